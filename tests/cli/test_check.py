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


def test_style_is_looked_at_when_it_is_asked_for(quizdesk: Quizdesk, tmp_path: Path) -> None:
    bank = tmp_path / "bank.yaml"
    bank.write_text(BANK.replace("In 1924", "It was never"), encoding="utf-8")
    assert quizdesk("check", bank).status == 0
    done = quizdesk("check", "--style", bank)
    assert done.status == 1
    assert done.out.startswith(f"{bank}:29:5: arcos-year: 'never' makes an option look wrong")
    assert done.err == f"{bank}: 1 problem.\n"


def test_style_and_faults_come_in_the_order_of_the_file(quizdesk: Quizdesk, tmp_path: Path) -> None:
    bank = tmp_path / "bank.yaml"
    text = BANK.replace("points: [letter]}", "points: [raid]}").replace("In 1924", "It was never")
    bank.write_text(text, encoding="utf-8")
    lines = quizdesk("check", "--style", bank).out.splitlines()
    assert [line.split(": ")[1] for line in lines] == ["arcos-raid", "arcos-raid", "arcos-year"]


def test_coverage_names_the_facts_that_no_bank_asks(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    facts = tmp_path / "facts.yaml"
    facts.write_text("facts:\n- {id: f001, claim: Police raided Arcos.}\n", encoding="utf-8")
    done = quizdesk("check", "--coverage", facts, bank)
    assert done.status == 1
    assert done.out == f"{facts}:2:3: f001: No question asks this: Police raided Arcos.\n"
    assert done.err == f"{bank}: no problems.\n{facts}: 1 problem.\n"


def test_a_list_of_facts_with_faults_is_told_line_by_line(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    facts = tmp_path / "facts.yaml"
    facts.write_text("facts:\n- {id: f001}\n", encoding="utf-8")
    done = quizdesk("check", "--coverage", facts, bank)
    assert done.status == 1
    assert done.out.startswith(f"{facts}:2:3: 'claim' is missing")


def test_a_list_of_facts_that_is_not_there_is_missing(
    quizdesk: Quizdesk, bank: Path, tmp_path: Path
) -> None:
    done = quizdesk("check", "--coverage", tmp_path / "none.yaml", bank)
    assert (done.status, done.out) == (3, "")
    assert "none.yaml" in done.err
