# SPDX-License-Identifier: MIT
"""Brings the forms of a word together: attack, attacks, attacked; send, sent; -ise and -ize.

The stemmer is Snowball's for English. It knows no irregular verbs, so the usual ones stand here.
"""

from functools import lru_cache
from typing import Any

MOST_STEMS = 20_000
"""Stems remembered; answers to one bank repeat the same few thousand words."""
LONGEST_STEMMED = 50
"""Letters; what is longer is no word, and neither worth the time nor the memory."""

# "left" is no form of "leave" here: it is a side in politics far more often; and "struck" is not to
# meet the strikers.
_IRREGULAR = """
became>become began>begin begun>begin bought>buy broke>break broken>break brought>bring
built>build came>come chose>choose chosen>choose dealt>deal drew>draw drawn>draw drove>drive
driven>drive fell>fall fallen>fall felt>feel fought>fight forbade>forbid forbidden>forbid found>find
gave>give given>give got>get gotten>get grew>grow grown>grow hid>hide hidden>hide held>hold
kept>keep knew>know known>know learnt>learn led>lead lent>lend lost>lose made>make meant>mean
met>meet overthrew>overthrow overthrown>overthrow paid>pay ran>run risen>rise said>say saw>see
seen>see sent>send sold>sell sought>seek spent>spend spoke>speak spoken>speak stole>steal
stolen>steal stood>stand swung>swing taken>take taught>teach thought>think threw>throw
thrown>throw told>tell took>take tore>tear torn>tear understood>understand went>go gone>go
withdrew>withdraw withdrawn>withdraw won>win written>write wrote>write
"""
_LEMMAS = dict(pair.split(">") for pair in _IRREGULAR.split())
_AMERICAN = ("ize", "ized", "izes", "izing", "ization", "izations", "yze", "yzed", "yzing")
_SHORTEST_AMERICAN = 6
"""Letters, exceeded; so that "size" and "prized" are left alone."""


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    # Imported when the first answer is marked: 15 ms that the first screen need not wait for.
    import snowballstemmer

    return snowballstemmer.stemmer("english")


def stem(word: str) -> str:
    """The stem of a word in lower case.

    >>> stem("attacked") == stem("attacks"), stem("sent") == stem("sending")
    (True, True)
    """
    return _stem(word) if len(word) <= LONGEST_STEMMED else word


@lru_cache(maxsize=MOST_STEMS)
def _stem(word: str) -> str:
    stemmed: str = _stemmer().stemWord(british(_LEMMAS.get(word, word)))
    return stemmed


def british(word: str) -> str:
    """A word in lower case with -ise for -ize.

    >>> british("industrialization")
    'industrialisation'
    """
    if len(word) > _SHORTEST_AMERICAN and word.endswith(_AMERICAN):
        head, _, tail = word.rpartition("z")
        return f"{head}s{tail}"
    return word


def is_irregular_form(word: str) -> bool:
    """Whether a word is a past form of an irregular verb, such as "sent"."""
    return word in _LEMMAS


def is_past_form(word: str) -> bool:
    """Whether a word may be a past form or a participle: "attacked", "broke"."""
    return word.endswith("ed") or is_irregular_form(word)
