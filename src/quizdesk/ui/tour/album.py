# SPDX-License-Identifier: MIT
"""The tour's pictures: numbered PNG files in one folder."""

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QWidget

from quizdesk.errors import CannotWrite
from quizdesk.whole_file import reason_of, replace_file

_OURS = re.compile(r"\d\d-[a-z0-9-]+\.png")


class Album:
    """Saves pictures of a window.

    Attributes:
        names: the files saved, in order.
    """

    def __init__(self, folder: Path, window: QWidget) -> None:
        """Makes the folder and takes an earlier tour's pictures out of it.

        Raises:
            CannotWrite: with the reason.
        """
        self.names: list[str] = []
        self._folder = folder
        self._window = window
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for old in folder.iterdir():
                if _OURS.fullmatch(old.name) and old.is_file():
                    old.unlink()
        except (OSError, ValueError) as error:
            reason = reason_of(error) if isinstance(error, OSError) else "no folder has such a name"
            raise CannotWrite(
                f"Pictures cannot be saved in {folder}: {reason}.",
                "Name another folder with --out.",
            ) from error

    def save(self, name: str) -> None:
        """Saves what the window shows now.

        Args:
            name: what it is a picture of; small letters and hyphens.

        Raises:
            CannotWrite: with the reason.
        """
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._window.grab().save(buffer, "PNG")
        file_name = f"{len(self.names) + 1:02}-{name}.png"
        replace_file(self._folder / file_name, bytes(buffer.data().data()))
        self.names.append(file_name)
