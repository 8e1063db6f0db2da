# SPDX-License-Identifier: MIT
"""Sentences told from words that are thrown together."""

from random import Random

import pytest

from quizdesk.engine.marking.tokens import read_text
from quizdesk.engine.marking.word_salad import salad_sentences


def is_salad(text: str) -> bool:
    return bool(salad_sentences(read_text(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the by attacked SPD of Stalin the", True),
        ("the of and KPD attacked", True),
        ("by and the KPD from of", True),
        ("or of raid the", True),
        # One clash may be a slip of the pen
        ("the of KPD attacked", False),
        ("the KPD attacked from", False),
        # Sentences and notes
        ("The police raided Arcos in May 1927 because of the strike", False),
        ("police raid Arcos", False),
        ("They had had it in for the KPD, of which the leaders were weak", False),
        ("he looked up to and relied on the KPD", False),
        ("the, of the, by the KPD", False),
        ("the → of KPD → by the → KPD", False),
        ("its not war and their is no aid", False),
        ("its the fear and their are a lot of raids", False),
        ("what should the KPD do and could a raid help", False),
        # A long sentence may hold a few
        ("the of and KPD" + " attacked it" * 8, True),
        ("the of and KPD" + " attacked it" * 9, False),
    ],
)
def test_words_thrown_together_are_no_sentence(text: str, expected: bool) -> None:
    assert is_salad(text) is expected


@pytest.mark.parametrize(
    "clash",
    [
        "the was",
        "a an",
        "their from",
        "the and",
        "of is",
        "by because",
        "from of",
        "and of",
        "or or",
    ],
)
def test_what_english_hardly_ever_puts_side_by_side_clashes(clash: str) -> None:
    assert is_salad(f"{clash} raid {clash} raid")
    assert not is_salad(f"{clash} raid")


@pytest.mark.parametrize(
    "pair", ["of the", "the raid", "to be", "in of", "with had", "and by", "to had", "because of"]
)
def test_what_english_puts_side_by_side_does_not(pair: str) -> None:
    assert not is_salad(f"{pair} raid {pair} raid")


@pytest.mark.parametrize("word", ["the", "a", "an", "his", "their", "its", "our", "my", "your"])
def test_after_a_determiner_no_verb_preposition_or_determiner_stands(word: str) -> None:
    for after in (word, "was", "from", "and", "but", "or", "because", "although", "whereas"):
        assert is_salad(f"{word} {after} raid {word} {after} raid")
    assert is_salad(f"the of raid {word}")


@pytest.mark.parametrize("word", ["by", "of", "from", "with", "between", "during"])
def test_after_a_preposition_no_verb_or_joining_word_stands(word: str) -> None:
    for after in ("was", "and", "of", "to", "because"):
        assert is_salad(f"{word} {after} raid {word} {after} raid")
    for after in ("the", "had", "have", "raid"):
        assert not is_salad(f"{word} {after} raid {word} {after} raid")


FREE = ["over", "under", "about", "near", "behind", "like"]


@pytest.mark.parametrize("word", FREE)
def test_some_prepositions_may_end_a_clause_so_that_anything_follows(word: str) -> None:
    assert not is_salad(f"{word} of raid {word} was raid")


@pytest.mark.parametrize("word", ["and", "or", "but", "because", "although", "whereas"])
def test_after_a_joining_word_no_other_joins(word: str) -> None:
    for after in ("than", "and", "or"):
        assert is_salad(f"{word} {after} raid {word} {after} raid")
    assert is_salad(f"{word} of raid {word} of raid") is (word != "because")
    assert not is_salad(f"{word} raid {word} raid")


LAST = ["and", "or", "because", "of", "from", "into", "although", "whereas", "the"]


@pytest.mark.parametrize("word", LAST)
def test_some_words_do_not_end_a_sentence(word: str) -> None:
    assert is_salad(f"the of raid {word}")
    assert not is_salad(f"the of raid {word} Arcos")


def test_nothing_clashes_across_a_pause_or_a_sign() -> None:
    assert not is_salad("the, of raid the = of raid")
    assert not is_salad("the = of raid the of raid")


def test_shuffled_sentences_are_mostly_found_out() -> None:
    sentence = (
        "The leaders of the KPD were told by Moscow to attack the SPD and not to work with it in "
        "the elections of 1932 because the party of the workers was of the left"
    )
    words = sentence.split()
    chance = Random(5)
    shuffled = [" ".join(chance.sample(words, len(words))) for _ in range(100)]
    assert sum(is_salad(text) for text in shuffled) > 80
    assert not is_salad(sentence)


@pytest.mark.parametrize(
    "clash",
    [
        "they the",
        "of they",
        "to was",
        "in was",
        "was had",
        "had was",
        "would did",
        "been he",
        "who and",
        "not or",
        "the who",
        "but than",
    ],
)
def test_pronouns_and_auxiliaries_clash_too(clash: str) -> None:
    assert is_salad(f"{clash} raid {clash} raid")


def test_an_answer_with_many_clashes_holds_no_sentence_at_all() -> None:
    clashing = "The was raid. Of they came. "
    assert salad_sentences(read_text(f"{clashing}To was Arcos. The raid was big.")) == {
        0,
        1,
        2,
        3,
    }
    assert not salad_sentences(read_text(f"{clashing}The raid was big."))
    long = "The raid on Arcos in May was the end of it. " * 6
    assert not salad_sentences(read_text(f"{clashing}To was Arcos. {long}"))
