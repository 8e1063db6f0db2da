# SPDX-License-Identifier: MIT
"""Words found near a typed one: as many edits away as a whole table of them says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.marking.near_words import MOST_EDITS, NearWord, NearWords


def edits_between(typed: str, word: str) -> int | None:
    """How many edits away a lone word is found."""
    near = NearWords([word], lambda _: MOST_EDITS)
    found = next(near.near(near.after_each_letter(typed)[-1]), None)
    return None if found is None else found.edits


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [
        ("a", "abc", 2),
        ("raid", "raid", 0),
        ("raid", "raids", 1),
        ("raid", "rid", 1),
        ("raid", "read", 2),
        ("raid", "riad", 1),
        ("ca", "abc", 3),
        ("abcd", "badc", 2),
        ("comintern", "cominturn", 1),
        ("kitten", "sitting", 3),
        ("kitten", "sittings", None),
    ],
)
def test_edits_are_letters_more_less_other_and_neighbours_swapped(
    one: str, other: str, edits: int | None
) -> None:
    assert edits_between(one, other) == edits
    assert edits_between(other, one) == edits


def test_the_nearest_comes_first_and_then_the_first_in_order() -> None:
    near = NearWords(["raids", "raid", "rail", "rain"], lambda word: len(word) - 3)
    found = near.near(near.after_each_letter("raid")[-1])
    assert list(found) == [NearWord(1, 0), NearWord(0, 1), NearWord(2, 1), NearWord(3, 1)]


def test_no_word_is_near_where_there_is_none() -> None:
    near = NearWords([], len)
    assert list(near.near(near.after_each_letter("raid")[-1])) == []


def full_table(one: str, other: str) -> int:
    """The same distance from the whole table, with no bound."""
    table = {(line, 0): line for line in range(len(one) + 1)}
    table |= {(0, column): column for column in range(len(other) + 1)}
    for line in range(1, len(one) + 1):
        for column in range(1, len(other) + 1):
            table[line, column] = min(
                table[line - 1, column] + 1,
                table[line, column - 1] + 1,
                table[line - 1, column - 1] + (one[line - 1] != other[column - 1]),
            )
            if one[line - 2 : line] == other[column - 2 : column][::-1] and min(line, column) > 1:
                table[line, column] = min(table[line, column], table[line - 2, column - 2] + 1)
    return table[len(one), len(other)]


@given(st.text("abcd", max_size=7), st.lists(st.text("abc", min_size=1, max_size=7), max_size=5))
def test_all_words_at_once_are_found_as_each_by_itself(typed: str, words: list[str]) -> None:
    near = NearWords(words, lambda word: len(word) // 2)
    for length, row in enumerate(near.after_each_letter(typed)):
        edits = [full_table(typed[:length], word) for word in words]
        expected = {
            NearWord(number, found)
            for number, (word, found) in enumerate(zip(words, edits, strict=True))
            if found <= len(word) // 2
        }
        assert set(near.near(row)) == expected
