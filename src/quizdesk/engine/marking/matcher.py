# SPDX-License-Identifier: MIT
"""Finds in an answer the words that a phrase asks for, in the arrangement that it asks for.

The time is linear in the places where a phrase's words stand, up to a bound a phrase.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quizdesk.engine.marking.aliases import AliasTable
from quizdesk.engine.marking.answer_index import DENIAL_KEY, AnswerIndex
from quizdesk.engine.marking.phrase import Choice, Ingredient, Phrase
from quizdesk.engine.marking.stems import british, stem

WINDOW = 30
"""Words within which a phrase's words must stand: generous, as pupils are."""
WIDE_WINDOW = 45
"""Words within which they may be thought to belong together all the same."""
STEPS_OF_A_DEED = 3
"""Steps of a phrase that says who did what to whom."""
MOST_STARTS = 200
"""Places in an answer from which one phrase is tried."""


class Place(NamedTuple):
    """Where an ingredient stands: the first and last name, and whether it is a denial."""

    first: int
    last: int
    is_denial: bool = False


Arrangement = tuple[Place, ...]
Steps = Sequence[Sequence[Sequence[Place]]]
"""For each step, for each of its ingredients, every place where it stands."""


class Wording(NamedTuple):
    """A choice, ready for look-up: keys that stand side by side."""

    keys: tuple[str, ...]

    @property
    def is_denial(self) -> bool:
        """Whether it is the denial that a phrase asks for."""
        return self.keys == (DENIAL_KEY,)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase, ready for matching: steps of ingredients of wordings."""

    steps: tuple[tuple[tuple[Wording, ...], ...], ...]


def make_pattern(phrase: Phrase, aliases: AliasTable) -> Pattern:
    """Folds a phrase's aliases and drops what it does not insist on."""
    return Pattern(tuple(step for one in phrase.steps if (step := _make_step(one, aliases))))


def _make_step(
    ingredients: Sequence[Ingredient], aliases: AliasTable
) -> tuple[tuple[Wording, ...], ...]:
    made: list[tuple[Wording, ...]] = []
    run: list[Ingredient] = []
    for one in ingredients:
        if _is_plain(one):
            run.append(one)
            continue
        made += _fold_run(run, aliases)
        run = []
        if not one.is_optional:
            made.append(tuple(_make_wording(choice, aliases) for choice in one.choices))
    return tuple(made + _fold_run(run, aliases))


def _is_plain(one: Ingredient) -> bool:
    """Whether it is a lone word that may be part of a name of several words."""
    choice = one.choices[0]
    is_special = choice.is_beginning or choice.is_denial or choice.is_quoted
    return not (one.is_optional or len(one.choices) > 1 or is_special)


def _fold_run(run: Sequence[Ingredient], aliases: AliasTable) -> list[tuple[Wording, ...]]:
    """Words that follow each other plainly, with the names among them folded to one."""
    words = [(word, one.is_small) for one in run for word in one.choices[0].words]
    parts: list[tuple[Wording, ...]] = []
    for name in aliases.fold([stem(word) for word, _ in words]):
        is_small = name.first == name.last and words[name.first][1]
        if not (is_small and not name.key.startswith("@")):
            parts.append((Wording((name.key,)),))
    return parts


def _make_wording(choice: Choice, aliases: AliasTable) -> Wording:
    if choice.is_denial:
        return Wording((DENIAL_KEY,))
    stems = [stem(word) for word in choice.words]
    if choice.is_beginning:
        names = aliases.fold(stems[:-1])
        return Wording((*(name.key for name in names), f"{british(choice.words[-1])}*"))
    return Wording(tuple(name.key for name in aliases.fold(stems)))


