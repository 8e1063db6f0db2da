# SPDX-License-Identifier: MIT
"""The dates drill: an event is shown, its date is typed, and told how near that was, in history.

What a date earns is `engine/dating.py`'s to say.
"""

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from quizdesk.engine.dating import Distance, dating_credit, distance, sides_of
from quizdesk.engine.historical_date import HistoricalDate, Precision
from quizdesk.engine.scheduling.drills import Drill, Thing
from quizdesk.engine.typed_date import read_typed_date
from quizdesk.viewmodels.drilling import (
    Drilling,
    ResultLine,
    RoundView,
    round_view,
    verdict_of_share,
)
from quizdesk.viewmodels.means import Means
from quizdesk.viewmodels.same_event import Happening
from quizdesk.viewmodels.timeline import Band
from quizdesk.viewmodels.verdict import WORDS, Verdict
from quizdesk.words import tr, tr_n

_A_YEAR = 12
_A_QUARTER = 4


class DateAsked(NamedTuple):
    """An event whose date is wanted.

    Attributes:
        number: which of the round it is, from 1.
        total: how many the round has.
        where: the same in words, with what the event belongs to.
        hint: how fine a date is wanted.
    """

    number: int
    total: int
    where: str
    text: str
    hint: str


class DateTold(NamedTuple):
    """What is said of a typed date.

    Attributes:
        verdict: how it went.
        word: the same in a word.
        lines: the date and how far off it was, then where in history that is, then more of it.
        is_last: whether the round is over with it.
    """

    verdict: Verdict
    word: str
    lines: tuple[str, ...]
    is_last: bool


class NoDate(NamedTuple):
    """A text that is no date, which counts for nothing: what to do, in a sentence."""

    sentence: str


