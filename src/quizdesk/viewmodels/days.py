# SPDX-License-Identifier: MIT
"""Days with a number each: the calendar of answers given, and the days on which reviews fall due.

Every day comes with the sentence that says it, so that a chart and its text cannot differ.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import NamedTuple

from quizdesk.viewmodels.wording import day_of_week_text, month_name, weekday_name
from quizdesk.words import tr, tr_n

WEEKS = 12
"""Weeks that the calendar shows, this one the last."""

WEEK = timedelta(days=7)


class DayView(NamedTuple):
    """A day with a number and the sentence that says it."""

    day: date
    number: int
    text: str


def calendar_days(today: date) -> tuple[date, ...]:
    """The days of the calendar, from a Monday to today."""
    monday = monday_of(today) - WEEK * (WEEKS - 1)
    return tuple(monday + timedelta(days=one) for one in range((today - monday).days + 1))


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def midnights(days: Sequence[date]) -> tuple[datetime, ...]:
    """When each of the days begins on this computer, and when the last of them is over."""
    return tuple(_midnight(day) for day in (*days, days[-1] + timedelta(days=1)))


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day).astimezone()


def days_answered(days: Sequence[date], numbers: Sequence[int]) -> tuple[DayView, ...]:
    """The calendar's days with how many answers each had."""
    return tuple(
        DayView(day, number, _answered(day_of_week_text(day), number))
        for day, number in zip(days, numbers, strict=True)
    )


def answers_text(days: Sequence[DayView]) -> str:
    """The calendar in a sentence."""
    total = sum(one.number for one in days)
    if not total:
        return tr_n("No answers in the last week.", "No answers in the last %n weeks.", WEEKS)
    active = sum(one.number > 0 for one in days)
    most = max(days, key=lambda one: one.number)
    return tr(
        "{answers} on {active} of the last {days}. The most on one day: {most}.",
        answers=tr_n("%n answer", "%n answers", total),
        active=active,
        days=tr_n("%n day", "%n days", len(days)),
        most=most.text,
    )


def weeks_of(days: Sequence[DayView]) -> tuple[tuple[DayView, ...], ...]:
    """The days of a calendar week by week, each from its Monday."""
    return tuple(tuple(week) for _, week in groupby(days, key=lambda one: monday_of(one.day)))


def days_due(forecast: Iterable[tuple[date, int]], today: date) -> tuple[DayView, ...]:
    """The days to come with how many questions fall due on each."""
    return tuple(
        DayView(day, number, _due(_day_name(day, today), number)) for day, number in forecast
    )


def due_text(days: Sequence[DayView]) -> str:
    """The days to come in a sentence."""
    total = sum(one.number for one in days)
    if not total:
        return tr(
            "Nothing that was asked falls due in the next {days}.",
            days=tr_n("%n day", "%n days", len(days)),
        )
    return tr_n(
        "%n question to ask again in the next {days}, {today} of them today.",
        "%n questions to ask again in the next {days}, {today} of them today.",
        total,
        days=tr_n("%n day", "%n days", len(days)),
        today=days[0].number,
    )


def _day_name(day: date, today: date) -> str:
    if day == today:
        return tr("Today")
    return tr(
        "{weekday} {day} {month}", weekday=weekday_name(day), day=day.day, month=month_name(day)
    )


def _answered(day: str, number: int) -> str:
    if not number:
        return tr("{day}: no answers", day=day)
    return tr_n("{day}: %n answer", "{day}: %n answers", number, day=day)


def _due(day: str, number: int) -> str:
    if not number:
        return tr("{day}: nothing due", day=day)
    return tr_n("{day}: %n question due", "{day}: %n questions due", number, day=day)
