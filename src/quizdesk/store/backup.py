# SPDX-License-Identifier: MIT
"""Backups of the records: made while programs use the records, proved sound, thinned out, put back.

Each function opens the files itself, so that a backup can be made in a thread of its own. A
backup that was not proved sound is never kept and never displaces an older one.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from quizdesk.errors import StoreBusy
from quizdesk.store.faults import cannot_write, damaged, said
from quizdesk.store.schema import APPLICATION_ID, application_of

FILE_NAME = "quizdesk.sqlite3"
"""The records' file in the data folder."""

FOLDER_NAME = "backups"
"""The folder of backups in the data folder."""

KEPT = 7
"""How many of the newest backups are kept; older ones are kept one a week."""

KEPT_WEEKS = 8
"""For how many weeks one backup a week is kept."""

_SET_ASIDE = "quizdesk-set-aside-"
_STAMP = "%Y%m%dT%H%M%SZ"
_BUSY_TIMEOUT_S = 8.0


def all_backups(folder: Path) -> tuple[Path, ...]:
    """The backups of a data folder, newest first."""
    found = (folder / FOLDER_NAME).glob("quizdesk-*.sqlite3")
    return tuple(sorted((path for path in found if _made_at(path)), reverse=True))


def set_aside_files(folder: Path) -> tuple[Path, ...]:
    """Records that were set aside, oldest first."""
    return tuple(sorted(folder.glob(f"{_SET_ASIDE}*")))


def unfinished_copies(folder: Path) -> tuple[Path, ...]:
    """What is left of copies that a program was killed over."""
    return (*folder.glob("*.part*"), *(folder / FOLDER_NAME).glob("*.part*"))


def newest_sound_backup(folder: Path) -> Path | None:
    """The newest backup that is sound, read whole to be sure."""
    return next((path for path in all_backups(folder) if is_sound(path)), None)


def is_sound(path: Path) -> bool:
    """Whether a file is a whole and unbroken database of QuizDesk's. Reads all of it."""
    try:
        with closing(_open(path)) as connection:
            return application_of(connection) == APPLICATION_ID and passes_check(connection)
    except sqlite3.Error:
        return False


def passes_check(connection: sqlite3.Connection) -> bool:
    """Whether every page of a database is in order. Reads all of it.

    SQLite keeps no sums of its pages: a changed letter inside a text cannot be seen so.
    """
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")


def is_backup_due(folder: Path, now: datetime) -> bool:
    """Whether the records have changed since the newest backup, which is of an earlier day."""
    source = folder / FILE_NAME
    if not source.is_file() or source.stat().st_size == 0:
        return False
    newest = next(iter(all_backups(folder)), None)
    if newest is None:
        return True
    made_at = _made_at(newest)
    is_of_today = made_at is not None and made_at.date() >= now.astimezone(UTC).date()
    return not is_of_today and source.stat().st_mtime > newest.stat().st_mtime


def make_backup(folder: Path, now: datetime) -> Path:
    """Backs the records up, whoever uses them meanwhile, and thins the older backups out.

    Writing to the records waits while they are copied.

    Args:
        folder: the data folder, with records in it.
        now: names the backup.

    Raises:
        StoreDamaged: when the records are not sound; no backup is touched then.
        StoreBusy, StoreReadOnly: when they cannot be copied.
    """
    source = folder / FILE_NAME
    kept = folder / FOLDER_NAME / f"quizdesk-{_stamp(now)}.sqlite3"
    with _writing(kept):
        kept.parent.mkdir(parents=True, exist_ok=True)
        _copy(source, kept)
        thin_out(folder, now)
    return kept


def thin_out(folder: Path, now: datetime) -> None:
    """Deletes backups that are neither among the newest nor the newest of one of the last weeks."""
    oldest_week = now.astimezone(UTC) - timedelta(weeks=KEPT_WEEKS)
    weeks = set()
    for path in all_backups(folder)[KEPT:]:
        made_at = _made_at(path)
        week = made_at.isocalendar()[:2] if made_at else None
        if made_at is None or made_at < oldest_week or week in weeks:
            path.unlink(missing_ok=True)
        weeks.add(week)


def set_aside(folder: Path, now: datetime) -> Path:
    """Puts the records out of the way, whatever is wrong with them, and says where they are.

    A journal goes with them: left behind, it would be played into the next records.

    Raises:
        StoreReadOnly: when they are not there or cannot be renamed.
    """
    source = folder / FILE_NAME
    target = _free(folder / f"{_SET_ASIDE}{_stamp(now)}.sqlite3")
    with _writing(source):
        journal = _journal(source)
        if journal.exists():
            journal.rename(_journal(target))
        source.rename(target)
    return target


def restore(folder: Path, backup: Path, now: datetime) -> Path | None:
    """Puts a backup in the place of the records, which are set aside.

    No program should have the records open.

    Returns:
        Where the former records are, or None if there were none.

    Raises:
        StoreDamaged: when the backup is not sound; nothing is changed then.
        StoreReadOnly: when the folder cannot be written.
    """
    target = folder / FILE_NAME
    if not is_sound(backup):
        raise damaged(backup)
    fresh = folder / f"quizdesk-restored-{_stamp(now)}.part"
    with _writing(target):
        _copy(backup, fresh)
        aside = set_aside(folder, now) if target.exists() else None
        fresh.rename(target)
        _sync(folder)
    return aside


def _copy(source: Path, target: Path) -> None:
    """Copies a database as a whole: the target is there complete and sound, or not at all."""
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with closing(_open(source)) as original, closing(_open(part)) as copy:
            original.backup(copy, progress=_stop_if_busy)
            if not passes_check(copy):
                raise damaged(source, backup=newest_sound_backup(source.parent))
        part.replace(target)
        _sync(target.parent)
    finally:
        part.unlink(missing_ok=True)
        _journal(part).unlink(missing_ok=True)


def _stop_if_busy(status: int, remaining: int, total: int) -> None:
    # Left alone, sqlite3 would try again for ever.
    del remaining, total
    if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        raise StoreBusy("The records are in use and cannot be copied now.", "Try again later.")


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise said(error, path) from error
    except OSError as error:
        raise cannot_write(path) from error


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY_TIMEOUT_S, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def _sync(folder: Path) -> None:
    """Makes a renaming last through a power cut, where a folder can be told so."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime(_STAMP)


def _made_at(path: Path) -> datetime | None:
    """When a backup was made, as its name says; None for a file that is no backup."""
    try:
        stamp = path.name.removeprefix("quizdesk-").removesuffix(".sqlite3")
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _free(path: Path) -> Path:
    number = 2
    free = path
    while free.exists():
        free = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return free
