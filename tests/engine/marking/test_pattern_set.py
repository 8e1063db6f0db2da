# SPDX-License-Identifier: MIT
"""Patterns met only by answers that hold all they ask for, in the order of their phrases."""

import pytest

from quizdesk.engine.mark_scheme import MarkPoint
from quizdesk.engine.marking.answer_index import AnswerIndex
from quizdesk.engine.marking.compiled_scheme import compiled
from tests.engine.marking.answering import scheme_of

PHRASES = ("raid Arcos", "letter", "raid letter", "Arcos raid 1927", "raid", "TUC money")
READY = compiled(scheme_of(MarkPoint("p", "The point.", PHRASES)))


@pytest.mark.parametrize(
    ("answer", "numbers"),
    [
        ("The Arcos raid was in 1927; a letter came before.", [0, 1, 2, 3, 4]),
        ("In 1927 there was a letter about the TUC.", [1]),
        ("The raid.", [4]),
        ("Nothing.", []),
    ],
)
def test_an_answer_meets_the_patterns_that_it_holds_in_order(
    answer: str, numbers: list[int]
) -> None:
    patterns = READY.points[0].accept
    possible = READY.patterns.possible(AnswerIndex(answer, READY.vocabulary).strict.keys())
    assert [list(patterns).index(one) for one in possible.get(patterns.number, ())] == numbers
    assert len(patterns) == len(PHRASES)
