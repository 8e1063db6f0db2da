# SPDX-License-Identifier: MIT
"""The window from its opening on: reading, trouble or home, as `quizdesk.app` leads to them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from quizdesk.app import apply_remedy, desk_or_reading
from quizdesk.errors import QuizDeskError
from quizdesk.settings import SettingsKeeper
from quizdesk.ui.main_window import MainWindow
from quizdesk.ui.opening import Reading
from quizdesk.ui.run import Reopen, begin
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.trouble import Remedy
from tests.ui.hand import Hand, settle
from tests.viewmodels.desks import DrivenClock, places_in

READING = "Reading the questions…"


@contextmanager
def begun(opened: Desk | Reading | QuizDeskError, reopen: Reopen | None = None) -> Iterator[Hand]:
    """A window that has begun on something, until it is closed."""
    window = MainWindow()
    begin(window, opened, reopen or _no_remedy)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    settle()
    try:
        yield Hand(window)
    finally:
        window.close()
        window.deleteLater()
        settle()


@contextmanager
def opened_on(bank: Path, folder: Path) -> Iterator[Hand]:
    """The program opened on a bank's file, as from the command line."""
    places, clock = places_in(folder), DrivenClock()
    settings = SettingsKeeper(places.settings_file)

    def reopen(remedy: Remedy, trouble: QuizDeskError) -> Desk | Reading:
        apply_remedy(remedy, trouble, places, clock)
        return desk_or_reading(places, settings, bank, clock)

    opened: Desk | Reading | QuizDeskError
    try:
        opened = desk_or_reading(places, settings, bank, clock)
    except QuizDeskError as error:
        opened = error
    with begun(opened, reopen) as hand:
        yield hand


def _no_remedy(remedy: Remedy, trouble: QuizDeskError) -> Desk:
    raise AssertionError(f"{remedy} was asked for: {trouble}")
