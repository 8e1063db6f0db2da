# SPDX-License-Identifier: MIT
"""What the bench measures of class quizzes: the wait for a confirmation when all answer at once."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

from benchmarks.class_load import ROUNDS, echoed, hosted
from tools.bench.comparison import Comparison, Single

CLASSES = (30, 200, 500)
"""Pupils; thirty are a class, the rest a hall."""

_CONFIRMED_TARGET_MS = 100.0


def class_quiz(folder: Path, rounds: int) -> Iterator[Comparison | Single]:
    """Yields what pupils wait, the slowest of a hundred, at a host and at a bare echo.

    Args:
        folder: for records.
        rounds: how often each is measured, a connection and several answers a time.
    """
    for pupils in CLASSES:
        ours, floor = [], []
        for round_ in range(rounds):
            place = folder / f"class-{pupils}-{round_}"
            place.mkdir()
            floor.append(asyncio.run(echoed(place, pupils)).p99_ms)
            ours.append(asyncio.run(hosted(place, pupils)).p99_ms)
        name = f"{pupils} answer {ROUNDS} x at once, p99"
        yield Comparison(name, ours, floor, "a bare echo", "ms")
        yield Single(f"{pupils} pupils, confirmed, p99", ours, "ms", _CONFIRMED_TARGET_MS)
