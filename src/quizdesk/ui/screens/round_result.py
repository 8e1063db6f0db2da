# SPDX-License-Identifier: MIT
"""What a round of a drill came to: those to do again first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, Tone, keep_spaced
from quizdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from quizdesk.ui.widgets.card import Card
from quizdesk.ui.widgets.page import Page, clear_layout
from quizdesk.ui.widgets.sign import Sign
from quizdesk.ui.widgets.text import Body, Muted, TextLabel, Title
from quizdesk.ui.widgets.tones import TONE_OF
from quizdesk.ui.widgets.turning_row import TurningRow
from quizdesk.viewmodels.drilling import ResultLine, RoundView
from quizdesk.words import tr, tr_n


class RoundResultScreen(Page):
    """Shows the result, and leads to another round or to what was missed."""

    again_requested = Signal()
    """Those that were missed are wanted again."""

    more_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._missed = 0
        self._title = Title()
        self._detail = Body()
        words = keep_spaced(QVBoxLayout(), gap=0.5)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        self.column.add_row(words)
        self._lines = keep_spaced(QVBoxLayout(), gap=1)
        self.column.add_row(self._lines)
        done = QuietButton(tr("Done"), IconName.CHECK)
        done.clicked.connect(self.back_requested)
        self._more = QuietButton(tr("Another round"), IconName.NEXT)
        self._more.clicked.connect(self.more_requested)
        self.add_side(done)
        self.add_side(self._more)
        self._main = PrimaryButton(tr("Another round"), IconName.REPEAT)
        self._main.clicked.connect(self._on_main)
        self.set_main(self._main)

    def show_view(self, view: RoundView) -> None:
        """Shows a finished round."""
        self._missed = view.to_do_again
        self._title.setText(view.title)
        self._detail.setText(view.detail)
        clear_layout(self._lines)
        for line in view.lines:
            self._lines.addWidget(_row(line))
        self._more.setVisible(bool(self._missed))
        again = tr_n("Do this one again", "Do these %n again", self._missed)
        self._main.setText(again if self._missed else tr("Another round"))

    def _on_main(self) -> None:
        if self._missed:
            self.again_requested.emit()
        else:
            self.more_requested.emit()


def _row(line: ResultLine) -> Card:
    words = QWidget()
    column = keep_spaced(QVBoxLayout(words), gap=0.5)
    column.addWidget(TextLabel(line.text, TextRole.STRONG))
    column.addWidget(Muted(line.note))
    row = TurningRow(words)
    row.set_second(Sign(TONE_OF[line.verdict] or Tone.INFO, line.word), Qt.AlignmentFlag.AlignTop)
    card = Card(padding=2)
    card.add(row)
    return card
