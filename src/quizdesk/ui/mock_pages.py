# SPDX-License-Identifier: MIT
"""The router's part for timed mocks: the page before one, and its beginning."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizdesk.ui.screens.mock import MockScreen
    from quizdesk.ui.ways import Ways
    from quizdesk.viewmodels.desk import Desk
    from quizdesk.viewmodels.mock_paper import Offer
    from quizdesk.viewmodels.sitting import Sitting


class MockPages:
    """Leads to a mock."""

    def __init__(self, desk: Desk, ways: Ways, play: Callable[[Sitting], None]) -> None:
        self._desk = desk
        self._ways = ways
        self._play = play
        self._back = ways.home
        self._minutes: int | None = None
        self._offer: Offer

    def show(self, back: Callable[[], None] | None = None) -> None:
        """What the next mock would be.

        Args:
            back: shows the page that one came from; by default home.
        """
        from quizdesk.ui.screens.mock import MockScreen
        from quizdesk.viewmodels.mock_paper import USUAL_MINUTES

        self._back = back or self._ways.home
        page = self._ways.find(MockScreen, self._connect)
        self._show_offer(page, self._minutes or USUAL_MINUTES)
        self._ways.show(page)

    def _connect(self, page: MockScreen) -> None:
        page.minutes_chosen.connect(self._ways.safe(partial(self._show_offer, page)))
        page.start_requested.connect(self._ways.safe(self._begin))
        page.back_requested.connect(self._ways.safe(self._leave))

    def _leave(self) -> None:
        self._back()

    def _show_offer(self, page: MockScreen, minutes: int) -> None:
        self._minutes = minutes
        self._offer = self._desk.mocks.offer(minutes)
        page.show_view(self._offer.view)

    def _begin(self) -> None:
        self._play(self._desk.quizzes.begin_chosen(self._offer.quiz, self._offer.chosen))
