# SPDX-License-Identifier: MIT
"""The composition root: the only place that knows every room and puts them together.

What the first screen needs is opened before Qt is imported, for Qt slows every import after it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from quizdesk import log
from quizdesk.bank.cache import copied_bank, open_bank
from quizdesk.clock import SystemClock
from quizdesk.errors import QuizDeskError
from quizdesk.resources import resource_path
from quizdesk.settings import SettingsKeeper
from quizdesk.store import Store
from quizdesk.ui.language import speak_as_chosen
from quizdesk.viewmodels.desk import Desk

if TYPE_CHECKING:
    from quizdesk.bank.bank import Bank
    from quizdesk.clock import Clock
    from quizdesk.paths import Places
    from quizdesk.ui.opening import OpenDesk, Reading
    from quizdesk.viewmodels.trouble import Remedy

Tell = Callable[[str], None]

BUILT_IN_BANK = ("questions.yaml",)


def desk_or_reading(
    places: Places, settings: SettingsKeeper, bank_file: Path, clock: Clock
) -> Desk | Reading:
    """Opens the bank and the records, or leaves the bank to be read where that takes a while.

    Raises:
        InputMissing: when the bank's file is not there or cannot be read.
        StoreError: when the records cannot be opened.
    """
    bank = copied_bank(bank_file, places.cache)
    if bank is not None:
        return _desk_on(bank, places, settings, clock)

    def read() -> OpenDesk:
        bank = open_bank(bank_file, places.cache)
        return lambda: _desk_on(bank, places, settings, clock)

    return read


def _desk_on(bank: Bank, places: Places, settings: SettingsKeeper, clock: Clock) -> Desk:
    store = Store.open(places.data_dir, clock.now())
    return Desk(bank=bank, store=store, settings=settings, places=places, clock=clock)


def run_window(places: Places, bank_file: Path | None = None) -> int:
    """Opens the window and stays until it is closed.

    Args:
        places: where things are kept.
        bank_file: a bank other than the built-in one.

    Returns:
        The exit status.
    """
    clock = SystemClock()
    log.start(places.logs, clock.now)
    settings = SettingsKeeper(places.settings_file)
    file = bank_file or resource_path(*BUILT_IN_BANK)
    opened: Desk | Reading | QuizDeskError
    try:
        speak_as_chosen(settings.settings.language)
        opened = desk_or_reading(places, settings, file, clock)
    except QuizDeskError as error:
        opened = error

    def reopen(remedy: Remedy, trouble: QuizDeskError) -> Desk | Reading:
        apply_remedy(remedy, trouble, places, clock)
        return desk_or_reading(places, settings, file, clock)

    from quizdesk.ui.run import run

    return run(opened, settings.settings, reopen)


def run_tour(out: Path, bank_file: Path | None, places: Places, tell: Tell, complain: Tell) -> int:
    """Plays the program by itself and saves pictures of its screens.

    Args:
        out: the folder of the pictures; is made.
        bank_file: a bank other than the built-in one.
        places: where a learner's things are kept; told, and neither read nor written.
        tell: takes a line to print.
        complain: takes the sentence that ends a tour which does not end by itself.

    Returns:
        The exit status: 0, for every step worked.

    Raises:
        ContentError, InputMissing: when the bank cannot be used.
        CannotWrite: when a picture cannot be saved.
        TourFailed: when a step does not work.
    """
    from contextlib import closing
    from tempfile import TemporaryDirectory

    from quizdesk.paths import find_places
    from quizdesk.ui.tour import (
        TOUR_SETTINGS,
        TourClock,
        choose_for_tour,
        play_tour,
        time_limit,
        tour_seeds,
    )

    with TemporaryDirectory(prefix="quizdesk-tour-", ignore_cleanup_errors=True) as folder:
        kept = find_places(folder)
        settings = SettingsKeeper(kept.settings_file)
        settings.keep(TOUR_SETTINGS)
        clock = TourClock()
        desk = Desk(
            bank=open_bank(bank_file or resource_path(*BUILT_IN_BANK), kept.cache),
            store=Store.open(kept.data_dir, clock.now()),
            settings=settings,
            places=places,
            clock=clock,
            choose=choose_for_tour,
            seeds=tour_seeds(),
        )
        with closing(desk), time_limit(kept.data_dir, complain):
            play_tour(desk, out, pass_s=clock.pass_s, tell=tell)
    return 0


def apply_remedy(remedy: Remedy, trouble: QuizDeskError, places: Places, clock: Clock) -> None:
    """Does what a person chose when the program could not begin; throws nothing away.

    Raises:
        StoreError: when it cannot be done.
    """
    from quizdesk.errors import StoreDamaged
    from quizdesk.store import begin_anew, restore
    from quizdesk.viewmodels.trouble import Remedy

    match remedy:
        case Remedy.TRY_AGAIN:
            pass
        case Remedy.START_AFRESH:
            begin_anew(places.data_dir, clock.now())
        case Remedy.RESTORE_BACKUP:
            if isinstance(trouble, StoreDamaged) and trouble.backup is not None:
                restore(places.data_dir, trouble.backup, clock.now())
