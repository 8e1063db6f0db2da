# SPDX-License-Identifier: MIT
"""The actors of an answer: where they stand, which of them "and" joins, what governs each.

What they do, and to whom, is read from that in `roles.py`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from quizdesk.engine.marking.answer_index import AnswerIndex
from quizdesk.engine.marking.word_classes import (
    DETERMINERS,
    JOINING,
    PREPOSITIONS,
    REPRESENTING,
    STANCES,
    TIMES,
)

PASSIVE_REACH = 4
"""Words that may stand between an actor and what governs it or is joined to it."""
MOST_JOINED = 12
"""Actors that one row of "and" joins."""


class ActorRows:
    """Knows the actors of one answer, each by its place."""

    def __init__(self, index: AnswerIndex) -> None:
        self._index = index
        self._words = index.words
        self._leads: dict[int, str] = {}
        self._groups: dict[int, tuple[int, ...]] = {}

    def between(self, first: int, last: int) -> Sequence[int]:
        """Where actors stand from one place to another."""
        places = self._index.actor_places
        return places[bisect_left(places, first) : bisect_right(places, last)]

    def ungoverned(self, first: int, last: int) -> Iterator[int]:
        """Where actors stand that no preposition governs."""
        return (place for place in self.between(first, last) if not self.lead(place))

    def group(self, place: int) -> tuple[int, ...]:
        """An actor with those joined to it by "and"."""
        known = self._groups.get(place)
        if known is None:
            known = self._groups[place] = self._read_group(place)
        return known

    def _read_group(self, place: int) -> tuple[int, ...]:
        group = [place]
        for step in (-1, 1):
            at = place
            while len(group) < MOST_JOINED and (near := self._joined(at, step)) is not None:
                group.append(near)
                at = near
        return tuple(sorted(group))

    def _joined(self, at: int, step: int) -> int | None:
        """The actor next to another, with "and" or nothing between them, or None."""
        words, sentences, actors = self._words, self._index.sentences, self._index.actors
        is_joined = False
        end = at + step * (PASSIVE_REACH + 1)
        for place in range(at + step, max(-1, min(end, len(words))), step):
            if sentences[place] != sentences[at]:
                return None
            if actors[place]:
                return place if is_joined or place == at + step else None
            if words[place] in JOINING:
                is_joined = True
            elif words[place] not in DETERMINERS:
                return None
        return None

    def lead(self, place: int) -> str:
        """The preposition that governs an actor, or an empty text."""
        known = self._leads.get(place)
        if known is None:
            known = self._leads[place] = self._read_lead(place)
        return known

    def _read_lead(self, place: int) -> str:
        if place and self._words[place - 1] in STANCES:
            return self._words[place - 1]
        lead = self._preposition(place)
        # "the main thing for Stalin was to beat Trotsky": he is to do it.
        return "" if lead == "for" and "to" in self._words[place + 1 : place + 3] else lead

    def _preposition(self, place: int) -> str:
        words, clauses = self._words, self._index.clauses
        at = place - 1
        skipped = joined = 0
        while at >= 0 and clauses[at] == clauses[place] and skipped <= PASSIVE_REACH:
            word = words[at]
            if word == "of" and at and words[at - 1] in REPRESENTING:
                # "by the leaders of the KPD" is by the KPD.
                at -= 2
                continue
            if word in PREPOSITIONS:
                return word
            if word in JOINING and at and self._index.actors[at - 1] and joined < MOST_JOINED:
                # What governs one of a row governs all of it.
                place, at = at - 1, at - 2
                skipped, joined = 0, joined + 1
                continue
            if word.isdecimal() or word in TIMES:
                # "in 1927 Chiang attacked", "in July the left attacked"
                return ""
            # One other word may belong to the name: "by the strong KPD".
            if word not in DETERMINERS and (skipped or word.endswith(("ed", "ing"))):
                return ""
            at, skipped = at - 1, skipped + 1
        return ""
