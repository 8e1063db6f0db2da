# SPDX-License-Identifier: MIT
"""Where the questions and turning points of a bank stand, for remarks made after it is read."""

from dataclasses import dataclass

from quizdesk.bank.findings import Findings, Place
from quizdesk.bank.yaml_text import decode
from quizdesk.bank.yaml_tree import Mapping, Node, Scalar, Sequence, parse


@dataclass(frozen=True, slots=True)
class QuestionPlaces:
    """Where the parts of one question, or of one turning point, stand.

    Attributes:
        question: its first line.
        parts: the values of its keys, such as `stem`.
        items: the items of each key that holds a list, such as `options`.
    """

    question: Place
    parts: dict[str, Place]
    items: dict[str, tuple[Place, ...]]

    def of(self, key: str, item: int | None = None) -> Place:
        """Where a part stands, or one item of it; the question itself where it has no such part."""
        if item is not None:
            return self.items[key][item]
        return self.parts.get(key, self.question)


@dataclass(frozen=True, slots=True)
class BankPlaces:
    """Where the parts of a bank stand: `topics` and other keys, questions and turns by id."""

    parts: dict[str, Place]
    questions: dict[str, QuestionPlaces]
    turning_points: dict[str, QuestionPlaces]


def places_in(content: bytes) -> BankPlaces:
    """The places in a file that was read already: what is wrong with it was said then."""
    silent = Findings("", len(content))
    text = decode(content, silent)
    tree = None if text is None else parse(text, silent)
    if not isinstance(tree, Mapping):
        return BankPlaces({}, {}, {})
    return BankPlaces(_parts_of(tree), _listed(tree, "questions"), _listed(tree, "turning_points"))


def _listed(tree: Mapping, key: str) -> dict[str, QuestionPlaces]:
    listed = tree.values.get(key)
    places: dict[str, QuestionPlaces] = {}
    for one in listed.items if isinstance(listed, Sequence) else ():
        name = one.values.get("id") if isinstance(one, Mapping) else None
        if isinstance(one, Mapping) and isinstance(name, Scalar):
            places.setdefault(name.text, _places_of(one))
    return places


def _places_of(question: Mapping) -> QuestionPlaces:
    items: dict[str, tuple[Place, ...]] = {
        key: tuple(value.items)
        for key, value in question.values.items()
        if isinstance(value, Sequence)
    }
    return QuestionPlaces(question, _parts_of(question), items)


def _parts_of(mapping: Mapping) -> dict[str, Place]:
    values: dict[str, Node] = mapping.values
    return dict(values)
