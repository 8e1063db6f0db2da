# SPDX-License-Identifier: MIT
"""Reads back what Qt writes into a PDF: pages, fonts, and the text as a reader would select it."""

import re
import zlib
from typing import NamedTuple

_OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj", re.S)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.S)
_LETTERS = re.compile(rb"/Subtype /Type0\n.*?/ToUnicode (\d+) 0 R", re.S)
_NAME = re.compile(rb"/(F\d+) (\d+) 0 R")
_PIECE = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|(ET)")


class Pdf(NamedTuple):
    """What a PDF holds.

    Attributes:
        pages: how many.
        fonts: how many lie in the file itself.
        title: as readers show it.
        words: in the order of drawing.
    """

    pages: int
    fonts: int
    title: str
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        """All words."""
        return " ".join(self.words)


def read_pdf(data: bytes) -> Pdf:
    """What Qt wrote."""
    objects = {int(number): body for number, body in _OBJECT.findall(data)}
    streams = {
        number: _inflated(found[1])
        for number, body in objects.items()
        if (found := _STREAM.search(body))
    }
    fonts = {
        number: int(found[1])
        for number, body in objects.items()
        if (found := _LETTERS.search(body))
    }
    letters = {
        name: _letters(streams[fonts[int(number)]])
        for name, number in _NAME.findall(data)
        if int(number) in fonts
    }
    title = re.search(rb"/Title \((.*?)\)\n", data, re.S)
    assert title is not None
    (content,) = (one for one in streams.values() if b" Tf" in one)
    return Pdf(
        pages=data.count(b"/Type /Page\n"),
        fonts=data.count(b"/FontFile2 "),
        title=title[1].decode("utf-16"),
        words=_words(content, letters),
    )


def _words(content: bytes, letters: dict[bytes, dict[str, str]]) -> tuple[str, ...]:
    words, word, font = [], "", b""
    for name, glyphs, is_over in _PIECE.findall(content):
        font = name or font
        if glyphs:
            codes = glyphs.decode()
            word += "".join(
                letters[font][codes[place : place + 4]] for place in range(0, len(codes), 4)
            )
        if is_over and word:
            words.append(word)
            word = ""
    return tuple(words)


def _letters(table: bytes) -> dict[str, str]:
    """The letter of each glyph, from the table that a font has for readers."""
    found: dict[str, str] = {}
    for first, _, listed in re.findall(r"<(....)> <(....)> \[(.*?)\]", table.decode(), re.S):
        for place, letter in enumerate(re.findall(r"<([0-9A-Fa-f]+)>", listed)):
            found[f"{int(first, 16) + place:04X}"] = bytes.fromhex(letter).decode("utf-16-be")
    alone = re.sub(r"\[.*?\]", "", table.decode(), flags=re.S)
    for first, last, letter in re.findall(r"<(....)> <(....)> <(....)>", alone):
        for place in range(int(last, 16) - int(first, 16) + 1):
            found[f"{int(first, 16) + place:04X}"] = chr(int(letter, 16) + place)
    return found


def _inflated(body: bytes) -> bytes:
    try:
        return zlib.decompress(body)
    except zlib.error:
        return body
