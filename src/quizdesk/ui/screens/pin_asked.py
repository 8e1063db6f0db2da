# SPDX-License-Identifier: MIT
"""A learner's PIN is asked for before the learner's page opens."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, Tone, keep_spaced
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.pin_field import PinField
from quizdesk.ui.widgets.text import Body, TextLabel, Title
from quizdesk.words import tr

_COMMAND = 'quizdesk learners remove-pin --learner "{name}"'
"""Is typed alike in every language."""


class PinAskedScreen(Page):
    """Says which PIN was given."""

    pin_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Title()
        self.add(self._title)
        self._pin: QLineEdit = PinField(tr("PIN"))
        self._problem = Banner(Tone.ERROR)
        self._problem.clear()
        label = TextLabel(tr("PIN"), TextRole.STRONG, wrap=False)
        label.setBuddy(self._pin)
        group = keep_spaced(QVBoxLayout(), gap=0.5)
        for widget in (label, self._pin, self._problem):
            group.addWidget(widget)
        self.column.add_row(group)
        self._forgotten = Body()
        forgotten = keep_spaced(QVBoxLayout(), gap=0.5)
        forgotten.addWidget(TextLabel(tr("Forgotten?"), TextRole.STRONG))
        forgotten.addWidget(self._forgotten)
        self._command = TextLabel(role=TextRole.MUTED, selectable=True)
        forgotten.addWidget(self._command)
        self.column.add_row(forgotten)
        other = QuietButton(tr("Somebody else"), IconName.PEOPLE)
        other.clicked.connect(self.back_requested)
        self.add_side(other)
        main = PrimaryButton(tr("Open"), IconName.CHECK)
        main.clicked.connect(lambda: self.pin_given.emit(self._pin.text()))
        self.set_main(main)

    def show_view(self, name: str) -> None:
        """Asks for a learner's PIN."""
        self._problem.clear()
        self._pin.clear()
        self._title.setText(tr("The PIN of {name}", name=name))
        self._forgotten.setText(
            tr(
                "Nothing is lost. Who looks after this computer can take the PIN away with this "
                "command, and every answer stays:"
            )
        )
        self._command.setText(_COMMAND.format(name=name))

    def show_problem(self, sentence: str) -> None:
        """Says why the page stays shut."""
        self._problem.show_message(Tone.ERROR, sentence)
        self._pin.clear()
        self._pin.setFocus()

    def arrive(self) -> None:
        """Begins in the field."""
        super().arrive()
        self._pin.setFocus()
