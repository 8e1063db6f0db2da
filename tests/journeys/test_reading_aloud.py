# SPDX-License-Identifier: MIT
"""Reading aloud, from the setting to the question and away from it."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import a_multiple_choice, a_short_answer
from tests.ui.program import Program
from tests.ui.screens.scenes import asked, marked
from tests.ui.voices import LASTING, StandIn
from tests.ui.widgets.played import cut_off

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(sys.platform == "win32", reason="The stand-in is a shell script."),
]

_KEY = Qt.Key.Key_F9
_SWITCH = "Offer to read questions aloud"


@pytest.fixture
def voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StandIn:
    """A voice that speaks until it is stopped."""
    stand_in = StandIn(tmp_path / "voice", end=LASTING)
    stand_in.stand_in(monkeypatch)
    return stand_in


@pytest.mark.usefixtures("voice")
def test_nothing_offers_to_read_until_it_is_wanted(tmp_path: Path) -> None:
    with Program(tmp_path, a_multiple_choice()) as program:
        asked(program)
        assert not program.has("Read aloud")
        program.press(_KEY)
        assert not program.has("Stop reading")


def test_a_question_is_read_by_the_button_and_stops_by_the_key(
    voice: StandIn, tmp_path: Path, qtbot: QtBot
) -> None:
    with Program(tmp_path, a_multiple_choice()) as program:
        program.click("Settings")
        program.click(_SWITCH)
        program.click("Done")
        asked(program)
        program.click("Read aloud")
        qtbot.waitUntil(lambda: bool(voice.heard))
        assert "Choose one. A: " in voice.heard
        assert program.has("Stop reading")
        program.press(_KEY)
        assert not voice.is_running
        assert program.has("Read aloud")


def test_the_feedback_is_read_in_the_place_of_the_question(
    voice: StandIn, tmp_path: Path, qtbot: QtBot
) -> None:
    with Program(tmp_path, a_multiple_choice(), reads_aloud=True) as program:
        asked(program)
        program.press(_KEY)
        qtbot.waitUntil(lambda: "Choose one" in voice.heard)
        program.press(Qt.Key.Key_A)
        was_reading = voice.is_running
        program.click("Check answer")
        assert (was_reading, voice.is_running) == (True, False)
        program.press(_KEY)
        qtbot.waitUntil(lambda: "Choose one" not in voice.heard)
        assert "ight" in voice.heard


def test_who_leaves_the_question_leaves_the_voice(
    voice: StandIn, tmp_path: Path, qtbot: QtBot
) -> None:
    with Program(tmp_path, a_short_answer(), reads_aloud=True) as program:
        asked(program)
        program.press(_KEY)
        qtbot.waitUntil(lambda: bool(voice.heard))
        program.click("Save and leave")
        assert not voice.is_running


def test_closing_the_window_ends_the_voice(voice: StandIn, tmp_path: Path, qtbot: QtBot) -> None:
    with Program(tmp_path, a_short_answer(), reads_aloud=True) as program:
        asked(program)
        program.press(_KEY)
        qtbot.waitUntil(lambda: bool(voice.heard))
    assert not voice.is_running


def test_a_voice_that_fails_is_told_of_in_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    StandIn(tmp_path / "voice", end="exit 1").stand_in(monkeypatch)
    with Program(tmp_path, a_multiple_choice(), reads_aloud=True) as program:
        asked(program)
        program.press(_KEY)
        qtbot.waitUntil(lambda: program.reads("The computer's voice did not work."))


def test_without_a_voice_settings_say_what_gives_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with Program(tmp_path, a_multiple_choice(), reads_aloud=True) as program:
        program.click("Settings")
        assert program.reads("This computer has no voice that QuizDesk could use.")
        assert not program.find(_SWITCH).isEnabled()
        program.click("Done")
        asked(program)
        assert not program.has("Read aloud")


@pytest.mark.usefixtures("voice")
@pytest.mark.parametrize("percent", [100, 200, 300])
def test_the_button_has_room_at_every_size(percent: int, tmp_path: Path) -> None:
    questions = (a_short_answer(), a_multiple_choice())
    with Program(tmp_path, *questions, reads_aloud=True, text_percent=percent) as program:
        asked(program)
        assert program.has("Read aloud")
        assert cut_off(program.window) == []
        marked(program)
        assert cut_off(program.window) == []
