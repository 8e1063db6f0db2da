# SPDX-License-Identifier: MIT
"""Reads the fields of one mapping, each as what it should be, and notes what it is not.

A field that is wrong comes back empty, so that the reading goes on and finds the next problem.
What fields a question has is known by the readers of each kind.
"""

import re

from quizdesk.bank.dates import read_date
from quizdesk.bank.findings import Findings, shown
from quizdesk.bank.slug import is_id, slug
from quizdesk.bank.yaml_tree import Broken, Mapping, Node, Scalar, Sequence, kind_name
from quizdesk.engine.historical_date import HistoricalDate

# Characters that would not show, or would turn the direction of the text around them.
_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
_WHOLE_NUMBER = re.compile(r"[0-9]{1,9}", re.ASCII)
_TRUTHS = {"true": True, "yes": True, "false": False, "no": False}


class Form:
    """One mapping that is being read.

    Attributes:
        mapping: what is read.
        findings: where problems go.
        what: what it is, for sentences: "an option".
    """

    __slots__ = ("_meant", "_values", "findings", "mapping", "what")

    def __init__(self, mapping: Mapping, findings: Findings, what: str) -> None:
        self.mapping = mapping
        self.findings = findings
        self.what = what
        self._values = mapping.values
        # Keys that a misspelt one was taken for: they are not missing as well.
        self._meant: frozenset[str] = frozenset()

    def node(self, key: str, *, is_needed: bool = False) -> Node | None:
        """A field as it stands in the file; its absence is a problem where it is needed."""
        node = self._values.get(key)
        if node is None and is_needed and key not in self._meant:
            self.findings.add(
                self.mapping, f"'{key}' is missing: {self.what} needs it. Add a line '{key}: …'."
            )
        return node

    def problem(self, key: str, sentence: str) -> None:
        """Notes a problem at a field, or at the mapping when it has no such field."""
        self.findings.add(self._values.get(key, self.mapping), sentence)

    def allow(self, known: frozenset[str]) -> None:
        """Notes every key that is not known."""
        if self._values.keys() <= known:
            return
        names = sorted(known)
        for key in self.mapping.keys.values():
            if key.text not in known and not self.findings.is_full:
                self.findings.add(key, self._unknown(key.text, names))

    def _unknown(self, key: str, names: list[str]) -> str:
        value = self._values[key]
        if self.mapping.is_flow and isinstance(value, Scalar) and not value.text:
            return (
                f"'{shown(key)}' stands alone in the braces: if it belongs to the text before the "
                "comma, put that text in quotation marks."
            )
        near = self.findings.nearest(key, names)
        if near:
            self._meant |= {near}
            return f"Unknown key '{shown(key)}': did you mean '{near}'?"
        return f"Unknown key '{shown(key)}': {self.what} may have {', '.join(names)}."

    # ------------------------------------------------------------------ texts

    def text(self, key: str, longest: int, *, is_needed: bool = True) -> str:
        """A text on one line: white space within it counts as one space."""
        node = self._values.get(key)
        # The usual case at once: most of a bank's reading time is spent here.
        if type(node) is Scalar and _is_in_order(node.text, longest):
            return node.text
        return self._checked(self.node(key, is_needed=is_needed), f"'{key}'", longest)

    def prose(self, key: str, longest: int, *, is_needed: bool = True) -> str:
        """A text that may have several lines."""
        node = self._values.get(key)
        if type(node) is Scalar and _is_in_order(node.text, longest):
            return node.text
        found = self.node(key, is_needed=is_needed)
        return self._checked(found, f"'{key}'", longest, is_prose=True)

    def texts(
        self, key: str, most: int, longest: int, *, is_needed: bool = False
    ) -> tuple[str, ...]:
        """A list of texts; one that is wrong is left out."""
        found = []
        for node in self.items(key, 1 if is_needed else 0, most, is_needed=is_needed):
            text = self.item_text(node, longest, f"An item of '{key}'")
            if text:
                found.append(text)
        return tuple(found)

    def item_text(self, node: Node, longest: int, name: str) -> str:
        """A text that is an item of a list."""
        if type(node) is Scalar and _is_in_order(node.text, longest):
            return node.text
        return self._checked(node, name, longest)

    def _checked(
        self, node: Node | None, name: str, longest: int, *, is_prose: bool = False
    ) -> str:
        """A text that is not plainly in order, cleaned, or empty with a problem."""
        scalar = node and self._scalar(node, name)
        if not scalar:
            return ""
        control = _CONTROL.search(scalar.text)
        if control:
            code = f"U+{ord(control[0]):04X}"
            self.findings.add(scalar, f"{name} holds an invisible character ({code}): delete it.")
            return ""
        text = scalar.text.strip() if is_prose else " ".join(scalar.text.split())
        if not text:
            self.findings.add(scalar, f"{name} is empty: write something, or take the line out.")
        elif len(text) > longest:
            self.findings.add(
                scalar, f"{name} has {len(text)} characters, more than {longest}: shorten it."
            )
            return ""
        return text

    def _scalar(self, node: Node, name: str) -> Scalar | None:
        if isinstance(node, Scalar):
            return node
        hint = ""
        if isinstance(node, Mapping):
            hint = " If the colon belongs to the text, put the text in quotation marks."
        self._wrong_kind(node, "a text", name, hint)
        return None

    def _sequence(self, node: Node, name: str) -> Sequence | None:
        if isinstance(node, Sequence):
            return node
        self._wrong_kind(node, "a list", name, " Begin each item on a line of its own with '- '.")
        return None

    def _mapping(self, node: Node, name: str) -> Mapping | None:
        if isinstance(node, Mapping):
            return node
        self._wrong_kind(node, "keys with values", name)
        return None

    def _wrong_kind(self, node: Node, wanted: str, name: str, hint: str = "") -> None:
        # What is broken was reported where it broke.
        if not isinstance(node, Broken):
            self.findings.add(node, f"{name} must be {wanted}, not {kind_name(node)}.{hint}")

    # ------------------------------------------------------------ other values

    def word(self, key: str, known: tuple[str, ...], *, default: str = "") -> str:
        """One of several known words; empty with a problem where it is none of them."""
        if key not in self._values and default:
            return default
        text = self.text(key, 200)
        if not text or text in known:
            return text
        near = self.findings.nearest(text, known)
        hint = f"did you mean '{near}'?" if near else f"write one of {', '.join(known)}."
        self.problem(key, f"'{key}' cannot be '{shown(text)}': {hint}")
        return ""

    def id(self, key: str = "id", *, is_needed: bool = True) -> str:
        """An id."""
        text = self.text(key, 200, is_needed=is_needed)
        if not text or is_id(text):
            return text
        self.problem(
            key,
            f"'{shown(text)}' cannot be an id: an id is lower-case words or figures joined by "
            f"hyphens, such as '{slug(text)}'.",
        )
        return ""

    def id_or_slug(self, text: str) -> str:
        """The id, or where none is given one that is made from a text."""
        return self.id() if "id" in self._values else slug(text) if text else ""

    def number(self, key: str, least: int, most: int, *, default: int | None = None) -> int | None:
        """A whole number."""
        node = self._values.get(key)
        if node is None and default is not None:
            return default
        if type(node) is Scalar and _WHOLE_NUMBER.fullmatch(node.text):
            number = int(node.text)
            if least <= number <= most:
                return number
        found = self.node(key, is_needed=True)
        if found is not None and self._scalar(found, f"'{key}'"):
            self.findings.add(found, f"'{key}' must be a whole number from {least} to {most}.")
        return None

    def truth(self, key: str) -> bool:
        """True or false; false where it is not given."""
        node = self._values.get(key)
        if node is None:
            return False
        if type(node) is Scalar and node.text.lower() in _TRUTHS:
            return _TRUTHS[node.text.lower()]
        if self._scalar(node, f"'{key}'"):
            self.findings.add(node, f"'{key}' must be true or false.")
        return False

    def date(self, node: Node | None, name: str) -> HistoricalDate | None:
        """A historical date in the bank's form."""
        scalar = node and self._scalar(node, name)
        if not scalar:
            return None
        found = read_date(scalar.text)
        if isinstance(found, HistoricalDate):
            return found
        self.findings.add(scalar, found)
        return None

    # -------------------------------------------------------- lists and mappings

    def items(self, key: str, least: int, most: int, *, is_needed: bool = True) -> "list[Node]":
        """The items of a list; none with a problem where there is no list or it is too long."""
        node = self._values.get(key)
        if node is None:
            self.node(key, is_needed=is_needed)
            return []
        sequence = self._sequence(node, f"'{key}'")
        if sequence is None:
            return []
        count = len(sequence.items)
        if count < least:
            self.findings.add(node, f"'{key}' has {count} of at least {least} that it needs.")
        elif count > most:
            self.findings.add(node, f"'{key}' has {count}, more than the {most} that are allowed.")
            return []
        return sequence.items

    def forms(
        self, key: str, least: int, most: int, what: str, *, is_needed: bool = True
    ) -> "list[Form]":
        """The items of a list of mappings."""
        found = []
        for node in self.items(key, least, most, is_needed=is_needed):
            mapping = self._mapping(node, f"Each item of '{key}'")
            if mapping is not None:
                found.append(Form(mapping, self.findings, what))
        return found

    def form(self, key: str, what: str, *, is_needed: bool = True) -> "Form | None":
        """A field that is a mapping."""
        node = self.node(key, is_needed=is_needed)
        mapping = node and self._mapping(node, f"'{key}'")
        return Form(mapping, self.findings, what) if mapping else None


def _is_in_order(text: str, longest: int) -> bool:
    """Whether a text needs no cleaning: printable, on one line, no idle spaces."""
    return (
        0 < len(text) <= longest
        and text.isprintable()
        and "  " not in text
        and text[0] != " "
        and text[-1] != " "
    )
