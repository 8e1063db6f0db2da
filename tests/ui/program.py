# SPDX-License-Identifier: MIT
"""The program's window on a desk of its own, from its opening to its closing."""

from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from PySide6.QtWidgets import QApplication

from quizdesk.engine.question import Question
from quizdesk.settings import MotionChoice, SettingsKeeper, ThemeChoice
from quizdesk.ui.main_window import MainWindow
from quizdesk.ui.navigation import Router, dress
from quizdesk.ui.theme import apply_theme
from quizdesk.viewmodels.desk import Desk
from tests.ui.hand import Hand, settle
from tests.viewmodels.desks import DrivenClock, a_desk, places_in

SMALL_SCREEN = (1366, 768)


class Program(Hand):
    """One run of the program; use it in a `with` statement. Another on the same folder is a later
    run, or a second window.

    Attributes:
        clock: what the program takes for the computer's clock.
        folder: where its data are.
        desk: what the window is on.
        router: what leads from screen to screen.
    """

    def __init__(
        self,
        folder: Path,
        *questions: Question,
        size: tuple[int, int] = SMALL_SCREEN,
        **settings: Any,
    ) -> None:
        self.clock = DrivenClock()
        self.folder = folder
        keeper = SettingsKeeper(places_in(folder).settings_file)
        if keeper.settings.theme is ThemeChoice.SYSTEM:
            plain = {"theme": ThemeChoice.LIGHT, "motion": MotionChoice.REDUCED}
            keeper.keep(replace(keeper.settings, **(plain | settings)))
        self.desk: Desk = a_desk(folder, *questions, clock=self.clock)
        dress(self.desk.settings)
        super().__init__(MainWindow())
        self.window.resize(*size)
        self.router = Router(self.window, self.desk)
        self.router.open()
        self.window.show()
        self.come_forward()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the window as its own button does."""
        self.window.close()
        self.window.deleteLater()
        settle()
        self.wear(theme="light", text_percent=100)

    def wear(self, *, theme: str, text_percent: int) -> None:
        """Changes the looks as the system does, from without."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, theme, text_percent, motion="reduced")
        settle()
