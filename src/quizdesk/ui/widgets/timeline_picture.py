# SPDX-License-Identifier: MIT
"""The timeline as a picture: bands of events along the years, to walk through, pull and zoom.

To a screen reader it is a button that is called after the chosen event; pressing it opens that
event. The same facts stand as text beside the picture (`timeline_list.py`).
"""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from quizdesk.ui.theme import Role, appearance, current
from quizdesk.ui.widgets.announce import announce
from quizdesk.ui.widgets.timeline_drawing import (
    YEAR_PX,
    Drawing,
    Placed,
    draw,
    paint_event,
    paint_years,
    row_height,
)
from quizdesk.viewmodels.timeline import (
    Spot,
    TimelineView,
    in_words,
    step_between_bands,
    step_in_time,
)
from quizdesk.viewmodels.timeline_layout import LEAST_YEAR_PX, MOST_YEAR_PX, year_step

_ZOOM = 1.25
_NOTCH = 120
_FAR = 1_000_000
_ALONG = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -_FAR,
    Qt.Key.Key_End: _FAR,
}
_ACROSS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ZOOMS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class TimelinePicture(QPushButton):
    """Shows a stretch of the drawing; exactly one event of it is chosen."""

    chosen = Signal(str)
    """Another event is chosen; what a line says of it."""

    opened = Signal(str)
    """An event was clicked or Enter pressed on it; its id."""

    stretched = Signal()
    """Another stretch of the drawing is shown, or the drawing has another width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = TimelineView((), "", 0, 0)
        self._spot = Spot(0, 0)
        self._zoom = 1.0
        self._left = 0.0
        self._drawing: Drawing | None = None
        self._pressed_at: QPoint | None = None
        self._pulled_from: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance().changed.connect(self._on_look_changed)

    # What is shown

    def show_view(self, view: TimelineView) -> None:
        """Shows a picture; the event that was chosen stays so as long as it is there."""
        chosen = self.chosen_id
        self._view = view
        spots = {
            event.id: Spot(band, number)
            for band, row in enumerate(view.bands)
            for number, event in enumerate(row.events)
        }
        self._spot = spots.get(chosen, Spot(0, 0))
        self._on_look_changed()
        if view.bands:
            self._say()

    @property
    def chosen_id(self) -> str:
        """The chosen event's id; empty where there is none."""
        if not self._view.bands:
            return ""
        return self._view.bands[self._spot.band].events[self._spot.event].id

    @property
    def chosen_area(self) -> QRect:
        """Where on the picture the chosen event is."""
        if not self._view.bands:
            return QRect()
        return self._drawn.at(self._spot).label.translated(-self._left, 0).toRect()

    @property
    def left(self) -> int:
        """How far the drawing is pushed to the left, in pixels."""
        return round(self._left)

    @property
    def hidden_width(self) -> int:
        """How far it can be, at most."""
        return max(0, self._drawn.width - self.width())

    def show_from(self, left: float) -> None:
        """Shows the stretch that begins at a position of the drawing."""
        left = max(0.0, min(float(left), float(self.hidden_width)))
        if left != self._left:
            self._left = left
            self.stretched.emit()
            self.update()

    def zoom(self, by: int) -> None:
        """Draws years wider (1) or narrower (-1); the chosen event stays where it is."""
        if not self._view.bands:
            return
        before = self._drawn.at(self._spot).mark.x() - self._left
        factor = current().space.factor
        least, most = LEAST_YEAR_PX / YEAR_PX, MOST_YEAR_PX / YEAR_PX
        self._zoom = max(least, min(self._zoom * _ZOOM**by, most)) if factor else self._zoom
        self._redraw()
        self.show_from(self._drawn.at(self._spot).mark.x() - before)
        self._bring_in_sight()

    def choose(self, spot: Spot) -> None:
        """Chooses an event and brings it into sight."""
        if spot == self._spot or not self._view.bands:
            return
        self._spot = spot
        self._bring_in_sight()
        self._say()
        announce(self, in_words(self._view, spot))
        self.update()

    def _say(self) -> None:
        sentence = in_words(self._view, self._spot)
        self.setAccessibleName(sentence)
        self.chosen.emit(sentence)

    def _bring_in_sight(self) -> None:
        area, margin = self._drawn.at(self._spot).label, current().space.wide
        if area.right() + margin > self._left + self.width():
            self.show_from(area.right() + margin - self.width())
        if area.left() - margin < self._left:
            self.show_from(area.left() - margin)

    @property
    def _drawn(self) -> Drawing:
        if self._drawing is None:
            look = current()
            self._drawing = draw(self._view, look, YEAR_PX * self._zoom * look.space.factor)
        return self._drawing

    def _redraw(self) -> None:
        self._drawing = None
        self.updateGeometry()
        self.stretched.emit()
        self.update()

    def _on_look_changed(self) -> None:
        self._redraw()
        if self._view.bands:
            self.show_from(self._left)
            self._bring_in_sight()

    # Keys, wheel and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks, zooms or opens; leaves every other key to what is around."""
        key = Qt.Key(event.key())
        if not self._view.bands:
            event.ignore()
        elif key in _ALONG:
            self.choose(step_in_time(self._view, self._spot, _ALONG[key]))
        elif key in _ACROSS:
            self.choose(step_between_bands(self._view, self._spot, _ACROSS[key]))
        elif key in _ZOOMS:
            self.zoom(_ZOOMS[key])
        elif key in _PRESS:
            self.opened.emit(self.chosen_id)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Does nothing: all is done when a key goes down."""
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms with Ctrl, goes along the years with Shift or sideways, else leaves it alone."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turn.y():
            self.zoom(1 if turn.y() > 0 else -1)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and turn.y():
            self.show_from(self._left - turn.y() / _NOTCH * row_height(current()) * 3)
        elif turn.x():
            self.show_from(self._left - turn.x() / _NOTCH * row_height(current()) * 3)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
            self._pulled_from = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pulls the picture along."""
        if self._pressed_at is None:
            return
        way = event.position().toPoint() - self._pressed_at
        if self._pulled_from is None and way.manhattanLength() >= QApplication.startDragDistance():
            self._pulled_from = self._left
        if self._pulled_from is not None:
            self.show_from(self._pulled_from - way.x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Opens the event that was clicked, if the picture was not pulled."""
        was_click = self._pressed_at is not None and self._pulled_from is None
        self._pressed_at = self._pulled_from = None
        if event.button() == Qt.MouseButton.LeftButton and was_click:
            hit = self._hit(event.position())
            if hit is not None:
                self.choose(hit.spot)
                self.opened.emit(hit.event.id)

    def _hit(self, at: QPointF) -> Placed | None:
        """The event under a place of the picture; of several the one whose mark is nearest."""
        place = at + QPointF(self._left, 0)
        hit = [one for one in self._drawn.placed if one.label.contains(place)]
        return min(hit, key=lambda one: abs(one.mark.x() - place.x()), default=None)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the stretch that is shown."""
        del event
        look, drawing = current(), self._drawn
        seen = QRectF(self._left, 0, self.width(), self.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colour(Role.SURFACE))
        painter.setFont(look.font())
        painter.translate(-self._left, 0)
        step = year_step(
            drawing.scale.year_px, QFontMetrics(look.font()).horizontalAdvance("0000 ") * 1.5
        )
        paint_years(painter, look, drawing, step, seen.toRect(), is_lines=True)
        for one in drawing.placed:
            if one.spot != self._spot and one.label.right() >= self._left:
                paint_event(painter, look, one, is_chosen=False, ring=False)
        if self._view.bands:
            chosen = drawing.at(self._spot)
            paint_event(painter, look, chosen, is_chosen=True, ring=self.hasFocus())
        painter.resetTransform()
        self._paint_bands(painter)
        # The years stay in sight while the page scrolls the bands away.
        top = max(0, self.visibleRegion().boundingRect().top())
        painter.fillRect(QRect(0, top, self.width(), row_height(look)), look.colour(Role.SURFACE))
        painter.setFont(look.font())
        painter.translate(-self._left, 0)
        seen.moveTop(top)
        paint_years(painter, look, drawing, step, seen.toRect(), is_lines=False)
        painter.end()

    def _paint_bands(self, painter: QPainter) -> None:
        """Writes each band's title at the left, wherever the years are, over a line."""
        look, drawing = current(), self._drawn
        pad = look.space.tight
        for band, top in zip(self._view.bands, drawing.band_tops, strict=False):
            painter.setPen(QPen(look.colour(Role.EDGE), look.space.line))
            painter.drawLine(0, top, self.width(), top)
            painter.setFont(look.font(strong=True))
            painter.setPen(look.colour(Role.INK))
            row = QRect(pad, top, self.width() - 2 * pad, row_height(look))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(row, flags, band.title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps to the drawing, and the chosen event in sight."""
        super().resizeEvent(event)
        self.show_from(self._left)
        self.stretched.emit()
        if self._view.bands:
            self._bring_in_sight()

    def sizeHint(self) -> QSize:
        """Ask for the height of all bands."""
        return QSize(current().space.column, self._drawn.height)

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow stretch."""
        return QSize(current().space.answer, self._drawn.height)
