# SPDX-License-Identifier: MIT
"""Rest breaks in a timed attempt: the clock stands still, and nothing can be answered meanwhile."""

from dataclasses import replace
from datetime import datetime

from quizdesk.engine.arrangements import Rest, ended
from quizdesk.engine.attempt import Attempt
from quizdesk.errors import NotAllowed


def may_rest(attempt: Attempt) -> bool:
    """Whether a break may begin now: one is arranged, and there is a clock that it would stop."""
    is_running = not attempt.is_handed_in and not attempt.is_resting
    is_timed = attempt.time_allowed_s is not None
    return is_running and is_timed and attempt.arrangements.has_rest_breaks


def begin_rest(attempt: Attempt, at: datetime) -> Attempt:
    """Stops the clock for a break.

    Raises:
        NotAllowed: when no break may begin now.
    """
    if not may_rest(attempt):
        raise NotAllowed("No rest break can be taken here.")
    rests = (*attempt.rests, Rest(at))
    return replace(attempt, rests=rests, stopwatch=attempt.stopwatch.stop())


def end_rest(attempt: Attempt, at: datetime) -> Attempt:
    """Lets the clock run on from its next reading; without a break nothing changes."""
    return replace(attempt, rests=ended(attempt.rests, at))
