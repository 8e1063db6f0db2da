# SPDX-License-Identifier: MIT
"""Words that are words in their own right, beside the commonest."""

import pytest

from quizdesk.engine.marking.known_words import KNOWN_WORDS, is_known


@pytest.mark.parametrize(
    ("word", "expected"),
    [("bricks", True), ("pact", True), ("raised", True), ("rite", False), ("boarder", False)],
)
def test_a_word_is_known_in_any_form(word: str, expected: bool) -> None:
    assert is_known(word) is expected


def test_known_words_are_lower_case_and_none_of_a_subject() -> None:
    assert all(word.isalpha() and word.islower() for word in KNOWN_WORDS)
    assert not KNOWN_WORDS & {"communist", "fascist", "treaty", "comintern"}
