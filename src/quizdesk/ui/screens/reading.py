# SPDX-License-Identifier: MIT
"""What is shown while a bank is read for the first time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizdesk.ui.widgets.announce import announce
from quizdesk.ui.widgets.buttons import QuietButton
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.text import Body, Title
from quizdesk.words import later, tr

_TITLE = later("Reading the questions…")
_NOTE = later("These questions are opened for the first time. The next time they open at once.")


class ReadingScreen(Page):
    """Says what is being done; it can be left by closing the program."""

    quit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Title(tr(_TITLE)))
        self.add(Body(tr(_NOTE)))
        leave = QuietButton(tr("Quit"))
        leave.clicked.connect(self.quit_requested)
        self.back_requested.connect(self.quit_requested)
        self.add_side(leave)

    def arrive(self) -> None:
        """Says it to a screen reader as well."""
        super().arrive()
        announce(self, tr(_TITLE))
