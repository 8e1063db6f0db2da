# SPDX-License-Identifier: MIT
"""One learner going through one quiz, once: items with their responses, as plain data.

Every step gives a new attempt and leaves the old one as it was. Nothing here keeps, marks or
shows anything; the clock's readings and the seed are handed in.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from random import Random

from quizdesk.engine.arrangements import NO_ARRANGEMENTS, Arrangements, Rest, ended
from quizdesk.engine.mark import Mark
from quizdesk.engine.question import Question, marks_available
from quizdesk.engine.quiz import Feedback, Quiz, deal_order
from quizdesk.engine.response import Response, blank_response, require_fit
from quizdesk.engine.timing import Stopwatch, time_left_s, with_extra_time_s
from quizdesk.errors import AttemptClosed, NotAllowed, UnknownItem


@dataclass(frozen=True, slots=True)
class Item:
    """A question as delivered to one learner, with what became of it.

    Attributes:
        order: ids of the options or events as shown.
        is_final: whether the response was submitted and can no longer change.
        spent_s: seconds that the item was on screen.
        mark: its mark, once marked.
    """

    question: Question
    order: tuple[str, ...]
    response: Response
    is_final: bool = False
    is_flagged: bool = False
    is_seen: bool = False
    spent_s: float = 0.0
    mark: Mark | None = None

    @property
    def id(self) -> str:
        """The question's id, which is unique within an attempt."""
        return self.question.id

    @property
    def out_of(self) -> int:
        """Marks available."""
        return marks_available(self.question)


@dataclass(frozen=True, slots=True)
class Score:
    """The sum of an attempt's marks."""

    awarded: int
    out_of: int


