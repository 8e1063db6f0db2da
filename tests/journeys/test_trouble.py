# SPDX-License-Identifier: MIT
"""A start held up by damaged records or a faulty bank: what can be done works by clicks."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from quizdesk.app import apply_remedy, open_desk
from quizdesk.errors import QuizDeskError
from quizdesk.settings import SettingsKeeper
from quizdesk.ui.main_window import MainWindow
from quizdesk.ui.run import begin
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.trouble import Remedy
from tests.builders import a_multiple_choice
from tests.cli.calling import BANK
from tests.ui.hand import Hand, settle
from tests.ui.program import Program
from tests.viewmodels.desks import DrivenClock, places_in

pytestmark = pytest.mark.usefixtures("qapp")

DAMAGE = b"Dear diary, today we did Rapallo.\n" * 500


@contextmanager
def started(folder: Path, bank_file: Path | None = None) -> Iterator[Hand]:
    """The program started as from the desktop, whatever its records and its bank are like."""
    places, clock = places_in(folder), DrivenClock()
    settings = SettingsKeeper(places.settings_file)

    def opened() -> Desk:
        return open_desk(places, settings, bank_file=bank_file, clock=clock)

    def reopen(remedy: Remedy, trouble: QuizDeskError) -> Desk:
        apply_remedy(remedy, trouble, places, clock)
        return opened()

    window = MainWindow()
    try:
        begin(window, opened(), reopen)
    except QuizDeskError as error:
        begin(window, error, reopen)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    settle()
    yield Hand(window)
    window.close()
    window.deleteLater()
    settle()


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
        assert hand.has("Start 10 questions")
        hand.click("Scores")
        assert hand.reads("1 quiz")
    assert DAMAGE in contents(tmp_path)


def test_without_a_backup_one_can_begin_anew_and_the_damaged_file_is_kept(tmp_path: Path) -> None:
    places_in(tmp_path).data_dir.mkdir(exist_ok=True)
    places_in(tmp_path).store.write_bytes(DAMAGE)
    with started(tmp_path) as hand:
        assert not hand.has("Go back to the newest backup")
        hand.tab_to("Begin with empty records")
        hand.press(Qt.Key.Key_Return)
        hand.click("Start 10 questions")
        assert hand.reads("Question 1 of 10")
    assert DAMAGE in contents(tmp_path)


def test_a_faulty_bank_is_told_line_by_line_and_tried_again_when_mended(tmp_path: Path) -> None:
    bank = tmp_path / "bank.yaml"
    bank.write_text(BANK.replace("key: true", "kye: true"), "utf-8")
    with started(tmp_path / "data", bank) as hand:
        assert hand.reads("The questions cannot be read")
        assert hand.reads(f"{bank}:")
        assert hand.reads("arcos-year: ")
        hand.click("Try again")
        assert hand.reads("The questions cannot be read")
        bank.write_text(BANK, "utf-8")
        hand.click("Try again")
        assert hand.reads("A small bank")
        assert hand.focused == "Start 10 questions"


def test_a_missing_bank_is_told(tmp_path: Path) -> None:
    with started(tmp_path / "data", tmp_path / "away.yaml") as hand:
        assert hand.reads("QuizDesk cannot begin")
        assert hand.reads("away.yaml")
        assert hand.has("Quit")
