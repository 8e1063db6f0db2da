# SPDX-License-Identifier: MIT
"""A bank opened for the first time is read in a thread of its own, and the window answers."""

import os
import subprocess
import sys
from pathlib import Path
from threading import Event, current_thread, main_thread
from time import time_ns

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions

from benchmarks.large_bank import large_bank
from quizdesk.app import desk_or_reading
from quizdesk.resources import resource_path
from quizdesk.settings import SettingsKeeper
from quizdesk.ui.opening import OpenDesk
from quizdesk.viewmodels.desk import Desk
from tests.cli.calling import BANK
from tests.journeys.opened import READING, begun, opened_on
from tests.viewmodels.desks import DrivenClock, a_desk, places_in

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_window_answers_while_the_questions_are_read(tmp_path: Path) -> None:
    may_go_on, threads = Event(), []

    def read() -> OpenDesk:
        threads.append(current_thread())
        may_go_on.wait()
        return lambda: a_desk(tmp_path)

    with begun(read) as hand:
        assert hand.reads(READING)
        hand.press(Qt.Key.Key_Tab)
        assert hand.focused == "Quit"
        assert hand.reads(READING)
        may_go_on.set()
        hand.wait_until(lambda: hand.has("Start today's revision"))
        assert not hand.reads(READING)
        hand.wait_for("20 minutes: ")
        hand.click("Start today's revision")
        assert hand.reads("Question 1 of ")
    assert threads != [main_thread()]


def test_the_program_can_be_left_while_the_questions_are_read() -> None:
    never = Event()
    with begun(lambda: never.wait(60)) as hand:  # type: ignore[arg-type, return-value]
        QTimer.singleShot(0, lambda: hand.click("Quit"))
        # Comes back only because it is quit.
        assert QApplication.exec() == 0
    never.set()


def test_a_bank_is_read_the_first_time_and_open_at_once_the_second(tmp_path: Path) -> None:
    bank = tmp_path / "bank.yaml"
    bank.write_text(BANK, "utf-8")
    a_day_ago = time_ns() - 24 * 3600 * 10**9
    # A copy is trusted at sight where its bank was older than the slowest clock's tick.
    os.utime(bank, ns=(a_day_ago, a_day_ago))
    assert is_to_be_read(bank, tmp_path / "data")
    for _ in range(2):
        with opened_on(bank, tmp_path / "data") as hand:
            hand.wait_for("A small bank")
        # So small a bank may be read before the window has said that it reads.
        assert not is_to_be_read(bank, tmp_path / "data")


def is_to_be_read(bank: Path, folder: Path) -> bool:
    """Whether the program, opened now, has to read a bank's file."""
    places = places_in(folder)
    opened = desk_or_reading(places, SettingsKeeper(places.settings_file), bank, DrivenClock())
    if isinstance(opened, Desk):
        opened.close()
    return not isinstance(opened, Desk)


def test_a_faulty_bank_is_told_and_read_again_when_mended(tmp_path: Path) -> None:
    bank = tmp_path / "bank.yaml"
    bank.write_text(BANK.replace("key: true", "kye: true"), "utf-8")
    with opened_on(bank, tmp_path / "data") as hand:
        hand.wait_for("The questions cannot be read")
        assert hand.reads("arcos-year: ")
        bank.write_text(BANK, "utf-8")
        hand.click("Try again")
        hand.wait_for("A small bank")
        assert hand.focused == "Start today's revision"


def test_a_fault_of_the_programs_own_is_not_lost_in_the_thread() -> None:
    def fails() -> OpenDesk:
        raise ZeroDivisionError("a fault of ours")

    with capture_exceptions() as exceptions, begun(fails) as hand:
        hand.wait_until(lambda: bool(exceptions))
    assert [kind for kind, *_ in exceptions] == [ZeroDivisionError]


def test_a_large_bank_leaves_the_window_its_turns(tmp_path: Path) -> None:
    bank = tmp_path / "large.yaml"
    bank.write_text(large_bank(resource_path("questions.yaml").read_text("utf-8"), 150), "utf-8")
    turns = 0
    with opened_on(bank, tmp_path / "data") as hand:
        while hand.reads(READING):
            QTest.qWait(1)
            turns += 1
        assert hand.has("Start today's revision")
    # One turn would come between the reading and the home screen even if the reading held all up.
    assert turns >= 5


OPEN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from quizdesk import log
from quizdesk.__main__ import main

def look():
    texts = [label.text() for label in QApplication.activeWindow().findChildren(QLabel)]
    if any("A small bank" in text for text in texts):
        print("home")
        QApplication.activeWindow().close()
    else:
        QTimer.singleShot(20, look)

log.write_out = look
main()
"""
"""Runs the program until its home screen shows the bank's title, and closes the window."""


def test_the_window_opens_on_a_bank_of_ones_own_from_the_command_line(tmp_path: Path) -> None:
    bank = tmp_path / "bank.yaml"
    bank.write_text(BANK, "utf-8")
    command = [sys.executable, "-c", OPEN, "--data-dir", str(tmp_path / "data"), "open", str(bank)]
    ran = subprocess.run(
        command,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "home\n", "")
