# SPDX-License-Identifier: MIT
"""Which language is spoken, and the catalogues that come with the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizdesk.settings import RULES, LanguageChoice, OneOf
from quizdesk.ui.language import CODES, REVIEWED, language_of, speak_as_chosen
from quizdesk.words import speak, tr, tr_n
from tools.words import catalogue
from tools.words.collecting import collect

WELSH = LanguageChoice.WELSH
CATALOGUES = sorted(catalogue.FOLDER.glob("*.ts"))


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    speak(None)


@pytest.mark.parametrize("choice", [LanguageChoice.SYSTEM, LanguageChoice.ENGLISH])
def test_english_is_spoken_unless_another_language_is_chosen(choice: LanguageChoice) -> None:
    speak_as_chosen(choice)
    assert tr("Settings") == "Settings"


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["cy-GB", "en-GB"], WELSH),
        (["cy"], WELSH),
        (["fr-FR", "cy_GB"], WELSH),
        (["en-GB", "cy-GB"], LanguageChoice.ENGLISH),
        (["cym"], LanguageChoice.ENGLISH),
        ([], LanguageChoice.ENGLISH),
    ],
)
def test_of_what_the_computer_wants_the_first_language_on_offer_is_spoken(
    wanted: list[str], spoken: LanguageChoice
) -> None:
    assert language_of(wanted, [WELSH]) is spoken


def test_what_nobody_has_reviewed_says_so_where_it_is_chosen() -> None:
    rule = RULES["language"]
    assert isinstance(rule, OneOf)
    for choice in CODES:
        assert ("not reviewed" in rule.choices[choice]) == (choice not in REVIEWED)


def test_welsh_is_spoken_when_it_is_chosen() -> None:
    speak_as_chosen(WELSH)
    assert tr("Settings") == "Gosodiadau"
    assert tr("{done} of {total}", done=3, total=12) == "3 o 12"
    assert tr("None", "tint") == "Dim"
    speak_as_chosen(LanguageChoice.ENGLISH)
    assert tr("Settings") == "Settings"


def test_welsh_has_a_form_for_each_of_its_kinds_of_number() -> None:
    speak_as_chosen(WELSH)
    said = [tr_n("%n question", "%n questions", number) for number in (0, 1, 2, 5, 6, 7)]
    assert said[:2] == ["dim cwestiynau", "1 cwestiwn"]
    assert said[2:] == [f"{number} o gwestiynau" for number in (2, 5, 6, 7)]


def test_what_welsh_lacks_is_said_in_english() -> None:
    speak_as_chosen(WELSH)
    assert tr("Nobody says this {place}.", place="here") == "Nobody says this here."
    assert tr_n("%n thing of nobody", "%n things of nobody", 1) == "1 thing of nobody"


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.stem)
def test_a_catalogue_says_in_its_places_what_its_text_says(file: Path) -> None:
    assert list(catalogue.faults_of(catalogue.read(file))) == []


def test_what_no_speaker_has_reviewed_is_marked_as_unfinished() -> None:
    for choice in CODES.keys() - REVIEWED:
        entries = catalogue.read(catalogue.FOLDER / f"quizdesk_{CODES[choice]}.ts")
        assert {entry.state for entry in entries} <= {"unfinished", "vanished"}


def test_the_most_seen_texts_are_in_welsh() -> None:
    entries = catalogue.read(catalogue.FOLDER / "quizdesk_cy.ts")
    assert sum(entry.is_said for entry in entries) >= min(150, len(collect()))
