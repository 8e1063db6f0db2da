# SPDX-License-Identifier: MIT
"""The reading column: a centred column of at most so many characters that scrolls by itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from quizdesk.ui.theme import appearance, current, keep_spaced
from quizdesk.ui.widgets import by_number

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_PASSES = 4
"""How often layouts are settled before something is scrolled to: once for each that is nested."""


class _QuietScrollBar(QScrollBar):
    """Keeps its room but shows nothing while there is nothing to scroll, so that nothing jumps."""

    def paintEvent(self, event: "QPaintEvent") -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class ReadingColumn(QScrollArea):
    """Holds a screen's content in one centred column and keeps what has the focus in sight.

    Args:
        gap: between the things in it, in units of 8.
        wide: how many columns wide it may be; 1 for reading, 1.5 for two columns side by side.
        parent: the widget that owns it.

    Attributes:
        body: the layout to add to.
        foot: a layout below it, for what follows the content.
    """

    def __init__(self, *, gap: float = 3, wide: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = wide
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Our own: to be handed Qt's, PySide would have to make every kind of widget there is.
        viewport = QWidget()
        self.setViewport(viewport)
        self.setVerticalScrollBar(_QuietScrollBar())
        self.setProperty("verticalScrollBarPolicy", by_number.SCROLL_BAR_ALWAYS_ON)
        self.setProperty("focusPolicy", by_number.NO_FOCUS)
        self._page = QWidget()
        self._column = QWidget()
        self._outer = outer = QHBoxLayout(self._page)
        outer.setSpacing(0)
        # What the column leaves free at its greatest width goes to both sides alike.
        outer.addStretch(0)
        outer.addWidget(self._column, 1)
        outer.addStretch(0)
        rows = keep_spaced(QVBoxLayout(self._column), gap=0)
        self.body = keep_spaced(QVBoxLayout(), gap)
        self.foot = QVBoxLayout()
        rows.addLayout(self.body)
        rows.addLayout(self.foot)
        rows.addStretch(1)
        self.setWidget(self._page)
        # Qt has just made both of them fill their ground.
        viewport.setAutoFillBackground(False)
        self._page.setAutoFillBackground(False)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        appearance().changed.connect(self._on_look_changed)
        self._on_look_changed()

    def add(self, widget: QWidget) -> None:
        """Lay a widget below the others."""
        self.body.addWidget(widget)

    def add_row(self, layout: QLayout) -> None:
        """Lay a row or a group below the others."""
        self.body.addLayout(layout)

    def show_soon(self, widget: QWidget) -> None:
        """Bring a widget into sight once it has been laid out, its top if it is too high."""
        QTimer.singleShot(0, widget, lambda: self._show_laid_out(widget))

    def _show_laid_out(self, widget: QWidget) -> None:
        from PySide6.QtCore import QEvent

        # What wraps learns its width first and then its height, a pass for each layout around it.
        for _ in range(_PASSES):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        margin = current().space.wide
        if widget.height() + margin > self.viewport().height():
            top = widget.mapTo(self._page, widget.rect().topLeft()).y()
            self.verticalScrollBar().setValue(top - current().space.tight)
        else:
            self.ensureWidgetVisible(widget, margin, margin)

    def minimumSizeHint(self) -> QSize:
        """Ask for little: what stands around the column must stay on the screen."""
        space = current().space
        return QSize(space.answer, space.target)

    def _on_look_changed(self) -> None:
        space = current().space
        self._column.setMaximumWidth(round(space.column * self._wide))
        # As much is free at the left as the scroll bar takes at the right: the column is centred.
        self.setViewportMargins(space.scroll_bar, 0, 0, 0)
        side = space.wide - space.scroll_bar
        self._outer.setContentsMargins(side, space.wide, side, space.wide)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if self.verticalScrollBar().maximum() == 0 or new is None or new is self._page:
            return
        # What is being clicked must not slip away from under the pointer.
        if self._page.isAncestorOf(new) and not QApplication.mouseButtons():
            margin = current().space.wide
            self.ensureWidgetVisible(new, margin, margin)
