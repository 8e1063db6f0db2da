# SPDX-License-Identifier: MIT
"""Time used and time left, reckoned from readings of a monotonic clock that are handed in.

Readings may stand still for hours (the computer slept, the program was killed): such a gap is
counted apart, not against the learner. The wall clock plays no part, so setting it changes
nothing; only where a quiz's time runs on while the learner has left it (`Attempt.left_for`) there
is no other to go by. Reading clocks is `quizdesk.clock`'s work.
"""

from dataclasses import dataclass, replace

LONGEST_TICK_S = 5.0
"""Seconds between two readings from which on they are a gap: a running program reads every
quarter of a second, and a busy old PC may stall for a few."""

ANNOUNCED_S = (600, 300, 60)
"""Seconds left at which the time is announced: ten, five and one minute."""


@dataclass(frozen=True, slots=True)
class Stopwatch:
    """How long a learner has been at work.

    Attributes:
        used_s: seconds at work.
        away_s: seconds that were gaps.
        last_reading_s: the last reading, or None while it does not run.
    """

    used_s: float = 0.0
    away_s: float = 0.0
    last_reading_s: float | None = None

    def tick(self, reading_s: float) -> "Stopwatch":
        """The stopwatch at a reading; the first reading starts it."""
        if self.last_reading_s is None:
            return replace(self, last_reading_s=reading_s)
        passed_s = max(0.0, reading_s - self.last_reading_s)
        if passed_s > LONGEST_TICK_S:
            return replace(self, away_s=self.away_s + passed_s, last_reading_s=reading_s)
        return replace(self, used_s=self.used_s + passed_s, last_reading_s=reading_s)

    def stop(self) -> "Stopwatch":
        """The stopwatch standing still; the next reading starts it again without a gap."""
        return replace(self, last_reading_s=None)


def with_extra_time_s(allowed_s: int, extra_percent: int) -> int:
    """Seconds allowed to a learner who has extra time, a part of a second counted as a whole one.

    Args:
        allowed_s: what everyone has, in seconds.
        extra_percent: the extra time in per cent of it.
    """
    return allowed_s - (-allowed_s * extra_percent // 100)


def time_left_s(allowed_s: float, used_s: float) -> float:
    """Seconds left, never below nought."""
    return max(0.0, allowed_s - used_s)


def announcement_due_s(left_before_s: float, left_now_s: float) -> int | None:
    """The announcement that falls between two amounts of time left, the later one if several."""
    passed = [mark for mark in ANNOUNCED_S if left_now_s <= mark < left_before_s]
    return min(passed) if passed else None
