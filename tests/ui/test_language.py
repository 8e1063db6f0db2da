# SPDX-License-Identifier: MIT
"""Which language is spoken, and the catalogues that come with the program."""

from collections.abc import Iterator

import pytest

from quizdesk.settings import RULES, LanguageChoice, OneOf
from quizdesk.ui.language import CODES, REVIEWED, language_of, speak_as_chosen
from quizdesk.words import speak, tr

WELSH = LanguageChoice.WELSH


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
