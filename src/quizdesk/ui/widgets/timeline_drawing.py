# SPDX-License-Identifier: MIT
"""Where each thing of the timeline's picture is drawn, and the drawing of one event.

The picture itself, with its keys and mouse, is `timeline_picture.py`.
"""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen

from quizdesk.engine.scheduling.plan import Firmness
from quizdesk.ui.theme import Look, Role, TextSize
from quizdesk.viewmodels.timeline import EventView, Spot, TimelineView
from quizdesk.viewmodels.timeline_layout import Label, Scale, rows_of

MOST_ROWS = 6
"""Rows of labels in a band; an event that finds no room on them shows its mark alone."""

YEAR_PX = 110.0
"""How wide a year is at first, at the usual text size."""

_LABEL_EMS = 16
"""The widest label, in sizes of its letters; what is longer is shortened and told in full below."""


class Placed(NamedTuple):
    """An event on the drawing.

    Attributes:
        mark: the middle of its mark.
        end: where its date ends, at the right.
        label: around mark and words; around the mark alone where there is no room for words.
        words: what is written, perhaps shortened, perhaps nothing.
    """

    spot: Spot
    event: EventView
    mark: QPointF
    end: float
    label: QRectF
    words: str


class Drawing(NamedTuple):
    """The whole drawing, of which the picture shows a stretch.

    Attributes:
        band_tops: where each band begins, and where the last ends.
    """

    scale: Scale
    placed: tuple[Placed, ...]
    band_tops: tuple[int, ...]
    width: int
    height: int

    def at(self, spot: Spot) -> Placed:
        """Where an event is."""
        return next(one for one in self.placed if one.spot == spot)


def row_height(look: Look) -> int:
    """How high a row is, and no lower than what can be hit."""
    return max(look.space.target, look.type.line_pixels(TextSize.BODY)) + look.space.hair


def draw(view: TimelineView, look: Look, year_px: float) -> Drawing:
    """Lays everything out at a width of a year."""
    scale = Scale(view.first_year, year_px)
    row, pad = row_height(look), look.space.tight
    letters = QFontMetrics(look.font())
    widest = round(_LABEL_EMS * look.type.pixels(TextSize.BODY))
    placed: list[Placed] = []
    tops, top, right = [], row + pad, (view.end_year - view.first_year) * year_px
    for band_number, band in enumerate(view.bands):
        tops.append(top)
        texts = [
            letters.elidedText(one.text, Qt.TextElideMode.ElideRight, widest) for one in band.events
        ]
        labels = [
            Label(scale.at(one.first_day), row + letters.horizontalAdvance(text) + pad)
            for one, text in zip(band.events, texts, strict=True)
        ]
        rows = rows_of(labels, pad, MOST_ROWS)
        bare = max((one for one in rows if one is not None), default=0) + 1
        for number, (event, label, at) in enumerate(zip(band.events, labels, rows, strict=True)):
            y = top + row * (1 + (bare if at is None else at))
            width = row if at is None else label.width
            area = QRectF(label.x + pad, y, width, row)
            mark = QPointF(area.left() + row / 2, y + row / 2)
            words = "" if at is None else texts[number]
            end = max(mark.x(), scale.at(event.last_day) + pad + row / 2)
            placed.append(Placed(Spot(band_number, number), event, mark, end, area, words))
            right = max(right, area.right())
        top += row * (1 + bare + (None in rows)) + pad
    tops.append(top)
    return Drawing(scale, tuple(placed), tuple(tops), round(right) + 2 * pad, top)


def paint_event(painter: QPainter, look: Look, one: Placed, *, is_chosen: bool, ring: bool) -> None:
    """Draws an event: how long its date is, its mark by how well it is known, its words."""
    if is_chosen:
        _paint_ground(painter, look, one.label, ring=ring)
    radius = row_height(look) * 0.22
    if one.end - one.mark.x() > radius:
        below = one.label.bottom() - look.space.ring
        painter.setPen(QPen(look.colour(Role.EDGE), look.space.ring))
        painter.drawLine(QPointF(one.mark.x(), below), QPointF(one.end, below))
    painter.setPen(QPen(look.colour(Role.ACCENT), look.space.ring))
    painter.setBrush(look.colour(Role.SURFACE))
    painter.drawEllipse(one.mark, radius, radius)
    fill = _filled(one.mark, radius, one.event.firmness)
    painter.fillPath(fill, look.colour(Role.ACCENT))
    if one.words:
        painter.setPen(look.colour(Role.INK))
        painter.drawText(
            one.label.adjusted(row_height(look), 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            one.words,
        )


def _filled(middle: QPointF, radius: float, firmness: Firmness) -> QPainterPath:
    """What is filled of a mark: nothing, the lower half, all of it."""
    path = QPainterPath()
    square = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    match firmness:
        case Firmness.FIRM:
            path.addEllipse(square)
        case Firmness.SHAKY:
            path.moveTo(middle)
            path.arcTo(square, 180, 180)
            path.closeSubpath()
        case _:
            pass
    return path


def _paint_ground(painter: QPainter, look: Look, area: QRectF, *, ring: bool) -> None:
    corner = look.space.corner
    line = look.colour(Role.FOCUS if ring else Role.ACCENT)
    painter.setPen(QPen(line, look.space.ring if ring else look.space.line))
    painter.setBrush(look.colour(Role.ACCENT_SOFT))
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), corner, corner)


def paint_years(
    painter: QPainter, look: Look, drawing: Drawing, step: int, seen: QRect, *, is_lines: bool
) -> None:
    """Draws the years along the top of what is seen of the drawing, or a line down for each."""
    row, pad = row_height(look), look.space.tight
    first = int(drawing.scale.years_at(seen.left()) // step) * step
    last = int(drawing.scale.years_at(seen.right())) + 1
    for year in range(first, last + 1, step):
        x = (year - drawing.scale.first_year) * drawing.scale.year_px + pad + row / 2
        if is_lines:
            painter.setPen(QPen(look.colour(Role.HAIRLINE), look.space.line))
            painter.drawLine(QPointF(x, row), QPointF(x, drawing.height))
        else:
            painter.setPen(look.colour(Role.MUTED))
            painter.drawText(QPointF(x, seen.top() + row - pad), str(year))
