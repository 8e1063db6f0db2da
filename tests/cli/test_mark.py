# SPDX-License-Identifier: MIT
"""quizdesk mark: many written answers, in order, all of them or none."""

import io
import json
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.cli.calling import BANK, called
from tests.cli.conftest import Quizdesk

RAID = "The police raid on Arcos."
ROWS = f"id,question,student,answer\n1,arcos-raid,Ada,{RAID}\n2,arcos-raid,,No idea\n"


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    return written(tmp_path / "answers.csv", ROWS)


def marks_in(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_each_answer_gives_a_line_in_order(quizdesk: Quizdesk, bank: Path, answers: Path) -> None:
    done = quizdesk("mark", bank, answers)
    assert done.status == 0
    first, second = marks_in(done.out)
    assert list(first) == [
        "id", "question", "student", "awarded", "out_of", "needs_review", "points",
    ]  # fmt: skip
    assert first["id"] == "1"
    assert (first["question"], first["student"]) == ("arcos-raid", "Ada")
    assert (first["awarded"], first["out_of"], first["needs_review"]) == (1, 2, False)
    assert (second["id"], second["student"], second["awarded"]) == ("2", None, 0)
    assert done.err == "2 answers marked, 0 to be looked at by a person.\n"


def test_a_point_is_shown_with_the_words_that_earned_it(
    quizdesk: Quizdesk, bank: Path, answers: Path
) -> None:
    points = marks_in(quizdesk("mark", bank, answers).out)[0]["points"]
    assert [list(point) for point in points] == [["id", "outcome", "spans", "why"]] * 2
    raid, letter = points
    assert (raid["id"], raid["outcome"]) == ("raid", "awarded")
    said = [RAID[start:end] for start, end in raid["spans"]]
    assert "raid" in " ".join(said)
    assert "Arcos" in " ".join(said)
    assert (letter["id"], letter["outcome"], letter["spans"]) == ("letter", "not-found", [])


def test_json_lines_give_the_same(quizdesk: Quizdesk, bank: Path, tmp_path: Path) -> None:
    line = json.dumps({"id": 7, "question": "arcos-raid", "answer": RAID})
    done = quizdesk("mark", bank, written(tmp_path / "answers.jsonl", line))
    (mark,) = marks_in(done.out)
    assert (mark["id"], mark["student"], mark["awarded"]) == (7, None, 1)
    assert done.err.startswith("1 answer marked")


def test_no_answers_give_no_lines(quizdesk: Quizdesk, bank: Path, tmp_path: Path) -> None:
    done = quizdesk("mark", bank, written(tmp_path / "a.csv", "question,answer\n"), "--quiet")
    assert (done.status, done.out, done.err) == (0, "", "")


def test_marks_go_into_a_file_whole(
    quizdesk: Quizdesk, bank: Path, answers: Path, tmp_path: Path
) -> None:
    out = tmp_path / "marks.jsonl"
    done = quizdesk("mark", bank, answers, "--out", out)
    assert (done.status, done.out) == (0, "")
    assert [mark["id"] for mark in marks_in(out.read_text(encoding="utf-8"))] == ["1", "2"]
    assert done.err == "2 answers marked, 0 to be looked at by a person.\n"


def test_half_a_surrogate_pair_comes_back_as_it_was(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    line = r'{"question": "arcos-raid", "answer": "\ud83d", "student": "Zoë \ud83d"}'
    answers = written(tmp_path / "answers.jsonl", line)
    out = tmp_path / "marks.jsonl"
    assert quizdesk("mark", bank, answers, "--out", out).status == 0
    text = out.read_text(encoding="utf-8")
    assert "Zoë" in text
    assert marks_in(text)[0]["student"] == "Zoë \ud83d"
    assert quizdesk("mark", bank, answers, "--quiet").out == text


@pytest.mark.parametrize("to_file", [False, True])
def test_one_bad_row_and_nothing_is_marked(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path, to_file: bool
) -> None:
    rows = ROWS + "3,arcos-rade,Eve,x\n4,arcos-year,Eve,x\n5,arcos-raid,Eve\n6,quite-other,,x\n"
    answers = written(tmp_path / "answers.csv", rows)
    out = written(tmp_path / "marks.jsonl", "as before")
    done = quizdesk("mark", bank, answers, *(["--out", out] if to_file else []))
    assert (done.status, done.out) == (1, "")
    assert done.err.splitlines() == [
        f"{answers}:4:1: arcos-rade: the bank has no question of this id. Did you mean arcos-raid?",
        f"{answers}:5:1: arcos-year: this is a multiple-choice question; only written answers are "
        "marked here.",
        f"{answers}:6:1: this row has 3 fields and the header 4. Put an answer that holds commas "
        "in quotation marks.",
        f"{answers}:7:1: quite-other: the bank has no question of this id.",
        f"{answers} was not opened: it has 4 problems.",
    ]
    assert out.read_text(encoding="utf-8") == "as before"
    assert not list(tmp_path.glob(".*.part"))


def test_json_that_breaks_on_line_seven_is_named(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    good = '{"question": "arcos-raid", "answer": "x"}\n'
    answers = written(tmp_path / "answers.jsonl", good * 6 + '{"question": \n' + good)
    done = quizdesk("mark", bank, answers)
    assert (done.status, done.out) == (1, "")
    assert f"{answers}:7:13: this is not JSON" in done.err


def test_what_ends_the_reading_comes_after_the_bad_rows_before_it(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    answers = written(tmp_path / "a.csv", b"question,answer\nnone,x\narcos-raid,caf\xe9\n")
    done = quizdesk("mark", bank, answers)
    first, second, last = done.err.splitlines()
    assert first.startswith(f"{answers}:2:1: none:")
    assert second.startswith(f"{answers}:3:15: this is not UTF-8")
    assert last.endswith("it has 2 problems.")


def test_nobody_is_told_more_than_a_thousand_problems(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    answers = written(tmp_path / "a.csv", "question,answer\n" + "none,x\n" * 2000)
    assert len(quizdesk("mark", bank, answers).err.splitlines()) == 1001


def test_a_bank_with_faults_is_refused_with_all_of_them(
    quizdesk: Quizdesk, answers: Path, tmp_path: Path
) -> None:
    bank = written(tmp_path / "bank.yaml", BANK.replace("stem:", "stam:"))
    done = quizdesk("mark", bank, answers)
    assert (done.status, done.out) == (1, "")
    lines = done.err.splitlines()
    assert all(line.startswith(f"{bank}:") for line in lines[:-1])
    assert len(lines) > 2
    assert lines[-1].startswith(f"{bank} was not opened")


@pytest.mark.parametrize("which", ["bank", "answers"])
@pytest.mark.parametrize("kind", ["missing", "folder"])
def test_an_input_that_cannot_be_read_ends_with_three(
    quizdesk: Quizdesk, bank: Path, answers: Path, tmp_path: Path, which: str, kind: str
) -> None:
    bad = tmp_path if kind == "folder" else tmp_path / "none"
    done = quizdesk("mark", bad if which == "bank" else bank, bad if which != "bank" else answers)
    assert (done.status, done.out) == (3, "")
    assert str(bad) in done.err


def test_a_name_that_no_file_can_have_ends_with_three(quizdesk: Quizdesk, bank: Path) -> None:
    done = quizdesk("mark", bank, "a\0b")
    assert done.status == 3
    assert "no file has such a name" in done.err


@pytest.mark.parametrize("place", ["folder", "no-such-folder"])
def test_an_output_that_cannot_be_written_ends_with_four(
    quizdesk: Quizdesk, bank: Path, answers: Path, tmp_path: Path, place: str
) -> None:
    out = tmp_path if place == "folder" else tmp_path / place / "marks.jsonl"
    done = quizdesk("mark", bank, answers, "--out", out)
    assert done.status == 4
    assert f"{out} cannot be written" in done.err


def test_the_answers_are_never_written_over(quizdesk: Quizdesk, bank: Path, answers: Path) -> None:
    for out in (bank, answers):
        done = quizdesk("mark", bank, answers, "--out", out)
        assert done.status == 2
        assert "would be written over" in done.err
    assert answers.read_text(encoding="utf-8") == ROWS
    assert bank.read_text(encoding="utf-8") == BANK


def test_answers_come_from_standard_input(bank: Path, tmp_path: Path) -> None:
    done = called("--data-dir", tmp_path / "data", "mark", bank, "-", input=ROWS.encode())
    assert done.status == 0
    assert [mark["awarded"] for mark in marks_in(done.out)] == [1, 0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes in folders")
def test_answers_come_from_a_pipe(quizdesk: Quizdesk, bank: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(ROWS.encode(),))
    writer.start()
    done = quizdesk("mark", bank, pipe, "--quiet")
    writer.join()
    assert [mark["id"] for mark in marks_in(done.out)] == ["1", "2"]


def test_without_standard_input_a_file_is_asked_for(
    quizdesk: Quizdesk, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    done = quizdesk("mark", bank, "-")
    assert done.status == 3
    assert "There is no standard input to read. Name a file." in done.err


class Stdin:
    """Standard input with these bytes, which may be others when they are read again."""

    def __init__(self, first: str, again: str) -> None:
        class Changing(io.BytesIO):
            def seek(self, *place: int) -> int:
                super().seek(0)
                self.truncate()
                self.write(again.encode())
                return super().seek(*place)

        self.buffer = Changing(first.encode())


def test_standard_input_is_read_twice(
    quizdesk: Quizdesk, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Stdin(ROWS, ROWS))
    assert len(marks_in(quizdesk("mark", bank, "-").out)) == 2


@pytest.mark.parametrize("row", ["7,arcos-raid,Ada\n", "7,none,Ada,x\n"])
def test_answers_that_change_while_they_are_marked_leave_the_old_marks(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, row: str
) -> None:
    out = written(tmp_path / "marks.jsonl", "as before")
    monkeypatch.setattr("sys.stdin", Stdin(ROWS, ROWS + row))
    done = quizdesk("mark", bank, "-", "--out", out)
    assert done.status == 1
    assert "-:4:1:" in done.err
    assert out.read_text(encoding="utf-8") == "as before"
