# SPDX-License-Identifier: MIT
"""What a class quiz came to: every pupil's responses with their marks, as rows of plain data."""

from collections.abc import Iterator

from quizdesk.classroom.class_quiz import ClassQuiz
from quizdesk.classroom.fair_time import Standstill, total_s
from quizdesk.engine.mark import Outcome
from quizdesk.engine.marking import mark
from quizdesk.engine.plain import Plain
from quizdesk.engine.plain_attempt import response_to_plain


def result_rows(quiz: ClassQuiz) -> Iterator[Plain]:
    """A row an item of a pupil's: the response that counts, and its mark.

    `needs_review` says that a point is unsure and the teacher decides; `has_late` that responses
    arrived after the pupil's time; `by` by which way the response came, or is empty where there is
    none. Rows of a pupil stand together, in the order of the quiz.
    """
    for seat in quiz.seats.values():
        by_id = {item.id: item for item in quiz.attempt(seat.pupil).items}
        late = {one.question_id for one in seat.late}
        by = {one.question_id: one.by.value for one in seat.answers_that_count()}
        for question in quiz.questions:
            item = by_id[question.id]
            given = mark(question, item.response)
            yield {
                "pupil": seat.pupil,
                "name": seat.name,
                "question": question.id,
                "response": response_to_plain(item.response),
                "awarded": given.awarded,
                "out_of": given.out_of,
                "needs_review": any(one.outcome is Outcome.UNSURE for one in given.evidence),
                "has_late": question.id in late,
                "by": by.get(question.id, ""),
            }


def arrangement_rows(quiz: ClassQuiz, now_s: float) -> Iterator[Plain]:
    """A row a pupil for whom something was arranged: what, and what of it was used.

    Evidence for the school of what pupils need, in seconds.
    """
    for seat in quiz.seats.values():
        time = seat.time
        if not (time.extra_percent or time.extra_s or time.rests or seat.has_rest_breaks):
            continue
        yield {
            "pupil": seat.pupil,
            "name": seat.name,
            "extra_percent": time.extra_percent,
            "extra_s": time.extra_s,
            "rest_breaks": len(time.rests),
            "rested_s": round(total_s(time.rests, 0.0, now_s), 1),
            "extra_used_s": round(_extra_used_s(quiz, seat.pupil), 1),
        }


def _extra_used_s(quiz: ClassQuiz, pupil: str) -> float:
    """How far into the extra time a pupil's last response or hand-in came."""
    seat, everyone = quiz.seats[pupil], quiz.time
    instants = [one.at_s for one in seat.answers.values()]
    if seat.handed_in is not None:
        instants.append(seat.handed_in.at_s)
    if everyone.started_s is None or not instants:
        return 0.0
    last_s = max(instants)
    stills: tuple[Standstill, ...] = (*everyone.pauses, *seat.time.rests)
    at_work_s = last_s - everyone.started_s - total_s(stills, everyone.started_s, last_s)
    return max(0.0, at_work_s - everyone.allowed_s - everyone.added_s)
