# SPDX-License-Identifier: MIT
"""Two things side by side, or one above the other where large text leaves no room for that."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from quizdesk.ui.theme import keep_spaced

_ASIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class TurningRow(QWidget):
    """The first takes what room there is; the second keeps to the right, also below.

    Args:
        first: stands left, or above.
        gap: between the two, in units of 8.
        parent: the widget that owns it.
    """

    def __init__(self, first: QWidget, *, gap: float = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._second: QWidget | None = None
        self._box = keep_spaced(QBoxLayout(_ASIDE, self), gap)
        self._box.addWidget(first, 1)

    def set_second(self, widget: QWidget, aligned: Qt.AlignmentFlag) -> None:
        """Puts the second one there, aligned to the height of the first when beside it."""
        self._second = widget
        self._box.addWidget(widget, 0, aligned | Qt.AlignmentFlag.AlignRight)

    def minimumSizeHint(self) -> QSize:
        """Return the least room for the two, one above the other."""
        # As if turned: a row that insists on its width could never become narrow enough to turn.
        widths = [each.minimumSizeHint().width() for each in self._shown()]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Turns when something in it wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turns for the new width."""
        super().resizeEvent(event)
        self._turn()

    def _shown(self) -> list[QWidget]:
        both = [self._first] + ([self._second] if self._second is not None else [])
        return [each for each in both if not each.isHidden()]

    def _turn(self) -> None:
        wanted = sum(each.minimumSizeHint().width() for each in self._shown())
        is_narrow = wanted + self._box.spacing() > self.width()
        direction = _BELOW if is_narrow else _ASIDE
        if self._box.direction() != direction:
            self._box.setDirection(direction)
