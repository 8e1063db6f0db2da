# SPDX-License-Identifier: MIT
"""A class quiz on the command line, host and pupils each a process of its own, on the loopback."""

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Timer
from typing import IO

import pytest

from tests.cli.calling import Done, called, environment

LONGEST_S = 60.0
"""Seconds after which a process is ended that hangs."""


class Process:
    """A running command whose talk is read line by line; `leader` is what stands before it."""

    def __init__(self, *words: str | Path, leader: Sequence[str] = ()) -> None:
        self._process = subprocess.Popen(
            [*leader, sys.executable, "-m", "quizdesk", *map(str, words)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=environment(),
        )
        self._limit = Timer(LONGEST_S, self._process.kill)
        self._limit.start()

    def tell(self, line: str) -> None:
        """Types a line."""
        _stream(self._process.stdin).write(f"{line}\n")
        _stream(self._process.stdin).flush()

    def wait_for(self, pattern: str) -> "re.Match[str]":
        """Reads what is said up to a line in which a pattern is found."""
        said = ""
        for line in _stream(self._process.stderr):
            said += line
            if found := re.search(pattern, line):
                return found
        raise AssertionError(f"{pattern!r} was never said, but:\n{said}")

    def kill(self) -> None:
        """Kills it as a power cut does."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def end(self) -> Done:
        """Ends the input and waits for the end of the program."""
        out, err = self._process.communicate(timeout=LONGEST_S)
        return Done(self._process.returncode, out, err)

    def close(self) -> None:
        """Leaves nothing behind."""
        self._limit.cancel()
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            with suppress(BrokenPipeError):
                _stream(stream).close()


def _stream(stream: IO[str] | None) -> IO[str]:
    assert stream is not None
    return stream


@contextmanager
def running(*words: str | Path, leader: Sequence[str] = ()) -> Iterator[Process]:
    process = Process(*words, leader=leader)
    try:
        yield process
    finally:
        process.close()


def hosting(folder: Path, bank: Path, *words: str | Path) -> "tuple[str | Path, ...]":
    more = ("--address", "127.0.0.1", "--port", "0", *words)
    return ("--data-dir", folder / "host", "host", bank, *more)


def joining(folder: Path, code: str, port: str, name: str) -> "tuple[str | Path, ...]":
    place = ("--name", name, "--host", f"127.0.0.1:{port}")
    return ("--data-dir", folder / "pupils", "join", code, *place)


def test_a_class_quiz_from_code_to_marks(tmp_path: Path, bank: Path) -> None:
    class_list = tmp_path / "class.csv"
    class_list.write_text("name,extra_percent\nAda,25\nBen,\n", encoding="utf-8")
    words = hosting(tmp_path, bank, "--minutes", "20", "--class", class_list)
    with running(*words) as host:
        said = host.wait_for(r"Join code (\S+), port (\d+)\.")
        code, port = said.groups()
        with running(*joining(tmp_path, code, port, "ada"), "--for-marks") as ada:
            ada.wait_for("Joined as Ada")
            host.tell("start")
            host.wait_for("Running: 1 of 2 pupils connected")
            number = ada.wait_for(r"(\d)\. Why did Britain").group(1)
            ada.tell(f"{number} The police raided Arcos.")
            ada.wait_for(f"Question {number}: kept")
            ada.tell("time")
            assert ada.wait_for(r"(\d+):\d\d left").group(1) in {"24", "25"}
            ada.tell("hand in")
            ada.wait_for("Hand-in: kept")
            host.tell("who")
            host.wait_for("Ada: connected, 1 of 2 answered, handed in")
            host.tell("end")
            host.tell("release")
            marks = [json.loads(line) for line in ada.end().out.splitlines()]
            assert sorted((one["awarded"], one["out_of"]) for one in marks) == [(0, 1), (1, 2)]
        rows = [json.loads(line) for line in host.end().out.splitlines()]
    assert [(row["name"], row["awarded"]) for row in rows if row["question"] == "arcos-raid"] == [
        ("Ada", 1),
        ("Ben", 0),
    ]


def test_a_host_that_is_killed_goes_on_and_so_do_its_pupils(tmp_path: Path, bank: Path) -> None:
    with running(*hosting(tmp_path, bank, "--minutes", "20")) as host:
        said = host.wait_for(r"Join code (\S+), port (\d+)\. On record in (.*)\.$")
        code, port, record = said.groups()
        with running(*joining(tmp_path, code, port, "Ada")) as ada:
            ada.wait_for("Joined as Ada")
            host.tell("start")
            number = ada.wait_for(r"(\d)\. Why did Britain").group(1)
            host.kill()
            ada.tell(f"{number} The police raided Arcos.")
            again = ("--data-dir", tmp_path / "host", "host", bank, "--again", record)
            with running(*again, "--address", "127.0.0.1", "--port", port) as later:
                assert later.wait_for(r"Join code (\S+), ").group(1) == code
                ada.wait_for(f"Question {number}: kept")
                assert ada.end().status == 0
                later.tell("end")
                rows = [json.loads(line) for line in later.end().out.splitlines()]
    assert {row["question"]: row["awarded"] for row in rows} == {"arcos-raid": 1, "arcos-year": 0}


def test_who_has_the_wrong_code_is_told_so(tmp_path: Path, bank: Path) -> None:
    with running(*hosting(tmp_path, bank, "--minutes", "20")) as host:
        code, port = host.wait_for(r"Join code (\S+), port (\d+)\.").groups()
        wrong = code[:-1] + ("3" if code[-1] == "2" else "2")
        refused = called(*joining(tmp_path, wrong, port, "Eve"))
    assert refused.status == 1
    assert "not this quiz's" in refused.err
    assert "Traceback" not in refused.err


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("host", "BANK"), 2, "needs --minutes"),
        (("host", "BANK", "--minutes", "0"), 2, "1 or more"),
        (("host", "BANK", "--minutes", "5", "--topic", "moon"), 2, "no topic moon"),
        (("host", "BANK", "--again", "gone"), 3, "not there"),
        (("host", "BANK", "--minutes", "5", "--class", "gone"), 3, "gone cannot be read"),
        (("host", "BANK", "--minutes", "5", "--address", "192.0.2.1"), 5, "--port"),
        (("join", "ABC", "--name", "Ada", "--host", "127.0.0.1"), 1, "no join code"),
        (("join", "7KM-PR4TX", "--name", "Ada", "--host", ":"), 2, "no address"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    tmp_path: Path, bank: Path, words: tuple[str, ...], status: int, said: str
) -> None:
    named = [str(bank) if word == "BANK" else word for word in words]
    done = called("--data-dir", tmp_path / "data", *named)
    assert done.status == status
    assert said in done.err
    assert "Traceback" not in done.err
