# SPDX-License-Identifier: MIT
"""From YAML text to a tree of lists, mappings and texts that know where they stand.

Built from the parser's events, so that limits hold while the file is read and nothing in it is
ever run or guessed at: every value stays the text that was written (`no`, `1e3`, `1926-04`), and
the reader of a field decides what it means. Anchors, aliases, tags and merge keys are refused.
"""

from dataclasses import dataclass
from typing import Any

import yaml

from quizdesk.bank.findings import Findings, Place, shown
from quizdesk.bank.yaml_complaints import in_plain_words

DEEPEST = 20
"""Levels of nesting; a bank needs seven."""

MOST_NODES = 3_000_000
"""Values in a file; 10,000 questions have 600,000."""

BYTES_A_NODE = 4
"""A file with more values than a quarter of its characters is no bank but an attack."""

LONGEST_TEXT = 20_000
"""Characters in one value."""

LONGEST_KEY = 200
"""Characters in one key."""

_YAML_TAGS = "tag:yaml.org,2002:"

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True, eq=False)
class Scalar:
    """A text as written.

    Attributes:
        line: from 0; column likewise.
        style: how it was quoted (`"`, `'`, `|`, `>`), or empty.
    """

    text: str
    line: int
    column: int
    style: str


@dataclass(slots=True, eq=False)
class Sequence:
    """A list."""

    items: "list[Node]"
    line: int
    column: int


@dataclass(slots=True, eq=False)
class Mapping:
    """Keys with their values.

    Attributes:
        keys: each key, in order, with its place.
        is_flow: whether it is written in braces.
        pending: while it is built, the key that waits for its value.
    """

    values: "dict[str, Node]"
    keys: "dict[str, Scalar]"
    line: int
    column: int
    is_flow: bool
    pending: "Node | None" = None


@dataclass(slots=True, eq=False)
class Broken:
    """Something that was refused already: readers pass over it in silence."""

    line: int
    column: int


Node = Scalar | Sequence | Mapping | Broken

_KIND_NAMES = {Scalar: "a text", Sequence: "a list", Mapping: "keys with values"}


def kind_name(node: Node) -> str:
    """What a teacher would call a node."""
    return _KIND_NAMES.get(type(node), "something else")


class _TooMuch(Exception):
    """A limit was passed; the reason is among the findings."""


def parse(text: str, findings: Findings) -> Node | None:
    """The tree of a text, or None when it cannot be made, with the reasons among the findings.

    A tree may come back although something in it was refused: what stands there is `Broken`.
    """
    builder = _Builder(text, findings)
    try:
        return builder.build()
    except _TooMuch:
        return None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line, mark.column) if mark else (0, 0)
        findings.add_at(*place, in_plain_words(error, text))
        return None
    except yaml.YAMLError:
        findings.add_at(0, 0, "The file is not YAML.")
        return None


