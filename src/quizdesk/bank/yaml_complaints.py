# SPDX-License-Identifier: MIT
"""Says in a teacher's words what a YAML parser complains of.

The parser knows the place; what most likely happened there is read off its message and the line.
"""

import re
from itertools import islice

import yaml

_COLON = (
    "A colon followed by a space stands inside a text here: put the whole text in quotation marks."
)
_QUOTES = (
    "A text that begins with a quotation mark must end with it: put the whole text in the other "
    "kind of quotation marks ('…' around \"…\")."
)
_INDENT = (
    "This line does not line up with those it belongs to: begin it in the same column as its "
    "neighbours."
)
_TAB = "A tab stands here: indent with spaces."
_SIGN = "A text cannot begin with the sign {sign}: put it in quotation marks."
_MEANINGS = (
    ("mapping values are not allowed", _COLON),
    (
        "could not find expected ':'",
        "A colon is missing after a key on this line or the one before.",
    ),
    (
        "found unexpected end of stream",
        "A text that was begun with a quotation mark is never ended.",
    ),
    (
        "found unknown escape character",
        "A backslash in \"…\" begins a special character: use '…' instead, or write \\\\.",
    ),
    (
        "did not find expected hexdecimal number",
        "A backslash in \"…\" begins a special character: use '…' instead, or write \\\\.",
    ),
    ("found unexpected document indicator", "Three dashes or dots stand inside a quoted text."),
    (
        "did not find expected ',' or",
        "A comma or the closing bracket is missing in a list in brackets or braces.",
    ),
    (
        "expected ',' or",
        "A comma or the closing bracket is missing in a list in brackets or braces.",
    ),
    (
        "block sequence entries are not allowed",
        "A dash that begins an item of a list cannot stand here: put it on a line of its own.",
    ),
    (
        "did not find expected alphabetic",
        "A text cannot begin with the sign * or &: put it in quotation marks.",
    ),
    (
        "expected alphabetic or numeric",
        "A text cannot begin with the sign * or &: put it in quotation marks.",
    ),
    ("invalid unicode character", '\\u in "…" names a character that does not exist.'),
    ("did not find expected", _INDENT),
    ("expected <block end>", _INDENT),
)
_LINE_END = re.compile("\r\n|\r|\n")
_LOOKED_AT = 2000
"""Characters of a line."""

_QUOTE_GOES_ON = re.compile(r"""^\s*(?:-\s+)*(?:[\w-]+:\s+)?(?:"[^"]*"|'[^']*')\s*[^\s#,:\]}]""")


def in_plain_words(error: yaml.MarkedYAMLError, text: str) -> str:
    """A sentence for a parser's complaint about a text."""
    complaint = " ".join(filter(None, (error.problem, error.context))).lower()
    mark = error.problem_mark or error.context_mark
    line = _line_of(text, mark.line) if mark else ""
    column = mark.column if mark else 0
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent or line[column : column + 1] == "\t":
        return _TAB
    if "cannot start any token" in complaint and column < len(line):
        return _SIGN.format(sign=line[column])
    if "did not find expected" in complaint or "expected <block end>" in complaint:
        before = _line_of(text, mark.line - 1) if mark and mark.line else ""
        if any(_QUOTE_GOES_ON.match(one) for one in (line, before)):
            return _QUOTES
    for part, meaning in _MEANINGS:
        if part in complaint:
            return meaning
    return f"This is not valid YAML ({error.problem or 'no reason given'})."


def _line_of(text: str, number: int) -> str:
    """The beginning of a line, which is all that its sense is read from."""
    start = 0
    if number:
        before = next(islice(_LINE_END.finditer(text), number - 1, None), None)
        start = before.end() if before else len(text)
    return _LINE_END.split(text[start : start + _LOOKED_AT], maxsplit=1)[0]
