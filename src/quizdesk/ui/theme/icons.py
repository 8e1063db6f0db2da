# SPDX-License-Identifier: MIT
"""The program's own line icons, coloured by role when they are painted.

An icon keeps only its name and role. It is drawn on first need, at the resolution of the screen
it stands on, and again in new colours after a change of theme. QtSvg is imported with the first
icon that is painted, not at start-up.
"""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from quizdesk.resources import resource_path
from quizdesk.ui.theme.look import current
from quizdesk.ui.theme.roles import Role

INK_PLACEHOLDER = b"currentColor"
_ROOMY = 256


class IconName(StrEnum):
    """Every icon; the value is its file's name in resources/icons without the ending."""

    HOME = "home"
    BACK = "back"
    NEXT = "next"
    CHECK = "check"
    CROSS = "cross"
    QUESTION = "question"
    MINUS = "minus"
    PLUS = "plus"
    FLAG = "flag"
    FLAG_FILLED = "flag-filled"
    CLOCK = "clock"
    CALENDAR = "calendar"
    ORDERING = "list-order"
    CHOICE = "choice"
    PEN = "pen"
    SCORES = "scores"
    PROGRESS = "progress"
    SETTINGS = "settings"
    INFO = "info"
    GRIP = "grip"
    UP = "up"
    DOWN = "down"
    CHEVRON_UP = "chevron-up"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_RIGHT = "chevron-right"
    UNDO = "undo"
    REPEAT = "repeat"
    BOOK = "book"
    WARNING = "warning"
    PLAY = "play"
    PAUSE = "pause"
    PERSON = "person"
    PEOPLE = "people"
    SEARCH = "search"
    EXPORT = "export"
    IMPORT = "import"
    FOLDER = "folder"
    TRASH = "trash"
    KEYBOARD = "keyboard"
    SUN = "sun"
    MOON = "moon"
    CONTRAST = "contrast"
    TEXT_SIZE = "text-size"
    EYE = "eye"
    LOCK = "lock"
    LIGHT_BULB = "light-bulb"
    TIMELINE = "timeline"
    TURN = "turn"
    SPEAK = "speak"


def icon(name: IconName, role: Role = Role.INK) -> QIcon:
    """Return an icon for a button or a list; it follows the theme by itself.

    Args:
        name: which icon.
        role: the colour it plays; where the widget is disabled the icon turns faint.
    """
    return QIcon(_RoleIconEngine(name, role))


def icon_pixmap(name: IconName, role: Role, side: int, pixel_ratio: float = 1.0) -> QPixmap:
    """Return an icon as a pixmap in the current theme, for a label.

    Args:
        name: which icon.
        role: the colour it plays.
        side: width and height in device-independent pixels.
        pixel_ratio: of the screen that shows it.
    """
    return _drawn(name, current().theme.value(role), round(side * pixel_ratio), pixel_ratio)


def paint_icon(painter: QPainter, rect: QRect, name: IconName, role: Role) -> None:
    """Paint an icon into a rectangle, sharp at the painter's own resolution."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    side = min(rect.width(), rect.height())
    square = QRect(QPoint(0, 0), QSize(side, side))
    square.moveCenter(rect.center())
    painter.drawPixmap(square, icon_pixmap(name, role, side, ratio))


def icon_svg(name: IconName, colour: str) -> bytes:
    """Return an icon's drawing with its placeholder replaced by a colour."""
    return _source(name).replace(INK_PLACEHOLDER, colour.encode("ascii"))


class _RoleIconEngine(QIconEngine):
    """Paints one icon in the colour that its role has at that moment."""

    def __init__(self, name: IconName, role: Role) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _RoleIconEngine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        paint_icon(painter, rect, self._name, self._role_in(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        del state
        # The size is in device-independent pixels, and the scale still to be applied.
        pixels = QSize(round(size.width() * scale), round(size.height() * scale))
        colour = current().theme.value(self._role_in(mode))
        side = min(pixels.width(), pixels.height())
        drawn = _drawn(self._name, colour, side, 1.0)
        if pixels.width() == pixels.height():
            canvas = QPixmap(drawn)
        else:
            canvas = QPixmap(pixels)
            canvas.fill(QColor(0, 0, 0, 0))
            painter = QPainter(canvas)
            left, top = (pixels.width() - side) // 2, (pixels.height() - side) // 2
            painter.drawPixmap(left, top, drawn)
            painter.end()
        canvas.setDevicePixelRatio(scale)
        return canvas

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        del mode, state
        return size

    def _role_in(self, mode: QIcon.Mode) -> Role:
        match mode:
            case QIcon.Mode.Disabled:
                return Role.FAINT
            case QIcon.Mode.Selected:
                return Role.ON_SELECTION
            case _:
                return self._role


@lru_cache(maxsize=64)
def _source(name: IconName) -> bytes:
    return resource_path("icons", f"{name.value}.svg").read_bytes()


@lru_cache(maxsize=_ROOMY)
def _drawn(name: IconName, colour: str, side: int, pixel_ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(icon_svg(name, colour)))
    pixmap = QPixmap(max(1, side), max(1, side))
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(pixel_ratio)
    return pixmap
