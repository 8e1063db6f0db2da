# SPDX-License-Identifier: MIT
"""The day of an exam as people type it: "2 June 2027", "2/6/27", "Wed 2 June"; and as it is shown.

Days are read as the bank's dates are (`engine/typed_date.py`), and then held against today.
"""

import re
from datetime import date
from typing import NamedTuple

from quizdesk.engine.historical_date import Precision
from quizdesk.engine.typed_date import CENTURY, read_typed_date
from quizdesk.viewmodels.wording import day_text, in_english_months
from quizdesk.words import tr

MOST_YEARS = 10
"""Years from today within which an exam is believed."""

EXAMPLE = date(2027, 6, 2)
"""A day to show how one is typed."""

_CENTURY_AGO = 100
_WEEK_DAY = re.compile(r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s,.]+", re.IGNORECASE)
_FULL_YEAR = re.compile(r"\d{4}", re.ASCII)


class ExamDay(NamedTuple):
    """What was read.

    Attributes:
        day: the day, or None for no exam.
        problem: why it cannot be one, in a sentence; empty where it can.
    """

    day: date | None
    problem: str = ""


def read_exam_day(text: str, today: date) -> ExamDay:
    """The day that somebody typed; nothing typed means that there is no exam.

    A day without a year is the next such day; two figures are a year of this century.
    """
    wanted = _WEEK_DAY.sub("", in_english_months(text.strip()))
    if not wanted:
        return ExamDay(None)
    day = _read(wanted, today)
    if isinstance(day, str):
        return ExamDay(None, day)
    if day < today:
        return ExamDay(
            None, tr("{day} is past. Type the day of an exam to come.", day=day_text(day))
        )
    if day.year > today.year + MOST_YEARS:
        return ExamDay(None, tr("{day} is too far away. Is the year right?", day=day_text(day)))
    return ExamDay(day)


def _read(text: str, today: date) -> date | str:
    """A day, or why there is none."""
    read = read_typed_date(text)
    if read is None:
        return _read_without_year(text, today) or (
            tr(
                "“{text}” is no day that can be read. Type it as in {example} or 2/6/27.",
                text=text,
                example=day_text(EXAMPLE),
            )
        )
    if read.precision is not Precision.DAY or read.end is not None:
        return tr(
            "The exam is on one day: type the day too, as in {example}.", example=day_text(EXAMPLE)
        )
    day = read.first_day
    is_short = not _FULL_YEAR.search(text)
    if is_short and day.year < CENTURY + _CENTURY_AGO:
        return day.replace(year=day.year + _CENTURY_AGO)
    return day


def _read_without_year(text: str, today: date) -> date | None:
    """The next day of that name, which a leap day may have to wait for."""
    for year in range(today.year, today.year + MOST_YEARS):
        for whole in (f"{text} {year}", f"{text}/{year}", f"{text}, {year}"):
            read = read_typed_date(whole)
            is_day = read is not None and read.precision is Precision.DAY and read.end is None
            if read is not None and is_day and read.first_day >= today:
                return read.first_day
    return None
