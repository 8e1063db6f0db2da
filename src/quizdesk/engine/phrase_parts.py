# SPDX-License-Identifier: MIT
"""A phrase of a mark scheme in parts, any one of which can be written otherwise.

What the parts mean to the marking is read by the marking's own reader of phrases.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizdesk.engine.mark_scheme import MarkScheme
from quizdesk.engine.marking.aliases import AliasTable
from quizdesk.engine.marking.patterns import Keys, PatternMaker
from quizdesk.engine.marking.phrase import parse_member, parse_phrase
from quizdesk.engine.marking.stems import stem
from quizdesk.engine.marking.tokens import read_words
from quizdesk.engine.telling_words import Sentence
from quizdesk.errors import InvalidPhrase

_CHOICE = r'(?:"[^"]*"|[^\s/()>+"]+)'
_PIECE = re.compile(rf"[()>+]|{_CHOICE}(?:/{_CHOICE})*")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a phrase that the answer must hold.

    Attributes:
        text: as the phrase has it.
        start, end: its characters in the phrase.
        step: which step of the phrase it is in.
        wordings: the keys of each of its wordings, one set for each ingredient that it makes.
        is_actor: whether it can be one who does something, or to whom it is done.
    """

    text: str
    start: int
    end: int
    step: int
    wordings: tuple[frozenset[Keys], ...]
    is_actor: bool

    def places(self, sentence: Sentence) -> set[int]:
        """The names of a sentence on which it stands; none where an ingredient is not there."""
        found: set[int] = set()
        for one in self.wordings:
            places = {place for keys in one for place in sentence.places(keys)}
            if not places:
                return set()
            found |= places
        return found


class PartReader:
    """Takes the phrases of one scheme apart."""

    def __init__(self, scheme: MarkScheme) -> None:
        aliases = AliasTable(scheme.aliases)
        self._actors = frozenset(
            name.key
            for actor in scheme.actors
            for name in aliases.fold([stem(word) for word in read_words(actor)])[:1]
        )
        families = {
            family.name: tuple(parse_member(one) for one in family.wordings)
            for family in scheme.families
        }
        self._maker = PatternMaker(aliases, families, self._actors)
        self._numbered: list[frozenset[Keys]] = []
        self._known: dict[str, tuple[Part, ...]] = {}

    def parts(self, phrase: str) -> tuple[Part, ...]:
        """The parts that an answer must hold: not what is in brackets, nor what is too small.

        >>> reader = PartReader(MarkScheme(1, ()))
        >>> [part.text for part in reader.parts("(the) KPD > attack/fight > the SPD")]
        ['KPD', 'attack/fight', 'SPD']
        """
        if phrase not in self._known:
            self._known[phrase] = tuple(self._read(phrase))
        return self._known[phrase]

    def _read(self, phrase: str) -> Iterator[Part]:
        step, is_optional = 0, False
        for piece in _PIECE.finditer(phrase):
            match text := piece.group():
                case "(" | ")":
                    is_optional = text == "("
                case ">":
                    step += 1
                case "+" | "..":
                    # It says how far apart words may be; nobody's part in a deed hangs on it.
                    pass
                case _:
                    wordings = () if is_optional else self._wordings(text)
                    if wordings:
                        is_actor = any(
                            (actor,) in one for one in wordings for actor in self._actors
                        )
                        yield Part(text, *piece.span(), step, wordings, is_actor)

    def _wordings(self, text: str) -> tuple[frozenset[Keys], ...]:
        try:
            pattern = self._maker.make(parse_phrase(text))
        except InvalidPhrase:
            # By itself it asks for nothing: a small word, or a denial of what stands beside it.
            return ()
        # Numbered in the order in which they were met, so that only new ones are to be noted.
        self._numbered += list(self._maker.numbers)[len(self._numbered) :]
        return tuple(self._numbered[number] for number in sorted(pattern.needed))
