# SPDX-License-Identifier: MIT
"""One person or term of the glossary with its explanation."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import TextRole, keep_spaced
from quizdesk.ui.widgets.text import Body, Muted, TextLabel
from quizdesk.viewmodels.glossary import TermView


class TermNote(QWidget):
    """The term, what it is, and its other names.

    Attributes:
        term: which.
    """

    def __init__(self, view: TermView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.term = view.term
        column = keep_spaced(QVBoxLayout(self), gap=0.5)
        column.addWidget(TextLabel(view.term, TextRole.STRONG))
        column.addWidget(Body(view.say, selectable=True))
        if view.others:
            column.addWidget(Muted(view.others))
