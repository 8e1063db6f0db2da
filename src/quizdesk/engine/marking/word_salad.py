# SPDX-License-Identifier: MIT
"""Tells a sentence from words thrown together: "the by attacked SPD of Stalin the".

Counts neighbours that English hardly ever puts side by side. Pupils' notes leave small words out
and so have few such pairs; shuffled sentences have many.
"""

from collections.abc import Collection, Sequence
from itertools import groupby
from operator import attrgetter

from quizdesk.engine.marking.tokens import Token
from quizdesk.engine.marking.word_classes import AUXILIARIES, BE, PREPOSITIONS

FEWEST_CLASHES = 2
MOST_SHARE = 0.1
"""Clashes a word, from which a sentence is no sentence."""
CLASHES_OF_AN_ANSWER = 3
SHARE_OF_AN_ANSWER = 0.05
"""Clashes a word, from which no sentence of an answer is one; pupils have one in 500 words."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DETERMINERS = _words("the a an his their its our my your")
_ADVERBIAL = _words("to in on over under about near behind like")
"""Prepositions that may end a clause, so that nearly anything may follow."""
_PREPOSITIONS = PREPOSITIONS - _ADVERBIAL
_JOINING = _words("and or but because although whereas")
_SUBJECTS = _words("he they she we")
_WAS = _words("was were is are")
_HAD = _words("had has have")
_COULD = _words("would could will should")
_AFTER = {
    _DETERMINERS: _DETERMINERS
    | AUXILIARIES
    | (PREPOSITIONS - _words("over under near like"))
    | _JOINING
    | _SUBJECTS
    | _words("it them him be than not who which"),
    _PREPOSITIONS: (AUXILIARIES - _HAD) | _JOINING | _SUBJECTS | _words("of to"),
    _words("to"): (AUXILIARIES - _HAD - {"be"}) | _SUBJECTS | _words("of because than"),
    _words("in on"): _WAS | _words("did does been be than"),
    _JOINING: _words("of and or but than been"),
    _WAS: AUXILIARIES | _words("and but or"),
    _HAD: _WAS | _COULD | _words("did does and or of"),
    _COULD: AUXILIARIES - _words("have be"),
    _SUBJECTS: _DETERMINERS | _SUBJECTS | _words("of it them"),
    _words("been be"): AUXILIARIES | BE | _SUBJECTS | _words("and"),
    _words("who which"): _words("and or but because"),
    _words("not very too"): _words("and or was were had did is"),
}
"""What hardly ever follows at once, by what stands before."""
_NEVER_AFTER: dict[str, frozenset[str]] = {
    before: after for all_before, after in _AFTER.items() for before in all_before
}
_NEVER_AFTER["because"] -= {"of"}
# Pupils write "its not" for "it's not", and "their is" for "there is".
_NEVER_AFTER["its"] -= _words("not the a")
_NEVER_AFTER["their"] -= _words("is are")
_NEVER_LAST = _DETERMINERS | _words("and or because of from into although whereas than very")


def salad_sentences(tokens: Sequence[Token]) -> frozenset[int]:
    """The sentences of an answer whose words are thrown together."""
    sentences = {
        number: list(group) for number, group in groupby(tokens, key=attrgetter("sentence"))
    }
    clashes = {number: _clashes(sentence) for number, sentence in sentences.items()}
    total = sum(clashes.values())
    clashing = sum(found > 0 for found in clashes.values())
    is_shuffled = total >= CLASHES_OF_AN_ANSWER and clashing > 1
    if is_shuffled and total >= SHARE_OF_AN_ANSWER * len(tokens):
        return frozenset(sentences)
    return frozenset(
        number
        for number, found in clashes.items()
        if found >= FEWEST_CLASHES and found >= MOST_SHARE * len(sentences[number])
    )


def _clashes(tokens: Sequence[Token]) -> int:
    """How many neighbours of a sentence clash."""
    clashes = 0
    never: Collection[str] = ()
    for word, _, _, _, is_after_pause, is_after_sign, _ in tokens:
        if word in never and not (is_after_pause or is_after_sign):
            clashes += 1
        never = _NEVER_AFTER.get(word, ())
    return clashes + (tokens[-1].word in _NEVER_LAST)
