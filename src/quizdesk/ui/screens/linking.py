# SPDX-License-Identifier: MIT
"""Linking: causes or results of several turning points, shuffled, each to be linked to its own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizdesk.ui.theme import IconName
from quizdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from quizdesk.ui.widgets.date_matching_board import DateMatchingBoard
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.status_line import StatusLine
from quizdesk.ui.widgets.text import Body, Title
from quizdesk.viewmodels.linking import LinkingView
from quizdesk.words import tr, tr_n

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_WIDE = 1.4


class LinkingScreen(Page):
    """Shows a round: the board of a date-matching, with turning points in place of dates."""

    linked = Signal(object)
    """The `MatchResponse` that has come about."""

    checked = Signal()
    more_requested = Signal()
    """Another round of the same is wanted."""

    other_requested = Signal()
    """A round of the other is wanted: of results after causes, and the other way round."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wide=_WIDE, parent=parent)
        self._left = 0
        self._is_open = True
        self._title = Title()
        self._how = Body()
        self._status = StatusLine()
        self._board = DateMatchingBoard()
        self._board.responded.connect(self.linked)
        for widget in (self._title, self._how, self._status, self._board):
            self.add(widget)
        back = QuietButton(tr("Turning points"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        self.add_side(back)
        self._other = QuietButton("", IconName.REPEAT)
        self._other.clicked.connect(self.other_requested)
        self.add_side(self._other)
        self._main = PrimaryButton("")
        self._main.clicked.connect(self._on_main)
        self.set_main(self._main)

    def show_view(self, view: LinkingView) -> None:
        """Shows a round as it stands."""
        self._left, self._is_open = view.left, view.board.is_open
        self._title.setText(view.title)
        self._how.setText(view.how)
        self._how.setVisible(view.board.is_open)
        self._other.setText(view.other)
        self._main.setText(tr("Check") if view.board.is_open else tr("Another round"))
        self._board.show_view(view.board)
        self._say(view.summary)
        if view.summary:
            self.column.show_soon(self._title)

    def arrive(self) -> None:
        """Begins on the board."""
        super().arrive()
        self._board.focus_first()

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Puts back on Esc what is carried; without that Esc goes back."""
        if not self._board.take_key(event):
            super().keyPressEvent(event)

    def _say(self, sentence: str) -> None:
        """Says how it stands; while there is nothing to say, no room is kept for it."""
        self._status.setVisible(bool(sentence))
        if sentence:
            self._status.say(sentence)

    def _on_main(self) -> None:
        if not self._is_open:
            self.more_requested.emit()
        elif self._left:
            self._say(
                tr_n(
                    "Link every sentence first: %n is left.",
                    "Link every sentence first: %n are left.",
                    self._left,
                )
            )
            self._board.focus_first()
        else:
            self.checked.emit()
