# SPDX-License-Identifier: MIT
"""Numbers, times and kinds in words, as every screen says them."""

from datetime import datetime

from quizdesk.engine.outline import Kind

KIND_NAMES = {
    Kind.MULTIPLE_CHOICE: "Multiple choice",
    Kind.DATE_MATCHING: "Date matching",
    Kind.ORDERING: "Ordering",
    Kind.SHORT_ANSWER: "Written answer",
}

_MINUTE_S = 60
_HOUR_S = 3600


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 mark", "3 marks"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def clock_time(seconds: float) -> str:
    """Time left as a clock shows it, whole seconds rounded up: "9:05", "1:00:00"."""
    whole = -int(-seconds // 1)
    hours, rest = divmod(whole, _HOUR_S)
    minutes, last = divmod(rest, _MINUTE_S)
    return f"{hours}:{minutes:02}:{last:02}" if hours else f"{minutes}:{last:02}"


def duration(seconds: float) -> str:
    """Time taken in words, to the nearest minute: "under a minute", "12 minutes"."""
    minutes = round(seconds / _MINUTE_S)
    return count(minutes, "minute") if minutes else "under a minute"


def long_duration(seconds: float) -> str:
    """Time that may be hours in words, to the nearest minute: "2 hours 5 minutes"."""
    hours, minutes = divmod(round(seconds / _MINUTE_S), _HOUR_S // _MINUTE_S)
    if not hours:
        return duration(seconds)
    return f"{count(hours, 'hour')} {count(minutes, 'minute')}" if minutes else count(hours, "hour")


def percent(awarded: int, out_of: int) -> str:
    """A share in whole per cent; nothing out of nothing is nought."""
    return f"{round(100 * awarded / out_of) if out_of else 0}%"


def day_and_time(at: datetime) -> str:
    """An instant in the computer's own time zone: "24 November 2026, 14:05"."""
    local = at.astimezone()
    return f"{local.day} {local:%B %Y, %H:%M}"
