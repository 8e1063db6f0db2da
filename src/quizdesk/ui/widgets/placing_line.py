# SPDX-License-Identifier: MIT
"""A line of years on which events are placed, each on a row of its own, by mouse or by keys.

To a screen reader it is a button that is called after the chosen event and where it stands;
pressing it picks the event up or drops it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from quizdesk.ui.theme import IconName, Role, appearance, current, paint_icon
from quizdesk.ui.widgets.announce import announce
from quizdesk.ui.widgets.timeline_drawing import row_height
from quizdesk.viewmodels.placing import PlacedEvent, PlacingView, month_of
from quizdesk.viewmodels.timeline_layout import year_step
from quizdesk.words import later, tr

_A_YEAR = 12
_MOVES = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: _A_YEAR,
    Qt.Key.Key_Down: -_A_YEAR,
}
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class PlacingLine(QPushButton):
    """Shows the events where they stand; one is chosen and may be in the hand."""

    said = Signal(str)
    """What has just happened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = PlacingView((), 0, _A_YEAR, (), "")
        self._months: list[int | None] = []
        self._outcome: Sequence[PlacedEvent] = ()
        self._chosen = 0
        self._held_from: int | None = None
        self._is_held = False
        self._is_pulled = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance().changed.connect(self.updateGeometry)

    def show_view(self, view: PlacingView) -> None:
        """Deals events that are not placed yet."""
        self._view = view
        self._months = [None] * len(view.texts)
        self._outcome = ()
        self._chosen = 0
        self._is_held = self._is_pulled = False
        self.updateGeometry()
        self._refresh("")

    def show_outcome(self, events: Sequence[PlacedEvent]) -> None:
        """Shows where each event really was; nothing can be moved any more."""
        self._outcome = events
        self._is_held = self._is_pulled = False
        self._refresh("")

    @property
    def months(self) -> tuple[int | None, ...]:
        """Where each event stands; None for one that is not placed."""
        return tuple(self._months)

    @property
    def chosen_area(self) -> QRect:
        """The row of the chosen event."""
        return QRect(0, (self._chosen + 1) * self._row_px, self.width(), self._row_px)

    def choose_unplaced(self) -> None:
        """Chooses the first event that is not placed yet."""
        if None in self._months:
            self._chosen = self._months.index(None)
            self._refresh("")

    def take_escape(self) -> bool:
        """Puts back what is in the hand; whether there was anything."""
        if not self._is_held:
            return False
        self._is_held = False
        self._months[self._chosen] = self._held_from
        self._refresh(tr("Put back: {where}", where=self._where()))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Chooses, picks up, moves and drops; leaves every other key to what is around."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Space and self._months and not self._outcome:
            self._drop() if self._is_held else self._pick_up()
        elif key is Qt.Key.Key_Escape and self.take_escape():
            return
        elif self._is_held and key in _MOVES:
            self._move_to((self._months[self._chosen] or 0) + _MOVES[key])
        elif key in _ROWS and self._months:
            self._chosen = max(0, min(self._chosen + _ROWS[key], len(self._months) - 1))
            self._refresh(self._where())
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Does nothing: all is done when a key goes down."""
        event.ignore()

    def _pick_up(self) -> None:
        self._is_held = True
        self._held_from = self._months[self._chosen]
        if self._held_from is None:
            self._months[self._chosen] = (self._view.first_month + self._view.end_month) // 2
        self._refresh(
            tr(
                "Picked up. Left and right by a month, up and down by a year. {where}",
                where=self._where(),
            )
        )

    def _drop(self) -> None:
        self._is_held = False
        self._refresh(tr("Dropped. {where}", where=self._where()))

    def _move_to(self, month: int) -> None:
        self._months[self._chosen] = max(
            self._view.first_month, min(month, self._view.end_month - 1)
        )
        self._refresh(self._where())

    def _where(self) -> str:
        month = self._months[self._chosen]
        event = self._view.texts[self._chosen]
        if month is None:
            return tr("{event}: not placed.", event=event)
        return tr("{event}: {date}.", event=event, date=month_of(month))

    def _refresh(self, sentence: str) -> None:
        if self._months:
            line = later("{where} {place} of {number}.")
            if self._is_held:
                line = later("{where} {place} of {number}, in the hand.")
            place, number = self._chosen + 1, len(self._months)
            self.setAccessibleName(tr(line, where=self._where(), place=place, number=number))
        if sentence:
            announce(self, sentence)
            self.said.emit(sentence)
        self.update()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of the event on whose row the pointer is."""
        row = self._row_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and row is not None and not self._outcome:
            self.take_escape()
            self._chosen = row
            self._held_from = self._months[row]
            self._is_held = self._is_pulled = True
            self._move_to(self._month_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carries it along the years."""
        if self._is_pulled and self._is_held:
            self._move_to(self._month_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets it go."""
        if event.button() == Qt.MouseButton.LeftButton and self._is_pulled:
            self._is_pulled = False
            if self._is_held:
                self._drop()

    def _row_at(self, at: QPointF) -> int | None:
        row = int(at.y() // self._row_px) - 1
        return row if 0 <= row < len(self._months) else None

    def _month_at(self, x: float) -> int:
        return self._view.first_month + int((x - self._margin) / self._month_px)

    # Painting

    @property
    def _row_px(self) -> int:
        return row_height(current()) + current().space.tight

    @property
    def _margin(self) -> int:
        return current().space.usual

    @property
    def _month_px(self) -> float:
        months = self._view.end_month - self._view.first_month
        return max(1, self.width() - 2 * self._margin) / months

    def _x(self, month: float) -> float:
        return self._margin + (month - self._view.first_month) * self._month_px

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the years and every event on its row."""
        del event
        look = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colour(Role.SURFACE))
        painter.setFont(look.font())
        self._paint_years(painter)
        for row in range(len(self._months)):
            self._paint_event(painter, row)
        painter.end()

    def _paint_years(self, painter: QPainter) -> None:
        look, row = current(), self._row_px
        wide = QFontMetrics(look.font()).horizontalAdvance("0000 ") * 1.3
        step = year_step(self._month_px * _A_YEAR, wide)
        first, end = self._view.first_month // _A_YEAR, self._view.end_month // _A_YEAR
        for year in range(first, end, step):
            x = self._x(year * _A_YEAR)
            painter.setPen(QPen(look.colour(Role.HAIRLINE), look.space.line))
            painter.drawLine(QPointF(x, row), QPointF(x, self.height()))
            painter.setPen(look.colour(Role.MUTED))
            painter.drawText(QPointF(x, row - look.space.tight), str(year))

    def _paint_event(self, painter: QPainter, row: int) -> None:
        look, month = current(), self._months[row]
        top, high = (row + 1) * self._row_px, row_height(look)
        if row == self._chosen:
            area = QRectF(self.rect()).adjusted(1, top, -1, 0)
            area.setHeight(high)
            role = Role.FOCUS if self.hasFocus() else Role.EDGE
            painter.setPen(QPen(look.colour(role), look.space.ring))
            painter.setBrush(look.colour(Role.ACCENT_SOFT if self._is_held else Role.SURFACE))
            painter.drawRoundedRect(area, look.space.corner, look.space.corner)
        x = self._x(self._view.first_month if month is None else month + 0.5)
        radius = high * 0.22
        middle = QPointF(x, top + high / 2)
        if self._outcome:
            self._paint_truth(painter, self._outcome[row], middle)
        elif month is not None:
            painter.setPen(QPen(look.colour(Role.ACCENT), look.space.ring))
            painter.setBrush(look.colour(Role.ACCENT))
            painter.drawEllipse(middle, radius, radius)
        self._paint_words(painter, row, x, top)

    def _paint_truth(self, painter: QPainter, truth: PlacedEvent, given: QPointF) -> None:
        """Draws the span where it was, and from there to where it was placed."""
        look, high = current(), row_height(current())
        role = Role.RIGHT if truth.is_right else Role.WRONG
        left, right = self._x(truth.first_month), self._x(truth.end_month)
        below = given.y() + high * 0.42
        painter.setPen(QPen(look.colour(role), look.space.ring))
        painter.drawLine(QPointF(given.x(), below), QPointF((left + right) / 2, below))
        painter.setPen(QPen(look.colour(role), look.space.ring * 3))
        painter.drawLine(QPointF(left, below), QPointF(max(right, left + 4), below))
        side = round(high * 0.5)
        square = QRect(round(given.x()) - side // 2, round(given.y()) - side // 2, side, side)
        paint_icon(painter, square, IconName.CHECK if truth.is_right else IconName.CROSS, role)

    def _paint_words(self, painter: QPainter, row: int, x: float, top: int) -> None:
        """Writes the event on the side of its mark that has more room."""
        look, high = current(), row_height(current())
        gap = high * 0.45
        text = self._view.texts[row]
        if self._months[row] is None:
            text = tr("{event} (not placed)", event=text)
        is_left = x > self.width() / 2
        left, right = (self._margin, x - gap) if is_left else (x + gap, self.width() - self._margin)
        letters = QFontMetrics(look.font())
        words = letters.elidedText(text, Qt.TextElideMode.ElideRight, int(right - left))
        side = Qt.AlignmentFlag.AlignRight if is_left else Qt.AlignmentFlag.AlignLeft
        painter.setPen(look.colour(Role.INK))
        painter.drawText(
            QRectF(left, top, right - left, high), Qt.AlignmentFlag.AlignVCenter | side, words
        )

    def sizeHint(self) -> QSize:
        """Ask for a row for each event, and one for the years."""
        return QSize(current().space.column, (len(self._months) + 1) * self._row_px)

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow line."""
        return QSize(current().space.answer, (len(self._months) + 1) * self._row_px)
