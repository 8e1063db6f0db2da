# SPDX-License-Identifier: MIT
"""The log tells a technician what happened, and nobody what a pupil wrote."""

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quizdesk import log
from quizdesk.errors import InputMissing, StoreError

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
expects_warnings = pytest.mark.expects_log("WARNING|ERROR")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    log.start(tmp_path / "logs", lambda: NOON)
    yield tmp_path / "logs"
    log.stop()


def lines_in(folder: Path) -> list[str]:
    return (folder / "quizdesk.log").read_text(encoding="utf-8").splitlines()


def test_a_note_waits_in_memory(folder: Path) -> None:
    log.note("QuizDesk started.")
    assert log.tail()[-1] == "2026-11-24 12:00:00Z INFO QuizDesk started."
    assert not folder.exists()


def test_what_happened_before_the_start_is_written_too(tmp_path: Path) -> None:
    own = log.Log()
    own.add(logging.INFO, "early")
    own.start(tmp_path, lambda: NOON)
    own.write_out()
    own.stop()
    assert lines_in(tmp_path) == ["before the start INFO early"]


def test_notes_are_written_when_the_start_is_over(folder: Path) -> None:
    log.note("first")
    log.write_out()
    log.note("second")
    assert [line.split()[-1] for line in lines_in(folder)] == ["first", "second"]


@expects_warnings
def test_a_warning_takes_the_waiting_notes_along(folder: Path) -> None:
    log.note("first")
    log.warn("second")
    assert [line.split()[-2:] for line in lines_in(folder)] == [
        ["INFO", "first"],
        ["WARNING", "second"],
    ]


@expects_warnings
def test_an_error_is_told_by_type_and_place(folder: Path) -> None:
    try:
        int("What a pupil wrote isn't for here")
    except ValueError as error:
        log.failure(error)
    (line,) = lines_in(folder)
    assert "ERROR ValueError invalid literal for int() with base 10: …" in line
    assert "test_log.py:" in line
    assert "pupil" not in line


@expects_warnings
def test_our_own_sentences_are_left_out_for_the_names_they_may_hold(folder: Path) -> None:
    try:
        try:
            raise KeyError("Ada")
        except KeyError as cause:
            raise StoreError("There is no learner Ada.") from cause
    except StoreError as error:
        log.failure(error)
    (line,) = lines_in(folder)
    assert "StoreError" in line
    assert "KeyError" in line
    assert "Ada" not in line


@expects_warnings
def test_errors_that_lead_in_a_circle_are_told_once(folder: Path) -> None:
    first, second = ValueError("one"), ValueError("two")
    first.__cause__, second.__cause__ = second, first
    log.failure(first)
    assert lines_in(folder)[0].count("ValueError") == 2


@expects_warnings
def test_the_file_is_kept_small(folder: Path) -> None:
    for _ in range(400):
        log.warn("x" * 4000)
    files = sorted(one.name for one in folder.iterdir())
    assert files == ["quizdesk.log", *(f"quizdesk.log.{number}" for number in (1, 2, 3))]
    assert sum(one.stat().st_size for one in folder.iterdir()) <= 1_000_000


@expects_warnings
def test_where_nothing_can_be_written_the_log_is_in_memory(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").touch()
    log.start(tmp_path / "logs", lambda: NOON)
    log.warn("heard")
    log.warn("still heard")
    log.stop()
    assert log.tail()[-1].endswith("still heard")
    assert any("cannot be written" in line for line in log.tail())
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
@expects_warnings
def test_a_disk_that_fills_is_said_in_memory_only(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "quizdesk.log").symlink_to("/dev/full")
    log.start(tmp_path, lambda: NOON)
    log.warn("heard")
    log.stop()
    assert any("could not be written" in line for line in log.tail())
    assert capfd.readouterr().err == ""


def test_without_a_place_the_log_is_in_memory() -> None:
    own = log.Log()
    own.add(logging.WARNING, "heard")
    own.write_out()
    own.stop()
    assert own.tail() == ("before the start WARNING heard",)


def test_a_person_is_told_our_sentence(folder: Path) -> None:
    error = InputMissing("bank.yaml is not there.", "Look for it.")
    assert log.sentence_about(error) == "bank.yaml is not there. Look for it."


def test_a_person_is_told_where_the_rest_is(folder: Path) -> None:
    assert log.file() == folder / "quizdesk.log"
    said = log.sentence_about(ZeroDivisionError("division by zero"))
    assert str(folder / "quizdesk.log") in said
    assert "division" not in said


@pytest.fixture
def told() -> Iterator[list[str]]:
    hooks = sys.excepthook, threading.excepthook
    sentences: list[str] = []
    log.catch_everything(sentences.append)
    yield sentences
    sys.excepthook, threading.excepthook = hooks


@expects_warnings
def test_what_nobody_caught_is_logged_and_told(folder: Path, told: list[str]) -> None:
    error = TypeError("unexpected")
    sys.excepthook(TypeError, error, None)
    assert "TypeError unexpected" in lines_in(folder)[0]
    assert len(told) == 1
    assert "fault of its own (TypeError)" in told[0]


@expects_warnings
def test_what_nobody_caught_in_a_thread_is_logged_and_told(folder: Path, told: list[str]) -> None:
    thread = threading.Thread(target=lambda: int("x"))
    thread.start()
    thread.join()
    assert "ValueError" in told[0]


def test_an_interruption_is_no_fault(
    folder: Path, told: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []
    assert not any("KeyboardInterrupt" in line for line in log.tail())


def test_a_start_does_not_load_pythons_logging() -> None:
    code = (
        "import sys, pathlib; from quizdesk import log;"
        "log.start(pathlib.Path('logs'), None); log.stop();"
        "sys.exit('logging' in sys.modules)"
    )
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], env=environ, check=False, timeout=60)
    assert done.returncode == 0
