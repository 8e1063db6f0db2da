# SPDX-License-Identifier: MIT
"""Renders resources/icons/quizdesk.svg as quizdesk.png (256), .ico and .icns beside it.

Run by hand after the drawing was changed: `python packaging/render_icons.py`. The results are kept
in the repository, because the packaged program and its desktop files need them as they are.
"""

import os
from pathlib import Path
from struct import pack

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
_ICO_SIDES = (16, 24, 32, 48, 64, 128, 256)
# Apple's codes for PNG images of these sides in an icon file.
_ICNS_CODES = {128: b"ic07", 256: b"ic08", 512: b"ic09"}


def png_of(renderer: QSvgRenderer, side: int) -> bytes:
    """Return the drawing as a PNG with this many pixels to the side."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stub asks for bytes here, the call itself for a string.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def ico_of(pictures: dict[int, bytes]) -> bytes:
    """Put PNGs together as a Windows icon: a directory of 16 bytes an image, then the images."""
    head = pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    for side, content in pictures.items():
        # A side of 256 is written as 0: it has one byte.
        head += pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(content), offset)
        offset += len(content)
    return head + b"".join(pictures.values())


def icns_of(pictures: dict[bytes, bytes]) -> bytes:
    """Put PNGs together as a macOS icon: code and length before each image."""
    body = b"".join(
        code + pack(">I", len(content) + 8) + content for code, content in pictures.items()
    )
    return b"icns" + pack(">I", len(body) + 8) + body


def main() -> None:
    """Render every form of the icon."""
    QGuiApplication([])
    renderer = QSvgRenderer(str(_ICONS / "quizdesk.svg"))
    (_ICONS / "quizdesk.png").write_bytes(png_of(renderer, 256))
    (_ICONS / "quizdesk.ico").write_bytes(
        ico_of({side: png_of(renderer, side) for side in _ICO_SIDES})
    )
    (_ICONS / "quizdesk.icns").write_bytes(
        icns_of({code: png_of(renderer, side) for side, code in _ICNS_CODES.items()})
    )


if __name__ == "__main__":
    main()
