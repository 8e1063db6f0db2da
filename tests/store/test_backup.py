# SPDX-License-Identifier: MIT
"""Backups: when they are made, which are kept, and that only sound ones count."""

import os
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest

from quizdesk.errors import StoreBusy, StoreDamaged, StoreReadOnly
from quizdesk.store import Learner, Store, begin_anew, restore
from quizdesk.store.backup import all_backups, is_sound, make_backup, thin_out
from tests.builders import STARTED_AT, an_attempt
from tests.store.disk import no_file_larger_than, read_only

A_DAY = timedelta(days=1)


def test_a_backup_is_made_once_a_day_and_only_after_changes(store: Store, folder: Path) -> None:
    assert store.back_up_if_due(STARTED_AT) is None
    assert not folder.exists()
    store.learners.create("Ada", STARTED_AT)
    first = store.back_up_if_due(STARTED_AT)
    assert first is not None
    assert is_sound(first)
    store.learners.create("Bob", STARTED_AT)
    assert store.back_up_if_due(STARTED_AT + timedelta(hours=1)) is None
    second = store.back_up_if_due(STARTED_AT + A_DAY)
    assert second is not None
    assert store.back_up_if_due(STARTED_AT + 2 * A_DAY) is None
    assert all_backups(folder) == (second, first)


def test_a_backup_dated_ahead_by_a_clock_set_wrong_does_not_end_backups(
    store: Store, learner: Learner, folder: Path
) -> None:
    ahead = store.back_up_if_due(STARTED_AT + 1000 * A_DAY)
    assert store.back_up_if_due(STARTED_AT) is None
    store.learners.create("Bob", STARTED_AT)
    today = store.back_up_if_due(STARTED_AT)
    assert today is not None
    assert store.back_up_if_due(STARTED_AT) is None
    assert all_backups(folder) == (ahead, today)


def test_a_backup_never_takes_the_name_of_another(
    store: Store, learner: Learner, folder: Path
) -> None:
    first = make_backup(folder, STARTED_AT)
    before = first.read_bytes()
    store.learners.create("Bob", STARTED_AT)
    second = make_backup(folder, STARTED_AT)
    assert first.read_bytes() == before
    assert all_backups(folder) == (second, first)


def test_what_programs_left_that_died_over_a_copy_is_cleared_away_after_a_day(
    store: Store, learner: Learner, folder: Path
) -> None:
    (folder / "backups").mkdir()
    left = [folder / "quizdesk-new-1.part", folder / "backups" / "quizdesk-1.sqlite3.ab12.part"]
    at_work = folder / "backups" / "quizdesk-2.sqlite3.cd34.part"
    for path, made_at in [*((path, STARTED_AT - A_DAY) for path in left), (at_work, STARTED_AT)]:
        path.write_bytes(b"half a copy")
        os.utime(path, (made_at.timestamp(), made_at.timestamp() - 1))
    make_backup(folder, STARTED_AT)
    assert not any(path.exists() for path in left)
    assert at_work.exists()


def test_a_backup_can_be_made_in_another_thread_while_the_store_is_used(
    store: Store, learner: Learner, folder: Path
) -> None:
    made: list[Path | None] = []
    thread = Thread(target=lambda: made.append(store.back_up_if_due(STARTED_AT)))
    thread.start()
    for number in range(20):
        store.attempts.begin(an_attempt(id=f"attempt-{number}"), learner.id)
    thread.join()
    (backup,) = made
    assert backup is not None
    assert is_sound(backup)
    assert store.attempts.load("attempt-19") == an_attempt(id="attempt-19")


def test_the_newest_seven_are_kept_and_one_a_week_for_eight_weeks(folder: Path) -> None:
    now = datetime(2026, 3, 1, 12, tzinfo=STARTED_AT.tzinfo)
    (folder / "backups").mkdir(parents=True)
    for days in range(100):
        at = now - days * A_DAY
        (folder / "backups" / f"quizdesk-{at:%Y%m%dT%H%M%SZ}.sqlite3").touch()
    (folder / "backups" / "quizdesk-mine.sqlite3").touch()
    thin_out(folder, now)
    kept = [path.name[9:17] for path in all_backups(folder)]
    assert kept[:7] == [f"{now - days * A_DAY:%Y%m%d}" for days in range(7)]
    weekly = [datetime.strptime(day, "%Y%m%d") for day in kept[7:]]
    assert len(weekly) == 8
    assert len({day.isocalendar()[:2] for day in weekly}) == 8
    assert all(day.weekday() == 6 for day in weekly[1:])
    assert (folder / "backups" / "quizdesk-mine.sqlite3").exists()


