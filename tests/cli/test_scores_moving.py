# SPDX-License-Identifier: MIT
"""quizdesk scores save and merge: a history from one data folder to another."""

import csv
import io
from pathlib import Path

import pytest

from quizdesk.engine.mark import Marker
from quizdesk.engine.marking import mark
from quizdesk.engine.response import TextResponse
from quizdesk.store import Store
from tests.builders import HANDED_IN_AT, STARTED_AT, a_short_answer, an_attempt
from tests.cli.calling import Done, called
from tests.cli.conftest import Quizdesk


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """The data folder of another computer, where Zoë has answered."""
    folder = tmp_path / "elsewhere"
    with Store.open(folder, STARTED_AT) as store:
        learner = store.learners.create("Zoë", STARTED_AT)
        attempt = an_attempt([a_short_answer()])
        store.attempts.begin(attempt, learner.id)
        item = attempt.items[0]
        attempt = attempt.respond(item.id, TextResponse("The Arcos raid.")).hand_in(HANDED_IN_AT)
        store.attempts.hand_in(attempt)
        given = mark(item.question, attempt.items[0].response)
        store.marks.save(
            attempt.id, {item.id: given}, marker=Marker.PROGRAM, why="", at=HANDED_IN_AT
        )
    return folder


@pytest.fixture
def file(tmp_path: Path, elsewhere: Path, quizdesk: Quizdesk) -> Path:
    path = tmp_path / "zoe.quizdesk-history"
    done = quizdesk("--data-dir", elsewhere, "scores", "save", "--learner", "zoë", "--out", path)
    assert (done.status, done.out) == (0, "")
    assert done.err == "Saved: 1 attempt with 1 response.\n"
    return path


def rows(done: Done) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(done.out)))


def test_a_history_is_carried_to_another_data_folder(
    quizdesk: Quizdesk, elsewhere: Path, file: Path
) -> None:
    done = quizdesk("scores", "merge", file)
    assert (done.status, done.out) == (0, "")
    assert (
        done.err == "Joined: 1 new attempt with 1 response, 0 longer than before, 0 here already.\n"
    )
    here = rows(quizdesk("scores", "export"))
    assert here == rows(quizdesk("--data-dir", elsewhere, "scores", "export"))
    assert [row["learner"] for row in here] == ["Zoë"]
    again = quizdesk("scores", "merge", file)
    assert (
        again.err
        == "Joined: 0 new attempts with 0 responses, 0 longer than before, 1 here already.\n"
    )


def test_memories_are_made_of_what_came(quizdesk: Quizdesk, data_dir: Path, file: Path) -> None:
    assert quizdesk("scores", "merge", file).status == 0
    with Store.open(data_dir, STARTED_AT) as store:
        learner = store.learners.find("Zoë")
        assert learner is not None
        assert not store.learners.lacks_memories(learner.id)
        assert len(store.memories.of_bank(learner.id, "stalin-foreign-policy")) == 3


def test_it_can_be_read_as_another_learners(quizdesk: Quizdesk, file: Path) -> None:
    done = quizdesk("scores", "merge", file, "--learner", "Zoe B.")
    assert done.status == 0
    assert done.err.startswith("The file names Zoë, but was read for Zoe B..\n")
    assert [row["learner"] for row in rows(quizdesk("scores", "export"))] == ["Zoe B."]


def test_what_is_another_learners_here_is_refused(quizdesk: Quizdesk, file: Path) -> None:
    assert quizdesk("scores", "merge", file, "--learner", "Bob").status == 0
    done = quizdesk("scores", "merge", file)
    assert done.status == 1
    assert "another learner's here" in done.err
    assert [row["learner"] for row in rows(quizdesk("scores", "export"))] == ["Bob"]


def test_a_broken_file_ends_with_one_and_makes_nothing(
    quizdesk: Quizdesk, data_dir: Path, file: Path
) -> None:
    file.write_bytes(file.read_bytes()[:-40])
    done = quizdesk("scores", "merge", file)
    assert (done.status, done.out) == (1, "")
    assert "is damaged: it was cut off" in done.err
    assert not data_dir.exists()


def test_a_file_that_is_not_there_ends_with_three(quizdesk: Quizdesk, tmp_path: Path) -> None:
    done = quizdesk("scores", "merge", tmp_path / "none")
    assert (done.status, done.out) == (3, "")
    assert "none cannot be read: it is not there." in done.err


def test_a_name_of_nothing_is_refused(quizdesk: Quizdesk, file: Path) -> None:
    assert quizdesk("scores", "merge", file, "--learner", " ").status == 2


@pytest.mark.parametrize("words", [["save", "--learner", "Zoë"], ["save", "--out", "x"], ["merge"]])
def test_what_is_missing_is_said(quizdesk: Quizdesk, words: list[str]) -> None:
    assert quizdesk("scores", *words).status == 2


def test_who_is_not_there_cannot_be_saved(quizdesk: Quizdesk, tmp_path: Path) -> None:
    done = quizdesk("scores", "save", "--learner", "Eve", "--out", tmp_path / "eve")
    assert done.status == 3
    assert "have no learner called Eve." in done.err
    assert not (tmp_path / "eve").exists()


def test_the_records_are_never_saved_over(quizdesk: Quizdesk, elsewhere: Path) -> None:
    records = elsewhere / "quizdesk.sqlite3"
    before = records.read_bytes()
    words = ("--data-dir", elsewhere, "scores", "save", "--learner", "Zoë", "--out", records)
    assert quizdesk(*words).status == 2
    assert records.read_bytes() == before


def test_a_file_that_cannot_be_written_ends_with_four(
    quizdesk: Quizdesk, elsewhere: Path, tmp_path: Path
) -> None:
    out = tmp_path / "none" / "zoe.quizdesk-history"
    words = ("--data-dir", elsewhere, "scores", "save", "--learner", "Zoë", "--out", out)
    assert quizdesk(*words).status == 4


def test_as_a_process_it_leaves_no_traceback(elsewhere: Path, tmp_path: Path) -> None:
    out, target = tmp_path / "zoe.quizdesk-history", tmp_path / "target"
    save = called("--data-dir", elsewhere, "scores", "save", "--learner", "Zoë", "--out", out)
    merge = called("--data-dir", target, "scores", "merge", out)
    assert (save.status, merge.status) == (0, 0)
    out.write_bytes(b"PK\x03\x04 and then nothing")
    broken = called("--data-dir", target, "scores", "merge", out)
    assert broken.status == 1
    assert "Traceback" not in broken.err
