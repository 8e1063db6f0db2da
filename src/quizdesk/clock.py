# SPDX-License-Identifier: MIT
"""The only reader of the time. Everything else is handed readings, so that tests drive them."""

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
"""Linux alone has it."""


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

    def boot(self) -> str:
        """What tells one start of the computer from another, where the system says it; else empty.

        The monotonic clock begins anew with each, so its readings can be compared within one only.
        """
        try:
            return _BOOT_ID.read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            return ""