@pytest.mark.parametrize("first", [0, 3])
def test_records_that_are_damaged_are_not_backed_up_and_older_backups_stay(
    first: int, store: Store, learner: Learner, folder: Path
) -> None:
    for number in range(40):
        store.attempts.begin(an_attempt(id=f"attempt-{number}"), learner.id)
    sound = store.back_up_if_due(STARTED_AT)
    store.close()
    file = folder / "quizdesk.sqlite3"
    data = bytearray(file.read_bytes())
    data[first * 4096 : 20 * 4096] = b"x" * (20 - first) * 4096
    file.write_bytes(data)
    with pytest.raises(StoreDamaged) as told:
        make_backup(folder, STARTED_AT + A_DAY)
    assert sound is not None
    assert told.value.backup == sound
    assert str(file) in told.value.message
    assert all_backups(folder) == (sound,)
    assert sorted(path.name for path in sound.parent.iterdir()) == [sound.name]


def test_records_that_are_locked_for_long_are_not_waited_for_for_ever(
    store: Store, learner: Learner, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizdesk.store.backup._BUSY_TIMEOUT_S", 0.05)
    with closing(sqlite3.connect(folder / "quizdesk.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreBusy):
            store.back_up_if_due(STARTED_AT)
        other.execute("ROLLBACK")
    assert list((folder / "backups").iterdir()) == []


def test_a_restored_backup_takes_the_place_of_the_records_which_are_kept(
    store: Store, learner: Learner, folder: Path
) -> None:
    backup = store.back_up_if_due(STARTED_AT)
    store.learners.create("Bob", STARTED_AT)
    store.close()
    journal = folder / "quizdesk.sqlite3-journal"
    journal.write_bytes(b"a journal of the former file")
    assert backup is not None
    aside = restore(folder, backup, STARTED_AT)
    assert aside is not None
    assert is_sound(backup)
    assert not journal.exists()
    assert aside.with_name(aside.name + "-journal").exists()
    with Store.open(folder, STARTED_AT) as restored:
        assert restored.learners.all() == (learner,)
    aside.rename(folder / "quizdesk.sqlite3")
    with Store.open(folder, STARTED_AT) as former:
        assert len(former.learners.all()) == 2


def test_a_backup_that_is_not_sound_is_not_restored(store: Store, learner: Learner) -> None:
    for content in (b"", b"text", None):
        backup = store.path.parent / "some.sqlite3"
        backup.unlink(missing_ok=True)
        if content is not None:
            backup.write_bytes(content)
        with pytest.raises(StoreDamaged):
            restore(store.path.parent, backup, STARTED_AT)
    assert store.learners.all() == (learner,)


def test_beginning_anew_keeps_the_former_records_each_time(
    store: Store, learner: Learner, folder: Path
) -> None:
    store.back_up_if_due(STARTED_AT)
    store.close()
    first = begin_anew(folder, STARTED_AT)
    second = begin_anew(folder, STARTED_AT)
    assert first != second
    assert first is not None
    assert is_sound(first)
    with Store.open(folder, STARTED_AT) as fresh:
        assert fresh.learners.all() == ()


def test_what_cannot_be_put_in_place_leaves_everything_as_it_was(
    store: Store, learner: Learner, folder: Path
) -> None:
    backup = store.back_up_if_due(STARTED_AT)
    store.close()
    assert backup is not None

    def files() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    before = files()
    with no_file_larger_than(8192):
        with pytest.raises(StoreReadOnly):
            restore(folder, backup, STARTED_AT)
        with pytest.raises(StoreReadOnly):
            begin_anew(folder, STARTED_AT)
    assert files() == before
    with read_only(folder), pytest.raises(StoreReadOnly, match="no leave"):
        begin_anew(folder, STARTED_AT)
    assert files() == before


def test_beginning_anew_where_nothing_is_leaves_nothing_aside(folder: Path) -> None:
    assert begin_anew(folder, STARTED_AT) is None
    with Store.open(folder, STARTED_AT) as store:
        assert store.learners.all() == ()


def test_a_store_that_is_open_goes_on_with_what_was_put_in_its_place(
    store: Store, learner: Learner, folder: Path
) -> None:
    backup = store.back_up_if_due(STARTED_AT)
    bob = store.learners.create("Bob", STARTED_AT)
    assert backup is not None
    restore(folder, backup, STARTED_AT)
    assert store.learners.all() == (learner,)
    assert store.learners.create("Eve", STARTED_AT).id == bob.id
    with Store.open(folder, STARTED_AT) as again:
        assert [one.name for one in again.learners.all()] == ["Ada", "Eve"]
