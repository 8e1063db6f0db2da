# SPDX-License-Identifier: MIT
"""Misspelt words: which are taken for the scheme's, how surely, and which never."""

import pytest

from quizdesk.engine.marking.common_words import COMMON_WORDS, is_common
from quizdesk.engine.marking.spelling import (
    LONGEST,
    Guess,
    Speller,
    loose_edits,
    strict_edits,
)

SPELLER = Speller(
    ["comintern", "rapallo", "zinoviev", "raid", "trotsky", "arcos", "locarno", "kpd"],
    ["industrialis", "communis", "capit"],
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("cominturn", "comintern"),
        ("commintern", "comintern"),
        ("cominterm", "comintern"),
        ("komintern", "comintern"),
        ("comitnern", "comintern"),
        ("cumintirn", "comintern"),
        ("rapalo", "rapallo"),
        ("rappallo", "rapallo"),
        ("zinovief", "zinoviev"),
        ("xinoviev", "zinoviev"),
        ("arcoss", "arcos"),
        ("acros", "arcos"),
    ],
)
def test_a_small_slip_is_read_as_the_word_of_the_scheme(typed: str, meant: str) -> None:
    assert SPELLER.read(typed) == Guess(meant, is_strict=True)


@pytest.mark.parametrize(
    ("typed", "meant"), [("rapagno", "rapallo"), ("lokarnoe", "locarno"), ("raiid", "raid")]
)
def test_a_greater_slip_is_only_worth_a_look(typed: str, meant: str) -> None:
    assert SPELLER.read(typed) == Guess(meant, is_strict=False)


@pytest.mark.parametrize(
    "word",
    [
        "comintern",  # the scheme's own
        "raids",  # a form of it
        "raised",  # a common word
        "rapid",
        "locals",
        "zin",
        "kpg",
        "rapal1o",
        "rapallo's",
        "zinovie" + "v" * (LONGEST - 6),
        "hapallo",  # begins with another sound
        "zinowjew",  # three slips
        "akros",  # two slips in five letters
        "",
    ],
)
def test_a_word_in_its_own_right_is_left_alone(word: str) -> None:
    assert SPELLER.read(word) is None


@pytest.mark.parametrize(
    ("typed", "guess"),
    [
        ("attakced", Guess("attack", is_strict=True)),
        ("attakcing", Guess("attack", is_strict=True)),
        ("attakces", Guess("attack", is_strict=True)),
        ("kualks", Guess("kulak", is_strict=True)),
        ("siezed", Guess("seize", is_strict=True)),
        ("riading", Guess("raid", is_strict=False)),
        ("raiing", None),
        ("attakcly", None),
    ],
)
def test_a_slip_is_also_read_without_the_ending(typed: str, guess: Guess | None) -> None:
    assert Speller(["attack", "kulak", "seize", "raid"]).read(typed) == guess


def test_words_of_four_to_twenty_four_letters_are_read() -> None:
    longest = "zinovievkamenevbukharint"
    assert len(longest) == LONGEST
    speller = Speller([longest, f"{longest}s", "raid"], ["capi", "communis"])
    assert speller.read("raod") == Guess("raid", is_strict=False)
    assert speller.read("rad") is None
    assert speller.read(f"{longest[:-1]}x") == Guess(longest, is_strict=True)
    assert speller.read(f"{longest[:-1]}xs") is None
    assert speller.read_beginning("cpai") == Guess("capi", is_strict=False)
    assert speller.read_beginning("kommunis" + "x" * 16) == Guess("communis", is_strict=True)
    assert speller.read_beginning("kommunis" + "x" * 17) is None


def test_nothing_is_taken_for_a_short_word_or_one_with_figures() -> None:
    assert SPELLER.read("kpdd") is None
    assert Speller(["rapall0"]).read("rapallq") is None


def test_a_letter_without_a_sound_of_its_group_is_met_by_its_like_alone() -> None:
    speller = Speller(["élite"])
    assert speller.read("ékite") == Guess("élite", is_strict=True)
    assert speller.read("clite") is None
    assert speller.read("alite") is None


def test_the_schemes_own_word_has_no_other_beginning() -> None:
    assert Speller(["commune"], ["communis"]).read_beginning("communes") is None


@pytest.mark.parametrize("typed", ["communal", "commotions"])
def test_two_slips_in_a_beginning_may_be_another_word(typed: str) -> None:
    guess = SPELLER.read_beginning(typed)
    assert guess is None or not guess.is_strict


