# SPDX-License-Identifier: MIT
"""Place the events: some events without their dates, to be put on a line of years."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, keep_spaced
from quizdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from quizdesk.ui.widgets.choice_box import ChoiceBox
from quizdesk.ui.widgets.page import Page, clear_layout
from quizdesk.ui.widgets.placing_line import PlacingLine
from quizdesk.ui.widgets.status_line import StatusLine
from quizdesk.ui.widgets.text import Body, Muted, TextLabel, Title
from quizdesk.viewmodels.placing import PlacedView, PlacingView
from quizdesk.words import later, tr

_WIDE = 1.6
_HOW = later(
    "Drag each event to its month. By keys: up and down choose, Space picks up, left and right "
    "move by a month, up and down by a year, Space drops, Esc puts back."
)


class PlacingScreen(Page):
    """Shows the line, and after checking how far off each event was."""

    checked = Signal(tuple)
    """The month of each event."""

    band_chosen = Signal(str)
    """Other events are wanted, from this band."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wide=_WIDE, parent=parent)
        self._is_checked = False
        self.add(Title(tr("Place the events")))
        self._band = ChoiceBox()
        self._band.activated.connect(self._on_more)
        label = TextLabel(tr("From"), TextRole.STRONG)
        label.setBuddy(self._band)
        self._band.setAccessibleName(tr("From"))
        titled = keep_spaced(QVBoxLayout(), gap=0.5)
        titled.addWidget(label)
        titled.addWidget(self._band)
        self.column.add_row(titled)
        self._how = Muted(tr(_HOW))
        self.add(self._how)
        self._line = PlacingLine()
        self.add(self._line)
        self._status = StatusLine()
        self._line.said.connect(self._on_said)
        self.add(self._status)
        self._outcome = keep_spaced(QVBoxLayout(), gap=1)
        self.column.add_row(self._outcome)
        self._other = QuietButton(tr("Other events"), IconName.REPEAT)
        self._other.clicked.connect(self._on_more)
        self.add_side(self._other)
        back = QuietButton(tr("Timeline"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        self.add_side(back)
        self._main = PrimaryButton(tr("Check"), IconName.CHECK)
        self._main.clicked.connect(self._on_main)
        self.set_main(self._main)

    def show_view(self, view: PlacingView) -> None:
        """Deals events to place."""
        self._is_checked = False
        self._band.clear()
        self._band.addItems(list(view.bands))
        self._band.setCurrentText(view.band)
        self._main.setText(tr("Check"))
        self._other.show()
        self._line.show_view(view)
        self._status.setText("")
        clear_layout(self._outcome)

    def show_outcome(self, view: PlacedView) -> None:
        """Shows how far off each event was."""
        self._is_checked = True
        self._main.setText(tr("Other events"))
        self._other.hide()
        self._line.show_outcome(view.events)
        self._status.say(view.summary)
        for one in view.events:
            self._outcome.addWidget(Body(one.sentence, selectable=True))
        self.column.show_soon(self._status)

    def arrive(self) -> None:
        """Begins on the line."""
        super().arrive()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_said(self, sentence: str) -> None:
        self._status.setText(sentence)
        page, area = self.column.widget(), self._line.chosen_area
        if page is not None:
            middle = self._line.mapTo(page, area.center())
            self.column.ensureVisible(0, middle.y(), 0, area.height())

    def _on_more(self) -> None:
        self.band_chosen.emit(self._band.currentText())

    def _on_main(self) -> None:
        if self._is_checked:
            self._on_more()
        elif None in self._line.months:
            self._line.choose_unplaced()
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
            self._status.say(tr("Place every event first; the next is chosen."))
        else:
            self.checked.emit(self._line.months)
