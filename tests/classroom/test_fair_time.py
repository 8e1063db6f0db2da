# SPDX-License-Identifier: MIT
"""Fair time: what everyone has, what is arranged for one, and what stands still."""

from hypothesis import given
from hypothesis import strategies as st

from quizdesk.classroom.fair_time import (
    GRACE_S,
    ClassTime,
    OwnTime,
    Standstill,
    allowed_s,
    going_on,
    is_late,
    lasts,
    left_s,
    runs,
    stopped,
    total_s,
    used_s,
)

BEGUN = ClassTime(allowed_s=1200, started_s=100.0)
USUAL = OwnTime()
QUARTER_MORE = OwnTime(extra_percent=25)

seconds = st.integers(0, 60).map(float)
standstills = st.lists(
    st.tuples(seconds, seconds).map(lambda pair: Standstill(min(pair), max(pair))), max_size=5
)


def test_nothing_is_used_before_the_quiz_begins() -> None:
    waiting = ClassTime(allowed_s=1200)
    assert left_s(waiting, USUAL, 50.0) == 1200
    assert not runs(waiting, USUAL)
    assert left_s(BEGUN, USUAL, 90.0) == 1200


def test_time_runs_from_the_beginning_for_everyone() -> None:
    assert runs(BEGUN, USUAL)
    assert left_s(BEGUN, USUAL, 400.0) == 900
    assert left_s(BEGUN, QUARTER_MORE, 400.0) == 1200


def test_extra_time_in_per_cent_holds_for_time_added_to_all() -> None:
    longer = ClassTime(allowed_s=1200, started_s=100.0, added_s=240)
    assert allowed_s(longer, USUAL) == 1440
    assert allowed_s(longer, QUARTER_MORE) == 1800


def test_extra_time_in_minutes_comes_on_top() -> None:
    assert allowed_s(BEGUN, OwnTime(extra_percent=25, extra_s=300)) == 1800


def test_time_taken_away_never_leaves_less_than_none() -> None:
    assert allowed_s(ClassTime(allowed_s=60, added_s=-600), QUARTER_MORE) == 0
    assert allowed_s(BEGUN, OwnTime(extra_s=-9000)) == 0


def test_a_pause_stops_all_clocks_and_a_rest_one() -> None:
    paused = ClassTime(1200, 100.0, pauses=(Standstill(200.0),))
    resting = OwnTime(rests=(Standstill(200.0),))
    assert left_s(paused, USUAL, 500.0) == left_s(paused, USUAL, 200.0) == 1100
    assert left_s(BEGUN, resting, 500.0) == 1100
    assert not runs(paused, USUAL)
    assert not runs(BEGUN, resting)


def test_a_rest_within_a_pause_counts_once() -> None:
    paused = ClassTime(1200, 100.0, pauses=(Standstill(200.0, 400.0),))
    rested = OwnTime(rests=(Standstill(300.0, 450.0),))
    assert used_s(paused, rested, 600.0) == 250


def test_an_answer_on_its_way_at_the_end_is_on_time_for_two_seconds() -> None:
    end_s = 100.0 + 1200
    assert not is_late(BEGUN, USUAL, end_s + GRACE_S)
    assert is_late(BEGUN, USUAL, end_s + GRACE_S + 0.01)
    assert not is_late(BEGUN, QUARTER_MORE, end_s + 299)


def test_stopping_twice_and_going_on_twice_change_nothing() -> None:
    once = stopped((), 5.0)
    assert stopped(once, 9.0) == once
    ended = going_on(once, 12.0)
    assert ended == (Standstill(5.0, 12.0),)
    assert going_on(ended, 20.0) == ended
    assert lasts(once)
    assert not lasts(ended)


@given(standstills, seconds, seconds)
def test_overlapping_standstills_count_each_second_once(
    stills: list[Standstill], since_s: float, now_s: float
) -> None:
    inside = sum(
        any(one.began_s <= second and (one.ended_s or 0.0) >= second + 1 for one in stills)
        for second in range(int(since_s), int(now_s))
    )
    assert total_s(stills, since_s, now_s) == inside


@given(standstills, seconds, seconds)
def test_nobody_s_time_goes_backwards(
    stills: list[Standstill], one_s: float, other_s: float
) -> None:
    own = OwnTime(rests=tuple(stills))
    everyone = ClassTime(60, started_s=10.0)
    earlier, later = sorted((one_s, other_s))
    assert used_s(everyone, own, earlier) <= used_s(everyone, own, later)
