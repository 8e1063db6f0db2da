# SPDX-License-Identifier: MIT
"""The router's part for the notes: their pages, and practice of one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizdesk.ui.screens.notes import NotesScreen
    from quizdesk.ui.ways import Ways
    from quizdesk.viewmodels.desk import Desk
    from quizdesk.viewmodels.notes import PageId
    from quizdesk.viewmodels.sitting import Sitting


class NotesPages:
    """Leads to the questions of a page."""

    def __init__(self, desk: Desk, ways: Ways, play: Callable[[Sitting], None]) -> None:
        self._desk = desk
        self._ways = ways
        self._play = play
        self._back = ways.home

    def show(self, back: Callable[[], None]) -> None:
        """Every page, as it is known now.

        Args:
            back: shows the page that one came from.
        """
        from quizdesk.ui.screens.notes import NotesScreen

        self._back = back
        page = self._ways.find(NotesScreen, self._connect)
        page.show_view(self._desk.notes.view())
        self._ways.show(page)

    def _connect(self, page: NotesScreen) -> None:
        page.page_chosen.connect(self._ways.safe(self._begin))
        page.back_requested.connect(self._ways.safe(self._leave))

    def _begin(self, page: PageId) -> None:
        self._play(self._desk.quizzes.begin_chosen(*self._desk.notes.quiz(page)))

    def _leave(self) -> None:
        self._back()
