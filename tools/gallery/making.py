# SPDX-License-Identifier: MIT
"""Divides the making of the gallery among processes: each holds one application in one look.

Qt and the program are loaded in the processes that need them, not in the one that waits.
"""

import os
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.gallery.index import write_index
from tools.gallery.looks import TEXT_PERCENTS, THEMES, Fill


def make_gallery(out: Path, tell: Callable[[str], None]) -> list[str]:
    """Makes all pictures, their contact sheets and their page.

    Args:
        out: an empty folder.
        tell: takes a line to print.

    Returns:
        What went wrong in the program on the way, a sentence each.
    """
    began = time.monotonic()
    # The pictures must not depend on this computer's screen.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with (
        TemporaryDirectory(prefix="quizdesk-gallery-") as folder,
        # A fork would share Qt's insides.
        ProcessPoolExecutor(
            max_workers=os.cpu_count(), mp_context=get_context("spawn"), max_tasks_per_child=1
        ) as pool,
    ):
        prepared = Path(folder)
        list(pool.map(_prepare, Fill, [prepared / fill for fill in Fill]))
        tell(f"The records are played: {time.monotonic() - began:.0f} s.")
        jobs = [
            pool.submit(_photograph, theme, percent, prepared, out)
            for percent in reversed(TEXT_PERCENTS)
            for theme in THEMES
        ]
        faults = [fault for job in as_completed(jobs) for fault in job.result()]
        sheets = sum(pool.map(_bind, [out] * len(Fill), Fill))
    write_index(out)
    pictures = len(list(out.glob("*/*-*x*/*.png")))
    tell(f"{pictures} pictures and {sheets} sheets in {time.monotonic() - began:.0f} s.")
    return faults


def _prepare(fill: Fill, folder: Path) -> None:
    from tools.gallery.fills import prepare

    prepare(fill, folder)


def _photograph(theme: str, percent: int, prepared: Path, out: Path) -> list[str]:
    from tools.gallery.photographer import photograph

    return photograph(theme, percent, prepared, out)


def _bind(out: Path, fill: Fill) -> int:
    from PySide6.QtGui import QGuiApplication

    from tools.gallery.sheets import make_sheets

    QGuiApplication([])
    return make_sheets(out, fill)
