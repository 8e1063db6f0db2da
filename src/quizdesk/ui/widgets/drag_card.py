# SPDX-License-Identifier: MIT
"""A card that can be chosen by click or Space and carried by the mouse; where to is not its affair.

Dragging is decided from plain mouse events and not by QDrag: nothing leaves the window, so no MIME
data is wanted; the picture under the pointer is an ordinary widget, alike on every platform, also
where Qt cannot place windows (Wayland) or runs no drag at all (offscreen); the wheel, the scrolling
at the edges and Esc keep working during a drag; and tests drag with the same events as a hand.
"""

from enum import Enum, auto

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QWidget,
)

from quizdesk.ui.theme import (
    Kind,
    Tone,
    appearance,
    current,
    keep_spaced,
    mark_as,
    repolish,
    set_state,
)
from quizdesk.ui.widgets.sign import Sign, renew_sign


class _Grip(Enum):
    """How far the mouse button that is down has come."""

    NONE = auto()
    PRESSED = auto()
    LIFTED = auto()
    GIVEN_UP = auto()


class DragCard(QPushButton):
    """One thing to pick up: a button to a screen reader, a card to the mouse.

    Arrows and all other keys but Space are left to the widget around it.

    Args:
        kind: what it is to the style sheet.
        padding: left and right of its content, in units of 8.
        parent: the widget that owns it.

    Attributes:
        row: the layout of its content.
    """

    chosen = Signal(bool)
    """It was clicked, or pressed by a key (True)."""

    lifted = Signal(QPoint)
    """The mouse carries it off; where on the card it was taken."""

    moved = Signal(QPoint)
    """Where on the screen the pointer has carried it."""

    let_go = Signal(QPoint)
    """Where on the screen the mouse button was released."""

    focused = Signal()

    def __init__(self, kind: Kind, padding: float = 1.5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grip = _Grip.NONE
        self._taken_at = QPoint()
        self._can_be_lifted = True
        self._is_by_key = False
        self._sign: Sign | None = None
        self._content = QWidget(self)
        self._content.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        keeps_room = self._content.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self._content.setSizePolicy(keeps_room)
        self._frame = keep_spaced(QHBoxLayout(self), 0, (padding, 0.5, padding, 0.5))
        self._frame.addWidget(self._content)
        # Layouts around ask the layout within for the height at a width, and not the card.
        self._strut = QSpacerItem(0, 0)
        self._frame.addSpacerItem(self._strut)
        self.row = keep_spaced(QHBoxLayout(self._content), gap=1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._on_clicked)
        appearance().changed.connect(self._on_look_changed)
        self._on_look_changed()
        mark_as(self, kind)

    def set_liftable(self, can_be_lifted: bool) -> None:
        """Says whether the mouse may carry it off, which the pointer shows too."""
        self._can_be_lifted = can_be_lifted
        shape = Qt.CursorShape.OpenHandCursor if can_be_lifted else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def set_hollow(self, is_hollow: bool) -> None:
        """Leaves only the outline of its place, of the same size, while its content is away."""
        self._content.setHidden(is_hollow)
        set_state(self, "hollow", is_hollow)

    def set_outcome(self, tone: Tone | None, word: str = "") -> None:
        """Shows how it turned out, by edge, sign and word; None takes that away."""
        self._sign = renew_sign(self.row, self._sign, tone, word)
        self.setProperty("tone", tone.value if tone else None)
        # At once, so that what is around can be arranged before anything is painted.
        self.row.activate()
        repolish(self)

    def give_up(self) -> None:
        """Ends a drag as if it had not begun; the button still held down does nothing more."""
        if self._grip is _Grip.LIFTED:
            self._grip = _Grip.GIVEN_UP

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of the card."""
        if event.button() == Qt.MouseButton.LeftButton and self._can_be_lifted:
            self._grip = _Grip.PRESSED
            self._taken_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lifts the card once the pointer has gone far enough, and carries it."""
        if self._grip is _Grip.PRESSED and self._is_far(event.position().toPoint()):
            self._grip = _Grip.LIFTED
            self.setDown(False)
            self.lifted.emit(self._taken_at)
        if self._grip is _Grip.LIFTED:
            self.moved.emit(event.globalPosition().toPoint())
        elif self._grip is not _Grip.GIVEN_UP:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets the card go, or counts as a click."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        grip, self._grip = self._grip, _Grip.NONE
        super().mouseReleaseEvent(event)
        event.accept()
        if grip is _Grip.LIFTED:
            self.let_go.emit(event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Chooses the card on Space."""
        if event.key() != Qt.Key.Key_Space:
            event.ignore()
        elif not event.isAutoRepeat():
            self._is_by_key = True
            self.click()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Does nothing: all is done when a key goes down."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Says that it has the keyboard."""
        super().focusInEvent(event)
        self.focused.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forgets a mouse button held down."""
        self._grip = _Grip.NONE
        super().hideEvent(event)

    def sizeHint(self) -> QSize:
        """Return the room that its content asks for."""
        return self._frame.totalSizeHint().expandedTo(self._least())

    def minimumSizeHint(self) -> QSize:
        """Return the least room for its content."""
        return self._frame.totalMinimumSize().expandedTo(self._least())

    def _on_look_changed(self) -> None:
        margins = self._frame.contentsMargins()
        height = current().space.answer - margins.top() - margins.bottom()
        self._strut.changeSize(0, height)
        self._frame.invalidate()
        self.updateGeometry()

    def _is_far(self, at: QPoint) -> bool:
        return (at - self._taken_at).manhattanLength() >= QApplication.startDragDistance()

    def _on_clicked(self) -> None:
        is_by_key, self._is_by_key = self._is_by_key, False
        self.chosen.emit(is_by_key)

    def _least(self) -> QSize:
        # Not by setMinimumHeight: the style sheet sets that one for all buttons.
        side = current().space.answer
        return QSize(side, side)
