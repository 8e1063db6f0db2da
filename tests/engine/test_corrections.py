# SPDX-License-Identifier: MIT
"""What a corrected answer shows of each point."""

from quizdesk.engine.corrections import CorrectedAnswer
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
