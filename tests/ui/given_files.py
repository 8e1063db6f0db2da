# SPDX-License-Identifier: MIT
"""A person who chooses files and folders in the system's dialogs, for the tests of what is done."""

from pathlib import Path


class GivenFiles:
    """Chooses what it was given, in place of the system's dialogs.

    Args:
        path: what is chosen; None for somebody who changes their mind.

    Attributes:
        path: the same.
        asked: the titles of what was asked for.
        suggested: the name that was last suggested.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.asked: list[str] = []
        self.suggested = ""

    def to_save(self, title: str, name: str, kind: str) -> Path | None:
        """Where to save a file."""
        assert kind
        self.asked.append(title)
        self.suggested = name
        return self.path

    def to_read(self, title: str, ending: str, kind: str) -> Path | None:
        """Which file to read."""
        assert kind
        assert ending.startswith(".")
        self.asked.append(title)
        return self.path

    def folder(self, title: str) -> Path | None:
        """In which folder to put something."""
        self.asked.append(title)
        return self.path
