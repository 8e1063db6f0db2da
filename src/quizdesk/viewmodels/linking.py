# SPDX-License-Identifier: MIT
"""Linking causes, or results, to their turning points: what is dealt, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from quizdesk.engine.historical_date import HistoricalDate
from quizdesk.engine.response import MatchResponse
from quizdesk.engine.scheduling.drills import Drill
from quizdesk.viewmodels.item_view import DateChip, MatchView, SlotView
from quizdesk.viewmodels.match_words import TURNS
from quizdesk.viewmodels.verdict import Verdict
from quizdesk.words import tr, tr_n

if TYPE_CHECKING:
    from quizdesk.bank.bank import TurningPoint

MOST_LINKED = 6
"""Sentences of one round, each of another turn."""

MOST_SPARE = 2
"""Turns beside theirs, so that the last one is not left over for its sentence."""


class LinkingView(NamedTuple):
    """A round as it stands.

    Attributes:
        title: what is to be linked.
        how: what to do, in words.
        board: the sentences and the turns.
        left: how many are not linked yet.
        summary: after checking, what came of it; else empty.
        other: the other way to play, as a button says it.
    """

    title: str
    how: str
    board: MatchView
    left: int
    summary: str
    other: str


class Linking:
    """One round.

    Args:
        dealt: the turns of which one sentence each is asked.
        spare: turns that are offered beside them.
        drill: `Drill.CAUSE` or `Drill.RESULT`.
        chance: which sentence is taken, and the order of all.
    """

    def __init__(
        self,
        dealt: Sequence[TurningPoint],
        spare: Sequence[TurningPoint],
        drill: Drill,
        chance: Random,
    ) -> None:
        self.drill = drill
        self._texts = {turn.id: chance.choice(_sentences(turn, drill)) for turn in dealt}
        self._order = chance.sample([*self._texts], len(self._texts))
        self._turns = {turn.id: turn for turn in (*dealt, *spare)}
        titles = sorted(self._turns.values(), key=lambda one: one.title.casefold())
        self._chips = {
            turn.id: DateChip(turn.id, turn.title, rank) for rank, turn in enumerate(titles)
        }
        self._placed: dict[str, str] = {}
        self._is_checked = False

    def link(self, response: MatchResponse) -> None:
        """Takes the links as they stand now, until they are checked."""
        if not self._is_checked:
            self._placed = dict(response.placed)

    def check(self) -> dict[str, float]:
        """Ends the round.

        Returns:
            For each turn whose sentence was asked, 1 where it was linked rightly, else 0.
        """
        self._is_checked = True
        return {turn_id: float(self._is_right(turn_id)) for turn_id in self._order}

    def view(self) -> LinkingView:
        """The round as it stands."""
        placed = set(self._placed.values())
        board = MatchView(
            slots=tuple(map(self._slot, self._order)),
            tray=tuple(chip for chip in self._chips.values() if chip.id not in placed),
            is_open=not self._is_checked,
            words=TURNS,
        )
        is_of_causes = self.drill is Drill.CAUSE
        return LinkingView(
            title=tr("Link causes to their turns")
            if is_of_causes
            else tr("Link results to their turns"),
            how=self._how(),
            board=board,
            left=len(self._order) - len(self._placed),
            summary=self._summary() if self._is_checked else "",
            other=tr("Link results") if is_of_causes else tr("Link causes"),
        )

    def _how(self) -> str:
        if not self._order:
            return tr("This bank tells too few turning points to link anything to them.")
        if self.drill is Drill.CAUSE:
            return tr(
                "Each sentence is a cause of one turning point. Drag the turning points to their "
                "causes, or use Space and the arrow keys. Some may be left over."
            )
        return tr(
            "Each sentence is a result of one turning point. Drag the turning points to their "
            "results, or use Space and the arrow keys. Some may be left over."
        )

    def _is_right(self, turn_id: str) -> bool:
        return self._placed.get(turn_id) == turn_id

    def _slot(self, turn_id: str) -> SlotView:
        turn = self._turns[turn_id]
        placed = self._chips.get(self._placed.get(turn_id, ""))
        verdict = Verdict.OPEN
        if self._is_checked:
            verdict = Verdict.RIGHT if self._is_right(turn_id) else Verdict.WRONG
        return SlotView(
            id=turn_id,
            text=self._texts[turn_id],
            placed=placed,
            verdict=verdict,
            key_text=self._named(turn) if self._is_checked else "",
            note=self._why(turn) if self._is_checked else "",
        )

    def _named(self, turn: TurningPoint) -> str:
        return tr("{turn} ({date})", turn=turn.title, date=HistoricalDate.from_iso(turn.date))

    def _why(self, turn: TurningPoint) -> str:
        if self.drill is Drill.CAUSE:
            return tr("It led to this: {change}", change=turn.change)
        return tr("It came of this: {change}", change=turn.change)

    def _summary(self) -> str:
        right = sum(map(self._is_right, self._order))
        return tr_n(
            "{right} of %n sentence linked rightly.",
            "{right} of %n sentences linked rightly.",
            len(self._order),
            right=right,
        )


def _sentences(turn: TurningPoint, drill: Drill) -> tuple[str, ...]:
    return turn.causes if drill is Drill.CAUSE else turn.results
