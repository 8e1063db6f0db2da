# SPDX-License-Identifier: MIT
"""Opens the window, after a look whether there is a screen to open it on."""

import gc
import os
import sys
from pathlib import Path

from quizdesk.errors import UsageError
from quizdesk.paths import Places


def open_window(places: Places, bank_file: Path | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        places: where things are kept.
        bank_file: a bank other than the built-in one.

    Raises:
        UsageError: when there is no screen. Qt itself would end in a core dump.
    """
    if not has_screen():
        raise UsageError(
            "There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.",
            "Run it on a desktop, or watch it play by itself with: quizdesk tour --out pictures",
        )
    # Nothing that is made on the way to the first picture is garbage; `ui/run.py` ends this.
    gc.disable()
    from quizdesk.app import run_window

    try:
        return run_window(places, bank_file)
    finally:
        gc.enable()


def has_screen() -> bool:
    """Whether Qt has a screen, or was told on which platform to do without."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
