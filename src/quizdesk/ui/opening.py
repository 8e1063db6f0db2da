# SPDX-License-Identifier: MIT
"""Opening a desk whose questions are to be read first: in a thread, under a screen that says so.

Reading a bank for the first time may take seconds; the window is there meanwhile and answers.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from quizdesk.errors import QuizDeskError

if TYPE_CHECKING:
    from quizdesk.viewmodels.desk import Desk

OpenDesk = Callable[[], "Desk"]
"""The quick rest of an opening, for the window's own thread: records are bound to a thread."""

Reading = Callable[[], OpenDesk]
"""The slow part of an opening, for a thread of its own."""

Opened = Callable[["Desk"], None]
Refused = Callable[[QuizDeskError], None]

_GLANCE_MS = 20


class Opener(QObject):
    """Reads in a thread of its own, and opens the desk in the window's.

    The other thread touches nothing of Qt's: it leaves what it has read in a queue, at which the
    window's thread glances. So a window may close, and its objects be gone, at any moment.

    Args:
        parent: who owns it.
        opened: takes the desk.
        refused: takes what kept it from being opened.
    """

    def __init__(self, parent: QObject, opened: Opened, refused: Refused) -> None:
        super().__init__(parent)
        self._opened = opened
        self._refused = refused
        self._outcomes: SimpleQueue[OpenDesk | Exception] = SimpleQueue()
        self._glance = QTimer(self)
        self._glance.timeout.connect(self._look)

    def begin(self, reading: Reading) -> None:
        """Begins to read and returns at once. The program's end does not wait for it."""
        work = partial(_read_into, self._outcomes, reading)
        Thread(target=work, daemon=True, name="reading").start()
        self._glance.start(_GLANCE_MS)

    def _look(self) -> None:
        if self._outcomes.empty():
            return
        self._glance.stop()
        outcome = self._outcomes.get()
        try:
            if isinstance(outcome, Exception):
                raise outcome
            desk = outcome()
        except QuizDeskError as error:
            self._refused(error)
        else:
            self._opened(desk)


def _read_into(outcomes: SimpleQueue[OpenDesk | Exception], reading: Reading) -> None:
    try:
        outcomes.put(reading())
    except Exception as error:
        # Not swallowed: raised again in the window's thread, where it can be told.
        outcomes.put(error)
