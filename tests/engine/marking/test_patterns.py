# SPDX-License-Identifier: MIT
"""Phrases made ready: what they ask for once names are folded and small words dropped."""

import pytest

from quizdesk.engine.mark_scheme import Alias
from quizdesk.engine.marking.aliases import AliasTable
from quizdesk.engine.marking.patterns import (
    DENIAL_KEY,
    MOST_WORDINGS,
    Pattern,
    PatternMaker,
    Role,
)
from quizdesk.engine.marking.phrase import parse_member, parse_phrase
from quizdesk.errors import InvalidPhrase
from tests.builders import ALIASES

ACTORS = frozenset({"@KPD", "@SPD", "@USSR", "hitler"})
FAMILIES = {"attack": (parse_member("attack*"), parse_member("fell upon"))}


def made(text: str) -> tuple[Pattern, dict[int, set[str]]]:
    """The pattern of a phrase, and what each number stands for."""
    maker = PatternMaker(AliasTable(ALIASES), FAMILIES, ACTORS)
    pattern = maker.make(parse_phrase(text))
    return pattern, {
        number: {" ".join(keys) for keys in wordings} for wordings, number in maker.numbers.items()
    }


def steps(text: str) -> list[list[str]]:
    pattern, meaning = made(text)
    return [["/".join(sorted(meaning[one])) for one in step] for step in pattern.steps]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the raids on Arcos", [["raid", "arco"]]),
        ("raid raids Arcos", [["raid", "arco"]]),
        ("German Communists attack", [["@KPD", "attack"]]),
        ("German workers", [["@Germany", "worker"]]),
        ("great British raid", [["great", "@Britain", "raid"]]),
        ("attack/fight SPD", [["attack/fight", "@SPD"]]),
        ("~attack it/Arcos", [["attack*/fall upon", "arco/it"]]),
        ("fight/~attack", [["attack*/fall upon/fight"]]),
        ("industrialize* plan", [["industrialise*", "plan"]]),
        ("(forged) letter", [["letter"]]),
        ("letter (forged)", [["letter"]]),
        ("the > raid", [["raid"]]),
        ("not help", [[DENIAL_KEY, "help"]]),
        ('"the raid"', [["the raid"]]),
        ('"German Communists"/spies', [["@KPD/spi"]]),
        ('"type/kind of raid"', [["kind of raid/type of raid"]]),
        ('"~attack on SPD"', [["attack* on @SPD/fall upon on @SPD"]]),
        ('"raid of (the/each) ship*"', [["raid of each ship*/raid of ship*/raid of the ship*"]]),
        ('"in 1926..1927"', [["in 1926/in 1927"]]),
        ('"raid on 30/1/33"', [["raid on 1933"]]),
        ("anti-Brit*", [["anti brit*"]]),
        ("Soviet-Brit*", [["@USSR brit*"]]),
        ("raid > Arcos", [["raid"], ["arco"]]),
    ],
)
def test_a_phrase_is_made_of_stems_and_names(phrase: str, expected: list[list[str]]) -> None:
    assert steps(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected", "doer", "sufferer"),
    [
        ("KPD > attack > SPD", [["attack"]], ("@KPD", True), ("@SPD", True)),
        ("(KPD) > attack > SPD", [["attack"]], ("@KPD", False), ("@SPD", True)),
        ("KPD > attack > (SPD)", [["attack"]], ("@KPD", True), ("@SPD", False)),
        ("KPD/workers > attack > SPD", [["attack"]], ("@KPD/worker", True), ("@SPD", True)),
        ("German Communists > attack", [["attack"]], ("@KPD", True), None),
        ("attack > Hitler", [["attack"]], None, ("hitler", True)),
        ("attack > German Social Democrats", [["attack"]], None, ("@SPD", True)),
        ("workers > attack > SPD", [["worker"], ["attack"]], None, ("@SPD", True)),
        ("the KPD > attack", [["attack"]], ("@KPD", True), None),
        ("the (KPD) > attack", [["attack"]], None, None),
        ("KPD leaders > attack", [["@KPD", "leader"], ["attack"]], None, None),
        ("KPD (big) > attack", [["@KPD"], ["attack"]], None, None),
        ('"KPD leaders" > attack', [["@KPD leader"], ["attack"]], None, None),
        ('"the KPD" > attack', [["the @KPD"], ["attack"]], None, None),
        ("KPD > SPD", [["@KPD"], ["@SPD"]], None, None),
        ("KPD attack", [["@KPD", "attack"]], None, None),
        ("KPD > attack > in > SPD", [["attack"]], ("@KPD", True), ("@SPD", True)),
    ],
)
def test_actors_at_its_ends_do_it_or_have_it_done_to_them(
    phrase: str,
    expected: list[list[str]],
    doer: tuple[str, bool] | None,
    sufferer: tuple[str, bool] | None,
) -> None:
    pattern, meaning = made(phrase)

    def told(role: Role | None) -> tuple[str, bool] | None:
        if role is None:
            return None
        return "/".join(sorted(meaning[role.ingredient])), role.is_needed

    assert steps(phrase) == expected
    assert (told(pattern.doer), told(pattern.sufferer)) == (doer, sufferer)
    assert pattern.has_roles is (doer is not None or sufferer is not None)


