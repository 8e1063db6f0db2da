# SPDX-License-Identifier: MIT
"""What was practised that is no question: kept, remembered, exported and erased."""

import io
import json
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from quizdesk.engine.scheduling.drills import Drill, grade_of_share
from quizdesk.engine.scheduling.memory import Memory, after
from quizdesk.errors import StoreError, StoreReadOnly
from quizdesk.store import Learner, Store
from quizdesk.store.backup import all_backups
from quizdesk.store.database import Database
from quizdesk.store.learners import Learners
from quizdesk.store.practice import Practice
from tests.builders import STARTED_AT
from tests.store.disk import no_file_larger_than
from tests.store.older import made_older

BANK = "stalin-foreign-policy"
RAPALLO = "german-treaties/rapallo"
LOCARNO = "german-treaties/locarno"
"""Keys of things."""


def on_day(day: float) -> datetime:
    return STARTED_AT + timedelta(days=day)


def practise(store: Store, learner: Learner, share: float, day: float, key: str = RAPALLO) -> None:
    store.practice.keep(learner.id, BANK, Drill.DATE, {key: share}, on_day(day))


def kept(store: Store, learner: Learner, drill: Drill = Drill.DATE) -> dict[str, Memory]:
    return store.practice.memories(learner.id, BANK, drill, [RAPALLO, LOCARNO])


def expected(*said: tuple[float, float]) -> Memory | None:
    memory = None
    for share, day in said:
        memory = after(memory, grade_of_share(share), on_day(day))
    return memory


def exported(store: Store, learner_id: int | None = None) -> list[dict[str, object]]:
    out = io.StringIO()
    store.export.write_json(out, learner_id)
    told: list[dict[str, object]] = json.loads(out.getvalue())["practice"]
    return told


def test_practice_is_remembered_as_the_engine_says(store: Store, learner: Learner) -> None:
    practise(store, learner, 1.0, 0)
    practise(store, learner, 0.25, 3)
    practise(store, learner, 0.5, 9)
    assert kept(store, learner) == {RAPALLO: expected((1, 0), (0.25, 3), (0.5, 9))}


def test_each_learner_bank_and_drill_has_memories_of_its_own(
    store: Store, learner: Learner
) -> None:
    practise(store, learner, 1.0, 0)
    assert kept(store, store.learners.create("Bob", STARTED_AT)) == {}
    assert kept(store, learner, Drill.PLACE) == {}
    assert store.practice.has_any(learner.id, BANK, Drill.DATE)
    assert not store.practice.has_any(learner.id, BANK, Drill.PLACE)
    assert not store.practice.has_any(learner.id, "another-bank", Drill.DATE)
    assert store.practice.memories(learner.id, "another-bank", Drill.DATE, [RAPALLO]) == {}


def test_practice_of_an_earlier_time_takes_its_place_among_the_rest(
    store: Store, learner: Learner
) -> None:
    practise(store, learner, 1.0, 4)
    practise(store, learner, 0.0, 8)
    practise(store, learner, 0.0, 2)
    assert kept(store, learner) == {RAPALLO: expected((0, 2), (1, 4), (0, 8))}


def test_the_same_practice_kept_twice_counts_once(store: Store, learner: Learner) -> None:
    practise(store, learner, 0.0, 0)
    practise(store, learner, 1.0, 0)
    assert kept(store, learner) == {RAPALLO: expected((1, 0))}


def test_several_things_are_kept_together_or_not_at_all(store: Store, learner: Learner) -> None:
    shares = {RAPALLO: 1.0, LOCARNO: 1.5}
    with pytest.raises(StoreError, match="share from 0 to 1"):
        store.practice.keep(learner.id, BANK, Drill.PLACE, shares, STARTED_AT)
    assert kept(store, learner, Drill.PLACE) == {}
    shares[LOCARNO] = 0.5
    store.practice.keep(learner.id, BANK, Drill.PLACE, shares, STARTED_AT)
    assert set(kept(store, learner, Drill.PLACE)) == {RAPALLO, LOCARNO}


def test_keeping_and_remembering_a_thing_cost_the_same_however_much_was_practised(
    folder: Path,
) -> None:
    with closing(Database(folder, STARTED_AT, busy_timeout_s=5)) as database:
        ada = Learners(database).create("Ada", STARTED_AT)
        practice = Practice(database)

        def steps(day: float) -> int:
            """What SQLite does, in its own small steps."""
            taken = 0

            def note() -> None:
                nonlocal taken
                taken += 1

            with database.outside_transaction() as records:
                records.set_progress_handler(note, 1)
                practice.keep(ada.id, BANK, Drill.DATE, {RAPALLO: 1.0}, on_day(day))
                practice.memories(ada.id, BANK, Drill.DATE, [RAPALLO, LOCARNO])
                practice.has_any(ada.id, BANK, Drill.DATE)
                records.set_progress_handler(None, 1)
            return taken

        steps(0)
        with_one = steps(1)
        for day in range(2, 400):
            practice.keep(ada.id, BANK, Drill.DATE, {RAPALLO: 1.0}, on_day(day))
        practice.keep(ada.id, BANK, Drill.DATE, {f"{n}": 1.0 for n in range(3000)}, STARTED_AT)
        assert 0 < steps(500) <= with_one + 5


