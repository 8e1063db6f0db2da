# SPDX-License-Identifier: MIT
"""Marks: what they add up to, and what a person's decision changes."""

import pytest

from quizdesk.engine.mark import Evidence, Mark, Marker, Outcome, capped_total, decide
from quizdesk.errors import UnknownItem

FOUND = Evidence("p1", Outcome.AWARDED, 1, ((0, 5),), "why")
DOUBTED = Evidence("p2", Outcome.UNSURE, 2, ((6, 9),), "doubt")
MISSED = Evidence("p3", Outcome.NOT_FOUND, 4)


def a_mark(*, out_of: int = 7, cap: int | None = None) -> Mark:
    return Mark(1, out_of, (FOUND, DOUBTED, MISSED), ("told",), cap)


def test_only_awarded_parts_count() -> None:
    assert capped_total((FOUND, DOUBTED, MISSED), 7, None) == 1


@pytest.mark.parametrize(
    ("out_of", "cap", "total"), [(9, None, 8), (7, None, 7), (9, 5, 5), (4, 5, 4), (9, 0, 0)]
)
def test_the_sum_is_no_more_than_there_is_to_earn_and_than_a_cap_leaves(
    out_of: int, cap: int | None, total: int
) -> None:
    parts = (Evidence("a", Outcome.AWARDED, 5), Evidence("b", Outcome.AWARDED, 3))
    assert capped_total(parts, out_of, cap) == total


def test_a_mark_with_an_unsure_part_needs_review() -> None:
    assert a_mark().needs_review
    assert not Mark(1, 2, (FOUND, MISSED)).needs_review


def test_a_mark_is_full_when_everything_was_earned() -> None:
    assert Mark(2, 2).is_full
    assert not Mark(1, 2).is_full


def test_a_part_is_found_by_its_id() -> None:
    assert a_mark().part("p2") is DOUBTED
    with pytest.raises(UnknownItem) as caught:
        a_mark().part("p9")
    assert caught.value.message == "The mark has no part called p9."


def test_a_point_that_a_person_grants_is_awarded_on_record() -> None:
    decided = decide(a_mark(), "p2", was_said=True, by=Marker.LEARNER)
    assert decided.awarded == 3
    part = decided.part("p2")
    assert (part.outcome, part.decided_by) == (Outcome.AWARDED, Marker.LEARNER)
    assert (part.spans, part.why) == (DOUBTED.spans, DOUBTED.why)
    assert (decided.part("p1"), decided.part("p3")) == (FOUND, MISSED)
    assert decided.told == ("told",)
    assert not decided.needs_review


def test_a_point_that_a_person_refuses_is_not_found_on_record() -> None:
    decided = decide(a_mark(), "p1", was_said=False, by=Marker.TEACHER)
    assert decided.awarded == 0
    part = decided.part("p1")
    assert (part.outcome, part.decided_by) == (Outcome.NOT_FOUND, Marker.TEACHER)
    assert decided.part("p2").decided_by is Marker.PROGRAM


def test_a_decision_leaves_the_cap_in_force() -> None:
    assert decide(a_mark(cap=2), "p3", was_said=True, by=Marker.TEACHER).awarded == 2
    assert decide(a_mark(out_of=3), "p3", was_said=True, by=Marker.TEACHER).awarded == 3


def test_a_decision_on_no_point_is_refused() -> None:
    with pytest.raises(UnknownItem):
        decide(a_mark(), "p9", was_said=True, by=Marker.LEARNER)
