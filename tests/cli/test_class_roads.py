# SPDX-License-Identifier: MIT
"""A class quiz without a network: by a shared folder, and by files that are carried."""

import json
import os
import stat
from pathlib import Path

import pytest

from tests.cli.calling import called
from tests.cli.test_class_quiz import Process, hosting, running


def by_folder(folder: Path, code: str, check: str, name: str) -> "tuple[str | Path, ...]":
    way = ("--name", name, "--folder", folder / "shared", "--check", check)
    return ("--data-dir", folder / f"{name}-pc", "join", code, *way)


def by_file(folder: Path, check: str, name: str) -> "tuple[str | Path, ...]":
    out = folder / f"{name}.quizdesk-answers"
    way = ("--name", name, "--quiz-file", folder / "quiz", "--check", check, "--out", out)
    return ("--data-dir", folder / f"{name}-pc", "join", *way)


def code_and_check(host: Process) -> tuple[str, str]:
    code = host.wait_for(r"Join code (\S+), ").group(1)
    return code, host.wait_for(r"Check for pupils .*: (\S+)\.").group(1)


def test_a_class_quiz_by_a_folder_from_code_to_marks(tmp_path: Path, bank: Path) -> None:
    words = hosting(tmp_path, bank, "--minutes", "20", "--folder", tmp_path / "shared")
    with running(*words) as host:
        code, check = code_and_check(host)
        with running(*by_folder(tmp_path, code, check, "Ada"), "--for-marks") as ada:
            ada.wait_for("Joined as Ada")
            host.tell("start")
            number = ada.wait_for(r"(\d)\. Why did Britain").group(1)
            ada.tell(f"{number} The police raided Arcos.")
            ada.wait_for(f"Question {number}: kept by the teacher's machine")
            with running(*by_folder(tmp_path, code, check, "Ben"), "--for-marks") as ben:
                ben.wait_for(r"\d\. Why did Britain")
            (tmp_path / "shared" / f"{code[:3]}-0.quizdesk-answers").write_bytes(b"rubbish")
            host.wait_for("'...-0.quizdesk-answers' in the folder was not taken")
            ada.tell("hand in")
            ada.wait_for("Hand-in: kept")
            host.tell("end")
            host.tell("release")
            marks = [json.loads(line) for line in ada.end().out.splitlines()]
            assert sorted((one["awarded"], one["out_of"]) for one in marks) == [(0, 1), (1, 2)]
        rows = [json.loads(line) for line in host.end().out.splitlines()]
    assert {(row["name"], row["question"]): row["by"] for row in rows} == {
        ("Ada", "arcos-raid"): "folder",
        ("Ada", "arcos-year"): "",
        ("Ben", "arcos-raid"): "",
        ("Ben", "arcos-year"): "",
    }


def test_a_host_that_is_killed_takes_up_the_folder_again(tmp_path: Path, bank: Path) -> None:
    words = hosting(tmp_path, bank, "--minutes", "20", "--folder", tmp_path / "shared")
    with running(*words) as host:
        said = host.wait_for(r"Join code (\S+), port \d+\. On record in (.*)\.$")
        code, record = said.groups()
        check = host.wait_for(r"Check for pupils .*: (\S+)\.").group(1)
        with running(*by_folder(tmp_path, code, check, "Ada")) as ada:
            ada.wait_for("Joined as Ada")
            host.tell("start")
            number = ada.wait_for(r"(\d)\. Why did Britain").group(1)
            host.kill()
            ada.tell(f"{number} The police raided Arcos.")
            again = ("--data-dir", tmp_path / "host", "host", bank, "--again", record)
            port = ("--address", "127.0.0.1", "--port", "0", "--folder", tmp_path / "shared")
            with running(*again, *port) as later:
                ada.wait_for(f"Question {number}: kept")
                assert ada.end().status == 0
                later.tell("end")
                rows = [json.loads(line) for line in later.end().out.splitlines()]
    assert {row["question"]: row["awarded"] for row in rows} == {"arcos-raid": 1, "arcos-year": 0}


