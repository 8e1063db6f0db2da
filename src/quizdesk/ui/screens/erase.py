# SPDX-License-Identifier: MIT
"""Erase me: what is erased, the export offered before, and the name typed to mean it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, Tone, keep_spaced
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import DangerButton, QuietButton
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.text import Body, TextLabel, Title
from quizdesk.viewmodels.records import EraseView
from quizdesk.words import tr


class EraseScreen(Page):
    """Asks whether erasing is meant."""

    erase_requested = Signal(str)
    """What was typed."""

    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Title(tr("Erase me")))
        self._about = (Body(), Body())
        for text in self._about:
            self.add(text)
        self._label = TextLabel("", TextRole.STRONG)
        self._typed = QLineEdit()
        self._problem = Banner(Tone.ERROR)
        group = keep_spaced(QVBoxLayout(), gap=0.5)
        for widget in (self._label, self._typed, self._problem):
            group.addWidget(widget)
        self._label.setBuddy(self._typed)
        self.column.add_row(group)
        back = QuietButton(tr("Keep everything"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        export = QuietButton(tr("Export all my data first"), IconName.FOLDER)
        export.clicked.connect(self.export_requested)
        for button in (back, export):
            self.add_side(button)
        erase = DangerButton(tr("Erase me for good"), IconName.TRASH)
        erase.clicked.connect(self._on_erase)
        self.set_main(erase)

    def show_view(self, view: EraseView) -> None:
        """Shows what is erased, and what to type."""
        for label, text in zip(self._about, view.about, strict=True):
            label.setText(text)
        asked = tr("To erase it, type this name: {name}", name=view.to_type)
        self._label.setText(asked)
        self._typed.setAccessibleName(asked)
        self._typed.clear()
        self._problem.clear()

    def show_problem(self, sentence: str) -> None:
        """Says why nothing was erased."""
        self._problem.show_message(Tone.ERROR, sentence)
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)
        self.column.show_soon(self._problem)

    def arrive(self) -> None:
        """Begins where the name is typed."""
        super().arrive()
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_erase(self) -> None:
        self.erase_requested.emit(self._typed.text())
