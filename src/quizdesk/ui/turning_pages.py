# SPDX-License-Identifier: MIT
"""The router's part for turning points: their list, the story of each, linking their causes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from quizdesk.engine.scheduling.drills import Drill

if TYPE_CHECKING:
    from quizdesk.engine.response import MatchResponse
    from quizdesk.ui.screens.linking import LinkingScreen
    from quizdesk.ui.screens.turn import TurnScreen
    from quizdesk.ui.screens.turning_points import TurningPointsScreen
    from quizdesk.ui.ways import Ways
    from quizdesk.viewmodels.desk import Desk
    from quizdesk.viewmodels.linking import Linking
    from quizdesk.viewmodels.same_event import Mention
    from quizdesk.viewmodels.sitting import Sitting
    from quizdesk.viewmodels.turning_points import TurnView


class TurningPages:
    """Leads between the pages of turning points."""

    def __init__(
        self,
        desk: Desk,
        ways: Ways,
        play: Callable[[Sitting], None],
        show_event: Callable[[Mention, Callable[[], None]], None],
    ) -> None:
        """Takes what it works with.

        Args:
            desk: gives the turning points.
            ways: what the router lends.
            play: shows a sitting.
            show_event: shows an event's story, given the way back.
        """
        self._show_event = show_event
        self._desk = desk
        self._ways = ways
        self._play = play
        self._before = ways.home
        self._linking: Linking

    def show(self, back: Callable[[], None]) -> None:
        """Every turn, as its questions are known now.

        Args:
            back: shows the page that one came from.
        """
        self._before = back
        self._show()

    def _show(self) -> None:
        from quizdesk.ui.screens.turning_points import TurningPointsScreen

        page = self._ways.find(TurningPointsScreen, self._connect)
        page.show_view(self._desk.turning_points.lines())
        self._ways.show(page)

    def _connect(self, page: TurningPointsScreen) -> None:
        page.turn_chosen.connect(self._ways.safe(self._show_turn))
        page.linking_requested.connect(self._ways.safe(partial(self._deal, Drill.CAUSE)))
        page.back_requested.connect(self._ways.safe(self._leave))

    def _leave(self) -> None:
        self._before()

    def _show_turn(self, turn_id: str) -> None:
        from quizdesk.ui.screens.turn import TurnScreen

        page = self._ways.find(TurnScreen, self._connect_turn)
        page.show_view(self._desk.turning_points.story(turn_id))
        self._ways.show(page)

    def _connect_turn(self, page: TurnScreen) -> None:
        page.explain_requested.connect(self._ways.safe(self._explain))
        page.practise_requested.connect(self._ways.safe(self._practise))
        page.event_requested.connect(self._ways.safe(self._on_event))
        page.back_requested.connect(self._ways.safe(self._show))

    def _on_event(self, turn_id: str, mention: Mention) -> None:
        self._show_event(mention, lambda: self._show_turn(turn_id))

    def _explain(self, view: TurnView) -> None:
        from quizdesk.viewmodels.turning_points import explaining_quiz

        self._play(self._desk.quizzes.begin_chosen(explaining_quiz(view.title), (view.explain,)))

    def _practise(self, view: TurnView) -> None:
        from quizdesk.viewmodels.turning_points import turn_quiz

        quiz = turn_quiz(view.title, len(view.practised))
        self._play(self._desk.quizzes.begin_chosen(quiz, view.practised))

    def _deal(self, drill: Drill) -> None:
        """Another round of linking."""
        from quizdesk.ui.screens.linking import LinkingScreen

        self._linking = self._desk.turning_points.linking(drill)
        page = self._ways.find(LinkingScreen, self._connect_linking)
        page.show_view(self._linking.view())
        self._ways.show(page)

    def _connect_linking(self, page: LinkingScreen) -> None:
        def link(response: MatchResponse) -> None:
            self._linking.link(response)
            page.show_view(self._linking.view())

        def check() -> None:
            self._desk.turning_points.check(self._linking)
            page.show_view(self._linking.view())

        page.linked.connect(self._ways.safe(link))
        page.checked.connect(self._ways.safe(check))
        page.more_requested.connect(self._ways.safe(lambda: self._deal(self._linking.drill)))
        page.other_requested.connect(self._ways.safe(self._deal_other))
        page.back_requested.connect(self._ways.safe(self._show))

    def _deal_other(self) -> None:
        is_of_causes = self._linking.drill is Drill.CAUSE
        self._deal(Drill.RESULT if is_of_causes else Drill.CAUSE)
