# SPDX-License-Identifier: MIT
"""What a file to be read was found to hold, before it is joined to what is here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizdesk.ui.theme import IconName, Tone
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.text import Body, Title
from quizdesk.viewmodels.taking_along import FoundView
from quizdesk.words import tr


class FoundHistoryScreen(Page):
    """Asks whether to join the file to what is here."""

    join_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Title(tr("Read a history")))
        self._about = Body()
        self.add(self._about)
        self._question = Body()
        self.add(self._question)
        self._doubt = Banner(Tone.UNSURE)
        self.add(self._doubt)
        self._back = QuietButton(tr("Leave it"), IconName.BACK)
        self._back.clicked.connect(self.back_requested)
        self.add_side(self._back)
        self._join = PrimaryButton(tr("Join it to my records"), IconName.IMPORT)
        self._join.clicked.connect(self.join_requested)
        self.set_main(self._join)
        self._is_sure = True

    def show_view(self, view: FoundView) -> None:
        """Shows what was found."""
        self._is_sure = view.is_sure
        self._about.setText(view.about)
        self._question.setVisible(view.is_sure)
        if view.is_sure:
            self._question.setText(view.question)
            self._doubt.clear()
            self._join.setText(tr("Join it to my records"))
        else:
            self._doubt.show_message(Tone.UNSURE, view.question, tr("Two names"))
            self._join.setText(tr("Both names are mine: join it"))

    def arrive(self) -> None:
        """Where the names differ, Enter leaves it at first."""
        super().arrive()
        if not self._is_sure:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