class Finder:
    """Looks up patterns in one answer, strictly or with spelling read loosely."""

    def __init__(self, index: AnswerIndex, *, is_loose: bool = False) -> None:
        self._index = index
        self._is_loose = is_loose
        self._known: dict[tuple[Wording, ...], list[Place]] = {}

    def find(
        self,
        pattern: Pattern,
        *,
        window: int = WINDOW,
        sentence_ends: int = 0,
        keeps_order: bool = True,
    ) -> Iterator[Arrangement]:
        """The arrangements of a pattern; those of each order from left to right.

        Three steps are read as who did what to whom, so that "A > attack > B" also stands in
        "B was attacked by A", and does not stand in "A was attacked by B".

        Args:
            pattern: what to look for.
            window: words within which it must stand.
            sentence_ends: how many ends of sentences it may stand across.
            keeps_order: whether the steps must follow each other.
        """
        steps = [[self._places(one) for one in step] for step in pattern.steps]
        if not all(places for step in steps for places in step):
            return
        if not keeps_order:
            steps = [[places for step in steps for places in step]]
        orders = [steps, steps[::-1]] if len(steps) == STEPS_OF_A_DEED else [steps]
        for is_passive, order in enumerate(orders):
            for chosen in self._arrangements(order, window, sentence_ends):
                if len(orders) == 1 or self._is_passive(order, chosen) == bool(is_passive):
                    yield chosen

    def _arrangements(self, steps: Steps, window: int, sentence_ends: int) -> Iterator[Arrangement]:
        """The arrangements that keep the order of some steps."""
        starts = sorted({place.first for places in steps[0] for place in places})
        for start in starts[:MOST_STARTS]:
            chosen = _earliest(steps, start)
            if chosen is None:
                return
            last = max(place.last for place in chosen)
            ends = self._index.sentence_of(last) - self._index.sentence_of(start)
            if last - start < window and ends <= sentence_ends and self._denies_something(chosen):
                yield chosen

    def _is_passive(self, steps: Steps, chosen: Arrangement) -> bool:
        """Whether the last of three steps names by whom the deed of the second was done."""
        first = len(steps[0])
        last = first + len(steps[1])
        return any(
            self._index.names_doer(deed.last, doer.first)
            for deed in chosen[first:last]
            for doer in chosen[last:]
        )

    def _denies_something(self, chosen: Arrangement) -> bool:
        """Whether every denial that the phrase asked for reaches another of its words."""
        others = [place for place in chosen if not place.is_denial]
        for asked in (place for place in chosen if place.is_denial):
            denials = self._index.denials_in(self._index.sentence_of(asked.first))
            if not any(
                denial.first == asked.first
                and any(denial.covers(place.first, place.last) for place in others)
                for denial in denials
            ):
                return False
        return True

    def _places(self, ingredient: tuple[Wording, ...]) -> list[Place]:
        known = self._known.get(ingredient)
        if known is None:
            places = {place for wording in ingredient for place in self._places_of(wording)}
            known = self._known[ingredient] = sorted(places)
        return known

    def _places_of(self, wording: Wording) -> Iterator[Place]:
        first, *rest = wording.keys
        following = [set(self._positions(key)) for key in rest]
        for start in self._positions(first):
            if all(start + step in places for step, places in enumerate(following, start=1)):
                yield Place(start, start + len(rest), wording.is_denial)

    def _positions(self, key: str) -> Sequence[int]:
        strict = self._index.positions(key)
        if self._is_loose and (loose := self._index.loose_positions(key)):
            return sorted({*strict, *loose})
        return strict


def _earliest(steps: Steps, start: int) -> Arrangement | None:
    """The arrangement that ends soonest among those from a start on."""
    chosen: list[Place] = []
    low = start
    for step in steps:
        end = low
        for places in step:
            at = bisect_left(places, (low,))
            if at == len(places):
                return None
            chosen.append(places[at])
            end = max(end, places[at].last + 1)
        low = end
    return tuple(chosen)


def is_denied(index: AnswerIndex, chosen: Arrangement) -> bool:
    """Whether a denial that the phrase did not ask for reaches any of its words."""
    sentences = {index.sentence_of(place.first) for place in chosen}
    for denial in (denial for sentence in sentences for denial in index.denials_in(sentence)):
        is_asked = any(place.first <= denial.first <= place.last for place in chosen)
        if not is_asked and any(denial.covers(place.first, place.last) for place in chosen):
            return True
    return False
