# SPDX-License-Identifier: MIT
"""Instants as the records write them: UTC text of fixed width, which sorts as text."""

from datetime import UTC, datetime

from quizdesk.store.faults import made_sense_of


def to_text(at: datetime) -> str:
    """An aware instant as text, to the microsecond.

    Raises:
        ValueError: for an instant without a time zone, which could be any.
    """
    if at.tzinfo is None:
        raise ValueError("An instant in the records needs a time zone.")
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}".rjust(27, "0")


def from_text(text: str) -> datetime:
    """The instant that `to_text` wrote.

    Raises:
        Garbled: when the text was not written by it.
    """
    with made_sense_of():
        return datetime.fromisoformat(text)


def maybe_from_text(text: str | None) -> datetime | None:
    """The same for a column that may hold nothing."""
    return None if text is None else from_text(text)
