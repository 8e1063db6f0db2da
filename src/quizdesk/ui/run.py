# SPDX-License-Identifier: MIT
"""Opening the window on a desk, or on what kept the desk from being opened, and running Qt."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from quizdesk import log
from quizdesk.errors import QuizDeskError
from quizdesk.ui.application import make_application
from quizdesk.ui.main_window import MainWindow
from quizdesk.ui.navigation import Router
from quizdesk.ui.theme import follow_system

if TYPE_CHECKING:
    from quizdesk.settings import Settings
    from quizdesk.ui.opening import Reading
    from quizdesk.viewmodels.desk import Desk
    from quizdesk.viewmodels.trouble import Remedy

Reopen = Callable[["Remedy", QuizDeskError], "Desk | Reading"]


def run(opened: Desk | Reading | QuizDeskError, settings: Settings, reopen: Reopen) -> int:
    """Shows the window and stays until it is closed.

    Args:
        opened: the desk, what is to be read for it first, or what kept it from being opened.
        settings: the looks to begin with.
        reopen: applies a remedy and opens the desk.

    Returns:
        Qt's exit status.
    """
    app = make_application(settings, at_sight=True)
    window = MainWindow()
    window.place_as(settings.window)
    log.catch_everything(window.show_trouble)
    begin(window, opened, reopen)
    window.first_painted.connect(log.write_out)
    window.first_painted.connect(partial(follow_system, app))
    window.show()
    # What the program is made of stays until its end, so there is no need to look at it again.
    gc.freeze()
    gc.enable()
    status = app.exec()
    log.stop()
    return status


def begin(window: MainWindow, opened: Desk | Reading | QuizDeskError, reopen: Reopen) -> None:
    """Leads to the first screen, or to the trouble and its remedies.

    Args:
        window: the window.
        opened: the desk, what is to be read for it first, or what kept it from being opened.
        reopen: applies a remedy and opens the desk.
    """
    if isinstance(opened, QuizDeskError):
        _open_trouble(window, opened, reopen)
    elif callable(opened):
        _open_after_reading(window, opened, reopen)
    else:
        _open_home(window, opened)


def _open_after_reading(window: MainWindow, reading: Reading, reopen: Reopen) -> None:
    from quizdesk.ui.opening import Opener
    from quizdesk.ui.screens.reading import ReadingScreen

    screen = ReadingScreen()
    screen.quit_requested.connect(QApplication.quit)
    window.add_page(screen)
    window.show_page(screen, has_bar=False)
    opened, refused = partial(_open_home, window), partial(_open_trouble, window, reopen=reopen)
    Opener(window, opened, refused).begin(reading)


def _open_home(window: MainWindow, desk: Desk) -> None:
    router = Router(window, desk)
    router.open()
    for problem in desk.settings_problems:
        window.show_notice(problem)


def _open_trouble(window: MainWindow, error: QuizDeskError, reopen: Reopen) -> None:
    from quizdesk.ui.screens.trouble import TroubleScreen
    from quizdesk.viewmodels.trouble import trouble_view

    log.warn(f"The start was held up: {type(error).__name__}.")
    screen = TroubleScreen()
    screen.show_view(trouble_view(error))

    def on_remedy(remedy: Remedy) -> None:
        try:
            opened = reopen(remedy, error)
        except QuizDeskError as next_error:
            screen.show_view(trouble_view(next_error))
            return
        window.clear_notice()
        begin(window, opened, reopen)

    screen.remedy_requested.connect(on_remedy)
    screen.quit_requested.connect(QApplication.quit)
    window.add_page(screen)
    window.show_page(screen, has_bar=False)
