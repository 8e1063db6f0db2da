# SPDX-License-Identifier: MIT
"""What a finished quiz came to, by topic and level and question by question, and what is next."""

from collections.abc import Sequence
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
from quizdesk.viewmodels.next_step import Next, NextView
from quizdesk.viewmodels.results import GroupResult, ResultsView
from quizdesk.words import tr, tr_n


class ResultsScreen(Page):
    """Shows the score; each question opens for review."""

    item_requested = Signal(str)
    next_requested = Signal(str)
    """The main action: a `Next`."""

    again_requested = Signal()
    home_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._score = Title()
        self._quiz = TextLabel(role=TextRole.LEAD)
        self._detail = Muted()
        self._arranged = Muted()
        self._notice = Banner()
        words = keep_spaced(QVBoxLayout(), gap=0.5)
        for label in (self._score, self._quiz, self._detail, self._arranged):
            words.addWidget(label)
        self.column.add_row(words)
        self.add(self._notice)
        self._topics, _ = self._add_group(tr("By topic"))
        self._levels, self._levels_title = self._add_group(tr("By level"))
        self._items, _ = self._add_group(tr("Question by question"), gap=1)
        self._home = QuietButton(tr("Home"), IconName.HOME)
        self._home.clicked.connect(self.home_requested)
        self._again = QuietButton(tr("Another quiz like this"), IconName.REPEAT)
        self._again.clicked.connect(self.again_requested)
        self._main = PrimaryButton("")
        self._main.clicked.connect(self._on_main)
        self._next = Next.DONE
        self.add_side(self._home)
        self.add_side(self._again)
        self.set_main(self._main)

    def _add_group(self, title: str, gap: float = 1.5) -> tuple[QVBoxLayout, TextLabel]:
        heading = TextLabel(title, TextRole.STRONG)
        self.add(heading)
        rows = keep_spaced(QVBoxLayout(), gap=gap)
        self.column.add_row(rows)
        return rows, heading

    def show_view(self, view: ResultsView, after: NextView, notice: str = "") -> None:
        """Shows a finished attempt.

        Args:
            view: what it came to.
            after: what comes next.
            notice: a word on how it ended, or empty.
        """
        self._score.setText(
            tr("{score} ({percent})", score=view.score_text, percent=view.percent_text)
        )
        self._quiz.setText(view.title)
        self._detail.setText(view.detail)
        self._arranged.setText(view.arranged)
        self._arranged.setVisible(bool(view.arranged))
        self._show_notice(view, notice)
        _show_groups(self._topics, view.topics)
        _show_groups(self._levels, view.levels)
        self._levels_title.setVisible(bool(view.levels))
        self._show_next(after)
        clear_layout(self._items)
        for item in view.items:
            card = CardButton(f"{item.position}. {item.stem}", item.detail)
            card.set_outcome(TONE_OF[item.verdict], item.verdict_text)
            card.clicked.connect(partial(self.item_requested.emit, item.id))
            self._items.addWidget(card)

    def _show_next(self, after: NextView) -> None:
        self._next = after.step
        self._main.setText(after.text)
        self._again.setVisible(after.offers_again)
        self._home.setVisible(after.offers_home)

    def _on_main(self) -> None:
        self.next_requested.emit(self._next.value)

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


def _show_groups(rows: QVBoxLayout, groups: Sequence[GroupResult]) -> None:
    clear_layout(rows)
    for group in groups:
        line = ProgressLine(group.title, wrap=True)
        words = tr("{subject}: {line}", subject=group.title, line=group.text)
        line.set_progress(group.awarded, group.out_of, words)
        rows.addWidget(line)
