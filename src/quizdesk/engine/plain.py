# SPDX-License-Identifier: MIT
"""Questions to and from plain data (dict, list, str, int), the one shape for every journey.

The bank's cache, the store and the class protocol all write questions so. Responses and marks
are in `plain_attempt.py`. The data is our own: reading what people write is the bank's work.
"""

from typing import Any, assert_never

from quizdesk.engine.historical_date import HistoricalDate
from quizdesk.engine.mark_scheme import (
    Alias,
    Family,
    LevelBand,
    MarkPoint,
    MarkScheme,
    Misconception,
    TestAnswer,
)
from quizdesk.engine.question import (
    Citation,
    Credit,
    DateMatching,
    Event,
    Kind,
    Level,
    MultipleChoice,
    Option,
    Ordering,
    Question,
    ShortAnswer,
    kind_of,
)

Plain = dict[str, Any]
"""JSON's objects: keys are text, values are text, numbers, truth values, lists or objects."""


def question_to_plain(question: Question) -> Plain:
    """A question as plain data."""
    plain: Plain = {
        "kind": kind_of(question).value,
        "id": question.id,
        "stem": question.stem,
        "topic": question.topic,
        "level": int(question.level),
        "citations": [[one.source, list(one.pages)] for one in question.citations],
        "facts": list(question.facts),
        "explanation": question.explanation,
    }
    match question:
        case MultipleChoice():
            plain["options"] = [
                [one.id, one.text, one.is_key, one.rationale] for one in question.options
            ]
        case DateMatching():
            plain["pairs"] = [_event_to_plain(one) for one in question.pairs]
            plain["decoys"] = [one.iso for one in question.decoys]
        case Ordering():
            plain["events"] = [_event_to_plain(one) for one in question.events]
            plain["credit"] = question.credit.value
        case ShortAnswer():
            plain["scheme"] = _scheme_to_plain(question.scheme)
            plain["model_answer"] = question.model_answer
            plain["guide_words"] = question.guide_words
        case _:
            assert_never(question)
    return plain


def question_from_plain(plain: Plain) -> Question:
    """The question that `question_to_plain` wrote.

    Raises:
        KeyError, TypeError, ValueError: when the data was not written by it.
    """
    frame: dict[str, Any] = {
        "id": plain["id"],
        "stem": plain["stem"],
        "topic": plain["topic"],
        "level": Level(plain["level"]),
        "citations": tuple(Citation(source, tuple(pages)) for source, pages in plain["citations"]),
        "facts": tuple(plain["facts"]),
        "explanation": plain["explanation"],
    }
    match Kind(plain["kind"]):
        case Kind.MULTIPLE_CHOICE:
            options = tuple(Option(*one) for one in plain["options"])
            return MultipleChoice(**frame, options=options)
        case Kind.DATE_MATCHING:
            decoys = tuple(HistoricalDate.from_iso(one) for one in plain["decoys"])
            return DateMatching(**frame, pairs=_events_from_plain(plain["pairs"]), decoys=decoys)
        case Kind.ORDERING:
            events = _events_from_plain(plain["events"])
            return Ordering(**frame, events=events, credit=Credit(plain["credit"]))
        case Kind.SHORT_ANSWER:
            return ShortAnswer(
                **frame,
                scheme=_scheme_from_plain(plain["scheme"]),
                model_answer=plain["model_answer"],
                guide_words=plain["guide_words"],
            )
        case unknown:
            assert_never(unknown)


def _event_to_plain(event: Event) -> list[str]:
    return [event.id, event.text, event.date.iso, event.note]


def _events_from_plain(plain: list[list[str]]) -> tuple[Event, ...]:
    return tuple(
        Event(event_id, text, HistoricalDate.from_iso(iso), note)
        for event_id, text, iso, note in plain
    )


def _scheme_to_plain(scheme: MarkScheme) -> Plain:
    return {
        "marks": scheme.marks,
        "points": [
            [one.id, one.say, list(one.accept), list(one.reject), one.marks]
            for one in scheme.points
        ],
        "misconceptions": [[one.say, list(one.when), one.cap] for one in scheme.misconceptions],
        "test_answers": [[one.answer, list(one.points)] for one in scheme.test_answers],
        "aliases": [[one.canonical, list(one.others)] for one in scheme.aliases],
        "families": [[one.name, list(one.wordings)] for one in scheme.families],
        "actors": list(scheme.actors),
        "takes_lists": scheme.takes_lists,
        "takes_suppositions": scheme.takes_suppositions,
        "levels": [
            [one.say, one.low, one.high, one.needs, [list(side) for side in one.sides]]
            for one in scheme.levels
        ],
    }


def _scheme_from_plain(plain: Plain) -> MarkScheme:
    return MarkScheme(
        marks=plain["marks"],
        points=tuple(
            MarkPoint(point_id, say, tuple(accept), tuple(reject), marks)
            for point_id, say, accept, reject, marks in plain["points"]
        ),
        misconceptions=tuple(
            Misconception(say, tuple(when), cap) for say, when, cap in plain["misconceptions"]
        ),
        test_answers=tuple(
            TestAnswer(answer, tuple(points)) for answer, points in plain["test_answers"]
        ),
        aliases=tuple(Alias(canonical, tuple(others)) for canonical, others in plain["aliases"]),
        families=tuple(Family(name, tuple(wordings)) for name, wordings in plain["families"]),
        actors=tuple(plain["actors"]),
        takes_lists=plain["takes_lists"],
        takes_suppositions=plain["takes_suppositions"],
        levels=tuple(
            LevelBand(say, low, high, needs, tuple(tuple(side) for side in sides))
            for say, low, high, needs, sides in plain["levels"]
        ),
    )
