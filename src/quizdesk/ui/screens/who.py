# SPDX-License-Identifier: MIT
"""Who is learning: everyone who learns at this computer, and a field for one more."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, Tone, keep_spaced
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import CardButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page, clear_layout
from quizdesk.ui.widgets.text import Body, Muted, TextLabel, Title
from quizdesk.viewmodels.people import WhoView
from quizdesk.words import tr

_LONGEST_NAME = 100


class WhoScreen(Page):
    """Says who was chosen, or whose name was given."""

    chosen = Signal(int)
    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._current: int | None = None
        self.add(Title(tr("Who is learning?")))
        self._note = Body()
        self.add(self._note)
        self._people = keep_spaced(QVBoxLayout(), gap=1)
        self.column.add_row(self._people)
        self._problem = Banner(Tone.ERROR)
        self._label = TextLabel("", TextRole.STRONG, wrap=False)
        self._name = QLineEdit()
        self._add_field()
        self._problem.clear()
        self._go_on = PrimaryButton(tr("Go on"), IconName.PLAY)
        self._go_on.clicked.connect(self._on_go_on)
        self.set_main(self._go_on)

    def _add_field(self) -> None:
        self._label.setBuddy(self._name)
        self._name.setAccessibleDescription(tr("The name of who has come."))
        self._name.setPlaceholderText(tr("Name"))
        self._name.setMaxLength(_LONGEST_NAME)
        add = QuietButton(tr("Add"), IconName.PLUS)
        add.clicked.connect(self._on_add)
        row = keep_spaced(QHBoxLayout(), gap=1)
        row.addWidget(self._name, 1)
        row.addWidget(add)
        group = keep_spaced(QVBoxLayout(), gap=0.5)
        group.addWidget(self._label)
        group.addLayout(row)
        group.addWidget(self._problem)
        group.addWidget(Muted(tr("Names and answers stay on this computer.")))
        self.column.add_row(group)

    def show_view(self, view: WhoView) -> None:
        """Shows everyone."""
        self._problem.clear()
        self._name.clear()
        self._note.setText(
            tr("Each has answers, plan and looks apart from the others.")
            if view.people
            else tr("Nobody is known here yet. Write your name to be the first.")
        )
        title = tr("Somebody else") if view.people else tr("Your name")
        self._label.setText(title)
        self._name.setAccessibleName(title)
        clear_layout(self._people)
        current = next((one for one in view.people if one.is_current), None)
        self._current = current.id if current else None
        for one in view.people:
            card = CardButton(one.name, one.detail, IconName.PERSON)
            card.clicked.connect(partial(self.chosen.emit, one.id))
            self._people.addWidget(card)
        # A name may be too long for a button; the list says who is meant.
        as_whom = tr("Go on as {name}", name=current.name) if current else ""
        self._go_on.setAccessibleName(as_whom)
        self._go_on.setVisible(current is not None)
        self._go_on.setEnabled(current is not None)

    def show_problem(self, sentence: str) -> None:
        """Says why nobody of that name was added; the name stays to be put right."""
        self._problem.show_message(Tone.ERROR, sentence)
        self.column.show_soon(self._problem)

    def arrive(self) -> None:
        """Begins with who learned last, or with the field where that is nobody."""
        super().arrive()
        if self._current is None:
            self._name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in the field add the name that stands there."""
        from PySide6.QtCore import Qt

        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self._name.hasFocus():
            self._on_add()
        else:
            super().keyPressEvent(event)

    def _on_add(self) -> None:
        self.named.emit(self._name.text())

    def _on_go_on(self) -> None:
        if self._current is not None:
            self.chosen.emit(self._current)
