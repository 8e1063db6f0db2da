# SPDX-License-Identifier: MIT
"""Forms of a word that are brought together, and words that are kept apart."""

import pytest

from quizdesk.engine.marking.stems import british, is_irregular_form, stem


@pytest.mark.parametrize(
    "forms",
    [
        "attack attacks attacked attacking",
        "send sends sent sending",
        "break breaks broke broken breaking",
        "give gives gave given giving",
        "find finds found finding",
        "withdraw withdrew withdrawn withdrawing",
        "industrialise industrialised industrialize industrialized industrializing",
        "industrialisation industrialization",
        "analyse analyze analyzed analyzing",
        "ally allies allied",
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("left", "leave"),
        ("found", "founded"),
        ("struck", "strike"),
        ("strike", "striker"),
        ("communism", "commune"),
    ],
)
def test_words_that_only_look_alike_are_kept_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("organize", "organise"),
        ("organized", "organised"),
        ("organizes", "organises"),
        ("organizing", "organising"),
        ("organization", "organisation"),
        ("organizations", "organisations"),
        ("analyze", "analyse"),
        ("zionize", "zionise"),
        ("size", "size"),
        ("prize", "prize"),
        ("prized", "prized"),
        ("seize", "seize"),
        ("seized", "seized"),
        ("realize", "realise"),
        ("nazis", "nazis"),
    ],
)
def test_american_endings_become_british(word: str, expected: str) -> None:
    assert british(word) == expected


def test_past_forms_of_irregular_verbs_are_known() -> None:
    assert is_irregular_form("sent")
    assert not is_irregular_form("send")
    assert not is_irregular_form("left")
