# SPDX-License-Identifier: MIT
"""Finds in an answer the words that a phrase asks for, in the arrangement that it asks for.

The time is linear in the places where a phrase's words stand, up to a bound a phrase.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from quizdesk.engine.marking.answer_index import AnswerIndex, Place
from quizdesk.engine.marking.pattern_set import PatternSet
from quizdesk.engine.marking.patterns import Pattern, Role
from quizdesk.engine.marking.roles import Cast, Roles

WINDOW = 24
"""Words within which a phrase's words must stand: generous, as pupils are."""
WIDE_WINDOW = 45
"""Words within which they may be thought to belong together all the same."""
NEAR_DENIAL = 3
"""Words from a denial to what it plainly denies."""
LATEST_DENIAL = 3
"""Words after an arrangement within which a denial can still be about it."""
MOST_STARTS = 200
"""Places in an answer from which one phrase is tried."""

Arrangement = tuple[Place, ...]


class Flaw(Enum):
    """What is wrong with the sense of an arrangement whose words stand as they should."""

    OTHER_ACTOR = "another does it, or it is done to another"
    OTHER_YEAR = "another year stands beside it"


class Finding(NamedTuple):
    """An arrangement of a phrase's words, and what is wrong with its sense."""

    places: Arrangement
    flaw: Flaw | None = None
    supposes: bool = False


class Finder:
    """Looks up patterns in one answer, strictly or with spelling read loosely."""

    def __init__(self, index: AnswerIndex, roles: Roles, *, is_loose: bool = False) -> None:
        self._index = index
        self._roles = roles
        self._places: Mapping[int, Sequence[Place]] = index.loose if is_loose else index.strict
        self._sentences: dict[int, frozenset[int]] = {}

    def possible(self, patterns: PatternSet) -> Sequence[Pattern]:
        """Those of some patterns all of whose ingredients stand in the answer."""
        return patterns.possible(self._places.keys())

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
        if not sentence_ends and not self._share_a_sentence(pattern):
            return
        places = self._places
        steps = [[places[number] for number in step] for step in pattern.steps]
        if not keeps_order:
            steps = [[found for step in steps for found in step]]
        sentences = self._index.sentences
        start = 0
        for _ in range(MOST_STARTS):
            earliest = _earliest(steps, start)
            if earliest is None:
                return
            chosen, first, last = earliest
            start = first + 1
            if not self._stands_together(first, last, window, sentence_ends):
                # Nor does what begins before the last can come near enough.
                low = bisect_left(sentences, sentences[last] - sentence_ends)
                start = max(start, last - window + 1, low)
                continue
            found: Finding | None = Finding(chosen, None, pattern.supposes)
            if pattern.has_roles:
                found = self._take_roles(pattern, chosen, window, sentence_ends, keeps_order)
            if found is not None and self._denies_something(found.places):
                yield self._with_year_looked_at(pattern, found)

    def _share_a_sentence(self, pattern: Pattern) -> bool:
        """Whether a sentence holds all that a pattern asks for, but for those who take part."""
        asked = [self._sentences_of(number) for step in pattern.steps for number in step]
        return len(asked) == 1 or bool(frozenset.intersection(*asked))

    def _sentences_of(self, ingredient: int) -> frozenset[int]:
        known = self._sentences.get(ingredient)
        if known is None:
            sentences = self._index.sentences
            known = frozenset([sentences[place.first] for place in self._places[ingredient]])
            self._sentences[ingredient] = known
        return known

    def _with_year_looked_at(self, pattern: Pattern, found: Finding) -> Finding:
        if found.flaw is None and self._has_other_year(pattern, found.places):
            return found._replace(flaw=Flaw.OTHER_YEAR)
        return found

    def _stands_together(self, first: int, last: int, window: int, sentence_ends: int) -> bool:
        ends = self._index.sentences[last] - self._index.sentences[first]
        return last - first < window and ends <= sentence_ends

    def _take_roles(
        self,
        pattern: Pattern,
        core: Arrangement,
        window: int,
        sentence_ends: int,
        keeps_order: bool,
    ) -> Finding | None:
        """Adds those who take part to what is done, or None where they do not stand near."""
        verb = core[0].first
        cast = self._roles.cast(verb)
        taken = list(core)
        flaw = None
        for role, known, others, side in (
            (pattern.doer, cast.doers, cast.sufferers, -1),
            (pattern.sufferer, cast.sufferers, cast.doers, 1),
        ):
            if role is None:
                continue
            place, fits = self._take_role(role, known, others, verb, side, cast)
            if place is not None:
                taken.append(place)
            elif role.is_needed:
                return None
            if not fits and keeps_order:
                flaw = Flaw.OTHER_ACTOR
        # Who is carried over from an earlier clause may stand as far away as it likes.
        near = [place for place in taken if place.first not in cast.carried]
        if not self._stands_together(*ends_of(near), window, sentence_ends):
            return None
        return Finding(tuple(taken), flaw, pattern.supposes)

    def _take_role(
        self,
        role: Role,
        known: Sequence[int],
        others: Sequence[int],
        verb: int,
        side: int,
        cast: Cast,
    ) -> tuple[Place | None, bool]:
        """Where the one asked for stands, if anywhere, and whether in the right part."""
        places = self._places.get(role.ingredient, ())
        for at in known:
            number = bisect_left(places, (at,))
            if number < len(places) and places[number].first == at:
                return places[number], True
        low = bisect_left(places, (verb - WIDE_WINDOW,))
        asked = places[low : bisect_left(places, (verb + WIDE_WINDOW,))]
        elsewhere = [place for place in asked if place.first not in others]
        near = _nearest_on_side(elsewhere, verb, side) or _nearest(asked, verb)
        if known:
            is_certain = cast.carried.isdisjoint(known)
            return (near if role.is_needed else None), not is_certain
        if near is None or not role.is_needed:
            return None, True
        is_on_side = (near.first - verb) * side > 0
        is_in_clause = self._index.clauses[near.first] == self._index.clauses[verb]
        return near, is_on_side and is_in_clause and near.first not in others

    def _has_other_year(self, pattern: Pattern, chosen: Arrangement) -> bool:
        """Whether a year stands beside an arrangement that is not the phrase's."""
        if pattern.years is None:
            return False
        asked = {place.first for place in self._places.get(pattern.years, ())}
        clauses = {self._index.clauses[place.first] for place in chosen}
        first, last = ends_of(chosen)
        years = [
            place
            for place in range(max(0, first - 6), min(len(self._index.words), last + 7))
            if self._index.clauses[place] in clauses and _is_year(self._index.words[place])
        ]
        return bool(years) and not any(year in asked for year in years)

    def _denies_something(self, chosen: Arrangement) -> bool:
        """Whether every denial that the phrase asked for reaches another of its words."""
        return all(
            self._denies_what_it_should(chosen, number)
            for number, place in enumerate(chosen)
            if place.is_denial
        )

    def _denies_what_it_should(self, chosen: Arrangement, number: int) -> bool:
        """Whether one denial reaches a word, and no other first than the phrase says after it."""
        asked = chosen[number]
        target = chosen[number + 1] if number + 1 < len(chosen) else None
        for denial in self._index.denials_near(asked.first, asked.first):
            if denial.first != asked.first:
                continue
            reached = [
                # "could have stopped them" does not deny that they were stopped.
                place
                for place in chosen
                if not place.is_denial
                and denial.covers(place.first, place.last)
                and (place.first > denial.last or place.last < denial.first)
            ]
            if reached and not self._denies_another_first(denial.last, reached, target):
                return True
        return False

    def _denies_another_first(
        self, last: int, reached: Sequence[Place], target: Place | None
    ) -> bool:
        """Whether a denial stands right before a deed that the phrase does not want denied."""
        behind = [place for place in reached if place.first > last]
        first = min(behind, default=None)
        if target is None or target.is_denial or first is None or target not in behind:
            return False
        is_near = first.first - last <= NEAR_DENIAL and not self._index.actors[first.first]
        return first.first < target.first and is_near


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word.startswith(("18", "19", "20"))


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


