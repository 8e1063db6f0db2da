# SPDX-License-Identifier: MIT
"""What a technician may read after the event: a small rotating file, and its tail in memory.

A log never holds a pupil's answer or name. So no message is made from what people typed, and of an
unexpected error only its type, its place in the program and what it says outside quotation marks.
Python's own logging is loaded only when a line is written out: it would cost every start 11 ms.
"""

import re
import sys
from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING

from quizdesk.errors import QuizDeskError

if TYPE_CHECKING:
    import logging
    import threading

FILE_NAME = "quizdesk.log"
_LONGEST_FILE_BYTES = 250_000
_OLD_FILES = 3
_TAIL_LINES = 200
_INFO, _WARNING, _ERROR = 20, 30, 40
_NAMES = {_INFO: "INFO", _WARNING: "WARNING", _ERROR: "ERROR"}
# Greedy on purpose: Python quotes values, and an apostrophe within one must not let its end out.
_QUOTED = re.compile(r"['\"].*['\"]", re.DOTALL)


class Log:
    """A log. The program has one, which the functions below write to.

    Attributes:
        file: where it is written, or None while it is kept in memory only.
    """

    def __init__(self) -> None:
        self.file: Path | None = None
        self._now: Callable[[], datetime] | None = None
        self._tail: deque[str] = deque(maxlen=_TAIL_LINES)
        self._waiting: deque[tuple[int, str]] = deque(maxlen=_TAIL_LINES)
        self._logger: logging.Logger | None = None
        self._lock = Lock()

    def start(self, folder: Path, now: Callable[[], datetime]) -> None:
        """Choose where the log is written; nothing is made on the disk yet.

        Args:
            folder: the folder of logs, made when the first line is written out.
            now: reads the wall clock.
        """
        self.file = folder / FILE_NAME
        self._now = now

    def add(self, level: int, message: str) -> None:
        """Add a line; a mere note waits in memory until something graver or `write_out`."""
        stamp = self._now().strftime("%Y-%m-%d %H:%M:%SZ") if self._now else "before the start"
        line = f"{stamp} {_NAMES[level]} {message}"
        with self._lock:
            self._tail.append(line)
            self._waiting.append((level, line))
        if self._logger is not None or level > _INFO:
            self.write_out()

    def write_out(self) -> None:
        """Write what waits; from now on every line is written at once."""
        with self._lock:
            if self.file is None:
                return
            if self._logger is None:
                self._logger = _open_logger(self.file, self._tail.append)
            while self._waiting:
                self._logger.log(*self._waiting.popleft())

    def stop(self) -> None:
        """Close the file. Notes that still wait for something graver are let go."""
        with self._lock:
            file, self.file = self.file, None
            logger, self._logger = self._logger, None
            self._waiting.clear()
        if logger is None:
            return
        for handler in list(logger.handlers):
            logger.removeHandler(handler)
            try:
                handler.close()
            except OSError:
                self._tail.append(f"The log {file} could not be closed.")

    def tail(self) -> tuple[str, ...]:
        """The last lines, for an error's dialog."""
        return tuple(self._tail)


_log = Log()


def start(folder: Path, now: Callable[[], datetime]) -> None:
    """Choose where the program's log is written; see `Log.start`."""
    _log.start(folder, now)


def note(message: str) -> None:
    """Log something ordinary, such as the start."""
    _log.add(_INFO, message)


def warn(message: str) -> None:
    """Log something that a technician should know of."""
    _log.add(_WARNING, message)


def failure(error: BaseException) -> None:
    """Log an unexpected error: type, place and what it says outside quotation marks."""
    _log.add(_ERROR, " | ".join(_told(error)))


def write_out() -> None:
    """Write the notes that wait in memory; call it when the start no longer waits for it."""
    _log.write_out()


def stop() -> None:
    """Close the log's file at the end of the program."""
    _log.stop()


def tail() -> tuple[str, ...]:
    """The last lines, for an error's dialog."""
    return _log.tail()


def file() -> Path | None:
    """Where the log is written, or None while it is kept in memory only."""
    return _log.file


def sentence_about(error: BaseException) -> str:
    """What a person is told of an error: never a traceback."""
    if isinstance(error, QuizDeskError):
        return str(error)
    where = f" Details for a technician are in {_log.file}." if _log.file else ""
    return f"QuizDesk met a fault of its own ({type(error).__name__}).{where}"


def catch_everything(tell: Callable[[str], None]) -> None:
    """Send every error that nobody caught to the log, and one sentence of it to a person.

    Args:
        tell: shows the sentence; called in the thread of the error.
    """
    import threading

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        failure(error)
        tell(sentence_about(error))

    def on_thread_error(args: "threading.ExceptHookArgs") -> None:
        error = args.exc_value or args.exc_type()
        on_error(args.exc_type, error, args.exc_traceback)

    sys.excepthook = on_error
    threading.excepthook = on_thread_error


def _told(error: BaseException) -> Iterator[str]:
    """The parts of a line on an error and on what led to it, latest first."""
    import traceback

    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        # Our own sentences may hold a learner's name without quotation marks.
        says = "" if isinstance(link, QuizDeskError) else _QUOTED.sub("…", str(link))
        yield f"{type(link).__name__} {says}".strip().replace("\n", " ")
        for frame in traceback.extract_tb(link.__traceback__):
            file = Path(frame.filename)
            yield f"{file.parent.name}/{file.name}:{frame.lineno} {frame.name}"
        link = link.__cause__ or link.__context__


def _open_logger(file: Path, keep: Callable[[str], None]) -> "logging.Logger":
    """A logger into a rotating file; a log that cannot be written goes on in memory alone."""
    import logging
    from logging.handlers import RotatingFileHandler

    class QuietHandler(RotatingFileHandler):
        """Says nothing on standard error when a disk is full or a file is held by another."""

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802 - logging says so
            keep(f"The log {file} could not be written.")

    logger = logging.getLogger("quizdesk")
    logger.setLevel(_INFO)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = QuietHandler(
            file, maxBytes=_LONGEST_FILE_BYTES, backupCount=_OLD_FILES, encoding="utf-8"
        )
    except OSError:
        keep(f"The log {file} cannot be written; it is kept in memory.")
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger.addHandler(handler)
    return logger
