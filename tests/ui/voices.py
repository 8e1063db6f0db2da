# SPDX-License-Identifier: MIT
"""A stand-in for the program through which the computer speaks: it writes down what it is told."""

import os
from pathlib import Path

import pytest

_SCRIPT = """#!/bin/sh
echo "$@" > "{folder}/arguments"
echo $$ > "{folder}/process"
cat > "{folder}/hearing"
mv "{folder}/hearing" "{folder}/heard"
{end}
"""
LASTING = '[ "$1" = --cancel ] || exec tail -f /dev/null'
"""Speaks until it is stopped; telling it to be silent takes no time."""


class StandIn:
    """A program of a name, found before the system's own.

    Args:
        folder: where it lies, and what it hears.
        end: what it does when it has heard all: nothing, last, or fail.
    """

    def __init__(self, folder: Path, name: str = "espeak-ng", end: str = "exit 0") -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.program = folder / name
        self.program.write_text(_SCRIPT.format(folder=folder, end=end), encoding="utf-8")
        self.program.chmod(0o755)

    def stand_in(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Is found from now on, and the basic tools that it needs."""
        monkeypatch.setenv("PATH", f"{self.folder}{os.pathsep}/usr/bin{os.pathsep}/bin")

    @property
    def heard(self) -> str:
        """What it was told to say, once that is all; else nothing."""
        file = self.folder / "heard"
        return file.read_text(encoding="utf-8") if file.exists() else ""

    @property
    def arguments(self) -> str:
        """What stood on its command line."""
        return (self.folder / "arguments").read_text(encoding="utf-8")

    @property
    def is_running(self) -> bool:
        """Whether it still speaks."""
        try:
            os.kill(int((self.folder / "process").read_text(encoding="utf-8")), 0)
        except ProcessLookupError:
            return False
        return True
