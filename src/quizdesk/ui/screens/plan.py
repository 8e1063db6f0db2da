# SPDX-License-Identifier: MIT
"""The plan: the exam day and minutes a day, each kept at once, and what comes of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSlider, QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, Tone, keep_spaced
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.month_calendar import MonthCalendar
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.share_bar import Filling, LabelledBar
from quizdesk.ui.widgets.text import Body, Muted, TextLabel, Title
from quizdesk.viewmodels.exam_day import EXAMPLE
from quizdesk.viewmodels.plan import PlanView
from quizdesk.viewmodels.wording import day_text, minutes_text
from quizdesk.words import later, tr

_EXAM = later("Exam date")
_STEP = 5
_MOST = 120
_HOW = later("For example {day} or 2/6/27. Empty where there is no exam.")


class PlanScreen(Page):
    """Says what the learner wants, and shows the view that comes of it."""

    exam_typed = Signal(str)
    exam_chosen = Signal(object)
    """A `date`, or None for no exam."""

    minutes_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: PlanView
        self._is_refused = False
        self._takes_enter = False
        self.add(Title(tr("Your plan")))
        self._exam = QLineEdit()
        self._calendar = MonthCalendar()
        self._problem = Banner(Tone.ERROR)
        self._lay_out_the_exam()
        self._minutes_title = TextLabel("", TextRole.STRONG)
        self._minutes = self._make_slider()
        self._days = Body()
        self._left = LabelledBar()
        self._time = LabelledBar()
        self._time_alone = Muted()
        self._lay_out_what_comes()
        self._none = QuietButton(tr("No exam date"), IconName.CROSS)
        self._none.clicked.connect(lambda: self._choose(None))
        self.add_side(self._none)
        done = PrimaryButton(tr("Done"), IconName.CHECK)
        done.clicked.connect(self._on_done)
        self.set_main(done)

    def _lay_out_the_exam(self) -> None:
        how = tr(_HOW, day=day_text(EXAMPLE))
        label = TextLabel(tr(_EXAM), TextRole.STRONG, wrap=False)
        label.setBuddy(self._exam)
        self._exam.setAccessibleName(tr(_EXAM))
        self._exam.setAccessibleDescription(how)
        # Comes before the end of editing, which may change what is to be kept.
        self._exam.returnPressed.connect(self._on_return)
        self._exam.editingFinished.connect(self._on_typed)
        opener = IconButton(IconName.CALENDAR, tr("Choose the day in a calendar"))
        opener.clicked.connect(self._on_calendar)
        self._calendar.day_chosen.connect(self._on_day)
        self._calendar.closed.connect(self._close_calendar)
        self._calendar.moved.connect(self._keep_day_in_sight)
        self._calendar.hide()
        self._problem.clear()
        row = keep_spaced(QHBoxLayout(), gap=1)
        row.addWidget(self._exam, 1)
        row.addWidget(opener)
        group = keep_spaced(QVBoxLayout(), gap=0.5)
        group.addWidget(label)
        group.addLayout(row)
        group.addWidget(self._problem)
        group.addWidget(self._calendar, 0, Qt.AlignmentFlag.AlignLeft)
        group.addWidget(Muted(how))
        self.column.add_row(group)

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(1, _MOST // _STEP)
        slider.setPageStep(2)
        slider.setAccessibleName(tr("Minutes a day"))
        # A dragged handle keeps nothing before it is let go.
        slider.setTracking(False)
        slider.sliderMoved.connect(lambda step: self._show_minutes(step * _STEP))
        slider.valueChanged.connect(self._on_minutes)
        group = keep_spaced(QVBoxLayout(), gap=1)
        group.addWidget(self._minutes_title)
        group.addWidget(slider)
        self.column.add_row(group)
        return slider

    def _lay_out_what_comes(self) -> None:
        self._recall, self._calibration, self._missed = Body(), Muted(), Body()
        groups: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (tr("What is left"), (self._days, self._left, self._time, self._time_alone)),
            (tr("What you would remember"), (self._recall, self._calibration)),
            (tr("A missed day"), (self._missed,)),
        )
        for title, widgets in groups:
            rows = keep_spaced(QVBoxLayout(), gap=1)
            rows.addWidget(TextLabel(title, TextRole.STRONG))
            for widget in widgets:
                rows.addWidget(widget)
            self.column.add_row(rows)

    def show_view(self, view: PlanView) -> None:
        """Shows the plan and where the learner stands."""
        self._view = view
        if not self._is_refused:
            self._problem.clear()
            self._exam.setText(view.exam_text)
        self._none.setVisible(view.exam_on is not None)
        self._show_minutes(view.minutes)
        if not self._minutes.isSliderDown():
            self._minutes.blockSignals(True)
            self._minutes.setValue(round(view.minutes / _STEP))
            self._minutes.blockSignals(False)
        self._days.setText(view.days_text)
        parts = ((view.firm, Filling.FULL), (view.shaky, Filling.HATCHED), (view.new, Filling.OPEN))
        self._left.show_parts("", view.left_text, parts)
        self._show_time(view)
        self._recall.setText(view.recall_text)
        self._calibration.setText(view.calibration_text)
        self._missed.setText(view.missed_text)

    def _show_time(self, view: PlanView) -> None:
        """Without an exam there is no time had that the time needed could be drawn against."""
        if view.had_s is not None:
            parts = _time_parts(view.needed_s, view.had_s)
            self._time.show_parts("", view.time_text, parts)
        self._time.setVisible(view.had_s is not None)
        self._time_alone.setText(view.time_text)
        self._time_alone.setVisible(view.had_s is None)

    def show_problem(self, sentence: str) -> None:
        """Says why what was typed is no exam day; it stays to be put right."""
        self._is_refused = True
        self._problem.show_message(Tone.ERROR, sentence)

    def arrive(self) -> None:
        """Begins with the exam date."""
        super().arrive()
        self._close_calendar()
        self._exam.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in the field take what was typed, and only the next one leave."""
        if self._takes_enter:
            self._takes_enter = False
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was refused."""
        super().hideEvent(event)
        self._is_refused = False

    @property
    def _is_to_be_kept(self) -> bool:
        return self._exam.text().strip() != self._view.exam_text

    def _show_minutes(self, minutes: int) -> None:
        self._minutes_title.setText(tr("Minutes a day: {minutes}", minutes=minutes))
        self._minutes.setAccessibleDescription(minutes_text(minutes))

    def _on_return(self) -> None:
        self._takes_enter = self._is_to_be_kept

    def _on_typed(self) -> None:
        if self._is_to_be_kept:
            self._is_refused = False
            self.exam_typed.emit(self._exam.text())
        elif self._is_refused:
            self._is_refused = False
            self._problem.clear()

    def _on_calendar(self) -> None:
        if self._calendar.isVisible():
            self._close_calendar()
            return
        self._calendar.show()
        exam_on, today = self._view.exam_on, self._view.today
        self._calendar.begin(max(exam_on or today, today), today)

    def _keep_day_in_sight(self) -> None:
        self.column.show_soon(self._calendar.days)

    def _close_calendar(self) -> None:
        self._calendar.hide()
        self._exam.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_day(self, day: object) -> None:
        self._close_calendar()
        self._choose(day)

    def _choose(self, day: object) -> None:
        self._is_refused = False
        self.exam_chosen.emit(day)

    def _on_minutes(self, step: int) -> None:
        self.minutes_chosen.emit(step * _STEP)

    def _on_done(self) -> None:
        if self._is_to_be_kept:
            # What cannot be read is not thrown away unsaid.
            self._exam.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back_requested.emit()


def _time_parts(needed_s: float, had_s: float) -> tuple[tuple[float, Filling], ...]:
    """What is needed of the time there is, or what there is of the time needed."""
    if needed_s <= had_s:
        return ((needed_s, Filling.FULL), (had_s - needed_s, Filling.OPEN))
    return ((had_s, Filling.FULL), (needed_s - had_s, Filling.HATCHED))
