# SPDX-License-Identifier: MIT
"""What a corrected answer shows of each point."""

from quizdesk.engine.corrections import CorrectedAnswer, Kind, tally
from quizdesk.engine.mark import Evidence, Mark, Marker, Outcome


def test_points_are_settled_by_people_or_stand_as_the_program_decided_them() -> None:
    evidence = (
        Evidence("settled-yes", Outcome.AWARDED, decided_by=Marker.LEARNER),
        Evidence("settled-no", Outcome.NOT_FOUND, decided_by=Marker.TEACHER),
        Evidence("stood", Outcome.AWARDED),
        Evidence("missed", Outcome.NOT_FOUND),
        Evidence("open", Outcome.UNSURE),
        Evidence("by-others", Outcome.AWARDED, decided_by=Marker.PRECEDENT),
    )
    answer = CorrectedAnswer("a", "arcos", "1f", "Arcos.", Mark(2, 4, evidence))
    assert answer.settled == {"settled-yes": True, "settled-no": False}
    assert answer.judged == {**answer.settled, "stood": True, "missed": False}


def test_nothing_is_judged_where_nobody_has_been_over_the_answer() -> None:
    given = Mark(1, 2, (Evidence("stood", Outcome.AWARDED), Evidence("open", Outcome.UNSURE)))
    answer = CorrectedAnswer("a", "arcos", "1f", "Arcos.", given, given)
    assert (answer.settled, answer.judged, answer.decisions) == ({}, {}, {})


def test_an_unsure_point_settled_is_told_from_a_decided_one_put_right_and_by_whom() -> None:
    given = Mark(
        1,
        4,
        (
            Evidence("a", Outcome.UNSURE),
            Evidence("b", Outcome.NOT_FOUND),
            Evidence("c", Outcome.AWARDED),
            Evidence("d", Outcome.AWARDED),
        ),
    )
    evidence = (
        Evidence("a", Outcome.AWARDED, decided_by=Marker.LEARNER),
        Evidence("b", Outcome.AWARDED, decided_by=Marker.TEACHER),
        Evidence("c", Outcome.AWARDED, decided_by=Marker.LEARNER),
        Evidence("d", Outcome.AWARDED),
    )
    answer = CorrectedAnswer("x", "arcos", "1f", "Arcos.", Mark(4, 4, evidence), given)
    assert answer.decisions == {
        "a": (Marker.LEARNER, Kind.CLEARED_UP),
        "b": (Marker.TEACHER, Kind.PUT_RIGHT),
        "c": (Marker.LEARNER, Kind.CONFIRMED),
    }
    assert tally([answer, answer])[Marker.LEARNER, Kind.CLEARED_UP] == 2


def test_without_a_mark_of_the_program_a_decision_only_confirms() -> None:
    evidence = (Evidence("a", Outcome.AWARDED, decided_by=Marker.TEACHER),)
    answer = CorrectedAnswer("x", "arcos", "1f", "Arcos.", Mark(1, 1, evidence))
    assert answer.decisions == {"a": (Marker.TEACHER, Kind.CONFIRMED)}
