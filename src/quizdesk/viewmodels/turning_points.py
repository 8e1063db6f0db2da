# SPDX-License-Identifier: MIT
"""The turning points of a bank: the list, the story of each, and the quizzes that they lead to.

Linking causes to their turns is in `linking.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from quizdesk.engine.historical_date import HistoricalDate
from quizdesk.engine.quiz import Quiz
from quizdesk.viewmodels.known import Known, firmness_word
from quizdesk.words import tr, tr_n

if TYPE_CHECKING:
    from quizdesk.bank.bank import TurningPoint
    from quizdesk.engine.scheduling.drills import Drill, Thing
    from quizdesk.viewmodels.drilling import Drilling
    from quizdesk.viewmodels.linking import Linking
    from quizdesk.viewmodels.means import Means
    from quizdesk.viewmodels.same_event import Mention

MOST_PRACTISED = 10
"""Questions of a turn that one quiz asks: those that are known least."""


_END = re.compile(r"(?<=[.!?]) (?=[A-Z])")

LEAST_LINKED = 2
"""Turns without which there is nothing to tell apart."""


class TurnLine(NamedTuple):
    """A turn in the list.

    Attributes:
        when: its date in words, and how well its questions are known.
        change: what was done otherwise from then on, in a sentence.
    """

    id: str
    title: str
    when: str
    change: str


class TurnEvent(NamedTuple):
    """An event of a turn's time that one of its questions asks.

    Attributes:
        when: its date in words.
        mention: by which the timeline finds it.
    """

    text: str
    when: str
    mention: Mention


class TurnView(NamedTuple):
    """The story of a turn.

    Attributes:
        when: its date in words.
        known: how well its questions are known, in words.
        explain: the short answer that asks it.
        explain_stem: what that asks.
        practised: ids of the questions to practise.
        practise: how many those are, as a button says it.
        events: of its time, that its questions ask.
    """

    id: str
    title: str
    when: str
    known: str
    before: str
    causes: tuple[str, ...]
    change: str
    results: tuple[str, ...]
    explain: str
    explain_stem: str
    practised: tuple[str, ...]
    practise: str
    events: tuple[TurnEvent, ...]


class TurningPoints:
    """The turning points of the bank, as the learner knows them."""

    def __init__(self, means: Means) -> None:
        self._means = means
        turns = means.bank.turning_points
        self._turns = tuple(sorted(turns, key=lambda one: date_of(one).first_day))

    def lines(self) -> tuple[TurnLine, ...]:
        """Every turn, the earliest first.

        Raises:
            StoreError: when the records cannot be read.
        """
        known = self._known()
        return tuple(
            TurnLine(
                one.id,
                one.title,
                tr(
                    "{date}. Its questions: {firmness}",
                    date=date_of(one),
                    firmness=firmness_word(known.firmness(one.questions)),
                ),
                _first_sentence(one.change),
            )
            for one in self._turns
        )

    def story(self, turn_id: str) -> TurnView:
        """The story of a turn.

        Raises:
            KeyError: when there is no such turn; a fault of ours.
            StoreError: when the records cannot be read.
        """
        turn = {one.id: one for one in self._turns}[turn_id]
        known = self._known()
        practised = _least_known(turn.questions, known)
        return TurnView(
            id=turn.id,
            title=turn.title,
            when=str(date_of(turn)),
            known=known.sentences(turn.questions),
            before=turn.before,
            causes=turn.causes,
            change=turn.change,
            results=turn.results,
            explain=turn.explain,
            explain_stem=self._means.bank.questions[turn.explain].stem,
            practised=practised,
            practise=tr_n("Practise %n question", "Practise %n questions", len(practised)),
            events=self._events(turn),
        )

    def _events(self, turn: TurningPoint) -> tuple[TurnEvent, ...]:
        from quizdesk.viewmodels.same_event import happenings
        from quizdesk.viewmodels.timeline import mentions_in

        bank, date = self._means.bank, date_of(turn)
        mentions = mentions_in(bank, turn.questions)
        return tuple(
            TurnEvent(one.text, str(one.date), one.mentions[0])
            for one in happenings(mentions, bank.timeline.wordings, bank.aliases)
            if one.date.overlaps(date)
        )

    def linking(self, drill: Drill) -> Linking:
        """A round of linking, of the turns that are due or new first.

        Args:
            drill: `Drill.CAUSE` or `Drill.RESULT`.

        Raises:
            StoreError: when the records cannot be read.
        """
        from quizdesk.engine.scheduling.drills import choose_things
        from quizdesk.viewmodels.linking import MOST_LINKED, MOST_SPARE, Linking

        chance = Random(f"linking {self._means.seeds()}")
        turns = {one.id: one for one in self._turns}
        if len(turns) < LEAST_LINKED:
            return Linking((), (), drill, chance)
        _, now = self._means.who_and_when()
        memories = drilling_of_turns(self._means, drill).memories()
        chosen = choose_things(things_of(self._turns), memories, now, MOST_LINKED, chance)
        dealt = [turns.pop(one.key) for one in chosen]
        spare = chance.sample([*turns.values()], min(MOST_SPARE, len(turns)))
        return Linking(dealt, spare, drill, chance)

    def check(self, linking: Linking) -> None:
        """Ends a round, and keeps what came of it.

        Raises:
            StoreError: when it cannot be kept.
        """
        from quizdesk.viewmodels.drilling import keep

        keep(self._means, linking.drill, linking.check())

    def _known(self) -> Known:
        learner_id, now = self._means.who_and_when()
        bank, memories = self._means.bank, {}
        if learner_id is not None:
            memories = self._means.store.memories.of_bank(learner_id, bank.id)
        return Known(bank.questions, memories, now)


def things_of(turns: Sequence[TurningPoint]) -> list[Thing]:
    """The turns as things to practise; each is a topic of its own."""
    from quizdesk.engine.scheduling.drills import Thing

    return [Thing(one.id, one.id) for one in turns]


def drilling_of_turns(means: Means, drill: Drill) -> Drilling:
    """What is remembered of the turns that causes, or results, belong to."""
    from quizdesk.viewmodels.drilling import Drilling

    return Drilling(means, drill, things_of(means.bank.turning_points))


def date_of(turn: TurningPoint) -> HistoricalDate:
    """When it was."""
    return HistoricalDate.from_iso(turn.date)


def _first_sentence(text: str) -> str:
    """As far as a full stop before a capital letter; all of it where there is none."""
    return _END.split(text, maxsplit=1)[0]


def _least_known(question_ids: Sequence[str], known: Known) -> tuple[str, ...]:
    """Those that are known least, in the bank's order."""
    ranked = sorted(question_ids, key=lambda one: -known.weakness(one))
    chosen = set(ranked[:MOST_PRACTISED])
    return tuple(one for one in question_ids if one in chosen)


def explaining_quiz(title: str) -> Quiz:
    """The blueprint of explaining a turn: the one short answer that asks it."""
    return Quiz(
        title=tr("Explain: {turn}", turn=title), number=1, shuffles_questions=False, way="explain"
    )


def turn_quiz(title: str, number: int) -> Quiz:
    """The blueprint of practising a turn's questions, in their order."""
    return Quiz(
        title=tr("Turning point: {turn}", turn=title),
        number=number,
        shuffles_questions=False,
        way="turning-point",
    )
