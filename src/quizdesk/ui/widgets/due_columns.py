# SPDX-License-Identifier: MIT
"""A painted chart of how many questions fall due on each of the days to come."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizdesk.ui.theme import Role, appearance, current
from quizdesk.viewmodels.days import DayView
from quizdesk.viewmodels.wording import short_day_text
from quizdesk.words import tr, tr_n

_WEEK_DAYS = 7


class DueColumns(QWidget):
    """One column a day, its number upon it where there is room, and a date below every week."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[DayView, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance().changed.connect(self.updateGeometry)

    def show_days(self, days: Sequence[DayView], words: str) -> None:
        """Shows the days in order; `words` say the same in a sentence."""
        self._days = tuple(days)
        self.setAccessibleName(
            tr_n("Chart of the next day", "Chart of the next %n days", len(self._days))
        )
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a chart of a sixth of a screen, and a line for the dates."""
        space = current().space
        return QSize(space.answer, space.gap(16) + 2 * self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns from their base line up."""
        del event
        if not self._days:
            return
        look = current()
        painter = QPainter(self)
        painter.setFont(look.font(tabular=True))
        wide = self.width() / len(self._days)
        line = self._line()
        base, room = self.height() - line - look.space.hair, self.height() - 2 * line
        most = max(day.number for day in self._days) or 1
        for place, day in enumerate(self._days):
            high = room * day.number / most
            column = QRectF(place * wide, base - high, wide, high)
            inset = max(1.0, wide * 0.15)
            painter.fillRect(column.adjusted(inset, 0, -inset, 0), look.colour(Role.ACCENT))
            if day.number:
                self._paint_number(painter, column, day.number, is_most=day.number == most)
        painter.setPen(QPen(look.colour(Role.EDGE), look.space.line))
        painter.drawLine(QLineF(0, base, self.width(), base))
        painter.setPen(look.colour(Role.MUTED))
        for place in range(0, len(self._days), _WEEK_DAYS):
            date = self._days[place].day
            words = short_day_text(date) if place else tr("Today")
            place_of = QRectF(place * wide, base + look.space.hair, wide * _WEEK_DAYS, line)
            if place_of.left() + QFontMetricsF(painter.font()).horizontalAdvance(words) < (
                self.width()
            ):
                painter.drawText(place_of, Qt.AlignmentFlag.AlignLeft, words)
        painter.end()

    def _paint_number(
        self, painter: QPainter, column: QRectF, number: int, *, is_most: bool
    ) -> None:
        """The number over its column; the largest has its place even where others have none."""
        needed = QFontMetricsF(painter.font()).horizontalAdvance(str(number))
        if needed > column.width() and not is_most:
            return
        line = self._line()
        left = column.center().x() - needed / 2
        left = max(0.0, min(left, self.width() - needed))
        painter.setPen(current().colour(Role.INK))
        painter.drawText(
            QRectF(left, column.top() - line, needed + 1, line),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter,
            str(number),
        )

    def _line(self) -> int:
        return round(QFontMetricsF(current().font()).height())
