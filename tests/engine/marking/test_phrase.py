# SPDX-License-Identifier: MIT
"""The phrases of mark schemes: their form, and the sentence for every fault in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.marking.phrase import (
    Choice,
    Ingredient,
    Phrase,
    parse_member,
    parse_phrase,
)
from quizdesk.errors import InvalidPhrase


def one(*choices: Choice, is_optional: bool = False) -> Ingredient:
    return Ingredient(choices, is_optional)


def word(text: str, is_optional: bool = False) -> Ingredient:
    return one(Choice((text,)), is_optional=is_optional)


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("Arcos raid", ((word("arcos"), word("raid")),)),
        ("  Arcos\traid ", ((word("arcos"), word("raid")),)),
        (
            "raid/search/storm Arcos",
            ((one(Choice(("raid",)), Choice(("search",)), Choice(("storm",))), word("arcos")),),
        ),
        ('"Daily Mail"', ((one(Choice(("daily", "mail"), is_quoted=True)),),)),
        (
            '"Daily Mail"/press',
            ((one(Choice(("daily", "mail"), is_quoted=True), Choice(("press",))),),),
        ),
        (
            'press/"Daily Mail" forged',
            (
                (
                    one(Choice(("press",)), Choice(("daily", "mail"), is_quoted=True)),
                    word("forged"),
                ),
            ),
        ),
        ("(forged) letter", ((word("forged", is_optional=True), word("letter")),)),
        (
            "(forged fake) letter",
            (
                (
                    word("forged", is_optional=True),
                    word("fake", is_optional=True),
                    word("letter"),
                ),
            ),
        ),
        ("letter(s)", ((word("letter"), word("s", is_optional=True)),)),
        (
            '("the") letter',
            ((one(Choice(("the",), is_quoted=True), is_optional=True), word("letter")),),
        ),
        ("fund*", ((one(Choice(("fund",), is_beginning=True)),),)),
        ("anti-Brit*", ((one(Choice(("anti", "brit"), is_beginning=True)),),)),
        (
            "KPD > attack* > SPD",
            ((word("kpd"),), (one(Choice(("attack",), is_beginning=True)),), (word("spd"),)),
        ),
        ("KPD>attack", ((word("kpd"),), (word("attack"),))),
        ("not help", ((one(Choice(("not",), is_denial=True)), word("help")),)),
        ("never help", ((one(Choice(("never",), is_denial=True)), word("help")),)),
        ("no help", ((one(Choice(("no",), is_denial=True)), word("help")),)),
        ('"not" help', ((one(Choice(("not",), is_quoted=True)), word("help")),)),
        ("the raid", ((word("the"), word("raid")),)),
        ("1927", ((word("1927"),),)),
        ("no-one helped", ((one(Choice(("no", "one"))), word("helped")),)),
        ("co-operation", ((word("cooperation"),),)),
    ],
)
def test_a_phrase_is_read(text: str, steps: tuple[tuple[Ingredient, ...], ...]) -> None:
    assert parse_phrase(text) == Phrase(steps)


def test_a_family_is_named_with_a_tilde() -> None:
    assert parse_phrase("~take-over/raid Arcos") == Phrase(
        ((one(Choice((), family="take-over"), Choice(("raid",))), word("arcos")),)
    )


def test_a_range_of_years_is_each_of_them() -> None:
    years = tuple(Choice((str(year),)) for year in (1926, 1927, 1928))
    assert parse_phrase("raid 1926..1928") == Phrase(((word("raid"), one(*years)),))
    assert parse_phrase("(1926..1927/May) raid").steps[0][0] == one(
        *years[:2], Choice(("may",)), is_optional=True
    )
    assert len(parse_phrase("1901..1931").steps[0][0].choices) == 31


def test_a_plus_makes_a_phrase_wide() -> None:
    assert parse_phrase("raid + letter") == Phrase(((word("raid"), word("letter")),), is_wide=True)
    assert parse_phrase('raid+"letter"+x').is_wide


def test_two_full_stops_by_themselves_make_a_phrase_close() -> None:
    close = Phrase(((word("letter"),), (word("1924"),)), is_close=True)
    assert parse_phrase("letter .. 1924") == close
    years = parse_phrase("letter .. 1924..1925")
    assert years.is_close
    assert len(years.steps[1][0].choices) == 2
    assert not parse_phrase("letter 1924..1925").is_close


@pytest.mark.parametrize("text", ["a1 > raid .. Arcos", "a1 .. raid + Arcos", "a1 + raid > Arcos"])
def test_a_phrase_has_one_sign_between_its_words(text: str) -> None:
    with pytest.raises(InvalidPhrase) as caught:
        parse_phrase(text)
    first, second = (sign for sign in text.split() if sign in {">", "..", "+"})
    assert caught.value.message == (
        f'"{first}" and "{second}" stand in one phrase at column 1 of the phrase.'
    )
    assert caught.value.hint == "Make two phrases of it."


@pytest.mark.parametrize("text", [".. raid", "raid ..", "raid .. .. Arcos"])
def test_close_words_stand_on_both_sides(text: str) -> None:
    with pytest.raises(InvalidPhrase) as caught:
        parse_phrase(text)
    assert caught.value.hint == 'Write words on both sides of "..".'


@pytest.mark.parametrize(
    ("words", "is_year"),
    [
        (("1926",), True),
        (("926",), False),
        (("19265",), False),
        (("abcd",), False),
        ((), False),
        (("1926", "may"), False),
    ],
)
def test_a_year_is_known_by_its_four_figures(words: tuple[str, ...], is_year: bool) -> None:
    assert Choice(words).is_year is is_year


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("raid", Choice(("raid",), is_quoted=True)),
        ("broke off", Choice(("broke", "off"), is_quoted=True)),
        ("fund*", Choice(("fund",), is_beginning=True, is_quoted=True)),
        ("had fund*", Choice(("had", "fund"), is_beginning=True, is_quoted=True)),
        ("not", Choice(("not",), is_quoted=True)),
        ("be", Choice(("be",), is_quoted=True)),
    ],
)
def test_a_wording_of_a_family_is_read(text: str, choice: Choice) -> None:
    assert parse_member(text) == choice


@pytest.mark.parametrize(
    "text", ["", "*", "-", "a/b", "raid**", "ra*id", "(raid", "raid)", '"a b"', "~a", "a > b"]
)
def test_what_is_no_wording_of_a_family_is_refused(text: str) -> None:
    with pytest.raises(InvalidPhrase) as caught:
        parse_member(text)
    assert caught.value.message == f"'{text}' is no wording of a word family."
    assert caught.value.hint == (
        "Write one word, words side by side, or the beginning of a word with a * at its end."
    )


@pytest.mark.parametrize("text", ["fu*", "had fu*"])
def test_a_beginning_of_a_family_is_not_too_short(text: str) -> None:
    with pytest.raises(InvalidPhrase) as caught:
        parse_member(text)
    assert caught.value.message == f"'{text}' is too short a beginning."
    assert caught.value.hint == 'Write at least 3 letters before "*".'
    assert parse_member("fun*").words == ("fun",)


def test_a_lone_small_word_is_small_and_a_quoted_or_chosen_one_is_not() -> None:
    small = parse_phrase('the raid "the" the/a "the raid" (of)').steps[0]
    assert [ingredient.is_small for ingredient in small] == [True, False, False, False, False, True]


@pytest.mark.parametrize(
    ("text", "column", "message", "hint"),
    [
        ("", 1, "The phrase is empty at column 1 of the phrase.", "Write a word."),
        ("   ", 4, "The phrase is empty at column 4 of the phrase.", "Write a word."),
        (
            "> raid",
            1,
            "A word is missing at column 1 of the phrase.",
            'Write words on both sides of ">".',
        ),
        (
            "raid >",
            7,
            "A word is missing at column 7 of the phrase.",
            'Write words on both sides of ">".',
        ),
        (
            "raid > > Arcos",
            8,
            "A word is missing at column 8 of the phrase.",
            'Write words on both sides of ">".',
        ),
        (
            "(raid",
            1,
            "The bracket is not closed at column 1 of the phrase.",
            'Add ")".',
        ),
        (
            "Arcos (raid (big))",
            13,
            "A bracket opens inside another at column 13 of the phrase.",
            "Close the first.",
        ),
        (
            "raid)",
            5,
            "A bracket closes that was not opened at column 5 of the phrase.",
            "Take it away.",
        ),
        (
            "raid ( )",
            6,
            "The brackets hold nothing at column 6 of the phrase.",
            "Take them away.",
        ),
        (
            "KPD (attack > SPD)",
            13,
            '">" stands inside brackets at column 13 of the phrase.',
            'Close the brackets before ">".',
        ),
        (
            "raid//search",
            6,
            'A word is missing beside "/" at column 6 of the phrase.',
            'Write one on both sides of "/".',
        ),
        (
            "raid/",
            6,
            'A word is missing beside "/" at column 6 of the phrase.',
            'Write one on both sides of "/".',
        ),
        (
            "/raid",
            1,
            'A word is missing beside "/" at column 1 of the phrase.',
            'Write one on both sides of "/".',
        ),
        (
            "raid / search",
            6,
            'A word is missing beside "/" at column 6 of the phrase.',
            'Write one on both sides of "/".',
        ),
        (
            'the "Daily Mail',
            5,
            "The quotation mark is not closed at column 5 of the phrase.",
            "Add one at the end.",
        ),
        (
            'the "" Mail',
            5,
            "The quotation marks hold no word at column 5 of the phrase.",
            "Write one.",
        ),
        (
            'the "(a/the) (raid)"',
            5,
            "The quotation marks hold no word at column 5 of the phrase.",
            "Write one.",
        ),
        (
            'the "big/ raid"',
            10,
            'A word is missing beside "/" at column 10 of the phrase.',
            'Write one on both sides of "/".',
        ),
        (
            'the "big/small > raid"',
            5,
            '">" stands inside quotation marks at column 5 of the phrase.',
            "Close them before it.",
        ),
        (
            'the "(big raid"',
            6,
            "The bracket is not closed at column 6 of the phrase.",
            'Add ")".',
        ),
        (
            'the "Daily"Mail',
            11,
            "A quotation mark stands inside a word at column 11 of the phrase.",
            "Put a space after it.",
        ),
        (
            'Daily"Mail"',
            6,
            "A quotation mark stands inside a word at column 6 of the phrase.",
            "Put a space before it.",
        ),
        (
            "raid & search",
            6,
            "'&' has neither letter nor figure at column 6 of the phrase.",
            "Write a word.",
        ),
        (
            "raid *",
            6,
            "'*' has neither letter nor figure at column 6 of the phrase.",
            "Write a word.",
        ),
        (
            "the com*tern",
            8,
            '"*" stands inside a word at column 8 of the phrase.',
            "It belongs at a word's end.",
        ),
        (
            "the fund**",
            9,
            '"*" stands inside a word at column 9 of the phrase.',
            "It belongs at a word's end.",
        ),
        (
            "the co*",
            5,
            "'co*' is too short a beginning at column 5 of the phrase.",
            'Write at least 3 letters before "*".',
        ),
        (
            "the anti-co*",
            5,
            "'anti-co*' is too short a beginning at column 5 of the phrase.",
            'Write at least 3 letters before "*".',
        ),
        (
            "+ raid",
            1,
            "A word is missing at column 1 of the phrase.",
            'Write words on both sides of "+".',
        ),
        (
            "raid + letter > Arcos",
            1,
            '"+" and ">" stand in one phrase at column 1 of the phrase.',
            "Make two phrases of it.",
        ),
        (
            "raid 1928..1926",
            6,
            "'1928..1926' is no range of years at column 6 of the phrase.",
            "Write the earlier year first, and no more than 30 years.",
        ),
        (
            "1926..1926",
            1,
            "'1926..1926' is no range of years at column 1 of the phrase.",
            "Write the earlier year first, and no more than 30 years.",
        ),
        (
            "1901..1932",
            1,
            "'1901..1932' is no range of years at column 1 of the phrase.",
            "Write the earlier year first, and no more than 30 years.",
        ),
        (
            "the ~Raid",
            5,
            "'~Raid' names no word family at column 5 of the phrase.",
            "A name has small letters and hyphens.",
        ),
        (
            "the (raid)",
            1,
            "The phrase at column 1 asks for nothing: it holds only small or optional words.",
            "Add a word that the answer must hold.",
        ),
        (
            "not the",
            1,
            "The phrase at column 1 asks for a denial and does not say of what.",
            "Add the words that are denied.",
        ),
        (
            "not/never (help)",
            1,
            "The phrase at column 1 asks for a denial and does not say of what.",
            "Add the words that are denied.",
        ),
    ],
)
def test_a_fault_is_named_with_its_column_and_what_to_do(
    text: str, column: int, message: str, hint: str
) -> None:
    with pytest.raises(InvalidPhrase) as caught:
        parse_phrase(text)
    assert (caught.value.column, caught.value.message, caught.value.hint) == (
        column,
        message,
        hint,
    )


@pytest.mark.parametrize(
    "text", ["the > raid", "com*", '"the"', "the/a", "not help/the", 'raid/"x"']
)
def test_what_asks_for_something_is_taken(text: str) -> None:
    assert parse_phrase(text).steps


@given(st.text('ab c"()/*>-&the not', max_size=25))
def test_any_text_is_a_phrase_or_has_a_fault_within_it(text: str) -> None:
    try:
        phrase = parse_phrase(text)
    except InvalidPhrase as fault:
        assert 1 <= fault.column <= len(text) + 1
        assert fault.message.endswith(".")
        assert fault.hint
    else:
        assert all(step for step in phrase.steps)
        assert all(choice.words for step in phrase.steps for i in step for choice in i.choices)
