# SPDX-License-Identifier: MIT
"""An answer read once: its names by their keys, and where each ingredient of the scheme stands.

Positions are numbers of names: words, with every folded alias counted as one.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import accumulate
from typing import NamedTuple

from quizdesk.engine.mark import Span
from quizdesk.engine.marking.aliases import Name
from quizdesk.engine.marking.bare_lists import bare_list_sentences
from quizdesk.engine.marking.clauses import clause_openings
from quizdesk.engine.marking.frames import frames
from quizdesk.engine.marking.mended_words import mended
from quizdesk.engine.marking.negation import Denial, find_denials
from quizdesk.engine.marking.patterns import DENIAL_KEY, Keys
from quizdesk.engine.marking.reach import LONGEST_REACH
from quizdesk.engine.marking.tokens import read_text
from quizdesk.engine.marking.vocabulary import Vocabulary, WordReading
from quizdesk.engine.marking.word_salad import salad_sentences


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
        typed = read_text(text)
        words, readings = mended(typed, vocabulary.read_all(typed.words), vocabulary)
        self._text = words
        # Of each name its first word and its last, and of each word its name.
        self._firsts: Sequence[int] = range(len(words))
        self._lasts: Sequence[int] = self._firsts
        self._positions: Sequence[int] = self._firsts
        self.words = words.words
        self.keys = [reading.stem for reading in readings]
        self.sentences = words.sentences
        opens = clause_openings(words)
        self.clauses = list(accumulate(opens, initial=-1))[1:]
        self._fold_names(
            vocabulary.aliases.folded(self.keys, words.capitals, words.sentences), opens
        )
        self.bare_lists = bare_list_sentences(words)
        self.salads = salad_sentences(words)
        self.more_keys: dict[int, list[str]] = {}
        self._loose_keys: dict[int, tuple[str, ...]] = {}
        self._read_more_keys(readings)
        self.actors = [key in vocabulary.actors for key in self.keys]
        self.actor_places = [place for place, acts in enumerate(self.actors) if acts]
        self._denials = find_denials(words, opens)
        self._read_denials()
        self._denial_firsts = [denial.first for denial in self._denials]
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
        low = bisect_left(self._denial_firsts, first - LONGEST_REACH)
        high = bisect_right(self._denial_firsts, last + LONGEST_REACH)
        return self._denials[low:high]

    def ends_of_sentence(self, sentence: int) -> tuple[int, int]:
        """The first name of a sentence and its last."""
        numbers = self.sentences
        return bisect_left(numbers, sentence), bisect_right(numbers, sentence) - 1

    def span(self, first: int, last: int) -> Span:
        """The characters from one name to another."""
        return self._text.starts[self._firsts[first]], self._text.ends[self._lasts[last]]

    def _fold_names(self, names: Sequence[Name], opens: Sequence[bool]) -> None:
        """Counts every name of several words as one."""
        for name in names:
            self.keys[name.first] = name.key
        longer = [name for name in names if name.first != name.last]
        if not longer:
            return
        number = len(self.words)
        begins = [True] * number
        self.words = list(self.words)
        for _, first, last in longer:
            self.words[first] = ""
            begins[first + 1 : last + 1] = [False] * (last - first)
        self._firsts = firsts = [word for word, begun in enumerate(begins) if begun]
        self._lasts = [first - 1 for first in firsts[1:]] + [number - 1]
        self._positions = [name - 1 for name in accumulate(begins)]
        self.words = [self.words[first] for first in firsts]
        self.keys = [self.keys[first] for first in firsts]
        self.sentences = [self.sentences[first] for first in firsts]
        # The clause of a name is that of its first word, and counts only where one opens there.
        self.clauses = list(accumulate([opens[first] for first in firsts], initial=-1))[1:]

    def _read_more_keys(self, readings: Sequence[WordReading]) -> None:
        """Notes the beginnings that lone words have, and what else they may be meant for."""
        telling = [word for word, one in enumerate(readings) if one.begun or one.loose]
        for word in telling:
            position = self._positions[word]
            if self._firsts[position] == self._lasts[position]:
                if readings[word].begun:
                    self.more_keys[position] = list(readings[word].begun)
                if readings[word].loose:
                    self._loose_keys[position] = readings[word].loose

    def _read_denials(self) -> None:
        """Puts denials in numbers of names, and notes where they are asked for."""
        if len(self.words) != len(self._text):
            self._denials = [denial.at(self._positions) for denial in self._denials]
        for denial in self._denials:
            if not denial.is_supposition:
                self.more_keys.setdefault(denial.first, []).append(DENIAL_KEY)
        framed = frames(self._text)
        if framed:
            self._denials += [frame.at(self._positions) for frame in framed]
            self._denials.sort()

    def _places(self, more: Mapping[int, Sequence[str]]) -> dict[int, list[Place]]:
        """The places of each ingredient, in order."""
        wordings = self._vocabulary.wordings
        places: defaultdict[int, list[Place]] = defaultdict(list)
        following = [*self.keys[1:], ""]
        for position, known in enumerate(map(wordings.get, self.keys)):
            if known is not None:
                # One for all: an answer has few words and a scheme asks for many things.
                place = _place((position, position, False))
                for ingredient in known.alone:
                    places[ingredient].append(place)
                if known.longer and (following[position] in known.longer or position + 1 in more):
                    self._add_longer(places, position, known.longer, more)
            if position in more:
                for key in more[position]:
                    self._add_more(places, position, key, more)
        # What is not there is not there for those either who look for it.
        places.default_factory = None
        return places

    def _add_more(
        self,
        places: defaultdict[int, list[Place]],
        position: int,
        key: str,
        more: Mapping[int, Sequence[str]],
    ) -> None:
        """Adds the ingredients of what else a name stands for."""
        known = self._vocabulary.wordings.get(key)
        if known is None:
            return
        place = _place((position, position, key == DENIAL_KEY))
        for ingredient in known.alone:
            found = places[ingredient]
            if not found or found[-1][0] != position:
                found.append(place)
        if known.longer:
            self._add_longer(places, position, known.longer, more)

    def _add_longer(
        self,
        places: defaultdict[int, list[Place]],
        position: int,
        longer: Mapping[str, Sequence[tuple[Keys, int]]],
        more: Mapping[int, Sequence[str]],
    ) -> None:
        """Adds the ingredients that have a wording of several keys from a position on."""
        after = position + 1
        for second in (*self.keys[after : after + 1], *more.get(after, ())):
            for rest, ingredient in longer.get(second, ()):
                if not rest or self._follow(after, rest, more):
                    found = places[ingredient]
                    if not found or found[-1][0] != position:
                        found.append(_place((position, after + len(rest), False)))

    def _follow(
        self, position: int, rest: Sequence[str], more: Mapping[int, Sequence[str]]
    ) -> bool:
        keys = self.keys
        if position + len(rest) >= len(keys):
            return False
        for place, key in enumerate(rest, position + 1):
            if keys[place] != key and key not in more.get(place, ()):
                return False
        return True
