# SPDX-License-Identifier: MIT
"""Quizzes, responses and marks to and from plain data; questions are in `plain.py`."""

from typing import assert_never

from quizdesk.engine.mark import Evidence, Mark, Marker, Outcome
from quizdesk.engine.plain import Plain
from quizdesk.engine.question import Kind, Level
from quizdesk.engine.quiz import Feedback, Quiz
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)


def response_to_plain(response: Response) -> Plain:
    """A response as plain data; each kind has a key of its own."""
    match response:
        case ChoiceResponse():
            return {"chosen": sorted(response.chosen)}
        case MatchResponse():
            return {"placed": [list(one) for one in response.placed]}
        case OrderResponse():
            return {"order": list(response.order)}
        case TextResponse():
            return {"text": response.text}
        case _:
            assert_never(response)


def response_from_plain(plain: Plain) -> Response:
    """The response that `response_to_plain` wrote.

    Raises:
        ValueError: when the data was not written by it.
    """
    match plain:
        case {"chosen": chosen}:
            return ChoiceResponse(frozenset(chosen))
        case {"placed": placed}:
            return MatchResponse(tuple((event, date) for event, date in placed))
        case {"order": order}:
            return OrderResponse(tuple(order))
        case {"text": text}:
            return TextResponse(text)
        case _:
            raise ValueError(f"No response has the keys {sorted(plain)}.")


def mark_to_plain(mark: Mark) -> Plain:
    """A mark as plain data."""
    return {
        "awarded": mark.awarded,
        "out_of": mark.out_of,
        "evidence": [
            [
                part.id,
                part.outcome.value,
                part.marks,
                [list(span) for span in part.spans],
                part.why,
                part.decided_by.value,
            ]
            for part in mark.evidence
        ],
        "told": list(mark.told),
        "cap": mark.cap,
    }


def mark_from_plain(plain: Plain) -> Mark:
    """The mark that `mark_to_plain` wrote.

    Raises:
        KeyError, TypeError, ValueError: when the data was not written by it.
    """
    evidence = tuple(
        Evidence(
            part_id,
            Outcome(outcome),
            marks,
            tuple((start, end) for start, end in spans),
            why,
            Marker(decided_by),
        )
        for part_id, outcome, marks, spans, why, decided_by in plain["evidence"]
    )
    return Mark(plain["awarded"], plain["out_of"], evidence, tuple(plain["told"]), plain["cap"])


def quiz_to_plain(quiz: Quiz) -> Plain:
    """A quiz as plain data."""
    return {
        "title": quiz.title,
        "number": quiz.number,
        "topics": list(quiz.topics),
        "kinds": [kind.value for kind in quiz.kinds],
        "levels": [int(level) for level in quiz.levels],
        "time_allowed_s": quiz.time_allowed_s,
        "time_runs_on": quiz.time_runs_on,
        "feedback": quiz.feedback.value,
        "may_go_back": quiz.may_go_back,
        "shuffles_questions": quiz.shuffles_questions,
        "shuffles_options": quiz.shuffles_options,
        "way": quiz.way,
    }


def quiz_from_plain(plain: Plain) -> Quiz:
    """The quiz that `quiz_to_plain` wrote.

    Raises:
        KeyError, TypeError, ValueError: when the data was not written by it.
    """
    return Quiz(
        title=plain["title"],
        number=plain["number"],
        topics=tuple(plain["topics"]),
        kinds=tuple(Kind(kind) for kind in plain["kinds"]),
        levels=tuple(Level(level) for level in plain["levels"]),
        time_allowed_s=plain["time_allowed_s"],
        feedback=Feedback(plain["feedback"]),
        may_go_back=plain["may_go_back"],
        shuffles_questions=plain["shuffles_questions"],
        shuffles_options=plain["shuffles_options"],
        # Attempts of older versions have neither of these.
        time_runs_on=plain.get("time_runs_on", False),
        way=plain.get("way", ""),
    )
