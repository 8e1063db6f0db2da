# SPDX-License-Identifier: MIT
"""A rest break: the clock stands still, and no question is to be seen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizdesk.ui.theme import IconName
from quizdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.text import Body, Muted, Title
from quizdesk.viewmodels.rest import RestView
from quizdesk.words import tr


class RestScreen(Page):
    """Says when the learner goes on, or leaves."""

    end_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._left, self._since = Body(), Muted()
        self.add(Title(tr("Rest break")))
        self.add(Body(tr("The clock stands still, and the questions are hidden. Take your time.")))
        self.add(self._left)
        self.add(self._since)
        self.add(Muted(tr("How long you rested is kept with the test.")))
        leave = QuietButton(tr("Save and leave"), IconName.HOME)
        leave.clicked.connect(self.leave_requested)
        self.add_side(leave)
        go_on = PrimaryButton(tr("Go on with the test"), IconName.PLAY)
        go_on.clicked.connect(self.end_requested)
        self.set_main(go_on)

    def show_view(self, view: RestView) -> None:
        """Shows since when, and the time that is left."""
        self._left.setText(view.left)
        self._since.setText(view.since)
