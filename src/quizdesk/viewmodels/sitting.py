# SPDX-License-Identifier: MIT
"""One attempt being played: every step is applied, kept on disk, and only then shown.

The window, the tour and the tests all play through this class. It holds the attempt as it stands
and writes it to the store; what is typed is held for a moment and written by `keep`, which the
screen calls at least every quarter of a second.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from quizdesk.clock import Clock
from quizdesk.engine.attempt import Attempt, Item
from quizdesk.engine.mark import Mark, Marker
from quizdesk.engine.marking import mark
from quizdesk.engine.marking.totals import decide
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import Response, TextResponse
from quizdesk.engine.resting import begin_rest, end_rest
from quizdesk.engine.timing import announcement_due_s, time_left_s
from quizdesk.store import Store
from quizdesk.viewmodels.feedback import FeedbackView, feedback_view
from quizdesk.viewmodels.glossary import Glossary
from quizdesk.viewmodels.item_view import ItemView, item_view
from quizdesk.viewmodels.learning import Learning
from quizdesk.viewmodels.overview import OverviewView, overview_view
from quizdesk.viewmodels.rest import RestView, rest_view
from quizdesk.viewmodels.results import ResultsView, results_view
from quizdesk.viewmodels.steps import StepsView, next_item, steps_view
from quizdesk.viewmodels.wording import clock_time
from quizdesk.words import tr, tr_n

KEEP_TYPING_MS = 250
"""Longest time in milliseconds that typing may wait to be written."""

KEEP_TIME_S = 5.0
"""Seconds of time used that a crash may forget."""

KEEP_HOLD_S = 30.0
"""Seconds of a rest break after which the records are told that the attempt is still on screen."""


@dataclass(frozen=True, slots=True)
class TimeView:
    """The clock on screen.

    Attributes:
        text: time left, "9:05"; empty where the quiz has no limit.
        announcement: a sentence to say now, or empty.
        is_up: whether the time allowed is used up.
    """

    text: str
    announcement: str
    is_up: bool


NO_TIME = TimeView("", "", is_up=False)
"""Where no time is counted down."""


class Sitting:
    """An attempt in play.

    Attributes:
        attempt: as it stands.
    """

    def __init__(
        self,
        attempt: Attempt,
        *,
        topics: Mapping[str, str],
        store: Store,
        clock: Clock,
        learning: Learning,
        glossary: Glossary,
    ) -> None:
        """Goes on with an attempt that the store has.

        Args:
            attempt: begun in, or loaded from, the store.
            topics: titles of topics by id.
            store: the records.
            clock: read at every step.
            learning: what moves points as in earlier corrections.
            glossary: people and terms that feedback explains.
        """
        self.attempt = attempt
        self._topics = topics
        self._store = store
        self._clock = clock
        self._learning = learning
        self._glossary = glossary
        self._is_kept = True
        self._used_when_kept_s = attempt.stopwatch.used_s
        self._kept_at_s = clock.reading_s()

    @property
    def view(self) -> ItemView:
        """The item on screen."""
        return self.view_of(self.attempt.current)

    def view_of(self, item: Item) -> ItemView:
        """One item, as the quiz lets it be seen now."""
        return item_view(self.attempt, item, self._topics)

    @property
    def overview(self) -> OverviewView:
        """What is answered and what is not."""
        return overview_view(self.attempt)

    @property
    def results(self) -> ResultsView:
        """What the attempt came to."""
        return results_view(self.attempt, self._topics)

    def respond(self, response: Response) -> None:
        """Gives a response to the item on screen; all but typing is kept at once.

        Raises:
            EngineError: when the response cannot be given.
            StoreError: when it cannot be kept; it still stands in `attempt`.
        """
        self.attempt = self.attempt.respond(self.attempt.current.id, response)
        self._is_kept = False
        if not isinstance(response, TextResponse):
            self.keep()

    def keep(self) -> None:
        """Writes what is not yet on disk.

        Raises:
            StoreError: when it cannot be kept; the next call tries again.
        """
        if self._is_kept:
            return
        self._adopt(self.attempt)

    def submit(self) -> None:
        """Makes the response on screen final and marks it, where feedback comes at once.

        Raises:
            EngineError: when it was submitted before.
            StoreError: when it cannot be kept.
        """
        self._adopt(self.attempt.submit(self.attempt.current.id))
        self.mark_what_stands()

    def flag(self, *, is_flagged: bool) -> None:
        """Sets or takes away the flag of the item on screen.

        Raises:
            EngineError, StoreError: as for any step.
        """
        self._adopt(self.attempt.flag(self.attempt.current.id, is_flagged=is_flagged))

    def _adopt(self, attempt: Attempt) -> None:
        """Writes the attempt as a step leaves it, and only then lets the step count."""
        self._store.attempts.save(attempt, self._clock.now())
        self.attempt = attempt
        self._is_kept = True
        self._used_when_kept_s = attempt.stopwatch.used_s

    def go_to(self, item_id: str) -> None:
        """Brings an item on screen, after what was left is on disk.

        Raises:
            EngineError: when the quiz does not allow it.
            StoreError: when what was left cannot be kept.
        """
        if self.attempt.is_handed_in:
            self.attempt = self.attempt.go_to(item_id)
            return
        self._adopt(self.attempt.go_to(item_id))
        self.mark_what_stands()

    @property
    def steps(self) -> StepsView:
        """What the buttons say and do."""
        return steps_view(self.attempt)

    @property
    def feedback(self) -> FeedbackView | None:
        """Mark and reason for the item on screen, where they may be seen."""
        item = self.attempt.current
        shown = self.attempt.shows_feedback and item.mark is not None
        return feedback_view(item, self._glossary, self._changes(item)) if shown else None

    def _changes(self, item: Item) -> tuple[str, ...]:
        """How the mark of an item came to be what it is, told when one looks back."""
        if not self.attempt.is_handed_in:
            return ()
        from quizdesk.viewmodels.mark_changes import changes_of

        return changes_of(self._store.marks.revisions(self.attempt.id, item.id))

    def go_next(self) -> None:
        """Brings the next item on screen, if there is one; errors as for `go_to`."""
        item = next_item(self.attempt)
        if item is not None:
            self.go_to(item.id)

    def go_back(self) -> None:
        """Brings the item before on screen; errors as for `go_to`."""
        self.go_to(self.attempt.items[self.attempt.position - 1].id)

    @property
    def is_resting(self) -> bool:
        """Whether a rest break lasts."""
        return self.attempt.is_resting

    @property
    def rest(self) -> RestView:
        """The break that lasts."""
        return rest_view(self.attempt)

    def begin_rest(self) -> None:
        """Stops the clock for a rest break.

        Raises:
            NotAllowed: when none may begin now.
            StoreError: when it cannot be kept; then the clock runs on.
        """
        self.tick()
        self._adopt(begin_rest(self.attempt, self._clock.now()))
        self._kept_at_s = self._clock.reading_s()

    def end_rest(self) -> None:
        """Lets the clock run on; without a break nothing happens.

        Raises:
            StoreError: when it cannot be kept.
        """
        if self.is_resting:
            self._adopt(end_rest(self.attempt, self._clock.now()))

    def leave(self) -> None:
        """Stops the clock, writes everything, and lets another program go on with the attempt.

        Raises:
            StoreError: when it cannot be kept.
        """
        if self.attempt.is_handed_in:
            return
        self._adopt(replace(self.attempt, stopwatch=self.attempt.stopwatch.stop()))
        self._store.attempts.release(self.attempt.id)

    def tick(self) -> TimeView:
        """Counts time up to now.

        Raises:
            StoreError: when time used cannot be kept.
        """
        before_s = self.attempt.stopwatch.used_s
        self.attempt = self.attempt.tick(self._clock.reading_s())
        used_s = self.attempt.stopwatch.used_s
        if used_s - self._used_when_kept_s >= KEEP_TIME_S or self._is_hold_old():
            self._adopt(self.attempt)
        allowed_s = self.attempt.time_allowed_s
        if allowed_s is None:
            return NO_TIME
        left_s = time_left_s(allowed_s, used_s)
        due_s = announcement_due_s(time_left_s(allowed_s, before_s), left_s)
        said = tr_n("%n minute left.", "%n minutes left.", due_s // 60) if due_s else ""
        return TimeView(clock_time(left_s), said, self.attempt.is_time_up)

    def _is_hold_old(self) -> bool:
        """Whether a break has lasted so long that this program must say that it is still there."""
        reading_s = self._clock.reading_s()
        if not self.is_resting or abs(reading_s - self._kept_at_s) < KEEP_HOLD_S:
            return False
        self._kept_at_s = reading_s
        return True

    def hand_in(self) -> None:
        """Ends the attempt: responses are on disk before anything is marked.

        Raises:
            EngineError: when it is handed in already.
            StoreError: when it cannot be kept; the attempt is then still open.
        """
        handed_in = self.attempt.hand_in(self._clock.now())
        self._store.attempts.hand_in(handed_in)
        self.attempt = handed_in
        self._is_kept = True
        self.mark_what_stands()

    def mark_what_stands(self) -> None:
        """Marks every response that stands and has no mark, such as after a crash.

        Raises:
            StoreError: when a mark cannot be kept; responses are safe.
        """
        if not self.attempt.shows_feedback:
            return
        unmarked = self.attempt.unmarked
        if not unmarked:
            return
        earned = {item.id: mark(item.question, item.response) for item in unmarked}
        self._keep_marks(earned, Marker.PROGRAM, "")
        settled = {item.id: self._learning.settle(item, earned[item.id]) for item in unmarked}
        moved = {name: given for name, given in settled.items() if given != earned[name]}
        if moved:
            self._keep_marks(moved, Marker.PRECEDENT, why="As in corrections of answers like it.")

    def _keep_marks(self, marks: Mapping[str, Mark], marker: Marker, why: str) -> None:
        """Writes marks beside those before, and only then lets them count."""
        at = self._clock.now()
        self._store.marks.save(self.attempt.id, marks, marker=marker, why=why, at=at)
        for item_id, given in marks.items():
            self.attempt = self.attempt.with_mark(item_id, given)

    def decide(self, item_id: str, point_id: str, *, was_said: bool) -> None:
        """Lets the learner set a mark point: an unsure one, or one that was marked wrongly.

        Raises:
            UnknownItem: when there is no such item or point.
            StoreError: when it cannot be kept.
        """
        item = self.attempt.item(item_id)
        if item.mark is None or not isinstance(item.question, ShortAnswer):
            return
        scheme = item.question.scheme
        revised = decide(scheme, item.mark, point_id, was_said=was_said, by=Marker.LEARNER)
        say = next(point.say for point in scheme.points if point.id == point_id)
        why = tr("You said it: {point}", point=say)
        if not was_said:
            why = tr("You did not say it: {point}", point=say)
        self._keep_marks({item_id: revised}, Marker.LEARNER, why)
        self._learning.forget()
