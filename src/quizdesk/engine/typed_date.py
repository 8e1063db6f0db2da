# SPDX-License-Identifier: MIT
"""Reads dates as people type them: "Apr 1926", "'33", "30/1/33", "1926-28", "c. 1925".

The reading is British (day before month) and total: what is no date gives None, never an error.
"""

import re

from quizdesk.engine.historical_date import MONTHS, HistoricalDate, Moment
from quizdesk.errors import InvalidDate

CENTURY = 1900
"""Two-figure years belong to the twentieth century, the only one this subject needs."""

MAX_LENGTH = 60
"""Characters; more than any date needs."""

_CIRCA = re.compile(r"(?:circa|about|around|approx\.?|ca?\.?)\s*(?=\d|'|[a-z]{3})")
_YEAR = r"(?:\d{4}|'?\d{2})"
_FIGURES = re.compile(
    rf"(?:(?P<day>\d{{1,2}})\s*[/.-]\s*)?(?P<month>\d{{1,2}})\s*[/.-]\s*(?P<year>{_YEAR})", re.ASCII
)
_NAMED = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?P<month>[a-z]{{3,9}})\.?,?"
    rf"(?:\s+(?P<late_day>\d{{1,2}})(?:st|nd|rd|th)?,)?\s*(?P<year>{_YEAR})",
    re.ASCII,
)
_LONE_YEAR = re.compile(rf"(?P<year>{_YEAR})", re.ASCII)
_LONE_DAY = re.compile(r"\d{1,2}", re.ASCII)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})(?:-(?P<day>\d{2}))?", re.ASCII)
_SPAN = re.compile(r"\s*(?:\bto\b|\.\.|[-–—])\s*")


def read_typed_date(text: str) -> HistoricalDate | None:
    """Reads one date, or a span of two.

    >>> str(read_typed_date("30/1/33"))
    '30 January 1933'
    >>> read_typed_date("soon") is None
    True
    """
    if len(text) > MAX_LENGTH:
        return None
    body = " ".join(text.strip().lower().replace("’", "'").replace("‘", "'").split())
    circa = _CIRCA.match(body)
    if circa:
        body = body[circa.end() :]
    try:
        moment = _read_moment(body)
        if moment is not None:
            return HistoricalDate(moment, None, circa is not None)
        return _read_span(body, circa is not None)
    except InvalidDate:
        # A day or month that the calendar has not is, to a reader, no date.
        return None


def _read_span(body: str, is_circa: bool) -> HistoricalDate | None:
    for dash in _SPAN.finditer(body):
        end = _read_moment(body[dash.end() :])
        if end is None:
            continue
        start_text = body[: dash.start()]
        start = _read_moment(start_text) or _borrowed_start(start_text, end)
        if start is not None:
            return HistoricalDate(start, end, is_circa)
    return None


def _borrowed_start(text: str, end: Moment) -> Moment | None:
    """A start that leaves to its end what they share: "April–May 1926", "3–12 May 1926"."""
    if end.month is not None and end.day is not None and _LONE_DAY.fullmatch(text):
        return Moment(end.year, end.month, int(text))
    month = _month_number(text)
    return Moment(end.year, month) if month is not None and end.day is None else None


def _read_moment(body: str) -> Moment | None:
    iso = _ISO.fullmatch(body)
    # "1926-28" is a span, though it has the form of a month.
    if iso and int(iso["month"]) <= len(MONTHS):
        return _assembled(iso["year"], int(iso["month"]), iso["day"])
    figures = _FIGURES.fullmatch(body)
    # "12-28" is a span of two-figure years as likely as a month, and "4/12" a day of a month.
    is_month = "/" in body and figures and int(figures["year"].removeprefix("'")) > len(MONTHS)
    if figures and (figures["day"] or len(figures["year"]) > 2 or is_month):
        return _assembled(figures["year"], int(figures["month"]), figures["day"])
    named = _NAMED.fullmatch(body)
    if named:
        month = _month_number(named["month"])
        both_days = named["day"] and named["late_day"]
        if month is not None and not both_days:
            return _assembled(named["year"], month, named["day"] or named["late_day"])
        return None
    year = _LONE_YEAR.fullmatch(body)
    return _assembled(year["year"], None, None) if year else None


def _assembled(year: str, month: int | None, day: str | None) -> Moment:
    figures = year.removeprefix("'")
    number = int(figures)
    full = number if len(figures) == 4 else CENTURY + number
    return Moment(full, month, int(day) if day else None)


def _month_number(word: str) -> int | None:
    """The month that a name or an abbreviation of three letters and more stands for."""
    plain = word.rstrip(".")
    if len(plain) < 3:
        return None
    for number, month in enumerate(MONTHS, start=1):
        if month.lower().startswith(plain):
            return number
    return None
