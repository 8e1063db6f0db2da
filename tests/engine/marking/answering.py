# SPDX-License-Identifier: MIT
"""Marks one answer by one point, as the tests of written answers do over and over."""

from dataclasses import replace
from typing import Any

from quizdesk.engine.mark import Evidence, Mark, Outcome
from quizdesk.engine.mark_scheme import Family, MarkPoint, MarkScheme, Misconception
from quizdesk.engine.marking.answer_index import AnswerIndex
from quizdesk.engine.marking.compiled_scheme import compiled
from quizdesk.engine.marking.short_answer import mark_short_answer
from quizdesk.engine.response import TextResponse
from tests.builders import ALIASES, a_short_answer

AWARDED, UNSURE, NOT_FOUND = Outcome.AWARDED, Outcome.UNSURE, Outcome.NOT_FOUND
ACTORS = ("KPD", "SPD", "USSR", "Britain", "Stalin", "Hitler", "Moscow", "TUC")
FAMILIES = (Family("attack", ("attack*", "fight", "fell upon")),)


def scheme_of(*points: MarkPoint, **changes: Any) -> MarkScheme:
    """A scheme of these points, with the names, families and actors of a bank."""
    scheme = MarkScheme(9, points, aliases=ALIASES, families=FAMILIES, actors=ACTORS)
    return replace(scheme, **changes)


def marked(text: str, scheme: MarkScheme) -> Mark:
    """The mark of an answer by a scheme."""
    return mark_short_answer(a_short_answer(scheme=scheme), TextResponse(text))


def judged(text: str, *accept: str, reject: tuple[str, ...] = (), **changes: Any) -> Evidence:
    """What becomes of a point that these phrases earn."""
    point = MarkPoint("p", "The point.", accept, reject)
    return marked(text, scheme_of(point, **changes)).part("p")


def words_of(text: str, evidence: Evidence) -> list[str]:
    """The answer's own words that count."""
    return [text[start:end] for start, end in evidence.spans]


def told(text: str, *when: str) -> bool:
    """Whether an answer holds a misconception."""
    scheme = scheme_of(misconceptions=(Misconception("No.", when),))
    return marked(text, scheme).told == ("No.",)


def index_of(text: str, *accept: str, **changes: Any) -> AnswerIndex:
    """An answer read for phrases."""
    point = MarkPoint("p", "The point.", accept or ("Comintern",))
    return AnswerIndex(text, compiled(scheme_of(point, **changes)).vocabulary)
