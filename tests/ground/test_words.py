# SPDX-License-Identifier: MIT
"""Texts as they are said: in English by themselves, and in a language that was put in."""

from collections.abc import Iterator

import pytest

from quizdesk.words import later, speak, tr, tr_n

SHOUTED = {
    ("Open", "", -1): "OPEN",
    ("Open", "a quiz", -1): "GO ON",
    ("{given} of {wanted} placed", "", -1): "OF {wanted} {given} ARE PLACED",
    ("%n marks", "", 1): "A SINGLE MARK",
    ("%n marks", "", 3): "%n MARKS",
    ("%n marks of {most}", "", 2): "OF {most} MARKS %n",
}


@pytest.fixture
def shouting() -> Iterator[None]:
    speak(lambda text, about, number: SHOUTED.get((text, about, number), ""))
    yield
    speak(None)


def test_english_is_said_as_it_stands() -> None:
    assert tr("Open") == "Open"
    assert tr("Open", "a quiz") == "Open"
    assert tr("{given} of {wanted} placed", given=2, wanted=5) == "2 of 5 placed"
    assert tr("100% {sure}") == "100% {sure}"
    assert later("Open") == "Open"


def test_english_has_a_form_for_one_and_a_form_for_many() -> None:
    said = [tr_n("%n mark of {most}", "%n marks of {most}", number, most=4) for number in range(3)]
    assert said == ["0 marks of 4", "1 mark of 4", "2 marks of 4"]


@pytest.mark.usefixtures("shouting")
def test_a_language_says_it_in_its_own_order_and_by_its_meaning() -> None:
    assert tr("Open") == "OPEN"
    assert tr("Open", "a quiz") == "GO ON"
    assert tr("{given} of {wanted} placed", given=2, wanted=5) == "OF 5 2 ARE PLACED"
    assert tr(later("Open")) == "OPEN"


@pytest.mark.usefixtures("shouting")
def test_a_language_has_the_form_that_a_number_asks_for() -> None:
    assert tr_n("%n mark", "%n marks", 1) == "A SINGLE MARK"
    assert tr_n("%n mark", "%n marks", 3) == "3 MARKS"
    assert tr_n("%n mark of {most}", "%n marks of {most}", 2, most=4) == "OF 4 MARKS 2"


@pytest.mark.usefixtures("shouting")
def test_what_a_language_lacks_is_said_in_english() -> None:
    assert tr("Close {what}", what="it") == "Close it"
    assert tr_n("%n question", "%n questions", 1) == "1 question"
    assert tr_n("%n question", "%n questions", 2) == "2 questions"
