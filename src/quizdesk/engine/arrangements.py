# SPDX-License-Identifier: MIT
"""What is arranged for one learner, and the breaks taken: values that an attempt keeps.

How the clock runs with them is `timing.py`'s to reckon, when a break may be taken `resting.py`'s.
"""

from dataclasses import dataclass
from datetime import datetime

MOST_EXTRA_PERCENT = 300
"""The most extra time that can be arranged, in per cent of the time that everyone has."""


@dataclass(frozen=True, slots=True)
class Arrangements:
    """What holds whenever a learner is timed.

    Attributes:
        extra_percent: extra time, in per cent of the time that everyone has.
        has_rest_breaks: whether the learner may stop the clock to rest.
    """

    extra_percent: int = 0
    has_rest_breaks: bool = False


NO_ARRANGEMENTS = Arrangements()
"""For whom nothing is arranged."""


@dataclass(frozen=True, slots=True)
class Rest:
    """A break during which the clock of an attempt stood still.

    Attributes:
        began_at: when, in UTC by the computer's clock.
        ended_at: likewise; None while it lasts.
    """

    began_at: datetime
    ended_at: datetime | None = None

    def length_s(self, now: datetime) -> float:
        """How long it was, or has been up to now, in seconds; a clock set back makes it nought."""
        return max(0.0, ((self.ended_at or now) - self.began_at).total_seconds())


def ended(rests: tuple[Rest, ...], at: datetime) -> tuple[Rest, ...]:
    """The breaks of an attempt, with one that still lasts at its end."""
    if rests and rests[-1].ended_at is None:
        return (*rests[:-1], Rest(rests[-1].began_at, at))
    return rests
