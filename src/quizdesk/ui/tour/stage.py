# SPDX-License-Identifier: MIT
"""Where the tour is played: the application and its window, and what goes wrong in them unseen."""

import sys
import threading
from types import TracebackType
from typing import Self

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from quizdesk import log
from quizdesk.errors import TourFailed
from quizdesk.ui.application import make_application
from quizdesk.ui.main_window import MainWindow
from quizdesk.ui.navigation import Router
from quizdesk.ui.widgets.time_left import TimeLeft
from quizdesk.viewmodels.desk import Desk

_SIZE = (1366, 768)


class Stage:
    """The window on a desk, open from the beginning of a `with` statement to its end.

    Attributes:
        window: the window.
        router: who leads from screen to screen in it.
    """

    window: MainWindow
    router: Router

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._faults: list[str] = []

    def __enter__(self) -> Self:
        self._hooks = sys.excepthook, threading.excepthook
        self._usual_handler = qInstallMessageHandler(_note)
        # An error in what a button does would otherwise be printed by Qt and forgotten.
        log.catch_everything(self._faults.append)
        app = make_application(self._desk.settings)
        self._flash_ms = app.cursorFlashTime()
        # A blinking cursor would be in one tour's picture and not in the next one's.
        app.setCursorFlashTime(0)
        self.window = MainWindow()
        self.window.resize(*_SIZE)
        self.router = Router(self.window, self._desk)
        self.router.show_home()
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.window.close()
        self.window.deleteLater()
        QApplication.setCursorFlashTime(self._flash_ms)
        sys.excepthook, threading.excepthook = self._hooks
        qInstallMessageHandler(self._usual_handler)

    @property
    def shows_a_clock(self) -> bool:
        """Whether time left is on screen."""
        return any(clock.isVisible() for clock in self.window.findChildren(TimeLeft))

    def raise_what_went_wrong(self) -> None:
        """Tells what the program itself had to tell of a fault.

        Raises:
            TourFailed: when there was one.
        """
        told = [*self._faults, self.window.trouble]
        for sentence in filter(None, told):
            raise TourFailed(sentence)


def _note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Keeps what Qt says of its platform out of what the tour prints, but for its last word."""
    del context
    log.note(f"Qt: {message}")
    if kind is QtMsgType.QtFatalMsg and sys.stderr is not None:
        sys.stderr.write(f"{message}\n")
