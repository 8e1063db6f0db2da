# SPDX-License-Identifier: MIT
"""Misspelt small words and denials: which are known, and what they do to the reading."""

import pytest

from quizdesk.engine.marking.usual_words import slip_of, sounded, word_by_sound
from tests.engine.marking.answering import AWARDED, NOT_FOUND, index_of, judged


@pytest.mark.parametrize(
    ("typed", "usual"),
    [
        ("becos", "because"),
        ("cos", "because"),
        ("wen", "when"),
        ("thay", "they"),
        ("sed", "said"),
        ("woz", "was"),
        ("diddent", "didn't"),
        ("dident", "didn't"),
        ("didint", "didn't"),
        ("didnot", "didn't"),
        ("did'nt", "didn't"),
        ("dosent", "doesn't"),
        ("wernt", "weren't"),
        ("havent", ""),
        ("hadent", "hadn't"),
        ("cudnt", "couldn't"),
        ("wouldent", "wouldn't"),
        ("carnt", "can't"),
        ("nevr", "never"),
        ("didnt", ""),
        ("because", ""),
        ("parent", ""),
        ("student", ""),
        ("want", ""),
        ("giant", ""),
    ],
)
def test_a_well_known_slip_is_the_word_as_usually_written(typed: str, usual: str) -> None:
    assert slip_of(typed) == usual


@pytest.mark.parametrize(
    ("typed", "usual"),
    [
        ("nevver", "never"),
        ("nuthing", "nothing"),
        ("refuzed", "refused"),
        ("insted", "instead"),
        ("agen", ""),
        ("wontid", ""),
        ("munny", ""),
        ("nevr", ""),
        ("guomindang", ""),
        ("hundrud", ""),
        ("thru", ""),
    ],
)
def test_other_misspelt_words_of_that_kind_are_known_by_their_sound(typed: str, usual: str) -> None:
    assert sounded(typed) == usual


def test_the_words_of_english_are_known_by_their_sound() -> None:
    alike = word_by_sound("thort")
    assert alike is not None
    assert alike.word == "thought"
    assert word_by_sound("guomindang") is None


DENIALS = "diddent dident did'nt didnot nevver neva woodnt cudnt refuzed+to fayled+to"


@pytest.mark.parametrize("denial", DENIALS.split())
def test_a_misspelt_denial_denies(denial: str) -> None:
    text = f"The police {denial.replace('+', ' ')} raid Arcos."
    assert judged(text, "raid Arcos").outcome is NOT_FOUND


def test_a_misspelt_denial_is_what_a_phrase_asks_for() -> None:
    assert judged("Germany dident trust the KPD.", "not trust KPD").outcome is AWARDED


def test_a_misspelt_because_opens_a_clause() -> None:
    for because in ("because", "becos", "becorse", "cos"):
        assert index_of(f"They fell {because} they slept").clauses == [0, 0, 1, 1, 1]


def test_what_the_scheme_knows_is_no_slip() -> None:
    assert index_of("The Wen raid", "Wen raid").keys[1] == "wen"
    assert index_of("The wen raid", "raid").words == ["the", "when", "raid"]
