# SPDX-License-Identifier: MIT
"""Finds the word of many that a typed word sounds like, forms of it included.

One look-up a typed word and ending, and a comparison of the vowels for the few words found.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from quizdesk.engine.marking.sounds import Sound, distance, sound
from quizdesk.engine.marking.stems import stem

FEWEST_CONSONANTS = 2
FEWEST_OF_A_BEGINNING = 3
"""Consonants, counted with a vowel at the beginning of a word."""
OTHER_FORM = 0.1
"""What a form tells apart that is made by an ending."""
LOOSE = 0.5
"""How much farther apart they may be and still be worth a person's look."""
_STRICT = (0.0, 0.0, 0.35, 0.5, 0.85, 1.0, 1.5)
"""How far apart two sounds may be and still earn a point, by the length of their key."""

_SAID = {
    "versailles": "versay",
    "fascis": "fashis",
    "nazi": "natsi",
    "bourgeois": "borjwa",
    "regime": "rayjeem",
    "coup": "coo",
}
"""How words are said whose letters do not tell."""
_ENDINGS = ("ing", "in", "ed", "id", "es", "s", "d", "t")
_ODD_ENDINGS = ("in", "id", "d", "t")
_SUFFIXES = """
+ S T N R K L M F NT NS NTS ST STS SM SMS T+ TS TN TF XN XNS XNL MNT MNTS L+ SXN SXNS
    STK XS XL NS+ P+ PL PLT+ LT+ KL KL+ K+ TT TTS SN SS ST+ R+ RS FL FN
"""
_FOLLOWING = frozenset(_SUFFIXES.split()) | {""}
"""The sounds of endings that a beginning of words may have."""


class SoundAlike(NamedTuple):
    """A word that sounds like a typed one, and how far apart they are."""

    word: str
    far: float
    is_strict: bool


class SoundAlikes:
    """Words ready to be found by their sound."""

    def __init__(self, words: Iterable[str], beginnings: Iterable[str] = ()) -> None:
        # By the key of their sound: words, with a space between them, as few share one.
        self._words: dict[str, str] = {}
        self._whole: dict[str, str] = {}
        self._begun: dict[str, str] = {}
        for word in words:
            for form in _forms(word):
                _file(self._words, sound(form).key, word)
        for beginning in beginnings:
            for form in _forms_of_beginning(beginning):
                _file(self._whole, sound(form).key, beginning)
            for form in _openings(beginning):
                _file(self._begun, sound(form).key.removesuffix("+"), beginning)

    def read(self, typed: str) -> SoundAlike | None:
        """The word that a typed one sounds most like, or None."""
        return _nearest(self._words, typed, _forms)

    def read_beginning(self, typed: str) -> SoundAlike | None:
        """The beginning that a typed word sounds as if it had, or None."""
        whole = _nearest(self._whole, typed, _forms_of_beginning)
        if whole is not None and whole.is_strict:
            return whole
        heard = sound(typed)
        for length in range(len(heard.key), FEWEST_OF_A_BEGINNING - 1, -1):
            if heard.key[length:] in _FOLLOWING:
                key = heard.key[:length]
                for word in self._begun.get(key, "").split():
                    far = min(
                        distance(_cut(heard, asked), asked)
                        for form in _openings(word)
                        if (asked := _open(sound(form))).key == key
                    )
                    if far <= _strict(length - 1):
                        return SoundAlike(word, far, is_strict=True)
        return None


def _nearest(
    table: Mapping[str, str], typed: str, forms: Callable[[str], Iterator[str]]
) -> SoundAlike | None:
    found: list[tuple[float, str, int]] = []
    for typed_form in _typed_forms(typed):
        heard = sound(typed_form)
        if len(heard.consonants) < FEWEST_CONSONANTS or heard.key not in table:
            continue
        off = _other_form(typed, typed_form)
        for word in table[heard.key].split():
            for form in forms(word):
                other = sound(form)
                if other.key == heard.key:
                    far = distance(heard, other) + off + OTHER_FORM * (form != word)
                    found.append((far, word, len(heard.key)))
    if not found:
        return None
    far, word, length = min(found)
    if far > _strict(length) + LOOSE:
        return None
    is_alone = all(one[0] > far or stem(one[1]) == stem(word) for one in found)
    return SoundAlike(word, far, is_alone and far <= _strict(length))


def _strict(length: int) -> float:
    return _STRICT[min(length, len(_STRICT) - 1)]


def _file(table: dict[str, str], key: str, word: str) -> None:
    known = table.get(key)
    if known is None:
        table[key] = word
    elif word not in known.split():
        table[key] = f"{known} {word}"


def _forms(word: str) -> Iterator[str]:
    """A word as it is filed: also without its ending, and as it is said."""
    yield word
    for letters, said in _SAID.items():
        if word.startswith(letters):
            yield said + word[len(letters) :]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 4:
        yield word[:-1]
    elif word.endswith("ed") and not word.endswith("eed") and len(word) > 5:
        yield word[:-2]
    elif word.endswith("ing") and len(word) > 6:
        yield word[:-3]


def _typed_forms(typed: str) -> Iterator[str]:
    yield typed
    for ending in _ENDINGS:
        if typed.endswith(ending) and len(typed) - len(ending) >= 3:
            yield typed[: -len(ending)]


def _other_form(typed: str, form: str) -> float:
    if form == typed:
        return 0.0
    # "murderd", "attakt": nobody is taught to write the ending so.
    is_odd = typed.endswith(_ODD_ENDINGS) and not typed.endswith("ed")
    return OTHER_FORM * (2 if is_odd else 1)


def _forms_of_beginning(beginning: str) -> Iterator[str]:
    """A beginning that is a whole word, perhaps but for a silent e."""
    yield beginning
    yield f"{beginning}e"


def _openings(beginning: str) -> Iterator[str]:
    """A beginning with letters that may follow, which tell how its last letter is said."""
    for more in ("", "a", "e", "i", "ia"):
        yield f"{beginning}{more}"


def _open(heard: Sound) -> Sound:
    return heard._replace(key=heard.key.removesuffix("+"), vowels=(*heard.vowels[:-1], ""))


def _cut(heard: Sound, asked: Sound) -> Sound:
    """The sound of a word as far as a beginning goes."""
    count = len(asked.consonants)
    return Sound(asked.key, heard.consonants[:count], (*heard.vowels[:count], ""))
