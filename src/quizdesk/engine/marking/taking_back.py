# SPDX-License-Identifier: MIT
"""Finds what an answer says and later takes back: "... Actually, they gave the strikers nothing".

A sentence that opens with a word of turning takes back what an earlier one says of the same thing.
Nothing here settles a point: a person should look.
"""

from bisect import bisect_left
from collections.abc import Iterable

from quizdesk.engine.marking.answer_index import AnswerIndex, Place
from quizdesk.engine.marking.own_words import OwnWords
from quizdesk.engine.marking.small_words import SMALL_WORDS

OPENING = 4
"""Words at the beginning of a sentence among which the word of turning stands."""

_TURNING = frozenset({"actually", "reality", "truth", "thoughts"})
"""With these, or one of the pairs, a sentence speaks of how it was instead."""
_TURNING_PAIRS = frozenset(
    {("then", "again"), ("that", "said"), ("no", "wait"), ("not", "so"), ("is", "wrong")}
)
_HALF_TURNING = frozenset({"however", "but", "fact", "really", "no"})
"""These take back only what they deny by its own words: they carry an answer on as often."""
_AT_ONCE = frozenset({"but", "no"})
"""These turn nothing unless they come first: "Last but not least", "Diffusion needs no energy"."""

_SIGNS_OF_TURNING = _TURNING | _HALF_TURNING | {second for _, second in _TURNING_PAIRS}
_BEGINNING_TO_TURN = _TURNING | _HALF_TURNING | {first for first, _ in _TURNING_PAIRS}


class TakingBack:
    """Reads which words of an answer a later sentence takes back."""

    def __init__(self, index: AnswerIndex, own: OwnWords) -> None:
        self._index = index
        self._own = own
        self._turns: dict[int, bool] = {}
        self._keys: dict[int, set[str]] = {}
        self._denying: dict[int, bool] = {}
        self._read_turns()

    def takes_back(self, point: int, places: Iterable[Place]) -> bool:
        """Whether a later sentence takes back what some words say.

        Args:
            point: number of the point that the words earn.
            places: the words.
        """
        if not self._turns:
            return False
        index = self._index
        chosen = list(places)
        sentence = max(index.sentences[place.last] for place in chosen)
        turns = [turn for turn in self._turns if turn > sentence]
        if not turns:
            return False
        # Every answer repeats the question's own words.
        keys = {
            index.keys[name]
            for place in chosen
            for name in range(place.first, place.last + 1)
            if not index.actors[name] and index.words[name] not in SMALL_WORDS
        } - self._own.stem
        return any(
            self._turns_against(turn, sentence, point, keys, is_plain=self._turns[turn])
            for turn in turns
        )

    def _turns_against(
        self, turn: int, sentence: int, point: int, keys: set[str], *, is_plain: bool
    ) -> bool:
        """Whether a turning sentence speaks against what an earlier one says of a point."""
        denies = self._denies(turn)
        if not keys.isdisjoint(self._keys_of(turn)):
            return is_plain or denies
        # It may deny in other words what stands right before it, or what is the point's alone.
        return is_plain and denies and (turn == sentence + 1 or self._speaks_of(turn, point))

    def _speaks_of(self, sentence: int, point: int) -> bool:
        """Whether a sentence holds a word of one point that is no other point's."""
        of_key = self._own.of_key
        return any(of_key.get(key) == 1 << point for key in self._keys_of(sentence))

    def _denies(self, sentence: int) -> bool:
        known = self._denying.get(sentence)
        if known is None:
            first, last = self._index.ends_of_sentence(sentence)
            known = self._denying[sentence] = any(
                first <= denial.first <= last and not denial.is_supposition
                for denial in self._index.denials_near(first, last)
            )
        return known

    def _keys_of(self, sentence: int) -> set[str]:
        known = self._keys.get(sentence)
        if known is None:
            first, last = self._index.ends_of_sentence(sentence)
            known = self._keys[sentence] = set(self._index.keys[first : last + 1])
        return known

    def _read_turns(self) -> None:
        """Notes the sentences that turn, and whether they do so plainly."""
        words, sentences = self._index.words, self._index.sentences
        if _SIGNS_OF_TURNING.isdisjoint(words):
            return
        for number, word in enumerate(words):
            if word not in _BEGINNING_TO_TURN or not sentences[number]:
                continue
            begin = bisect_left(sentences, sentences[number])
            if number - begin >= OPENING:
                continue
            pair = (word, words[number + 1] if number + 1 < len(words) else "")
            if word in _TURNING or pair in _TURNING_PAIRS:
                self._turns[sentences[number]] = True
            elif word in _HALF_TURNING and (word not in _AT_ONCE or number == begin):
                self._turns.setdefault(sentences[number], False)
