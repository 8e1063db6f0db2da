# SPDX-License-Identifier: MIT
"""quizdesk scores: records out as CSV and JSON, and a learner erased for good."""

import csv
import io
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from quizdesk.engine.response import TextResponse
from quizdesk.settings import Settings, read_settings, write_settings
from quizdesk.store import Store
from tests.builders import HANDED_IN_AT, STARTED_AT, a_short_answer, an_attempt
from tests.cli.conftest import Quizdesk

WORDS = "Zoë wrote «Arcos»"


@pytest.fixture
def records(data_dir: Path) -> Iterator[Path]:
    """Records of an attempt each of Ada and Zoë; the file of them."""
    with Store.open(data_dir, STARTED_AT) as store:
        for name in ("Ada", "Zoë"):
            learner = store.learners.create(name, STARTED_AT)
            question = a_short_answer()
            attempt = an_attempt([question], id=f"attempt-{name}")
            store.attempts.begin(attempt, learner.id)
            attempt = attempt.respond(attempt.items[0].id, TextResponse(WORDS))
            attempt = attempt.hand_in(HANDED_IN_AT)
            store.attempts.hand_in(attempt)
            store.attempts.release(attempt.id)
        yield store.path


def rows_in(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_csv_has_a_row_a_question(quizdesk: Quizdesk, records: Path) -> None:
    done = quizdesk("scores", "export")
    assert done.status == 0
    assert [row["learner"] for row in rows_in(done.out)] == ["Ada", "Zoë"]
    assert rows_in(done.out)[0]["response"] == WORDS
    assert done.err == "2 rows written.\n"
    assert quizdesk("scores", "export", "--csv").out == done.out


def test_json_has_every_attempt(quizdesk: Quizdesk, records: Path) -> None:
    done = quizdesk("scores", "export", "--json")
    assert [one["learner"] for one in json.loads(done.out)["attempts"]] == ["Ada", "Zoë"]
    assert done.err == "2 attempts written.\n"


def test_one_learner_is_found_as_people_write_names(quizdesk: Quizdesk, records: Path) -> None:
    done = quizdesk("scores", "export", "--learner", " zoe\u0308 ")
    assert [row["learner"] for row in rows_in(done.out)] == ["Zoë"]


@pytest.mark.parametrize("form", [["--json"], [], ["--excel"]])
def test_a_file_holds_what_standard_output_would(
    quizdesk: Quizdesk, records: Path, tmp_path: Path, form: list[str]
) -> None:
    out = tmp_path / "out"
    done = quizdesk("scores", "export", *form, "--out", out)
    assert (done.status, done.out) == (0, "")
    shown = quizdesk("scores", "export", *form).out
    assert out.read_bytes() == shown.encode()
    assert shown.startswith("\ufeff") == (form == ["--excel"])


def test_no_records_give_a_header_and_make_nothing(quizdesk: Quizdesk, data_dir: Path) -> None:
    done = quizdesk("scores", "export")
    assert done.status == 0
    assert done.out.startswith("learner,")
    assert done.err == "0 rows written.\n"
    assert not data_dir.exists()


@pytest.mark.parametrize("action", [["export"], ["erase", "--yes"]])
def test_a_learner_who_is_not_there_ends_with_three(
    quizdesk: Quizdesk, records: Path, action: list[str]
) -> None:
    done = quizdesk("scores", *action, "--learner", "Eve")
    assert (done.status, done.out) == (3, "")
    assert "have no learner called Eve." in done.err


def test_the_records_are_never_written_over(quizdesk: Quizdesk, records: Path) -> None:
    before = records.read_bytes()
    done = quizdesk("scores", "export", "--out", records)
    assert done.status == 2
    assert records.read_bytes() == before


def test_an_output_that_cannot_be_written_ends_with_four(
    quizdesk: Quizdesk, records: Path, tmp_path: Path
) -> None:
    done = quizdesk("scores", "export", "--out", tmp_path / "none" / "out.csv")
    assert done.status == 4
    assert "cannot be written" in done.err


@pytest.mark.parametrize("action", [["export"], ["erase", "--yes", "--learner", "Ada"]])
def test_damaged_records_are_left_and_said(
    quizdesk: Quizdesk, records: Path, action: list[str]
) -> None:
    records.write_bytes(b"no database at all, but long enough to be read as one" * 50)
    done = quizdesk("scores", *action)
    assert (done.status, done.out) == (1, "")
    assert "damaged" in done.err
    assert records.read_bytes().startswith(b"no database")


def erase(quizdesk: Quizdesk, *words: str) -> "tuple[int, str]":
    done = quizdesk("scores", "erase", "--learner", "ada", *words)
    assert done.out == ""
    return done.status, done.err


def learners(quizdesk: Quizdesk) -> list[str]:
    return [row["learner"] for row in rows_in(quizdesk("scores", "export").out)]


def test_erasing_takes_a_learner_and_leaves_the_others(quizdesk: Quizdesk, records: Path) -> None:
    status, said = erase(quizdesk, "--yes")
    assert status == 0
    assert said == "Erased: 1 attempt, 1 response and 0 marks; also from 0 backups.\n"
    assert learners(quizdesk) == ["Zoë"]
    assert b"Ada" not in records.read_bytes()


def answering(monkeypatch: pytest.MonkeyPatch, answer: str, *, at_terminal: bool = True) -> None:
    """Put someone at the terminal who types an answer."""
    typed = io.StringIO(answer)
    monkeypatch.setattr(typed, "isatty", lambda: at_terminal)
    monkeypatch.setattr("sys.stdin", typed)


@pytest.mark.parametrize("answer", ["yes\n", " Y \n"])
def test_erasing_asks_and_goes_on_at_yes(
    quizdesk: Quizdesk, records: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    answering(monkeypatch, answer)
    status, said = erase(quizdesk)
    assert status == 0
    assert said.startswith("This erases Ada with all answers and marks for good")
    assert learners(quizdesk) == ["Zoë"]


@pytest.mark.parametrize("answer", ["no\n", "\n", ""])
def test_anything_but_yes_erases_nothing(
    quizdesk: Quizdesk, records: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    answering(monkeypatch, answer)
    status, said = erase(quizdesk)
    assert status == 130
    assert said.endswith("Nothing was erased.\n")
    assert learners(quizdesk) == ["Ada", "Zoë"]


def test_without_a_terminal_erasing_must_be_meant(
    quizdesk: Quizdesk, records: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, "yes\n", at_terminal=False)
    status, said = erase(quizdesk)
    assert status == 2
    assert "Add --yes to mean it." in said
    monkeypatch.setattr("sys.stdin", None)
    assert erase(quizdesk)[0] == 2
    assert learners(quizdesk) == ["Ada", "Zoë"]


def test_the_name_and_own_settings_go_from_the_settings_too(
    quizdesk: Quizdesk, records: Path, data_dir: Path
) -> None:
    path = data_dir / "settings.json"
    write_settings(path, Settings(learner="ADA", practice_number=5, asks_who_learns=True))
    assert erase(quizdesk, "--yes")[0] == 0
    assert read_settings(path)[0] == Settings(asks_who_learns=True)


def test_another_learners_name_stays_in_the_settings(
    quizdesk: Quizdesk, records: Path, data_dir: Path
) -> None:
    path = data_dir / "settings.json"
    write_settings(path, replace(Settings(), learner="Zoë"))
    assert erase(quizdesk, "--yes")[0] == 0
    assert read_settings(path)[0].learner == "Zoë"


@pytest.mark.skipif(os.name == "nt", reason="a link takes rights on Windows")
def test_a_name_that_stays_in_the_settings_is_said(
    quizdesk: Quizdesk, records: Path, data_dir: Path, tmp_path: Path
) -> None:
    # A name so long that the draft beside it cannot have a longer one.
    real = tmp_path / ("s" * 250)
    real.write_text('{"learner": "Ada"}', encoding="utf-8")
    path = data_dir / "settings.json"
    path.symlink_to(real)
    status, said = erase(quizdesk, "--yes")
    assert status == 1
    assert f"The name is still in {path}" in said
    assert learners(quizdesk) == ["Zoë"]


def test_settings_that_were_set_aside_are_named(
    quizdesk: Quizdesk, records: Path, data_dir: Path
) -> None:
    (data_dir / "settings.json").write_text('{"learner": "Ada"', encoding="utf-8")
    status, said = erase(quizdesk, "--yes")
    assert status == 1
    assert "settings.unreadable-1.json could not be searched" in said
