# SPDX-License-Identifier: MIT
"""Where things are kept: the one directory of design and the cache, as paths.

The only importer of appdirs. Nothing here touches the disk but to look for `portable.txt`;
`whole_file.make_folder` makes a folder when something is about to be written into it.
"""

import os
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from quizdesk.errors import UsageError

DATA_DIR_VARIABLE = "QUIZDESK_DATA_DIR"
PORTABLE_MARK = "portable.txt"
PORTABLE_FOLDER = "QuizDesk data"
_NAME = "QuizDesk"


class ChosenBy(StrEnum):
    """What decided where the data lies; the words follow "chosen by"."""

    OPTION = "the option --data-dir"
    ENVIRONMENT = "the environment variable QUIZDESK_DATA_DIR"
    PORTABLE = "the file portable.txt beside the program"
    SYSTEM = "the system's usual place for programs' data"


class Places(NamedTuple):
    """Every place that the program keeps things in; none of them need exist.

    Attributes:
        data_dir: the one directory, absolute.
        chosen_by: why it is this one.
        cache: for what can be made again, such as compiled banks.
    """

    data_dir: Path
    chosen_by: ChosenBy
    cache: Path

    @property
    def store(self) -> Path:
        """The database of the learners' records."""
        return self.data_dir / "quizdesk.sqlite3"

    @property
    def banks(self) -> Path:
        """The folder of banks that were added by hand."""
        return self.data_dir / "banks"

    @property
    def settings_file(self) -> Path:
        """The file of settings."""
        return self.data_dir / "settings.json"

    @property
    def backups(self) -> Path:
        """The folder of the store's backups."""
        return self.data_dir / "backups"

    @property
    def logs(self) -> Path:
        """The folder of logs."""
        return self.data_dir / "logs"


def find_places(
    asked: str | None = None,
    *,
    environ: Mapping[str, str] | None = None,
    program_folder: Path | None = None,
) -> Places:
    """Decide where things are kept. Makes nothing.

    Args:
        asked: what `--data-dir` says, if it was given.
        environ: the environment; the process's own by default.
        program_folder: where the program lies; found out by default.

    Raises:
        UsageError: when `--data-dir` names no folder at all.
    """
    if asked is not None:
        if not asked.strip():
            raise UsageError("--data-dir names no folder.", "Write the folder's path after it.")
        return _own_directory(Path(asked), ChosenBy.OPTION)
    set_for_all = (os.environ if environ is None else environ).get(DATA_DIR_VARIABLE, "")
    if set_for_all.strip():
        return _own_directory(Path(set_for_all), ChosenBy.ENVIRONMENT)
    folder = program_folder or folder_of_program()
    if folder.joinpath(PORTABLE_MARK).is_file():
        return _own_directory(folder / PORTABLE_FOLDER, ChosenBy.PORTABLE)
    return _usual_directory()


def folder_of_program() -> Path:
    """The folder that the program lies in, where `portable.txt` is looked for.

    That of the executable when packaged, else the checkout's.
    """
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[2]


def _own_directory(folder: Path, chosen_by: ChosenBy) -> Places:
    try:
        folder = folder.expanduser()
    except RuntimeError as error:
        raise UsageError(
            f"The folder {folder} cannot be found: there is no such home folder.",
            "Write the folder's whole path.",
        ) from error
    # Whatever the working directory becomes later, the places stay.
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 - also takes ".." away, unlike absolute()
    return Places(folder, chosen_by, folder / "cache")


def _usual_directory() -> Places:
    import appdirs

    data_dir = Path(appdirs.user_data_dir(_NAME, appauthor=False))
    cache = Path(appdirs.user_cache_dir(_NAME, appauthor=False))
    # WORKAROUND for appdirs: it takes XDG variables at their word that are empty or relative,
    # though the XDG base directory specification says to ignore such; the working directory
    # would become the data directory.
    if not data_dir.is_absolute():
        data_dir = Path.home() / ".local" / "share" / _NAME
    if not cache.is_absolute():
        cache = Path.home() / ".cache" / _NAME
    return Places(data_dir, ChosenBy.SYSTEM, cache)
