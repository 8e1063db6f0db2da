# SPDX-License-Identifier: MIT
"""Time used and left: work, gaps, sleep, and clocks that run backwards."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.timing import (
    ANNOUNCED_S,
    LONGEST_TICK_S,
    Stopwatch,
    announcement_due_s,
    time_left_s,
    with_extra_time_s,
)


def ticked(*readings_s: float) -> Stopwatch:
    stopwatch = Stopwatch()
    for reading_s in readings_s:
        stopwatch = stopwatch.tick(reading_s)
    return stopwatch


def test_the_first_reading_starts_the_stopwatch() -> None:
    assert ticked(1000.0) == Stopwatch(0.0, 0.0, 1000.0)


def test_readings_close_together_are_time_at_work() -> None:
    assert ticked(1000.0, 1000.25, 1001.0, 1005.5) == Stopwatch(5.5, 0.0, 1005.5)


def test_a_sleep_is_a_gap_and_not_counted_against_the_learner() -> None:
    assert ticked(10.0, 11.0, 7211.0, 7212.0) == Stopwatch(2.0, 7200.0, 7212.0)


def test_two_sleeps_are_added_up() -> None:
    assert ticked(0.0, 100.0, 300.0) == Stopwatch(0.0, 300.0, 300.0)


def test_the_longest_tick_is_work_and_anything_longer_is_a_gap() -> None:
    assert ticked(0.0, LONGEST_TICK_S).used_s == LONGEST_TICK_S
    assert ticked(0.0, LONGEST_TICK_S + 0.5) == Stopwatch(0.0, 5.5, 5.5)


def test_a_reading_that_runs_backwards_counts_nothing_and_is_gone_on_from() -> None:
    assert ticked(100.0, 40.0) == Stopwatch(0.0, 0.0, 40.0)
    assert ticked(100.0, 40.0, 41.0) == Stopwatch(1.0, 0.0, 41.0)


def test_after_a_stop_the_next_reading_starts_without_a_gap() -> None:
    stopped = ticked(10.0, 12.0).stop()
    assert stopped == Stopwatch(2.0, 0.0, None)
    assert stopped.tick(9000.0).tick(9001.0) == Stopwatch(3.0, 0.0, 9001.0)


@given(st.lists(st.floats(0, 1e6), min_size=1))
def test_work_and_gaps_together_are_what_the_clock_ran_forwards(readings: list[float]) -> None:
    stopwatch = ticked(*readings)
    forwards = sum(max(0.0, later - earlier) for earlier, later in pairwise(readings))
    assert stopwatch.used_s + stopwatch.away_s == pytest.approx(forwards)
    assert stopwatch.used_s <= LONGEST_TICK_S * len(readings)


@pytest.mark.parametrize(("allowed", "used", "left"), [(60, 0, 60), (60, 59.5, 0.5), (60, 61, 0)])
def test_time_left_is_never_below_nought(allowed: float, used: float, left: float) -> None:
    assert time_left_s(allowed, used) == left


@pytest.mark.parametrize(
    ("before", "now", "due"),
    [
        (601, 600, 600),
        (600, 599, None),
        (601, 600.5, None),
        (300.1, 299.9, 300),
        (61, 60, 60),
        (60, 0, None),
        (900, 250, 300),
        (900, 30, 60),
        (900, 900, None),
    ],
)
def test_ten_five_and_one_minute_are_announced_once(
    before: float, now: float, due: int | None
) -> None:
    assert announcement_due_s(before, now) == due


@given(st.lists(st.floats(0, 1000), max_size=50))
def test_no_announcement_is_made_twice_while_time_runs_out(spent: list[float]) -> None:
    left_s = 1000.0
    said = []
    for step_s in spent:
        later_s = time_left_s(left_s, step_s)
        said.append(announcement_due_s(left_s, later_s))
        left_s = later_s
    heard = [due for due in said if due is not None]
    assert heard == sorted(set(heard), reverse=True)
    assert set(heard) <= set(ANNOUNCED_S)


@pytest.mark.parametrize(
    ("allowed_s", "extra_percent", "with_extra_s"),
    [
        (1200, 0, 1200),
        (1200, 25, 1500),
        (1200, 33, 1596),
        (1200, 100, 2400),
        (601, 10, 662),
        (7, 33, 10),
        (1, 1, 2),
        (0, 50, 0),
    ],
)
def test_extra_time_is_a_share_of_what_everyone_has_rounded_up_to_a_second(
    allowed_s: int, extra_percent: int, with_extra_s: int
) -> None:
    assert with_extra_time_s(allowed_s, extra_percent) == with_extra_s


@given(st.integers(0, 10**6), st.integers(0, 300))
def test_extra_time_is_never_less_than_was_arranged_nor_a_second_more(
    allowed_s: int, extra_percent: int
) -> None:
    exact_s = allowed_s * (100 + extra_percent)
    assert exact_s <= 100 * with_extra_time_s(allowed_s, extra_percent) < exact_s + 100
