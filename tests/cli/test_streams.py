# SPDX-License-Identifier: MIT
"""The program as another process meets it: streams, statuses, encodings, what is loaded."""

import io
import os
import runpy
import signal
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from quizdesk import __main__, __version__
from quizdesk.cli import run, window
from quizdesk.cli.streams import OutputStream, finish_output
from quizdesk.errors import CannotWrite
from quizdesk.paths import Places
from tests.cli.calling import called, environment
from tests.cli.conftest import Quizdesk

ROWS = "question,student,answer\narcos-raid,Zoë Дом,The police raid on Arcos.\n"
needs_posix = pytest.mark.skipif(os.name == "nt", reason="POSIX's streams")
needs_full_device = pytest.mark.skipif(
    not Path("/dev/full").exists(), reason="only Linux has a device that is always full"
)


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def test_output_is_utf_8_whatever_the_system_says(
    bank: Path, answers: Path, data_dir: Path
) -> None:
    env = environment(PYTHONIOENCODING="cp1252", PYTHONUTF8="0", LC_ALL="C")
    done = called("mark", bank, answers, "--data-dir", data_dir, env=env)
    assert done.status == 0
    assert "Zoë Дом" in done.out
    assert "\r" not in done.out


@pytest.mark.parametrize(
    "words",
    [["check", "BANK"], ["mark", "BANK", "ANSWERS"], ["scores", "export"], ["doctor"], ["--help"]],
    ids=lambda words: words[0],
)
def test_only_the_tour_and_the_window_load_qt(
    words: list[str], bank: Path, answers: Path, data_dir: Path
) -> None:
    named = {"BANK": str(bank), "ANSWERS": str(answers)}
    code = (
        "import sys; from quizdesk.cli import run; status = run(sys.argv[1:]);"
        "sys.exit(status or any(name.split('.')[0] in ('PySide6', 'shiboken6')"
        " for name in sys.modules))"
    )
    command = [sys.executable, "-c", code, "--data-dir", str(data_dir)]
    command += [named.get(word, word) for word in words]
    done = subprocess.run(command, env=environment(), capture_output=True, check=False)
    assert done.returncode == 0, done


def test_the_version_loads_nothing_of_the_program() -> None:
    code = (
        "import sys; sys.argv[1:] = ['--version']; from quizdesk.__main__ import main;"
        "assert main() == 0;"
        "print(sorted(name for name in sys.modules if name.startswith('quizdesk')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, check=True, text=True
    )
    assert done.stdout == f"QuizDesk {__version__}\n['quizdesk', 'quizdesk.__main__']\n"