class DatesDrill:
    """The dates of a bank's events."""

    def __init__(self, means: Means, bands: Sequence[Band]) -> None:
        """Takes the events.

        Args:
            means: the records, the learner, the time and chance.
            bands: all the events of the timeline.
        """
        own = {title for title, _ in means.bank.timeline.bands}
        self._events = {one.key: one for band in bands for one in band.happenings}
        self._bands = {one.key: band.title for band in bands for one in band.happenings}
        # Within a band of the bank's own, wordings may lean on its title.
        self._names = {
            key: f"{self._bands[key]}: {one.text}" if self._bands[key] in own else one.text
            for key, one in self._events.items()
        }
        things = [Thing(key, self._bands[key]) for key in self._events]
        self.drilling = Drilling(means, Drill.DATE, things)

    def ask(self) -> DateAsked:
        """The event that is asked now; the round that was left goes on.

        Raises:
            StoreError: when the records cannot be read.
        """
        now = self.drilling.come_back()
        event = self._events[now.current]
        is_year = event.date.precision is Precision.YEAR
        total, band = len(now.things), self._bands[now.current]
        where = tr("{number} of {total} · {band}", number=now.number, total=total, band=band)
        return DateAsked(
            now.number,
            total,
            where,
            event.text,
            tr("The year is enough.")
            if is_year
            else tr("Month and year, for example Apr 1922 or 4/22. A year alone earns half."),
        )

    def answer(self, text: str) -> DateTold | NoDate:
        """Marks a typed date and keeps what it earned.

        Raises:
            StoreError: when it cannot be kept; then it can be answered again.
        """
        wanted = text.strip()
        if not wanted:
            return NoDate(tr("Type a date first, or choose “I do not know”."))
        given = read_typed_date(wanted)
        if given is None:
            return NoDate(
                tr(
                    "“{typed}” is no date that can be read. Type it as in 1922, Apr 1922 or "
                    "16/4/22; this was not counted.",
                    typed=wanted,
                )
            )
        event = self._events[self.drilling.round.current]
        share = dating_credit(event.date, given)
        self.drilling.keep(share)
        verdict = verdict_of_share(share)
        lines = [_how_far(event.date, given, share)]
        if not event.date.overlaps(given):
            lines.append(self._where(given))
        return self._told(verdict, tr(WORDS[verdict]), lines)

    def give_up(self) -> DateTold:
        """Tells the date to who does not know it, and keeps that.

        Raises:
            StoreError: when it cannot be kept; then it can be answered again.
        """
        event = self._events[self.drilling.round.current]
        self.drilling.keep(0.0)
        return self._told(Verdict.MISSED, tr("Not known"), [tr("It was {date}.", date=event.date)])

    def result(self) -> RoundView:
        """What the round came to.

        Raises:
            StoreError: when the records cannot be read.
        """
        return round_view(self.drilling.round, self.drilling.known(), self._line)

    def _told(self, verdict: Verdict, word: str, lines: list[str]) -> DateTold:
        event = self._events[self.drilling.round.current]
        if verdict is not Verdict.RIGHT:
            lines.append(self._between(event))
        told = tuple(line for line in (*lines, _note_of(event)) if line)
        return DateTold(verdict, word, told, self.drilling.round.is_last)

    def _line(self, key: str, verdict: Verdict) -> ResultLine:
        event = self._events[key]
        return ResultLine(self._names[key], str(event.date), verdict, tr(WORDS[verdict]))

    # Where in history a date lies

    def _where(self, given: HistoricalDate) -> str:
        """What else was then, or lies either side of a date that was typed."""
        known = self._landmarks_but(self.drilling.round.current)
        dates = [self._events[key].date for key in known]
        then = [
            key
            for key, date in zip(known, dates, strict=True)
            if given.first_day <= date.first_day and date.last_day <= given.last_day
        ]
        if then and given.precision is not Precision.YEAR:
            return tr(
                "What happened in {date} was {event}.", date=given, event=self._dated(then[0])
            )
        before, after = self._either_side(given, known)
        if before and after:
            return tr(
                "{date} lies between {before} and {after}.", date=given, before=before, after=after
            )
        if before:
            return tr("{date} comes after {before}.", date=given, before=before)
        return tr("{date} comes before {after}.", date=given, after=after) if after else ""

    def _between(self, event: Happening) -> str:
        """Which well-known events came before and after."""
        before, after = self._either_side(event.date, self._landmarks_but(event.key))
        if before and after:
            return tr("The event came after {before}, before {after}.", before=before, after=after)
        if before:
            return tr("The event came after {before}.", before=before)
        return tr("The event came before {after}.", after=after) if after else ""

    def _either_side(self, date: HistoricalDate, known: Sequence[str]) -> tuple[str, str]:
        """The nearest events before and after a date with their dates; empty where none is."""
        sides = sides_of(date, [self._events[key].date for key in known])
        before, after = ("" if number is None else self._dated(known[number]) for number in sides)
        return before, after

    def _dated(self, key: str) -> str:
        return f"“{self._names[key]}” ({self._events[key].date})"

    def _landmarks_but(self, but: str) -> list[str]:
        """The events that are asked more than most, which a learner will know first."""
        often = {key: len(one.mentions) for key, one in self._events.items()}
        middle = median(often.values())
        asked_more = [key for key, number in often.items() if number > middle]
        # Where nearly all are asked alike, none is better known than another.
        known = asked_more if len(asked_more) >= len(often) / _A_QUARTER else list(often)
        return [key for key in known if key != but]


def _note_of(event: Happening) -> str:
    """One note on an event: of the wording that is shown where it has one, for notes lean on it."""
    noted = [one.event for one in event.mentions if one.event.note]
    own = [one for one in noted if one.text == event.text]
    return next((one.note for one in (*own, *noted)), "")


def _how_far(truth: HistoricalDate, given: HistoricalDate, share: float) -> str:
    """The true date, and how far from it what was typed is."""
    if share >= 1.0:
        return tr("It was {date}.", date=truth)
    if not truth.overlaps(given):
        off = distance(truth, given)
        if off.is_late:
            return tr("{length} late: it was {date}.", length=_length(off), date=truth)
        return tr("{length} early: it was {date}.", length=_length(off), date=truth)
    if given.end is None and given.precision is Precision.YEAR:
        return tr("The year is right; it was {date}.", date=truth)
    return tr("{typed} takes it in, but it was {date}.", typed=given, date=truth)


def _length(off: Distance) -> str:
    match off.unit:
        case Precision.YEAR:
            return tr_n("%n year", "%n years", off.number)
        case Precision.DAY:
            return tr_n("%n day", "%n days", off.number)
        case _:
            years, months = divmod(off.number, _A_YEAR)
            whole = tr_n("%n year", "%n years", years)
            rest = tr_n("%n month", "%n months", months)
            if years and months:
                return tr("{years} and {months}", years=whole, months=rest)
            return whole if years else rest
