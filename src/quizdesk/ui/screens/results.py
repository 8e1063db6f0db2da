# SPDX-License-Identifier: MIT
"""What a finished quiz came to, topic by topic and question by question."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, Tone, keep_spaced
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import CardButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page, clear_layout
from quizdesk.ui.widgets.progress_line import ProgressLine
from quizdesk.ui.widgets.text import Muted, TextLabel, Title
from quizdesk.ui.widgets.tones import TONE_OF
from quizdesk.viewmodels.results import ResultsView
from quizdesk.words import tr, tr_n


class ResultsScreen(Page):
    """Shows the score; each question opens for review."""

    item_requested = Signal(str)
    again_requested = Signal()
    home_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._score = Title()
        self._quiz = TextLabel(role=TextRole.LEAD)
        self._detail = Muted()
        self._notice = Banner()
        words = keep_spaced(QVBoxLayout(), gap=0.5)
        for label in (self._score, self._quiz, self._detail):
            words.addWidget(label)
        self.column.add_row(words)
        self.add(self._notice)
        self._topics = keep_spaced(QVBoxLayout(), gap=1.5)
        self._items = keep_spaced(QVBoxLayout(), gap=1)
        self.add(TextLabel(tr("By topic"), TextRole.STRONG))
        self.column.add_row(self._topics)
        self.add(TextLabel(tr("Question by question"), TextRole.STRONG))
        self.column.add_row(self._items)
        home = QuietButton(tr("Home"), IconName.HOME)
        home.clicked.connect(self.home_requested)
        again = PrimaryButton(tr("Another quiz like this"), IconName.REPEAT)
        again.clicked.connect(self.again_requested)
        self.back_requested.connect(self.home_requested)
        self.add_side(home)
        self.set_main(again)

    def show_view(self, view: ResultsView, notice: str = "") -> None:
        """Shows a finished attempt, with a word on how it ended where there is one."""
        self._score.setText(
            tr("{score} ({percent})", score=view.score_text, percent=view.percent_text)
        )
        self._quiz.setText(view.title)
        self._detail.setText(view.detail)
        self._show_notice(view, notice)
        clear_layout(self._topics)
        for topic in view.topics:
            line = ProgressLine(topic.title, wrap=True)
            line.set_progress(
                topic.awarded,
                topic.out_of,
                tr("{subject}: {line}", subject=topic.title, line=topic.text),
            )
            self._topics.addWidget(line)
        clear_layout(self._items)
        for item in view.items:
            card = CardButton(f"{item.position}. {item.stem}", item.detail)
            card.set_outcome(TONE_OF[item.verdict], item.verdict_text)
            card.clicked.connect(partial(self.item_requested.emit, item.id))
            self._items.addWidget(card)

    def _show_notice(self, view: ResultsView, notice: str) -> None:
        if view.to_decide:
            sentence = tr_n(
                "%n point of your written answers waits for you: open the answer.",
                "%n points of your written answers wait for you: open the answer.",
                view.to_decide,
            )
            self._notice.show_message(Tone.UNSURE, f"{notice} {sentence}".strip())
        elif notice:
            self._notice.show_message(Tone.INFO, notice)
        else:
            self._notice.clear()
