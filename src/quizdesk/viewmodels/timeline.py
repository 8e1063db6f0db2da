# SPDX-License-Identifier: MIT
"""The timeline: every dated event of a bank once, in bands, and the story of each.

Which wordings are one event is `same_event.py`'s to say; where events are drawn, the layout's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from quizdesk.bank.bank import Bank
from quizdesk.engine.outline import Kind
from quizdesk.engine.question import DateMatching, Ordering
from quizdesk.engine.quiz import Quiz
from quizdesk.engine.scheduling.memory import Memory
from quizdesk.engine.scheduling.plan import Firmness
from quizdesk.engine.scheduling.units import Unit
from quizdesk.viewmodels.known import Known, firmness_word
from quizdesk.viewmodels.same_event import Happening, Mention, happenings
from quizdesk.viewmodels.wording import kind_name
from quizdesk.words import tr, tr_n

if TYPE_CHECKING:
    from quizdesk.viewmodels.placing import Placing

DATED = (Kind.DATE_MATCHING, Kind.ORDERING)
"""The kinds of questions that date events."""


class EventView(NamedTuple):
    """An event in the picture.

    Attributes:
        id: stable as long as its wording and date are.
        text: what happened.
        when: its date in words.
        first_day: the earliest day that its date can mean.
        last_day: the latest.
        firmness: how well its questions are remembered now.
    """

    id: str
    text: str
    when: str
    first_day: date
    last_day: date
    firmness: Firmness


class BandView(NamedTuple):
    """A band of events, earliest first; never empty."""

    title: str
    events: tuple[EventView, ...]


class TimelineView(NamedTuple):
    """The picture.

    Attributes:
        summary: how much there is, in words.
        first_year: the year of the earliest event.
        end_year: the year after the latest.
    """

    bands: tuple[BandView, ...]
    summary: str
    first_year: int
    end_year: int


class QuestionLine(NamedTuple):
    """A question that asks an event: its stem, and what kind it is of."""

    stem: str
    kind: str


class StoryView(NamedTuple):
    """The story of an event.

    Attributes:
        text: what happened.
        when: its date in words.
        band: the title of its band.
        notes: what the questions note of it, and what they explain.
        other_wordings: how else questions word it, as a sentence or empty.
        known: how well it is known, in words.
        questions: those that ask it.
        question_ids: of these, to practise.
    """

    text: str
    when: str
    band: str
    notes: tuple[str, ...]
    other_wordings: str
    known: str
    questions: tuple[QuestionLine, ...]
    question_ids: tuple[str, ...]


class Band(NamedTuple):
    """A band before anything is known of the learner."""

    title: str
    happenings: tuple[Happening, ...]


def bands_of(bank: Bank) -> tuple[Band, ...]:
    """The bands of a bank: first those that it makes itself, then its topics in its order.

    Each event stands in one band. Of several topics that ask it, the one that does so most often
    has it, or else the one that does so first.
    """
    ids = (outline.id for outline in bank.outlines if outline.kind in DATED)
    found = happenings(mentions_in(bank, ids), bank.timeline.wordings, bank.aliases)
    own = {text: title for title, texts in bank.timeline.bands for text in texts}
    piles: dict[str, list[Happening]] = {title: [] for title, _ in bank.timeline.bands}
    piles |= {title: [] for title in bank.topics.values()}
    for one in found:
        topics = Counter(mention.topic for mention in one.mentions)
        title = own.get(one.text) or bank.topics[topics.most_common(1)[0][0]]
        piles[title].append(one)
    return tuple(Band(title, tuple(pile)) for title, pile in piles.items() if pile)


def mentions_in(bank: Bank, question_ids: Iterable[str]) -> list[Mention]:
    """Every event that these questions ask, as they ask it."""
    mentions = []
    for question_id in question_ids:
        question = bank.questions[question_id]
        events = question.pairs if isinstance(question, DateMatching) else ()
        events = question.events if isinstance(question, Ordering) else events
        mentions += [Mention(question.id, question.topic, event) for event in events]
    return mentions


class Timeline:
    """The events of a bank and what a learner remembers of them at a time."""

    def __init__(
        self,
        bank: Bank,
        bands: Sequence[Band],
        memories: Mapping[Unit, Memory],
        now: datetime,
        seeds: Callable[[], int],
    ) -> None:
        self._bank = bank
        self._bands = bands
        self._known = Known(bank.questions, memories, now)
        self._seeds = seeds

    def view(self) -> TimelineView:
        """The picture."""
        bands = tuple(
            BandView(band.title, tuple(self._event(one) for one in band.happenings))
            for band in self._bands
        )
        days = [one.date for band in self._bands for one in band.happenings]
        if not days:
            return TimelineView((), tr("This bank asks no dated events."), 0, 0)
        first = min(one.first_day for one in days).year
        last = max(one.last_day for one in days).year
        summary = tr_n(
            "%n event from {first} to {last}.",
            "%n events from {first} to {last}.",
            len(days),
            first=first,
            last=last,
        )
        return TimelineView(bands, summary, first, last + 1)

    def story(self, event_id: str) -> StoryView:
        """The story of an event.

        Raises:
            KeyError: when there is no such event; a fault of ours.
        """
        band, one = next(
            (band, one) for band in self._bands for one in band.happenings if id_of(one) == event_id
        )
        ids = tuple(dict.fromkeys(mention.question for mention in one.mentions))
        questions = [self._bank.questions[question_id] for question_id in ids]
        explained = [question.explanation for question in questions]
        notes = [mention.event.note for mention in one.mentions]
        lines = (
            QuestionLine(self._bank.questions[each.id].stem, kind_name(each.kind))
            for each in self._bank.outlines
            if each.id in ids
        )
        return StoryView(
            text=one.text,
            when=str(one.date),
            band=band.title,
            notes=tuple(dict.fromkeys(note for note in (*notes, *explained) if note)),
            other_wordings=_others(one),
            known=self._known.sentences(ids),
            questions=tuple(lines),
            question_ids=ids,
        )

    def event_with(self, mention: Mention) -> str:
        """The id of the event that a question asks.

        Raises:
            KeyError: when none does; a fault of ours.
        """
        for band in self._bands:
            for one in band.happenings:
                if mention in one.mentions:
                    return id_of(one)
        raise KeyError(mention.event.text)

    def placing(self, band: str) -> Placing:
        """Some events of a band, or of all (`placing.ALL`), to be placed without their dates."""
        from quizdesk.viewmodels.placing import Placing

        return Placing(self._bands, band, Random(f"placing {self._seeds()}"))

    def _event(self, one: Happening) -> EventView:
        ids = {mention.question for mention in one.mentions}
        return EventView(
            id=id_of(one),
            text=one.text,
            when=str(one.date),
            first_day=one.date.first_day,
            last_day=one.date.last_day,
            firmness=self._known.firmness(ids),
        )


def event_quiz(text: str, number: int) -> Quiz:
    """The blueprint of practising an event: feedback at once, questions in the bank's order."""
    title = tr("Timeline: {event}", event=text)
    return Quiz(title=title, number=number, shuffles_questions=False, way="event")


