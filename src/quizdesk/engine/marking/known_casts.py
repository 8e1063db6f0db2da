# SPDX-License-Identifier: MIT
"""Who does what to whom by a scheme's own words, and answers that turn it round.

What a scheme knows is read from its directed phrases and from what its points say. An answer that
tells it the other way round makes the points of that sentence unsure; nothing here settles one.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from quizdesk.engine.marking.answer_index import AnswerIndex, Place
from quizdesk.engine.marking.patterns import Keys, Pattern
from quizdesk.engine.marking.roles import Roles
from quizdesk.engine.marking.small_words import SMALL_WORDS
from quizdesk.engine.marking.vocabulary import Vocabulary

MOST_DEEDS = 100
"""Deeds of an answer that are looked at for whether its parts are changed throughout."""

Actors = frozenset[str]
"""Keys of those who can do something."""


@dataclass(frozen=True, slots=True)
class KnownCasts:
    """Who does what to whom.

    Attributes:
        doers: of each ingredient that is done, who does it.
        sufferers: of each ingredient that is done, to whom it is done.
        of_point: of each point, all whom its phrases or what it says name.
        in_stem: whom the question names.
    """

    doers: Mapping[int, Actors]
    sufferers: Mapping[int, Actors]
    of_point: tuple[Actors, ...]
    in_stem: Actors


def known_casts(
    stem: str,
    says: Sequence[str],
    accepts: Sequence[Iterable[Pattern]],
    wordings: Mapping[frozenset[Keys], int],
    vocabulary: Vocabulary,
) -> KnownCasts:
    """What a scheme knows of who does what.

    Args:
        stem: of the question.
        says: what each point says.
        accepts: the patterns of each point, in the same order.
        wordings: the numbers of the scheme's ingredients by their wordings.
        vocabulary: of the scheme.
    """
    actors_of = {
        number: frozenset(
            keys[0] for keys in alternatives if len(keys) == 1 and keys[0] in vocabulary.actors
        )
        for alternatives, number in wordings.items()
    }
    doers: dict[int, Actors] = {}
    sufferers: dict[int, Actors] = {}

    def learn(ingredient: int, doing: Actors, suffering: Actors) -> None:
        if not (doing or suffering):
            return
        doers[ingredient] = doers.get(ingredient, Actors()) | doing
        sufferers[ingredient] = sufferers.get(ingredient, Actors()) | suffering

    for pattern in (pattern for accept in accepts for pattern in accept if pattern.has_roles):
        doing = actors_of[pattern.doer.ingredient] if pattern.doer else Actors()
        suffering = actors_of[pattern.sufferer.ingredient] if pattern.sufferer else Actors()
        for deed in pattern.steps[0]:
            learn(deed, doing, suffering)
    of_point = []
    for say, accept in zip(says, accepts, strict=True):
        index = AnswerIndex(say, vocabulary)
        roles = Roles(index)
        for place, ingredients in deeds(index, index.strict).items():
            cast = roles.cast(place)
            for ingredient in ingredients:
                learn(ingredient, _keys(index, cast.doers), _keys(index, cast.sufferers))
        named = {pattern.doer.ingredient for pattern in accept if pattern.doer}
        named |= {pattern.sufferer.ingredient for pattern in accept if pattern.sufferer}
        named = named.union(*(pattern.needed for pattern in accept))
        of_point.append(_named(index).union(*(actors_of[one] for one in named)))
    in_stem = _named(AnswerIndex(stem, vocabulary))
    return KnownCasts(doers, sufferers, tuple(of_point), in_stem)


def deeds(index: AnswerIndex, ingredients: Iterable[int]) -> dict[int, list[int]]:
    """Where some ingredients stand that can be done: the ingredients by the name."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for ingredient in index.strict.keys() & ingredients:
        for first, _, is_denial in index.strict[ingredient]:
            if not is_denial:
                found[first].append(ingredient)
    actors, words = index.actors, index.words
    return {
        place: done
        for place, done in found.items()
        if not (actors[place] or words[place] in SMALL_WORDS)
    }


def _keys(index: AnswerIndex, places: Iterable[int]) -> Actors:
    return Actors(index.keys[place] for place in places)


def _named(index: AnswerIndex) -> Actors:
    return Actors(key for key, acts in zip(index.keys, index.actors, strict=True) if acts)


