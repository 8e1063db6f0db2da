# SPDX-License-Identifier: MIT
"""Measures the progress page on a million responses to a bank of three hundred questions.

    python -m benchmarks.progress_load

Figures are milliseconds of the processor in this process, the window included and laid out. The
program fails when opening the page again, the least of several rounds, is above the floor.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.revision_load import NOW, StandingClock, a_large_bank, fill, least_ms
from quizdesk.bank.bank import Bank
from quizdesk.paths import find_places
from quizdesk.settings import SettingsKeeper
from quizdesk.store import Store
from quizdesk.viewmodels.desk import NAMELESS, Desk

FLOOR_MS = 150.0
"""What opening a page may take of the main thread."""


def a_desk(folder: Path, bank: Bank, responses: int) -> Desk:
    """A desk on records of so many responses of one learner."""
    places = find_places(str(folder))
    store = Store.open(places.data_dir, NOW)
    learner = store.learners.find_or_create(NAMELESS, NOW)
    fill(store.path, learner.id, bank, responses)
    keeper = SettingsKeeper(places.settings_file)
    return Desk(bank=bank, store=store, settings=keeper, places=places, clock=StandingClock())


def once_ms(work: Callable[[], object]) -> float:
    """Milliseconds of the processor, the first time."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def measure(desk: Desk) -> dict[str, float]:
    """What the page costs: its figures alone, and with the window."""
    # After the desk, as in the program: Qt is not imported where no window is wanted.
    from quizdesk.ui.application import make_application
    from quizdesk.ui.main_window import MainWindow
    from quizdesk.ui.navigation import Router

    application = make_application(desk.settings)
    window = MainWindow()
    window.resize(1366, 728)
    router = Router(window, desk)
    router.show_home()
    tidied: list[bool] = []
    window.first_painted.connect(lambda: tidied.append(True))
    window.show()
    # What the program does after its first picture, such as a backup, is not the page's.
    while not tidied:
        application.processEvents()

    def show() -> None:
        router.show_progress()
        application.processEvents()

    figures = {
        "the page, the first time": once_ms(show),
        "its figures alone": least_ms(desk.progress.view),
        "the page, again": least_ms(show),
    }
    window.close()
    return figures


def main() -> None:
    """Measures, prints and holds the page to the floor."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description="Measure the progress page on large records.")
    parser.add_argument("--responses", type=int, default=1_000_000)
    parser.add_argument("--questions", type=int, default=300)
    options = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        bank = a_large_bank(folder, options.questions)
        figures = measure(a_desk(folder, bank, options.responses))
    print(f"{options.responses:,} responses; ms of the processor, floor {FLOOR_MS:.0f}")
    for work, value in figures.items():
        print(f"{work:32}{value:10.1f}")
    if figures["the page, again"] > FLOOR_MS:
        sys.exit("The page takes longer than its floor.")


if __name__ == "__main__":
    main()
