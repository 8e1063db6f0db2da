# SPDX-License-Identifier: MIT
"""The whole mark of a written answer: points add up, are capped, or lead to a level."""

import pytest

from quizdesk.engine.mark import Evidence, Mark, Marker, Outcome
from quizdesk.engine.mark_scheme import LevelBand, MarkPoint, MarkScheme
from quizdesk.engine.marking.totals import decide, level_reached, total
from quizdesk.errors import UnknownItem

FOUND = Evidence("p1", Outcome.AWARDED, 1, ((0, 5),), "why")
DOUBTED = Evidence("p2", Outcome.UNSURE, 2, ((6, 9),), "doubt")
MISSED = Evidence("p3", Outcome.NOT_FOUND, 4)


def a_scheme(marks: int = 7, levels: tuple[LevelBand, ...] = ()) -> MarkScheme:
    points = tuple(MarkPoint(one, one, (one,)) for one in ("p1", "p2", "p3"))
    return MarkScheme(marks, points, levels=levels)


def a_mark(*, out_of: int = 7, cap: int | None = None) -> Mark:
    return Mark(1, out_of, (FOUND, DOUBTED, MISSED), ("told",), cap)


def test_only_awarded_parts_count() -> None:
    assert total(a_scheme(), (FOUND, DOUBTED, MISSED), None) == 1


@pytest.mark.parametrize(
    ("out_of", "cap", "earned"), [(9, None, 8), (7, None, 7), (9, 5, 5), (4, 5, 4), (9, 0, 0)]
)
def test_the_sum_is_no_more_than_there_is_to_earn_and_than_a_cap_leaves(
    out_of: int, cap: int | None, earned: int
) -> None:
    parts = (Evidence("a", Outcome.AWARDED, 5), Evidence("b", Outcome.AWARDED, 3))
    assert total(a_scheme(out_of), parts, cap) == earned


def test_a_point_that_a_person_grants_is_awarded_on_record() -> None:
    decided = decide(a_scheme(), a_mark(), "p2", was_said=True, by=Marker.LEARNER)
    assert decided.awarded == 3
    part = decided.part("p2")
    assert (part.outcome, part.decided_by) == (Outcome.AWARDED, Marker.LEARNER)
    assert (part.spans, part.why) == (DOUBTED.spans, DOUBTED.why)
    assert (decided.part("p1"), decided.part("p3")) == (FOUND, MISSED)
    assert decided.told == ("told",)
    assert not decided.needs_review


def test_a_point_that_a_person_refuses_is_not_found_on_record() -> None:
    decided = decide(a_scheme(), a_mark(), "p1", was_said=False, by=Marker.TEACHER)
    assert decided.awarded == 0
    part = decided.part("p1")
    assert (part.outcome, part.decided_by) == (Outcome.NOT_FOUND, Marker.TEACHER)
    assert decided.part("p2").decided_by is Marker.PROGRAM


def test_a_decision_leaves_the_cap_in_force() -> None:
    assert decide(a_scheme(), a_mark(cap=2), "p3", was_said=True, by=Marker.TEACHER).awarded == 2
    assert (
        decide(a_scheme(3), a_mark(out_of=3), "p3", was_said=True, by=Marker.TEACHER).awarded == 3
    )


def test_a_decision_on_no_point_is_refused() -> None:
    with pytest.raises(UnknownItem):
        decide(a_scheme(), a_mark(), "p9", was_said=True, by=Marker.LEARNER)


BANDS = (
    LevelBand("Says what happened.", 1, 2, 1),
    LevelBand("Explains it.", 3, 4, 2, (("p3",),)),
    LevelBand("Weighs both sides.", 5, 6, 3, (("p1", "p2"), ("p3",))),
)


def awarded(*ids: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(one, Outcome.AWARDED) for one in ids)


@pytest.mark.parametrize(
    ("ids", "earned"),
    [
        ((), 0),
        (("p1",), 1),
        (("p1", "p2"), 2),
        (("p1", "p2", "p4"), 2),
        (("p1", "p3"), 3),
        (("p3", "p4", "p5"), 4),
        (("p1", "p2", "p3"), 5),
        (("p1", "p2", "p3", "p4"), 6),
        (("p1", "p2", "p3", "p4", "p5"), 6),
    ],
)
def test_points_lead_to_a_level_and_further_points_lift_within_it(
    ids: tuple[str, ...], earned: int
) -> None:
    assert total(a_scheme(6, BANDS), awarded(*ids), None) == earned


def test_a_cap_holds_for_levels_too() -> None:
    assert total(a_scheme(6, BANDS), awarded("p1", "p2", "p3"), 3) == 3


def test_the_level_is_the_highest_whose_needs_are_met() -> None:
    assert level_reached(a_scheme(6, BANDS), awarded("p1", "p3")) is BANDS[1]
    assert level_reached(a_scheme(6, BANDS), (DOUBTED,)) is None