@pytest.mark.parametrize(
    ("phrase", "needed"),
    [
        ("KPD > attack > SPD", {"@KPD", "attack", "@SPD"}),
        ("(KPD) > attack > SPD", {"attack", "@SPD"}),
        ("raid (big) Arcos", {"raid", "arco"}),
        ("raid (1927)", {"raid"}),
    ],
)
def test_what_is_needed_is_all_that_is_not_optional(phrase: str, needed: set[str]) -> None:
    pattern, meaning = made(phrase)
    assert {one for number in pattern.needed for one in meaning[number]} == needed


@pytest.mark.parametrize(
    ("phrase", "years"),
    [
        ("raid (1927)", {"1927"}),
        ("raid (1926..1928)", {"1926", "1927", "1928"}),
        ("raid > (1926/1928)", {"1926", "1928"}),
        ("raid 1927", None),
        ("raid (big)", None),
        ("raid (1927/May)", None),
        ("raid (12345)", None),
        ('raid ("May 1927")', None),
    ],
)
def test_only_optional_years_exclude_others(phrase: str, years: set[str] | None) -> None:
    pattern, meaning = made(phrase)
    assert (None if pattern.years is None else meaning[pattern.years]) == years


def test_a_phrase_may_be_wide_or_suppose() -> None:
    assert (made("raid + letter")[0].is_wide, made("raid letter")[0].is_wide) == (True, False)
    assert made("would/could stop")[0].supposes
    assert made("stop > (might)")[0].supposes
    assert not made("stop")[0].supposes


def test_a_name_may_be_or_begin_with_a_small_word() -> None:
    table = AliasTable((Alias("Left", ("the left",)), Alias("Office", ("it",))))
    pattern = PatternMaker(table, {}, frozenset()).make(parse_phrase("the left raid of it"))
    assert pattern.steps == ((0, 1, 2),)


def test_the_same_ingredient_of_two_phrases_has_one_number() -> None:
    maker = PatternMaker(AliasTable(ALIASES), FAMILIES, ACTORS)
    one = maker.make(parse_phrase("raid/search Arcos"))
    other = maker.make(parse_phrase("letter searches/raids"))
    assert one.steps == ((0, 1),)
    assert other.steps == ((2, 0),)


def test_could_within_quotation_marks_asks_for_a_supposition() -> None:
    assert made('"could/would stop"')[0].supposes
    assert not made('"did/do stop"')[0].supposes


def test_quotation_marks_stand_for_a_bounded_number_of_wordings() -> None:
    nine = "a/b/c/d/e/f/g/h/i"
    assert len(made(f'"{nine} {nine}"')[1][0]) == 81
    with pytest.raises(InvalidPhrase) as caught:
        made(f'"{nine} {nine} {nine} a/b"')
    assert caught.value.message == (
        f"Quotation marks stand for 1458 wordings, of {MOST_WORDINGS} at most."
    )
