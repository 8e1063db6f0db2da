# SPDX-License-Identifier: MIT
"""A question: asked, answered, and afterwards marked and explained. Also used for looking back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, keep_spaced
from quizdesk.ui.voice import Voice
from quizdesk.ui.widgets.answering import AnsweringPart
from quizdesk.ui.widgets.answering_parts import part_for
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.feedback_panel import FeedbackPanel
from quizdesk.ui.widgets.glossary_notes import KEY, GlossaryNotes
from quizdesk.ui.widgets.page import Page, clear_layout
from quizdesk.ui.widgets.progress_line import ProgressLine
from quizdesk.ui.widgets.read_aloud import ReadAloud
from quizdesk.ui.widgets.text import Heading, Muted
from quizdesk.ui.widgets.time_left import TimeLeft
from quizdesk.ui.widgets.turning_row import TurningRow
from quizdesk.viewmodels.feedback import FeedbackView
from quizdesk.viewmodels.item_view import AnswerView, ItemView
from quizdesk.viewmodels.sitting import TimeView
from quizdesk.viewmodels.spoken import spoken
from quizdesk.viewmodels.steps import StepsView
from quizdesk.viewmodels.written import WrittenView
from quizdesk.words import tr


class QuizScreen(Page):
    """Shows one item at a time and says what the learner does with it."""

    responded = Signal(object)
    """A `Response`."""

    decided = Signal(str, bool)
    """A mark point's id, and whether the learner said it."""

    main_requested = Signal()
    skip_requested = Signal()
    previous_requested = Signal()
    overview_requested = Signal()
    rest_requested = Signal()
    flag_requested = Signal(bool)
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._item_id = ""
        self._shown: tuple[ItemView, FeedbackView | None] | None = None
        self._is_flagged = False
        self._part: AnsweringPart[AnswerView] | None = None
        self._progress = ProgressLine(tr("Question"))
        self._time = TimeLeft()
        self._flag = LinkButton(tr("Flag"), IconName.FLAG)
        self._leave = LinkButton(tr("Leave"), IconName.HOME)
        self._kind, self._stem, self._instruction = Muted(), Heading(), Muted()
        self._answering = QVBoxLayout()
        self._feedback = FeedbackPanel()
        self._notes = GlossaryNotes()
        self._notice = Banner()
        self._previous = QuietButton(tr("Back"), IconName.BACK)
        self._skip = QuietButton(tr("Skip"))
        self._overview = QuietButton(tr("All questions"))
        self._rest = QuietButton(tr("Pause for a rest break"), IconName.PAUSE)
        self._reader = ReadAloud(self, self._to_read)
        self._main = PrimaryButton("")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        aside = QWidget()
        row = keep_spaced(QHBoxLayout(aside), gap=2)
        for widget in (self._time, self._flag, self._leave):
            row.addWidget(widget)
        head = TurningRow(self._progress)
        head.set_second(aside, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(head)
        asking = keep_spaced(QVBoxLayout(), gap=1)
        for label in (self._kind, self._stem, self._instruction):
            asking.addWidget(label)
        self.column.add_row(asking)
        self.column.add_row(self._answering)
        self.add(self._notice)
        self.add(self._feedback)
        self.add(self._notes)
        self._notes.hide()
        sides = (self._previous, self._skip, self._overview, self._rest, self._reader)
        for button in sides:
            self.add_side(button)
        self.set_main(self._main)

    def _connect(self) -> None:
        self._main.clicked.connect(self.main_requested)
        self._skip.clicked.connect(self.skip_requested)
        self._previous.clicked.connect(self.previous_requested)
        self._overview.clicked.connect(self.overview_requested)
        self._rest.clicked.connect(self.rest_requested)
        self._leave.clicked.connect(self.leave_requested)
        self.back_requested.connect(self.leave_requested)
        self._flag.clicked.connect(lambda: self.flag_requested.emit(not self._is_flagged))
        self._feedback.term_requested.connect(self._on_term)
        explain = QShortcut(QKeySequence(KEY), self)
        explain.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        explain.activated.connect(self._on_explain)
        # In the writing field Enter makes a new line, so the main action needs another way.
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._main.click)

    def show_item(self, view: ItemView, steps: StepsView, feedback: FeedbackView | None) -> None:
        """Shows an item, or how the one on screen stands now."""
        is_new = view.id != self._item_id
        self._shown = (view, feedback)
        self._item_id = view.id
        self._progress.set_progress(view.position, view.number_of_items, view.where)
        self._kind.setText(tr("{kind} · {worth}", kind=view.kind, worth=view.worth))
        self._stem.setText(view.stem)
        self._instruction.setText(view.instruction)
        self._instruction.setVisible(feedback is None)
        if is_new or (feedback is not None and self._feedback.isHidden()):
            # What was being read is no longer what stands here.
            self._reader.stop()
        if is_new or self._part is None:
            self._part = self._new_part(view.answer)
            self._notice.clear()
            self._place_feedback(view.answer)
        part = self._part
        part.show_view(view.answer)
        self._show_flag(is_flagged=view.is_flagged, can_flag=steps.can_flag)
        self._show_steps(steps)
        was_shown = not self._feedback.isHidden()
        self._feedback.setVisible(feedback is not None)
        self._notes.show_terms(feedback.terms if feedback is not None else ())
        if feedback is not None:
            # What was refused before is no longer so.
            self._notice.clear()
            self._feedback.show_view(feedback)
            self._main.setFocus(Qt.FocusReason.OtherFocusReason)
            if is_new:
                self.column.verticalScrollBar().setValue(0)
            elif not was_shown:
                self.column.show_soon(self._feedback)
        elif is_new:
            self.column.verticalScrollBar().setValue(0)
            part.focus_first()

    def forget(self) -> None:
        """Makes a fresh answering part for the next item, even if it is the same question again."""
        self._item_id = ""

    def read_with(self, voice: Voice | None) -> None:
        """Offers to read aloud; with None it does not."""
        self._reader.use(voice)

    def _to_read(self) -> str:
        return spoken(*self._shown) if self._shown is not None else ""

    def show_time(self, view: TimeView) -> None:
        """Shows the time left."""
        self._time.show_time(view.text, view.announcement)

    def show_notice(self, banner_sentence: str) -> None:
        """Says a sentence below the answering part."""
        self._notice.show_message(self._notice.tone, banner_sentence)
        self.column.show_soon(self._notice)

    def confirm(self) -> None:
        """Lets the answering part give what it shows as the response, where looking is enough."""
        if self._part is not None:
            self._part.confirm()

    def arrive(self) -> None:
        """Begins with the answering part."""
        if self._part is not None and not self._feedback.isVisible():
            self._part.focus_first()

    def hideEvent(self, event: QHideEvent) -> None:
        """Falls silent when it is left."""
        super().hideEvent(event)
        self._reader.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._part is not None and self._part.take_key(event):
            return
        super().keyPressEvent(event)

    def _new_part(self, answer: AnswerView) -> AnsweringPart[AnswerView]:
        """A fresh answering part in the place of the last one."""
        clear_layout(self._answering)
        part = part_for(answer)
        part.responded.connect(self.responded)
        part.decided.connect(self.decided)
        self._answering.addWidget(part)
        return part

    def _place_feedback(self, answer: AnswerView) -> None:
        """Puts the feedback below the answer, but above a written one, which may be long."""
        body = self.column.body
        body.removeWidget(self._feedback)
        is_above = isinstance(answer, WrittenView)
        place = body.indexOf(self._answering) if is_above else body.indexOf(self._notes)
        body.insertWidget(place, self._feedback)

    def _on_term(self, term: str) -> None:
        note = self._notes.show_term(term)
        if note is not None:
            self.column.show_soon(note)

    def _on_explain(self) -> None:
        if not self._notes.isHidden():
            self._notes.toggle()
            self.column.show_soon(self._notes)

    def _show_flag(self, *, is_flagged: bool, can_flag: bool) -> None:
        self._is_flagged = is_flagged
        self._flag.setText(tr("Flagged") if is_flagged else tr("Flag"))
        self._flag.setAccessibleDescription(tr("Marks the question so that you come back to it."))
        self._flag.setVisible(can_flag)

    def _show_steps(self, steps: StepsView) -> None:
        self._main.setText(steps.main)
        self._previous.setVisible(steps.can_go_back)
        self._skip.setVisible(steps.can_skip)
        self._overview.setVisible(steps.can_overview)
        self._rest.setVisible(steps.can_rest)
        self._leave.setText(steps.leave)
