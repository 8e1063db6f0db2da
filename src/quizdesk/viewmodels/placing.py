# SPDX-License-Identifier: MIT
"""Placing events on a line of years without seeing their dates, and how far off each was."""

from collections.abc import Iterable, Sequence
from random import Random
from typing import NamedTuple

from quizdesk.engine.historical_date import HistoricalDate, Moment
from quizdesk.engine.placing import months_off, nearness, placing_credit
from quizdesk.viewmodels.same_event import Happening
from quizdesk.viewmodels.timeline import Band
from quizdesk.words import later, tr, tr_n

MOST_EVENTS = 6
ALL = later("All events")
"""What stands for every band where one is chosen."""

_A_YEAR = 12


class PlacingView(NamedTuple):
    """What is to be placed.

    Attributes:
        texts: the events, shuffled.
        first_month: the first month of the line, counted from the year 0.
        end_month: the month after its last.
        bands: what events may be chosen from, everything first.
        band: from which these are.
    """

    texts: tuple[str, ...]
    first_month: int
    end_month: int
    bands: tuple[str, ...]
    band: str


class PlacedEvent(NamedTuple):
    """How one event was placed.

    Attributes:
        first_month: the first month of its true date.
        end_month: the month after the last.
        is_right: whether it was placed within it.
        sentence: how far off it was, and between which others it was.
    """

    first_month: int
    end_month: int
    is_right: bool
    sentence: str


class PlacedView(NamedTuple):
    """How all were placed: each in the order of the view, and the whole in words."""

    events: tuple[PlacedEvent, ...]
    summary: str


class Placing:
    """Some events to place.

    Args:
        bands: all there are.
        band: the title of one to choose from, or `ALL`.
        chance: where the choice comes from.
    """

    def __init__(self, bands: Sequence[Band], band: str, chance: Random) -> None:
        is_all = band in (ALL, tr(ALL))
        own = [one for each in bands if is_all or band == each.title for one in each.happenings]
        self._events = _chosen(chance.sample(own, len(own)))
        self._titles = (tr(ALL), *(each.title for each in bands))
        self._band = tr(ALL) if is_all else band

    def view(self) -> PlacingView:
        """What is to be placed; a year is free before the first and after the last event."""
        dates = [one.date for one in self._events]
        first = min((one.first_day.year for one in dates), default=0) - 1
        last = max((one.last_day.year for one in dates), default=0) + 2
        texts = tuple(one.text for one in self._events)
        return PlacingView(texts, first * _A_YEAR, last * _A_YEAR, self._titles, self._band)

    def check(self, months: Sequence[int]) -> PlacedView:
        """How the events were placed.

        Args:
            months: for each event of the view the month where it was placed.
        """
        given = [month_of(month) for month in months]
        truths = [one.date for one in self._events]
        credit = round(100 * placing_credit(truths, given))
        events = tuple(self._placed(one, at) for one, at in zip(self._events, given, strict=True))
        right = sum(one.is_right for one in events)
        return PlacedView(
            events,
            tr_n(
                "{credit}%: {right} of %n event in the right place. Half counts how near each is "
                "(three years off is nothing), half whether they are in order.",
                "{credit}%: {right} of %n events in the right place. Half counts how near each is "
                "(three years off is nothing), half whether they are in order.",
                len(events),
                credit=credit,
                right=right,
            ),
        )

    def shares(self, months: Sequence[int]) -> dict[str, float]:
        """What each event earned by how near it was placed, by its key in the records.

        Args:
            months: as for `check`.
        """
        return {
            one.key: nearness(one.date, month_of(month))
            for one, month in zip(self._events, months, strict=True)
        }

    def _placed(self, one: Happening, given: HistoricalDate) -> PlacedEvent:
        truth = one.date
        is_right = truth.overlaps(given)
        said = tr("Right") if is_right else _off(truth, given)
        last = truth.last_day
        return PlacedEvent(
            first_month=truth.first_day.year * _A_YEAR + truth.first_day.month - 1,
            end_month=last.year * _A_YEAR + last.month,
            is_right=is_right,
            sentence=tr(
                "{event}: {verdict}. {when}", event=one.text, verdict=said, when=self._when(truth)
            ),
        )

    def _when(self, truth: HistoricalDate) -> str:
        """When it was, and which of the others came just before and after."""
        ordered = sorted(self._events, key=lambda one: one.date.first_day)
        before = [one.text for one in ordered if one.date.is_before(truth)]
        after = [one.text for one in ordered if truth.is_before(one.date)]
        if before and after:
            return tr(
                "It was {date}, after “{earlier}”, before “{later}”.",
                date=truth,
                earlier=before[-1],
                later=after[0],
            )
        if before:
            return tr("It was {date}, after “{earlier}”.", date=truth, earlier=before[-1])
        if after:
            return tr("It was {date}, before “{later}”.", date=truth, later=after[0])
        return tr("It was {date}.", date=truth)


def _chosen(shuffled: Iterable[Happening]) -> tuple[Happening, ...]:
    """The first events whose dates can be told apart."""
    chosen: list[Happening] = []
    for one in shuffled:
        if len(chosen) < MOST_EVENTS and not any(one.date.overlaps(own.date) for own in chosen):
            chosen.append(one)
    return tuple(chosen)


def month_of(month: int) -> HistoricalDate:
    """A month counted from the year 0."""
    return HistoricalDate(Moment(month // _A_YEAR, month % _A_YEAR + 1))


def _off(truth: HistoricalDate, given: HistoricalDate) -> str:
    months = months_off(truth, given)
    if given.is_before(truth):
        return tr_n("%n month early", "%n months early", months)
    return tr_n("%n month late", "%n months late", months)
