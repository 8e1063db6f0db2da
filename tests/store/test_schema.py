# SPDX-License-Identifier: MIT
"""Records of an older version are brought up to date, after a backup, or are left as they are."""

import sqlite3
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from quizdesk.engine.response import TextResponse
from quizdesk.errors import StoreDamaged, StoreError, StoreReadOnly, StoreTooNew
from quizdesk.store import Learner, Store, restore
from quizdesk.store.backup import all_backups
from quizdesk.store.database import Database
from quizdesk.store.holder import Holder
from quizdesk.store.schema import read_steps, version_of
from tests.builders import STARTED_AT, an_attempt
from tests.store.disk import no_file_larger_than

A_DAY = timedelta(days=1)
NEWEST = len(read_steps())
NEXT = "CREATE TABLE badge (learner INTEGER REFERENCES learner (id)) STRICT;\n"
BROKEN = "CREATE TABLE badge (a);\nINSERT INTO badge VALUES (1), (2);\nDROP TABLE no_such_table;\n"
WITH_A_LOOSE_END = "PRAGMA user_version;\nUPDATE attempt SET learner = 99;\n"


@pytest.fixture
def old(store: Store, learner: Learner) -> Path:
    """The folder of records that this version wrote."""
    store.attempts.begin(an_attempt(), learner.id)
    store.close()
    return store.path.parent


def opened_by_the_next_version(folder: Path, step: str = NEXT) -> Store:
    """The records as a version with one more step to its schema opens them."""
    database = Database(folder, STARTED_AT, busy_timeout_s=5, steps=(*read_steps(), step))
    return Store(database, Holder.of_this_program())


def in_file(file: Path, query: str) -> object:
    with closing(sqlite3.connect(file)) as records:
        return records.execute(query).fetchone()[0]


def test_new_records_say_their_version_and_whose_they_are(old: Path) -> None:
    file = old / "quizdesk.sqlite3"
    assert in_file(file, "PRAGMA user_version") == NEWEST
    assert in_file(file, "PRAGMA application_id") == int.from_bytes(b"QDK1")
    assert in_file(file, "PRAGMA journal_mode") != "wal"


def test_references_to_nothing_are_refused_and_deleting_takes_along_what_hangs_on_it(
    old: Path,
) -> None:
    database = Database(old, STARTED_AT, busy_timeout_s=5)
    with pytest.raises(StoreError, match="SQLITE_CONSTRAINT"), database.write() as records:
        records.execute("UPDATE attempt SET learner = 99")
    with database.write() as records:
        records.execute("DELETE FROM learner")
    with database.read() as records:
        assert records.execute("SELECT count(*) FROM item").fetchone() == (0,)
    database.close()


def test_older_records_are_backed_up_and_brought_up_to_date(old: Path) -> None:
    with opened_by_the_next_version(old) as store:
        assert store.attempts.load("attempt-1") == an_attempt()
        store.learners.create("Bob", STARTED_AT)
    assert in_file(old / "quizdesk.sqlite3", "PRAGMA user_version") == NEWEST + 1
    (backup,) = all_backups(old)
    assert in_file(backup, "PRAGMA user_version") == NEWEST
    assert in_file(backup, "SELECT count(*) FROM learner") == 1
    with opened_by_the_next_version(old):
        assert all_backups(old) == (backup,)


def test_what_the_next_version_wrote_is_left_alone_until_the_backup_is_put_back(old: Path) -> None:
    opened_by_the_next_version(old).close()
    before = (old / "quizdesk.sqlite3").read_bytes()
    with pytest.raises(StoreTooNew):
        Store.open(old, STARTED_AT)
    assert (old / "quizdesk.sqlite3").read_bytes() == before
    restore(old, all_backups(old)[0], STARTED_AT)
    with Store.open(old, STARTED_AT) as store:
        assert store.attempts.load("attempt-1") == an_attempt()


@pytest.mark.parametrize("step", [BROKEN, WITH_A_LOOSE_END])
def test_a_step_that_fails_leaves_the_records_at_the_version_before(step: str, old: Path) -> None:
    with pytest.raises(StoreError):
        opened_by_the_next_version(old, step)
    assert in_file(old / "quizdesk.sqlite3", "PRAGMA user_version") == NEWEST
    assert len(all_backups(old)) == 1
    with Store.open(old, STARTED_AT) as store:
        store.require_sound()
        assert store.attempts.load("attempt-1") == an_attempt()


@pytest.mark.skipif(sys.platform == "win32", reason="There is no limit to set to files there.")
def test_records_that_cannot_be_backed_up_are_not_changed(old: Path) -> None:
    before = (old / "quizdesk.sqlite3").read_bytes()
    with no_file_larger_than(8192), pytest.raises(StoreReadOnly):
        opened_by_the_next_version(old)
    assert (old / "quizdesk.sqlite3").read_bytes() == before
    assert all_backups(old) == ()


def test_damaged_records_are_not_brought_up_to_date(old: Path) -> None:
    file = old / "quizdesk.sqlite3"
    data = bytearray(file.read_bytes())
    data[3 * 4096 : 4 * 4096] = b"\xff" * 4096
    file.write_bytes(data)
    with pytest.raises(StoreDamaged):
        opened_by_the_next_version(old)
    assert file.read_bytes() == data


def test_of_programs_that_bring_records_up_to_date_at_once_all_find_it_done(old: Path) -> None:
    def open_and_look(_: int) -> int:
        with opened_by_the_next_version(old) as store:
            return len(store.learners.all())

    with ThreadPoolExecutor(6) as threads:
        assert list(threads.map(open_and_look, range(6))) == [1] * 6
    assert in_file(old / "quizdesk.sqlite3", "PRAGMA user_version") == NEWEST + 1


def test_of_programs_that_begin_records_at_once_none_loses_anything(folder: Path) -> None:
    def add(number: int) -> None:
        with Store.open(folder, STARTED_AT) as store:
            store.learners.create(f"Learner {number}", STARTED_AT)

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(add, range(6)))
    with Store.open(folder, STARTED_AT) as store:
        assert len(store.learners.all()) == 6


@pytest.fixture
def at_hand(old: Path) -> Iterator[Store]:
    with opened_by_the_next_version(old) as opened:
        yield opened


def test_older_records_put_in_place_of_open_ones_are_brought_up_to_date_after_a_backup(
    at_hand: Store, old: Path
) -> None:
    first = all_backups(old)
    restore(old, first[0], STARTED_AT + A_DAY)
    at_hand.attempts.resume("attempt-1", STARTED_AT, take_over=True)
    written = an_attempt().respond("break-with-britain", TextResponse("Arcos"))
    at_hand.attempts.save(written, STARTED_AT)
    assert at_hand.attempts.load("attempt-1") == written
    assert len(all_backups(old)) == 2
    with closing(sqlite3.connect(old / "quizdesk.sqlite3")) as records:
        assert version_of(records) == NEWEST + 1