def id_of(one: Happening) -> str:
    """What names an event in the picture."""
    return f"{one.date.iso} {one.text}"


def _others(one: Happening) -> str:
    texts = dict.fromkeys(mention.event.text for mention in one.mentions)
    others = [text for text in texts if text != one.text]
    return tr("Questions also word it: {wordings}.", wordings="; ".join(others)) if others else ""


class Spot(NamedTuple):
    """An event's place in the picture: its band and its number there, both from 0."""

    band: int
    event: int


def step_in_time(view: TimelineView, spot: Spot, by: int) -> Spot:
    """So many events on within the band, but not past an end."""
    last = len(view.bands[spot.band].events) - 1
    return Spot(spot.band, max(0, min(spot.event + by, last)))


def step_between_bands(view: TimelineView, spot: Spot, by: int) -> Spot:
    """The event of a band above or below that is nearest in time; the same at an end."""
    band = max(0, min(spot.band + by, len(view.bands) - 1))
    if band == spot.band:
        return spot
    day = view.bands[spot.band].events[spot.event].first_day
    events = view.bands[band].events
    nearest = min(range(len(events)), key=lambda one: abs((events[one].first_day - day).days))
    return Spot(band, nearest)


def in_words(view: TimelineView, spot: Spot) -> str:
    """What a line or a screen reader says of an event."""
    band = view.bands[spot.band]
    event = band.events[spot.event]
    return tr(
        "{when}: {event}. {band}, {place} of {number}; {firmness}.",
        when=event.when,
        event=event.text,
        band=band.title,
        place=spot.event + 1,
        number=len(band.events),
        firmness=firmness_word(event.firmness),
    )
