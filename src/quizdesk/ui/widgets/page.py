# SPDX-License-Identifier: MIT
"""What every screen is laid on: a reading column over a bar with the main action bottom right.

Enter does the main action wherever no control wants it for itself, and Esc goes back.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from quizdesk.ui.theme import Kind, appearance, current, keep_spaced, mark_as
from quizdesk.ui.widgets.buttons import Button
from quizdesk.ui.widgets.column import ReadingColumn
from quizdesk.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent


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
        self._sides = FlowRow(gap=2)
        self._actions = keep_spaced(QHBoxLayout(), gap=2)
        self._actions.addWidget(self._sides)
        self._actions.addStretch(1)
        self._bar_row = QHBoxLayout(self._bar)
        self._bar_row.addLayout(self._actions)
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
        _let_break(button)
        self._sides.add(button)
        self._bar.show()

    def set_main(self, button: QAbstractButton) -> None:
        """Puts the main action bottom right and on Enter."""
        self._main_action = button
        _let_break(button)
        self._actions.addWidget(button)
        self._bar.show()

    def arrive(self) -> None:
        """Begins at the top, with the focus where a learner who has just come would want it."""
        self.column.verticalScrollBar().setValue(0)
        if self._main_action is not None and self._main_action.isEnabled():
            self._main_action.setFocus()

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        from PySide6.QtCore import Qt

        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._main_action is not None:
            self._main_action.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_sides()
        return super().event(event)

    def resizeEvent(self, event: "QResizeEvent") -> None:
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
        self.column.foot.setContentsMargins(0, space.wide if self.column.foot.count() else 0, 0, 0)
        self._place_sides()

    def _place_sides(self) -> None:
        """Keeps the quieter actions on the bar, or below the content where they have no room."""
        margins, main = self._bar_row.contentsMargins(), self._main_action
        room = self.width() - margins.left() - margins.right() - self._actions.spacing()
        wanted = self._sides.sizeHint().width() + (main.sizeHint().width() if main else 0)
        is_on_bar = self._actions.indexOf(self._sides) >= 0
        if (wanted <= room) == is_on_bar:
            return
        focused = self.focusWidget()
        if is_on_bar:
            self.column.foot.addWidget(self._sides)
        else:
            self._actions.insertWidget(0, self._sides)
        if focused is not None and self._sides.isAncestorOf(focused):
            focused.setFocus()
        self._align()


def clear_layout(layout: QLayout) -> None:
    """Takes every widget off a layout, for good."""
    while (taken := layout.takeAt(0)) is not None:
        widget = taken.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _let_break(button: QAbstractButton) -> None:
    if isinstance(button, Button):
        button.let_break()
