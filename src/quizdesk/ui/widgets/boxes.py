# SPDX-License-Identifier: MIT
"""Tick boxes and round ones whose words take more lines where there is less width for them."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QStyle, QWidget

from quizdesk.ui.widgets.in_lines import InLines

_NO_BREAK = "\N{NO-BREAK SPACE}"
_NEW_FONT = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class _Box(InLines):
    """What the two kinds have in common."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Shows other words; a screen reader says them too."""
        self.words = words
        self.setAccessibleName(words.replace(_NO_BREAK, " "))
        self._break_lines()

    def heightForWidth(self, width: int) -> int:
        """The height of the words in as many lines as they take."""
        return self.size_of(self.in_lines(width)).height()

    def sizeHint(self) -> QSize:
        """Asks for one line."""
        return self.size_of(self.words)

    def minimumSizeHint(self) -> QSize:
        """Is content with the longest word."""
        return self.size_of_longest_word()

    def changeEvent(self, event: QEvent) -> None:
        """Breaks the words anew in another font."""
        super().changeEvent(event)
        if event.type() in _NEW_FONT:
            self._break_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the words anew for another width."""
        super().resizeEvent(event)
        self._break_lines()

    def _break_lines(self) -> None:
        # To a box & marks a letter.
        text = self.in_lines(self.width()).replace("&", "&&")
        if text != self.text():
            self.setText(text)


class TickBox(_Box, QCheckBox):
    """A box to tick."""

    contents = QStyle.ContentsType.CT_CheckBox


class RoundBox(_Box, QRadioButton):
    """One of several, of which one holds."""

    contents = QStyle.ContentsType.CT_RadioButton
