# SPDX-License-Identifier: MIT
"""A painted bar of shares, told apart by filling and not by colour, with its words around it."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from quizdesk.ui.theme import Role, appearance, current, keep_spaced
from quizdesk.ui.widgets.text import Muted, TextLabel
from quizdesk.words import tr


class Filling(StrEnum):
    """How a part of a bar is filled."""

    FULL = "full"
    HATCHED = "hatched"
    OPEN = "open"


class ShareBar(QWidget):
    """The bar alone; it says nothing to a screen reader, for the words around it do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[tuple[float, Filling], ...] = ()
        self._tick: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance().changed.connect(self.updateGeometry)

    def show_parts(
        self, parts: Sequence[tuple[float, Filling]], *, tick: float | None = None
    ) -> None:
        """Shows parts side by side.

        Args:
            parts: sizes, in any measure, with their filling, from the left.
            tick: a place from nought to one that is marked on the bar.
        """
        self._parts, self._tick = tuple(parts), tick
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line that is thick enough to show its fillings apart."""
        space = current().space
        return QSize(space.answer, space.usual)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the parts, an edge around all, and the tick."""
        del event
        look = current()
        painter = QPainter(self)
        edge = QPen(look.colour(Role.EDGE), look.space.line)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(whole, look.colour(Role.SURFACE))
        total = sum(size for size, _ in self._parts) or 1
        left = whole.left()
        for size, filling in self._parts:
            part = QRectF(left, whole.top(), whole.width() * size / total, whole.height())
            _fill(painter, part, filling)
            left = part.right()
        painter.setPen(edge)
        painter.drawRect(whole)
        if self._tick is not None:
            across = whole.left() + whole.width() * self._tick
            painter.setPen(QPen(look.colour(Role.SURFACE), look.space.ring * 3))
            painter.drawLine(QLineF(across, whole.top(), across, whole.bottom()))
            painter.setPen(QPen(look.colour(Role.INK), look.space.ring))
            painter.drawLine(QLineF(across, whole.top(), across, whole.bottom()))
        painter.end()


def _fill(painter: QPainter, part: QRectF, filling: Filling) -> None:
    look = current()
    match filling:
        case Filling.FULL:
            painter.fillRect(part, look.colour(Role.ACCENT))
        case Filling.HATCHED:
            painter.save()
            painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour(Role.ACCENT), look.space.ring))
            step, left = look.space.tight, part.left() - part.height()
            while left < part.right():
                painter.drawLine(
                    QPointF(left, part.bottom()), QPointF(left + part.height(), part.top())
                )
                left += step
            painter.restore()
        case Filling.OPEN:
            pass


class LabelledBar(QWidget):
    """A bar with what it is of above it and what it says below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TextLabel()
        self._bar = ShareBar()
        self._words = Muted()
        column = keep_spaced(QVBoxLayout(self), gap=0.5)
        for widget in (self._title, self._bar, self._words):
            column.addWidget(widget)

    def show_parts(
        self,
        title: str,
        words: str,
        parts: Sequence[tuple[float, Filling]],
        *,
        tick: float | None = None,
    ) -> None:
        """Shows other facts.

        Args:
            title: what the bar is of; empty where the words say that too.
            words: the same facts as the bar.
            parts: as for `ShareBar`.
            tick: as for `ShareBar`.
        """
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._words.setText(words)
        self._bar.show_parts(parts, tick=tick)
        self.setAccessibleName(
            tr("{subject}: {line}", subject=title, line=words) if title else words
        )
