# SPDX-License-Identifier: MIT
"""The only reader of the time. Everything else is handed readings, so that tests drive them."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the program asks about time."""

    def now(self) -> datetime:
        """The wall clock, in UTC: for records, never for reckoning time used."""

    def reading_s(self) -> float:
        """The monotonic clock, in seconds from an arbitrary start: for reckoning time used."""


class SystemClock:
    """The computer's own clocks."""

    def now(self) -> datetime:
        """The wall clock, in UTC."""
        return datetime.now(UTC)

    def reading_s(self) -> float:
        """The monotonic clock, in seconds."""
        return time.monotonic()
