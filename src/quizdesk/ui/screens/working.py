# SPDX-License-Identifier: MIT
"""What is shown while something takes long: what it is, how far it is, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizdesk.ui.theme import IconName
from quizdesk.ui.widgets.announce import announce
from quizdesk.ui.widgets.buttons import QuietButton
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.progress_line import ProgressLine
from quizdesk.ui.widgets.text import Body, Title
from quizdesk.words import tr


class WorkingScreen(Page):
    """Says what is being done."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Title()
        self.add(self._title)
        self._progress = ProgressLine()
        self.add(self._progress)
        self._note = Body()
        self.add(self._note)
        self._stop = QuietButton(tr("Stop"), IconName.CROSS)
        self._stop.clicked.connect(self.stop_requested)
        self.back_requested.connect(self._on_back)
        self.add_side(self._stop)

    def show_work(self, title: str, *, can_stop: bool) -> None:
        """Shows what has begun."""
        self._title.setText(title)
        self._stop.setVisible(can_stop)
        self._stop.setEnabled(True)
        self._progress.hide()
        self._note.setText(
            tr("You can stop it; then nothing is changed.")
            if can_stop
            else tr("It cannot be stopped halfway. Please wait.")
        )

    def show_progress(self, done: int, whole: int) -> None:
        """Shows how far it is."""
        self._progress.set_progress(done, whole)
        self._progress.setVisible(whole > 1)

    def show_stopping(self) -> None:
        """Says that it is about to stop."""
        self._stop.setEnabled(False)

    def arrive(self) -> None:
        """Says it to a screen reader as well."""
        super().arrive()
        self._stop.setFocus()
        announce(self, self._title.text())

    def _on_back(self) -> None:
        if not self._stop.isHidden():
            self.stop_requested.emit()
