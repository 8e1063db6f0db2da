# SPDX-License-Identifier: MIT
"""The gallery's window on a desk, the hands that work it, and the camera before it."""

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from quizdesk.settings import Settings
from quizdesk.ui.application import make_application
from quizdesk.ui.main_window import MainWindow
from quizdesk.ui.navigation import Router
from quizdesk.ui.playing import TICK_MS
from quizdesk.ui.tour.operator import Operator
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.time_left import TimeLeft
from tools.gallery.fills import LaidDesk

THUMB_WIDTH = 683
"""How wide the small pictures are, in pixels."""

# The offscreen platform says so of every window.
_EXPECTED = "propagateSizeHints"


class Camera:
    """Saves what a window shows, large and small.

    Args:
        window: what is photographed.
        folder: where the pictures go; the small ones into its folder of thumbs.
        name: of the look, which is the end of each picture's path.
    """

    def __init__(self, window: MainWindow, folder: Path, name: str) -> None:
        self._window = window
        self._large = folder / name
        self._small = folder / "thumbs" / name
        for place in (self._large, self._small):
            place.mkdir(parents=True, exist_ok=True)

    def take(self, name: str) -> None:
        """Saves a picture.

        Raises:
            OSError: when it cannot be saved.
        """
        picture = self._window.grab()
        small = picture.scaledToWidth(THUMB_WIDTH, Qt.TransformationMode.SmoothTransformation)
        large_file, small_file = self._large / f"{name}.png", self._small / f"{name}.jpg"
        # Packing pictures as tightly as can be would take longer than all the rest.
        for pixmap, file, quality in ((picture, large_file, 80), (small, small_file, 90)):
            if not pixmap.save(str(file), None, quality):
                raise OSError(f"{file} cannot be saved.")


class Stage:
    """The window; it wants to be closed at the end.

    Attributes:
        window: the window.
        operator: works it.
        router: leads in it from screen to screen, once there is a desk.
        faults: what went wrong in the program while it was played.
    """

    router: Router

    def __init__(self, settings: Settings, size: tuple[int, int]) -> None:
        self.faults: list[str] = []
        qInstallMessageHandler(self._on_message)
        # Qt prints an error in what a button does, and goes on.
        sys.excepthook = self._on_error
        app = make_application(settings)
        # A blinking cursor would be in one picture and not in the next.
        app.setCursorFlashTime(0)
        self.window = MainWindow()
        self.window.resize(*size)
        self.operator = Operator(self.window)

    def open(self, laid: LaidDesk) -> None:
        """Shows the first screen of a desk."""
        self.router = Router(self.window, laid.desk)
        self.router.show_home()
        self.show()

    def show(self) -> None:
        """Shows the window as the one that has the keyboard."""
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()

    def settle(self) -> None:
        """Lets the window lay out and scroll, and lets the clock on it be read."""
        clocks = self.window.findChildren(TimeLeft)
        is_timed = any(clock.isVisible() for clock in clocks)
        self.operator.wait_ms(2 * TICK_MS if is_timed else 1)
        if self.window.trouble:
            self.faults.append(f"The window said: {self.window.trouble}")

    def scroll_to_end(self) -> None:
        """Shows the last of a screen that is longer than the window."""
        if isinstance(self.window.page, Page):
            bar = self.window.page.column.verticalScrollBar()
            bar.setValue(bar.maximum())

    def close(self) -> None:
        """Closes the window, and with it its desk."""
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        del context
        if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} and _EXPECTED not in message:
            self.faults.append(f"Qt said: {message}")

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        places = traceback.extract_tb(trace)
        where = f" ({Path(places[-1].filename).name}:{places[-1].lineno})" if places else ""
        self.faults.append(f"{kind.__name__}: {error}{where}")
