# SPDX-License-Identifier: MIT
"""Hands and eyes of the tour: finds things by the names they have for screen readers, and acts.

It acts with mouse and key events given to the window as the system would give them, so that
whatever a click goes through - what lies on top, focus, grabbing, shortcuts - it goes through here
too. Qt's own test library could do as much, but would have to be shipped with the program.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from quizdesk.errors import TourFailed

_NOTCH = 120
_MOST_NOTCHES = 200
_MOST_TABS = 100
_MOST_ARROWS = 12
_DRAG_STEPS = 6
_NO_FOCUS = Qt.FocusPolicy.NoFocus
_LEFT, _NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Operator:
    """Works one window.

    Args:
        window: the window; it is shown.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._held = _NO_BUTTON

    # Looking

    def find(self, name: str) -> QWidget:
        """Finds a control that has a name and can be seen or scrolled to.

        Args:
            name: the accessible name; one that ends in "…" need only begin so.

        Raises:
            TourFailed: when no control has that name.
        """
        controls = (each for each in self._on_screen() if each.focusPolicy() is not _NO_FOCUS)
        found = next((each for each in controls if _is_called(each, name)), None)
        if found is None:
            raise TourFailed(f"nothing on the screen is called “{name}”.")
        return found

    def shows(self, name: str) -> bool:
        """Whether anything on the screen, be it a text, has a name."""
        return any(_is_called(each, name) for each in self._on_screen())

    def focused_name(self) -> str:
        """The name of what has the keyboard; empty when nothing has it."""
        focused = self._window.focusWidget()
        return _name_of(focused) if focused is not None else ""

    def wait_ms(self, milliseconds: int) -> None:
        """Lets the program go on by itself for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        self._settle()

    def _on_screen(self) -> Iterator[QWidget]:
        return (each for each in self._window.findChildren(QWidget) if each.isVisible())

    # The mouse

    def click(self, name: str) -> None:
        """Clicks what has a name; scrolls to it first. Errors as for `find`."""
        target = self.find(name)
        if not target.isEnabled():
            raise TourFailed(f"“{name}” cannot be pressed.")
        self._scroll_to(target)
        at = _middle(target)
        self._move_to(at)
        self._press(at)
        self._release(at)

    def drag(self, name: str, target_name: str) -> None:
        """Carries one thing onto another with the mouse. Errors as for `find`."""
        carried, target = self.find(name), self.find(target_name)
        self._scroll_to(carried)
        start = _middle(carried)
        self._move_to(start)
        self._press(start)
        self._move_to(start + QPoint(0, 2 * QApplication.startDragDistance()))
        # The wheel goes on working while something is carried.
        self._scroll_to(target)
        for step in range(1, _DRAG_STEPS + 1):
            self._move_to(start + (_middle(target) - start) * step / _DRAG_STEPS)
        self._release(_middle(target))

    def _scroll_to(self, widget: QWidget) -> None:
        """Turns the wheel until the middle of a widget can be seen."""
        area = _scroll_area_of(widget)
        if area is None:
            return
        view = area.viewport()
        for _ in range(_MOST_NOTCHES):
            y = view.mapFromGlobal(_middle(widget)).y()
            half = min(widget.height(), view.height()) // 2
            if half <= y <= view.height() - half or (half > y and _is_at_top(area)):
                return
            self._turn_wheel(view, up=y < half)
            if y > view.height() - half and _is_at_bottom(area):
                return

    def _turn_wheel(self, view: QWidget, *, up: bool) -> None:
        at = QPointF(_middle(view))
        event = QWheelEvent(
            QPointF(view.rect().center()),
            at,
            QPoint(),
            QPoint(0, _NOTCH if up else -_NOTCH),
            self._held,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        # Straight to what scrolls: of a wheel that no system turned, Qt tells nobody else.
        QCoreApplication.sendEvent(view, event)
        self._settle()

    def _move_to(self, at: QPoint) -> None:
        self._send(self._mouse(QEvent.Type.MouseMove, at, _NO_BUTTON))

    def _press(self, at: QPoint) -> None:
        self._held = _LEFT
        self._send(self._mouse(QEvent.Type.MouseButtonPress, at, _LEFT))

    def _release(self, at: QPoint) -> None:
        self._held = _NO_BUTTON
        self._send(self._mouse(QEvent.Type.MouseButtonRelease, at, _LEFT))

    def _mouse(self, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton) -> QMouseEvent:
        return QMouseEvent(
            kind,
            QPointF(self._window.mapFromGlobal(at)),
            QPointF(at),
            button,
            self._held,
            Qt.KeyboardModifier.NoModifier,
        )

    # The keyboard

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        """Presses a key and lets it go."""
        modifiers = Qt.KeyboardModifier
        self._key(key, "", modifiers.ControlModifier if control else modifiers.NoModifier)

    def type_text(self, text: str) -> None:
        """Types text, a key a letter."""
        for letter in text:
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
            self._key(key, letter, Qt.KeyboardModifier.NoModifier)

    def tab_to(self, name: str) -> None:
        """Presses Tab until what has a name has the keyboard.

        Raises:
            TourFailed: when Tab does not lead there.
        """
        if not self._press_until(Qt.Key.Key_Tab, name, _MOST_TABS):
            raise TourFailed(f"the Tab key does not lead to “{name}”.")

    def arrow_to(self, name: str) -> None:
        """Presses the arrow keys, first downwards, until what has a name has the keyboard.

        Raises:
            TourFailed: when they do not lead there.
        """
        down, up = Qt.Key.Key_Down, Qt.Key.Key_Up
        if not any(self._press_until(key, name, _MOST_ARROWS) for key in (down, up)):
            raise TourFailed(f"the arrow keys do not lead to “{name}”.")

    def _press_until(self, key: Qt.Key, name: str, most: int) -> bool:
        for _ in range(most):
            if _matches(self.focused_name(), name):
                return True
            self.press(key)
        return _matches(self.focused_name(), name)

    def _key(self, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier) -> None:
        said = text or _TEXT_OF.get(key, "")
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, said)
            QCoreApplication.sendEvent(self._window.windowHandle(), event)
        self._settle()

    def _send(self, event: QEvent) -> None:
        QCoreApplication.sendEvent(self._window.windowHandle(), event)
        self._settle()

    def _settle(self) -> None:
        """Lets what the last event brought about happen: layout, painting, what was put off."""
        for _ in range(3):
            QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


_TEXT_OF = {Qt.Key.Key_Space: " ", Qt.Key.Key_Return: "\r", Qt.Key.Key_Tab: "\t"}


def _name_of(widget: QWidget) -> str:
    if given := widget.accessibleName():
        # On Linux Qt calls a combo box by what is chosen in it, and names it by its label.
        return given
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _is_called(widget: QWidget, name: str) -> bool:
    return _matches(_name_of(widget), name)


def _matches(name: str, wanted: str) -> bool:
    return name.startswith(wanted[:-1]) if wanted.endswith("…") else name == wanted


def _middle(widget: QWidget) -> QPoint:
    """The middle of a widget on the desktop."""
    return widget.mapToGlobal(widget.rect().center())


def _scroll_area_of(widget: QWidget) -> QScrollArea | None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def _is_at_top(area: QScrollArea) -> bool:
    return area.verticalScrollBar().value() == area.verticalScrollBar().minimum()


def _is_at_bottom(area: QScrollArea) -> bool:
    return area.verticalScrollBar().value() == area.verticalScrollBar().maximum()
