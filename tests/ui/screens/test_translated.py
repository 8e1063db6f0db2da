# SPDX-License-Identifier: MIT
"""Every screen in a made-up language 40 per cent longer than English: nothing stays English, and
nothing is cut off."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from quizdesk.engine.historical_date import HistoricalDate
from quizdesk.settings import RULES, LanguageChoice, OneOf
from quizdesk.viewmodels.means import NAMELESS
from quizdesk.words import speak
from tests.ui import made_up_language
from tests.ui.made_up_language import untranslated
from tests.ui.program import Program
from tests.ui.screens.scenes import OWN_TEXTS, SCENES
from tests.ui.widgets.played import accessible_tree, cut_off

pytestmark = pytest.mark.usefixtures("qapp")

_WORD = re.compile(r"[^\W\d_]{2,}")
_TAG = re.compile(r"<[^>]*>")
_LARGE_PERCENT = 200
_COMMAND = "quizdesk learners remove-pin --learner"
"""A command is typed alike in every language."""


@pytest.fixture(autouse=True)
def _made_up_language() -> Iterator[None]:
    speak(made_up_language.say)
    yield
    speak(None)


@pytest.mark.parametrize("scene", SCENES)
def test_every_text_is_translated_and_has_room(scene: str, tmp_path: Path) -> None:
    play, questions = SCENES[scene]
    with Program(tmp_path, *questions) as program:
        play(program)
        known = _any_of(_not_ours(program))
        english = {text: _english(text, known) for text in _shown(program.window)}
        assert {text: words for text, words in english.items() if words} == {}
        _assert_room(program)
        program.wear(theme="light", text_percent=_LARGE_PERCENT)
        _assert_room(program)


def _assert_room(program: Program) -> None:
    assert cut_off(program.window) == []
    for area in program.page.findChildren(QAbstractScrollArea):
        if area.isVisible():
            assert area.horizontalScrollBar().maximum() == 0, area


def _any_of(texts: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted({text for text in texts if text}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def _english(text: str, known: re.Pattern[str]) -> list[str]:
    """The words of a text that are neither translated nor a bank's nor a learner's."""
    return _WORD.findall(known.sub(" ", untranslated(text)))


def _shown(window: QWidget) -> Iterator[str]:
    """Everything that can be read on a window, or is told to a screen reader."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield from _texts_of(widget)
            yield widget.toolTip()
    for each in accessible_tree(window):
        if not each.state().invisible:
            yield each.text(QAccessible.Text.Name)
            yield each.text(QAccessible.Text.Description)


def _texts_of(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel():
            yield _TAG.sub(" ", widget.text())
        case QAbstractButton():
            yield widget.text().replace("&", "")
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QLineEdit():
            yield widget.placeholderText()
        case QPlainTextEdit() | QTextEdit():
            yield widget.placeholderText()
        case _:
            pass


def _not_ours(program: Program) -> Iterator[str]:
    """Texts of the bank, of marks in the records, of the scenes, and languages' own names."""
    bank = program.desk.bank
    yield from (*OWN_TEXTS, NAMELESS, _COMMAND, "QuizDesk", bank.title, *bank.topics.values())
    for each in (
        *bank.questions.values(),
        *bank.glossary.items(),
        *bank.aliases,
        bank.timeline,
        bank.turning_points,
        [HistoricalDate.from_iso(turn.date) for turn in bank.turning_points],
        *bank.sources.items(),
    ):
        yield from _strings(each)
    rule = RULES["language"]
    assert isinstance(rule, OneOf)
    yield from (rule.choices[one] for one in LanguageChoice if one is not LanguageChoice.SYSTEM)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, HistoricalDate):
        yield str(value)
    elif isinstance(value, tuple | list | frozenset):
        for each in value:
            yield from _strings(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))
