# SPDX-License-Identifier: MIT
"""The file of settings. Reading it never stops the program, and nothing in it is lost.

What cannot be used falls back to its default with a sentence; what a later version wrote is kept;
a file that cannot be understood is set aside.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from quizdesk.errors import CannotWrite, SettingsError
from quizdesk.settings.rules import RULES
from quizdesk.settings.values import Settings, WindowPlace
from quizdesk.whole_file import make_folder, reason_of, replace_file
from quizdesk.words import tr

_MOST_BYTES = 1_000_000


class SettingsKeeper:
    """The settings of a running program, and their file.

    Attributes:
        settings: those in force.
        problems: sentences to show once after reading.
    """

    def __init__(self, path: Path) -> None:
        """Reads the file; one that cannot be understood is set aside.

        Args:
            path: the file, which need not be there.
        """
        self._path = path
        self._may_write = True
        self._has_complained = False
        self._unknown: dict[str, Any] = {}
        self.settings = Settings()
        self.problems: tuple[str, ...] = ()
        try:
            self.settings, self._unknown, self.problems = read_settings(path)
        except SettingsError as error:
            self.problems = (self._set_aside(error),)

    def keep(self, settings: Settings) -> CannotWrite | None:
        """Put settings in force and write them.

        Returns:
            Why they hold for this run only, to be shown; None when they are written, and when
            it was said before in this run.
        """
        if settings == self.settings:
            return None
        self.settings = settings
        if not self._may_write:
            return None
        try:
            write_settings(self._path, settings, self._unknown)
        except CannotWrite as error:
            if self._has_complained:
                return None
            self._has_complained = True
            return CannotWrite(
                tr("Your settings hold only until you close QuizDesk."), error.message
            )
        return None

    def _set_aside(self, error: SettingsError) -> str:
        try:
            aside = _free_name(self._path)
            self._path.rename(aside)
        except OSError:
            # It stays where it is, and must then never be written over.
            self._may_write = False
            return f"{error.message} The file is left alone; changes hold until you close QuizDesk."
        return f"{error.message} It was set aside as {aside.name}, and QuizDesk begins afresh."


def read_settings(path: Path) -> tuple[Settings, dict[str, Any], tuple[str, ...]]:
    """Read a settings file. One that is not there gives the defaults.

    Returns:
        The settings; what else the file holds, to be handed back to `write_settings`; and a
        sentence for each setting that could not be used.

    Raises:
        SettingsError: when the file cannot be read or understood at all.
    """
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Settings(), {}, ()
    except OSError as error:
        raise SettingsError(
            tr(
                "The settings in {file} cannot be read: {reason}.",
                file=path,
                reason=reason_of(error),
            )
        ) from error
    plain = _parsed(path, content)
    good: dict[str, Any] = {}
    problems = []
    for name, rule in RULES.items():
        if name in plain:
            try:
                good[name] = rule.read(plain[name])
            except ValueError:
                problems.append(
                    f"{path}: {name} must be {rule.allowed}; what stands there is not used."
                )
    unknown = {name: value for name, value in plain.items() if name not in RULES}
    return replace(Settings(), **good), unknown, tuple(problems)


def write_settings(
    path: Path, settings: Settings, unknown: Mapping[str, Any] | None = None
) -> None:
    """Write a settings file in one step.

    Args:
        path: the file; its folder is made.
        settings: what to write.
        unknown: what a later version left in the file and wants back.

    Raises:
        CannotWrite: with the reason; the old file is unchanged.
    """
    plain = dict(unknown or {})
    for field in fields(Settings):
        plain[field.name] = to_plain(getattr(settings, field.name))
    make_folder(path.parent)
    content = json.dumps(plain, indent=2, ensure_ascii=True) + "\n"
    replace_file(path, content.encode("ascii"))


def files_set_aside(path: Path) -> tuple[Path, ...]:
    """The settings files that could not be understood and were set aside."""
    return tuple(sorted(path.parent.glob(_aside_name(path, "*"))))


def _parsed(path: Path, content: bytes) -> dict[str, Any]:
    try:
        if len(content) > _MOST_BYTES:
            raise ValueError("too large")
        plain = json.loads(content.decode("utf-8-sig"))
        if not isinstance(plain, dict):
            raise ValueError("no object")
    except (ValueError, RecursionError) as error:
        raise SettingsError(
            tr("The settings in {file} cannot be understood.", file=path)
        ) from error
    return plain


def to_plain(value: object) -> object:
    """A setting as JSON writes it."""
    if isinstance(value, WindowPlace):
        return value._asdict()
    return list(value) if isinstance(value, tuple) else value


def _free_name(path: Path) -> Path:
    number = 1
    while (aside := path.with_name(_aside_name(path, number))).exists():
        number += 1
    return aside


def _aside_name(path: Path, number: int | str) -> str:
    return f"{path.stem}.unreadable-{number}{path.suffix}"
