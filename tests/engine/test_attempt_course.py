# SPDX-License-Identifier: MIT
"""Whole attempts of random steps: what holds after every one of them."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from quizdesk.engine.attempt import Attempt
from quizdesk.engine.mark import Mark
from quizdesk.engine.marking import mark
from quizdesk.engine.quiz import Feedback
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)
from quizdesk.engine.timing import LONGEST_TICK_S
from quizdesk.errors import AttemptClosed, NotAllowed
from tests.builders import (
    STARTED_AT,
    a_date_matching,
    a_multiple_choice,
    a_quiz,
    all_kinds,
    an_attempt,
    an_ordering,
)

CHOICE, MATCHING, ORDERING, WRITTEN = (question.id for question in all_kinds())
IDS = st.sampled_from([CHOICE, MATCHING, ORDERING, WRITTEN])
OPTIONS = st.frozensets(st.sampled_from([one.id for one in a_multiple_choice().options]))
EVENTS = st.permutations([one.id for one in an_ordering().events])
PAIRS = st.sampled_from([one.id for one in a_date_matching().pairs])
DATES = st.none() | st.sampled_from([one.iso for one in a_date_matching().dates])


class CourseOfAnAttempt(RuleBasedStateMachine):
    """Takes every step there is, in any order, and remembers what must have come of it."""

    attempt: Attempt
    given: dict[str, Response]
    standing: dict[str, Response]
    marks: dict[str, Mark]
    reading_s: float
    passed_s: float

    @initialize(
        may_go_back=st.booleans(),
        feedback=st.sampled_from(Feedback),
        allowed_s=st.none() | st.integers(1, 60),
    )
    def begin(self, may_go_back: bool, feedback: Feedback, allowed_s: int | None) -> None:
        quiz = a_quiz(
            may_go_back=may_go_back,
            feedback=feedback,
            time_allowed_s=allowed_s,
            shuffles_options=True,
        )
        self.attempt = an_attempt(quiz=quiz)
        self.dealt = [(item.id, item.order) for item in self.attempt.items]
        self.given = {item.id: item.response for item in self.attempt.items}
        self.standing = {}
        self.marks = {}
        self.reading_s = 1000.0
        self.passed_s = 0.0
        self.attempt = self.attempt.tick(self.reading_s)

    def respond(self, item_id: str, response: Response) -> None:
        is_open = item_id not in self.standing
        try:
            self.attempt = self.attempt.respond(item_id, response)
        except AttemptClosed:
            assert not is_open
        else:
            assert is_open
            self.given[item_id] = response

    @rule(chosen=OPTIONS)
    def choose(self, chosen: frozenset[str]) -> None:
        self.respond(CHOICE, ChoiceResponse(chosen))

    @rule(event=PAIRS, date=DATES)
    def place(self, event: str, date: str | None) -> None:
        before = self.attempt.item(MATCHING).response
        assert isinstance(before, MatchResponse)
        after = before.with_date(event, date)
        assert after.date_of(event) == date
        self.respond(MATCHING, after)

    @rule(order=EVENTS)
    def arrange(self, order: list[str]) -> None:
        self.respond(ORDERING, OrderResponse(tuple(order)))

    @rule(text=st.text(max_size=20))
    def write(self, text: str) -> None:
        self.respond(WRITTEN, TextResponse(text))

    @rule(item_id=IDS)
    def submit(self, item_id: str) -> None:
        try:
            self.attempt = self.attempt.submit(item_id)
        except AttemptClosed:
            assert item_id in self.standing
        else:
            self.standing[item_id] = self.given[item_id]

    @rule(item_id=IDS, is_flagged=st.booleans())
    def flag(self, item_id: str, is_flagged: bool) -> None:
        try:
            self.attempt = self.attempt.flag(item_id, is_flagged=is_flagged)
        except AttemptClosed:
            assert self.attempt.is_handed_in
        else:
            assert self.attempt.item(item_id).is_flagged is is_flagged

    @rule(item_id=IDS)
    def go_to(self, item_id: str) -> None:
        target = self.attempt.index_of(item_id)
        step = target - self.attempt.position
        is_free = self.attempt.quiz.may_go_back or self.attempt.is_handed_in
        left = self.attempt.current.id
        try:
            self.attempt = self.attempt.go_to(item_id)
        except NotAllowed:
            assert not is_free
            assert step not in {0, 1}
        else:
            assert is_free or step in {0, 1}
            assert self.attempt.position == target
            if not is_free and step == 1:
                self.standing.setdefault(left, self.given[left])

    @rule(seconds=st.sampled_from([-5.0, 0.0, 0.25, 4.0, 4.0, 3600.0]))
    def wait(self, seconds: float) -> None:
        self.reading_s += seconds
        self.attempt = self.attempt.tick(self.reading_s)
        if not self.attempt.is_handed_in and 0 < seconds <= LONGEST_TICK_S:
            self.passed_s += seconds

    @rule(item_id=IDS)
    def give_mark(self, item_id: str) -> None:
        item = self.attempt.item(item_id)
        given = mark(item.question, item.response)
        try:
            self.attempt = self.attempt.with_mark(item_id, given)
        except NotAllowed:
            assert item_id not in self.standing
        else:
            self.marks[item_id] = given

    @rule(minutes=st.integers(0, 5), is_meant=st.sampled_from([False, False, False, True]))
    def hand_in(self, minutes: int, is_meant: bool) -> None:
        if not is_meant:
            return
        was_handed_in = self.attempt.is_handed_in
        try:
            self.attempt = self.attempt.hand_in(STARTED_AT + timedelta(minutes=minutes))
        except AttemptClosed:
            assert was_handed_in
        else:
            assert not was_handed_in
            self.standing = dict(self.given)

    @invariant()
    def no_response_is_lost(self) -> None:
        assert {item.id: item.response for item in self.attempt.items} == self.given

    @invariant()
    def what_stands_is_as_it_stood(self) -> None:
        finals = {item.id: item.response for item in self.attempt.items if item.is_final}
        assert finals == self.standing

    @invariant()
    def only_what_stands_is_marked(self) -> None:
        assert {item.id: item.mark for item in self.attempt.items if item.mark} == self.marks
        unmarked = {item.id for item in self.attempt.unmarked}
        assert unmarked == self.standing.keys() - self.marks.keys()
        score = self.attempt.score
        assert score.awarded == sum(given.awarded for given in self.marks.values())
        assert 0 <= score.awarded <= score.out_of == 11

    @invariant()
    def items_stay_as_they_were_dealt(self) -> None:
        assert [(item.id, item.order) for item in self.attempt.items] == self.dealt

    @invariant()
    def the_item_on_screen_was_seen(self) -> None:
        assert self.attempt.current.is_seen

    @invariant()
    def time_is_shared_among_the_items(self) -> None:
        assert self.attempt.stopwatch.used_s == self.passed_s
        assert sum(item.spent_s for item in self.attempt.items) == self.passed_s
        allowed_s = self.attempt.quiz.time_allowed_s
        assert self.attempt.is_time_up == (allowed_s is not None and self.passed_s >= allowed_s)


TestCourseOfAnAttempt = CourseOfAnAttempt.TestCase
