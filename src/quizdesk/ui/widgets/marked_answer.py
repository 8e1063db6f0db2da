# SPDX-License-Identifier: MIT
"""A written answer after marking: all of it, with the words that earned a point underlined.

Each point has its own colour and its number stands behind its words, so that colour is never
alone. Words of a point that is still to decide have a dashed line.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from quizdesk.ui.theme import Kind, TextSize, appearance, current, mark_as
from quizdesk.viewmodels.verdict import Verdict
from quizdesk.viewmodels.written import PointView, Run, WrittenView

_EMPTY = "You wrote nothing."
_UNDERLINE = QTextCharFormat.UnderlineStyle


class MarkedAnswer(QTextEdit):
    """Read-only, selectable, as high as its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = WrittenView("", 0, is_open=False)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        mark_as(self, Kind.BARE)
        self.setAccessibleName("Your answer with its marks")
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

    def _render(self) -> None:
        self.clear()
        cursor = self.textCursor()
        if not self._view.text.strip():
            cursor.insertText(_EMPTY)
        by_number = {point.number: point for point in self._view.points}
        for run in self._view.runs:
            self._write(cursor, run, by_number)
        self.setAccessibleDescription(spoken(self._view))
        self._fit()

    def _write(self, cursor: QTextCursor, run: Run, by_number: dict[int, PointView]) -> None:
        if not run.points:
            cursor.insertText(run.text, QTextCharFormat())
            return
        look = current()
        first = by_number[run.points[0]]
        words = QTextCharFormat()
        words.setUnderlineStyle(
            _UNDERLINE.DashUnderline
            if first.verdict is Verdict.UNSURE
            else _UNDERLINE.SingleUnderline
        )
        words.setUnderlineColor(look.point_colour(first.number))
        cursor.insertText(run.text, words)
        for number in self._ending_here(run):
            sign = QTextCharFormat()
            sign.setForeground(look.point_colour(number))
            sign.setFont(look.font(TextSize.BODY, strong=True))
            sign.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            cursor.insertText(f"\u2009{number}", sign)

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
        verb = "may earn" if unsure else "earned"
        sentences.append(f"Your words {' and '.join(words)} {verb} point {number}.")
    return " ".join(sentences)
