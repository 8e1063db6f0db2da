# SPDX-License-Identifier: MIT
"""Tells a sentence from words thrown together: "the by attacked SPD of Stalin the".

Counts neighbours that English hardly ever puts side by side. Pupils' notes leave small words out
and so have few such pairs; shuffled sentences have many.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from itertools import pairwise

from quizdesk.engine.marking.tokens import Text
from quizdesk.engine.marking.word_classes import AUXILIARIES, BE, PREPOSITIONS, words_of

FEWEST_CLASHES = 2
MOST_SHARE = 0.1
"""Clashes a word, from which a sentence is no sentence."""
CLASHES_OF_AN_ANSWER = 3
SHARE_OF_AN_ANSWER = 0.05
"""Clashes a word, from which no sentence of an answer is one; pupils have one in 500 words."""


_DETERMINERS = words_of("the a an his their its our my your")
_ADVERBIAL = words_of("to in on over under about near behind like")
"""Prepositions that may end a clause, so that nearly anything may follow."""
_PREPOSITIONS = PREPOSITIONS - _ADVERBIAL
_JOINING = words_of("and or but because although whereas")
_SUBJECTS = words_of("he they she we")
_WAS = words_of("was were is are")
_HAD = words_of("had has have")
_COULD = words_of("would could will should")
_AFTER = {
    _DETERMINERS: _DETERMINERS
    | AUXILIARIES
    | (PREPOSITIONS - words_of("over under near like"))
    | _JOINING
    | _SUBJECTS
    | words_of("it them him be than not who which"),
    _PREPOSITIONS: (AUXILIARIES - _HAD) | _JOINING | _SUBJECTS | words_of("of to"),
    words_of("to"): (AUXILIARIES - _HAD - {"be"}) | _SUBJECTS | words_of("of because than"),
    words_of("in on"): _WAS | words_of("did does been be than"),
    _JOINING: words_of("of and or but than been"),
    _WAS: AUXILIARIES | words_of("and but or"),
    _HAD: _WAS | _COULD | words_of("did does and or of"),
    _COULD: AUXILIARIES - words_of("have be"),
    _SUBJECTS: _DETERMINERS | _SUBJECTS | words_of("of it them"),
    words_of("been be"): AUXILIARIES | BE | _SUBJECTS | words_of("and"),
    words_of("who which"): words_of("and or but because"),
    words_of("not very too"): words_of("and or was were had did is"),
}
"""What hardly ever follows at once, by what stands before."""
_NEVER_AFTER: dict[str, frozenset[str]] = {
    before: after for all_before, after in _AFTER.items() for before in all_before
}
_NEVER_AFTER["because"] -= {"of"}
# Pupils write "its not" for "it's not", and "their is" for "there is".
_NEVER_AFTER["its"] -= words_of("not the a")
_NEVER_AFTER["their"] -= words_of("is are")
_NEVER_LAST = _DETERMINERS | words_of("and or because of from into although whereas than very")
_CLASHING = frozenset((before, after) for before in _NEVER_AFTER for after in _NEVER_AFTER[before])


def salad_sentences(text: Text) -> frozenset[int]:
    """The sentences of an answer whose words are thrown together."""
    clashing = _clashing(text)
    total = len(clashing)
    if total < FEWEST_CLASHES:
        return frozenset()
    clashes = Counter(clashing)
    is_shuffled = total >= CLASHES_OF_AN_ANSWER and len(clashes) > 1
    if is_shuffled and total >= SHARE_OF_AN_ANSWER * len(text):
        return frozenset(text.sentences)
    return frozenset(
        sentence
        for sentence, found in clashes.items()
        if found >= FEWEST_CLASHES and found >= MOST_SHARE * _length(text, sentence)
    )


def _clashing(text: Text) -> list[int]:
    """The sentence of each clash."""
    sentences, words = text.sentences, text.words
    clashing = [
        sentences[number]
        for number, pair in enumerate(pairwise(words), 1)
        if pair in _CLASHING
        and not (text.pauses[number] or text.signs[number])
        and sentences[number] == sentences[number - 1]
    ]
    clashing += (
        sentences[first] for first, after in text.runs() if words[after - 1] in _NEVER_LAST
    )
    return clashing


def _length(text: Text, sentence: int) -> int:
    return bisect_right(text.sentences, sentence) - bisect_left(text.sentences, sentence)
