# SPDX-License-Identifier: MIT
"""Erasing a learner: nothing of the learner is left, and nothing of anyone else is lost."""

import os
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from quizdesk.engine.mark import Mark, Marker
from quizdesk.engine.response import TextResponse
from quizdesk.errors import StoreError, StoreReadOnly
from quizdesk.store import Learner, Store, begin_anew, restore
from quizdesk.store.backup import is_sound
from quizdesk.store.database import Database
from quizdesk.store.erase import erase_learner
from tests.builders import HANDED_IN_AT, STARTED_AT, a_short_answer, an_attempt
from tests.store.disk import read_only

WRITTEN = "break-with-britain"
SECRET = "Rapallorapallorapallo"
A_DAY = timedelta(days=1)


def write_something(store: Store, learner: Learner, attempt_id: str, text: str) -> None:
    begun = an_attempt([a_short_answer(model_answer=f"model of {attempt_id}")], id=attempt_id)
    store.attempts.begin(begun, learner.id)
    store.attempts.save(begun.respond(WRITTEN, TextResponse(text)), STARTED_AT)
    handed_in = begun.respond(WRITTEN, TextResponse(f"{text} {text * 300}")).hand_in(HANDED_IN_AT)
    store.attempts.hand_in(handed_in)
    marks = {WRITTEN: Mark(1, 2)}
    store.marks.save(attempt_id, marks, marker=Marker.TEACHER, why=text, at=HANDED_IN_AT)


def all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_nothing_of_an_erased_learner_is_left_in_any_file(store: Store, folder: Path) -> None:
    ada = store.learners.create("Ada Verylongname", STARTED_AT)
    bob = store.learners.create("Bob", STARTED_AT)
    write_something(store, ada, "hers", SECRET)
    write_something(store, bob, "his", "Locarno")
    backup = store.back_up_if_due(STARTED_AT)
    store.learners.rename(ada.id, "Ada Anothername")
    assert backup is not None
    os.utime(backup, (0, 0))
    store.back_up_if_due(STARTED_AT + A_DAY)
    (folder / "backups" / "left.sqlite3.1.part").write_bytes(SECRET.encode())
    assert SECRET.encode() in all_bytes(folder)

    erased = store.erase_learner(ada.id)

    assert (erased.attempts, erased.responses, erased.marks) == (1, 1, 1)
    assert (erased.copies, erased.not_erased_from, erased.is_compact) == (2, (), True)
    left = all_bytes(folder)
    for trace in (SECRET, "Verylongname", "Anothername", "model of hers"):
        assert trace.encode() not in left
    assert store.learners.all() == (bob,)
    response = store.attempts.load("his").item(WRITTEN).response
    assert isinstance(response, TextResponse)
    assert response.text.startswith("Locarno")
    store.require_sound()
    assert all(is_sound(path) for path in (folder / "backups").glob("*.sqlite3"))
    assert list((folder / "backups").glob("*journal*")) == []
    store.close()
    restore(folder, backup, STARTED_AT)
    with Store.open(folder, STARTED_AT) as again:
        assert again.learners.all() == (bob,)


def test_erasing_nobody_is_an_error_and_changes_nothing(store: Store, learner: Learner) -> None:
    with pytest.raises(StoreError, match="no such learner"):
        store.erase_learner(learner.id + 1)
    assert store.learners.all() == (learner,)


def test_an_erased_learners_number_is_given_to_nobody(store: Store, learner: Learner) -> None:
    store.erase_learner(learner.id)
    assert store.learners.create("Bob", STARTED_AT).id > learner.id


def test_a_learner_who_is_not_in_a_backup_is_not_sought_in_vain(store: Store, folder: Path) -> None:
    bob = store.learners.create("Bob", STARTED_AT)
    store.back_up_if_due(STARTED_AT)
    ada = store.learners.create("Ada", STARTED_AT)
    assert store.erase_learner(ada.id).copies == 0
    assert store.erase_learner(bob.id).copies == 1


def test_files_that_cannot_be_searched_are_named(
    store: Store, learner: Learner, folder: Path
) -> None:
    backup = store.back_up_if_due(STARTED_AT)
    assert backup is not None
    backup.write_bytes(b"broken" * 1000)
    store.path.write_bytes(b"broken too" * 1000)
    store.close()
    aside = begin_anew(folder, STARTED_AT)
    assert aside is not None
    with Store.open(folder, STARTED_AT) as again:
        erased = again.erase_learner(again.learners.create("Bob", STARTED_AT).id)
    assert erased.not_erased_from == (backup, aside)
    assert erased.copies == 0


def test_a_learner_is_known_by_name_in_records_that_were_set_aside(
    store: Store, learner: Learner, folder: Path
) -> None:
    write_something(store, learner, "hers", SECRET)
    store.close()
    begin_anew(folder, STARTED_AT)
    with Store.open(folder, STARTED_AT) as again:
        ada = again.learners.create("ADA", STARTED_AT + A_DAY)
        assert again.erase_learner(ada.id).copies == 1
    assert SECRET.encode() not in all_bytes(folder)


def test_another_learner_who_once_had_the_name_keeps_everything(
    store: Store, learner: Learner, folder: Path
) -> None:
    write_something(store, learner, "hers", SECRET)
    backup = store.back_up_if_due(STARTED_AT)
    assert backup is not None
    store.learners.rename(learner.id, "Ada Lovelace")
    namesake = store.learners.create("Ada", STARTED_AT + A_DAY)
    assert store.erase_learner(namesake.id).copies == 0
    store.close()
    restore(folder, backup, STARTED_AT + A_DAY)
    with Store.open(folder, STARTED_AT) as again:
        assert again.learners.all() == (learner,)
        assert again.attempts.load("hers").is_handed_in


def test_a_backup_that_cannot_be_written_keeps_the_learner_in_the_records(
    store: Store, learner: Learner, folder: Path
) -> None:
    write_something(store, learner, "hers", SECRET)
    backup = store.back_up_if_due(STARTED_AT)
    assert backup is not None
    with read_only(backup.parent), pytest.raises(StoreReadOnly, match=backup.name):
        store.erase_learner(learner.id)
    assert store.learners.all() == (learner,)
    assert store.attempts.load("hers").is_handed_in
    assert store.erase_learner(learner.id).copies == 1
    assert SECRET.encode() not in all_bytes(folder)


def test_a_learner_is_erased_from_records_that_were_set_aside(
    store: Store, learner: Learner, folder: Path
) -> None:
    write_something(store, learner, "hers", SECRET)
    backup = store.back_up_if_due(STARTED_AT)
    write_something(store, learner, "hers-too", SECRET)
    store.close()
    assert backup is not None
    aside = restore(folder, backup, STARTED_AT)
    with Store.open(folder, STARTED_AT) as again:
        assert again.erase_learner(learner.id).copies == 2
    assert SECRET.encode() not in all_bytes(folder)
    assert aside is not None
    assert is_sound(aside)


def test_a_file_that_cannot_be_written_anew_is_rid_of_the_learner_all_the_same(
    store: Store, folder: Path
) -> None:
    ada = store.learners.create("Ada", STARTED_AT)
    write_something(store, ada, "hers", SECRET)
    store.close()
    database = Database(folder, STARTED_AT, busy_timeout_s=1)
    with database.outside_transaction() as records:
        # Writing a file anew takes a second one beside it.
        records.set_authorizer(
            lambda action, *_: (
                sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_ATTACH else sqlite3.SQLITE_OK
            )
        )
    assert not erase_learner(database, ada.id).is_compact
    database.close()
    assert SECRET.encode() not in (folder / "quizdesk.sqlite3").read_bytes()
