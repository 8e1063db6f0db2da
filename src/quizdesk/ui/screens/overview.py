# SPDX-License-Identifier: MIT
"""Before handing in: what is answered, what is not, what was flagged."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, Tone, keep_spaced
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import CardButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page, clear_layout
from quizdesk.ui.widgets.text import Body, Title
from quizdesk.ui.widgets.time_left import TimeLeft
from quizdesk.ui.widgets.turning_row import TurningRow
from quizdesk.viewmodels.overview import OverviewView
from quizdesk.viewmodels.sitting import TimeView
from quizdesk.words import tr


class OverviewScreen(Page):
    """Hands in, or goes back to a question."""

    hand_in_requested = Signal()
    item_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._time = TimeLeft()
        head = TurningRow(Title(tr("Before you hand in")))
        head.set_second(self._time, Qt.AlignmentFlag.AlignVCenter)
        self.add(head)
        self._warning = Banner(Tone.UNSURE)
        self._all_done = Body(tr("Every question is answered."))
        self.add(self._warning)
        self.add(self._all_done)
        self._rows = keep_spaced(QVBoxLayout(), gap=1)
        self.column.add_row(self._rows)
        back = QuietButton(tr("Back to the questions"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        hand_in = PrimaryButton(tr("Hand in"), IconName.CHECK)
        hand_in.clicked.connect(self.hand_in_requested)
        self.add_side(back)
        self.set_main(hand_in)

    def show_view(self, view: OverviewView) -> None:
        """Shows where the learner stands."""
        if view.warning:
            self._warning.show_message(Tone.UNSURE, view.warning, tr("Not finished"))
        else:
            self._warning.clear()
        self._all_done.setVisible(not view.warning)
        clear_layout(self._rows)
        for row in view.rows:
            card = CardButton(f"{row.position}. {row.stem}", row.state, _icon_of(row.is_flagged))
            card.setEnabled(row.can_open)
            card.clicked.connect(partial(self.item_requested.emit, row.id))
            self._rows.addWidget(card)

    def show_time(self, view: TimeView) -> None:
        """Shows the time left, where there is a limit."""
        self._time.show_time(view.text, view.announcement)


def _icon_of(is_flagged: bool) -> IconName | None:
    return IconName.FLAG_FILLED if is_flagged else None
