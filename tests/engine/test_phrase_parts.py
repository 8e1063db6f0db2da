# SPDX-License-Identifier: MIT
"""Phrases taken apart, and where their parts stand in a sentence."""

import pytest

from quizdesk.engine.mark_scheme import Alias, Family, MarkScheme
from quizdesk.engine.phrase_parts import Part, PartReader
from quizdesk.engine.telling_words import Larder, Sentence
from tests.builders import a_short_answer

SCHEME = MarkScheme(
    1,
    (),
    aliases=(Alias("USSR", ("Soviet Union",)), Alias("General Strike", ())),
    families=(Family("send", ("sent", "provid*")),),
    actors=("USSR", "TUC"),
)


def parts(phrase: str) -> tuple[Part, ...]:
    return PartReader(SCHEME).parts(phrase)


def sentence(text: str) -> Sentence:
    return Larder(a_short_answer(scheme=SCHEME), SCHEME.families, [text]).sentences(0)[0]


@pytest.mark.parametrize(
    ("phrase", "texts"),
    [
        ("raid Arcos", ["raid", "Arcos"]),
        ("raid/storm* the Arcos (1927)", ["raid/storm*", "Arcos"]),
        ('"broke off"/"cut off" relations', ['"broke off"/"cut off"', "relations"]),
        ("(USSR) > ~send > TUC", ["~send", "TUC"]),
        ("not allow it", ["allow"]),
        ("(not) kind/type .. vinegar", ["kind/type", "vinegar"]),
        ("Japan Manchuria + threat*", ["Japan", "Manchuria", "threat*"]),
    ],
)
def test_a_phrase_has_the_parts_that_an_answer_must_hold(phrase: str, texts: list[str]) -> None:
    found = parts(phrase)
    assert [part.text for part in found] == texts
    assert [phrase[part.start : part.end] for part in found] == texts


def test_a_part_knows_its_step_and_whether_it_acts() -> None:
    found = parts("USSR > ~send money > TUC/miners")
    assert [(part.step, part.is_actor) for part in found] == [
        (0, True),
        (1, False),
        (1, False),
        (2, True),
    ]


@pytest.mark.parametrize(
    ("phrase", "places"),
    [
        ("USSR", {1}),
        ("~send", {2}),
        ('"provided cash"', {2, 3}),
        ("strike", {6}),
        ("gold", set()),
        ("cash/gold", {3}),
    ],
)
def test_a_part_stands_where_one_of_its_wordings_does(phrase: str, places: set[int]) -> None:
    [part] = parts(phrase)
    found = part.places(sentence("The Soviet Union provided cash for the General Strike."))
    assert found == places
