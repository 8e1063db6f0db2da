# SPDX-License-Identifier: MIT
"""Qt's files of translations (.ts): read, brought up to date with the texts, and written."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from quizdesk.ui.language import CONTEXT
from tools.places import ROOT
from tools.words.collecting import Text, places_of

FOLDER = ROOT / "resources" / "translations"

_INDENT = "    "
_UNFINISHED, _GONE = "unfinished", "vanished"


class Entry(NamedTuple):
    """What a catalogue says for a text.

    Attributes:
        source: the English text; with a number, the one for many.
        about: what tells it from the same words with another meaning.
        has_number: whether it has forms for numbers.
        forms: the translation, or its forms in Qt's order; one empty one where it has none yet.
        state: "unfinished" until a speaker has reviewed it, "vanished" when the program no longer
            says the text; else empty.
        remark: what the translator left beside it.
    """

    source: str
    about: str
    has_number: bool
    forms: tuple[str, ...] = ("",)
    state: str = _UNFINISHED
    remark: str = ""

    @property
    def key(self) -> tuple[str, str, bool]:
        """What it is found by."""
        return self.source, self.about, self.has_number

    @property
    def is_said(self) -> bool:
        """Whether it has a translation of a text that the program says."""
        return all(self.forms) and self.state != _GONE


def read(file: Path) -> tuple[Entry, ...]:
    """The entries of a file, in its order; none where there is no file."""
    if not file.exists():
        return ()
    root = ElementTree.parse(file).getroot()
    return tuple(_entry(message) for message in root.iter("message"))


def _entry(message: ElementTree.Element) -> Entry:
    said = message.find("translation")
    assert said is not None
    has_number = message.get("numerus") == "yes"
    forms = [each.text or "" for each in said.iter("numerusform")] if has_number else []
    return Entry(
        source=message.findtext("source", ""),
        about=message.findtext("comment", ""),
        has_number=has_number,
        forms=tuple(forms) or (("",) if has_number else (said.text or "",)),
        state=said.get("type", ""),
        remark=message.findtext("translatorcomment", ""),
    )


def brought_up_to_date(
    entries: Iterable[Entry], texts: Iterable[Text]
) -> Iterator[tuple[Entry, Text | None]]:
    """An entry for every text, with the translation that there was.

    A translated text that the program no longer says stays at the end, as vanished, so that its
    translation can be taken over.
    """
    old = {each.key: each for each in entries}
    for text in texts:
        entry = old.pop(text.key, Entry(text.source, text.about, bool(text.one)))
        yield entry._replace(state=_UNFINISHED) if entry.state == _GONE else entry, text
    yield from ((each._replace(state=_GONE), None) for each in old.values() if all(each.forms))


def write(file: Path, language: str, entries: Iterable[tuple[Entry, Text | None]]) -> None:
    """Write a file as Qt's own tools do."""
    root = ElementTree.Element(
        "TS", {"version": "2.1", "language": language, "sourcelanguage": "en_GB"}
    )
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for entry, text in entries:
        context.append(_message(entry, text))
    ElementTree.indent(root, _INDENT)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    body = ElementTree.tostring(root, "unicode", short_empty_elements=False)
    file.write_text(f"{head}{body}\n", "utf-8", newline="\n")


def _message(entry: Entry, text: Text | None) -> ElementTree.Element:
    message = ElementTree.Element("message", {"numerus": "yes"} if entry.has_number else {})
    for path in text.files if text else ():
        ElementTree.SubElement(message, "location", {"filename": f"../../{path}"})
    ElementTree.SubElement(message, "source").text = entry.source
    if entry.about:
        ElementTree.SubElement(message, "comment").text = entry.about
    if text and text.one:
        ElementTree.SubElement(message, "extracomment").text = f"For one: {text.one}"
    if entry.remark:
        ElementTree.SubElement(message, "translatorcomment").text = entry.remark
    said = ElementTree.SubElement(
        message, "translation", {"type": entry.state} if entry.state else {}
    )
    if entry.has_number:
        for form in entry.forms:
            ElementTree.SubElement(said, "numerusform").text = form
    else:
        said.text = entry.forms[0]
    return message


def faults_of(entries: Iterable[Entry]) -> Iterator[str]:
    """A sentence for each translation whose places are not those of its text."""
    for entry in entries:
        if not entry.is_said:
            continue
        wanted = places_of(entry.source)
        for form in entry.forms:
            # A form for a single number may name it in a word.
            if places_of(form) != wanted:
                yield f"{entry.source!r}: its places are not those of {form!r}."
