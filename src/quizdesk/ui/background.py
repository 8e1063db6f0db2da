# SPDX-License-Identifier: MIT
"""Long work in a thread of its own, while the window goes on answering.

The thread touches nothing of Qt's: it leaves how far it is, and what came of it, where the window's
thread looks now and then. So a window may close, and its objects be gone, at any moment.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from threading import Event, Thread
from typing import Any

from PySide6.QtCore import QObject, QTimer

from quizdesk.viewmodels.work import Stopped, Told

_GLANCE_MS = 30
_PATIENCE_S = 5.0
_PAUSE_S = 0.002
"""After each step, so that others come to their turn at the processor."""

PAUSE_FOR_WRITERS_S = 0.04
"""The same where others may want to write to the records: SQLite lets them look whether they may
only now and then, and they would miss a shorter one, again and again."""


class Background(QObject):
    """One piece of work at a time.

    Args:
        parent: who owns it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._outcomes: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._stop = Event()
        self._thread: Thread | None = None
        self._glance = QTimer(self, interval=_GLANCE_MS)
        self._glance.timeout.connect(self._look)
        self._progress: tuple[int, int] | None = None
        self._told: Told = _tell_nobody
        self._pause_s = _PAUSE_S

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._thread is not None

    def begin(
        self,
        run: Callable[[Told], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        told: Told | None = None,
        pause_s: float | None = None,
    ) -> None:
        """Begins work and returns at once.

        Args:
            run: the work; it is handed what to tell its progress to.
            done: takes what came of it.
            failed: takes why nothing came of it.
            told: takes how far it is.
            pause_s: how long to pause after each step.
        """
        self._stop, self._outcomes = Event(), SimpleQueue()
        self._told = told or _tell_nobody
        self._pause_s = _PAUSE_S if pause_s is None else pause_s
        work = partial(self._work, run, done, failed, self._stop, self._outcomes)
        self._thread = Thread(target=work, daemon=True, name="background")
        self._thread.start()
        self._glance.start()

    def ask_to_stop(self) -> None:
        """Asks the work to stop; `failed` is told when it has."""
        self._stop.set()

    def stop(self) -> None:
        """Stops the work and waits for that; nobody is told of it."""
        self._stop.set()
        self._glance.stop()
        if self._thread is not None:
            self._thread.join(_PATIENCE_S)
            self._thread = None

    def _work(
        self,
        run: Callable[[Told], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        stop: Event,
        outcomes: SimpleQueue[Callable[[], None]],
    ) -> None:
        def tell(number: int, whole: int) -> None:
            self._progress = (number, whole)
            if stop.wait(self._pause_s):
                raise Stopped

        try:
            outcomes.put(partial(done, run(tell)))
        except Exception as error:
            # Not swallowed: handed on in the window's thread, where it can be told.
            outcomes.put(partial(failed, error))

    def _look(self) -> None:
        progress, self._progress = self._progress, None
        if progress is not None:
            self._told(*progress)
        if not self._outcomes.empty():
            self._glance.stop()
            self._thread = None
            self._outcomes.get()()


def _tell_nobody(done: int, whole: int) -> None:
    del done, whole
