# SPDX-License-Identifier: MIT
"""A written answer after marking: all of it, with the words that earned a point underlined.

Each point has its own colour and its number stands behind its words, so that colour is never
alone. Words of several points have a line for each. A point that is still to decide has a dashed
line.
"""

from collections.abc import Iterator
from typing import NamedTuple, cast

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextCharFormat, QTextCursor, QTextLine
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from quizdesk.ui.theme import Kind, TextSize, appearance, current, mark_as
from quizdesk.viewmodels.verdict import Verdict
from quizdesk.viewmodels.written import Run, WrittenView
from quizdesk.words import later, tr

_EMPTY = later("You wrote nothing.")
_LINE_WIDTHS = 12
"""Lines under words that would fill a line of text."""
_FIRST_LINE, _NEXT_LINE = 1.0, 1.5
"""How far below the letters the first one lies, and each next one, in their widths."""
_DASHES = (2.5, 1.5)
"""A dash and a gap, in the same."""


class _Stretch(NamedTuple):
    """Characters of the document that have lines, and of which points."""

    start: int
    end: int
    points: tuple[int, ...]


class MarkedAnswer(QTextEdit):
    """Read-only, selectable, as high as its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = WrittenView("", 0, is_open=False)
        self._stretches: list[_Stretch] = []
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        mark_as(self, Kind.BARE)
        self.setAccessibleName(tr("Your answer with its marks"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        appearance().changed.connect(self._render)

    def show_view(self, view: WrittenView) -> None:
        """Shows a marked answer."""
        self._view = view
        self._render()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = current()
        width = look.type.line_pixels(TextSize.BODY) / _LINE_WIDTHS
        painter = QPainter(self.viewport())
        verdicts = {point.number: point.verdict for point in self._view.points}
        for stretch in self._stretches:
            for line in self._lines_under(stretch):
                for place, number in enumerate(stretch.points):
                    pen = QPen(look.point_colour(number), width)
                    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                    if verdicts[number] is Verdict.UNSURE:
                        pen.setDashPattern(_DASHES)
                    painter.setPen(pen)
                    painter.drawLine(line.translated(0, width * (_FIRST_LINE + _NEXT_LINE * place)))
        painter.end()

    def _lines_under(self, stretch: _Stretch) -> Iterator[QLineF]:
        """The base lines of the words of a stretch, one for each line of text that it is on."""
        layout = self.document().documentLayout()
        block = self.document().findBlock(stretch.start)
        while block.isValid() and block.position() < stretch.end:
            corner = layout.blockBoundingRect(block).topLeft()
            start, end = (place - block.position() for place in (stretch.start, stretch.end))
            for number in range(block.layout().lineCount()):
                line = block.layout().lineAt(number)
                left, right = max(start, line.textStart()), min(end, _end_of(line))
                if left < right:
                    y = line.y() + line.ascent()
                    yield QLineF(_x(line, left), y, _x(line, right), y).translated(corner)
            block = block.next()

    def _render(self) -> None:
        self.clear()
        self._stretches.clear()
        cursor = self.textCursor()
        if not self._view.text.strip():
            cursor.insertText(tr(_EMPTY))
        for run in self._view.runs:
            self._write(cursor, run)
        self.setAccessibleDescription(spoken(self._view))
        self._fit()

    def _write(self, cursor: QTextCursor, run: Run) -> None:
        start = cursor.position()
        cursor.insertText(run.text, QTextCharFormat())
        if run.points:
            self._stretches.append(_Stretch(start, cursor.position(), run.points))
        ending = self._ending_here(run)
        for number in ending:
            look = current()
            sign = QTextCharFormat()
            sign.setForeground(look.point_colour(number))
            sign.setFont(look.font(TextSize.BODY, strong=True))
            sign.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            # No space before it: the number must not stand on the next line alone.
            cursor.insertText(f"{number}" if number == ending[-1] else f"{number},", sign)

    def _ending_here(self, run: Run) -> tuple[int, ...]:
        """The points whose words end with a run: their numbers stand behind it."""
        place = self._view.runs.index(run)
        following = self._view.runs[place + 1 : place + 2]
        going_on = following[0].points if following else ()
        return tuple(number for number in run.points if number not in going_on)

    def _fit(self) -> None:
        margins = self.contentsMargins()
        height = round(self.document().size().height())
        self.setFixedHeight(height + margins.top() + margins.bottom() + 2)


def _end_of(line: QTextLine) -> int:
    return line.textStart() + line.textLength()


def _x(line: QTextLine, place: int) -> float:
    # PySide says no more than object; it is the distance and the place that it belongs to.
    return cast(tuple[float, int], line.cursorToX(place))[0]


def spoken(view: WrittenView) -> str:
    """The same in words, for those who do not see the lines."""
    earned: dict[int, list[str]] = {}
    for run in view.runs:
        for number in run.points:
            earned.setdefault(number, []).append(f"“{run.text.strip()}”")
    by_number = {point.number: point for point in view.points}
    sentences = []
    for number, words in sorted(earned.items()):
        unsure = by_number[number].verdict is Verdict.UNSURE
        said, *others = words
        for other in others:
            said = tr("{words} and {more}", words=said, more=other)
        if unsure:
            sentences.append(
                tr("Your words {words} may earn point {number}.", words=said, number=number)
            )
        else:
            sentences.append(
                tr("Your words {words} earned point {number}.", words=said, number=number)
            )
    return " ".join(sentences)