def test_the_nearest_word_is_taken_and_the_first_of_two_as_near() -> None:
    assert Speller(["litvinov", "litvinof"]).read("litvinow") == Guess("litvinof", is_strict=True)
    assert Speller(["zinovievite", "zinoviev"]).read("zinovief") == Guess(
        "zinoviev", is_strict=True
    )
    assert Speller(["kamenevites", "kamenevit"]).read("kamenevitess") == Guess(
        "kamenevites", is_strict=True
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("industrialisaton", "industrialis"),
        ("indistrialisation", "industrialis"),
        ("industralisation", "industrialis"),
        ("comunism", "communis"),
        ("kommunists", "communis"),
        ("cappitalism", "capit"),
        ("kapitalism", "capit"),
    ],
)
def test_a_slip_at_the_beginning_of_a_word_is_read_too(typed: str, meant: str) -> None:
    assert SPELLER.read_beginning(typed) == Guess(meant, is_strict=True)


def test_a_greater_slip_at_the_beginning_is_only_worth_a_look() -> None:
    assert SPELLER.read_beginning("indulgrialisation") == Guess("industrialis", is_strict=False)


def test_of_two_beginnings_the_surer_and_then_the_longer_is_taken() -> None:
    speller = Speller([], ["kamen", "kamenevit", "kamenevitesand"])
    assert speller.read_beginning("kammenevite") == Guess("kamenevit", is_strict=True)


@pytest.mark.parametrize(
    "typed", ["common", "communities", "com", "c0mmunism", "comu" * 7, "zebrahs", "dommunism"]
)
def test_no_beginning_is_seen_in_a_word_in_its_own_right(typed: str) -> None:
    assert SPELLER.read_beginning(typed) is None


@pytest.mark.parametrize(
    ("letters", "strict", "loose"),
    [(4, 0, 1), (5, 1, 1), (6, 1, 2), (7, 1, 2), (8, 2, 2), (9, 2, 2), (10, 2, 3), (20, 2, 3)],
)
def test_longer_words_may_have_more_slips(letters: int, strict: int, loose: int) -> None:
    assert strict_edits("x" * letters) == strict
    assert loose_edits("x" * letters) == loose


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("raised", True),
        ("countries", True),
        ("the", True),
        ("about", True),
        ("destinations", True),
        ("converted", True),
        ("temperature", True),
        ("rapallo", False),
        ("comintern", False),
    ],
)
def test_common_words_are_known_in_any_form(word: str, expected: bool) -> None:
    assert is_common(word) is expected


def test_common_words_are_lower_case_and_one_by_one() -> None:
    assert all(word.isalpha() and word.islower() for word in COMMON_WORDS)
    assert not COMMON_WORDS & {"trotsky", "stalin", "hitler", "communist", "nazi"}


def test_a_word_of_the_question_is_no_slip_of_another() -> None:
    assert Speller(["tractor"], ["tractor"]).read("tracter") == Guess("tractor", is_strict=True)
    speller = Speller(["tractor"], ["tractor"], in_question=["tracters"])
    assert speller.read("tracter") is None
    assert speller.read_beginning("tracter") is None


@pytest.mark.parametrize(
    ("typed", "guess"),
    [
        ("lokarnow", Guess("locarno", is_strict=True)),
        ("trotskey", Guess("trotsky", is_strict=True)),
        ("arkoss", Guess("arcos", is_strict=True)),
        ("rade", Guess("raid", is_strict=True)),
        ("kolekshun", None),
    ],
)
def test_a_word_is_also_known_by_its_sound(typed: str, guess: Guess | None) -> None:
    assert SPELLER.read(typed) == guess


def test_a_beginning_is_also_known_by_its_sound() -> None:
    assert SPELLER.read_beginning("kommyunizm") == Guess("communis", is_strict=True)
    assert SPELLER.read_beginning("kaptshun") is None


def test_a_word_of_english_that_sounds_more_like_it_is_meant() -> None:
    assert Speller(["politacal"]).read("pollytical") is None
    assert Speller([], ["politacal"]).read_beginning("pollytical") is None
    assert Speller([], ["politic"]).read_beginning("pollytical") == Guess("politic", is_strict=True)
    # "thought" as likely as "thawte"
    assert Speller(["thawte"]).read("phort") == Guess("thawte", is_strict=False)


def test_of_a_near_word_by_letters_and_one_by_sound_the_surer_is_taken() -> None:
    assert Speller(["montana", "money"]).read("munny") == Guess("money", is_strict=True)
    assert Speller(["minny"]).read("manny") == Guess("minny", is_strict=True)
