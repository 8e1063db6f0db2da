# SPDX-License-Identifier: MIT
"""Past scores, newest first, each of which opens."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, keep_spaced
from quizdesk.ui.widgets.buttons import CardButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page, clear_layout
from quizdesk.ui.widgets.text import Body, Muted, Title
from quizdesk.viewmodels.past import PastScoresView
from quizdesk.words import tr


class PastScoresScreen(Page):
    """A page of attempts at a time."""

    attempt_requested = Signal(str)
    start_requested = Signal()
    older_requested = Signal()
    newer_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Title(tr("Past scores")))
        self._empty = Body(
            tr(
                "Every quiz that you hand in is kept here with its answers and marks, "
                "so that you can look at them again."
            )
        )
        self._where = Muted()
        self.add(self._empty)
        self.add(self._where)
        self._cards: dict[str, CardButton] = {}
        self._rows = keep_spaced(QVBoxLayout(), gap=1)
        self.column.add_row(self._rows)
        back = QuietButton(tr("Back"), IconName.BACK)
        self._newer = QuietButton(tr("Newer"), IconName.UP)
        self._older = QuietButton(tr("Older"), IconName.DOWN)
        start = PrimaryButton(tr("Start a quiz"), IconName.PLAY)
        back.clicked.connect(self.back_requested)
        self._newer.clicked.connect(self.newer_requested)
        self._older.clicked.connect(self.older_requested)
        start.clicked.connect(self.start_requested)
        for button in (back, self._newer, self._older):
            self.add_side(button)
        self.set_main(start)

    def go_to(self, attempt_id: str) -> None:
        """Puts the keyboard on an attempt, if it is on the page."""
        if (card := self._cards.get(attempt_id)) is not None:
            card.setFocus()
            self.column.show_soon(card)

    def show_view(self, view: PastScoresView, *, is_first: bool) -> None:
        """Shows a page; `is_first` says that none is newer."""
        self._empty.setVisible(not view.rows)
        self._where.setVisible(bool(view.rows))
        self._where.setText(view.total)
        has_pages = view.older is not None or not is_first
        self._newer.setVisible(has_pages)
        self._older.setVisible(has_pages)
        self._newer.setEnabled(not is_first)
        self._older.setEnabled(view.older is not None)
        clear_layout(self._rows)
        self._cards.clear()
        for row in view.rows:
            words = f"{row.score_text}, {row.detail}"
            card = CardButton(
                f"{row.percent_text} · {row.title}",
                f"{words} · {row.topics}" if row.topics else words,
            )
            self._cards[row.id] = card
            card.clicked.connect(partial(self.attempt_requested.emit, row.id))
            self._rows.addWidget(card)
