# SPDX-License-Identifier: MIT
"""What every screen is laid on: a reading column over a bar with the main action bottom right.

Enter does the main action wherever no control wants it for itself, and Esc goes back.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from quizdesk.ui.theme import Kind, appearance, current, mark_as
from quizdesk.ui.widgets.column import ReadingColumn
from quizdesk.ui.widgets.flow_row import FlowRow
from quizdesk.ui.widgets.turning_row import TurningRow

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Page(QWidget):
    """A screen's ground.

    Args:
        wide: how many reading columns wide it may be.
        parent: the widget that owns it.

    Attributes:
        head: a layout above the column that does not scroll.
        column: where the content goes.
    """

    back_requested = Signal()

    def __init__(self, *, wide: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = wide
        self._main_action: QAbstractButton | None = None
        self.head = QVBoxLayout()
        self.column = ReadingColumn(wide=wide)
        self._bar = QFrame()
        mark_as(self._bar, Kind.BAR)
        # Quieter actions go on in a second line where large text makes them wide.
        self._sides = FlowRow(gap=2)
        self._actions = TurningRow(self._sides)
        self._bar_row = QHBoxLayout(self._bar)
        self._bar_row.addWidget(self._actions)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self.head)
        whole.addWidget(self.column, 1)
        whole.addWidget(self._bar)
        self._bar.hide()
        appearance().changed.connect(self._align)

    def add(self, widget: QWidget) -> None:
        """Lays a widget below the others in the column."""
        self.column.add(widget)

    def add_side(self, button: QAbstractButton) -> None:
        """Puts a quieter action to the left of the bar."""
        self._sides.add(button)
        self._bar.show()

    def set_main(self, button: QAbstractButton) -> None:
        """Puts the main action bottom right and on Enter."""
        self._main_action = button
        self._actions.set_second(button, Qt.AlignmentFlag.AlignBottom)
        self._bar.show()

    def arrive(self) -> None:
        """Begins at the top, with the focus where a learner who has just come would want it."""
        self.column.verticalScrollBar().setValue(0)
        if self._main_action is not None and self._main_action.isEnabled():
            self._main_action.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self._main_action is not None:
            self._main_action.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align()

    def _align(self) -> None:
        """Keeps the head and the bar as wide as the column between them."""
        space = current().space
        side = max(space.wide, (self.width() - round(space.column * self._wide)) // 2)
        self.head.setContentsMargins(
            side, space.usual, side, space.tight if self.head.count() else 0
        )
        self._bar_row.setContentsMargins(side, space.usual, side, space.usual)


def clear_layout(layout: QLayout) -> None:
    """Takes every widget off a layout, for good."""
    while (taken := layout.takeAt(0)) is not None:
        widget = taken.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
