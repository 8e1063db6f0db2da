# SPDX-License-Identifier: MIT
"""Words found by their sound: in all their forms, by their beginnings, and never at a guess."""

import pytest

from quizdesk.engine.marking.sound_alikes import SoundAlikes

WORDS = """
canton shanghai wuhan nationalists murder opposition thousands workers money treaty russia germany
alliance versailles rapallo trouble attacked picking policy police fascists nazis chuck fault raid
press basis focus need
"""
ALIKES = SoundAlikes(
    WORDS.split(), ["nationalis", "attack", "industr", "purg", "deleg", "associat", "raid"]
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("cantun", "canton"),
        ("shanghi", "shanghai"),
        ("woohan", "wuhan"),
        ("nashonalists", "nationalists"),
        ("nashonalist", "nationalists"),
        ("murderd", "murder"),
        ("oposishun", "opposition"),
        ("fousands", "thousands"),
        ("fousend", "thousands"),
        ("werkers", "workers"),
        ("munny", "money"),
        ("tretty", "treaty"),
        ("rushia", "russia"),
        ("germeny", "germany"),
        ("alliense", "alliance"),
        ("versay", "versailles"),
        ("rapalo", "rapallo"),
        ("trubble", "trouble"),
        ("attakt", "attacked"),
        ("attak", "attacked"),
        ("piking", "picking"),
        ("pick", "picking"),
        ("pollisy", "policy"),
        ("polise", "police"),
        ("fashists", "fascists"),
        ("natsis", "nazis"),
        ("chuckt", "chuck"),
        ("folt", "fault"),
    ],
)
def test_a_word_by_its_sound_is_the_word_in_all_its_forms(typed: str, meant: str) -> None:
    alike = ALIKES.read(typed)
    assert alike is not None
    assert (alike.word, alike.is_strict) == (meant, True)


@pytest.mark.parametrize("typed", ["rampart", "rode", "be", "contain", "breed", "pres", "nee"])
def test_another_sound_is_no_word(typed: str) -> None:
    alike = ALIKES.read(typed)
    assert alike is None or not alike.is_strict


def test_what_is_farther_off_is_only_worth_a_look() -> None:
    alike = SoundAlikes(["berlin"]).read("berlan")
    assert alike is not None
    assert not alike.is_strict
    assert SoundAlikes(["berlin"]).read("boorlin") is None


def test_of_two_words_that_sound_as_near_neither_is_sure() -> None:
    alike = SoundAlikes(["seller", "cellar"]).read("sellar")
    assert alike is not None
    assert not alike.is_strict
    forms = SoundAlikes(["seller", "sellers"]).read("sellar")
    assert forms is not None
    assert forms.is_strict


@pytest.mark.parametrize(
    ("typed", "beginning"),
    [
        ("nashonalism", "nationalis"),
        ("nashunalist", "nationalis"),
        ("attakd", "attack"),
        ("industrys", "industr"),
        ("industreal", "industr"),
        ("perdge", "purg"),
        ("purdge", "purg"),
        ("purjing", "purg"),
        ("dellegates", "deleg"),
        ("assosiashun", "associat"),
        ("rayded", "raid"),
        ("raded", "raid"),
        ("industrwald", None),
        ("nashonalpark", None),
        ("delugations", None),
        ("diligent", None),
    ],
)
def test_a_beginning_is_told_by_its_sound(typed: str, beginning: str | None) -> None:
    alike = ALIKES.read_beginning(typed)
    assert (alike and alike.word) == beginning