class _Builder:
    """Builds the tree with a stack of its own, so that depth costs no recursion."""

    def __init__(self, text: str, findings: Findings) -> None:
        self._loader = _Loader(text)
        self._findings = findings
        self._stack: list[Sequence | Mapping] = []
        self._root: Node | None = None
        self._nodes_left = min(MOST_NODES, 10_000 + len(text) // BYTES_A_NODE)

    def build(self) -> Node | None:
        next_event = self._loader.get_event
        nodes_left = self._nodes_left
        try:
            while True:
                event = next_event()
                kind = type(event)
                nodes_left -= 1
                if nodes_left < 0:
                    self._refuse_all(event, "The file has far too many values for a bank.")
                if kind is yaml.ScalarEvent:
                    mark = event.start_mark
                    text = event.value
                    if event.anchor or event.tag or len(text) > LONGEST_TEXT:
                        self._doubtful(event)
                    else:
                        self._put(Scalar(text, mark.line, mark.column, event.style or ""))
                elif kind is yaml.StreamEndEvent:
                    return self._root
                else:
                    self._structure(event)
        finally:
            self._loader.dispose()

    def _structure(self, event: Any) -> None:
        """Opens and closes lists and mappings; notes everything that has no place in a bank."""
        mark = event.start_mark
        match event:
            case yaml.MappingStartEvent():
                self._open(event, Mapping({}, {}, mark.line, mark.column, bool(event.flow_style)))
            case yaml.SequenceStartEvent():
                self._open(event, Sequence([], mark.line, mark.column))
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._stack.pop()
            case yaml.AliasEvent():
                self._note(
                    mark,
                    f"*{shown(str(event.anchor))} asks for a value from elsewhere in the "
                    "file, which a bank may not do: write the value out, or put the "
                    "text in quotes if the star belongs to it.",
                )
                self._put(Broken(mark.line, mark.column))
            case yaml.DocumentStartEvent() if self._root is not None:
                self._refuse_all(
                    event,
                    "A second document begins here: a bank is one document, "
                    "so take out the line ---.",
                )
            case _:
                pass

    def _open(self, event: Any, node: Sequence | Mapping) -> None:
        self._note_names(event)
        if len(self._stack) >= DEEPEST:
            self._refuse_all(
                event,
                f"Lists and keys are nested more than {DEEPEST} deep here, which no bank needs.",
            )
        self._put(node)
        self._stack.append(node)

    def _put(self, node: Node) -> None:
        """Puts a finished or opened node where it belongs."""
        if not self._stack:
            self._root = node
            return
        top = self._stack[-1]
        if type(top) is Sequence:
            top.items.append(node)
        elif type(top) is Mapping:
            key = top.pending
            if key is None:
                top.pending = node
                return
            top.pending = None
            self._enter(top, key, node)

    def _enter(self, mapping: Mapping, key: Node, value: Node) -> None:
        if type(key) is not Scalar:
            if type(key) is not Broken:
                self._note(key, f"A key must be a word or two, not {kind_name(key)}.")
        elif key.text in mapping.values:
            first = mapping.keys[key.text]
            self._note(
                key,
                f"'{shown(key.text)}' stands here twice, first on line {first.line + 1}: "
                "keep one of them.",
            )
        elif key.text == "<<" and not key.style:
            self._note(key, "<< (a merge key) is not allowed in a bank: write the keys out.")
        elif len(key.text) > LONGEST_KEY:
            self._note(key, f"This key is longer than {LONGEST_KEY} characters.")
        else:
            mapping.values[key.text] = value
            mapping.keys[key.text] = key

    def _doubtful(self, event: Any) -> None:
        """Notes what is wrong with a text whatever it means, and puts what can be kept of it."""
        mark = event.start_mark
        self._note_names(event)
        length = len(event.value)
        if length > LONGEST_TEXT:
            self._note(
                event.start_mark,
                f"This text has {length} characters, more than the {LONGEST_TEXT} that any value "
                "may have: is a closing quotation mark missing?",
            )
            self._put(Broken(mark.line, mark.column))
        else:
            self._put(Scalar(event.value, mark.line, mark.column, event.style or ""))

    def _note_names(self, event: Any) -> None:
        """Notes an anchor and a tag."""
        if event.anchor:
            self._note(
                event.start_mark,
                f"&{shown(event.anchor)} names a value for use elsewhere, which a bank may not do: "
                "take the name out, or put the text in quotes if the sign & belongs to it.",
            )
        if event.tag:
            tag = event.tag.replace(_YAML_TAGS, "!!", 1)
            self._note(
                event.start_mark,
                f"{shown(tag)} (a tag) is not allowed in a bank: take it out, or put the text in "
                "quotes if the sign ! belongs to it.",
            )

    def _note(self, place: Place, sentence: str) -> None:
        self._findings.add(place, sentence)
        if self._findings.is_full:
            raise _TooMuch

    def _refuse_all(self, event: Any, sentence: str) -> None:
        self._note(event.start_mark, sentence)
        raise _TooMuch
