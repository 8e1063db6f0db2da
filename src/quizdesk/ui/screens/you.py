# SPDX-License-Identifier: MIT
"""You: the learner's name, PIN, and what is arranged for tests with a time limit."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from quizdesk.engine.arrangements import NO_ARRANGEMENTS
from quizdesk.ui.theme import IconName, TextRole, Tone, keep_spaced
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from quizdesk.ui.widgets.choice_box import ChoiceBox
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.text import Body, Muted, TextLabel, Title
from quizdesk.viewmodels.you import USUAL_EXTRA_PERCENTS, YouView
from quizdesk.words import tr

_OTHER = -1
_LONGEST_NAME = 100
_LONGEST_PERCENT = 10


class YouScreen(Page):
    """Shows what is the learner's own and says what the learner wants of it."""

    name_given = Signal(str)
    arranged = Signal(object)
    """The `Arrangements` wanted."""

    extra_typed = Signal(str)
    """Extra time as it was typed."""

    pin_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = YouView("", has_pin=False, arrangements=NO_ARRANGEMENTS)
        self.add(Title(tr("You")))
        self._problem = Banner(Tone.ERROR)
        self._name = QLineEdit()
        self._add_name()
        self._pin_state = Body()
        self._pin = QuietButton("")
        self._add_pin()
        self._extra = ChoiceBox()
        self._typed = QLineEdit()
        self._typed_problem = Banner(Tone.ERROR)
        self._add_extra_time()
        self._rests = QCheckBox(tr("Rest breaks"))
        self._add_rests()
        done = PrimaryButton(tr("Done"), IconName.CHECK)
        done.clicked.connect(self.back_requested)
        self.set_main(done)

    def _add_name(self) -> None:
        self._name.setMaxLength(_LONGEST_NAME)
        self._name.editingFinished.connect(self._on_name)
        self._problem.clear()
        note = tr("Stands beside your scores. It stays on this computer.")
        self._add_titled(tr("Your name"), self._name, note, self._problem)

    def _add_pin(self) -> None:
        self._pin.clicked.connect(self.pin_requested)
        group = keep_spaced(QVBoxLayout(), gap=0.5)
        group.addWidget(TextLabel(tr("PIN"), TextRole.STRONG))
        group.addWidget(self._pin_state)
        group.addWidget(self._pin, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.add_row(group)

    def _add_extra_time(self) -> None:
        for percent in USUAL_EXTRA_PERCENTS:
            text = tr("{percent}%", percent=percent) if percent else tr("None", "extra time")
            self._extra.addItem(text, percent)
        self._extra.addItem(tr("Another amount"), _OTHER)
        self._extra.activated.connect(self._on_extra)
        title = tr("Extra time in per cent")
        self._typed.setAccessibleName(title)
        self._typed.setPlaceholderText(title)
        self._typed.setMaxLength(_LONGEST_PERCENT)
        self._typed.editingFinished.connect(self._on_typed)
        self._typed_problem.clear()
        note = tr("Is added to every test with a time limit that you begin from now on.")
        self._add_titled(tr("Extra time"), self._extra, note, self._typed, self._typed_problem)

    def _add_rests(self) -> None:
        note = tr(
            "In a test with a time limit, a button stops the clock while you rest. The questions "
            "are hidden meanwhile, and how long you rested is kept with the test."
        )
        self._rests.setAccessibleDescription(note)
        self._rests.clicked.connect(self._on_rests)
        group = keep_spaced(QVBoxLayout(), gap=0.5)
        group.addWidget(self._rests, 0, Qt.AlignmentFlag.AlignLeft)
        group.addWidget(Muted(note))
        self.column.add_row(group)

    def _add_titled(self, title: str, control: QWidget, note: str, *below: QWidget) -> None:
        label = TextLabel(title, TextRole.STRONG, wrap=False)
        label.setBuddy(control)
        control.setAccessibleName(title)
        control.setAccessibleDescription(note)
        group = keep_spaced(QVBoxLayout(), gap=0.5)
        group.addWidget(label)
        for widget in (control, *below):
            # What is written takes the whole width, a choice what it needs.
            is_short = isinstance(widget, ChoiceBox)
            aligned = Qt.AlignmentFlag.AlignLeft if is_short else Qt.AlignmentFlag(0)
            group.addWidget(widget, 0, aligned)
        group.addWidget(Muted(note))
        self.column.add_row(group)

    def show_view(self, view: YouView) -> None:
        """Shows how things stand."""
        self._view = view
        self._problem.clear()
        self._name.setText(view.name)
        self._pin_state.setText(
            tr("Your page asks for a PIN before it opens.")
            if view.has_pin
            else tr("Your page opens without a PIN.")
        )
        self._pin.setText(tr("Change or remove the PIN") if view.has_pin else tr("Set a PIN"))
        percent = view.arrangements.extra_percent
        is_usual = percent in USUAL_EXTRA_PERCENTS and self._typed.isHidden()
        self._extra.setCurrentIndex(self._extra.findData(percent if is_usual else _OTHER))
        self._typed.setVisible(not is_usual)
        self._typed_problem.clear()
        self._typed.setText(tr("{percent}%", percent=percent))
        self._rests.setChecked(view.arrangements.has_rest_breaks)

    def show_problem(self, sentence: str) -> None:
        """Says why the name stays as it was."""
        self._problem.show_message(Tone.ERROR, sentence)
        self.column.show_soon(self._problem)

    def show_extra_problem(self, sentence: str) -> None:
        """Says why the extra time stays as it was; what was typed stays to be put right."""
        self._typed_problem.show_message(Tone.ERROR, sentence)
        self.column.show_soon(self._typed_problem)

    def arrive(self) -> None:
        """Begins with the name, and with amounts of extra time to choose from."""
        super().arrive()
        self._typed.hide()
        self.show_view(self._view)
        self._name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in a field take what was typed, and only the next one leave."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self._name.hasFocus():
            if self._problem.isHidden():
                self._pin.setFocus()
        elif is_enter and self._typed.hasFocus():
            if self._typed_problem.isHidden():
                self._rests.setFocus()
        else:
            super().keyPressEvent(event)

    def _on_name(self) -> None:
        if self._name.text().strip() != self._view.name:
            self.name_given.emit(self._name.text())

    def _on_extra(self) -> None:
        percent = int(self._extra.currentData())
        if percent == _OTHER:
            self._typed.show()
            self._typed.setFocus()
            self._typed.selectAll()
        else:
            self._typed.hide()
            self.arranged.emit(replace(self._view.arrangements, extra_percent=percent))

    def _on_typed(self) -> None:
        if self._typed.isVisible():
            self.extra_typed.emit(self._typed.text())

    def _on_rests(self, is_on: bool) -> None:
        self.arranged.emit(replace(self._view.arrangements, has_rest_breaks=is_on))
