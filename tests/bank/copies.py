# SPDX-License-Identifier: MIT
"""Finds, dates and compares the compiled copies of banks that the tests make."""

import os
from pathlib import Path

from quizdesk.bank.bank import Bank
from quizdesk.bank.lazy_questions import LazyQuestions


def copy_in(folder: Path) -> Path:
    (copy,) = folder.iterdir()
    return copy


def is_from_copy(bank: Bank) -> bool:
    return isinstance(bank.questions, LazyQuestions)


def age_of_an_hour(copy: Path, source: Path) -> None:
    """Makes a copy look as if it had been made an hour after its bank was last changed."""
    seconds = max(source.stat().st_mtime, source.stat().st_ctime) + 3600
    os.utime(copy, (seconds, seconds))


def assert_same_bank(one: Bank, other: Bank) -> None:
    assert dict(one.questions) == dict(other.questions)
    for field in ("id", "title", "language", "topics", "sources", "glossary", "aliases",
                  "outlines", "digest", "timeline", "turning_points"):  # fmt: skip
        assert getattr(one, field) == getattr(other, field), field
