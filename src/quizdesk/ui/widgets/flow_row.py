# SPDX-License-Identifier: MIT
"""A row of widgets that goes on in a new line where the width ends."""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizdesk.ui.theme import appearance, current


class FlowRow(QWidget):
    """Sets widgets like words, for buttons and dates that large text makes wide.

    A widget and no QLayout: PySide loses count of the None that a layout written in Python must
    return at its end, and Python before 3.12 dies of it.

    Args:
        gap: between neighbours and between lines, in units of 8.
        parent: the widget that owns it.
    """

    def __init__(self, *, gap: float = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance().changed.connect(self._on_look_changed)

    def add(self, widget: QWidget) -> None:
        """Set a widget after the others."""
        self.insert(len(self._widgets), widget)

    def insert(self, place: int, widget: QWidget) -> None:
        """Set a widget before the one at a place, counted from 0."""
        self._widgets.insert(place, widget)
        widget.setParent(self)
        widget.show()
        self._on_look_changed()

    def remove(self, widget: QWidget) -> None:
        """Take a widget out of the row; it belongs to whoever took it."""
        self._widgets.remove(widget)
        widget.hide()
        widget.setParent(None)
        self._on_look_changed()

    def widgets(self) -> tuple[QWidget, ...]:
        """Return what stands in the row, in order."""
        return tuple(self._widgets)

    def hasHeightForWidth(self) -> bool:
        """Say that fewer widgets fit in a line where there is less width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self._arrange(width, place=False)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        hints = [_wish(widget) for widget in self._shown()]
        gaps = self._pixels() * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(sum(hint.width() for hint in hints) + gaps, height)

    def minimumSizeHint(self) -> QSize:
        """Be content with the widest widget alone."""
        size = QSize(0, 0)
        for widget in self._shown():
            size = size.expandedTo(widget.minimumSizeHint()).expandedTo(widget.minimumSize())
        return size

    def event(self, event: QEvent) -> bool:
        """Set the row again when a widget in it wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._on_look_changed()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Set the row again after what came and went while it was not on screen."""
        super().showEvent(event)
        self._on_look_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the row again in the new width."""
        super().resizeEvent(event)
        self._arrange(self.width(), place=True)

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self._arrange(self.width(), place=True)

    def _pixels(self) -> int:
        return current().space.gap(self._gap)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _arrange(self, width: int, *, place: bool) -> int:
        """Walk along the lines, placing each widget if asked, and return the height they take."""
        gap, top = self._pixels(), 0
        lines = self._lines(width)
        for line in lines:
            height = max(size.height() for _, size in line)
            left = 0
            for widget, size in line:
                if place:
                    lower = top + (height - size.height()) // 2
                    widget.setGeometry(QRect(left, lower, size.width(), size.height()))
                left += size.width() + gap
            top += height + gap
        return max(0, top - gap)

    def _lines(self, width: int) -> list[list[tuple[QWidget, QSize]]]:
        """Break the widgets into lines, each with the size that it gets."""
        lines: list[list[tuple[QWidget, QSize]]] = []
        left = 0
        for widget in self._shown():
            size = _wish(widget)
            size.setWidth(min(size.width(), max(width, widget.minimumSizeHint().width())))
            if widget.hasHeightForWidth():
                size.setHeight(max(size.height(), widget.heightForWidth(size.width())))
            if not lines or left + size.width() > width:
                lines.append([])
                left = 0
            lines[-1].append((widget, size))
            left += size.width() + self._pixels()
        return lines


def _wish(widget: QWidget) -> QSize:
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())
