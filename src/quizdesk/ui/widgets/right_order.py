# SPDX-License-Identifier: MIT
"""The right order of an ordering with its dates, shown after marking below the learner's own."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from quizdesk.ui.theme import TextRole, keep_spaced
from quizdesk.ui.widgets.card import Card
from quizdesk.ui.widgets.page import clear_layout
from quizdesk.ui.widgets.text import Body, Figures, Muted, TextLabel
from quizdesk.viewmodels.item_view import PlaceView
from quizdesk.viewmodels.verdict import Verdict
from quizdesk.words import tr


class RightOrder(Card):
    """A line for every event: its place, what happened and when; a note where it was misplaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=2, gap=1, parent=parent)
        self.setAccessibleName(tr("The right order"))
        self.add(TextLabel(tr("The right order"), TextRole.STRONG))
        self._lines = keep_spaced(QGridLayout(), gap=1)
        self._lines.setColumnStretch(1, 1)
        self.body.addLayout(self._lines)

    def show_places(self, places: Iterable[PlaceView]) -> None:
        """Shows the events of an order in the places where they belong."""
        clear_layout(self._lines)
        top = Qt.AlignmentFlag.AlignTop
        line = 0
        for view in sorted(places, key=lambda each: each.key_place):
            number = Figures(str(view.key_place), TextRole.STRONG)
            date = Figures(view.date_text, TextRole.MUTED)
            for figures in (number, date):
                figures.stand_beside_text()
            self._lines.addWidget(number, line, 0, top)
            self._lines.addWidget(Body(view.text), line, 1)
            self._lines.addWidget(date, line, 2, top)
            line += 1
            if view.note and view.verdict is not Verdict.RIGHT:
                self._lines.addWidget(Muted(view.note), line, 1)
                line += 1
