# SPDX-License-Identifier: MIT
"""A month to choose a day to come from, by arrow keys or by mouse."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, Role, TextRole, current, keep_spaced
from quizdesk.ui.widgets.announce import announce
from quizdesk.ui.widgets.buttons import IconButton
from quizdesk.ui.widgets.painted_label import PaintedLabel
from quizdesk.ui.widgets.text import TextLabel
from quizdesk.viewmodels.wording import day_of_week_text, month_text, short_weekdays
from quizdesk.words import tr

_WEEK = 7
_ROWS = 6
_DAYS_ON = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}
_MONTHS_ON = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_MONTHS = 12
_CELL = 1.7
"""Width and height of a day, in lines of text."""


class MonthCalendar(QWidget):
    """A month with the ways to the one before and the next.

    Attributes:
        days: its days, to be scrolled to.
    """

    day_chosen = Signal(object)
    """A `date`."""

    moved = Signal()
    """Another day is at hand."""

    closed = Signal()
    """Nothing was chosen, by Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month = TextLabel("", TextRole.STRONG, wrap=False)
        self.days = MonthDays()
        self._earlier = IconButton(IconName.BACK, tr("Month before"))
        self._later = IconButton(IconName.NEXT, tr("Next month"))
        self._earlier.clicked.connect(lambda: self.days.go_on_by_months(-1))
        self._later.clicked.connect(lambda: self.days.go_on_by_months(1))
        self.days.moved.connect(self._on_moved)
        self.days.day_chosen.connect(self.day_chosen)
        self.days.closed.connect(self.closed)
        head = keep_spaced(QHBoxLayout(), gap=1)
        for widget in (self._earlier, self._later, self._month):
            head.addWidget(widget)
        head.addStretch(1)
        column = keep_spaced(QVBoxLayout(self), gap=1)
        column.addLayout(head)
        column.addWidget(self.days)

    def begin(self, at: date, first: date) -> None:
        """Shows the month of a day and takes the keyboard.

        Args:
            at: the day to begin at.
            first: the earliest that can be chosen.
        """
        self.days.begin(at, first)
        self.days.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_moved(self, day: date) -> None:
        self._month.setText(month_text(day))
        self._earlier.setEnabled(self.days.can_go_earlier)
        self.moved.emit()


class MonthDays(PaintedLabel):
    """The days of a month, from Monday to Sunday."""

    moved = Signal(object)
    """The `date` at hand, whenever it is another."""

    day_chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = self._first = date.min
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            tr(
                "Calendar: the arrow keys choose a day, Page Up and Page Down a month, Enter takes "
                "it"
            )
        )

    @property
    def can_go_earlier(self) -> bool:
        """Whether the month before has a day that can be chosen."""
        return self._at.replace(day=1) > self._first

    def begin(self, at: date, first: date) -> None:
        """Shows the month of a day; none before the first can be chosen."""
        self._first = first
        self._go_to(at)

    def go_on_by_months(self, months: int) -> None:
        """Goes to the same day of another month, or to its last where it is shorter."""
        place = self._at.year * _MONTHS + self._at.month - 1 + months
        year, month = place // _MONTHS, place % _MONTHS + 1
        self._go_to(date(year, month, min(self._at.day, monthrange(year, month)[1])))

    def _go_to(self, day: date) -> None:
        self._at = max(day, self._first)
        words = day_of_week_text(self._at)
        self.setAccessibleDescription(words)
        announce(self, words)
        self.update()
        self.moved.emit(self._at)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        """Say where the day at hand is: what scrolls keeps that in sight."""
        if query is Qt.InputMethodQuery.ImCursorRectangle:
            return self._cell_of(self._at).toRect()
        return super().inputMethodQuery(query)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another day, or take this one; leave other keys to the page."""
        key = Qt.Key(event.key())
        if key in _DAYS_ON:
            self._go_to(self._at + timedelta(days=_DAYS_ON[key]))
        elif key in _MONTHS_ON:
            self.go_on_by_months(_MONTHS_ON[key])
        elif key in _TAKE:
            self.day_chosen.emit(self._at)
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the day under the pointer."""
        for day in self._shown():
            if day >= self._first and self._cell_of(day).contains(event.position()):
                self._go_to(day)
                self.day_chosen.emit(day)
                return

    def sizeHint(self) -> QSize:
        """Ask for seven days by six weeks and a line of their names."""
        cell = self._cell()
        return QSize(round(cell * _WEEK) + 2, round(cell * (_ROWS + 1)) + 2)

    def minimumSizeHint(self) -> QSize:
        """Never become smaller, or days could not be hit."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names of the days, and the days."""
        del event
        look, cell = current(), self._cell()
        painter = QPainter(self)
        painter.setFont(look.font(tabular=True))
        painter.setPen(look.colour(Role.MUTED))
        for column, name in enumerate(short_weekdays()):
            place = QRectF(column * cell, 0, cell, cell)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name[:2])
        for day in self._shown():
            self._paint_day(painter, day)
        painter.end()

    def _paint_day(self, painter: QPainter, day: date) -> None:
        look, place = current(), self._cell_of(day).adjusted(2, 2, -2, -2)
        is_at = day == self._at
        if is_at:
            painter.fillRect(place, look.colour(Role.ACCENT))
            if self.hasFocus():
                painter.setPen(QPen(look.colour(Role.ON_ACCENT), look.space.ring))
                inset = look.space.ring * 1.5
                painter.drawRect(place.adjusted(inset, inset, -inset, -inset))
        elif day >= self._first:
            painter.setPen(QPen(look.colour(Role.EDGE), look.space.line))
            painter.drawRect(place)
        role = Role.ON_ACCENT if is_at else Role.INK if day >= self._first else Role.FAINT
        painter.setPen(look.colour(role))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _shown(self) -> list[date]:
        days = monthrange(self._at.year, self._at.month)[1]
        return [self._at.replace(day=day) for day in range(1, days + 1)]

    def _cell_of(self, day: date) -> QRectF:
        cell = self._cell()
        row = (day.day - 1 + day.replace(day=1).weekday()) // _WEEK + 1
        return QRectF(day.weekday() * cell, row * cell, cell, cell)

    def _cell(self) -> float:
        line = QFontMetricsF(current().font()).height()
        return float(max(current().space.target, line * _CELL))
