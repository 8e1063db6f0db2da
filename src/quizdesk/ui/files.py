# SPDX-License-Identifier: MIT
"""Asking a person for a file or a folder: the one door to the system's own dialogs."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget


class Files(Protocol):
    """Who is asked for files and folders; None where a person changed their mind."""

    def to_save(self, title: str, name: str, kind: str) -> Path | None:
        """Where to save a file.

        Args:
            title: what is to be saved.
            name: what the file might be called.
            kind: what such files are called; the name's ending is theirs.
        """

    def to_read(self, title: str, ending: str, kind: str) -> Path | None:
        """Which file to read.

        Args:
            title: what is to be read.
            ending: how names of such files end.
            kind: what such files are called.
        """

    def folder(self, title: str) -> Path | None:
        """In which folder to put something.

        Args:
            title: what is to be put there.
        """


class SystemFiles:
    """Asks by the system's dialogs.

    Args:
        window: over which they stand.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def to_save(self, title: str, name: str, kind: str) -> Path | None:
        """Where to save a file; one that is there is asked about."""
        suffix = Path(name).suffix
        dialog = QFileDialog(self._window, title, "", f"{kind} (*{suffix})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(name)
        return _chosen(dialog)

    def to_read(self, title: str, ending: str, kind: str) -> Path | None:
        """Which file to read, which must be there."""
        dialog = QFileDialog(self._window, title, "", f"{kind} (*{ending})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return _chosen(dialog)

    def folder(self, title: str) -> Path | None:
        """In which folder to put something."""
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return _chosen(dialog)


def _chosen(dialog: QFileDialog) -> Path | None:
    is_chosen = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = [Path(name) for name in dialog.selectedFiles()] if is_chosen else []
    dialog.deleteLater()
    return chosen[0] if chosen else None
