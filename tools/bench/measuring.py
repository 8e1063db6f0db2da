# SPDX-License-Identifier: MIT
"""What the bench measures: starting, memory, reading banks. The targets stand here."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tools.bench.comparison import Comparison, Single
from tools.bench.starting import Start, memory_kind, start
from tools.bench.work import work_apart
from tools.places import ROOT

PROGRAM = ROOT / "dist" / "quizdesk" / ("quizdesk.exe" if os.name == "nt" else "quizdesk")
QUESTIONS = 10_000

_BARE = [sys.executable, str(ROOT / "tools" / "bench" / "bare_window.py")]
_BARE_NAME = "bare PySide6 window"
_FIRST = "the very first"
_READING_S = 5.0
"""Longer than the first reading of the built-in bank takes, during which the window is still."""
_TIME_TARGET = 1.6
_MEMORY_TARGET = 1.5
_READING_TARGET = 1.0
_COPY_TARGET_S = 0.1


def starting(folder: Path, rounds: int) -> Iterator[Comparison]:
    """Yields the comparisons of starts.

    Args:
        folder: for the program's data.
        rounds: how often each is started.
    """
    programs = {"from source": [sys.executable, "-m", "quizdesk"]}
    if PROGRAM.exists():
        programs["packaged"] = [str(PROGRAM)]
    commands = {"floor": _BARE}
    for name, command in programs.items():
        commands[name] = [*command, "--data-dir", str(folder / name)]
    starts: dict[str, list[Start]] = {name: [] for name in (*commands, _FIRST)}
    for command in commands.values():
        # Fills the disk's cache and the program's own: what is measured is any day's start.
        start(command, _READING_S)
    for number in range(rounds):
        for name, command in commands.items():
            starts[name].append(start(command))
        first = [*programs["from source"], "--data-dir", str(folder / f"new-{number}")]
        starts[_FIRST].append(start(first, _READING_S))
    for name in (*programs, _FIRST):
        yield from _of_starts(name, starts[name], starts["floor"])


def _of_starts(name: str, ours: list[Start], floor: list[Start]) -> Iterator[Comparison]:
    has_target = name != _FIRST
    # The very first start says that it reads the questions, before there is a home to paint.
    painted = "home painted" if has_target else "window painted"
    time_target = _TIME_TARGET if has_target else None
    measures: list[tuple[str, Callable[[Start], float | None], str, float | None]] = [
        (painted, lambda each: each.painted_ms, "ms", time_target),
        ("home still", lambda each: each.settled_ms, "ms", None),
        ("work to be painted", lambda each: each.worked_ms, "ms", time_target),
    ]
    if has_target:
        kind = f"{memory_kind()} memory"
        measures.append((kind, lambda each: each.memory_mb, "MB", _MEMORY_TARGET))
    for measure, figure_of, unit, target in measures:
        pairs = [(figure_of(our), figure_of(bare)) for our, bare in zip(ours, floor, strict=True)]
        told = [(our, bare) for our, bare in pairs if our is not None and bare is not None]
        if told:
            mine, theirs = zip(*told, strict=True)
            yield Comparison(f"{measure}, {name}", mine, theirs, _BARE_NAME, unit, target)


def reading(folder: Path, rounds: int) -> Iterator[Comparison | Single]:
    """Yields how long a large bank takes to read and to open again; arguments as above."""
    file = folder / "large.yaml"
    script = ROOT / "benchmarks" / "large_bank.py"
    words = [str(script), str(file), "--questions", str(QUESTIONS)]
    subprocess.run([sys.executable, *words], cwd=ROOT, check=True)
    floor, ours, copies = [], [], []
    # The first opening makes the copy.
    work_apart("bank_from_copy", str(file), str(folder / "cache"))
    for _ in range(rounds):
        floor.append(work_apart("yaml_alone", str(file)))
        ours.append(work_apart("bank_from_yaml", str(file)))
        copies.append(work_apart("bank_from_copy", str(file), str(folder / "cache")))
    name = f"{QUESTIONS:,} questions read and checked"
    yield Comparison(name, ours, floor, "PyYAML's C loader alone", "s", _READING_TARGET)
    yield Single("opened from their compiled copy", copies, "s", _COPY_TARGET_S)
