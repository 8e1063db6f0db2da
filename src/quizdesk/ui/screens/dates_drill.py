# SPDX-License-Identifier: MIT
"""The dates drill: an event, a field for its date, and afterwards how near that was."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, Tone, keep_spaced
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.progress_line import ProgressLine
from quizdesk.ui.widgets.text import Body, Heading, Muted, TextLabel
from quizdesk.ui.widgets.tones import TONE_OF
from quizdesk.viewmodels.dates_drill import DateAsked, DateTold
from quizdesk.words import tr


class DatesDrillScreen(Page):
    """Says what was typed, and shows what is said of it."""

    typed = Signal(str)
    given_up = Signal()
    next_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._is_told = False
        self._progress = ProgressLine(tr("Dates drill"), wrap=True)
        self._event = Heading()
        self._date = QLineEdit()
        self._hint = Muted()
        self._outcome = Banner()
        self._more = Body(selectable=True)
        self._outcome.words.addWidget(self._more)
        self._lay_out()
        back = QuietButton(tr("Leave"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        self._give_up = QuietButton(tr("I do not know"), IconName.QUESTION)
        self._give_up.clicked.connect(self.given_up)
        self.add_side(back)
        self.add_side(self._give_up)
        self._main = PrimaryButton(tr("Check"), IconName.CHECK)
        self._main.clicked.connect(self._on_main)
        self.set_main(self._main)

    def _lay_out(self) -> None:
        self.add(self._progress)
        self.add(self._event)
        name = tr("When was it?")
        label = TextLabel(name, TextRole.STRONG)
        label.setBuddy(self._date)
        self._date.setAccessibleName(name)
        field = keep_spaced(QVBoxLayout(), gap=0.5)
        for widget in (label, self._date, self._hint):
            field.addWidget(widget)
        self.column.add_row(field)
        self.add(self._outcome)

    def show_asked(self, view: DateAsked) -> None:
        """Shows an event and an empty field."""
        self._is_told = False
        self._progress.set_progress(view.number, view.total, view.where)
        self._event.setText(view.text)
        self._hint.setText(view.hint)
        self._date.setAccessibleDescription(f"{view.text}. {view.hint}")
        self._date.clear()
        self._date.setReadOnly(False)
        self._outcome.clear()
        self._give_up.show()
        self._main.setText(tr("Check"))
        self._start_typing()

    def show_told(self, view: DateTold) -> None:
        """Shows how near the date was; what was typed stays."""
        self._is_told = True
        self._date.setReadOnly(True)
        first, *more = view.lines
        self._more.setText("\n".join(more))
        self._more.setVisible(bool(more))
        self._outcome.show_message(TONE_OF[view.verdict] or Tone.INFO, first, view.word)
        self._give_up.hide()
        self._main.setText(tr("See the result") if view.is_last else tr("Next"))
        self._main.setFocus(Qt.FocusReason.OtherFocusReason)
        self.column.show_soon(self._outcome)

    def show_no_date(self, sentence: str) -> None:
        """Says why what was typed counts for nothing, and lets it be typed anew."""
        self._more.hide()
        self._outcome.show_message(Tone.ERROR, sentence, tr("Not counted"))
        self._date.selectAll()
        self._start_typing()
        self.column.show_soon(self._outcome)

    def arrive(self) -> None:
        """Begins in the field."""
        super().arrive()
        self._start_typing()
        # Before it is laid out, the page does not know how large text moves it.
        self.column.show_soon(self._date)

    def _start_typing(self) -> None:
        self._date.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_main(self) -> None:
        if self._is_told:
            self.next_requested.emit()
        else:
            self.typed.emit(self._date.text())
