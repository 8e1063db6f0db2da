# SPDX-License-Identifier: MIT
"""What the bench measures of marking: answers a second, long and hostile ones, peak memory."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.bench.comparison import Comparison, Single
from tools.bench.work import test_answers, work_apart
from tools.places import ROOT

ANSWERS_OF_A_SCHOOL = 3_000
LENGTHS = (100, 300, 1_000, 3_000, 10_000)
"""Words of the answers of the curve."""

_MEMORY_TARGET_MB = 60.0
_LONG_TARGET_MS = 100.0
_ANSWER_TARGET_MS = 1000 / 1500
_MEBI = 2**20


def marking(folder: Path, rounds: int) -> Iterator[Comparison | Single]:
    """Yields what marking written answers costs.

    Args:
        folder: for answers to mark.
        rounds: how often each is measured.
    """
    marked, read, parsed = [], [], []
    for _ in range(rounds):
        marked.append(work_apart("answers_marked"))
        read.append(work_apart("answers_read"))
        parsed.append(work_apart("answers_parsed"))
    yield Single("written answers marked a second", marked, "")
    ours = [1e6 / each for each in marked]
    for values, name in ((read, "taken apart into words"), (parsed, "read from JSON")):
        floor = [1e6 / each for each in values]
        yield Comparison("a written answer marked", ours, floor, name, "µs")
    sixty = [work_apart("long_answer_marked", "60") for _ in range(rounds)]
    yield Single("60 words marked", sixty, "ms", _ANSWER_TARGET_MS)
    yield from _curve(rounds)
    hostile = [work_apart("worst_hostile_answer") for _ in range(rounds)]
    yield Single("10,000 hostile words, the worst", hostile, "ms", _LONG_TARGET_MS)
    if sys.platform != "win32":
        peaks = [_peak_mb(folder) for _ in range(rounds)]
        yield Single("peak memory of quizdesk mark", peaks, "MB", _MEMORY_TARGET_MB)


def _curve(rounds: int) -> Iterator[Comparison | Single]:
    """How the cost grows with the words, against a look at each word and no more."""
    long: list[float] = []
    for words in LENGTHS:
        ours, floor = [], []
        for _ in range(rounds):
            ours.append(work_apart("long_answer_marked", str(words)))
            floor.append(work_apart("long_answer_looked_up", str(words)))
        name = f"{words:,} words marked"
        yield Comparison(name, ours, floor, "split, lowered, looked up", "ms")
        long = ours
    yield Single(f"{LENGTHS[-1]:,} words marked", long, "ms", _LONG_TARGET_MS)


def _peak_mb(folder: Path) -> float:
    """The most memory that was resident while a school's answers were marked, told by the system.

    Every answer has words of its own that no other has, so that what is remembered fills up.
    """
    answers = folder / "answers.jsonl"
    pairs = list(test_answers())
    with answers.open("w", encoding="utf-8") as file:
        for number in range(ANSWERS_OF_A_SCHOOL):
            question, text = pairs[number % len(pairs)]
            own = " ".join(f"{text[:3]}{letter}{number}x" for letter in "abcdefghij")
            print(json.dumps({"question": question.id, "answer": f"{text} {own}"}), file=file)
    bank = ROOT / "resources" / "questions.yaml"
    words = ["mark", str(bank), str(answers), "--out", str(folder / "marks.jsonl"), "--quiet"]
    command = [sys.executable, "-m", "quizdesk", *words, "--data-dir", str(folder / "marking")]
    with subprocess.Popen(command, cwd=ROOT) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    # Linux counts in kibibytes, macOS in bytes.
    return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024) / _MEBI
