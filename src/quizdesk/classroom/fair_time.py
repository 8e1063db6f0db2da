# SPDX-License-Identifier: MIT
"""Each pupil's time in a class quiz: everyone's, what is arranged for one, and what stands still.

Instants are seconds on the quiz's own time line, which only goes forwards (`quiz_time.py`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from quizdesk.engine.timing import with_extra_time_s

GRACE_S = 2.0
"""Seconds after a pupil's end in which an answer still counts as on time: what it is on its way."""


@dataclass(frozen=True, slots=True)
class Standstill:
    """A while in which a clock stands still.

    Attributes:
        ended_s: None while it lasts.
    """

    began_s: float
    ended_s: float | None = None


@dataclass(frozen=True, slots=True)
class ClassTime:
    """What holds for everyone.

    Attributes:
        allowed_s: seconds for the whole, without extra time.
        started_s: when it began, or None before.
        added_s: seconds given to all since; extra time in per cent holds for them too.
        pauses: in order; the last may still last.
    """

    allowed_s: int
    started_s: float | None = None
    added_s: int = 0
    pauses: tuple[Standstill, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnTime:
    """What holds for one pupil beside it.

    Attributes:
        extra_percent: extra time, in per cent of the time that everyone has.
        extra_s: extra time in seconds, arranged or given during the quiz.
        rests: supervised rest breaks, in order; the last may still last.
    """

    extra_percent: int = 0
    extra_s: int = 0
    rests: tuple[Standstill, ...] = ()


NOTHING_EXTRA = OwnTime()
"""What holds for a pupil for whom nothing is arranged."""


def stopped(stills: tuple[Standstill, ...], at_s: float) -> tuple[Standstill, ...]:
    """Standstills with one that begins now; the same where one lasts already."""
    return stills if lasts(stills) else (*stills, Standstill(at_s))


def going_on(stills: tuple[Standstill, ...], at_s: float) -> tuple[Standstill, ...]:
    """Standstills with none that lasts."""
    if not lasts(stills):
        return stills
    return (*stills[:-1], replace(stills[-1], ended_s=max(at_s, stills[-1].began_s)))


def lasts(stills: tuple[Standstill, ...]) -> bool:
    """Whether the last standstill has no end yet."""
    return bool(stills) and stills[-1].ended_s is None


def total_s(stills: Iterable[Standstill], since_s: float, now_s: float) -> float:
    """Seconds of a while in which at least one of some standstills was; overlaps count once."""
    spans = sorted((one.began_s, now_s if one.ended_s is None else one.ended_s) for one in stills)
    total, reached = 0.0, since_s
    for began_s, ended_s in spans:
        begins_s, ends_s = max(began_s, reached), min(ended_s, now_s)
        if ends_s > begins_s:
            total += ends_s - begins_s
            reached = ends_s
    return total


def allowed_s(everyone: ClassTime, own: OwnTime) -> int:
    """Seconds that a pupil has for the whole."""
    shared_s = max(0, everyone.allowed_s + everyone.added_s)
    return max(0, with_extra_time_s(shared_s, own.extra_percent) + own.extra_s)


def used_s(everyone: ClassTime, own: OwnTime, now_s: float) -> float:
    """Seconds of it that a pupil has had, at work or not."""
    if everyone.started_s is None or now_s <= everyone.started_s:
        return 0.0
    still_s = total_s((*everyone.pauses, *own.rests), everyone.started_s, now_s)
    return now_s - everyone.started_s - still_s


def left_s(everyone: ClassTime, own: OwnTime, now_s: float) -> float:
    """Seconds that a pupil has left; below nought, how long the time has been up."""
    return allowed_s(everyone, own) - used_s(everyone, own, now_s)


def runs(everyone: ClassTime, own: OwnTime) -> bool:
    """Whether a pupil's clock runs: the quiz was begun, and neither it nor the pupil pauses."""
    is_begun = everyone.started_s is not None
    return is_begun and not lasts(everyone.pauses) and not lasts(own.rests)


def is_late(everyone: ClassTime, own: OwnTime, now_s: float) -> bool:
    """Whether what arrives now comes after a pupil's end and the grace."""
    return left_s(everyone, own, now_s) < -GRACE_S
