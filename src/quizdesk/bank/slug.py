# SPDX-License-Identifier: MIT
"""Ids: what form they have, and how one is made from a text that was given none."""

import re
import unicodedata
from zlib import crc32

LONGEST_ID = 80
"""Characters of an id."""

LONGEST_SLUG = 48
"""Characters of an id made from a text, before its check figures."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_NOT_OF_A_SLUG = re.compile(r"[^a-z0-9]+")


def is_id(text: str) -> bool:
    """Whether a text is lower-case words and figures joined by hyphens."""
    return len(text) <= LONGEST_ID and _ID.fullmatch(text) is not None


def slug(text: str) -> str:
    """An id made from a text: always the same for the same text, and of good form.

    A long text keeps its first words, and check figures of the whole tell it from another that
    begins alike.

    >>> slug("Thälmann's KPD")
    'thalmanns-kpd'
    >>> slug("Литвинов")
    'text-f2ed76d2'
    """
    plain = text.lower().replace("'", "").replace("’", "")
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode("ascii")
    whole = _NOT_OF_A_SLUG.sub("-", plain).strip("-")
    if whole and len(whole) <= LONGEST_SLUG:
        return whole
    start = whole[:LONGEST_SLUG].rpartition("-")[0] or whole[:LONGEST_SLUG] or "text"
    return f"{start}-{crc32(text.encode('utf-8', 'surrogatepass')):08x}"