@dataclass(frozen=True, slots=True)
class Attempt:
    """One run through a quiz.

    Attributes:
        id: unique among all attempts on all machines.
        bank_id: the bank that the questions come from.
        seed: what the quiz was dealt from.
        position: index of the item on screen.
        started_at: when, in UTC.
        handed_in_at: when, in UTC; None while it is open.
        arrangements: what was arranged for the learner when it began.
        rests: the breaks taken, in order; the last may still last.
    """

    id: str
    quiz: Quiz
    bank_id: str
    seed: int
    items: tuple[Item, ...]
    started_at: datetime
    position: int = 0
    stopwatch: Stopwatch = Stopwatch()
    handed_in_at: datetime | None = None
    arrangements: Arrangements = NO_ARRANGEMENTS
    rests: tuple[Rest, ...] = ()

    @property
    def is_handed_in(self) -> bool:
        """Whether it is over."""
        return self.handed_in_at is not None

    @property
    def is_resting(self) -> bool:
        """Whether a rest break lasts."""
        return bool(self.rests) and self.rests[-1].ended_at is None

    @property
    def time_allowed_s(self) -> int | None:
        """Seconds that this learner has for the whole, or None for no limit."""
        for_everyone_s = self.quiz.time_allowed_s
        if for_everyone_s is None:
            return None
        return with_extra_time_s(for_everyone_s, self.arrangements.extra_percent)

    @property
    def current(self) -> Item:
        """The item on screen."""
        return self.items[self.position]

    @property
    def unanswered(self) -> tuple[Item, ...]:
        """Items with a blank response."""
        return tuple(item for item in self.items if item.response.is_blank)

    @property
    def score(self) -> Score:
        """Marks earned so far, of all that there are to earn."""
        awarded = sum(item.mark.awarded for item in self.items if item.mark)
        return Score(awarded, sum(item.out_of for item in self.items))

    @property
    def unmarked(self) -> tuple[Item, ...]:
        """Items whose responses stand but have no mark yet."""
        return tuple(item for item in self.items if item.is_final and item.mark is None)

    def item(self, item_id: str) -> Item:
        """One item.

        Raises:
            UnknownItem: when there is none of that id.
        """
        return self.items[self.index_of(item_id)]

    def index_of(self, item_id: str) -> int:
        """Where an item stands, from 0.

        Raises:
            UnknownItem: when there is none of that id.
        """
        for index, item in enumerate(self.items):
            if item.id == item_id:
                return index
        raise UnknownItem(f"The attempt has no item called {item_id}.")

    def _with(self, item: Item) -> "Attempt":
        index = self.index_of(item.id)
        return replace(self, items=(*self.items[:index], item, *self.items[index + 1 :]))

    def _open_item(self, item_id: str) -> Item:
        item = self.item(item_id)
        if self.is_handed_in:
            raise AttemptClosed("The attempt is handed in, so its responses stand.")
        if self.is_resting:
            raise NotAllowed("Nothing can be answered during a rest break.")
        if item.is_final:
            raise AttemptClosed(f"The response to {item_id} was submitted and stands.")
        return item

    def respond(self, item_id: str, response: Response) -> "Attempt":
        """Gives or changes a response.

        Raises:
            UnknownItem, AttemptClosed, WrongResponse: when it cannot be given.
            NotAllowed: during a rest break.
        """
        item = self._open_item(item_id)
        require_fit(item.question, response)
        return self._with(replace(item, response=response))

    def submit(self, item_id: str) -> "Attempt":
        """Makes a response final, so that it can be marked.

        Raises:
            UnknownItem, AttemptClosed: when it cannot be submitted.
            NotAllowed: during a rest break.
        """
        return self._with(replace(self._open_item(item_id), is_final=True))

    def flag(self, item_id: str, *, is_flagged: bool) -> "Attempt":
        """Sets or takes away the learner's flag, a reminder without effect on marks.

        Raises:
            UnknownItem, AttemptClosed: as for any step.
        """
        if self.is_handed_in:
            raise AttemptClosed("The attempt is handed in.")
        return self._with(replace(self.item(item_id), is_flagged=is_flagged))

    def go_to(self, item_id: str) -> "Attempt":
        """Brings an item on screen.

        Where the quiz allows no going back, only the next item can be reached, and leaving one
        makes its response final.

        Raises:
            UnknownItem: when there is none of that id.
            NotAllowed: when the quiz forbids the step.
        """
        target = self.index_of(item_id)
        left = self
        if not self.quiz.may_go_back and not self.is_handed_in and target != self.position:
            if target != self.position + 1:
                raise NotAllowed("This quiz goes forwards only, one question at a time.")
            if not self.current.is_final:
                left = self.submit(self.current.id)
        shown = replace(left.items[target], is_seen=True)
        return replace(left._with(shown), position=target)

    def tick(self, reading_s: float) -> "Attempt":
        """Counts time up to a reading of the monotonic clock, in seconds."""
        if self.is_handed_in or self.is_resting:
            return self
        stopwatch = self.stopwatch.tick(reading_s)
        passed_s = stopwatch.used_s - self.stopwatch.used_s
        item = replace(self.current, spent_s=self.current.spent_s + passed_s)
        return replace(self._with(item), stopwatch=stopwatch)

    def left_for(self, seconds: float) -> "Attempt":
        """Counts time that the learner had left it for, where the quiz's time runs on.

        During a rest break it stands still, as it does for who stays.
        """
        allowed_s, used_s = self.time_allowed_s, self.stopwatch.used_s
        if allowed_s is None or not self.quiz.time_runs_on or self.is_resting:
            return self
        passed_s = min(max(0.0, seconds), time_left_s(allowed_s, used_s))
        return replace(self, stopwatch=replace(self.stopwatch, used_s=used_s + passed_s))

    @property
    def is_time_up(self) -> bool:
        """Whether the time allowed is used up."""
        allowed_s = self.time_allowed_s
        return allowed_s is not None and self.stopwatch.used_s >= allowed_s

    def hand_in(self, at: datetime) -> "Attempt":
        """Ends the attempt, and a break that lasts; every response stands as it is.

        Raises:
            AttemptClosed: when it is handed in already.
        """
        if self.is_handed_in:
            raise AttemptClosed("The attempt is handed in already.")
        items = tuple(replace(item, is_final=True) for item in self.items)
        return replace(
            self,
            items=items,
            handed_in_at=at,
            stopwatch=self.stopwatch.stop(),
            rests=ended(self.rests, at),
        )

    def with_mark(self, item_id: str, mark: Mark) -> "Attempt":
        """Puts a mark to a response that stands, or a revised one in its place.

        Raises:
            UnknownItem: when there is none of that id.
            NotAllowed: while the response may still change.
        """
        item = self.item(item_id)
        if not item.is_final:
            raise NotAllowed(f"The response to {item_id} may still change, so it has no mark.")
        return self._with(replace(item, mark=mark))

    @property
    def shows_feedback(self) -> bool:
        """Whether marks may be shown now."""
        return self.is_handed_in or self.quiz.feedback is Feedback.AT_ONCE


def begin_attempt(
    quiz: Quiz,
    questions: Iterable[Question],
    *,
    attempt_id: str,
    bank_id: str,
    seed: int,
    at: datetime,
    arrangements: Arrangements = NO_ARRANGEMENTS,
) -> Attempt:
    """Deals the items of a new attempt, the first of them on screen.

    Args:
        quiz: the blueprint.
        questions: the chosen questions in the order of the attempt; at least one.
        attempt_id: unique among all attempts.
        bank_id: where the questions come from.
        seed: what the order of options and events is dealt from.
        at: the time of starting, in UTC.
        arrangements: what is arranged for the learner.

    Raises:
        NotAllowed: when there is no question.
    """
    chance = Random(f"items {seed}")
    items = tuple(
        Item(question, deal_order(question, quiz, chance), blank_response(question))
        for question in questions
    )
    if not items:
        raise NotAllowed("No question of the bank fits this quiz.", "Choose more topics or kinds.")
    attempt = Attempt(attempt_id, quiz, bank_id, seed, items, at, arrangements=arrangements)
    return attempt.go_to(items[0].id)
