# SPDX-License-Identifier: MIT
"""Disks that refuse, and programs that lock: one sentence, nothing lost, and on with it later."""

import sys
from pathlib import Path

import pytest

from quizdesk.engine.response import TextResponse
from quizdesk.errors import QuizDeskError, StoreBusy, StoreError, StoreReadOnly
from quizdesk.store import Learner, Store
from tests.builders import HANDED_IN_AT, STARTED_AT, an_attempt
from tests.store.disk import a_disk_of, locked_by_another_program, no_file_larger_than, read_only
from tests.store.playing import mark_all

WRITTEN = "break-with-britain"


def is_said_well(told: QuizDeskError, path: Path) -> bool:
    """Two sentences: what is wrong and where, what to do."""
    return (
        str(path) in told.message
        and told.message.endswith(".")
        and told.hint.endswith(".")
        and "\n" not in str(told)
    )


def test_records_without_leave_to_write_are_read_and_stay_as_they_are(
    store: Store, learner: Learner, folder: Path
) -> None:
    store.attempts.begin(an_attempt(), learner.id)
    store.close()
    before = store.path.read_bytes()
    with read_only(folder), Store.open(folder, STARTED_AT) as here:
        assert here.learners.all() == (learner,)
        assert here.attempts.load("attempt-1") == an_attempt()
        for change in (
            lambda: here.learners.create("Bob", STARTED_AT),
            lambda: here.attempts.resume("attempt-1", STARTED_AT, take_over=True),
            lambda: here.back_up_if_due(STARTED_AT),
            lambda: here.erase_learner(learner.id),
        ):
            with pytest.raises(StoreReadOnly) as told:
                change()
            assert is_said_well(told.value, folder)
    assert store.path.read_bytes() == before


@pytest.mark.parametrize("is_there", [True, False])
def test_an_empty_place_without_leave_to_write_says_so_each_time(
    is_there: bool, folder: Path
) -> None:
    folder.parent.mkdir()
    if is_there:
        folder.mkdir()
    with read_only(folder.parent), Store.open(folder, STARTED_AT) as here:
        for _ in range(2):
            assert here.learners.all() == ()
            with pytest.raises(StoreReadOnly) as told:
                here.learners.create("Ada", STARTED_AT)
            assert is_said_well(told.value, folder)
    with Store.open(folder, STARTED_AT) as later:
        assert later.learners.create("Ada", STARTED_AT).name == "Ada"


def fill_up(store: Store, learner: Learner) -> tuple[int, StoreError]:
    """Keeps longer and longer answers until the disk refuses; the last length kept, the refusal."""
    store.attempts.begin(an_attempt(), learner.id)
    kept = 0
    for length in range(4000, 400_000, 4000):
        written = an_attempt().respond(WRITTEN, TextResponse("a" * length))
        try:
            store.attempts.save(written, STARTED_AT)
        except StoreError as told:
            return kept, told
        kept = length
    raise AssertionError("the disk was never full")


def assert_kept(store: Store, length: int) -> None:
    assert store.attempts.load("attempt-1").item(WRITTEN).response == TextResponse("a" * length)
    store.require_sound()


def test_a_full_disk_keeps_what_was_kept_and_goes_on_when_there_is_space() -> None:
    with a_disk_of("256k") as disk:
        ballast = disk / "holiday.jpg"
        ballast.write_bytes(b"\xff" * 60_000)
        with Store.open(disk / "data", STARTED_AT) as store:
            kept, told = fill_up(store, store.learners.create("Ada", STARTED_AT))
            assert kept
            assert isinstance(told, StoreReadOnly)
            assert is_said_well(told, store.path)
            assert "full" in told.message
            assert_kept(store, kept)
            with Store.open(disk / "data", STARTED_AT) as other:
                assert_kept(other, kept)
            ballast.unlink()
            more = an_attempt().respond(WRITTEN, TextResponse("a" * (kept + 4000)))
            store.attempts.save(more, STARTED_AT)
            assert_kept(store, kept + 4000)


