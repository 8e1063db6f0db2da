# SPDX-License-Identifier: MIT
"""One process of the gallery: all scenes in all fills, in the looks of one theme and text size."""

import shutil
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.gallery.fills import LaidDesk
from tools.gallery.looks import LOOKS, Fill, Look
from tools.gallery.scenes import Scenes
from tools.gallery.stage import Camera, Stage


def photograph(theme: str, text_percent: int, prepared: Path, out: Path) -> list[str]:
    """Saves the pictures of some looks.

    Args:
        theme: of the looks.
        text_percent: of the looks.
        prepared: a folder of records for each fill.
        out: where the pictures go.

    Returns:
        What went wrong in the program on the way, a sentence each.
    """
    faults: list[str] = []
    looks = [each for each in LOOKS if (each.theme, each.text_percent) == (theme, text_percent)]
    for look in looks:
        for fill in Fill:
            with TemporaryDirectory(prefix="quizdesk-gallery-") as folder:
                records = shutil.copytree(prepared / fill, Path(folder) / "data")
                faults += _play(fill, look, records, out / fill)
    return faults


def _play(fill: Fill, look: Look, records: Path, out: Path) -> list[str]:
    settings = look.settings(fill)
    size = (look.width, look.height)
    laid = LaidDesk(fill, records, settings)
    with closing(Stage(settings, size)) as stage:
        Scenes(fill, laid, stage, Camera(stage.window, out, look.name)).play()
    with closing(Stage(settings, size)) as alone:
        Scenes(fill, laid, alone, Camera(alone.window, out, look.name)).play_trouble(records)
    return [*stage.faults, *alone.faults]
