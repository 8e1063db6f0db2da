# SPDX-License-Identifier: MIT
"""quizdesk check: one line a problem, and a status that says which kind of trouble it is."""

from pathlib import Path

import pytest

from tests.cli.calling import BANK
from tests.cli.conftest import Quizdesk


def faulty(path: Path) -> Path:
    """The bank with an unknown key in its last question and a misnamed topic in its first."""
    text = BANK.replace("  stem: When", "  stam: x\n  stem: When").replace(
        "topic: anglo-soviet", "topic: anglo", 1
    )
    path.write_text(text, encoding="utf-8")
    return path


def test_a_sound_bank_has_no_problems(quizdesk: Quizdesk, bank: Path) -> None:
    done = quizdesk("check", bank)
    assert (done.status, done.out) == (0, "")
    assert done.err == f"{bank}: no problems.\n"


def test_quiet_says_nothing_of_what_is_well(quizdesk: Quizdesk, bank: Path) -> None:
    done = quizdesk("check", bank, "--quiet")
    assert (done.status, done.out, done.err) == (0, "", "")


def test_each_problem_is_a_line_with_its_place(quizdesk: Quizdesk, tmp_path: Path) -> None:
    bank = faulty(tmp_path / "faulty.yaml")
    done = quizdesk("check", bank)
    assert done.status == 1
    lines = done.out.splitlines()
    assert len(lines) == 2
    assert lines[0].startswith(f"{bank}:10:10: arcos-raid: ")
    assert lines[1].startswith(f"{bank}:26:3: arcos-year: ")
    assert "stem" in lines[1]
    assert done.err == f"{bank}: 2 problems.\n"


def test_a_scheme_that_fails_its_own_test_is_a_problem(quizdesk: Quizdesk, tmp_path: Path) -> None:
    bank = tmp_path / "bank.yaml"
    bank.write_text(BANK.replace("points: [letter]}", "points: [raid]}"), encoding="utf-8")
    done = quizdesk("check", bank, "--quiet")
    assert done.status == 1
    assert f"{bank}:20:5: arcos-raid: " in done.out
    assert done.err == ""


def test_several_banks_are_checked_whatever_the_others_are(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    done = quizdesk("check", tmp_path / "none.yaml", faulty(tmp_path / "faulty.yaml"), bank)
    assert done.status == 3
    assert len(done.out.splitlines()) == 2
    assert "none.yaml" in done.err
    assert f"{bank}: no problems." in done.err


@pytest.mark.parametrize("kind", ["missing", "folder"])
def test_a_bank_that_cannot_be_read_ends_with_three(
    quizdesk: Quizdesk, tmp_path: Path, kind: str
) -> None:
    path = tmp_path if kind == "folder" else tmp_path / "none.yaml"
    done = quizdesk("check", path)
    assert (done.status, done.out) == (3, "")
    assert str(path) in done.err


def test_a_binary_file_is_refused_in_a_sentence(quizdesk: Quizdesk, tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_bytes(bytes(range(256)))
    done = quizdesk("check", path)
    assert done.status == 1
    assert done.out.startswith(f"{path}:")


def test_checking_makes_nothing(quizdesk: Quizdesk, bank: Path, data_dir: Path) -> None:
    quizdesk("check", bank)
    assert not data_dir.exists()
