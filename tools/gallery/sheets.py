# SPDX-License-Identifier: MIT
"""Contact sheets: each screen in all its looks on one picture."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from quizdesk.ui.theme.fonts import load_font
from tools.gallery.index import screen_names
from tools.gallery.looks import LOOKS, SIZES, TEXT_PERCENTS, Fill

COLUMNS = len(TEXT_PERCENTS) * len(SIZES)
_GAP = 16
_CAPTION = 28


def make_sheets(out: Path, fill: Fill) -> int:
    """Makes a sheet of each screen of a fill, from the small pictures.

    Returns:
        How many sheets there are.
    """
    sheets = out / "sheets"
    sheets.mkdir(exist_ok=True)
    names = screen_names(out, fill)
    for name in names:
        thumbs = [(look.name, out / fill / "thumbs" / look.name / f"{name}.jpg") for look in LOOKS]
        _sheet(thumbs).save(str(sheets / f"{fill}-{name}.png"), None, 80)
    return len(names)


def _sheet(thumbs: Sequence[tuple[str, Path]]) -> QImage:
    """Draws pictures in rows, each under its caption."""
    images = [(caption, QImage(str(file))) for caption, file in thumbs]
    width, height = (max(size) for size in zip(*map(_size, images), strict=True))
    rows = -(-len(images) // COLUMNS)
    whole = QImage(
        COLUMNS * (width + _GAP) + _GAP,
        rows * (height + _CAPTION + _GAP) + _GAP,
        QImage.Format.Format_RGB32,
    )
    whole.fill(Qt.GlobalColor.gray)
    painter = QPainter(whole)
    font = QFont(list(load_font()[:1]))
    font.setPixelSize(_CAPTION - 12)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    for place, (caption, image) in enumerate(images):
        row, column = divmod(place, COLUMNS)
        corner = QPoint(_GAP + column * (width + _GAP), _GAP + row * (height + _CAPTION + _GAP))
        painter.drawText(corner + QPoint(0, _CAPTION - 12), caption)
        painter.drawImage(corner + QPoint(0, _CAPTION - 6), image)
    painter.end()
    return whole


def _size(captioned: tuple[str, QImage]) -> tuple[int, int]:
    return captioned[1].width(), captioned[1].height()