def test_nobody_practises_who_is_not_in_the_records(store: Store, learner: Learner) -> None:
    with pytest.raises(StoreError, match="no such learner"):
        store.practice.keep(learner.id + 1, BANK, Drill.TERM, {"NEP": 1.0}, STARTED_AT)


def test_what_cannot_be_written_is_said_and_changes_nothing(store: Store, learner: Learner) -> None:
    practise(store, learner, 1.0, 0)
    before = kept(store, learner)
    many = {f"thing {number}" * 20: 1.0 for number in range(400)}
    with no_file_larger_than(store.path.stat().st_size), pytest.raises(StoreReadOnly):
        store.practice.keep(learner.id, BANK, Drill.DATE, {RAPALLO: 0.0, **many}, on_day(2))
    assert kept(store, learner) == before


def test_memories_can_be_made_anew_from_what_was_practised(store: Store, learner: Learner) -> None:
    for day, share in enumerate((1.0, 0.0, 0.5, 1.0)):
        practise(store, learner, share, 3 * day)
        practise(store, learner, 1.0, 3 * day, LOCARNO)
    before = kept(store, learner)
    store.close()
    with closing(sqlite3.connect(store.path)) as records, records:
        records.execute("UPDATE practice SET stability = 1, difficulty = 1, reviews = 1")
    assert kept(store, learner) != before
    store.practice.build_anew(learner.id)
    assert kept(store, learner) == before


def test_a_broken_instant_is_damage_not_a_crash(store: Store, learner: Learner) -> None:
    practise(store, learner, 1.0, 0)
    store.close()
    with closing(sqlite3.connect(store.path)) as records, records:
        records.execute("UPDATE practice SET at = 'yesterday'")
    with pytest.raises(StoreError):
        kept(store, learner)


def test_json_has_every_practice_of_those_whose_it_is(store: Store, learner: Learner) -> None:
    practise(store, learner, 0.5, 1)
    practise(store, learner, 1.0, 0)
    bob = store.learners.create("Bob", STARTED_AT)
    store.practice.keep(bob.id, BANK, Drill.TERM, {"NEP": 0.0}, STARTED_AT)
    assert [(one["learner"], one["thing"], one["share"]) for one in exported(store)] == [
        ("Ada", RAPALLO, 1.0),
        ("Ada", RAPALLO, 0.5),
        ("Bob", "NEP", 0.0),
    ]
    assert exported(store, bob.id) == [
        {
            "learner": "Bob",
            "bank": BANK,
            "drill": "term",
            "thing": "NEP",
            "at": "2026-03-02T09:30:00.000000Z",
            "share": 0.0,
        }
    ]


def test_a_long_export_of_practice_comes_complete(store: Store, learner: Learner) -> None:
    things = {f"thing-{number:04}": number / 5000 for number in range(5000)}
    store.practice.keep(learner.id, BANK, Drill.DATE, things, STARTED_AT)
    assert {one["thing"]: one["share"] for one in exported(store)} == things


def test_an_erased_learners_practice_is_gone_here_and_in_the_backups(
    store: Store, learner: Learner, folder: Path
) -> None:
    practise(store, learner, 1.0, 0, "a-telling-key")
    assert store.back_up_if_due(STARTED_AT) is not None
    store.erase_learner(learner.id)
    left = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"a-telling-key" not in left


def test_practice_comes_back_with_a_backup(store: Store, learner: Learner, folder: Path) -> None:
    practise(store, learner, 1.0, 0)
    backup = store.back_up_if_due(STARTED_AT)
    assert backup is not None
    with closing(sqlite3.connect(backup)) as records:
        assert records.execute("SELECT thing, share FROM practice").fetchall() == [(RAPALLO, 1.0)]


def test_records_from_before_there_was_practice_take_it(store: Store, learner: Learner) -> None:
    store.close()
    made_older(store.path, 2)
    with Store.open(store.path.parent, STARTED_AT) as again:
        practise(again, learner, 1.0, 0)
        assert kept(again, learner) == {RAPALLO: expected((1, 0))}
    assert len(all_backups(store.path.parent)) == 1
