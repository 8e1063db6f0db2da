# SPDX-License-Identifier: MIT
"""The computer's own voice, driven through the program that the system has for it.

What is said goes to that program's standard input, never onto its command line, where other
people on the computer could read it; and into no log.
"""

import os
import sys
from pathlib import Path
from shutil import which
from typing import NamedTuple

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from quizdesk.words import tr

_WINDOWS_SCRIPT = (
    "$ErrorActionPreference = 'Stop'; "
    "Add-Type -AssemblyName System.Speech; "
    "$in = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8); "
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$voice.Speak($in.ReadToEnd())"
)
"""Windows PowerShell, which every Windows since 7 has, with the voice of .NET's own library."""

_LIBRARIES = "LD_LIBRARY_PATH"
_LIBRARIES_BEFORE = "LD_LIBRARY_PATH_ORIG"
"""Where a packaged program keeps what it has changed."""

_LONGEST_PAUSE_MS = 2000


class Speaker(NamedTuple):
    """A program that says what it reads.

    Attributes:
        program: its name or path.
        arguments: what makes it read its standard input.
        silencer: arguments for a further call, where it hands texts to a service that goes on
            when it has ended.
    """

    program: str
    arguments: tuple[str, ...] = ()
    silencer: tuple[str, ...] = ()


_SAY = Speaker("say")
_OTHERS = (
    Speaker("espeak-ng", ("-v", "en-gb", "--stdin")),
    Speaker("espeak", ("-v", "en-gb", "--stdin")),
    # Its service speaks on when who asked it has gone, until it is told not to.
    Speaker("spd-say", ("-l", "en", "--wait", "--pipe-mode"), silencer=("--cancel",)),
)


def find_speaker(platform: str = sys.platform) -> Speaker | None:
    """The first program of the system's that can speak, with its path; None where there is none.

    Args:
        platform: the system, by Python's names for them.
    """
    for speaker in _speakers_on(platform):
        path = which(speaker.program)
        if path is not None:
            return speaker._replace(program=path)
    return None


def _speakers_on(platform: str) -> tuple[Speaker, ...]:
    if platform == "win32":
        # By its place: looked for by its name it would be taken from the folder one stands in.
        folder = Path(os.environ.get("SYSTEMROOT", "C:\\Windows"), "System32")
        program = folder / "WindowsPowerShell" / "v1.0" / "powershell.exe"
        options = ("-NoLogo", "-NoProfile", "-NonInteractive", "-Command", _WINDOWS_SCRIPT)
        return (Speaker(str(program), options),)
    return (_SAY,) if platform == "darwin" else _OTHERS


def how_to_get_a_voice(platform: str = sys.platform) -> str:
    """What would give this computer a voice, in a sentence."""
    if platform in {"win32", "darwin"}:
        return tr("Its own voice, which belongs to the system, was not found.")
    return tr("Install the program espeak-ng, and start QuizDesk again.")


class Voice(QObject):
    """Says one text at a time.

    Args:
        speaker: the program to speak through.
        parent: who owns it; with it the voice falls silent.
    """

    changed = Signal(bool)
    """Whether it speaks now."""

    failed = Signal(str)
    """A sentence on why nothing is heard."""

    def __init__(self, speaker: Speaker, parent: QObject) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._process: QProcess | None = None

    @property
    def is_speaking(self) -> bool:
        """Whether it speaks now."""
        return self._process is not None

    def say(self, text: str) -> None:
        """Says a text, and no longer what it was saying."""
        self.stop()
        process = self._made(self._speaker.arguments)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        process.start()
        # In one line, which is one text to every program; and nothing more comes.
        process.write(f"{' '.join(text.split())}\n".encode())
        process.closeWriteChannel()
        if self.is_speaking:
            self.changed.emit(True)

    def stop(self) -> None:
        """Falls silent at once."""
        process = self._forget()
        if process is None:
            return
        process.kill()
        process.waitForFinished(_LONGEST_PAUSE_MS)
        process.deleteLater()
        if self._speaker.silencer:
            self._made(self._speaker.silencer).startDetached()
        self.changed.emit(False)

    def _made(self, arguments: tuple[str, ...]) -> QProcess:
        process = QProcess(self)
        process.setProgram(self._speaker.program)
        process.setArguments(list(arguments))
        process.setProcessEnvironment(_environment())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        return process

    def _on_finished(self, status: int) -> None:
        self._end(is_well=status == 0)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # A crash ends in `finished` too; only a program that never began does not.
        if error == QProcess.ProcessError.FailedToStart:
            self._end(is_well=False)

    def _end(self, *, is_well: bool) -> None:
        process = self._forget()
        if process is None:
            return
        process.deleteLater()
        self.changed.emit(False)
        if not is_well:
            self.failed.emit(
                tr(
                    "The computer's voice did not work. Nothing else is amiss; you can turn "
                    "reading aloud off in Settings."
                )
            )

    def _forget(self) -> QProcess | None:
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._on_finished)
            process.errorOccurred.disconnect(self._on_error)
        return process


def _environment() -> QProcessEnvironment:
    """The system's own: a packaged program would send others to its own libraries."""
    environment = QProcessEnvironment.systemEnvironment()
    if environment.contains(_LIBRARIES_BEFORE):
        environment.insert(_LIBRARIES, environment.value(_LIBRARIES_BEFORE))
    elif getattr(sys, "frozen", False):
        environment.remove(_LIBRARIES)
    return environment
