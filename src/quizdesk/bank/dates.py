# SPDX-License-Identifier: MIT
"""Historical dates as bank files write them, and whether the dates of a set can be told apart."""

from collections.abc import Sequence
from functools import lru_cache

from quizdesk.bank.findings import shown
from quizdesk.engine.historical_date import HistoricalDate
from quizdesk.engine.typed_date import MAX_LENGTH, read_typed_date
from quizdesk.errors import InvalidDate

_FORMS = "Write 1928, 1926-04, 1933-01-30, 1926..1928, or circa before any of these."


def read_date(text: str) -> HistoricalDate | str:
    """A date in the bank's form, or the sentence that says why it is none."""
    # Only what is short is worth remembering.
    if len(text) > MAX_LENGTH:
        return f"'{shown(text)}' is not a date. {_FORMS}"
    return _read_short(text)


@lru_cache(maxsize=4096)
def _read_short(text: str) -> HistoricalDate | str:
    try:
        return HistoricalDate.from_iso(text)
    except InvalidDate as error:
        typed = read_typed_date(text)
        if typed is not None:
            return f"'{shown(text)}' is not how a bank writes dates: write {typed.iso}."
        if error.hint:
            return f"'{shown(text)}' is not a date. {_FORMS}"
        return error.message


def overlapping(dates: Sequence[HistoricalDate]) -> list[tuple[int, int]]:
    """Pairs of indices, the lower first, of dates that could be the same day."""
    by_start = sorted(range(len(dates)), key=lambda index: _first(dates[index]))
    pairs = []
    open_ones: list[int] = []
    for index in by_start:
        first = _first(dates[index])
        open_ones = [other for other in open_ones if _last(dates[other]) >= first]
        pairs += [(min(index, other), max(index, other)) for other in open_ones]
        open_ones.append(index)
    return sorted(pairs)


@lru_cache(maxsize=4096)
def _first(date: HistoricalDate) -> int:
    return date.first_day.toordinal()


@lru_cache(maxsize=4096)
def _last(date: HistoricalDate) -> int:
    return date.last_day.toordinal()
