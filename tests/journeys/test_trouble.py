# SPDX-License-Identifier: MIT
"""A start held up by damaged records or a faulty bank: what can be done works by clicks."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from quizdesk.resources import resource_path
from tests.builders import a_multiple_choice
from tests.cli.calling import BANK
from tests.journeys.opened import READING, opened_on
from tests.ui.hand import Hand
from tests.ui.program import Program
from tests.viewmodels.desks import places_in

pytestmark = pytest.mark.usefixtures("qapp")

DAMAGE = b"Dear diary, today we did Rapallo.\n" * 500


@contextmanager
def started(folder: Path, bank_file: Path | None = None) -> Iterator[Hand]:
    """The program started as from the desktop, once its questions are read or refused."""
    with opened_on(bank_file or resource_path("questions.yaml"), folder) as hand:
        wait(hand)
        yield hand


def wait(hand: Hand) -> None:
    """Lets the questions be read."""
    hand.wait_until(lambda: not hand.reads(READING))


def contents(folder: Path) -> list[bytes]:
    """What is in each file of a folder."""
    return [file.read_bytes() for file in folder.iterdir() if file.is_file()]


def play_once(folder: Path) -> None:
    with Program(folder, a_multiple_choice()) as program:
        program.press(Qt.Key.Key_Return)
        program.write("a")
        program.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
        program.desk.tidy_up()


def test_damaged_records_are_replaced_by_the_backup_when_asked(tmp_path: Path) -> None:
    play_once(tmp_path)
    places_in(tmp_path).store.write_bytes(DAMAGE)
    with started(tmp_path) as hand:
        assert hand.reads("Your records need a decision")
        hand.click("Go back to the newest backup")
        assert hand.has("Start today's revision")
        hand.click("Progress")
        hand.click("Past scores")
        assert hand.reads("1 quiz")
    assert DAMAGE in contents(tmp_path)


def test_without_a_backup_one_can_begin_anew_and_the_damaged_file_is_kept(tmp_path: Path) -> None:
    places_in(tmp_path).data_dir.mkdir(exist_ok=True)
    places_in(tmp_path).store.write_bytes(DAMAGE)
    with started(tmp_path) as hand:
        assert not hand.has("Go back to the newest backup")
        hand.tab_to("Begin with empty records")
        hand.press(Qt.Key.Key_Return)
        hand.click("Start today's revision")
        assert hand.reads("Question 1 of ")
    assert DAMAGE in contents(tmp_path)


def test_a_faulty_bank_is_told_line_by_line_and_tried_again_when_mended(tmp_path: Path) -> None:
    bank = tmp_path / "bank.yaml"
    bank.write_text(BANK.replace("key: true", "kye: true"), "utf-8")
    with started(tmp_path / "data", bank) as hand:
        assert hand.reads("The questions cannot be read")
        assert hand.reads(f"{bank}:")
        assert hand.reads("arcos-year: ")
        hand.click("Try again")
        wait(hand)
        assert hand.reads("The questions cannot be read")
        bank.write_text(BANK, "utf-8")
        hand.click("Try again")
        wait(hand)
        assert hand.reads("A small bank")
        assert hand.focused == "Start today's revision"


def test_a_missing_bank_is_told(tmp_path: Path) -> None:
    with started(tmp_path / "data", tmp_path / "away.yaml") as hand:
        assert hand.reads("QuizDesk cannot begin")
        assert hand.reads("away.yaml")
        assert hand.has("Quit")
