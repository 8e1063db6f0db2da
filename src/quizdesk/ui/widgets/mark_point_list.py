# SPDX-License-Identifier: MIT
"""The mark points beside a marked answer: found, to decide, missed, with the same numbers."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from quizdesk.ui.theme import Role, TextRole, TextSize, appearance, current, keep_spaced
from quizdesk.ui.widgets.buttons import QuietButton
from quizdesk.ui.widgets.page import clear_layout
from quizdesk.ui.widgets.sign import Sign
from quizdesk.ui.widgets.text import Body, Muted, TextLabel
from quizdesk.ui.widgets.tones import TONE_OF
from quizdesk.viewmodels.verdict import Verdict
from quizdesk.viewmodels.written import PointView
from quizdesk.words import later, tr

_GROUPS = (
    (Verdict.RIGHT, later("Found")),
    (Verdict.UNSURE, later("To decide")),
    (Verdict.MISSED, later("Missed")),
)


class NumberDisc(QWidget):
    """A mark point's number in its colour."""

    def __init__(self, number: int, *, is_found: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._is_found = is_found
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = current().space.icon
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = look.point_colour(self._number) if self._is_found else look.colour(Role.MUTED)
        ring = look.space.ring
        box = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        painter.setPen(QPen(colour, ring))
        painter.drawEllipse(box)
        painter.setFont(look.font(TextSize.BODY, strong=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


_CORRECTIONS = {
    Verdict.RIGHT: (later("I did not say this"), False),
    Verdict.MISSED: (later("I said this"), True),
}


class MarkPointList(QWidget):
    """Lists the points; an unsure one is settled with Yes or No, any other one can be corrected."""

    decided = Signal(str, bool)
    """A mark point's id, and whether the learner said it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[PointView, ...] = ()
        self._is_correcting = False
        self._first_buttons: dict[str, QuietButton] = {}
        self._column = keep_spaced(QVBoxLayout(self), gap=1.5)

    def show_points(self, points: tuple[PointView, ...]) -> None:
        """Shows the points in their groups."""
        if points != self._shown:
            self._shown = points
            self._render()

    def set_correcting(self, *, is_on: bool) -> None:
        """Lets every point be set, or only those still to decide."""
        self._is_correcting = is_on
        self._render()
        if is_on:
            self._focus("")

    def _render(self) -> None:
        clear_layout(self._column)
        self._first_buttons.clear()
        for verdict, title in _GROUPS:
            name = tr(title)
            group = [point for point in self._shown if point.verdict is verdict]
            tone = TONE_OF[verdict]
            if group and tone is not None:
                self._column.addWidget(Sign(tone, name))
            for point in group:
                self._column.addWidget(self._row(point, name))

    def _row(self, point: PointView, verdict: str) -> QWidget:
        row = QWidget()
        line = keep_spaced(QHBoxLayout(row), gap=1)
        disc = NumberDisc(point.number, is_found=point.verdict is not Verdict.MISSED)
        line.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
        words = keep_spaced(QVBoxLayout(), gap=0.5)
        words.addWidget(Body(point.say))
        if point.why:
            words.addWidget(Muted(point.why))
        if point.verdict is Verdict.UNSURE:
            words.addWidget(TextLabel(tr("Did you say this?"), TextRole.STRONG))
            words.addLayout(self._buttons(point, ((later("Yes"), True), (later("No"), False))))
        elif self._is_correcting:
            words.addLayout(self._buttons(point, (_CORRECTIONS[point.verdict],)))
        line.addLayout(words, 1)
        row.setAccessibleName(
            tr(
                "Point {number}, {verdict}: {say}",
                number=point.number,
                verdict=verdict.lower(),
                say=point.say,
            )
        )
        return row

    def _buttons(self, point: PointView, choices: tuple[tuple[str, bool], ...]) -> QHBoxLayout:
        row = keep_spaced(QHBoxLayout(), gap=1)
        for text, was_said in choices:
            button = QuietButton(tr(text))
            button.setAccessibleName(
                tr(
                    "{choice}: point {number}, {say}",
                    choice=tr(text),
                    number=point.number,
                    say=point.say,
                )
            )
            button.clicked.connect(partial(self._on_decided, point.id, was_said))
            self._first_buttons.setdefault(point.id, button)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _on_decided(self, point_id: str, was_said: bool) -> None:
        self.decided.emit(point_id, was_said)
        self._focus(point_id)

    def _focus(self, point_id: str) -> None:
        """Goes on where there is something to press: at a point, or at the first of the others."""
        first = next(iter(self._first_buttons.values()), None)
        button = self._first_buttons.get(point_id, first)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
