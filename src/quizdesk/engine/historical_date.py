# SPDX-License-Identifier: MIT
"""Dates as historians have them: a year, a month, a day, or a span of these, each perhaps circa.

A date knows its precision, prints as people write, compares by overlap, and has a distance in
months. What people type is read in `typed_date.py`. No clock and no time zones live here.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from quizdesk.errors import InvalidDate

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?", re.ASCII)
_DAYS_A_MONTH = 30.44
"""Mean length of a Gregorian month in days (146,097 days in 4,800 months)."""


class Precision(StrEnum):
    """How finely a moment is known."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Moment:
    """A year, a month or a day in the Gregorian calendar.

    Raises:
        InvalidDate: for a month or day that the calendar has not, or a day without its month.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise InvalidDate("A day needs its month.")
        month = 1 if self.month is None else self.month
        day = 1 if self.day is None else self.day
        try:
            date(self.year, month, day)
        except ValueError as error:
            raise InvalidDate(f"{self.iso} is not in the calendar.") from error

    @property
    def precision(self) -> Precision:
        """How finely it is known."""
        if self.month is None:
            return Precision.YEAR
        return Precision.MONTH if self.day is None else Precision.DAY

    @property
    def first_day(self) -> date:
        """The earliest day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The latest day it can mean."""
        if self.month is not None and self.day is not None:
            return date(self.year, self.month, self.day)
        month = self.month or 12
        # 31 December, reckoned apart, since the year 9999 has no successor.
        if month == 12:
            return date(self.year, 12, 31)
        return date.fromordinal(date(self.year, month + 1, 1).toordinal() - 1)

    @property
    def iso(self) -> str:
        """`1928`, `1926-04` or `1933-01-30`."""
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    def __str__(self) -> str:
        if self.month is None:
            return str(self.year)
        named = f"{MONTHS[self.month - 1]} {self.year}"
        return named if self.day is None else f"{self.day} {named}"


@dataclass(frozen=True, slots=True)
class HistoricalDate:
    """When something happened, as finely as it is known.

    Attributes:
        start: the moment, or the first moment of a span.
        end: the last moment of a span, else None.
        is_circa: whether it is approximate.

    Raises:
        InvalidDate: for a span that ends before it starts, or that is no span.
    """

    start: Moment
    end: Moment | None = None
    is_circa: bool = False

    def __post_init__(self) -> None:
        if self.end is not None and self.end.last_day <= self.start.last_day:
            raise InvalidDate(f"The span {self.start.iso}..{self.end.iso} does not run forwards.")

    @classmethod
    def from_iso(cls, text: str) -> "HistoricalDate":
        """Reads the bank's form.

        >>> str(HistoricalDate.from_iso("1926-04"))
        'April 1926'
        >>> str(HistoricalDate.from_iso("circa 1925"))
        'c. 1925'

        Raises:
            InvalidDate: saying which forms there are.
        """
        body = text.strip()
        is_circa = body.startswith("circa ")
        body = body.removeprefix("circa ").strip()
        first, dots, last = body.partition("..")
        return cls(_moment(first, text), _moment(last, text) if dots else None, is_circa)

    @property
    def iso(self) -> str:
        """The bank's form, which `from_iso` reads back."""
        span = f"..{self.end.iso}" if self.end else ""
        return f"{'circa ' if self.is_circa else ''}{self.start.iso}{span}"

    @property
    def precision(self) -> Precision:
        """How finely it is known; a span is as fine as its coarser end."""
        ends = [self.start.precision] + ([self.end.precision] if self.end else [])
        return min(ends, key=list(Precision).index)

    @property
    def first_day(self) -> date:
        """The earliest day it can mean."""
        return self.start.first_day

    @property
    def last_day(self) -> date:
        """The latest day it can mean."""
        return (self.end or self.start).last_day

    def overlaps(self, other: "HistoricalDate") -> bool:
        """Whether both could be the same day."""
        return self.first_day <= other.last_day and other.first_day <= self.last_day

    def is_before(self, other: "HistoricalDate") -> bool:
        """Whether it was over before the other can have begun."""
        return self.last_day < other.first_day

    def months_from(self, other: "HistoricalDate") -> int:
        """Months of the gap between two dates, 0 where they overlap.

        A gap of days that is less than half a month counts as 0 months.
        """
        if self.overlaps(other):
            return 0
        earlier, later = sorted((self, other), key=lambda one: one.first_day)
        return round((later.first_day - earlier.last_day).days / _DAYS_A_MONTH)

    def __str__(self) -> str:
        circa = "c. " if self.is_circa else ""
        if self.end is None:
            return f"{circa}{self.start}"
        return f"{circa}{_span(self.start, self.end)}"


def _moment(text: str, whole: str) -> Moment:
    found = _ISO.fullmatch(text.strip())
    if found is None:
        raise InvalidDate(
            f"'{whole}' is not a date.",
            "Write 1928, 1926-04, 1933-01-30, 1926..1928, or circa before any of these.",
        )
    month, day = (int(part) if part else None for part in found.group("month", "day"))
    return Moment(int(found["year"]), month, day)


def _span(start: Moment, end: Moment) -> str:
    """The two ends with what they share said once: 1926–28, April–May 1926, 3–12 May 1926."""
    alike = start.precision is end.precision
    if alike and start.precision is Precision.YEAR:
        same_century = start.year // 100 == end.year // 100
        return f"{start.year}–{end.year % 100:02}" if same_century else f"{start}–{end}"
    if alike and start.month is not None and start.year == end.year:
        if start.day is None:
            return f"{MONTHS[start.month - 1]}–{end}"
        if start.month == end.month:
            return f"{start.day}–{end}"
    return f"{start} – {end}"