@needs_posix
def test_a_reader_that_goes_is_no_drama(bank: Path, tmp_path: Path, data_dir: Path) -> None:
    answers = tmp_path / "answers.csv"
    answers.write_text("question,answer\n" + "arcos-raid,\n" * 5000, encoding="utf-8")
    command = [sys.executable, "-m", "quizdesk", "--data-dir", str(data_dir)]
    program = subprocess.Popen(
        [*command, "mark", str(bank), str(answers)],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdout is not None
    program.stdout.readline()
    program.stdout.close()
    assert program.stderr is not None
    said = program.stderr.read()
    program.stderr.close()
    assert program.wait(60) == 4
    assert said == b""


@needs_posix
def test_a_closed_standard_output_is_said(bank: Path, answers: Path, data_dir: Path) -> None:
    words = f'"$0" -m quizdesk mark "{bank}" "{answers}" --data-dir "{data_dir}" >&-'
    done = subprocess.run(
        ["/bin/sh", "-c", words, sys.executable],
        env=environment(), capture_output=True, check=False, text=True,
    )  # fmt: skip
    assert done.returncode == 4
    assert done.stderr == "There is no standard output to write to. Give a file with --out.\n"


@needs_full_device
@pytest.mark.parametrize("rows", [1, 5000])
def test_a_full_standard_output_is_said(
    bank: Path, tmp_path: Path, data_dir: Path, rows: int
) -> None:
    answers = tmp_path / "answers.csv"
    answers.write_text("question,answer\n" + "arcos-raid,\n" * rows, encoding="utf-8")
    with Path("/dev/full").open("wb") as full:
        done = called(
            "mark", bank, answers, "--quiet", "--data-dir", data_dir,
            stdout=full, stderr=subprocess.PIPE, capture_output=False,
        )  # fmt: skip
    assert done.status == 4
    assert done.err == "Standard output cannot be written: the disk is full.\n"


@needs_posix
def test_an_interruption_ends_with_130_and_a_word(
    bank: Path, tmp_path: Path, data_dir: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    out = tmp_path / "marks.jsonl"
    command = [sys.executable, "-m", "quizdesk", "--data-dir", str(data_dir), "mark"]
    program = subprocess.Popen(
        [*command, str(bank), str(pipe), "--out", str(out)],
        env=environment(), stderr=subprocess.PIPE,
    )  # fmt: skip
    # Opening the pipe waits until the program has opened it too, and so is at work.
    with pipe.open("wb"):
        program.send_signal(signal.SIGINT)
        _, said = program.communicate(timeout=60)
    assert program.returncode == 130
    assert said == b"Interrupted.\n"
    assert not out.exists()


# ---------------------------------------------------------------- in this process


def test_nobody_need_hear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", None)
    monkeypatch.setattr("sys.stdout", None)
    assert run(["--no-such-option"]) == 2
    finish_output()
    with pytest.raises(CannotWrite, match="no standard output"):
        OutputStream().write("data")
    assert run(["--version"]) == 4


def test_talk_that_cannot_be_written_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("sys.stderr", Full())
    assert run(["--no-such-option"]) == 2


@needs_posix
@pytest.mark.parametrize("buffering", [1, -1], ids=["at-each-line", "at-the-end"])
def test_a_reader_that_has_gone_ends_it_quietly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], buffering: int
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", buffering, encoding="utf-8") as pipe:
        monkeypatch.setattr("sys.stdout", pipe)
        assert run(["--help"]) == 4
    assert capsys.readouterr().err == ""


@needs_full_device
@pytest.mark.parametrize("buffering", [1, -1], ids=["at-each-line", "at-the-end"])
def test_a_full_disk_under_standard_output_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], buffering: int
) -> None:
    with Path("/dev/full").open("w", buffering, encoding="utf-8") as full:
        monkeypatch.setattr("sys.stdout", full)
        assert run(["--help"]) == 4
    assert capsys.readouterr().err == "Standard output cannot be written: the disk is full.\n"


class Raising:
    """A command that comes to a bad end."""

    def __init__(self, end: Callable[[], int]) -> None:
        self._end = end

    def add_words(self, parser: ArgumentParser, /) -> None:
        """Takes no words."""

    def run(self, options: Namespace, places: Places, /) -> int:
        return self._end()


@pytest.mark.expects_log("ERROR ValueError")
def test_a_fault_of_our_own_is_one_sentence_and_a_log(
    quizdesk: Quizdesk, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = Raising(lambda: int("what a pupil wrote"))
    monkeypatch.setattr("quizdesk.cli.table.command_of", lambda name: command)
    done = quizdesk("doctor")
    log = data_dir / "logs" / "quizdesk.log"
    assert (done.status, done.out) == (1, "")
    assert done.err == (
        f"QuizDesk met a fault of its own (ValueError). Details for a technician are in {log}.\n"
    )
    written = log.read_text(encoding="utf-8")
    assert "ERROR ValueError invalid literal" in written
    assert "test_streams.py" in written
    assert "pupil" not in written


def test_an_interruption_is_a_word_and_130(
    quizdesk: Quizdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("quizdesk.cli.table.command_of", lambda name: Raising(interrupted))
    done = quizdesk("doctor")
    assert (done.status, done.out, done.err) == (130, "", "Interrupted.\n")


def test_the_module_is_the_program(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["quizdesk", "--version"])
    monkeypatch.delitem(sys.modules, "quizdesk.__main__")
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("quizdesk", run_name="__main__")
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"QuizDesk {__version__}\n"


def test_main_takes_the_words_of_the_process(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["quizdesk", "--version"])
    assert __main__.main() == 0
    monkeypatch.setattr("sys.argv", ["quizdesk", "no-such-command"])
    assert __main__.main() == 2
    said = capsys.readouterr()
    assert said.out == f"QuizDesk {__version__}\n"
    assert "no-such-command" in said.err


# ---------------------------------------------------------------- window and tour


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")


def test_without_a_screen_the_tour_is_named(quizdesk: Quizdesk, no_screen: None) -> None:
    done = quizdesk()
    assert done.status == 2
    assert "There is no screen to open a window on" in done.err
    assert "quizdesk tour --out pictures" in done.err


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_of_three_variables_gives_a_screen(
    no_screen: None, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    assert not window.has_screen()
    monkeypatch.setenv(name, "x")
    assert window.has_screen()


def test_other_systems_always_have_a_screen(
    no_screen: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    assert window.has_screen()
