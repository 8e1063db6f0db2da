# SPDX-License-Identifier: MIT
"""A painted calendar of weeks: one cell a day, which the arrow keys and the mouse lead through."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizdesk.ui.theme import Role, current
from quizdesk.ui.widgets.painted_label import PaintedLabel
from quizdesk.viewmodels.days import WEEKS, DayView, weeks_of
from quizdesk.viewmodels.wording import short_month, short_weekday, short_weekdays
from quizdesk.words import tr_n

_WEEK_DAYS = 7
_LEAST_CELL = 12
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -_WEEK_DAYS,
    Qt.Key.Key_Right: _WEEK_DAYS,
}


class DayCalendar(PaintedLabel):
    """Weeks from left to right, days from Monday down; the number of each day stands in its cell.

    Where large text leaves no room for the number, the bar at the foot of the cell tells how much
    it was, and the words of the day at hand say it.
    """

    day_chosen = Signal(str)
    """The words of another day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: tuple[tuple[DayView, ...], ...] = ()
        self._days: tuple[DayView, ...] = ()
        self._at = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(
            tr_n(
                "Calendar of the last week; the arrow keys choose a day",
                "Calendar of the last %n weeks; the arrow keys choose a day",
                WEEKS,
            )
        )

    def show_days(self, days: Sequence[DayView]) -> None:
        """Shows days in order from a Monday on, and begins at the last of them."""
        self._days, self._weeks = tuple(days), weeks_of(days)
        self._at = len(self._days) - 1
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """Return the day at hand in words."""
        return self._days[self._at].text if self._days else ""

    def hasHeightForWidth(self) -> bool:
        """Say that cells are squares."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of seven cells under a line of months."""
        return round(self._cell(width) * _WEEK_DAYS + self._line()) + 2

    def sizeHint(self) -> QSize:
        """Ask for cells that a number has room in."""
        width = round(self._side() + WEEKS * self._line() * 1.5)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never become smaller than cells that can be told apart."""
        return QSize(round(self._side()) + WEEKS * _LEAST_CELL, _WEEK_DAYS * _LEAST_CELL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go a day or a week on, or to an end; leave other keys to the page."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            at = self._at + _STEPS[key]
            if 0 <= at < len(self._days):
                self._go_to(at)
        elif key == Qt.Key.Key_Home:
            self._go_to(0)
        elif key == Qt.Key.Key_End:
            self._go_to(len(self._days) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the day under the pointer."""
        for place in range(len(self._days)):
            if self._cell_of(place).contains(event.position()):
                self._go_to(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names of days and months, and every day."""
        del event
        if not self._days:
            return
        painter = QPainter(self)
        painter.setFont(current().font(tabular=True))
        painter.setPen(current().colour(Role.MUTED))
        cell, line = self._cell(self.width()), self._line()
        for row, day in enumerate(self._weeks[0]):
            place = QRectF(0, line + row * cell, self._side(), cell)
            if cell >= line or row % 2 == 0:
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, short_weekday(day.day))
        self._paint_months(painter, cell, line)
        most = max(day.number for day in self._days) or 1
        for number, day in enumerate(self._days):
            self._paint_day(painter, self._cell_of(number), day.number, most)
        if self.hasFocus():
            ring = current().space.ring
            painter.setPen(QPen(current().colour(Role.FOCUS), ring))
            painter.drawRect(self._cell_of(self._at).adjusted(ring, ring, -ring, -ring))
        painter.end()

    def _paint_months(self, painter: QPainter, cell: float, line: float) -> None:
        """The name of a month over the first week that begins in it, where the last one ended."""
        shown, free_from = 0, 0.0
        for column, week in enumerate(self._weeks):
            month, left = week[0].day, self._side() + column * cell
            if month.month != shown and left >= free_from:
                words = short_month(month)
                wide = QFontMetricsF(painter.font()).horizontalAdvance(words)
                painter.drawText(QPointF(left, line * 0.8), words)
                shown, free_from = month.month, left + wide + cell * 0.2

    def _paint_day(self, painter: QPainter, cell: QRectF, number: int, most: int) -> None:
        look = current()
        inner = cell.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.fillRect(inner, look.colour(Role.ACCENT_SOFT if number else Role.SURFACE))
        painter.setPen(QPen(look.colour(Role.EDGE if number else Role.HAIRLINE), look.space.line))
        painter.drawRect(inner)
        if not number:
            return
        bar = max(3.0, inner.height() * 0.14)
        painter.fillRect(
            QRectF(inner.left(), inner.bottom() - bar, inner.width() * number / most, bar),
            look.colour(Role.ACCENT),
        )
        metrics = QFontMetricsF(painter.font())
        room = inner.adjusted(0, 0, 0, -bar)
        if metrics.horizontalAdvance(str(number)) <= room.width() and (
            metrics.capHeight() <= room.height()
        ):
            painter.setPen(look.colour(Role.INK))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(number))

    def _go_to(self, at: int) -> None:
        self._at = at
        self.setAccessibleDescription(self.words())
        self.update()
        self.day_chosen.emit(self.words())

    def _cell_of(self, place: int) -> QRectF:
        cell = self._cell(self.width())
        column, row = divmod(place, _WEEK_DAYS)
        return QRectF(self._side() + column * cell, self._line() + row * cell, cell, cell)

    def _cell(self, width: int) -> float:
        most = self._line() * 1.6
        return float(max(_LEAST_CELL, min((width - self._side()) / WEEKS, most)))

    def _side(self) -> float:
        """The room of the days' names."""
        letters = QFontMetricsF(current().font())
        return max(map(letters.horizontalAdvance, short_weekdays())) + current().space.tight

    def _line(self) -> float:
        return float(QFontMetricsF(current().font()).height())
