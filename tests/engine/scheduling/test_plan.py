# SPDX-License-Identifier: MIT
"""Where a learner stands before an exam."""

from datetime import timedelta, timezone

import pytest
from hypothesis import given

from quizdesk.engine.outline import Level
from quizdesk.engine.scheduling.memory import Grade, recall
from quizdesk.engine.scheduling.plan import (
    FORECAST_DAYS,
    MOST_ASKINGS,
    WITHOUT_EXAM,
    Firmness,
    Mastery,
    askings_needed,
    plan_of,
)
from quizdesk.engine.scheduling.units import Unit
from tests.builders import STARTED_AT
from tests.engine.scheduling.remembering import (
    a_situation,
    a_written,
    an_askable,
    days,
    gaps,
    grades,
    guesses,
    remembered,
)

EXAM = STARTED_AT + days(30)
FIRM = remembered(Grade.GOOD, Grade.GOOD, Grade.GOOD, apart=12.0)
SHAKY = remembered(Grade.AGAIN)
ASKABLES = (
    an_askable("firm"),
    a_written("gappy", "p1", "p2", topic="germany", level=Level.JUDGEMENT),
    an_askable("new"),
)
MEMORIES = {Unit("firm"): FIRM, Unit("gappy", "p1"): FIRM, Unit("gappy", "p2"): SHAKY}


def test_what_is_left_is_counted_by_units() -> None:
    plan = plan_of(a_situation(ASKABLES, memories=MEMORIES, exam_at=EXAM))
    assert plan.units == {Firmness.NEW: 1, Firmness.SHAKY: 1, Firmness.FIRM: 2}
    assert plan.looked_at == EXAM


def test_recall_is_foretold_for_the_exam_day_with_new_units_as_nought() -> None:
    plan = plan_of(a_situation(ASKABLES, memories=MEMORIES, exam_at=EXAM))
    chances = [recall(memory, EXAM) for memory in MEMORIES.values()]
    assert plan.expected == pytest.approx(sum(chances) / 4)
    assert plan.expected_of_asked == pytest.approx(sum(chances) / 3)


@pytest.mark.parametrize("exam", [None, STARTED_AT - days(1)])
def test_without_an_exam_ahead_a_fortnight_is_looked_ahead(exam: object) -> None:
    plan = plan_of(a_situation(ASKABLES, exam_at=exam))
    assert plan.looked_at == STARTED_AT + WITHOUT_EXAM


def test_of_an_empty_bank_nothing_is_foretold() -> None:
    plan = plan_of(a_situation(()))
    assert (plan.expected, plan.expected_of_asked, plan.needed_s) == (0.0, 0.0, 0.0)
    assert plan.mastery == ()
    assert [number for _, number in plan.forecast] == [0] * FORECAST_DAYS


def test_the_time_needed_is_for_what_is_not_firm() -> None:
    firm = plan_of(a_situation(ASKABLES[:1], memories=MEMORIES, exam_at=EXAM))
    assert firm.needed_s == 0.0
    gappy = plan_of(a_situation(ASKABLES[:2], memories=MEMORIES, exam_at=EXAM))
    assert gappy.needed_s >= 150.0
    assert gappy.needed_s % 150.0 == 0.0


@given(grades, gaps, guesses)
def test_askings_needed_are_none_for_the_firm_and_never_without_end(
    given_grades: list[Grade], gap: float, guess: float
) -> None:
    memory, now = remembered(*given_grades), STARTED_AT + days(gap)
    needed = askings_needed(memory, now, now + days(30), guess)
    assert 0 <= needed <= MOST_ASKINGS
    assert (needed == 0) == (recall(memory, now + days(30)) >= 0.8)


def test_a_unit_may_be_out_of_reach_in_the_askings_that_are_counted() -> None:
    assert askings_needed(None, STARTED_AT, STARTED_AT + days(36_000), 0.0) == MOST_ASKINGS


def test_questions_fall_due_on_the_day_of_their_weakest_unit_and_overdue_ones_today() -> None:
    memories = {
        Unit("firm"): remembered(Grade.GOOD, at=STARTED_AT - days(50)),
        Unit("gappy", "p1"): remembered(Grade.GOOD),
        Unit("gappy", "p2"): remembered(Grade.AGAIN),
    }
    plan = plan_of(a_situation(ASKABLES, memories=memories))
    assert plan.forecast[0] == (STARTED_AT.date(), 1)
    assert plan.forecast[1] == (STARTED_AT.date() + days(1), 1)
    assert sum(number for _, number in plan.forecast) == 2


def test_days_are_those_of_the_learners_zone() -> None:
    zone = timezone(timedelta(hours=10))
    late = STARTED_AT.replace(hour=15)
    memories = {Unit("firm"): remembered(Grade.AGAIN, at=late - days(1))}
    situation = a_situation(ASKABLES, memories=memories, now=late.astimezone(zone))
    assert plan_of(situation).forecast[0] == (late.date() + days(1), 1)


def test_mastery_is_by_topic_and_level_in_the_banks_order() -> None:
    plan = plan_of(a_situation(ASKABLES, memories=MEMORIES, exam_at=EXAM))
    assert plan.mastery == (
        Mastery("comintern", Level.RECALL, units=2, asked=1, recall=0.5),
        Mastery("germany", Level.JUDGEMENT, units=2, asked=2, recall=1.0),
    )


def test_who_keeps_things_less_well_is_foretold_less_recall_and_more_to_do() -> None:
    situation = a_situation(ASKABLES, memories=MEMORIES, exam_at=EXAM)
    usual, less = plan_of(situation), plan_of(situation, keeping=0.1)
    assert less.expected < usual.expected
    assert less.needed_s > usual.needed_s
    assert less.units[Firmness.FIRM] < usual.units[Firmness.FIRM]
    assert less.forecast == usual.forecast
