# SPDX-License-Identifier: MIT
"""The router's part for the timeline: its picture, the story of an event, placing events."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizdesk.ui.screens.event import EventScreen
    from quizdesk.ui.screens.placing import PlacingScreen
    from quizdesk.ui.screens.timeline import TimelineScreen
    from quizdesk.ui.ways import Ways
    from quizdesk.viewmodels.desk import Desk
    from quizdesk.viewmodels.placing import Placing
    from quizdesk.viewmodels.same_event import Mention
    from quizdesk.viewmodels.sitting import Sitting


class TimelinePages:
    """Leads between the pages of the timeline."""

    def __init__(
        self,
        desk: Desk,
        ways: Ways,
        play: Callable[[Sitting], None],
        show_turns: Callable[[Callable[[], None]], None],
    ) -> None:
        """Takes what it works with.

        Args:
            desk: gives the timeline.
            ways: what the router lends.
            play: shows a sitting.
            show_turns: shows the turning points, given the way back.
        """
        self._show_turns = show_turns
        self._desk = desk
        self._ways = ways
        self._play = play
        self._placing: Placing
        self._before_placing = self.show
        self._before_event = self.show

    def show(self) -> None:
        """The picture, as things are known now."""
        from quizdesk.ui.screens.timeline import TimelineScreen

        page = self._ways.find(TimelineScreen, self._connect_picture)
        page.show_view(self._desk.timeline().view())
        page.show_turns(has_any=bool(self._desk.bank.turning_points))
        self._ways.show(page)

    def _connect_picture(self, page: TimelineScreen) -> None:
        page.story_requested.connect(
            self._ways.safe(lambda event_id: self._show_event(event_id, self.show))
        )
        page.turns_requested.connect(self._ways.safe(lambda: self._show_turns(self.show)))
        page.placing_requested.connect(self._ways.safe(lambda: self.show_placing(self.show)))
        page.back_requested.connect(self._ways.safe(self._ways.home))

    def show_event(self, mention: Mention, back: Callable[[], None]) -> None:
        """The story of the event that a question asks.

        Args:
            mention: the event as the question asks it.
            back: shows the page that one came from.
        """
        self._show_event(self._desk.timeline().event_with(mention), back)

    def _show_event(self, event_id: str, back: Callable[[], None]) -> None:
        from quizdesk.ui.screens.event import EventScreen

        self._before_event = back
        page = self._ways.find(EventScreen, self._connect_event)
        page.show_view(self._desk.timeline().story(event_id))
        self._ways.show(page)

    def _connect_event(self, page: EventScreen) -> None:
        def practise(title: str, question_ids: tuple[str, ...]) -> None:
            self._play(self._desk.quizzes.begin_event(title, question_ids))

        page.practise_requested.connect(self._ways.safe(practise))
        page.back_requested.connect(self._ways.safe(self._leave_event))

    def _leave_event(self) -> None:
        self._before_event()

    def show_placing(self, back: Callable[[], None]) -> None:
        """Events to place.

        Args:
            back: shows the page that one came from.
        """
        self._before_placing = back
        self._show_placing()

    def _show_placing(self, band: str = "") -> None:
        """Events to place, from one band or from all."""
        from quizdesk.ui.screens.placing import PlacingScreen
        from quizdesk.viewmodels.placing import ALL

        self._placing = self._desk.timeline().placing(band or ALL)
        page = self._ways.find(PlacingScreen, self._connect_placing)
        page.show_view(self._placing.view())
        self._ways.show(page)

    def _connect_placing(self, page: PlacingScreen) -> None:
        def check(months: tuple[int, ...]) -> None:
            self._desk.drills.keep_placed(self._placing.shares(months))
            page.show_outcome(self._placing.check(months))

        page.checked.connect(self._ways.safe(check))
        page.band_chosen.connect(self._ways.safe(self._show_placing))
        page.back_requested.connect(self._ways.safe(self._leave_placing))

    def _leave_placing(self) -> None:
        self._before_placing()
