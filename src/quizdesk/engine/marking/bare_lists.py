# SPDX-License-Identifier: MIT
"""Tells notes and sentences, which say something, from a bare list of key words, which does not."""

from collections.abc import Sequence
from functools import lru_cache

from quizdesk.engine.marking.denial_words import is_denial_word
from quizdesk.engine.marking.small_words import SMALL_WORDS
from quizdesk.engine.marking.stems import is_irregular_form
from quizdesk.engine.marking.tokens import Text

FEWEST_ENTRIES = 3
"""With fewer, it may be a short answer: "Arcos raid, May 1927"."""
ENTRIES_OF_A_DENSE_LIST = 4
WORDS_OF_A_DENSE_ENTRY = 2.5
"""On the mean at most; so many pauses leave no room for a statement: "banned weapons, loans for
factories, Rapallo 1922, secret bases". Longer entries are notes: "CCP small and weak"."""
ENTRIES_OF_A_LIST_OF_NAMES = 6
WORDS_OF_A_NAME = 2.2
"""On the mean at most; then "anti-fascist" among the entries is a name and no stance."""
MOST_STATING = 1_000
"""Words of which is remembered whether they make a statement."""
LONGEST_UNBOUND = 5
"""Words that may follow each other without any word that binds them."""

_UNBINDING = frozenset({"the", "a", "an", "and", "of", "in", "or"})
_BINDING = frozenset({"the", "a", "an", "of"})
_LINKS = """
to on at by for from with into onto upon within as than its his their over about against between
under during towards through after before near
"""
_LINKING = frozenset(_LINKS.split())
"""Words that bind two names, yet state nothing by themselves."""
_PAST_FORMS = frozenset({"struck", "put", "cut", "let", "set", "beat", "shot", "burst", "hit"})
"""Verbs in the past that neither their ending nor the table of irregular forms betrays."""
_BASE_FORMS = """
accept allow become begin believe blame bring buy come continue decide destroy expect get give go
happen hate join keep kill know learn leave lose make mean need obey prefer put say see sell send
show speak stay take tell think throw throws gives makes takes says wants want goes comes keeps
becomes believes brings begins tells thinks sends loses gets leaves stays kills continues
"""
_VERBS = frozenset(_BASE_FORMS.split())
"""Verbs that are hardly ever nouns, as learners of English and takers of notes write them."""
_STANCES = frozenset({"pro", "anti"})
"""What a note-taker writes for "was for" and "was against"."""
_FINITE = SMALL_WORDS - _UNBINDING - _LINKING
"""Words without which a row of short entries makes no statement: "was", "they", "because"."""
_STATING = (SMALL_WORDS | _PAST_FORMS) - _UNBINDING - _LINKING


def bare_list_sentences(text: Text) -> frozenset[int]:
    """The sentences of a text that only list key words, one beside another or line by line."""
    bare: set[int] = set()
    row: list[int] = []
    entries = words = 0
    for first, after in text.runs():
        number = _entries(text, first, after)
        if not number:
            row, entries, words = [], 0, 0
            continue
        sentence, length = text.sentences[first], after - first
        is_one_thing = number == 1 and _is_bound(text.words[first + 1 : after - 1])
        if length >= LONGEST_UNBOUND + number and not is_one_thing:
            bare.add(sentence)
        row.append(sentence)
        entries += number
        words += length
        if entries >= FEWEST_ENTRIES and words <= WORDS_OF_A_DENSE_ENTRY * entries:
            bare.update(row)
            row = []
    return frozenset(bare)


def _is_bound(words: Sequence[str]) -> bool:
    """Whether small words bind a row of words to one: "a tool of Soviet foreign policy"."""
    return not _BINDING.isdisjoint(words)


def _entries(text: Text, first: int, after: int) -> int:
    """How many entries a list has; none where the sentence says something."""
    words = text.words[first:after]
    entries = 1 + sum(text.pauses[first + 1 : after])
    # Nearly every sentence has a small word that states something.
    states = not _STATING.isdisjoint(words)
    has_few_entries = entries < ENTRIES_OF_A_LIST_OF_NAMES
    if (states and has_few_entries) or any(text.signs[first + 1 : after]):
        return 0
    if not has_few_entries and len(words) <= WORDS_OF_A_NAME * entries:
        # So many short entries are names: "anti-fascist", "broken relations", "no isolation".
        is_said = not _FINITE.isdisjoint(words) or _takes_stance(text, first, after)
        return 0 if is_said else entries
    if states or any(map(_states, words)):
        return 0
    most_words = WORDS_OF_A_DENSE_ENTRY * entries
    is_dense = entries >= ENTRIES_OF_A_DENSE_LIST and len(words) <= most_words
    if is_dense or not any(_links(word, is_last=False) for word in words[:-1]):
        return entries if is_dense or not _links(words[-1], is_last=True) else 0
    return 0


def _takes_stance(text: Text, first: int, after: int) -> bool:
    """Whether somebody is for or against another: "Chicherin anti-British", not "anti-fascist"."""
    return any(
        text.words[number] in _STANCES and not text.pauses[number]
        for number in range(first + 1, after)
    )


@lru_cache(MOST_STATING)
def _states(word: str) -> bool:
    """Whether a word makes a statement of the words around it, as a verb does."""
    return word in _STANCES or is_denial_word(word) or is_irregular_form(word)


def _links(word: str, *, is_last: bool) -> bool:
    """Whether a word may make a statement: a preposition, or a form that may be a verb's."""
    # "bargaining" and "united front" are things.
    is_form = word.endswith("ed") or (word.endswith("ing") and not is_last)
    return word in _LINKING or word in _VERBS or (is_form and len(word) > 4 and word != "united")
