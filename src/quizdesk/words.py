# SPDX-License-Identifier: MIT
"""Words on screen: each English text as it stands, or in the language that was put in.

Every text that a person sees or hears goes through here once, whole, with {named} places for what
differs. Knows neither Qt nor any language; `ui/language.py` puts a catalogue in.
docs/translating.md says how to write a text.
"""

from typing import Protocol


class Catalogue(Protocol):
    """The texts of one language."""

    def __call__(self, text: str, about: str, number: int) -> str:
        """The text in this language, or nothing where it has none.

        Args:
            text: the English text; of a text with a number, the one for many.
            about: what tells it from the same words with another meaning.
            number: the number that the text is about; -1 for a text without one.
        """


_NO_NUMBER = -1

_catalogue: Catalogue | None = None


def speak(catalogue: Catalogue | None) -> None:
    """Say everything from now on in a catalogue's language; in English with None."""
    global _catalogue  # noqa: PLW0603 - a program has one language, as it has one window
    _catalogue = catalogue


def tr(text: str, about: str = "", /, **places: object) -> str:
    """A text in the language that is spoken.

    Args:
        text: the English text, a literal; or one that was marked by `later`.
        about: tells it from the same English words with another meaning.
        places: what stands in its {named} places.
    """
    if _catalogue is not None:
        text = _catalogue(text, about, _NO_NUMBER) or text
    return text.format_map(places) if places else text


def tr_n(one: str, many: str, number: int, /, **places: object) -> str:
    """A text about a number, in the form that the language has for it.

    Args:
        one: the English text for one, such as "%n mark".
        many: the English text for every other number, such as "%n marks"; catalogues know it by
            this one.
        number: the number, which stands where the text says %n.
        places: what stands in its {named} places.
    """
    text = one if number == 1 else many
    if _catalogue is not None:
        text = _catalogue(many, "", number) or text
    text = text.replace("%n", str(number))
    return text.format_map(places) if places else text


def later(text: str, about: str = "", /) -> str:  # noqa: ARG001 - read by who collects the texts
    """Mark a text that is written down before the language is known, for `tr` to say when shown."""
    return text
