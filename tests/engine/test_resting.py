# SPDX-License-Identifier: MIT
"""Extra time and rest breaks of an attempt: what the clock counts, what may be done."""

from dataclasses import replace
from datetime import timedelta

import pytest

from quizdesk.engine.arrangements import Arrangements, Rest
from quizdesk.engine.attempt import Attempt
from quizdesk.engine.response import ChoiceResponse
from quizdesk.engine.resting import begin_rest, end_rest, may_rest
from quizdesk.errors import NotAllowed
from tests.builders import HANDED_IN_AT, STARTED_AT, a_quiz, an_attempt

CHOICE = "sixth-congress-target"
FIVE_MINUTES = timedelta(minutes=5)
LATER = STARTED_AT + FIVE_MINUTES


def timed(*, allowed_s: int | None = 60, extra_percent: int = 0, rests: bool = True) -> Attempt:
    arrangements = Arrangements(extra_percent, has_rest_breaks=rests)
    return an_attempt(quiz=a_quiz(time_allowed_s=allowed_s), arrangements=arrangements)


def test_extra_time_is_added_to_the_time_of_the_quiz_which_stays_as_it_was() -> None:
    attempt = timed(extra_percent=25)
    assert attempt.time_allowed_s == 75
    assert attempt.quiz.time_allowed_s == 60


def test_without_a_limit_extra_time_adds_nothing() -> None:
    assert timed(allowed_s=None, extra_percent=25).time_allowed_s is None


def test_time_is_up_when_the_extra_time_is_used_up_too() -> None:
    attempt = timed(extra_percent=25).tick(0)
    for reading_s in range(1, 75):
        attempt = attempt.tick(reading_s)
    assert not attempt.is_time_up
    assert attempt.tick(75).is_time_up


def test_during_a_break_the_clock_stands_still() -> None:
    attempt = begin_rest(timed().tick(10).tick(12), STARTED_AT)
    assert attempt.is_resting
    assert attempt.tick(13).tick(15) == attempt
    gone_on = end_rest(attempt, LATER).tick(400).tick(401)
    assert not gone_on.is_resting
    assert (gone_on.stopwatch.used_s, gone_on.stopwatch.away_s) == (3, 0)


def test_nothing_can_be_answered_during_a_break() -> None:
    attempt = begin_rest(timed(), STARTED_AT)
    with pytest.raises(NotAllowed, match="rest break"):
        attempt.respond(CHOICE, ChoiceResponse(frozenset({"kulaks"})))
    with pytest.raises(NotAllowed, match="rest break"):
        attempt.submit(CHOICE)
    end_rest(attempt, LATER).respond(CHOICE, ChoiceResponse(frozenset({"kulaks"})))


def test_each_break_is_kept_with_its_length() -> None:
    attempt = end_rest(begin_rest(timed(), STARTED_AT), LATER)
    attempt = begin_rest(attempt, LATER + FIVE_MINUTES)
    assert attempt.rests == (Rest(STARTED_AT, LATER), Rest(LATER + FIVE_MINUTES))
    assert [one.length_s(LATER + 3 * FIVE_MINUTES) for one in attempt.rests] == [300, 600]


def test_a_clock_set_back_makes_a_break_no_shorter_than_nothing() -> None:
    assert Rest(LATER, STARTED_AT).length_s(LATER) == 0


def test_handing_in_ends_a_break() -> None:
    attempt = begin_rest(timed(), STARTED_AT).hand_in(HANDED_IN_AT)
    assert attempt.rests == (Rest(STARTED_AT, HANDED_IN_AT),)


def test_to_end_no_break_changes_nothing() -> None:
    attempt = timed()
    assert end_rest(attempt, LATER) == attempt


@pytest.mark.parametrize(
    "attempt",
    [
        timed(rests=False),
        timed(allowed_s=None),
        begin_rest(timed(), STARTED_AT),
        timed().hand_in(HANDED_IN_AT),
    ],
    ids=["none-arranged", "no-clock", "resting", "over"],
)
def test_no_break_begins_where_there_is_none_or_no_clock_to_stop(attempt: Attempt) -> None:
    assert not may_rest(attempt)
    with pytest.raises(NotAllowed):
        begin_rest(attempt, LATER)


def test_what_is_arranged_is_part_of_the_attempt_from_its_beginning() -> None:
    attempt = timed(extra_percent=10)
    later = replace(attempt, rests=())
    assert later.arrangements == Arrangements(10, has_rest_breaks=True)