def test_a_full_disk_does_not_let_a_backup_or_new_records_displace_anything() -> None:
    with a_disk_of("256k") as disk, Store.open(disk, STARTED_AT) as store:
        fill_up(store, store.learners.create("Ada", STARTED_AT))
        before = store.path.read_bytes()
        with pytest.raises(StoreReadOnly, match="full"):
            store.back_up_if_due(STARTED_AT)
        assert list((disk / "backups").iterdir()) == []
        assert store.path.read_bytes() == before


def test_a_file_that_may_not_grow_keeps_what_was_kept(store: Store, learner: Learner) -> None:
    with no_file_larger_than(128 * 1024):
        kept, told = fill_up(store, learner)
    assert isinstance(told, StoreReadOnly)
    assert is_said_well(told, store.path)
    assert_kept(store, kept)
    handed_in = an_attempt().respond(WRITTEN, TextResponse("b" * 400_000)).hand_in(HANDED_IN_AT)
    store.attempts.hand_in(handed_in)
    mark_all(store, handed_in, HANDED_IN_AT)
    assert store.attempts.load("attempt-1").item(WRITTEN).response == TextResponse("b" * 400_000)


@pytest.fixture
def impatient(learner: Learner, folder: Path) -> Store:
    """A store that does not wait long for other programs."""
    return Store.open(folder, STARTED_AT, busy_timeout_s=0.01)


def test_records_locked_by_another_program_take_nothing_and_take_it_all_later(
    impatient: Store, learner: Learner
) -> None:
    with impatient as store:
        store.attempts.begin(an_attempt(), learner.id)
        written = an_attempt().respond(WRITTEN, TextResponse("Police raided Arcos."))
        with locked_by_another_program(store.path):
            for step in (
                lambda: store.attempts.save(written, STARTED_AT),
                lambda: store.attempts.hand_in(written.hand_in(HANDED_IN_AT)),
                lambda: store.attempts.load("attempt-1"),
            ):
                with pytest.raises(StoreBusy) as told:
                    step()
                assert is_said_well(told.value, store.path)
        assert store.attempts.load("attempt-1") == an_attempt()
        store.attempts.save(written, STARTED_AT)
        assert store.attempts.load("attempt-1") == written


def test_records_that_another_program_writes_can_be_read_meanwhile(
    impatient: Store, learner: Learner
) -> None:
    with impatient as store, locked_by_another_program(store.path, "IMMEDIATE"):
        assert store.learners.all() == (learner,)
        with pytest.raises(StoreBusy):
            store.learners.rename(learner.id, "Eve")


def test_records_that_are_locked_cannot_be_opened_until_they_are_free(
    store: Store, learner: Learner, folder: Path
) -> None:
    with locked_by_another_program(store.path), pytest.raises(StoreBusy) as told:
        Store.open(folder, STARTED_AT, busy_timeout_s=0.01)
    assert is_said_well(told.value, store.path)
    with Store.open(folder, STARTED_AT) as later:
        assert later.learners.all() == (learner,)


def test_what_another_program_keeps_is_waited_for(
    store: Store, learner: Learner, folder: Path
) -> None:
    with locked_by_another_program(store.path, "IMMEDIATE"):
        pass
    store.learners.rename(learner.id, "Eve")
    assert store.learners.find("Eve") is not None


@pytest.mark.skipif(sys.platform == "win32", reason="A folder in use cannot be moved there.")
def test_records_that_vanish_are_not_begun_anew_and_are_gone_on_with_when_back(
    store: Store, learner: Learner, folder: Path
) -> None:
    store.attempts.begin(an_attempt(), learner.id)
    written = an_attempt().respond(WRITTEN, TextResponse("Police raided Arcos."))
    away = folder.with_name("drive that is away")
    folder.rename(away)
    for step in (
        lambda: store.attempts.save(written, STARTED_AT),
        store.learners.all,
    ):
        with pytest.raises(StoreReadOnly, match="no longer there") as told:
            step()
        assert is_said_well(told.value, store.path)
    assert not folder.exists()
    away.rename(folder)
    store.attempts.save(written, STARTED_AT)
    assert store.attempts.load("attempt-1") == written


def test_a_python_whose_sqlite_is_too_old_is_told_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 34, 1))
    with pytest.raises(StoreError, match=r"3\.37\.0 or newer"):
        Store.open(folder, STARTED_AT)
