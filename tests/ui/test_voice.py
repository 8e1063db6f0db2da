# SPDX-License-Identifier: MIT
"""The computer's voice, with a real program in the place of the system's own."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from quizdesk.ui.voice import Speaker, Voice, find_speaker, how_to_get_a_voice
from tests.ui.voices import LASTING, StandIn

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(sys.platform == "win32", reason="The stand-in is a shell script."),
]

TEXT = "Which turn came in 1928? “Class against class” – so said Moscow."


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    """Owns the voices of a test; with it they fall silent."""
    one = QObject()
    yield one
    one.deleteLater()


def voice_of(stand_in: StandIn, monkeypatch: pytest.MonkeyPatch, owner: QObject) -> Voice:
    stand_in.stand_in(monkeypatch)
    speaker = find_speaker("linux")
    assert speaker is not None
    return Voice(speaker, owner)


def test_a_text_reaches_the_program_whole_and_by_its_input_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: QObject, qtbot: QtBot
) -> None:
    stand_in = StandIn(tmp_path)
    voice = voice_of(stand_in, monkeypatch, owner)
    with qtbot.waitSignal(voice.changed, check_params_cb=lambda speaks: not speaks):
        voice.say(f"{TEXT}\nA second line.")
    assert stand_in.heard == f"{TEXT} A second line.\n"
    assert "1928" not in stand_in.arguments
    assert not voice.is_speaking


def test_it_is_silent_at_once_when_it_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: QObject, qtbot: QtBot
) -> None:
    stand_in = StandIn(tmp_path, end=LASTING)
    voice = voice_of(stand_in, monkeypatch, owner)
    said: list[bool] = []
    voice.changed.connect(said.append)
    voice.say(TEXT)
    qtbot.waitUntil(lambda: bool(stand_in.heard))
    ran = stand_in.is_running
    voice.stop()
    assert (ran, stand_in.is_running) == (True, False)
    voice.stop()
    assert said == [True, False]


def test_another_text_takes_the_place_of_the_one_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: QObject, qtbot: QtBot
) -> None:
    stand_in = StandIn(tmp_path, end=LASTING)
    voice = voice_of(stand_in, monkeypatch, owner)
    voice.say("The first.")
    qtbot.waitUntil(lambda: stand_in.heard == "The first.\n")
    voice.say("The second.")
    qtbot.waitUntil(lambda: stand_in.heard == "The second.\n")
    assert voice.is_speaking
    voice.stop()


@pytest.mark.parametrize("end", ["exit 3", "kill -9 $$"])
def test_a_program_that_fails_is_told_of_in_a_sentence(
    end: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: QObject, qtbot: QtBot
) -> None:
    voice = voice_of(StandIn(tmp_path, end=end), monkeypatch, owner)
    with qtbot.waitSignal(voice.failed) as told:
        voice.say(TEXT)
    assert told.args is not None
    assert told.args[0].startswith("The computer's voice did not work.")
    assert not voice.is_speaking


def test_a_program_that_is_gone_is_told_of_too(
    tmp_path: Path, owner: QObject, qtbot: QtBot
) -> None:
    voice = Voice(Speaker(str(tmp_path / "nothing")), owner)
    with qtbot.waitSignal(voice.failed):
        voice.say(TEXT)
    assert not voice.is_speaking


def test_a_service_that_speaks_on_is_told_to_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: QObject, qtbot: QtBot
) -> None:
    stand_in = StandIn(tmp_path, name="spd-say", end=LASTING)
    monkeypatch.setenv("PATH", f"{tmp_path}")
    speaker = find_speaker("linux")
    assert speaker is not None
    stand_in.stand_in(monkeypatch)
    voice = Voice(speaker, owner)
    voice.say(TEXT)
    qtbot.waitUntil(lambda: bool(stand_in.heard))
    assert stand_in.arguments == "-l en --wait --pipe-mode\n"
    voice.stop()
    qtbot.waitUntil(lambda: stand_in.arguments == "--cancel\n")
    qtbot.waitUntil(lambda: stand_in.heard == "")


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_without_a_program_there_is_no_voice_and_a_sentence_says_what_gives_one(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    assert find_speaker(platform) is None
    assert how_to_get_a_voice(platform).endswith(".")


def test_windows_speaks_through_its_own_shell_found_by_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: QObject, qtbot: QtBot
) -> None:
    StandIn(tmp_path / "planted", name="powershell.exe").stand_in(monkeypatch)
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    assert find_speaker("win32") is None
    folder = tmp_path / "System32" / "WindowsPowerShell" / "v1.0"
    stand_in = StandIn(folder, name="powershell.exe")
    speaker = find_speaker("win32")
    assert speaker is not None
    voice = Voice(speaker, owner)
    with qtbot.waitSignal(voice.changed, check_params_cb=lambda speaks: not speaks):
        voice.say(TEXT)
    assert stand_in.heard == f"{TEXT}\n"
    assert "SpeechSynthesizer" in stand_in.arguments
    assert "1928" not in stand_in.arguments


def test_a_packaged_program_does_not_send_others_to_its_own_libraries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: QObject, qtbot: QtBot
) -> None:
    stand_in = StandIn(tmp_path, end=f'echo "$LD_LIBRARY_PATH" > "{tmp_path}/heard"')
    voice = voice_of(stand_in, monkeypatch, owner)
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/usr/local/lib")
    with qtbot.waitSignal(voice.changed, check_params_cb=lambda speaks: not speaks):
        voice.say(TEXT)
    assert stand_in.heard == "/usr/local/lib\n"


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="This machine has no espeak-ng.")
def test_the_real_program_takes_what_it_is_given(owner: QObject, qtbot: QtBot) -> None:
    speaker = find_speaker("linux")
    assert speaker is not None
    assert speaker.program.endswith("espeak-ng")
    # Into a file: a machine that runs tests need have no loudspeaker.
    voice = Voice(speaker._replace(arguments=(*speaker.arguments, "-w", "/dev/null")), owner)
    failures: list[str] = []
    voice.failed.connect(failures.append)
    with qtbot.waitSignal(voice.changed, check_params_cb=lambda speaks: not speaks):
        voice.say(TEXT)
    assert failures == []
