# SPDX-License-Identifier: MIT
"""The glossary: the bank's people and terms explained, and a field to find one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, keep_spaced
from quizdesk.ui.widgets.announce import announce
from quizdesk.ui.widgets.buttons import PrimaryButton
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.term_note import TermNote
from quizdesk.ui.widgets.text import Muted, TextLabel, Title
from quizdesk.viewmodels.glossary import GlossaryView
from quizdesk.words import tr


class GlossaryScreen(Page):
    """Shows the terms that fit what is typed."""

    search_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Title(tr("People and terms")))
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("A name, a word, an abbreviation"))
        self._search.textChanged.connect(self.search_requested)
        label = TextLabel(tr("Find"), TextRole.STRONG)
        label.setBuddy(self._search)
        self._search.setAccessibleName(tr("Find"))
        titled = keep_spaced(QVBoxLayout(), gap=0.5)
        titled.addWidget(label)
        titled.addWidget(self._search)
        self._found = Muted()
        titled.addWidget(self._found)
        self.column.add_row(titled)
        self._notes: dict[str, TermNote] = {}
        self._list = keep_spaced(QVBoxLayout(), gap=3)
        self.column.add_row(self._list)
        done = PrimaryButton(tr("Done"), IconName.CHECK)
        done.clicked.connect(self.back_requested)
        self.set_main(done)

    def show_view(self, view: GlossaryView) -> None:
        """Shows the terms found; each is laid out once and then only shown or hidden."""
        for term in view.terms:
            if term.term not in self._notes:
                note = self._notes[term.term] = TermNote(term)
                self._list.addWidget(note)
        shown = {one.term for one in view.terms}
        for term_name, note in self._notes.items():
            note.setVisible(term_name in shown)
        if self._found.text() not in ("", view.found):
            announce(self, view.found)
        self._found.setText(view.found)

    def arrive(self) -> None:
        """Begins with all terms and the cursor in the field."""
        super().arrive()
        self._search.clear()
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
