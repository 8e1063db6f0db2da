# SPDX-License-Identifier: MIT
"""Small words and denials that pupils misspell, as they are usually written: "becos", "diddent".

Clauses, denials and who does what are told by such words. A misspelt one must not go unseen: what
is denied would then be awarded.
"""

from functools import lru_cache

from quizdesk.engine.marking import denial_words, word_classes
from quizdesk.engine.marking.common_words import COMMON_WORDS
from quizdesk.engine.marking.known_words import KNOWN_WORDS
from quizdesk.engine.marking.small_words import SMALL_WORDS
from quizdesk.engine.marking.sound_alikes import SoundAlike, SoundAlikes

MOST_HEARD = 1_000
"""Words whose sound-alike is remembered; it is asked for twice in a row."""
SHORTEST_BY_SOUND = 5
"""Letters of words that are known by their sound; too many short ones sound alike."""

_SLIPS = """
after>arfter against>agenst against>agianst although>altho and>adn and>nad because>bcos
because>bcoz because>bcz because>beacause because>beacuse because>becasue because>becos
because>becoz because>becuase because>becuse because>becuz because>cos because>coz because>cus
because>cuz before>b4 before>befor between>betwen but>bht could>coud could>cud could>culd
from>frum have>hav never>neva never>nevr nobody>noboddy not>nott nothing>nothink nothing>nuffink
said>sayed said>sed should>shoud should>shud should>shuld that>tht the>hte the>teh their>ther
their>thier they>tehy they>thay this>dis though>tho through>thru until>til until>untill was>wos
was>woz were>wer what>wat what>wot when>wen which>wich while>wile who>hoo with>wif with>wiv
with>wth without>wivout would>woud would>wud would>wuld
"""
_USUAL = {typed: usual for usual, typed in (pair.split(">") for pair in _SLIPS.split())}
_VERBS = """
are>ar can>car can>carn can>kan could>cood could>coud could>cud could>cudd could>culd did>di
did>didd do>doo does>dos does>dose does>doz does>dus does>duz had>hadd has>haz have>hav is>iz
must>mus should>shoud should>shud should>shudd should>shuld was>waz was>wos was>woz were>wer
were>wur would>wood would>woud would>wud would>wudd would>wuld
"""
_VERB = {typed: usual for usual, typed in (pair.split(">") for pair in _VERBS.split())}
_VERB.update((verb, verb) for verb in tuple(_VERB.values()))
_CONTRACTED = ("not", "'nt", "ent", "int", "ant", "unt", "nt")
"""How "-n't" is written."""
_CLOSED = (
    frozenset(word for word in denial_words.BEGINNING if not word.endswith("nt"))
    | denial_words.STANDING
    | denial_words.LIMITS
    | denial_words.FEW
    | word_classes.CLAUSE_OPENERS
    | word_classes.PREPOSITIONS
    | word_classes.SUPPOSING
    | word_classes.RECEIVING
    | word_classes.TURNING
    | SMALL_WORDS
)


@lru_cache(maxsize=1)
def _words_by_sound() -> SoundAlikes:
    """The words of English that are known, by their sound."""
    return SoundAlikes(sorted(COMMON_WORDS | KNOWN_WORDS | _CLOSED))


@lru_cache(maxsize=MOST_HEARD)
def word_by_sound(word: str) -> SoundAlike | None:
    """The word of English that a word sounds most like."""
    return _words_by_sound().read(word)


def slip_of(word: str) -> str:
    """The small word or denial that a word is a well-known misspelling of, or nothing.

    >>> slip_of("becos"), slip_of("diddent"), slip_of("because")
    ('because', "didn't", '')
    """
    usual = _USUAL.get(word, "")
    if usual or word in denial_words.ALONE:
        return usual
    for ending in _CONTRACTED:
        verb = _VERB.get(word.removesuffix(ending)) if word.endswith(ending) else None
        if verb is not None:
            return "can't" if verb == "can" else f"{verb}n't"
    return ""


def sounded(word: str) -> str:
    """The word of a closed class that a strange word sounds like, or nothing."""
    if len(word) < SHORTEST_BY_SOUND:
        return ""
    alike = word_by_sound(word)
    is_sure = alike is not None and alike.is_strict and alike.word in _CLOSED
    return alike.word if alike is not None and is_sure else ""
