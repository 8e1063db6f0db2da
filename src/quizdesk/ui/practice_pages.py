# SPDX-License-Identifier: MIT
"""The router's part for practice: the page of ways to practise, and where each of them leads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, assert_never

from quizdesk.viewmodels.ways_to_practise import WayId

if TYPE_CHECKING:
    from quizdesk.ui.screens.practise import PractiseScreen
    from quizdesk.ui.screens.progress import ProgressScreen
    from quizdesk.ui.ways import Ways
    from quizdesk.viewmodels.desk import Desk
    from quizdesk.viewmodels.progress import Way
    from quizdesk.viewmodels.sitting import Sitting

Back = Callable[[], None]
"""Shows the page that one came from."""


class Elsewhere(NamedTuple):
    """Pages of other parts that practice leads to; each takes the way back.

    Attributes:
        choosing: topics, kinds and how many.
        placing: events to place.
        mock: a timed mock.
        dates: dates to type.
        flash: terms to turn.
        notes: the pages of the notes.
        turns: changes of policy.
    """

    choosing: Callable[[Back], None]
    placing: Callable[[Back], None]
    mock: Callable[[Back], None]
    dates: Callable[[Back], None]
    flash: Callable[[Back], None]
    notes: Callable[[Back], None]
    turns: Callable[[Back], None]


class PracticePages:
    """Leads to practice of every kind."""

    def __init__(
        self, desk: Desk, ways: Ways, play: Callable[[Sitting], None], elsewhere: Elsewhere
    ) -> None:
        self._desk = desk
        self._ways = ways
        self._play = play
        self._elsewhere = elsewhere

    def show(self) -> None:
        """Every way to practise."""
        from quizdesk.ui.screens.practise import PractiseScreen

        page = self._ways.find(PractiseScreen, self._connect)
        page.show_view(self._desk.ways_to_practise())
        self._ways.show(page)

    def _connect(self, page: PractiseScreen) -> None:
        page.way_chosen.connect(self._ways.safe(lambda way: self._go(WayId(way))))
        page.today_requested.connect(self._ways.safe(self._begin_today))
        page.back_requested.connect(self._ways.safe(self._ways.home))

    def _go(self, way: WayId) -> None:
        from quizdesk.viewmodels.progress import Way

        match way:
            case WayId.CHOOSE:
                self._elsewhere.choosing(self.show)
            case WayId.WEAKEST:
                self._practise(Way.WEAKEST)
            case WayId.MISTAKES:
                self._practise(Way.MISTAKES)
            case WayId.PLACING:
                self._elsewhere.placing(self.show)
            case WayId.MOCK:
                self._elsewhere.mock(self.show)
            case WayId.DATES:
                self._elsewhere.dates(self.show)
            case WayId.FLASH:
                self._elsewhere.flash(self.show)
            case WayId.NOTES:
                self._elsewhere.notes(self.show)
            case WayId.TURNS:
                self._elsewhere.turns(self.show)
            case _:
                assert_never(way)

    def _begin_today(self) -> None:
        self._play(self._desk.quizzes.begin_today())

    def _practise(self, way: Way, question_id: str = "") -> None:
        self._play(self._desk.quizzes.practise(way, question_id))

    def connect_progress(self, page: ProgressScreen) -> None:
        """Lets the progress page begin practice."""
        from quizdesk.viewmodels.progress import Way

        safe = self._ways.safe
        page.practise_requested.connect(safe(partial(self._practise, Way.ONE)))
        page.weakest_requested.connect(safe(lambda: self._practise(Way.WEAKEST)))
        page.mistakes_requested.connect(safe(lambda: self._practise(Way.MISTAKES)))
        page.today_requested.connect(safe(self._begin_today))
