# SPDX-License-Identifier: MIT
"""What was remembered at moments gone by is told by the memories as they stood then."""

from datetime import timedelta

from quizdesk.engine.scheduling.memory import recall_after
from quizdesk.engine.scheduling.over_time import Trace, mastery_over_time
from quizdesk.engine.scheduling.plan import Mastery
from quizdesk.engine.scheduling.units import Unit, askable_of
from tests.builders import a_multiple_choice, a_short_answer

CHOICE, WRITTEN = a_multiple_choice(), a_short_answer()
ASKABLES = (askable_of(CHOICE), askable_of(WRITTEN))
POINTS = len(WRITTEN.scheme.points)
WEEK = timedelta(days=7)


def test_each_moment_has_its_own_memories_and_what_was_not_asked_counts_as_nought() -> None:
    point = WRITTEN.scheme.points[0].id
    traces = {
        Unit(CHOICE.id): [Trace(0, 2.0, 1.0), Trace(1, 9.0, 3.0)],
        Unit(WRITTEN.id, point): [Trace(1, 4.0, 0.0)],
    }
    before, now = mastery_over_time(ASKABLES, traces, 2, 1.0, WEEK)
    choice, written = (askable.level for askable in ASKABLES)
    assert before == (
        Mastery(CHOICE.topic, choice, 1, 1, recall_after(2.0, 8.0)),
        Mastery(WRITTEN.topic, written, POINTS, 0, 0.0),
    )
    assert now == (
        Mastery(CHOICE.topic, choice, 1, 1, recall_after(9.0, 10.0)),
        Mastery(WRITTEN.topic, written, POINTS, 1, recall_after(4.0, 7.0) / POINTS),
    )


def test_a_learner_who_keeps_less_is_told_less_at_every_moment() -> None:
    traces = {Unit(CHOICE.id): [Trace(0, 5.0, 2.0), Trace(1, 5.0, 9.0)]}
    usual = mastery_over_time(ASKABLES, traces, 2, 1.0)
    poor = mastery_over_time(ASKABLES, traces, 2, 0.5)
    assert all(less[0].recall < more[0].recall for less, more in zip(poor, usual, strict=True))


def test_units_that_the_bank_no_longer_has_are_left_out() -> None:
    (only,) = mastery_over_time(ASKABLES, {Unit("gone"): [Trace(0, 5.0, 0.0)]}, 1, 1.0)
    assert {one.asked for one in only} == {0}
    assert mastery_over_time((), {}, 2, 1.0) == ((), ())