def ends_of(places: Sequence[Place]) -> tuple[int, int]:
    """The first name and the last of some places."""
    return min(places).first, max([place.last for place in places])


class Denying(Enum):
    """How plainly an arrangement is denied."""

    NO = 0
    PERHAPS = 1
    PLAINLY = 2


def denying(index: AnswerIndex, found: Finding) -> Denying:
    """Whether a denial that the phrase did not ask for reaches any of its words, and how plainly.

    A denial is plain where it stands right before what the phrase says is done. One that comes
    after all of the words is none, unless it follows at once.
    """
    worst = Denying.NO
    chosen = found.places
    first, last = ends_of(chosen)
    for denial in index.denials_near(first, last):
        if denial.reach_last < first or last < denial.reach_first:
            continue
        is_beside = first - NEAR_DENIAL <= denial.last < last
        if worst is Denying.PERHAPS and not is_beside:
            # It is too far off to make the answer's denial any plainer.
            continue
        if any(place.first <= denial.last and denial.first <= place.last for place in chosen):
            continue
        if denial.is_limited or (denial.is_supposition and found.supposes):
            continue
        reached = [place for place in chosen if denial.covers(place.first, place.last)]
        if not reached or denial.first > last + LATEST_DENIAL:
            continue
        worst = Denying.PERHAPS
        deeds = [place.first for place in reached if not index.actors[place.first]]
        is_near = any(0 < deed - denial.last <= NEAR_DENIAL for deed in deeds)
        if is_near and not (denial.is_supposition or denial.is_undoing):
            return Denying.PLAINLY
    return worst
