# SPDX-License-Identifier: MIT
"""Sentences cut into clauses."""

import pytest

from quizdesk.engine.marking.clauses import clause_openings
from quizdesk.engine.marking.tokens import read_text


def clauses(text: str) -> list[str]:
    typed = read_text(text)
    cut: list[str] = []
    for word, opens in zip(typed.words, clause_openings(typed), strict=True):
        if opens:
            cut.append(word)
        else:
            cut[-1] += f" {word}"
    return cut


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("The police raided Arcos", ["the police raided arcos"]),
        ("They came. They saw", ["they came", "they saw"]),
        ("They came, saw", ["they came", "saw"]),
        ("Arcos raid → spies", ["arcos raid", "spies"]),
        ("They came because he fell", ["they came", "because he fell"]),
        ("They came and saw", ["they came and saw"]),
        ("They came and they saw", ["they came", "and they saw"]),
        ("They came and this was so", ["they came", "and this was", "so"]),
        ("They came or he did", ["they came", "or he did"]),
        ("They came and", ["they came and"]),
        ("They came and they", ["they came", "and they"]),
        ("A raid is when police search it", ["a raid is when police search it"]),
        ("They came when he fell", ["they came", "when he fell"]),
        ("They came after he fell", ["they came", "after he fell"]),
        ("They came as the raid began", ["they came", "as the raid began"]),
        ("They saw them as the stronger side", ["they saw them as the stronger side"]),
        ("They saw him as he fell", ["they saw him", "as he fell"]),
        ("They saw that it ended as", ["they saw that it ended as"]),
        ("They saw him. As the raid began", ["they saw him", "as the raid began"]),
        ("They were told to go after him", ["they were told to go after him"]),
    ],
)
def test_a_clause_opens_at_a_sign_or_an_opening_word(text: str, expected: list[str]) -> None:
    assert clauses(text) == expected
