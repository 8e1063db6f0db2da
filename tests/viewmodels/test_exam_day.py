# SPDX-License-Identifier: MIT
"""Exam days as people type them, held against today."""

from datetime import date

import pytest

from quizdesk.viewmodels.exam_day import read_exam_day
from quizdesk.viewmodels.wording import day_text

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2 June 2027", date(2027, 6, 2)),
        ("2/6/27", date(2027, 6, 2)),
        ("2027-06-02", date(2027, 6, 2)),
        ("2nd of June 26", date(2026, 6, 2)),
        ("Tuesday, 2 June", date(2026, 6, 2)),
        ("June 2", date(2026, 6, 2)),
        ("2/6", date(2026, 6, 2)),
        ("1/1", date(2027, 1, 1)),
        ("29 Feb", date(2028, 2, 29)),
        ("29/2/28", date(2028, 2, 29)),
        (" 2.3.2026 ", TODAY),
        ("", None),
    ],
)
def test_a_day_is_read_as_it_is_typed(typed: str, day: date | None) -> None:
    assert read_exam_day(typed, TODAY) == (day, "")


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("soon", "no day that can be read"),
        ("31 June", "no day that can be read"),
        ("June 2027", "type the day too"),
        ("2027", "type the day too"),
        ("2-4 June 2027", "type the day too"),
        ("1 March 2026", "is past"),
        ("2 June 1927", "is past"),
        ("2 June 2090", "too far away"),
        ("9" * 200, "no day that can be read"),
    ],
)
def test_what_is_no_exam_day_is_said_to_be_none(typed: str, problem: str) -> None:
    read = read_exam_day(typed, TODAY)
    assert read.day is None
    assert problem in read.problem


def test_a_day_shown_is_read_again() -> None:
    day = date(2028, 2, 29)
    assert read_exam_day(day_text(day), TODAY).day == day
