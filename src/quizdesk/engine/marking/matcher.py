# SPDX-License-Identifier: MIT
"""Finds in an answer the words that a phrase asks for, in the arrangement that it asks for.

The time is linear in the places where a phrase's words stand, up to a bound a phrase.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from quizdesk.engine.marking.answer_index import AnswerIndex, Place
from quizdesk.engine.marking.arrangement import Arrangement, Finding, Flaw, ends_of
from quizdesk.engine.marking.denied import denies_what_is_asked
from quizdesk.engine.marking.pattern_set import PatternFile, PatternSet
from quizdesk.engine.marking.patterns import Pattern, Role
from quizdesk.engine.marking.roles import Cast, Roles
from quizdesk.engine.marking.sense import has_other_year, is_turned

WINDOW = 24
"""Words within which a phrase's words must stand: generous, as pupils are."""
WORDS_BETWEEN = 4
"""Other words that may stand among those of a phrase which must stand close together."""
WIDE_WINDOW = 45
"""Words within which they may be thought to belong together all the same."""
MOST_STARTS = 100
"""Places in an answer from which one phrase is tried; in a thousand words there are hardly 60."""
MOST_STARTS_OF_ALL = 400
"""Places from which the phrases of one point are tried, all together; a thousand words have 300."""
FEWEST_STARTS = 8
"""Places from which a phrase is tried even when those before it have used up what all may have."""

# Made for every arrangement, and so without the detour that naming the fields takes.
_finding = partial(tuple.__new__, Finding)


