# SPDX-License-Identifier: MIT
"""Finds, for a mark scheme, those of the bank's aliases that its phrases can meet.

A bank has many aliases and a scheme needs few; a question should carry no more than it needs.
Sets of aliases are whole numbers here, a bit for each: uniting them takes no time to speak of,
even where somebody lets a thousand names hold each other.
"""

import re
from collections.abc import Iterable, Sequence

from quizdesk.engine.mark_scheme import Alias
from quizdesk.engine.marking.stems import stem

LONGEST_RUN = 6
"""Words of a wording that are looked at; names are shorter."""

_WORD_OR_END = re.compile(r"\n|[^\W_]+(?:'[^\W_]+)*")


_END = " ! "
_TO_SPACES = {
    number: " " for number in range(128) if not chr(number).isalnum() and chr(number) not in "'\n"
}


class _Stems(dict[str, str]):
    """Stems by word, found once each: the words of a bank come again and again."""

    def __missing__(self, word: str) -> str:
        found = self[word] = stem(word.removesuffix("'s"))
        return found


class _Step(dict[str, "_Step"]):
    """How wordings that begin alike go on: the next step by the next word.

    Attributes:
        alias: the alias whose wording ends here, as a bit; 0 for none.
    """

    __slots__ = ("alias",)

    def __init__(self) -> None:
        super().__init__()
        self.alias = 0


class AliasIndex:
    """The aliases of a bank, found by their wordings."""

    def __init__(self, aliases: tuple[Alias, ...]) -> None:
        self._aliases = aliases
        self._stems = _Stems()
        self._first_step = _Step()
        self._known: dict[int, tuple[Alias, ...]] = {}
        wordings = [
            (1 << number, words)
            for number, alias in enumerate(aliases)
            for text in (alias.canonical, *alias.others)
            if (words := self._words(text)[:LONGEST_RUN])
        ]
        for alias_bit, words in wordings:
            self._enter(words, alias_bit)
        # Of each alias those in whose wordings it stands.
        self._holders = [0] * len(aliases)
        for alias_bit, words in wordings:
            for held in _numbers(self._found(words) & ~alias_bit):
                self._holders[held] |= alias_bit

    def met_in(self, texts: Iterable[str]) -> int:
        """The aliases whose wordings stand in some texts, as bits to be joined by `|`."""
        return self._found(self._words("\n".join(texts))) if self._aliases else 0

    def wanted_by(self, met: int) -> tuple[Alias, ...]:
        """The aliases that were met, and those that hold a wording of one of them.

        Args:
            met: as `met_in` gives it.

        The second sort is wanted because it tells longer names from shorter ones within them:
        where a scheme speaks of Germany, "German Communists" must still be a name of its own.
        """
        known = self._known.get(met)
        if known is None:
            wanted = met
            for number in _numbers(met):
                wanted |= self._holders[number]
            known = tuple(self._aliases[number] for number in _numbers(wanted))
            self._known[met] = known
        return known

    def _words(self, text: str) -> list[str]:
        """The stems of a text's words, and the ends of its lines."""
        return list(map(self._stems.__getitem__, _words_and_ends(text.lower().replace("’", "'"))))

    def _enter(self, words: Sequence[str], alias_bit: int) -> None:
        step = self._first_step
        for word in words:
            step = step.setdefault(word, _Step())
        step.alias = step.alias or alias_bit

    def _found(self, words: Sequence[str]) -> int:
        """The aliases whose wordings stand among some words."""
        found = 0
        first_step = self._first_step
        for start in [start for start, word in enumerate(words) if word in first_step]:
            step = first_step
            for word in words[start : start + LONGEST_RUN]:
                following = step.get(word)
                if following is None:
                    break
                step = following
                found |= step.alias
        return found


def _words_and_ends(text: str) -> list[str]:
    """The words of a text in small letters, and something that is no word for each line's end."""
    if not text.isascii() or "''" in text:
        return _WORD_OR_END.findall(text)
    # The same in a third of the time, which counts in a bank of two hundred thousand phrases.
    words = text.translate(_TO_SPACES).replace("\n", _END).split()
    return [word.strip("'") for word in words] if "'" in text else words


def _numbers(bits: int) -> list[int]:
    """Which bits are set, lowest first."""
    numbers = []
    while bits:
        lowest = bits & -bits
        numbers.append(lowest.bit_length() - 1)
        bits ^= lowest
    return numbers
