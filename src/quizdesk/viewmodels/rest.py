# SPDX-License-Identifier: MIT
"""A rest break in words: while it lasts, and afterwards beside the results."""

from datetime import datetime
from typing import NamedTuple

from quizdesk.engine.attempt import Attempt
from quizdesk.engine.timing import time_left_s
from quizdesk.viewmodels.wording import clock_time, duration
from quizdesk.words import tr, tr_n


class RestView(NamedTuple):
    """The page of a break.

    Attributes:
        since: when it began.
        left: the time that is left when it ends.
    """

    since: str
    left: str


def rest_view(attempt: Attempt) -> RestView:
    """The page of the break that lasts."""
    left_s = time_left_s(attempt.time_allowed_s or 0, attempt.stopwatch.used_s)
    began_at = attempt.rests[-1].began_at.astimezone()
    return RestView(
        since=tr("Your break began at {time}.", time=f"{began_at:%H:%M}"),
        left=tr("You have {time} left when you go on.", time=clock_time(left_s)),
    )


def arrangements_text(attempt: Attempt, now: datetime) -> str:
    """What was arranged and used in an attempt, in sentences; empty where that is nothing."""
    said = []
    percent = attempt.arrangements.extra_percent
    if attempt.time_allowed_s is not None and percent:
        said.append(tr("With {percent}% extra time.", percent=percent))
    if attempt.rests:
        rested_s = sum(one.length_s(now) for one in attempt.rests)
        said.append(
            tr_n(
                "%n rest break, {duration}.",
                "%n rest breaks, {duration} together.",
                len(attempt.rests),
                duration=duration(rested_s),
            )
        )
    return " ".join(said)