class Finder:
    """Looks up patterns in one answer, strictly or with spelling read loosely."""

    def __init__(
        self, index: AnswerIndex, roles: Roles, patterns: PatternFile, *, is_loose: bool = False
    ) -> None:
        self._index = index
        self._roles = roles
        self._places: Mapping[int, Sequence[Place]] = index.loose if is_loose else index.strict
        self._possible = patterns.possible(self._places.keys())
        self._sentences: dict[int, int] = {}
        self._starts_left = 0

    def possible(self, patterns: PatternSet) -> Sequence[Pattern]:
        """Those of some patterns all of whose ingredients stand in the answer.

        How often they may be tried is counted anew from here.
        """
        self._starts_left = MOST_STARTS_OF_ALL
        return self._possible.get(patterns.number, ())

    def find(
        self,
        pattern: Pattern,
        *,
        window: int = WINDOW,
        sentence_ends: int = 0,
        keeps_order: bool = True,
    ) -> Iterator[Finding]:
        """The arrangements of a pattern, from left to right.

        Args:
            pattern: a possible one.
            window: words within which it must stand.
            sentence_ends: how many ends of sentences it may stand across.
            keeps_order: whether the steps must follow each other.
        """
        if pattern.is_wide:
            window, sentence_ends = max(window, WIDE_WINDOW), max(sentence_ends, 1)
        if pattern.is_close:
            window, sentence_ends = WORDS_BETWEEN + len(pattern.needed), 0
        shared = -1 if sentence_ends else self._shared_sentences(pattern)
        if not shared:
            return
        places = self._places
        steps = [[places[number] for number in step] for step in pattern.steps]
        latest = min([found[-1][0] for step in steps for found in step])
        if not keeps_order:
            steps = [[found for step in steps for found in step]]
        sentences = self._index.sentences
        start = _start_of_next(sentences, shared, 0)
        for _ in range(max(FEWEST_STARTS, min(MOST_STARTS, self._starts_left))):
            self._starts_left -= 1
            earliest = _earliest(steps, start) if start <= latest else None
            if earliest is None:
                return
            chosen, first, last = earliest
            start = first + 1
            if last - first >= window or sentences[last] - sentences[first] > sentence_ends:
                # Nor does what begins before the last can come near enough.
                low = _start_of_next(sentences, shared, sentences[last] - sentence_ends)
                start = max(start, last - window + 1, low)
                continue
            found: Finding | None = _finding(
                (chosen, first, last, None, pattern.supposes, pattern.takes_denial)
            )
            if found is not None and pattern.has_roles:
                found = self._take_roles(pattern, found, window, sentence_ends, keeps_order)
            if found is not None and denies_what_is_asked(self._index, found.places):
                yield self._looked_at(pattern, found)

    def _shared_sentences(self, pattern: Pattern) -> int:
        """The sentences that hold all a pattern asks for, but for those who take part.

        Sets of sentences are whole numbers with a bit a sentence.
        """
        known = self._sentences
        shared = -1
        for step in pattern.steps:
            for ingredient in step:
                holding = known.get(ingredient)
                shared &= self._sentences_of(ingredient) if holding is None else holding
        return shared

    def _sentences_of(self, ingredient: int) -> int:
        sentences = self._index.sentences
        holding = 0
        for first, _, _ in self._places[ingredient]:
            holding |= 1 << sentences[first]
        self._sentences[ingredient] = holding
        return holding

    def _looked_at(self, pattern: Pattern, found: Finding) -> Finding:
        """A finding with the flaw that its years or its comparing word show."""
        if found.flaw is not None:
            return found
        if pattern.years is not None:
            asked = {place.first for place in self._places.get(pattern.years, ())}
            if has_other_year(self._index, asked, found):
                return found._replace(flaw=Flaw.OTHER_YEAR)
        return found._replace(flaw=Flaw.TURNED) if is_turned(self._index, found.places) else found

    def _take_roles(
        self,
        pattern: Pattern,
        core: Finding,
        window: int,
        sentence_ends: int,
        keeps_order: bool,
    ) -> Finding | None:
        """Adds those who take part to what is done, or None where they do not stand near."""
        verb = core.places[0].first
        cast = self._roles.cast(verb)
        taken = list(core.places)
        flaw = None
        for role, side in ((pattern.doer, -1), (pattern.sufferer, 1)):
            if role is None:
                continue
            place, fits = self._take_role(role, verb, side, cast)
            if place is not None:
                taken.append(place)
            elif role.is_needed:
                return None
            if not fits and keeps_order:
                flaw = Flaw.OTHER_ACTOR
        # Who is carried over from an earlier clause may stand as far away as it likes.
        near = [one for one in taken if one.first not in cast.carried] if cast.carried else taken
        # In a row of names what is done may itself be one of those who are carried over.
        near = near or taken
        sentences = self._index.sentences
        first, last = ends_of(near)
        if last - first >= window or sentences[last] - sentences[first] > sentence_ends:
            return None
        if near is not taken:
            first, last = ends_of(taken)
        return _finding((tuple(taken), first, last, flaw, core.supposes, core.takes_denial))

    def _take_role(self, role: Role, verb: int, side: int, cast: Cast) -> tuple[Place | None, bool]:
        """Where the one asked for stands, if anywhere, and whether in the right part.

        Args:
            role: the one asked for.
            verb: what is done.
            side: where the one stands whose part cannot be told: -1 is before it, 1 behind it.
            cast: those who take part.
        """
        known, others = (cast.doers, cast.sufferers) if side < 0 else (cast.sufferers, cast.doers)
        places = self._places.get(role.ingredient, ())
        for at in known:
            number = bisect_left(places, (at,))
            if number < len(places) and places[number].first == at:
                return places[number], True
        near = self._nearest_actor(places, verb, side, others) if role.is_needed else None
        if known:
            return near, not cast.carried.isdisjoint(known)
        if near is None:
            return None, True
        is_on_side = (near.first - verb) * side > 0
        is_in_clause = self._index.clauses[near.first] == self._index.clauses[verb]
        return near, is_on_side and is_in_clause and near.first not in others

    def _nearest_actor(
        self, places: Sequence[Place], verb: int, side: int, others: Sequence[int]
    ) -> Place | None:
        """The nearest of some places, on the right side and in no other part if there is one."""
        low = bisect_left(places, (verb - WIDE_WINDOW,))
        asked = places[low : bisect_left(places, (verb + WIDE_WINDOW,))]
        sentences = self._index.sentences
        # Who is named again in another sentence does not take part in this one.
        beside = [place for place in asked if sentences[place.first] == sentences[verb]]
        asked = beside or asked
        elsewhere = [place for place in asked if place.first not in others]
        return _nearest_on_side(elsewhere, verb, side) or _nearest(asked, verb)


def _start_of_next(sentences: Sequence[int], shared: int, number: int) -> int:
    """Where the first sentence of a set begins that has a number or a higher one."""
    if number <= 0 and shared & 1:
        return 0
    later = shared >> max(number, 0)
    if not later:
        return len(sentences)
    return bisect_left(sentences, number + (later & -later).bit_length() - 1)


def _nearest_on_side(places: Sequence[Place], verb: int, side: int) -> Place | None:
    return _nearest([place for place in places if (place.first - verb) * side > 0], verb)


def _nearest(places: Sequence[Place], verb: int) -> Place | None:
    return min(places, key=lambda place: abs(place.first - verb), default=None)


def _earliest(
    steps: Sequence[Sequence[Sequence[Place]]], start: int
) -> tuple[Arrangement, int, int] | None:
    """The arrangement that ends soonest among those from a start on, its first name and last."""
    chosen: list[Place] = []
    low = start
    for step in steps:
        end = low
        for places in step:
            place = places[0]
            if place.first < low:
                at = bisect_left(places, (low,))
                if at == len(places):
                    return None
                place = places[at]
            chosen.append(place)
            if place.last >= end:
                end = place.last + 1
        low = end
    return tuple(chosen), min(chosen).first, low - 1
