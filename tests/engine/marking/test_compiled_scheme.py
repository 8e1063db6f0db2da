# SPDX-License-Identifier: MIT
"""Schemes made ready: once each, with the words that spelling is corrected to."""

import pytest

from quizdesk.engine.mark_scheme import Alias, Family, MarkPoint, MarkScheme, Misconception
from quizdesk.engine.marking.compiled_scheme import MOST_SCHEMES, compiled
from quizdesk.engine.marking.spelling import Guess
from quizdesk.engine.marking.stems import LONGEST_STEMMED
from quizdesk.engine.marking.vocabulary import MOST_STRANGE, MOST_WORDS, WordReading
from quizdesk.errors import InvalidPhrase
from tests.builders import a_scheme


def a_scheme_of(*accept: str, **changes: object) -> MarkScheme:
    return MarkScheme(1, (MarkPoint("p", "", accept),), **changes)  # type: ignore[arg-type]


def test_a_scheme_is_made_ready_once() -> None:
    one, other = a_scheme(), a_scheme()
    ready = compiled(one)
    assert compiled(other) is not ready
    assert compiled(one) is ready


def test_many_schemes_do_not_fill_the_memory() -> None:
    schemes = [a_scheme() for _ in range(MOST_SCHEMES + 1)]
    first, *later = [compiled(one) for one in schemes]
    assert all(compiled(one) is ready for one, ready in zip(schemes[1:], later, strict=True))
    assert compiled(schemes[0]) is not first
    assert compiled(schemes[0]).scheme is schemes[0]


def test_points_and_misconceptions_keep_their_order() -> None:
    ready = compiled(a_scheme())
    assert ready.scheme == a_scheme()
    assert [one.point.id for one in ready.points] == ["p1", "p2", "p3"]
    assert [len(one.accept) for one in ready.points] == [2, 1, 1]
    assert [len(one.reject) for one in ready.points] == [1, 1, 0]
    assert [one.misconception for one in ready.misconceptions] == list(a_scheme().misconceptions)
    assert [len(one.when) for one in ready.misconceptions] == [1]


def test_spelling_knows_the_words_of_all_phrases_families_actors_and_aliases() -> None:
    scheme = MarkScheme(
        1,
        (MarkPoint("p", "", ("Locarno/Rapallo ~people", "antifascist-Brit*"), ("Zinoviev",)),),
        (Misconception("", ("Litvinov",)),),
        aliases=(Alias("Guomindang", ("Kuomintang",)),),
        families=(Family("people", ("Chicherin", "Bukharin")),),
        actors=("Radek",),
    )
    read = compiled(scheme).vocabulary.speller.read
    for typed, meant in (
        ("lokarno", "locarno"),
        ("rapalo", "rapallo"),
        ("zinovief", "zinoviev"),
        ("litvinof", "litvinov"),
        ("kuomingtang", "kuomintang"),
        ("guomindan", "guomindang"),
        ("chicherrin", "chicherin"),
        ("bukarin", "bukharin"),
        ("raddek", "radek"),
        ("antifasist", "antifascist"),
    ):
        assert read(typed) == Guess(meant, is_strict=True)
    assert read("brits") is None


def test_beginnings_are_kept_by_their_length() -> None:
    scheme = a_scheme_of("fund* communis*", "industrializ*/capitalis* anti-brit*")
    assert compiled(scheme).vocabulary.beginnings == {
        4: {"fund", "brit"},
        8: {"communis"},
        9: {"capitalis"},
        12: {"industrializ"},
    }


def test_an_actor_is_known_by_its_alias() -> None:
    scheme = a_scheme_of("raid", aliases=(Alias("KPD", ("KDP",)),), actors=("KDP", "Stalin", "-"))
    assert compiled(scheme).vocabulary.actors == {"@KPD", "stalin", ""}


@pytest.mark.parametrize(
    ("word", "reading"),
    [
        ("attacked", WordReading("attack", (), ())),
        ("cominturn", WordReading("comintern", (), ())),
        ("rapagno", WordReading("rapagno", (), ("rapallo",), "", True)),
        ("communism", WordReading("communism", ("communis*",), ())),
        ("comunism", WordReading("comun", ("communis*",), ())),
        ("industrialization", WordReading("industrialis", ("industrialis*",), ())),
        ("indulgrialisatin", WordReading("indulgrialisatin", (), ("industrialis*",), "", True)),
    ],
)
def test_a_word_is_read_for_all_that_it_can_mean(word: str, reading: WordReading) -> None:
    scheme = a_scheme_of("Comintern Rapallo communis* industrialis*")
    assert compiled(scheme).vocabulary.read(word) == reading


def test_a_word_is_read_once_and_not_too_many_are_remembered() -> None:
    vocabulary = compiled(a_scheme_of("raid")).vocabulary
    first = vocabulary.read("raided")
    vocabulary.read("searched")
    assert vocabulary.read("raided") is first
    for number in range(MOST_WORDS):
        vocabulary.read(str(number))
    assert vocabulary.read("raided") is not first
    assert vocabulary.read("raided") == first


def test_a_phrase_that_cannot_be_read_is_named() -> None:
    with pytest.raises(InvalidPhrase):
        compiled(a_scheme_of("(raid"))


def test_words_beyond_many_strange_ones_count_as_typed() -> None:
    vocabulary = compiled(a_scheme_of("raid* Comintern", "Zinoviev", "Soviet")).vocabulary
    strange = [f"qu{number}x" for number in range(MOST_STRANGE)]
    before, after = ["soviets", "the", "attempted"], ["comintern", "raids", "soviets", "cominturn"]
    readings = vocabulary.read_all([*before, *strange, *after, "attempted", "comparing"])
    assert [one.stem for one in readings[:3]] == ["soviet", "the", "attempt"]
    assert [one.stem for one in readings[-6:]] == [
        "comintern",
        "raids",
        "soviet",
        "cominturn",
        "attempt",
        "comparing",
    ]
    assert readings[-5].begun == ("raid*",)
    assert vocabulary.read("cominturn").stem == "comintern"


def test_a_word_without_end_is_neither_stemmed_nor_remembered() -> None:
    vocabulary = compiled(a_scheme_of("raid*")).vocabulary
    endless = "raiding" * LONGEST_STEMMED
    reading = vocabulary.read(endless)
    assert reading == WordReading(endless, ("raid*",), ())
    assert vocabulary.read(endless) is not reading
