# SPDX-License-Identifier: MIT
"""An answer read once: its names by their keys, and where each ingredient of the scheme stands.

Positions are numbers of names: words, with every folded alias counted as one.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from quizdesk.engine.mark import Span
from quizdesk.engine.marking.bare_lists import bare_list_sentences
from quizdesk.engine.marking.clauses import clause_openings
from quizdesk.engine.marking.frames import frames
from quizdesk.engine.marking.mended_words import mended
from quizdesk.engine.marking.negation import LONGEST_REACH, Denial, find_denials
from quizdesk.engine.marking.patterns import DENIAL_KEY, Keys
from quizdesk.engine.marking.tokens import read_tokens
from quizdesk.engine.marking.vocabulary import NO_WORDINGS, Vocabulary, WordReading
from quizdesk.engine.marking.word_salad import salad_sentences

_FIRST = attrgetter("first")


class Place(NamedTuple):
    """Where an ingredient stands: the first and last name, and whether it is a denial."""

    first: int
    last: int
    is_denial: bool = False


# Made for nearly every word of an answer, and so without the detour that naming the fields takes.
_place = partial(tuple.__new__, Place)


class AnswerIndex:
    """The names of an answer.

    Attributes:
        words: the word of each name; empty for a name of several words.
        keys: the key of each name.
        sentences: the number of each name's sentence, from 0.
        clauses: the number of each name's clause, from 0.
        actors: for each name, whether it is one who can do something.
        actor_places: the names that are.
        bare_lists: sentences that only list key words.
        salads: sentences whose words are thrown together.
        more_keys: what else some names stand for: beginnings that they have, and denials.
        strict: where ingredients stand.
    """

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        tokens = read_tokens(text)
        readings = vocabulary.read_all([token.word for token in tokens])
        if any(reading.usual or reading.is_strange for reading in readings):
            tokens, readings = mended(tokens, readings, vocabulary)
        self._tokens = tokens
        # Of each name, its first word and its last.
        self._firsts: list[int] = []
        self._lasts: list[int] = []
        self.words: list[str] = []
        self.keys: list[str] = []
        self._read_names([reading.stem for reading in readings])
        self.sentences = [tokens[first].sentence for first in self._firsts]
        opens = clause_openings(tokens)
        self.clauses = [number - 1 for number in accumulate(opens[one] for one in self._firsts)]
        self.bare_lists = bare_list_sentences(tokens)
        self.salads = salad_sentences(tokens)
        self.more_keys: dict[int, list[str]] = {}
        self._loose_keys: dict[int, tuple[str, ...]] = {}
        self._read_more_keys(readings)
        self.actors = [key in vocabulary.actors for key in self.keys]
        self.actor_places = [place for place, acts in enumerate(self.actors) if acts]
        self._denials: list[Denial] = []
        self._read_denials(opens)
        self.strict = self._places(self.more_keys)
        self._loose: Mapping[int, Sequence[Place]] | None = None

    @property
    def loose(self) -> Mapping[int, Sequence[Place]]:
        """Where ingredients stand when spelling is read loosely."""
        if self._loose is None:
            both = {
                place: [*self.more_keys.get(place, ()), *self._loose_keys.get(place, ())]
                for place in {*self.more_keys, *self._loose_keys}
            }
            self._loose = self._places(both) if self._loose_keys else {}
        return self._loose

    def denials_near(self, first: int, last: int) -> Sequence[Denial]:
        """The denials, in positions, that are near enough to a run of names to reach it."""
        if not self._denials:
            return ()
        low = bisect_left(self._denials, first - LONGEST_REACH, key=_FIRST)
        high = bisect_right(self._denials, last + LONGEST_REACH, key=_FIRST)
        return self._denials[low:high]

    def ends_of_sentence(self, sentence: int) -> tuple[int, int]:
        """The first name of a sentence and its last."""
        numbers = self.sentences
        return bisect_left(numbers, sentence), bisect_right(numbers, sentence) - 1

    def span(self, first: int, last: int) -> Span:
        """The characters from one name to another."""
        start = self._tokens[self._firsts[first]].start
        return start, self._tokens[self._lasts[last]].end

    def _read_names(self, stems: list[str]) -> None:
        tokens = self._tokens
        words = [token.word for token in tokens]
        capitals = [token.is_capitals for token in tokens]
        sentences = [token.sentence for token in tokens]
        at = 0
        for key, first, last in self._vocabulary.aliases.folded(stems, capitals, sentences):
            self.words += words[at:first]
            self.words.append(words[first] if first == last else "")
            self.keys += stems[at:first]
            self.keys.append(key)
            self._firsts += range(at, first + 1)
            self._lasts += range(at, first)
            self._lasts.append(last)
            at = last + 1
        self.words += words[at:]
        self.keys += stems[at:]
        self._firsts += range(at, len(words))
        self._lasts += range(at, len(words))

    def _position_of(self, token: int) -> int:
        """The name that a token belongs to."""
        return bisect_right(self._firsts, token) - 1

    def _read_more_keys(self, readings: Sequence[WordReading]) -> None:
        """Notes the beginnings that lone words have, and what else they may be meant for."""
        for token, (_, begun, loose, *_) in enumerate(readings):
            if not (begun or loose):
                continue
            position = self._position_of(token)
            if self._firsts[position] == self._lasts[position]:
                if begun:
                    self.more_keys[position] = list(begun)
                if loose:
                    self._loose_keys[position] = loose

    def _read_denials(self, opens: Sequence[bool]) -> None:
        for denial in find_denials(self._tokens, opens):
            places = denial.at(self._position_of)
            if not denial.is_supposition:
                self.more_keys.setdefault(places.first, []).append(DENIAL_KEY)
            self._denials.append(places)
        framed = frames(self._tokens)
        if framed:
            self._denials += [frame.at(self._position_of) for frame in framed]
            self._denials.sort()

    def _places(self, more: Mapping[int, Sequence[str]]) -> dict[int, list[Place]]:
        """The places of each ingredient, in order."""
        wordings = self._vocabulary.wordings
        places: dict[int, list[Place]] = {}
        following = [*self.keys[1:], ""]
        for position, key in enumerate(self.keys):
            known = wordings.get(key)
            if known is not None:
                # One for all: an answer has few words and a scheme asks for many things.
                place = _place((position, position, False))
                for ingredient in known.alone:
                    found = places.get(ingredient)
                    if found is None:
                        places[ingredient] = [place]
                    else:
                        found.append(place)
                if known.longer and (following[position] in known.longer or position + 1 in more):
                    self._add_longer(places, position, known.longer, more)
            if position not in more:
                continue
            for begun in more[position]:
                known = wordings.get(begun, NO_WORDINGS)
                place = _place((position, position, begun == DENIAL_KEY))
                for ingredient in known.alone:
                    _add(places, ingredient, place)
                self._add_longer(places, position, known.longer, more)
        return places

    def _add_longer(
        self,
        places: dict[int, list[Place]],
        position: int,
        longer: Mapping[str, Sequence[tuple[Keys, int]]],
        more: Mapping[int, Sequence[str]],
    ) -> None:
        """Adds the ingredients that have a wording of several keys from a position on."""
        after = position + 1
        for second in (*self.keys[after : after + 1], *more.get(after, ())):
            for rest, ingredient in longer.get(second, ()):
                if not rest or self._follow(after, rest, more):
                    _add(places, ingredient, _place((position, after + len(rest), False)))

    def _follow(
        self, position: int, rest: Sequence[str], more: Mapping[int, Sequence[str]]
    ) -> bool:
        return position + len(rest) < len(self.keys) and all(
            self.keys[place] == key or key in more.get(place, ())
            for place, key in enumerate(rest, position + 1)
        )


def _add(places: dict[int, list[Place]], ingredient: int, place: Place) -> None:
    found = places.get(ingredient)
    if found is None:
        places[ingredient] = [place]
    elif found[-1].first != place.first:
        found.append(place)
