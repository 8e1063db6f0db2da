# SPDX-License-Identifier: MIT
"""Keys that work on every screen, by the system's own list where it has them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_LISTED = QKeySequence.StandardKey


class Shortcuts(QObject):
    """Listens for the keys in a window, also in the middle of a question."""

    text_size_requested = Signal(int)
    """By how many steps the text is to grow; 0 asks for the usual size."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        ask = self.text_size_requested.emit
        # On most keyboards the plus sign is the equals sign with Shift, which people leave out.
        self._listen(partial(ask, 1), _LISTED.ZoomIn, "Ctrl+=")
        self._listen(partial(ask, -1), _LISTED.ZoomOut)
        self._listen(partial(ask, 0), None, "Ctrl+0")
        # Where the system's list has no key to quit, everyone knows this one.
        self._listen(self._on_quit, _LISTED.Quit, "Ctrl+Q")
        self._listen(self._on_whole_screen, _LISTED.FullScreen)

    def _listen(
        self, act: Callable[[], object], listed: QKeySequence.StandardKey | None, own: str = ""
    ) -> None:
        found = QKeySequence.keyBindings(listed) if listed is not None else []
        names = {keys.toString() for keys in found} | ({own} if own else set())
        for name in sorted(names):
            QShortcut(QKeySequence(name), self._window).activated.connect(act)

    def _on_quit(self) -> None:
        self._window.close()

    def _on_whole_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()
