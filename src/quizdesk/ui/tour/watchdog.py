# SPDX-License-Identifier: MIT
"""Ends a tour that does not end by itself. No Qt here: Qt may be what hangs."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from quizdesk.errors import TourFailed

LONGEST_S = 60.0
"""Seconds that a tour may take; the built-in bank's takes about a tenth of it."""


@contextmanager
def time_limit(
    folder: Path, complain: Callable[[str], None], limit_s: float = LONGEST_S
) -> Iterator[None]:
    """Ends the whole program, with a sentence, when what is done inside takes too long.

    Args:
        folder: the records of the tour, which are removed.
        complain: tells a person; called in a thread of its own.
        limit_s: seconds.
    """

    def end() -> None:
        complain(
            f"The tour was not done after {limit_s:g} seconds, so it was ended. "
            "Try it again when the computer has less to do."
        )
        shutil.rmtree(folder, ignore_errors=True)
        # Nothing gentler ends a main thread that hangs inside Qt.
        os._exit(TourFailed.exit_status)

    timer = threading.Timer(limit_s, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
