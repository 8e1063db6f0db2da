# SPDX-License-Identifier: MIT
"""Choosing what to practise: topics, kinds, levels, how many, and practice or a timed test."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from quizdesk.engine.question import Kind, Level
from quizdesk.ui.theme import IconName, TextRole, keep_spaced
from quizdesk.ui.widgets.boxes import RoundBox, TickBox
from quizdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from quizdesk.ui.widgets.choice_box import ChoiceBox
from quizdesk.ui.widgets.flow_row import FlowRow
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.radio import choose_radio
from quizdesk.ui.widgets.text import Body, Muted, TextLabel, Title
from quizdesk.viewmodels.choosing import (
    MINUTES,
    NUMBERS,
    Choice,
    Choosing,
    ChoosingView,
    level_choice,
)
from quizdesk.words import tr


class ChoosingScreen(Page):
    """Says with `chosen` what the learner ticks, and shows the view that comes of it."""

    chosen = Signal(object)
    """A `Choosing`."""

    start_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._choosing = Choosing()
        self._ticks: dict[str, TickBox] = {}
        self.add(Title(tr("Choose what to practise")))
        self._topics = self._group(tr("Topics"), tr("None ticked means all of them."))
        self._kinds = self._group(tr("Kinds of question"), tr("None ticked means all of them."))
        self._levels = self._group(tr("Levels"), tr("None ticked means all of them."))
        self._number = self._combo(tr("How many questions"), [str(one) for one in NUMBERS])
        self._minutes = self._combo(tr("Minutes"), [str(one) for one in MINUTES])
        self._practice = RoundBox(tr("Practice: see the mark after each question"))
        self._test = RoundBox(tr("Timed test: see the marks when you hand in"))
        self._lay_out_the_course()
        self._summary = Body()
        self.add(self._summary)
        back = QuietButton(tr("Back"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        self._start = PrimaryButton(tr("Start"), IconName.PLAY)
        self._start.clicked.connect(self.start_requested)
        self.add_side(back)
        self.set_main(self._start)

    def show_view(self, choosing: Choosing, view: ChoosingView) -> None:
        """Shows a choice; ticks are made on the first showing and kept after it."""
        self._choosing = choosing
        self._show_ticks(self._topics, view.topics, self._on_topic)
        self._show_ticks(self._kinds, view.kinds, self._on_kind)
        self._show_ticks(self._levels, view.levels, self._on_level)
        self._number.setCurrentText(str(view.number))
        self._minutes.setCurrentText(str(view.minutes))
        self._minutes.setEnabled(view.is_test)
        choose_radio(self._test if view.is_test else self._practice)
        self._summary.setText(view.summary)
        self._start.setEnabled(view.can_start)

    def _group(self, title: str, note: str) -> QGridLayout:
        heading = keep_spaced(QVBoxLayout(), gap=0.5)
        heading.addWidget(TextLabel(title, TextRole.STRONG))
        heading.addWidget(Muted(note))
        self.column.add_row(heading)
        grid = keep_spaced(QGridLayout(), gap=1)
        self.column.add_row(grid)
        return grid

    def _combo(self, name: str, values: list[str]) -> ChoiceBox:
        combo = ChoiceBox()
        combo.addItems(values)
        combo.setAccessibleName(name)
        combo.activated.connect(self._on_course_changed)
        return combo

    def _lay_out_the_course(self) -> None:
        course = QButtonGroup(self)
        rows = keep_spaced(QVBoxLayout(), gap=1)
        rows.addWidget(TextLabel(tr("How"), TextRole.STRONG))
        for button in (self._practice, self._test):
            course.addButton(button)
            button.clicked.connect(self._on_course_changed)
            rows.addWidget(button)
        self.column.add_row(rows)
        numbers = FlowRow(gap=2)
        for text, combo in ((tr("&Questions"), self._number), (tr("&Minutes"), self._minutes)):
            pair = QWidget()
            row = keep_spaced(QHBoxLayout(pair), gap=2)
            label = QLabel(text)
            label.setBuddy(combo)
            row.addWidget(label)
            row.addWidget(combo)
            numbers.add(pair)
        self.add(numbers)

    def _show_ticks(
        self, grid: QGridLayout, choices: tuple[Choice, ...], on_tick: Callable[[str], None]
    ) -> None:
        for place, choice in enumerate(choices):
            box = self._ticks.get(choice.id)
            if box is None:
                box = TickBox()
                self._ticks[choice.id] = box
                # No wider than its text: beyond that a box does not take a click.
                grid.addWidget(box, place, 0, Qt.AlignmentFlag.AlignLeft)
                box.clicked.connect(partial(on_tick, choice.id))
            # The detail stays in one piece.
            detail = choice.detail.replace(" ", "\N{NO-BREAK SPACE}")
            box.set_words(tr("{title} ({number})", title=choice.label, number=detail))
            box.setChecked(choice.is_chosen)

    def _on_topic(self, topic: str) -> None:
        self.chosen.emit(self._choosing.toggle_topic(topic))

    def _on_kind(self, kind: str) -> None:
        self.chosen.emit(self._choosing.toggle_kind(Kind(kind)))

    def _on_level(self, choice: str) -> None:
        [level] = [one for one in Level if level_choice(one) == choice]
        self.chosen.emit(self._choosing.toggle_level(level))

    def _on_course_changed(self) -> None:
        self.chosen.emit(
            replace(
                self._choosing,
                number=int(self._number.currentText()),
                is_test=self._test.isChecked(),
                minutes=int(self._minutes.currentText()),
            )
        )
