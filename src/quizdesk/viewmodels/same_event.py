# SPDX-License-Identifier: MIT
"""Which of the dated events that questions ask are one and the same, and what to call it.

Two questions seldom word an event alike or date it as finely. Two wordings are taken for one event
when their dates can be the same and their words nearly are; where a bank joins them itself, that
holds. In doubt two events stay two: a picture with one twice is better than one without it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from quizdesk.bank.bank import Wording
from quizdesk.engine.alias import Alias
from quizdesk.engine.historical_date import HistoricalDate, Precision
from quizdesk.engine.marking.stems import stem
from quizdesk.engine.question import Event

_WORD = re.compile(r"[^\W_]+")
_POINTING_WORDS = "it its he his him she her they their them this these those idea"
_SMALL_WORDS = (
    "a an the of in on at to for with from by into and or is are was were be as that when while "
    "which who s"
)
_LEANS = frozenset(_POINTING_WORDS.split())
"""Words of a wording that leans on its question's stem, so that it cannot stand alone."""

_SMALL = _LEANS - {"idea"} | frozenset(_SMALL_WORDS.split())
"""Words that say nothing of which event it is."""

_LEAST_SHARED = 0.65
"""The share of the shorter wording's words that the longer must have."""

_LEAST_ALIKE = 0.5
"""What twice the words shared must exceed of all words of both (the Dice coefficient)."""

_FINEST_FIRST = (Precision.DAY, Precision.MONTH, Precision.YEAR)


class Mention(NamedTuple):
    """An event as one question asks it."""

    question: str
    topic: str
    event: Event


class Happening(NamedTuple):
    """One event with all that asks it.

    Attributes:
        text: the shortest wording that can stand alone, or the bank's own.
        date: the finest that any question gives.
        mentions: in the bank's order.
    """

    text: str
    date: HistoricalDate
    mentions: tuple[Mention, ...]

    @property
    def key(self) -> str:
        """What names it in the records: by ids, so that it may be worded or dated otherwise."""
        first = self.mentions[0]
        return f"{first.question}/{first.event.id}"


class _Words(NamedTuple):
    """A wording's words, as they are compared.

    Attributes:
        all: the stems of all words that say something.
        names: those of them that are written with a capital letter.
    """

    all: frozenset[str]
    names: frozenset[str]


class _Read(NamedTuple):
    """A mention with what comparing it takes, found once: it is compared with many others.

    Attributes:
        first: the number of the first day that its date can mean.
        last: of the last.
    """

    mention: Mention
    words: _Words
    first: int
    last: int


def happenings(
    mentions: Sequence[Mention], wordings: Iterable[Wording], aliases: Iterable[Alias]
) -> tuple[Happening, ...]:
    """Each event once, earliest first.

    Args:
        mentions: every event of every question, in the bank's order.
        wordings: the bank's own wordings, each with the events that it joins.
        aliases: names that stand for each other.
    """
    names = {
        other.casefold(): alias.canonical.casefold() for alias in aliases for other in alias.others
    }
    reads = {mention: _read(mention, names) for mention in mentions}
    places = {mention: place for place, mention in enumerate(mentions)}
    by_name = {(each.question, each.event.date.iso): each for each in mentions}
    joined: list[tuple[str, list[Mention]]] = []
    for wording in wordings:
        own = [by_name[name] for name in wording.events if name in by_name]
        if own:
            joined.append((wording.text, own))
    taken = {mention for _, own in joined for mention in own}
    rest = [mention for mention in mentions if mention not in taken]
    read_groups = [[reads[mention] for mention in own] for _, own in joined]
    for mention in sorted(rest, key=_fineness):
        group = _best_of(read_groups, reads[mention])
        if group is None:
            read_groups.append([reads[mention]])
        else:
            group.append(reads[mention])
    groups = [[read.mention for read in group] for group in read_groups]
    texts = [text for text, _ in joined]
    found = [
        Happening(
            texts[number] if number < len(texts) else _clearest(group),
            min(group, key=_fineness).event.date,
            tuple(sorted(group, key=places.__getitem__)),
        )
        for number, group in enumerate(groups)
    ]
    return tuple(sorted(found, key=lambda each: (each.date.first_day, each.date.last_day)))


def _fineness(mention: Mention) -> tuple[int, int]:
    date = mention.event.date
    days = (date.last_day - date.first_day).days
    return _FINEST_FIRST.index(date.precision), days


def _read(mention: Mention, names: Mapping[str, str]) -> _Read:
    date = mention.event.date
    first, last = date.first_day.toordinal(), date.last_day.toordinal()
    return _Read(mention, _words_of(mention.event.text, names), first, last)


def _best_of(groups: Sequence[list[_Read]], read: _Read) -> list[_Read] | None:
    """The group that words the event most alike, if one does."""
    best, alike = None, 0.0
    for group in groups:
        if not _can_join(group, read):
            continue
        likeness = max(_likeness(read, other) for other in group)
        if likeness > alike:
            best, alike = group, likeness
    return best


def _can_join(group: Sequence[_Read], read: _Read) -> bool:
    """Whether the dates allow it; what one question asks apart is never one."""
    question, first, last = read.mention.question, read.first, read.last
    for other in group:
        if other.first > last or first > other.last or other.mention.question == question:
            return False
    return True


def _likeness(one: _Read, other: _Read) -> float:
    """How alike two events are worded, from 0 (not the same) to 1."""
    first, second = one.words, other.words
    shared = first.all & second.all
    if not shared:
        return 0.0
    alike = 2 * len(shared) / (len(first.all) + len(second.all))
    date = one.mention.event.date
    if date == other.mention.event.date and date.precision is Precision.DAY:
        # The same very day and a word in common: histories seldom have two such events.
        return alike
    if (first.names - second.all) and (second.names - first.all):
        return 0.0
    share = len(shared) / min(len(first.all), len(second.all))
    return alike if share >= _LEAST_SHARED and alike > _LEAST_ALIKE else 0.0


def _words_of(text: str, names: Mapping[str, str]) -> _Words:
    written = [word for word in _WORD.findall(text) if word.casefold() not in _SMALL]
    pairs = [(word, stem(names.get(word.casefold(), word.casefold()))) for word in written]
    return _Words(
        frozenset(one for _, one in pairs),
        frozenset(one for word, one in pairs if word[0].isupper()),
    )


def _clearest(group: Sequence[Mention]) -> str:
    """The shortest wording that can stand alone; among none such the longest, which says most."""
    texts = sorted((mention.event.text for mention in group), key=len)
    clear = [text for text in texts if not _leans(text)]
    return clear[0] if clear else texts[-1]


def _leans(text: str) -> bool:
    return any(word.casefold() in _LEANS for word in _WORD.findall(text))
