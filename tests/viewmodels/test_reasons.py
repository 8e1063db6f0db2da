# SPDX-License-Identifier: MIT
"""Reasons of marks in the language of the screen."""

from collections.abc import Iterator

import pytest

from quizdesk.engine.marking import doubt
from quizdesk.viewmodels.reasons import NEARLY_SAID, REASONS, reason_text
from quizdesk.words import speak


@pytest.fixture
def shouting() -> Iterator[None]:
    speak(lambda text, about, number: text.upper().replace("{WORD}", "{word}"))
    yield
    speak(None)


def test_every_reason_of_the_engine_is_known() -> None:
    said = {text for name, text in vars(doubt).items() if name.isupper() and isinstance(text, str)}
    fixed = {text for text in said if "{}" not in text} | {one.value for one in doubt.Doubt}
    assert set(REASONS) == fixed
    assert said - fixed == {NEARLY_SAID.replace("{word}", "{}")}


@pytest.mark.usefixtures("shouting")
def test_a_reason_is_said_in_the_language_of_the_screen() -> None:
    assert reason_text(doubt.NOT_SAID) == "NO WORDS OF YOUR ANSWER SAY THIS."
    nearly = reason_text(doubt.NEARLY_SAID.format("Arcos"))
    assert nearly == "YOUR ANSWER COMES NEAR THIS, BUT “Arcos” OR WORDS LIKE IT ARE NOT THERE."


def test_in_english_a_reason_is_said_as_the_engine_gave_it() -> None:
    for reason in (*REASONS, doubt.NEARLY_SAID.format("Arcos"), "", "An {older} reason."):
        assert reason_text(reason) == reason
