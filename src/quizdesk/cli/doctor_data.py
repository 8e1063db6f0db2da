# SPDX-License-Identifier: MIT
"""What `quizdesk doctor` tells of the data: where it lies and whether it is sound."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from quizdesk.cli.disk import can_write_in, free_bytes, is_far
from quizdesk.cli.facts import Fact
from quizdesk.clock import SystemClock
from quizdesk.errors import SettingsError, StoreError
from quizdesk.log import FILE_NAME
from quizdesk.paths import Places
from quizdesk.settings import read_settings

_LITTLE_SPACE_BYTES = 100_000_000
_MEGABYTE = 1_000_000


def facts_on_data(places: Places) -> Iterator[Fact]:
    """The facts, one after another."""
    yield from _facts_on_folder(places)
    yield from _facts_on_records(places)
    yield _fact_on_settings(places.settings_file)
    yield Fact("banks", "Added banks", _how_many(places.banks, "*.yaml"))
    yield Fact("cache", "Cache", str(places.cache))
    yield Fact("log", "Log", str(places.logs / FILE_NAME))


def _facts_on_folder(places: Places) -> Iterator[Fact]:
    folder = places.data_dir
    yield Fact("data-folder", "Data folder", str(folder))
    yield Fact("chosen-by", "Chosen by", str(places.chosen_by))
    yield Fact("data-folder-there", "Is there", folder.is_dir())
    can_write = can_write_in(folder)
    trouble = "" if can_write else "Nothing can be kept here: choose another with --data-dir."
    yield Fact("writable", "Can be written", can_write, trouble, not can_write)
    free = free_bytes(folder)
    trouble = "The disk is nearly full: free some space." if free < _LITTLE_SPACE_BYTES else ""
    yield Fact("free-megabytes", "Free space, MB", free // _MEGABYTE, trouble)
    far = is_far(folder)
    trouble = "Works, but slower; when the network is away nothing can be kept." if far else ""
    yield Fact("network-drive", "Network drive", far, trouble)


def _facts_on_records(places: Places) -> Iterator[Fact]:
    from quizdesk.store.backup import all_backups

    yield _fact_on_store(places)
    backups = all_backups(places.data_dir)
    yield Fact("newest-backup", "Newest backup", str(backups[0]) if backups else "none")
    yield Fact("backups", "Backups", len(backups))


def _fact_on_store(places: Places) -> Fact:
    if not places.store.exists():
        return Fact("records", "Records", "none yet")
    try:
        state = _state_of_records(places.data_dir, SystemClock().now())
    except StoreError as error:
        return Fact("records", "Records", error.message, error.hint or error.message, True)
    return Fact("records", "Records", state)


def _state_of_records(folder: Path, now: datetime) -> str:
    """Opens the records and reads them whole.

    Raises:
        StoreError: when they are not sound, or cannot be opened.
    """
    from quizdesk.store import Store

    with Store.open(folder, now) as store:
        store.require_sound()
        people = len(store.learners.all())
    return f"sound, {people} learner{'' if people == 1 else 's'}"


def _fact_on_settings(file: Path) -> Fact:
    try:
        _, _, problems = read_settings(file)
    except SettingsError as error:
        return Fact("settings", "Settings", str(file), error.message)
    return Fact("settings", "Settings", str(file), " ".join(problems))


def _how_many(folder: Path, pattern: str) -> int:
    return sum(1 for _ in folder.glob(pattern)) if folder.is_dir() else 0
