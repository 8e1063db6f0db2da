# SPDX-License-Identifier: MIT
"""Backups of the records: made while programs use them, proved sound, thinned out.

Each function opens the files itself, so that a backup can be made in a thread of its own. A
backup that was not proved sound is never kept and never displaces an older one.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from quizdesk.errors import StoreBusy
from quizdesk.store.faults import READING_FAILED, cannot_write, damaged, is_damage, said
from quizdesk.store.schema import (
    APPLICATION_ID,
    application_of,
    has_tables_of,
    passes_check,
    read_steps,
    version_of,
)
from quizdesk.words import tr

FILE_NAME = "quizdesk.sqlite3"
"""The records' file in the data folder."""

FOLDER_NAME = "backups"
"""The folder of backups in the data folder."""

KEPT = 7
"""How many of the newest backups are kept; older ones are kept one a week."""

KEPT_WEEKS = 8
"""For how many weeks one backup a week is kept."""

LEFT_AFTER = timedelta(days=1)
"""How old a copy must be for its program to have died over it."""

_STAMP = "%Y%m%dT%H%M%SZ"
_BUSY_TIMEOUT_S = 8.0


def all_backups(folder: Path) -> tuple[Path, ...]:
    """The backups of a data folder, newest first."""
    return tuple(path for _, path in _dated_backups(folder))


def _dated_backups(folder: Path) -> list[tuple[datetime, Path]]:
    """Backups with the instants that their names say; other files are passed over."""
    found = []
    for path in (folder / FOLDER_NAME).glob("quizdesk-*.sqlite3"):
        text = path.name.removeprefix("quizdesk-").removesuffix(".sqlite3")
        with suppress(ValueError):
            found.append((datetime.strptime(text, _STAMP).replace(tzinfo=UTC), path))
    return sorted(found, reverse=True)


def unfinished_copies(folder: Path) -> tuple[Path, ...]:
    """Copies in the making, and what is left of those that a program was killed over."""
    return (*folder.glob("*.part*"), *(folder / FOLDER_NAME).glob("*.part*"))


def newest_sound_backup(folder: Path) -> Path | None:
    """The newest backup that is sound, read whole to be sure."""
    return next((path for path in all_backups(folder) if is_sound(path)), None)


def is_sound(path: Path) -> bool:
    """Whether a file is a whole and unbroken database of QuizDesk's. Reads all of it."""
    if not path.is_file():
        return False
    try:
        with closing(_open(path)) as connection:
            return _is_sound(connection)
    except READING_FAILED:
        return False


def _is_sound(connection: sqlite3.Connection) -> bool:
    return (
        application_of(connection) == APPLICATION_ID
        and passes_check(connection)
        and has_tables_of(connection, read_steps()[: version_of(connection)])
    )


def is_backup_due(folder: Path, now: datetime) -> bool:
    """Whether the records have changed since they were backed up, and that not today."""
    source = folder / FILE_NAME
    if not source.is_file() or source.stat().st_size == 0:
        return False
    backups = _dated_backups(folder)
    # A clock that was once set wrong may have left a backup of a day to come.
    if any(made_at.date() == now.astimezone(UTC).date() for made_at, _ in backups):
        return False
    copied_at = max((path.stat().st_mtime for _, path in backups), default=0.0)
    return source.stat().st_mtime > copied_at


def make_backup(folder: Path, now: datetime) -> Path:
    """Backs the records up, whoever uses them meanwhile, and thins the older backups out.

    Writing to the records waits while they are copied.

    Args:
        folder: the data folder, with records in it.
        now: names the backup; where one has that name, the next second that is free does.

    Raises:
        StoreDamaged: when the records are not sound; no backup is touched then.
        StoreBusy, StoreReadOnly: when they cannot be copied.
    """
    source = folder / FILE_NAME
    kept = _free_name(folder / FOLDER_NAME, now)
    with errors_said(kept):
        kept.parent.mkdir(parents=True, exist_ok=True)
        copy_whole(source, kept)
        thin_out(folder, now)
        _clear_away(folder, now)
    return kept


def _free_name(folder: Path, at: datetime) -> Path:
    while (path := folder / f"quizdesk-{stamp(at)}.sqlite3").exists():
        at += timedelta(seconds=1)
    return path


def _clear_away(folder: Path, now: datetime) -> None:
    """Deletes what programs left that were killed over a copy: it holds what pupils wrote."""
    for path in unfinished_copies(folder):
        with suppress(FileNotFoundError):
            if path.stat().st_mtime < (now - LEFT_AFTER).timestamp():
                path.unlink()


def thin_out(folder: Path, now: datetime) -> None:
    """Deletes backups that are neither among the newest nor the newest of one of the last weeks."""
    oldest_week = now.astimezone(UTC) - timedelta(weeks=KEPT_WEEKS)
    weeks = set()
    for made_at, path in _dated_backups(folder)[KEPT:]:
        week = made_at.isocalendar()[:2]
        if made_at < oldest_week or week in weeks:
            path.unlink(missing_ok=True)
        weeks.add(week)


def copy_whole(source: Path, target: Path) -> None:
    """Copies a database as a whole: the target is there complete and sound, or not at all."""
    if not source.is_file():
        raise FileNotFoundError(source)
    part = target.with_name(f"{target.name}.{os.urandom(4).hex()}.part")
    try:
        if not _copied_soundly(source, part):
            raise damaged(source, backup=newest_sound_backup(source.parent))
        part.replace(target)
        sync_folder(target.parent)
    finally:
        part.unlink(missing_ok=True)
        journal_of(part).unlink(missing_ok=True)


def _copied_soundly(source: Path, target: Path) -> bool:
    try:
        with closing(_open(source)) as original, closing(_open(target)) as copy:
            original.backup(copy, progress=_stop_if_busy)
            return _is_sound(copy)
    except READING_FAILED as error:
        if is_damage(error):
            return False
        raise


def _stop_if_busy(status: int, remaining: int, total: int) -> None:
    # Left alone, sqlite3 would try again for ever.
    del remaining, total
    if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        raise StoreBusy(
            tr("The records are in use and cannot be copied now."), tr("Try again later.")
        )


@contextmanager
def errors_said(path: Path) -> Iterator[None]:
    """Says errors of SQLite and of the disk as ours."""
    try:
        yield
    except READING_FAILED as error:
        raise said(error, path) from error
    except OSError as error:
        raise cannot_write(path) from error


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY_TIMEOUT_S, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def sync_folder(folder: Path) -> None:
    """Makes a renaming last through a power cut, where a folder can be told so."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def journal_of(path: Path) -> Path:
    """The rollback journal that belongs to a database."""
    return path.with_name(f"{path.name}-journal")


def stamp(at: datetime) -> str:
    """An instant as names of files have it."""
    return at.astimezone(UTC).strftime(_STAMP)
