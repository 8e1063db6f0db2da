# SPDX-License-Identifier: MIT
"""The learner's own PIN: set, changed or taken away, and what it is worth."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, Tone, keep_spaced
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.pin_field import PinField
from quizdesk.ui.widgets.text import Body, Muted, TextLabel, Title
from quizdesk.words import tr


class PinScreen(Page):
    """Says what is to become of the PIN."""

    pin_given = Signal(str, str, str)
    """The PIN that is there, the new one, and the new one again."""

    removal_requested = Signal(str)
    """The PIN that is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Title(tr("Your PIN")))
        self.add(
            Body(
                tr(
                    "A PIN is a latch, not a lock. It keeps classmates from opening your page by "
                    "mistake or for fun. It does not encrypt anything: whoever can open the files "
                    "of this computer can read your answers."
                )
            )
        )
        self._now, self._now_part = self._field(tr("The PIN that you have now"))
        self._new, self._new_part = self._field(tr("New PIN"))
        self._again, self._again_part = self._field(tr("The new PIN again"))
        self._problem = Banner(Tone.ERROR)
        self._problem.clear()
        self.add(self._problem)
        self.add(
            Muted(
                tr(
                    "From 4 to 12 digits, other than those of your bank card or telephone. If you "
                    "forget it, nothing is lost: who looks after this computer can take it away."
                )
            )
        )
        back = QuietButton(tr("Back"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        self.add_side(back)
        self._remove = QuietButton(tr("Remove the PIN"), IconName.CROSS)
        self._remove.clicked.connect(lambda: self.removal_requested.emit(self._now.text()))
        self.add_side(self._remove)
        self._main = PrimaryButton("", IconName.CHECK)
        self._main.clicked.connect(self._on_main)
        self.set_main(self._main)

    def _field(self, title: str) -> tuple[PinField, QWidget]:
        field, part = PinField(title), QWidget()
        label = TextLabel(title, TextRole.STRONG, wrap=False)
        label.setBuddy(field)
        group = keep_spaced(QVBoxLayout(part), gap=0.5)
        group.addWidget(label)
        group.addWidget(field)
        self.add(part)
        return field, part

    def show_view(self, *, has_pin: bool) -> None:
        """Asks for a PIN, and for the one that is there if there is one."""
        self._problem.clear()
        for field in (self._now, self._new, self._again):
            field.clear()
        self._now_part.setVisible(has_pin)
        self._remove.setVisible(has_pin)
        self._main.setText(tr("Change the PIN") if has_pin else tr("Set the PIN"))

    def show_problem(self, sentence: str) -> None:
        """Says why everything stayed as it was."""
        self._problem.show_message(Tone.ERROR, sentence)
        self.column.show_soon(self._problem)

    def arrive(self) -> None:
        """Begins in the first field."""
        super().arrive()
        (self._new if self._now_part.isHidden() else self._now).setFocus()

    def _on_main(self) -> None:
        self.pin_given.emit(self._now.text(), self._new.text(), self._again.text())
