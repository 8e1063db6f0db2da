# SPDX-License-Identifier: MIT
"""From a file's bytes to text that is safe to hand to a YAML parser.

Takes UTF-8 only, and finds what a parser would stumble over or, worse, take in silence. What the
text means is `yaml_tree.py`'s business.
"""

import re
from collections.abc import Iterator

from quizdesk.bank.bank_file import MOST_BYTES
from quizdesk.bank.findings import Findings

_OTHER_ENCODINGS = {
    b"\xff\xfe\x00\x00": "UTF-32",
    b"\x00\x00\xfe\xff": "UTF-32",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
}
_AS_UTF8 = "Save it as UTF-8 (in most editors: Save As, Encoding)."

# Tab, line feed and carriage return apart, what YAML calls unprintable; and the line breaks that
# YAML knows but editors do not show as such, which would put every later line number wrong.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
_DIRECTIVE = re.compile("^%", re.MULTILINE)
_STRETCH = 2**20
"""Characters that are searched at one go, in which no other thread can do anything."""


def decode(content: bytes, findings: Findings) -> str | None:
    """The text of a file, or None with the reason among the findings."""
    if len(content) > MOST_BYTES:
        megabytes = MOST_BYTES // 1024 // 1024
        findings.add_at(
            0, 0, f"The file is larger than {megabytes} MB: split it into several banks."
        )
        return None
    for mark, encoding in _OTHER_ENCODINGS.items():
        if content.startswith(mark):
            findings.add_at(0, 0, f"The file is saved as {encoding}. {_AS_UTF8}")
            return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig")
        line, column = _place(before, len(before))
        findings.add_at(line, column, f"This character is not in UTF-8. {_AS_UTF8}")
        return None
    return text if _is_clean(text, findings) else None


def _is_clean(text: str, findings: Findings) -> bool:
    for found in _found(_FORBIDDEN, text):
        line, column = _place(text, found.start())
        code = f"U+{ord(found[0]):04X}"
        findings.add_at(line, column, f"An invisible character ({code}) stands here: delete it.")
        if len(findings) >= 20:
            break
    # A parser compares each directive with all before it, so a million of them would take days.
    directive = next(_found(_DIRECTIVE, text), None)
    if directive:
        line, column = _place(text, directive.start())
        findings.add_at(line, column, "A line cannot begin with %: indent it, or leave it out.")
    return not findings


def _found(one_character: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Where a pattern of one character stands, stretch by stretch."""
    for start in range(0, len(text), _STRETCH):
        yield from one_character.finditer(text, start, start + _STRETCH)


def _place(text: str, index: int) -> tuple[int, int]:
    """Line and column, from 0, of the character at an index."""
    before = text[:index]
    line = before.count("\n") + before.count("\r") - before.count("\r\n")
    return line, index - 1 - max(before.rfind("\n"), before.rfind("\r"))
