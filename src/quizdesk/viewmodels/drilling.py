# SPDX-License-Identifier: MIT
"""Ten things asked one after another, each kept as soon as it is answered.

What is asked of a thing is its own file's business: `dates_drill.py`, `glossary_flash.py`.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from random import Random
from typing import NamedTuple

from quizdesk.engine.scheduling.drills import HELD, Drill, Thing, choose_things
from quizdesk.engine.scheduling.memory import Memory, recall
from quizdesk.engine.scheduling.plan import FIRM, WITHOUT_EXAM
from quizdesk.viewmodels.means import Means
from quizdesk.viewmodels.revision import exam_begins
from quizdesk.viewmodels.verdict import Verdict
from quizdesk.words import tr, tr_n

A_ROUND = 10
"""Things asked in one go."""


class ResultLine(NamedTuple):
    """How one thing of a round went.

    Attributes:
        text: the thing.
        note: what was to be known of it.
        verdict: how it went, with its word.
    """

    text: str
    note: str
    verdict: Verdict
    word: str


class RoundView(NamedTuple):
    """What a round came to.

    Attributes:
        title: how many were right.
        detail: what comes of it, and how many things are firm now.
        lines: each thing, those to do again first.
        to_do_again: how many those are.
    """

    title: str
    detail: str
    lines: tuple[ResultLine, ...]
    to_do_again: int


class Known(NamedTuple):
    """How well the things of a drill are known now.

    Attributes:
        total: how many there are.
        practised: how many of them were ever practised.
        firm: how many of them are likely to be remembered on the exam day, or in a fortnight
            without one.
        has_exam: which of the two it is.
    """

    total: int
    practised: int
    firm: int
    has_exam: bool


class Round:
    """Some things in the order of asking.

    Attributes:
        things: their keys.
        earned: the share of the credit of each that was answered.
    """

    def __init__(self, things: Sequence[str], whose: str) -> None:
        self.things = tuple(things)
        self.earned: dict[str, float] = {}
        self.whose = whose
        self._position = 0

    @property
    def number(self) -> int:
        """Which of them it is at, from 1."""
        return self._position + 1

    @property
    def current(self) -> str:
        """The key of what is asked now."""
        return self.things[self._position]

    @property
    def is_answered(self) -> bool:
        """Whether what is asked now has its answer."""
        return self.current in self.earned

    @property
    def is_last(self) -> bool:
        """Whether nothing comes after it."""
        return self.number == len(self.things)

    @property
    def is_over(self) -> bool:
        """Whether everything is answered."""
        return len(self.earned) == len(self.things)

    @property
    def missed(self) -> tuple[str, ...]:
        """What earned less than all, in the order of asking."""
        return tuple(key for key in self.things if self.earned.get(key, 1.0) < 1.0)

    def go_on(self) -> None:
        """Goes to the next thing, if what is asked now has its answer."""
        if self.is_answered and not self.is_last:
            self._position += 1


class Drilling:
    """One drill of a learner: which things come, and what each earned."""

    def __init__(self, means: Means, drill: Drill, things: Sequence[Thing]) -> None:
        """Takes what is drilled.

        Args:
            means: the records, the learner, the time and chance.
            drill: what is asked of the things.
            things: all there are.
        """
        self._means = means
        self._drill = drill
        self._things = tuple(things)
        self._round: Round | None = None

    @property
    def has_things(self) -> bool:
        """Whether there is anything to drill."""
        return bool(self._things)

    @property
    def round(self) -> Round:
        """The round in play; come back to it first."""
        if self._round is None:
            raise RuntimeError("No round was begun.")
        return self._round

    def come_back(self) -> Round:
        """Goes on with the round that was left, at what is not answered; else begins one.

        Raises:
            StoreError: when the records cannot be read.
        """
        left = self._round
        if left is None or left.is_over or left.whose != self._means.learner_name:
            return self.begin()
        left.go_on()
        return left

    def begin(self, only: Sequence[str] = ()) -> Round:
        """Begins another round, of certain things or of those that are best practised now.

        Raises:
            StoreError: when the records cannot be read.
        """
        _, now = self._means.who_and_when()
        keys = only
        if not keys:
            chance = Random(f"{self._drill} {self._means.seeds()}")
            chosen = choose_things(self._things, self.memories(), now, A_ROUND, chance)
            keys = [one.key for one in chosen]
        self._round = Round(keys, self._means.learner_name)
        return self._round

    def keep(self, share: float) -> None:
        """Keeps what the answer to the thing asked now earned; a second answer counts for nothing.

        Raises:
            StoreError: when it cannot be kept; then it can be answered again.
        """
        current = self.round
        if current.is_answered:
            return
        key = current.current
        keep(self._means, self._drill, {key: share})
        current.earned[key] = share

    def memories(self) -> dict[str, Memory]:
        """What is remembered of the things that were ever practised, by key.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner_id, _ = self._means.who_and_when()
        if learner_id is None:
            return {}
        keys = (one.key for one in self._things)
        return self._means.store.practice.memories(
            learner_id, self._means.bank.id, self._drill, keys
        )

    def known(self) -> Known:
        """How well the things are known now.

        Raises:
            StoreError: when the records cannot be read.
        """
        memories = self.memories()
        exam_at = self._exam_ahead()
        then = exam_at or self._means.who_and_when()[1] + WITHOUT_EXAM
        firm = sum(recall(one, then) >= FIRM for one in memories.values())
        return Known(len(self._things), len(memories), firm, exam_at is not None)

    def _exam_ahead(self) -> datetime | None:
        learner_id, now = self._means.who_and_when()
        if learner_id is None:
            return None
        plan = self._means.store.memories.plan(learner_id, self._means.bank.id)
        exam_at = exam_begins(plan.exam_on) if plan and plan.exam_on else None
        return exam_at if exam_at and exam_at > now else None


def keep(means: Means, drill: Drill, shares: Mapping[str, float]) -> None:
    """Keeps what practice earned now, by things' keys.

    Raises:
        StoreError: when it cannot be kept.
    """
    means.store.practice.keep(means.enrol(), means.bank.id, drill, shares, means.clock.now())


def verdict_of_share(share: float) -> Verdict:
    """The verdict on an answer that earned a share of the credit."""
    if share >= 1.0:
        return Verdict.RIGHT
    return Verdict.PARTLY if share >= HELD else Verdict.WRONG


def round_view(
    finished: Round, known: Known, line_of: Callable[[str, Verdict], ResultLine]
) -> RoundView:
    """What a round came to.

    Args:
        finished: the round.
        known: how well all things of the drill are known now.
        line_of: says of one thing, by its key, how it went.
    """
    missed = finished.missed
    again = [line_of(key, verdict_of_share(finished.earned[key])) for key in missed]
    right = [line_of(key, Verdict.RIGHT) for key in finished.things if key not in missed]
    right_of = tr("{right} of {total} right", right=len(right), total=len(finished.things))
    return RoundView(right_of, _detail(len(missed), known), (*again, *right), len(missed))


def _detail(missed: int, known: Known) -> str:
    if known.has_exam:
        firm = tr(
            "{firm} of {total} are firm: likely to be known on the day of your exam.",
            firm=known.firm,
            total=known.total,
        )
    else:
        firm = tr(
            "{firm} of {total} are firm: likely to be known a fortnight from now.",
            firm=known.firm,
            total=known.total,
        )
    if not missed:
        comes = tr("They come again when you are likely to forget them.")
    else:
        comes = tr_n("The one to do again stands first.", "The %n to do again stand first.", missed)
    return f"{comes} {firm}"
