# SPDX-License-Identifier: MIT
"""What widgets have in common whose words take more lines where there is less width for them.

Qt breaks the words of a button or beside a box only where they hold a line break. So they are
measured, and broken for the width that the widget has.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QStyle, QStyleOptionButton

if TYPE_CHECKING:
    # Qt's objects have one class of Qt's; this one is mixed into several kinds of them.
    _Button = QAbstractButton
else:
    _Button = object

_BESIDE_ICON = 4
"""Pixels that Qt leaves between an icon and text."""


class InLines(_Button):
    """Measures and breaks the words of a button of any kind.

    Attributes:
        contents: what Qt's style is to measure.
        words: the words in one line.
    """

    contents: QStyle.ContentsType
    words: str

    def size_of(self, text: str) -> QSize:
        """The size that the widget needs for a text, which may have several lines."""
        option = QStyleOptionButton()
        option.initFrom(self)
        option.text = text
        inner = self.fontMetrics().size(0, text)
        if not self.icon().isNull():
            side = self.iconSize()
            height = max(inner.height(), side.height())
            inner = QSize(inner.width() + side.width() + _BESIDE_ICON, height)
        return self.style().sizeFromContents(self.contents, option, inner, self)

    def size_of_longest_word(self) -> QSize:
        """The least that the widget can be content with."""
        return self.size_of(max(self.words.split(" "), key=self._width_of))

    def in_lines(self, width: int) -> str:
        """The words in as few lines as a width allows; none ends at a no-break space."""
        room = width - self.size_of("").width()
        first, *others = self.words.split(" ")
        lines = [first]
        for word in others:
            longer = f"{lines[-1]} {word}"
            if self._width_of(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)

    def _width_of(self, words: str) -> int:
        return self.fontMetrics().size(0, words).width()
