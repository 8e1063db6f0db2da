# SPDX-License-Identifier: MIT
"""The time line of one class quiz, which goes on through a restart of the host.

It is read off the host's monotonic clock, so setting the wall clock changes nothing. Only where
the host's computer itself was started anew, so that its monotonic clock began again, the wall
clock has to tell how long it was away.
"""

from dataclasses import dataclass
from typing import NamedTuple


class Reading(NamedTuple):
    """Both clocks of the host at one moment, in seconds.

    Attributes:
        monotonic_s: counts from no known moment, never back, and anew when the computer starts.
        wall_s: since 1970; may be set.
        boot: tells one start of the computer from another; empty where the system does not say.
    """

    monotonic_s: float
    wall_s: float
    boot: str = ""


@dataclass(frozen=True, slots=True)
class QuizTime:
    """Where the time line begins.

    Attributes:
        base: the clocks at that moment.
        base_s: the second of the time line at that moment.
    """

    base: Reading
    base_s: float = 0.0

    def at(self, monotonic_s: float) -> float:
        """The second of the time line at a reading of the monotonic clock."""
        return self.base_s + max(0.0, monotonic_s - self.base.monotonic_s)

    def gone_on(self, now: Reading, last_s: float) -> "QuizTime":
        """The time line after a restart of the host.

        Args:
            now: the clocks at the restart.
            last_s: the latest second of the time line that is on record.
        """
        by_monotonic_s = self.base_s + now.monotonic_s - self.base.monotonic_s
        if self._has_run_on(now) and by_monotonic_s >= last_s:
            return self
        by_wall_s = self.base_s + now.wall_s - self.base.wall_s
        return QuizTime(now, max(last_s, by_wall_s))

    def _has_run_on(self, now: Reading) -> bool:
        """Whether the computer was not started anew, as far as can be told."""
        if now.boot and self.base.boot:
            return now.boot == self.base.boot
        return now.monotonic_s >= self.base.monotonic_s
