# SPDX-License-Identifier: MIT
"""One sheet of A4 as a PDF, drawn on in points from its top left corner."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from quizdesk.ui.theme import Role, on_paper
from quizdesk.ui.widgets.share_bar import Filling

_MARGIN_MM = 16.0
_DOTS_PER_INCH = 600
_DOTS = _DOTS_PER_INCH / 72
"""Dots of the device in a point."""

_LINE = 1.3
"""From line to line, in sizes of the text."""

_HATCH_PT = 3.0


class Sheet:
    """The sheet; everything is in points, and text that has no room ends in dots.

    Attributes:
        width: of what lies within the margins.
        height: of what lies within them.
    """

    def __init__(self, title: str) -> None:
        """Takes an empty sheet.

        Args:
            title: what readers of PDF show as its title.
        """
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_DOTS_PER_INCH)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        self._writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        self._writer.setTitle(title)
        self._writer.setCreator("QuizDesk")
        self._look = on_paper()
        self.width = self._writer.width() / _DOTS
        self.height = self._writer.height() / _DOTS
        self._painter = QPainter(self._writer)

    def finish(self) -> bytes:
        """The sheet as a PDF; it can be drawn on no more."""
        self._painter.end()
        self._buffer.close()
        return bytes(self._buffer.data().data())

    def text(  # noqa: PLR0913 - where, what and how
        self,
        left: float,
        top: float,
        width: float,
        text: str,
        size: float,
        *,
        strong: bool = False,
        role: Role = Role.INK,
        lines: int = 1,
    ) -> float:
        """Sets text in lines from the left.

        Args:
            left: where lines begin.
            top: where the first of them has its top.
            width: how wide they may be.
            text: what to set; white space of any kind is a space.
            size: of the letters.
            strong: whether they are strong.
            role: their colour.
            lines: how many there may be; the last one ends in dots where more would be needed.

        Returns:
            How high the lines are together.
        """
        font = self._font(size, strong=strong)
        self._painter.setPen(self._look.colour(role))
        set_lines = self._broken(" ".join(text.split()), font, width, lines)
        step = size * _LINE
        for number, line in enumerate(set_lines):
            self._draw(left, top + number * step + size, line, font)
        return step * len(set_lines)

    def _draw(self, left: float, base: float, line: str, font: QFont) -> None:
        """Sets a line word by word.

        The font has one glyph for a space and a tab, and Qt tells the PDF that it is a tab; where
        there is none, readers find the spaces between words by themselves.
        """
        self._painter.setFont(font)
        metrics, before = self._metrics(font), ""
        for word in line.split(" "):
            across = left * _DOTS + metrics.horizontalAdvance(before)
            self._painter.drawText(QPointF(across, base * _DOTS), word)
            before += f"{word} "

    def width_of(self, text: str, size: float) -> float:
        """How wide a line of text is."""
        return self._metrics(self._font(size)).horizontalAdvance(text) / _DOTS

    def right(self, right: float, top: float, text: str, size: float) -> None:
        """Sets one line so that it ends at the right."""
        self._painter.setPen(self._look.colour(Role.INK))
        self._draw(right - self.width_of(text, size), top + size, text, self._font(size))

    def middle(self, middle: float, top: float, text: str, size: float) -> None:
        """Sets one line about its middle."""
        self.right(middle + self.width_of(text, size) / 2, top, text, size)

    def line_height(self, size: float) -> float:
        """How high one line of text is."""
        return size * _LINE

    def rule(self, left: float, top: float, right: float) -> None:
        """Draws a fine line across."""
        self._painter.setPen(QPen(self._look.colour(Role.EDGE), 0.5 * _DOTS))
        self._painter.drawLine(QLineF(left * _DOTS, top * _DOTS, right * _DOTS, top * _DOTS))

    def bar(self, place: QRectF, parts: Sequence[tuple[float, Filling]]) -> None:
        """Draws parts side by side in a frame, told apart by their filling."""
        whole = _dots(place)
        total, left = sum(size for size, _ in parts) or 1, whole.left()
        for size, filling in parts:
            part = QRectF(left, whole.top(), whole.width() * size / total, whole.height())
            self._fill(part, filling)
            left = part.right()
        self._frame(whole)

    def column(self, place: QRectF, share: float) -> None:
        """Draws a frame that is filled from its foot as high as a share says."""
        whole = _dots(place)
        self._fill(whole.adjusted(0, whole.height() * (1.0 - share), 0, 0), Filling.FULL)
        self._frame(whole)

    def _frame(self, place: QRectF) -> None:
        self._painter.setPen(QPen(self._look.colour(Role.EDGE), 0.5 * _DOTS))
        self._painter.drawRect(place)

    def _fill(self, part: QRectF, filling: Filling) -> None:
        accent = self._look.colour(Role.ACCENT)
        if filling is Filling.FULL:
            self._painter.fillRect(part, accent)
        elif filling is Filling.HATCHED:
            self._painter.save()
            self._painter.setClipRect(part)
            self._painter.setPen(QPen(accent, 0.7 * _DOTS))
            left = part.left() - part.height()
            while left < part.right():
                foot, head = QPointF(left, part.bottom()), QPointF(left + part.height(), part.top())
                self._painter.drawLine(foot, head)
                left += _HATCH_PT * _DOTS
            self._painter.restore()

    def _font(self, size: float, *, strong: bool = False) -> QFont:
        # Figures of equal width are glyphs that a PDF tells no letters for, and joined letters
        # would be found by nobody who looks for "ff".
        font = self._look.font(strong=strong)
        font.setFeature(QFont.Tag("liga"), 0)
        font.setPointSizeF(size)
        return font

    def _metrics(self, font: QFont) -> QFontMetricsF:
        return QFontMetricsF(font, self._writer)

    def _broken(self, text: str, font: QFont, width: float, lines: int) -> list[str]:
        """Text broken into lines, the last of which ends in dots where there is more."""
        layout = QTextLayout(text, font, self._writer)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        broken: list[str] = []
        start = 0
        while len(broken) < lines - 1 and (line := layout.createLine()).isValid():
            line.setLineWidth(width * _DOTS)
            broken.append(text[start : start + line.textLength()].rstrip())
            start += line.textLength()
        layout.endLayout()
        if rest := text[start:]:
            elide = Qt.TextElideMode.ElideRight
            broken.append(self._metrics(font).elidedText(rest, elide, width * _DOTS))
        return broken


def _dots(place: QRectF) -> QRectF:
    return QRectF(
        place.x() * _DOTS, place.y() * _DOTS, place.width() * _DOTS, place.height() * _DOTS
    )
