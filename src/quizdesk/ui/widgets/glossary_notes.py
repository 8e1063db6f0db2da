# SPDX-License-Identifier: MIT
"""The people and terms that a marked question names, explained below it when asked for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, keep_spaced
from quizdesk.ui.widgets.buttons import LinkButton
from quizdesk.ui.widgets.card import Card
from quizdesk.ui.widgets.page import clear_layout
from quizdesk.ui.widgets.term_note import TermNote
from quizdesk.viewmodels.glossary import TermView
from quizdesk.words import tr, tr_n

KEY = "F1"


class GlossaryNotes(QWidget):
    """A quiet button that says how many there are, and under it the explanations."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms: tuple[TermView, ...] = ()
        self._notes: dict[str, TermNote] = {}
        self._toggle = LinkButton("", IconName.BOOK)
        self._toggle.clicked.connect(self.toggle)
        self._card = Card(padding=2)
        self._rows = keep_spaced(QVBoxLayout(), gap=2)
        self._card.body.addLayout(self._rows)
        column = keep_spaced(QVBoxLayout(self), gap=1)
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._card)
        self._card.hide()

    def show_terms(self, terms: Sequence[TermView]) -> None:
        """Takes the terms of another question, closed; the same ones stay as they are."""
        if tuple(terms) != self._terms:
            self._terms = tuple(terms)
            clear_layout(self._rows)
            self._notes.clear()
            self._card.hide()
        self.setVisible(bool(self._terms))
        self._name_toggle()

    def toggle(self) -> None:
        """Opens the explanations, or closes them."""
        if self._card.isHidden():
            self._open()
        else:
            self._card.hide()
        self._name_toggle()

    def show_term(self, term: str) -> TermNote | None:
        """Opens the explanations and returns that of a term, to be scrolled to."""
        self._open()
        self._name_toggle()
        return self._notes.get(term)

    def _open(self) -> None:
        if not self._notes:
            for view in self._terms:
                self._notes[view.term] = TermNote(view)
                self._rows.addWidget(self._notes[view.term])
        self._card.show()

    def _name_toggle(self) -> None:
        if self._card.isHidden():
            self._toggle.setText(
                tr_n("Explain %n name or term", "Explain %n names and terms", len(self._terms))
            )
        else:
            self._toggle.setText(tr("Hide the explanations"))
        self._toggle.setAccessibleDescription(tr("{key} does this too.", key=KEY))
        self._toggle.setToolTip(KEY)
