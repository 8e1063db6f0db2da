# SPDX-License-Identifier: MIT
"""Pages of the notes: each a card to press; how well it is known is told on it and drawn below."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, keep_spaced
from quizdesk.ui.widgets.buttons import CardButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page, clear_layout
from quizdesk.ui.widgets.share_bar import Filling, ShareBar
from quizdesk.ui.widgets.text import Body, TextLabel, Title
from quizdesk.viewmodels.notes import NotesView, PageId, PageView
from quizdesk.words import tr


class NotesScreen(Page):
    """Says which page the learner wants; the main action is the one that is known least."""

    page_chosen = Signal(object)
    """A `PageId`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._next: PageId | None = None
        self.add(Title(tr("Pages of the notes")))
        self._how = Body()
        self.add(self._how)
        self._rows = keep_spaced(QVBoxLayout(), gap=2)
        self.column.add_row(self._rows)
        back = QuietButton(tr("Back"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        self.add_side(back)
        self._main = PrimaryButton("", IconName.PLAY)
        self._main.clicked.connect(self._on_main)
        self.set_main(self._main)

    def show_view(self, view: NotesView) -> None:
        """Shows the pages."""
        self._next = view.next
        self._how.setText(
            tr("Each page asks its questions in the order of the notes.")
            if view.sources
            else tr("The questions of this bank do not say which page they rest on.")
        )
        clear_layout(self._rows)
        for source in view.sources:
            self._rows.addWidget(TextLabel(source.title, TextRole.STRONG))
            for page in source.pages:
                self._add_page(page)
        self._main.setText(view.next_text or tr("Practise a page"))
        self._main.setEnabled(view.next is not None)

    def _add_page(self, page: PageView) -> None:
        card = CardButton(page.title, page.detail, IconName.BOOK)
        card.clicked.connect(partial(self.page_chosen.emit, page.id))
        bar, known = ShareBar(), page.known
        bar.show_parts(
            (
                (known.remembered, Filling.FULL),
                (known.forgotten, Filling.HATCHED),
                (known.unseen, Filling.OPEN),
            )
        )
        row = QWidget()
        column = keep_spaced(QVBoxLayout(row), gap=0.5)
        column.addWidget(card)
        column.addWidget(bar)
        self._rows.addWidget(row)

    def _on_main(self) -> None:
        self.page_chosen.emit(self._next)
