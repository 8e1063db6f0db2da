# SPDX-License-Identifier: MIT
"""Sorts the words of a command line: options for every command, the command, and its own words.

By hand, because the options for every command may stand before or after it, and because opening
the window must not wait for a parser.
"""

from collections.abc import Sequence
from typing import NamedTuple

from quizdesk.errors import UsageError

_DATA_DIR = "--data-dir"


class Asked(NamedTuple):
    """What a command line asks.

    Attributes:
        command: the command's name, or empty for the window.
        rest: the words for the command itself.
        data_dir: what --data-dir says, or None.
        wants_help: whether --help or -h was given.
        wants_version: whether --version was given.
    """

    command: str = ""
    rest: tuple[str, ...] = ()
    data_dir: str | None = None
    wants_help: bool = False
    wants_version: bool = False


def sort_words(words: Sequence[str]) -> Asked:
    """Sort the words of a command line. After `--` every word is the command's own.

    Raises:
        UsageError: for an unknown option before the command, or --data-dir without a folder.
    """
    command = ""
    rest: list[str] = []
    data_dir: str | None = None
    flags: set[str] = set()
    waiting = list(words)
    while waiting:
        word = waiting.pop(0)
        if word == "--":
            rest += [word, *waiting]
            break
        if word == _DATA_DIR:
            if not waiting:
                raise UsageError("--data-dir names no folder.", "Write the folder's path after it.")
            data_dir = waiting.pop(0)
        elif word.startswith(f"{_DATA_DIR}="):
            data_dir = word.partition("=")[2]
        elif word in ("--help", "-h", "--version"):
            flags.add(word)
        elif command:
            rest.append(word)
        elif word.startswith("-"):
            raise UsageError(
                f"There is no option {word}.", "quizdesk --help lists what can be written."
            )
        else:
            command = word
    return Asked(command, tuple(rest), data_dir, bool(flags & {"--help", "-h"}), bool(flags))
