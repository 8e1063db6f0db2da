# SPDX-License-Identifier: MIT
"""Tick boxes and round ones whose words take more lines where there is less width for them.

Qt breaks the words beside a box only where they hold a line break. So they are measured, and
broken for the width that the box has.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

if TYPE_CHECKING:
    # Qt's objects have one class of Qt's; this one is mixed into two kinds of them.
    _Box = QAbstractButton
else:
    _Box = object

_NO_BREAK = "\N{NO-BREAK SPACE}"
_NEW_FONT = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class _InLines(_Box):
    """What the two kinds have in common; the kind says how Qt's style measures it."""

    _contents: QStyle.ContentsType

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words(words)

    @property
    def words(self) -> str:
        """The words as they were given, in one line."""
        return self._words

    def set_words(self, words: str) -> None:
        """Shows other words; a screen reader says them too. No line ends at a no-break space."""
        self._words = words
        self.setAccessibleName(words.replace(_NO_BREAK, " "))
        self._break_lines()

    def hasHeightForWidth(self) -> bool:
        """Says that the words take more lines where there is less width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the words in as many lines as they take."""
        return self._size_of(self._lines(width)).height()

    def sizeHint(self) -> QSize:
        """Asks for one line."""
        return self._size_of([self._words])

    def minimumSizeHint(self) -> QSize:
        """Is content with the longest word."""
        return self._size_of([max(self._words.split(" "), key=self._width_of)])

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
        text = "\n".join(self._lines(self.width())).replace("&", "&&")
        if text != self.text():
            self.setText(text)

    def _lines(self, width: int) -> list[str]:
        room = width - self._size_of([""]).width()
        first, *others = self._words.split(" ")
        lines = [first]
        for word in others:
            longer = f"{lines[-1]} {word}"
            if self._width_of(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _width_of(self, words: str) -> int:
        return self.fontMetrics().size(0, words).width()

    def _size_of(self, lines: list[str]) -> QSize:
        text = "\n".join(lines)
        option = QStyleOptionButton()
        option.initFrom(self)
        option.text = text
        inner = self.fontMetrics().size(Qt.TextFlag.TextExpandTabs.value, text)
        return self.style().sizeFromContents(self._contents, option, inner, self)


class TickBox(_InLines, QCheckBox):
    """A box to tick."""

    _contents = QStyle.ContentsType.CT_CheckBox


class RoundBox(_InLines, QRadioButton):
    """One of several, of which one holds."""

    _contents = QStyle.ContentsType.CT_RadioButton
