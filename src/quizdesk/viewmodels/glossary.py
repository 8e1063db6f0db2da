# SPDX-License-Identifier: MIT
"""The bank's people and terms explained: those that a text names, and all of them to browse.

Names are found by the same table that written answers are marked with.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from quizdesk.bank.bank import GlossaryEntry
from quizdesk.engine.alias import Alias
from quizdesk.words import tr, tr_n

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_FEWEST_LETTERS = 3
"""Of a name that is looked for in texts, unless it is all capitals: shorter forms are pupils'."""


class TermView(NamedTuple):
    """A person or term explained.

    Attributes:
        others: its other names as a sentence, or empty.
        say: the explanation.
    """

    term: str
    others: str
    say: str


class Mention(NamedTuple):
    """Where a text names a term: from character `start` up to `end`."""

    start: int
    end: int
    term: str


class GlossaryView(NamedTuple):
    """The page to browse.

    Attributes:
        terms: those that fit what is searched for, by name.
        found: how many that are, in words.
    """

    terms: tuple[TermView, ...]
    found: str


class Glossary:
    """All the terms of a bank."""

    def __init__(self, entries: Mapping[str, GlossaryEntry], aliases: Iterable[Alias]) -> None:
        self._terms = {
            term: TermView(term, _also(entry.aliases), entry.say)
            for term, entry in sorted(entries.items(), key=lambda one: one[0].casefold())
        }
        self._names = _names_of(entries, aliases)
        self._wordings = _by_first_word(self._names)

    def __bool__(self) -> bool:
        return bool(self._terms)

    def view(self, search: str = "") -> GlossaryView:
        """The terms whose name or explanation has what is searched for; all for an empty text."""
        wanted = search.casefold().split()
        terms = tuple(view for view in self._terms.values() if self._fits(view, wanted))
        if not self._terms:
            return GlossaryView((), tr("This bank explains no people or terms."))
        if not wanted:
            found = tr_n("%n people and terms.", "%n people and terms.", len(terms))
        elif terms:
            found = tr_n(
                "{number} of %n people and terms.",
                "{number} of %n people and terms.",
                len(self._terms),
                number=len(terms),
            )
        else:
            found = tr("Nothing here has “{search}”.", search=search.strip())
        return GlossaryView(terms, found)

    def _fits(self, view: TermView, wanted: list[str]) -> bool:
        text = " ".join((*self._names[view.term], view.say)).casefold()
        return all(word in text for word in wanted)

    def named_in(self, texts: Iterable[str]) -> tuple[TermView, ...]:
        """The terms that some texts name, in the order in which they first do."""
        terms = dict.fromkeys(one.term for text in texts for one in self.mentions(text))
        return tuple(self._terms[term] for term in terms)

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Where a text names terms, each at its first mention."""
        first: dict[str, Mention] = {}
        for mention in self._mentions(text):
            first.setdefault(mention.term, mention)
        return tuple(first.values())

    def _mentions(self, text: str) -> Iterator[Mention]:
        words = list(_WORD.finditer(text))
        number = 0
        while number < len(words):
            found = self._at(words, number)
            if found is None:
                number += 1
                continue
            length, term = found
            last = words[number + length - 1]
            yield Mention(words[number].start(), last.end(), term)
            number += length

    def _at(self, words: list[re.Match[str]], number: int) -> tuple[int, str] | None:
        """How many words from here on name which term."""
        first = words[number][0].removesuffix("'s").removesuffix("’s")
        for wording, term in self._wordings.get(first.casefold(), ()):
            here = [one[0] for one in words[number : number + len(wording)]]
            here[-1] = here[-1].removesuffix("'s").removesuffix("’s")
            if len(here) == len(wording) and all(map(_is_same, wording, here)):
                return len(wording), term
        return None


def _names_of(
    entries: Mapping[str, GlossaryEntry], aliases: Iterable[Alias]
) -> dict[str, set[str]]:
    """Every name of each term: its own, those of its entry, and those of the alias that has it."""
    names = {term: {term, *entry.aliases} for term, entry in entries.items()}
    by_name = {name.casefold(): term for term, known in names.items() for name in known}
    for alias in aliases:
        for term in {by_name.get(one.casefold()) for one in alias.wordings} - {None}:
            names[str(term)].update(alias.wordings)
    return names


def _by_first_word(names: Mapping[str, set[str]]) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """The words of each name with its term, by the first; longer names before shorter ones."""
    wordings: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for term, known in names.items():
        for name in sorted(known):
            words = tuple(_WORD.findall(name))
            if words and (len(name) >= _FEWEST_LETTERS or name.isupper()):
                wordings[words[0].casefold()].append((words, term))
    for several in wordings.values():
        several.sort(key=lambda one: -len(one[0]))
    return dict(wordings)


def _is_same(word: str, written: str) -> bool:
    """Whether a word is written as a name has it; small letters may be capitals, not vice versa."""
    return word == written or (word.islower() and word == written.casefold())


def _also(names: tuple[str, ...]) -> str:
    return tr("Also: {names}.", names=", ".join(names)) if names else ""
