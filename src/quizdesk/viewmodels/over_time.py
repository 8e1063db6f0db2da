# SPDX-License-Identifier: MIT
"""How much was remembered week by week, in all, by topic and by level, in numbers and words.

Each week is told by how things stood at its end, this one by how they stand now; and always by what
was likely to be remembered a week later, as everywhere on the page.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from quizdesk.engine.scheduling.plan import Mastery
from quizdesk.viewmodels.days import WEEK, WEEKS, midnights, monday_of
from quizdesk.viewmodels.wording import LEVEL_NAMES, short_day_text
from quizdesk.words import tr, tr_n


class CourseView(NamedTuple):
    """How much of something was remembered, week by week.

    Attributes:
        title: a topic's or a level's; empty for all there is to know.
        shares: from nought to one, one a week.
        text: the same in a sentence.
    """

    title: str
    shares: tuple[float, ...]
    text: str


class OverTimeView(NamedTuple):
    """The last weeks, the oldest first.

    Attributes:
        days: what each week is called: the day that it ended on; "Now" for this one.
        lines: every week as a line of text, those without anything left out.
    """

    days: tuple[str, ...]
    whole: CourseView
    topics: tuple[CourseView, ...]
    levels: tuple[CourseView, ...]
    lines: tuple[str, ...]


def week_ends(now: datetime) -> tuple[datetime, ...]:
    """The instants at which the last weeks ended, and for this one the time now."""
    monday = monday_of(now.date())
    mondays = [monday - WEEK * back for back in reversed(range(WEEKS - 1))]
    return (*midnights(mondays)[:-1], now)


def over_time_view(
    mastery: Sequence[Sequence[Mastery]], now: datetime, topics: Mapping[str, str]
) -> OverTimeView:
    """The view of the weeks that end with `week_ends`.

    Args:
        mastery: by topic and level, for each week.
        now: the time now.
        topics: titles of topics by id.
    """
    days = _names(now.date())
    whole = _course("", mastery, days)
    by_topic = _courses(
        [
            (title, [[one for one in week if one.topic == topic] for week in mastery])
            for topic, title in topics.items()
        ],
        days,
    )
    return OverTimeView(
        days=days,
        whole=whole,
        topics=by_topic,
        levels=_courses(
            [
                (tr(name), [[one for one in week if one.level == level] for week in mastery])
                for level, name in LEVEL_NAMES.items()
            ],
            days,
        ),
        lines=tuple(_line(place, days, whole, by_topic) for place in _told(whole)),
    )


def _names(today: date) -> tuple[str, ...]:
    sunday = monday_of(today) - WEEK // 7
    ended = [sunday - WEEK * back for back in reversed(range(WEEKS - 1))]
    return (*(short_day_text(day) for day in ended), tr("Now"))


def _courses(
    groups: Iterable[tuple[str, Sequence[Sequence[Mastery]]]], days: Sequence[str]
) -> tuple[CourseView, ...]:
    """Those in which there is something to know."""
    return tuple(_course(title, weeks, days) for title, weeks in groups if weeks[-1])


def _course(title: str, weeks: Sequence[Sequence[Mastery]], days: Sequence[str]) -> CourseView:
    shares = tuple(map(_share, weeks))
    return CourseView(title, shares, _course_text(shares, days))


def _share(mastery: Iterable[Mastery]) -> float:
    units = recalled = 0.0
    for one in mastery:
        units += one.units
        recalled += one.units * one.recall
    return recalled / units if units else 0.0


def _course_text(shares: Sequence[float], days: Sequence[str]) -> str:
    first = next((place for place, share in enumerate(shares) if share), None)
    if first is None:
        return tr_n("Nothing in the last week.", "Nothing in the last %n weeks.", len(shares))
    now = round(100 * shares[-1])
    if first == len(shares) - 1:
        return tr("{now}% now, from nothing before this week.", now=now)
    return tr(
        "From {before}% on {day} to {now}% now.",
        before=round(100 * shares[first]),
        day=days[first],
        now=now,
    )


def _told(whole: CourseView) -> list[int]:
    return [place for place, share in enumerate(whole.shares) if share]


def _line(place: int, days: Sequence[str], whole: CourseView, topics: Sequence[CourseView]) -> str:
    of_topics = ", ".join(
        tr("{topic} {percent}%", topic=one.title, percent=round(100 * one.shares[place]))
        for one in topics
    )
    return tr(
        "{day}: {percent}% of everything. {topics}.",
        day=days[place],
        percent=round(100 * whole.shares[place]),
        topics=of_topics,
    )
