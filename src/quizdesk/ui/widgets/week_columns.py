# SPDX-License-Identifier: MIT
"""A painted chart of shares week by week: one column a week, as full as its share is high."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from quizdesk.ui.theme import Role, appearance, current, keep_spaced
from quizdesk.ui.widgets.text import Muted, TextLabel
from quizdesk.words import tr

_GAP = 0.15
"""The room between columns, of a column's width on each side."""


class WeekColumns(QWidget):
    """One column a week from nought to a hundred per cent; the words around it say the same.

    A column is an edge with its share filled in, so that how much is lacking can be seen as well.
    Per cents stand upon the fillings where there is room, at the ends first.
    """

    def __init__(self, *, has_days: bool, parent: QWidget | None = None) -> None:
        """Makes an empty chart.

        Args:
            has_days: whether the weeks are named below the columns, and the columns tall.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self._has_days = has_days
        self._shares: tuple[float, ...] = ()
        self._days: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance().changed.connect(self.updateGeometry)

    def show_shares(self, shares: Sequence[float], days: Sequence[str]) -> None:
        """Shows shares from nought to one, with the names of their weeks."""
        self._shares, self._days = tuple(shares), tuple(days)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for columns whose height can be told apart, and a line for the days."""
        space = current().space
        high = space.gap(16) + self._line() if self._has_days else space.gap(6)
        return QSize(space.answer, high + self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns, what they come to, and the days."""
        del event
        if not self._shares:
            return
        painter = QPainter(self)
        painter.setFont(current().font(tabular=True))
        self._paint_columns(painter)
        self._paint_numbers(painter)
        if self._has_days:
            self._paint_days(painter)
        painter.end()

    def _paint_columns(self, painter: QPainter) -> None:
        look = current()
        for place, share in enumerate(self._shares):
            column = self._column(place)
            painter.fillRect(column, look.colour(Role.SURFACE))
            filled = column.adjusted(0, column.height() * (1.0 - share), 0, 0)
            painter.fillRect(filled, look.colour(Role.ACCENT))
            painter.setPen(QPen(look.colour(Role.EDGE), look.space.line))
            painter.drawRect(column)

    def _paint_numbers(self, painter: QPainter) -> None:
        """Every per cent where all have room, else the first that is not nought, and the last."""
        words = [f"{round(100 * share)}%" for share in self._shares]
        metrics = QFontMetricsF(painter.font())
        wide = self.width() / len(words)
        told = [place for place, share in enumerate(self._shares) if share]
        if max(map(metrics.horizontalAdvance, words)) > wide:
            told = told[:1] if told == [len(words) - 1] else [*told[:1], len(words) - 1]
        painter.setPen(current().colour(Role.INK))
        free_from = 0.0
        for place in told:
            needed = metrics.horizontalAdvance(words[place]) + 1
            left = (place + 0.5) * wide - needed / 2
            left = max(0.0, min(left, self.width() - needed))
            if left >= free_from:
                room = QRectF(left, 0, needed, self._line())
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words[place])
                free_from = left + needed

    def _paint_days(self, painter: QPainter) -> None:
        """Every day, or every second and so on, as there is room; the last one always."""
        metrics, wide = QFontMetricsF(painter.font()), self.width() / len(self._days)
        widest = max(map(metrics.horizontalAdvance, self._days)) + current().space.tight
        step = ceil(widest / wide)
        painter.setPen(current().colour(Role.MUTED))
        for place in range(len(self._days) - 1, -1, -step):
            needed = metrics.horizontalAdvance(self._days[place]) + 1
            left = max(0.0, min((place + 0.5) * wide - needed / 2, self.width() - needed))
            room = QRectF(left, self.height() - self._line(), needed, self._line())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._days[place])

    def _column(self, place: int) -> QRectF:
        wide, top = self.width() / len(self._shares), self._line() + current().space.hair
        foot = self._line() + current().space.hair if self._has_days else 1
        return QRectF((place + _GAP) * wide, top, wide * (1 - 2 * _GAP), self.height() - top - foot)

    def _line(self) -> int:
        return round(QFontMetricsF(current().font()).height())


class LabelledWeeks(QWidget):
    """A chart of weeks with what it is of above it and what it says below it."""

    def __init__(self, *, has_days: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TextLabel()
        self._chart = WeekColumns(has_days=has_days)
        self._words = Muted()
        column = keep_spaced(QVBoxLayout(self), gap=0.5)
        for widget in (self._title, self._chart, self._words):
            column.addWidget(widget)

    def show_course(
        self, title: str, words: str, shares: Sequence[float], days: Sequence[str]
    ) -> None:
        """Shows other facts.

        Args:
            title: what the chart is of; empty where what stands around it says that.
            words: the same facts as the chart.
            shares: from nought to one.
            days: the names of the weeks.
        """
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._words.setText(words)
        self._chart.show_shares(shares, days)
        name = tr("{title}: {words}", title=title, words=words) if title else words
        self.setAccessibleName(name)
