# SPDX-License-Identifier: MIT
"""Answers made to hang a marker: the work grows with the words, and not with the phrases.

Work is counted in calls, not in seconds; `benchmarks/hostile_answers.py` measures the seconds.
"""

from dataclasses import replace

import pytest

from benchmarks.hostile_answers import HOSTILE, words_of
from quizdesk.engine.mark_scheme import MarkPoint
from quizdesk.engine.marking import mark
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import TextResponse
from tests.builders import a_short_answer
from tests.counted_work import calls_of
from tests.engine.marking.answering import scheme_of

PHRASES = (
    "KPD > ~attack > SPD",
    "(Britain) > raid/search > Arcos (1927)",
    "Stalin > order* > KPD",
    "communis* money",
    "not trust KPD",
    '"Daily Mail"/forged letter',
    "could/would stop Hitler",
)
WORDS = 600
MOST_CALLS_A_WORD = 130
CALLS_AT_FIRST = 20_000
"""What any answer may cost, be it ever so short: its first words are looked at more closely."""


def question_of(*phrases: str) -> ShortAnswer:
    points = (
        MarkPoint("p1", "The KPD attacked the SPD.", phrases),
        MarkPoint("p2", "Britain raided Arcos.", phrases[1:], phrases[:1]),
    )
    return a_short_answer(scheme=scheme_of(*points, marks=2))


def cost(question: ShortAnswer, text: str) -> int:
    """What it takes to mark an answer by a scheme that has met none of its words before."""
    fresh = replace(question, scheme=replace(question.scheme))
    mark(fresh, TextResponse("Kominturn"))
    return calls_of(lambda: mark(fresh, TextResponse(text)))


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_words_are_not_much_more_than_twice_the_work(name: str) -> None:
    question = question_of(*PHRASES)
    words = words_of(question)
    once = cost(question, HOSTILE[name](words, WORDS))
    twice = cost(question, HOSTILE[name](words, 2 * WORDS))
    assert twice <= 2.6 * once + 2_000
    assert twice <= CALLS_AT_FIRST + MOST_CALLS_A_WORD * 2 * WORDS


def test_phrases_whose_words_an_answer_has_not_cost_it_nothing() -> None:
    others = tuple(f"telegram{number} treaty{number} > summit{number}" for number in range(300))
    answer = "The police raided Arcos in 1927 and the KPD attacked the SPD."
    few = cost(question_of(*PHRASES), answer)
    many = cost(question_of(*PHRASES, *others), answer)
    assert many <= 1.02 * few


def test_a_misspelt_word_costs_the_same_among_many_words_of_the_scheme() -> None:
    others = tuple(f"~attack ko{letter}intern k{letter}mint" for letter in "bcdfghjklnpqrstvwxz")
    few = cost(question_of(*PHRASES, "Komintern"), "The Kominturn.")
    many = cost(question_of(*PHRASES, "Komintern", *others), "The Kominturn.")
    assert many <= few + 50
