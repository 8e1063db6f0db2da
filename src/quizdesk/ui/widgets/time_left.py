# SPDX-License-Identifier: MIT
"""The time left, shown quietly and said aloud at ten, five and one minute only."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from quizdesk.ui.theme import IconName, Role, TextRole, keep_spaced
from quizdesk.ui.widgets.announce import announce
from quizdesk.ui.widgets.sign import IconLabel
from quizdesk.ui.widgets.text import Figures
from quizdesk.words import tr


class TimeLeft(QWidget):
    """A small clock; hidden where there is no limit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Figures of one width keep the clock from trembling.
        self._text = Figures(role=TextRole.MUTED)
        row = keep_spaced(QHBoxLayout(self), gap=0.5)
        row.addWidget(IconLabel(IconName.CLOCK, Role.MUTED))
        row.addWidget(self._text)
        self.hide()

    def show_time(self, text: str, announcement: str) -> None:
        """Shows the time left, and says an announcement that is due.

        Args:
            text: such as "9:05"; empty hides the clock.
            announcement: a sentence, or empty.
        """
        if text != self._text.text():
            self._text.setText(text)
            self.setAccessibleName(tr("Time left: {time}", time=text) if text else "")
        self.setVisible(bool(text))
        # Another screen may show the same clock: the one that is seen says it.
        if announcement and self.isVisible():
            announce(self, announcement, at_once=True)

    def text(self) -> str:
        """The time as shown."""
        return self._text.text()
