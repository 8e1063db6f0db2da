# SPDX-License-Identifier: MIT
"""Progress: what is remembered, what is weak, what was done and what falls due, drawn and told."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, keep_spaced
from quizdesk.ui.widgets.buttons import CardButton, LinkButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.day_calendar import DayCalendar
from quizdesk.ui.widgets.due_columns import DueColumns
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.share_bar import Filling, LabelledBar
from quizdesk.ui.widgets.status_line import StatusLine
from quizdesk.ui.widgets.text import Body, Muted, TextLabel, Title
from quizdesk.ui.widgets.told_in_text import ToldInText
from quizdesk.ui.widgets.weeks_over_time import WeeksOverTime
from quizdesk.viewmodels.foretold import BinView
from quizdesk.viewmodels.progress import ProgressView
from quizdesk.viewmodels.remembered import PartsView
from quizdesk.viewmodels.weak_points import WeakView
from quizdesk.words import tr, tr_n


class ProgressScreen(Page):
    """Every chart stands over the same facts in words."""

    practise_requested = Signal(str)
    """One question, by its id."""

    weakest_requested = Signal()
    mistakes_requested = Signal()
    today_requested = Signal()
    scores_requested = Signal()
    paper_requested = Signal()
    """The same on a page, as a PDF."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._weakest: tuple[WeakView, ...] = ()
        self._cards: list[CardButton] = []
        self.add(Title(tr("Progress")))
        self._summary = Body()
        self.add(self._summary)
        self._add_paper()
        self._topics = self._add_group(tr("By topic"))
        self._levels = self._add_group(tr("By level"))
        self._weeks = WeeksOverTime()
        self.add(self._weeks)
        self._weak_title = TextLabel(tr("Weakest points"), TextRole.STRONG)
        self.add(self._weak_title)
        self._weak = keep_spaced(QVBoxLayout(), gap=1)
        self.column.add_row(self._weak)
        self._mistakes = CardButton(tr("Mistakes again"), "", IconName.REPEAT)
        self._mistakes.clicked.connect(self.mistakes_requested)
        self.add(self._mistakes)
        self._drills_title = TextLabel(tr("Dates and terms"), TextRole.STRONG)
        self._drills = Body()
        drills = keep_spaced(QVBoxLayout(), gap=0.5)
        drills.addWidget(self._drills_title)
        drills.addWidget(self._drills)
        self.column.add_row(drills)
        self._add_calendar()
        self._add_forecast()
        self._bins = self._add_group(tr("Predicted and what came true"))
        self._bins_text = Muted()
        self.add(self._bins_text)
        self._add_bar()

    def _add_paper(self) -> None:
        """Above, for on the bar there is no room for a third button beside the main one."""
        paper = LinkButton(tr("Save as PDF"), IconName.EXPORT)
        paper.clicked.connect(self.paper_requested)
        row = QHBoxLayout()
        row.addWidget(paper)
        row.addStretch()
        self.column.add_row(row)

    def _add_group(self, title: str) -> QVBoxLayout:
        self.add(TextLabel(title, TextRole.STRONG))
        rows = keep_spaced(QVBoxLayout(), gap=2)
        self.column.add_row(rows)
        return rows

    def _add_calendar(self) -> None:
        rows = self._add_group(tr("Day by day"))
        self._answers_text = Muted()
        self._calendar = DayCalendar()
        self._day = StatusLine()
        self._calendar.day_chosen.connect(self._day.say)
        self._answers_told = ToldInText(
            tr("Show the calendar as text"), tr("Hide the calendar as text")
        )
        for widget in (self._answers_text, self._calendar, self._day, self._answers_told):
            rows.addWidget(widget)

    def _add_forecast(self) -> None:
        rows = self._add_group(tr("To ask again"))
        self._due_text = Muted()
        self._due = DueColumns()
        self._due_told = ToldInText(
            tr("Show the days to come as text"), tr("Hide the days to come as text")
        )
        for widget in (self._due_text, self._due, self._due_told):
            rows.addWidget(widget)

    def _add_bar(self) -> None:
        back = QuietButton(tr("Back"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        scores = QuietButton(tr("Past scores"), IconName.SCORES)
        scores.clicked.connect(self.scores_requested)
        self._main = PrimaryButton("", IconName.PLAY)
        self._main.clicked.connect(self._on_main)
        self.add_side(back)
        self.add_side(scores)
        self.set_main(self._main)

    def show_view(self, view: ProgressView) -> None:
        """Shows how things stand."""
        self._summary.setText(view.summary)
        _show_parts(self._topics, view.topics)
        _show_parts(self._levels, view.levels)
        self._weeks.show_view(view.over_time)
        self._show_weak(view.weakest)
        self._mistakes.setVisible(bool(view.mistakes))
        self._mistakes.set_note(
            tr_n(
                "%n question was not all right when last asked.",
                "%n questions were not all right when last asked; the longest ago come first.",
                view.mistakes,
            )
        )
        self._answers_text.setText(view.answers_text)
        self._calendar.show_days(view.answers)
        self._day.setText(self._calendar.words())
        self._answers_told.show_lines([day.text for day in view.answers if day.number])
        self._due_text.setText(view.due_text)
        told = [day.text for day in view.due if day.number]
        self._due.setVisible(bool(told))
        self._due.show_days(view.due, view.due_text)
        self._due_told.show_lines(told)
        self._show_bins(view.foretold.bins)
        self._bins_text.setText(view.foretold.text)

    def show_drills(self, lines: Sequence[str]) -> None:
        """Shows how well what was drilled is known; nothing where nothing was."""
        self._drills.setText("\n".join(lines))
        for label in (self._drills_title, self._drills):
            label.setVisible(bool(lines))

    def _show_weak(self, weakest: Sequence[WeakView]) -> None:
        self._weakest = tuple(weakest)
        self._weak_title.setVisible(bool(weakest))
        self._main.setText(_main_text(len(weakest)))
        for place, weak in enumerate(weakest):
            if place == len(self._cards):
                card = CardButton("")
                card.clicked.connect(partial(self._on_weak, place))
                self._cards.append(card)
                self._weak.addWidget(card)
            self._cards[place].set_title(weak.text)
            self._cards[place].set_note(weak.detail)
        for place, card in enumerate(self._cards):
            _show_if(card, place < len(weakest))

    def _show_bins(self, bins: Sequence[BinView]) -> None:
        for bar, one in zip(_bars_for(self._bins, len(bins)), bins, strict=True):
            parts = ((one.actual, Filling.FULL), (1 - one.actual, Filling.OPEN))
            bar.show_parts("", one.text, parts, tick=one.predicted)

    def _on_weak(self, place: int) -> None:
        self.practise_requested.emit(self._weakest[place].question_id)

    def _on_main(self) -> None:
        if self._weakest:
            self.weakest_requested.emit()
        else:
            self.today_requested.emit()


def _main_text(weakest: int) -> str:
    if not weakest:
        return tr("Start today's revision")
    return tr_n("Practise your weakest point", "Practise the weakest %n", weakest)


def _show_parts(rows: QVBoxLayout, views: Sequence[PartsView]) -> None:
    for bar, view in zip(_bars_for(rows, len(views)), views, strict=True):
        parts = (
            (view.remembered, Filling.FULL),
            (view.forgotten, Filling.HATCHED),
            (view.unseen, Filling.OPEN),
        )
        bar.show_parts(view.title, view.text, parts)


def _bars_for(rows: QVBoxLayout, number: int) -> tuple[LabelledBar, ...]:
    """So many bars; those that are there already stay, for making them takes most of the time."""
    while rows.count() < number:
        rows.addWidget(LabelledBar())
    items = (rows.itemAt(place) for place in range(rows.count()))
    bars = [bar for item in items if item and isinstance(bar := item.widget(), LabelledBar)]
    for place, bar in enumerate(bars):
        _show_if(bar, place < number)
    return tuple(bars[:number])


def _show_if(widget: QWidget, is_wanted: bool) -> None:
    """Shows or hides a widget; one that is new is shown with its page, all of them at once."""
    if widget.isHidden() == is_wanted:
        widget.setVisible(is_wanted)
