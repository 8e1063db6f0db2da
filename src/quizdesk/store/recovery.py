# SPDX-License-Identifier: MIT
"""What a person can choose when the records are damaged or gone: a backup, or beginning anew.

Nothing here happens by itself. Whatever the former file is, it is kept under another name. No
other program should have the records open meanwhile.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from quizdesk.store.backup import (
    FILE_NAME,
    copy_whole,
    errors_said,
    is_sound,
    journal_of,
    stamp,
    sync_folder,
)
from quizdesk.store.faults import damaged
from quizdesk.store.schema import migrate, read_steps

_SET_ASIDE = "quizdesk-set-aside-"


def set_aside_files(folder: Path) -> tuple[Path, ...]:
    """Records that were set aside, oldest first, without their journals."""
    return tuple(sorted(folder.glob(f"{_SET_ASIDE}*.sqlite3")))


def restore(folder: Path, backup: Path, now: datetime) -> Path | None:
    """Puts a backup in the place of the records, which are set aside.

    Returns:
        Where the former records are, or None if there were none.

    Raises:
        StoreDamaged: when the backup is not sound; nothing is changed then.
        StoreReadOnly: when the folder cannot be written.
    """
    if not is_sound(backup):
        raise damaged(backup)
    fresh = folder / f"quizdesk-restored-{stamp(now)}.part"
    with errors_said(folder / FILE_NAME), _cleared_away(fresh):
        copy_whole(backup, fresh)
        return _put_in_place(folder, fresh, now)


def begin_anew(folder: Path, now: datetime) -> Path | None:
    """Puts new, empty records in the place of those there, which are set aside.

    Returns:
        Where the former records are, or None if there were none.

    Raises:
        StoreReadOnly: when the folder cannot be written.
    """
    fresh = folder / f"quizdesk-new-{stamp(now)}.part"
    with errors_said(folder / FILE_NAME), _cleared_away(fresh):
        folder.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
            migrate(connection, read_steps())
        return _put_in_place(folder, fresh, now)


@contextmanager
def _cleared_away(fresh: Path) -> Iterator[None]:
    try:
        yield
    finally:
        fresh.unlink(missing_ok=True)
        journal_of(fresh).unlink(missing_ok=True)


def _put_in_place(folder: Path, fresh: Path, now: datetime) -> Path | None:
    target = folder / FILE_NAME
    aside = _set_aside(folder, now)
    fresh.rename(target)
    sync_folder(folder)
    return aside


def _set_aside(folder: Path, now: datetime) -> Path | None:
    source = folder / FILE_NAME
    aside = _free(folder / f"{_SET_ASIDE}{stamp(now)}.sqlite3")
    # A journal left behind would be played into the next records.
    if journal_of(source).exists():
        journal_of(source).rename(journal_of(aside))
    if not source.exists():
        return None
    source.rename(aside)
    return aside


def _free(path: Path) -> Path:
    number = 2
    free = path
    while free.exists():
        free = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return free
