# SPDX-License-Identifier: MIT
"""Records that are broken, foreign, gone or too new: told, left alone, mended only when asked."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from quizdesk.errors import StoreDamaged, StoreError, StoreTooNew
from quizdesk.store import Learner, Store, begin_anew, restore
from tests.builders import HANDED_IN_AT, STARTED_AT, an_attempt
from tests.store.playing import mark_all

A_DAY = timedelta(days=1)


@pytest.fixture
def file(store: Store, learner: Learner) -> Path:
    """Records with something of everything in them, closed, and one backup."""
    for number in range(12):
        begun = an_attempt(id=f"attempt-{number}")
        store.attempts.begin(begun, learner.id)
        handed_in = begun.hand_in(HANDED_IN_AT)
        store.attempts.hand_in(handed_in)
        mark_all(store, handed_in, HANDED_IN_AT)
    store.back_up_if_due(STARTED_AT)
    store.close()
    return store.path


def zero_header(file: Path) -> None:
    file.write_bytes(b"\0" * 100 + file.read_bytes()[100:])


def write_text(file: Path) -> None:
    file.write_text("Dear diary, today we did Rapallo.\n" * 300)


def cut_in_half(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])


def cut_off_a_little(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-100])


def cut_into_the_header(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:50])


def empty(file: Path) -> None:
    file.write_bytes(b"")


def remove(file: Path) -> None:
    file.unlink()


def put_a_folder_there(file: Path) -> None:
    file.unlink()
    (file / "within").mkdir(parents=True)


def leave_the_header_only(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:100])


def leave_the_first_page_only(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:4096])


def write_random_bytes(file: Path) -> None:
    file.write_bytes(Random(3).randbytes(20_000))


def zero_a_page(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[2 * 4096 : 3 * 4096] = bytes(4096)
    file.write_bytes(data)


def zero_the_end(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2] + bytes(len(data) - len(data) // 2))


def drop_a_table(file: Path) -> None:
    with closing(sqlite3.connect(file)) as spoiler:
        spoiler.execute("DROP VIEW current_mark")
        spoiler.execute("DROP TABLE mark")


def rename_a_column(file: Path) -> None:
    with closing(sqlite3.connect(file)) as spoiler:
        spoiler.execute("ALTER TABLE learner RENAME COLUMN name_key TO nickname")


def scramble_a_page(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[4096 : 2 * 4096] = Random(1).randbytes(4096)
    file.write_bytes(data)


def put_another_programs_there(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE bookmarks (url TEXT)")
        other.execute("PRAGMA application_id = 1")


DAMAGE = [
    zero_header,
    write_text,
    cut_in_half,
    cut_off_a_little,
    cut_into_the_header,
    leave_the_header_only,
    leave_the_first_page_only,
    write_random_bytes,
    zero_a_page,
    zero_the_end,
    drop_a_table,
    rename_a_column,
    empty,
    remove,
    put_a_folder_there,
    scramble_a_page,
    put_another_programs_there,
]


def content(path: Path) -> object:
    if path.is_dir():
        return "a folder"
    return path.read_bytes() if path.exists() else None


@pytest.mark.parametrize("spoil", DAMAGE)
def test_damaged_records_are_left_as_they_are_and_the_backup_is_offered(
    spoil: Callable[[Path], object], file: Path
) -> None:
    spoil(file)
    before = content(file)
    with pytest.raises(StoreDamaged) as told:
        Store.open(file.parent, STARTED_AT)
    assert content(file) == before
    assert told.value.backup is not None
    assert told.value.backup.name in told.value.hint
    assert str(file) in told.value.message
    aside = restore(file.parent, told.value.backup, STARTED_AT + A_DAY)
    assert before is None or (aside is not None and content(aside) == before)
    with Store.open(file.parent, STARTED_AT) as mended:
        mended.require_sound()
        assert mended.attempts.load("attempt-11").is_handed_in


@pytest.mark.parametrize("spoil", [one for one in DAMAGE if one not in (empty, remove)])
def test_without_a_backup_damaged_records_can_be_set_aside(
    spoil: Callable[[Path], object], file: Path
) -> None:
    for backup in (file.parent / "backups").iterdir():
        backup.unlink()
    spoil(file)
    before = content(file)
    with pytest.raises(StoreDamaged) as told:
        Store.open(file.parent, STARTED_AT)
    assert told.value.backup is None
    aside = begin_anew(file.parent, STARTED_AT)
    assert aside is not None
    assert content(aside) == before
    with Store.open(file.parent, STARTED_AT) as fresh:
        assert fresh.learners.create("Ada", STARTED_AT).name == "Ada"


def test_a_backup_that_is_damaged_too_is_not_offered(file: Path) -> None:
    with Store.open(file.parent, STARTED_AT) as store:
        store.learners.create("Bob", STARTED_AT)
        newer = store.back_up_if_due(STARTED_AT + A_DAY)
    assert newer is not None
    cut_in_half(newer)
    write_text(file)
    with pytest.raises(StoreDamaged) as told:
        Store.open(file.parent, STARTED_AT)
    assert told.value.backup is not None
    assert told.value.backup < newer


def test_an_empty_file_that_never_had_a_backup_is_a_beginning(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "quizdesk.sqlite3").touch()
    with Store.open(folder, STARTED_AT) as store:
        assert store.learners.all() == ()
        assert store.back_up_if_due(STARTED_AT) is None
        store.learners.create("Ada", STARTED_AT)
        assert len(store.learners.all()) == 1


def test_records_of_a_later_version_are_left_alone(file: Path) -> None:
    with closing(sqlite3.connect(file)) as later:
        later.execute("PRAGMA user_version = 1000")
    before = file.read_bytes()
    with pytest.raises(StoreTooNew, match="later version"):
        Store.open(file.parent, STARTED_AT)
    assert file.read_bytes() == before


@pytest.mark.parametrize("seed", range(60))
def test_flipped_bytes_give_the_records_or_a_sentence_and_never_a_traceback(
    seed: int, file: Path
) -> None:
    chance = Random(seed)
    data = bytearray(file.read_bytes())
    for _ in range(chance.choice([1, 1, 5, 50])):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    file.write_bytes(data)
    try:
        with Store.open(file.parent, STARTED_AT) as store:
            look_at_everything(store)
    except StoreError as told:
        assert str(file) in told.message or "no such" in told.message
        assert "Ada" not in str(told)


def look_at_everything(store: Store) -> None:
    for learner in store.learners.all():
        store.attempts.unfinished(learner.id, STARTED_AT)
        for row in store.history.past_scores(learner.id):
            store.attempts.load(row.attempt_id)
            store.marks.revisions(row.attempt_id, "german-treaties")
        store.history.question_results(learner.id, "stalin-foreign-policy")
        store.learners.rename(learner.id, "Eve")
    store.marks.unmarked()
    store.require_sound()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE attempt SET quiz = '{'",
        "UPDATE attempt SET quiz = '{}'",
        "UPDATE attempt SET started_at = 'yesterday'",
        "UPDATE attempt SET quiz = CAST(x'ff' AS TEXT)",
        "UPDATE item SET response = '[1]'",
        "UPDATE item SET shown_order = '7'",
        "UPDATE question_version SET body = replace(body, '1922-04', '1922-94')",
    ],
)
def test_data_that_is_not_as_it_was_written_is_damage(change: str, file: Path) -> None:
    with closing(sqlite3.connect(file)) as spoiler:
        spoiler.execute("DROP TRIGGER final_response_stands")
        spoiler.execute(change)
        spoiler.commit()
    with Store.open(file.parent, STARTED_AT) as store:
        for look in (
            lambda: store.attempts.load("attempt-1"),
            lambda: look_at_everything(store),
        ):
            with pytest.raises(StoreDamaged) as told:
                look()
            assert told.value.backup is not None
            assert told.value.__cause__ is None


def test_damage_met_while_working_is_told_with_the_backup(file: Path) -> None:
    with Store.open(file.parent, STARTED_AT) as store:
        data = bytearray(file.read_bytes())
        data[4096:] = Random(2).randbytes(len(data) - 4096)
        # The count of changes, by which SQLite sees that another program has written.
        data[24:28] = data[92:96] = b"\x7f\0\0\0"
        file.write_bytes(data)
        with pytest.raises(StoreDamaged) as told:
            look_at_everything(store)
    assert told.value.backup is not None


def test_a_large_file_is_opened_without_reading_it_whole_and_checked_when_asked(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizdesk.store.database.CHECKED_ON_OPENING_BYTES", 0)
    scramble_a_page(file)
    with Store.open(file.parent, STARTED_AT) as store, pytest.raises(StoreDamaged):
        store.require_sound()
