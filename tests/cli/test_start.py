# SPDX-License-Identifier: MIT
"""What a start does before the first picture, and what it leaves for later (docs/adr/0010)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from quizdesk.bank.cache import open_bank
from quizdesk.paths import find_places
from quizdesk.resources import resource_path

FIRST_PICTURE = """
import gc, os, sys
from quizdesk import log
from quizdesk.__main__ import main

def report():
    import PySide6.QtCore
    print("Qt" if "Qt" in vars(PySide6.QtCore) else "-")
    print(*sorted(sys.modules))
    print(gc.isenabled(), gc.get_freeze_count() > 0)
    sys.stdout.flush()
    os._exit(0)

log.write_out = report
main()
"""
"""Runs the program up to its first picture: it writes its log out as soon as that is painted."""

IN_WELSH = """
import os, sys
from quizdesk import log
from quizdesk.__main__ import main

def report():
    from PySide6.QtWidgets import QAbstractButton, QApplication
    for window in QApplication.topLevelWidgets():
        print(*(each.text() for each in window.findChildren(QAbstractButton)), sep="\\n")
    sys.stdout.flush()
    os._exit(0)

log.write_out = report
main()
"""
"""Runs the program up to its first picture and prints what its buttons say."""

LATER = {
    "yaml": "reads banks; the copy of a bank needs none of it",
    "sqlite3.dump": "no start needs it",
    "hashlib": "a bank's copy is known by its checksum",
    "fsrs": "nothing is remembered on the home screen",
    "quizdesk.bank.reader": "comes with yaml",
    "quizdesk.engine.marking": "nothing is marked on the home screen",
    "quizdesk.engine.scheduling": "nothing is planned on the home screen",
    "quizdesk.ui.screens.quiz": "a screen is imported when it is opened",
    "quizdesk.ui.screens.results": "a screen is imported when it is opened",
    "quizdesk.ui.screens.settings": "a screen is imported when it is opened",
    "quizdesk.ui.tour": "nobody has asked for it",
}


@pytest.fixture(scope="module")
def at_the_first_picture(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What a start says that finds the bank's copy, as every start but the first does."""
    folder = tmp_path_factory.mktemp("start")
    open_bank(resource_path("questions.yaml"), find_places(str(folder)).cache)
    return first_picture(folder).splitlines()


def first_picture(folder: Path, script: str = FIRST_PICTURE) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", script, "--data-dir", str(folder)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_the_names_of_qt_are_not_made_before_the_first_picture(
    at_the_first_picture: list[str],
) -> None:
    assert at_the_first_picture[0] == "-"


@pytest.mark.parametrize("module", LATER)
def test_what_can_wait_is_not_imported_before_the_first_picture(
    module: str, at_the_first_picture: list[str]
) -> None:
    imported = at_the_first_picture[1].split()
    assert "quizdesk.ui.screens.home" in imported
    assert module not in imported, LATER[module]


def test_garbage_is_collected_again_by_the_first_picture(at_the_first_picture: list[str]) -> None:
    assert at_the_first_picture[2] == "True True"


def test_the_language_of_the_settings_is_spoken_from_the_first_picture_on(tmp_path: Path) -> None:
    places = find_places(str(tmp_path))
    open_bank(resource_path("questions.yaml"), places.cache)
    places.settings_file.write_text('{"language": "welsh"}', "utf-8")
    said = first_picture(tmp_path, IN_WELSH).splitlines()
    assert {"Hafan", "Gosodiadau", "Dechrau adolygu heddiw"} <= set(said)
    assert "Settings" not in said
