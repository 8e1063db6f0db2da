# SPDX-License-Identifier: MIT
"""What is seen of a drag: the picture of the card under the pointer, and scrolling at the edges.

Where a card may land and what that means is decided by the part of the screen that uses this.
"""

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QScrollArea, QWidget

from quizdesk.ui.theme import Role, current
from quizdesk.ui.widgets.drag_card import DragCard

_HOME_MS = 140
_SCROLL_EVERY_MS = 16
_FASTEST_SCROLL = 14
_SHADOW_REACH = 20
_SHADOW_DROP = 5


class _Picture(QWidget):
    """A card's likeness with a small shadow; the mouse goes through it."""

    def __init__(self, pixmap: QPixmap, window: QWidget) -> None:
        super().__init__(window)
        self._pixmap = pixmap
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(pixmap.deviceIndependentSize().toSize())
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(_SHADOW_REACH)
        shadow.setOffset(0, _SHADOW_DROP)
        shadow.setColor(current().colour(Role.SHADOW))
        self.setGraphicsEffect(shadow)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.end()


class Lifting(QObject):
    """Carries one card at a time after the pointer.

    Args:
        owner: the part of the screen in which cards are carried.
    """

    lifted = Signal(object)
    """The `DragCard` that the mouse has just picked up; its picture is taken after this."""

    hovered = Signal(QPoint)
    """Where on the screen the pointer is, also when the page moved under it."""

    dropped = Signal(QPoint)
    """Where on the screen the card was let go."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._card: DragCard | None = None
        self._picture: _Picture | None = None
        self._taken_at = QPoint()
        self._at = QPoint()
        self._scroll = QTimer(self, interval=_SCROLL_EVERY_MS)
        self._scroll.timeout.connect(self._on_scroll)

    @property
    def card(self) -> DragCard | None:
        """The card that is being carried."""
        return self._card

    def watch(self, card: DragCard) -> None:
        """Lets a card be carried."""
        card.lifted.connect(lambda at: self._on_lifted(card, at))
        card.moved.connect(self._on_moved)
        card.let_go.connect(self._on_let_go)

    def give_up(self) -> None:
        """Lets the card fly back to where it came from."""
        if self._card is not None:
            self._card.give_up()
            self.fly_home()

    def fly_home(self) -> None:
        """Ends the carrying with the picture gliding home, at once where motion is reduced."""
        card, picture = self._card, self._picture
        self._forget()
        if card is None or picture is None:
            return
        duration = current().motion_ms(_HOME_MS)
        if not duration or not card.isVisible():
            _discard(picture)
            return
        way = QPropertyAnimation(picture, b"pos", picture)
        way.setEndValue(card.mapTo(picture.window(), QPoint(0, 0)))
        way.setDuration(duration)
        way.setEasingCurve(QEasingCurve.Type.OutCubic)
        way.finished.connect(picture.deleteLater)
        way.start()

    def land(self) -> None:
        """Ends the carrying where the card was let go."""
        if self._picture is not None:
            _discard(self._picture)
        self._forget()

    def _forget(self) -> None:
        self._scroll.stop()
        self._card = self._picture = None

    def _on_lifted(self, card: DragCard, at: QPoint) -> None:
        self.land()
        self._card, self._taken_at = card, at
        self.lifted.emit(card)
        self._picture = _Picture(card.grab(), self._owner.window())
        card.set_hollow(True)
        self._picture.show()
        self._scroll.start()

    def _on_moved(self, at: QPoint) -> None:
        self._at = at
        if self._picture is not None:
            self._picture.move(self._picture.window().mapFromGlobal(at) - self._taken_at)
            self._picture.raise_()
            self.hovered.emit(at)

    def _on_let_go(self, at: QPoint) -> None:
        self._scroll.stop()
        if self._card is not None:
            self.dropped.emit(at)

    def _on_scroll(self) -> None:
        area = enclosing_scroll_area(self._owner)
        if area is None:
            return
        bar = area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + _scroll_speed(area, self._at))
        if bar.value() != before:
            self.hovered.emit(self._at)


def _discard(picture: QWidget) -> None:
    picture.hide()
    picture.deleteLater()


def enclosing_scroll_area(widget: QWidget) -> QScrollArea | None:
    """Return the nearest scroll area that a widget lies in."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def _scroll_speed(area: QScrollArea, at: QPoint) -> int:
    """Return pixels a step: the faster the nearer to an edge, none in the middle."""
    view = area.viewport()
    y = view.mapFromGlobal(at).y()
    zone = min(current().space.answer, view.height() // 4)
    into_top, into_bottom = zone - y, y - (view.height() - zone)
    depth = max(into_top, into_bottom, 0)
    speed = min(_FASTEST_SCROLL, 1 + depth * _FASTEST_SCROLL // max(1, zone)) if depth else 0
    return -speed if into_top > 0 else speed
