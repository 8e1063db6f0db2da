# SPDX-License-Identifier: MIT
"""Names of pupils: how they are kept, and when two are the same."""

import unicodedata


def tidied(name: str) -> str:
    """A name as it is kept: spare white space and signs that do not print are gone."""
    printing = "".join(one if one.isprintable() else " " for one in name)
    return unicodedata.normalize("NFC", " ".join(printing.split()))


def name_key(name: str) -> str:
    """What names have in common that differ in case or in how accents are written."""
    return unicodedata.normalize("NFKC", tidied(name).casefold())