def test_answers_that_are_carried_are_marked_when_the_quiz_is_over(
    tmp_path: Path, bank: Path
) -> None:
    words = hosting(tmp_path, bank, "--minutes", "20", "--quiz-file", tmp_path / "quiz")
    with running(*words) as host:
        record = host.wait_for(r"On record in (.*)\.$").group(1)
        check = host.wait_for(r"Check for pupils .*: (\S+)\.").group(1)
        host.tell("start")
        host.tell("end")
        assert host.end().status == 0
    with running(*by_file(tmp_path, check, "Ada")) as ada:
        number = ada.wait_for(r"(\d)\. Why did Britain").group(1)
        ada.tell(f"{number} The police raided Arcos.")
        ada.wait_for(f"Question {number}: in your file of answers")
        ada.tell("hand in")
        assert ada.end().status == 0
    answers = tmp_path / "Ada.quizdesk-answers"
    assert b"Arcos" not in answers.read_bytes()
    again = ("--data-dir", tmp_path / "host", "host", bank, "--again", record)
    with running(*again, "--address", "127.0.0.1", "--port", "0") as later:
        later.tell(f"take {answers}")
        later.wait_for("Ada: 1 answer on record, handed in; the last after 0:")
        later.tell(f"take {bank}")
        later.wait_for("was not taken: it is not whole, or nothing of QuizDesk's")
        rows = [json.loads(line) for line in later.end().out.splitlines()]
    written = next(row for row in rows if row["question"] == "arcos-raid")
    assert (written["awarded"], written["by"], written["has_late"]) == (1, "file", False)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_keys_can_be_read_by_their_owner_alone(tmp_path: Path, bank: Path) -> None:
    words = hosting(tmp_path, bank, "--minutes", "20", "--quiz-file", tmp_path / "quiz")
    with running(*words) as host:
        check = host.wait_for(r"Check for pupils .*: (\S+)\.").group(1)
        with running(*by_file(tmp_path, check, "Ada")) as ada:
            ada.end()
    secret = [
        *(tmp_path / "host" / "classes").glob("*.keys"),
        *(tmp_path / "host" / "classes").glob("*.pem"),
        *(tmp_path / "Ada-pc" / "classes").glob("*.place"),
    ]
    assert [stat.S_IMODE(path.stat().st_mode) for path in secret] == [0o600] * 3


def test_a_quiz_with_another_check_is_refused(tmp_path: Path, bank: Path) -> None:
    words = hosting(tmp_path, bank, "--minutes", "20", "--quiz-file", tmp_path / "quiz")
    with running(*words) as host:
        host.wait_for("Check for pupils")
    refused = called(*by_file(tmp_path, "2222-2222", "Ada"))
    assert refused.status == 1
    assert "not from the machine whose check you typed" in refused.err


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("--host", "127.0.0.1"), 2, "code is missing"),
        (("7KM-PR4TX", "--folder", "."), 2, "--check is missing"),
        (("--quiz-file", "gone", "--check", "x"), 2, "go together"),
        (("7KM-PR4TX", "--host", "127.0.0.1", "--out", "x"), 2, "go together"),
        (("--quiz-file", "gone", "--check", "x", "--out", "y"), 3, "gone cannot be read"),
        (("--quiz-file", "BANK", "--check", "x", "--out", "y"), 3, "is no quiz"),
        (("--quiz-file", "BANK", "--check", "x", "--out", "y", "--for-marks"), 2, "--for-marks"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    tmp_path: Path, bank: Path, words: tuple[str, ...], status: int, said: str
) -> None:
    named = [str(bank) if word == "BANK" else word for word in words]
    done = called("--data-dir", tmp_path / "data", "join", "--name", "Ada", *named)
    assert done.status == status
    assert said in done.err
    assert "Traceback" not in done.err
