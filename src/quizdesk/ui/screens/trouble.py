# SPDX-License-Identifier: MIT
"""When the program cannot begin: what is wrong, and what can be done about it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import Tone, keep_spaced
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import CardButton, PrimaryButton
from quizdesk.ui.widgets.page import Page, clear_layout
from quizdesk.ui.widgets.text import Body, Title
from quizdesk.viewmodels.trouble import Remedy, TroubleView
from quizdesk.words import tr


class TroubleScreen(Page):
    """Offers remedies, none of which throws anything away."""

    remedy_requested = Signal(object)
    """A `Remedy`."""

    quit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Title()
        self._banner = Banner(Tone.ERROR)
        self._details = Body(selectable=True)
        self._remedies = keep_spaced(QVBoxLayout(), gap=1)
        for widget in (self._title, self._banner, self._details):
            self.add(widget)
        self.column.add_row(self._remedies)
        leave = PrimaryButton(tr("Quit"))
        leave.clicked.connect(self.quit_requested)
        self.back_requested.connect(self.quit_requested)
        self.set_main(leave)

    def show_view(self, view: TroubleView) -> None:
        """Shows what is wrong."""
        self._title.setText(view.title)
        self._banner.show_message(Tone.ERROR, view.sentence)
        self._details.setText(view.details)
        self._details.setVisible(bool(view.details))
        clear_layout(self._remedies)
        for remedy, label, note in view.remedies:
            card = CardButton(label, note)
            card.clicked.connect(partial(self._on_remedy, remedy))
            self._remedies.addWidget(card)

    def _on_remedy(self, remedy: Remedy) -> None:
        self.remedy_requested.emit(remedy)