class Turnings:
    """Reads where an answer turns round who does what to whom."""

    def __init__(self, index: AnswerIndex, roles: Roles, known: KnownCasts) -> None:
        self._index = index
        self._roles = roles
        self._known = known
        self._turned: dict[int, bool] = {}

    @cached_property
    def _deeds(self) -> dict[int, list[int]]:
        return deeds(self._index, self._known.doers)

    @cached_property
    def _deeds_in(self) -> Mapping[int, Sequence[int]]:
        """Where deeds stand in each sentence."""
        found: dict[int, list[int]] = {}
        for place in self._deeds:
            found.setdefault(self._index.sentences[place], []).append(place)
        return found

    @cached_property
    def _actors_in(self) -> Mapping[int, Actors]:
        """Who is named in each sentence that names anybody."""
        found: dict[int, set[str]] = {}
        for place in self._index.actor_places:
            found.setdefault(self._index.sentences[place], set()).add(self._index.keys[place])
        return {sentence: Actors(named) for sentence, named in found.items()}

    def _is_turned(self, sentence: int) -> bool:
        """Whether two have changed parts in a sentence."""
        known = self._turned.get(sentence)
        if known is None:
            named = self._actors_in.get(sentence, Actors())
            # It takes two to change parts.
            known = self._turned[sentence] = len(named) > 1 and any(
                self._can_be_swapped(place, named) and self._is_swapped(place)
                for place in self._deeds_in.get(sentence, ())
            )
        return known

    def _can_be_swapped(self, place: int, named: Actors) -> bool:
        """Whether of some that are named one is known to do it, and one to suffer it."""
        return any(
            named & self._known.doers[deed] and named & self._known.sufferers[deed]
            for deed in self._deeds[place]
        )

    @cached_property
    def against(self) -> int:
        """Parts that are played by others than the scheme knows of, less those that fit it.

        An answer that changes everybody's parts has many, and none that is phrased badly has.
        """
        balance = 0
        for place, known in sorted(self._deeds.items())[:MOST_DEEDS]:
            cast = self._roles.cast(place)
            if cast.is_sure:
                balance += self._played_by_others(cast.doers, known, self._known.doers)
            if not cast.carried:
                balance += self._played_by_others(cast.sufferers, known, self._known.sufferers)
        return balance

    def _played_by_others(
        self, players: Sequence[int], deeds: Sequence[int], known: Mapping[int, Actors]
    ) -> int:
        """1 where none of those who take part is known to, -1 where one is, 0 if nobody is."""
        expected = Actors().union(*[known[deed] for deed in deeds])
        if not (players and expected):
            return 0
        return 1 if expected.isdisjoint(_keys(self._index, players)) else -1

    def turns(self, point: int, places: Sequence[Place], *, has_roles: bool) -> bool:
        """Whether the words of a point are told of others than the scheme tells them of.

        Args:
            point: number of the point.
            places: the words.
            has_roles: whether its phrase says itself who does what, so that it was looked at.
        """
        if self._is_turned(self._index.sentences[places[0].first]):
            return True
        return not has_roles and any(self._is_of_others(point, one.first) for one in places)

    def _is_swapped(self, place: int) -> bool:
        """Whether those do it who are known to suffer it, and those suffer it who do it."""
        cast = self._roles.cast(place)
        if cast.carried:
            return False
        doing, suffering = _keys(self._index, cast.doers), _keys(self._index, cast.sufferers)
        is_swapped = False
        for deed in self._deeds[place]:
            doers, sufferers = self._known.doers[deed], self._known.sufferers[deed]
            if doing & doers and suffering & sufferers:
                return False
            is_swapped = is_swapped or bool(doing & sufferers and suffering & doers)
        return is_swapped

    def _is_of_others(self, point: int, place: int) -> bool:
        """Whether one does it who is known to suffer it, or whom the point does not know."""
        if self._index.actors[place] or self._index.words[place] in SMALL_WORDS:
            return False
        if self._index.sentences[place] not in self._actors_in:
            # Nobody who is named there does it.
            return False
        cast = self._roles.cast(place)
        if not cast.is_sure:
            return False
        doing = _keys(self._index, cast.doers)
        named = self._known.of_point[point]
        if named and doing.isdisjoint(named | self._known.in_stem):
            return True
        known = [
            (self._known.doers[deed], self._known.sufferers[deed])
            for deed in self._deeds.get(place, ())
        ]
        does = any(doing & doers for doers, _ in known)
        return not does and any(doers and doing & sufferers for doers, sufferers in known)
