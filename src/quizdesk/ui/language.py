# SPDX-License-Identifier: MIT
"""Which language the program speaks, and the catalogue it speaks it from.

A catalogue is Qt's own, in resources/translations. English needs none, and costs no start anything.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from quizdesk.errors import ResourceMissing
from quizdesk.resources import resource_path
from quizdesk.settings import LanguageChoice
from quizdesk.words import Catalogue, speak, tr

CONTEXT = "QuizDesk"
"""The one context of every text."""

CODES = {LanguageChoice.WELSH: "cy"}
"""The languages that have a catalogue."""

REVIEWED: frozenset[LanguageChoice] = frozenset()
"""Those whose catalogue a speaker has looked through. No other follows from the computer's own
language: a text that may be wrong is shown to who asked for it."""


def speak_as_chosen(choice: LanguageChoice) -> None:
    """Begin to speak the language of the settings. Its texts are put in before any is shown."""
    if choice is LanguageChoice.SYSTEM:
        choice = language_of(_wanted_by_the_computer(), REVIEWED) if REVIEWED else choice
    speak(catalogue_of(choice) if choice in CODES else None)


def language_of(wanted: Sequence[str], offered: Collection[LanguageChoice]) -> LanguageChoice:
    """The first language that the computer wants and the program offers; English otherwise.

    Args:
        wanted: the computer's languages, the best first, such as "cy-GB" or "en".
        offered: languages that have a catalogue.
    """
    for name in wanted:
        code = name.replace("_", "-").partition("-")[0].lower()
        if code == "en":
            break
        for choice in offered:
            if CODES[choice] == code:
                return choice
    return LanguageChoice.ENGLISH


def catalogue_of(choice: LanguageChoice) -> Catalogue:
    """The catalogue of a language.

    Raises:
        ResourceMissing: when its file is not there or is none.
    """
    from PySide6.QtCore import QTranslator

    file = resource_path("translations", f"quizdesk_{CODES[choice]}.qm")
    texts = QTranslator()
    if not texts.load(str(file)):
        raise ResourceMissing(
            tr("A part of QuizDesk is damaged: {part}.", part=file.name),
            tr("Install QuizDesk again, or unpack the whole of its folder."),
        )
    return lambda text, about, number: texts.translate(CONTEXT, text, about or None, number) or ""


def _wanted_by_the_computer() -> Sequence[str]:
    from PySide6.QtCore import QLocale

    return QLocale.system().uiLanguages()
