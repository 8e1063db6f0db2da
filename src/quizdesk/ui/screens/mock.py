# SPDX-License-Identifier: MIT
"""Before a timed mock: how long it is to be, what comes, and under which rules."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, Tone, keep_spaced
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.radio import choose_radio
from quizdesk.ui.widgets.text import Body, Muted, TextLabel, Title
from quizdesk.viewmodels.mock_paper import MINUTES, MockView
from quizdesk.viewmodels.wording import minutes_text
from quizdesk.words import tr


class MockScreen(Page):
    """Shows the paper that was made; the clock starts with `start_requested`."""

    minutes_chosen = Signal(int)
    start_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Title(tr("Timed mock")))
        self._lengths = self._make_lengths()
        self._shortage = Banner(Tone.INFO)
        self.add(self._shortage)
        self._total, self._extra = TextLabel(role=TextRole.LEAD), Body()
        self._questions, self._parts = Body(), Muted()
        paper = keep_spaced(QVBoxLayout(), gap=1)
        for label in (self._total, self._extra, self._questions, self._parts):
            paper.addWidget(label)
        self.column.add_row(paper)
        self._rules = Body()
        rules = keep_spaced(QVBoxLayout(), gap=1)
        rules.addWidget(TextLabel(tr("As in an exam"), TextRole.STRONG))
        rules.addWidget(self._rules)
        self.column.add_row(rules)
        back = QuietButton(tr("Back"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        self.add_side(back)
        self._start = PrimaryButton(tr("Begin the mock"), IconName.CLOCK)
        self._start.clicked.connect(self.start_requested)
        self.set_main(self._start)

    def _make_lengths(self) -> dict[int, QRadioButton]:
        group, rows = QButtonGroup(self), keep_spaced(QVBoxLayout(), gap=1)
        buttons = {}
        for minutes in MINUTES:
            button = buttons[minutes] = QRadioButton(minutes_text(minutes))
            group.addButton(button, minutes)
            rows.addWidget(button)
        group.idClicked.connect(self.minutes_chosen)
        self.column.add_row(rows)
        return buttons

    def show_view(self, view: MockView) -> None:
        """Shows what comes."""
        choose_radio(self._lengths[view.minutes])
        self._total.setText(view.total)
        self._show_if(self._extra, view.extra)
        self._questions.setText(view.questions)
        self._parts.setText("\n".join(view.parts))
        self._rules.setText("\n".join(view.rules))
        if view.shortage:
            self._shortage.show_message(Tone.INFO, view.shortage)
        else:
            self._shortage.clear()
        for label in (self._total, self._questions, self._parts):
            label.setVisible(view.can_start)
        self._start.setEnabled(view.can_start)

    def _show_if(self, label: TextLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
