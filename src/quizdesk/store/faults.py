# SPDX-License-Identifier: MIT
"""SQLite's errors said as ours: what is wrong, where, what to do.

Only codes and the file's path go into a sentence, never a value, for values are pupils' answers.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from quizdesk.errors import (
    InvalidDate,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreReadOnly,
    StoreTooNew,
)
from quizdesk.words import tr

_PRIMARY_CODE = 0xFF
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
# Of errors that have no code of their own. Nothing else of ours could cause them.
_WORDS_OF_DAMAGE = (
    "Could not decode to UTF-8",
    "malformed JSON",
    "no such column",
    "no such table",
)


class Garbled(Exception):
    """What was read is not as it was written. Never leaves this room."""


READING_FAILED = (sqlite3.Error, UnicodeDecodeError, Garbled)
"""What reading a file can raise, whatever is in it."""


@contextmanager
def made_sense_of() -> Iterator[None]:
    """Around the reading of our own data, which can only fail when the data is no longer ours.

    Raises:
        Garbled: without the error that says why, for it may quote a pupil's answer.
    """
    try:
        yield
    except (InvalidDate, KeyError, TypeError, ValueError):
        raise Garbled from None


def is_damage(error: Exception) -> bool:
    """Whether an error says that the file itself is broken."""
    return (
        # SQLite's own words for an error may quote what cannot be read.
        isinstance(error, Garbled | UnicodeDecodeError)
        or str(error).startswith(_WORDS_OF_DAMAGE)
        or _code(error) in _DAMAGE
    )


def said(error: Exception, path: Path) -> StoreError:
    """The error to raise in place of SQLite's."""
    if is_damage(error):
        return damaged(path)
    match _code(error):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StoreBusy(
                tr(
                    "Another program has kept the records in {file} locked for too long.", file=path
                ),
                tr("Wait a moment and try again; if it goes on, close other QuizDesk windows."),
            )
        case sqlite3.SQLITE_FULL:
            return StoreReadOnly(
                tr("The disk that holds {file} is full, so nothing more can be kept.", file=path),
                tr("Free some space and try again; what was kept before is safe."),
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return cannot_write(path)
        case sqlite3.SQLITE_IOERR:
            return StoreReadOnly(
                tr(
                    "The disk did not let QuizDesk read or write {file} ({cause}).",
                    file=path,
                    cause=_name(error),
                ),
                tr(
                    "Make sure that the drive or the network is there and not full; then try again."
                ),
            )
        case _:
            return StoreError(
                tr(
                    "The records in {file} refused what QuizDesk asked of them ({cause}).",
                    file=path,
                    cause=_name(error),
                ),
                tr("Close QuizDesk and open it again; if it happens again, report it."),
            )


def cannot_write(path: Path) -> StoreReadOnly:
    """The error of a file or folder without leave to write."""
    return StoreReadOnly(
        tr("QuizDesk has no leave to write {file}, so nothing can be kept there.", file=path),
        tr("Choose another folder with --data-dir, or ask for leave to write to this one."),
    )


def gone(path: Path) -> StoreReadOnly:
    """The error of records that were there when they were opened."""
    return StoreReadOnly(
        tr("The records in {file} are no longer there.", file=path),
        tr("Make sure that the drive or the network is connected; then try again."),
    )


def too_new(path: Path) -> StoreTooNew:
    """The error of records that a later version wrote."""
    return StoreTooNew(
        tr("The records in {file} were written by a later version of QuizDesk.", file=path),
        tr("They are left as they are; install the newest QuizDesk to open them."),
    )


def require_sqlite(oldest: tuple[int, int, int]) -> None:
    """Makes sure that Python's SQLite can do what is asked of it.

    Raises:
        StoreError: when it is older.
    """
    if sqlite3.sqlite_version_info < oldest:
        raise StoreError(
            tr(
                "This Python brings SQLite {version}, which is too old for QuizDesk.",
                version=sqlite3.sqlite_version,
            ),
            tr(
                "Install a Python with SQLite {version} or newer.",
                version=".".join(map(str, oldest)),
            ),
        )


def damaged(path: Path, message: str = "", *, backup: Path | None = None) -> StoreDamaged:
    """The error of records that are broken, gone or not ours.

    Args:
        path: the file.
        message: what is wrong, if it is not plain damage.
        backup: the newest sound backup, if there is one.
    """
    hint = (
        tr(
            "Nothing was changed; the backup {name} is sound and can be put in its place.",
            name=backup.name,
        )
        if backup
        else tr("Nothing was changed; no sound backup was found, but you can begin anew.")
    )
    return StoreDamaged(
        message or tr("The records in {file} are damaged.", file=path), hint, backup=backup
    )


def _code(error: Exception) -> int | None:
    # Errors of Python's own module, such as use from a wrong thread, carry no code.
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & _PRIMARY_CODE


def _name(error: Exception) -> str:
    name: str = getattr(error, "sqlite_errorname", type(error).__name__)
    return name
