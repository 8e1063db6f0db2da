# SPDX-License-Identifier: MIT
"""A hand for a window, which works it as a person does: by names, mouse, wheel and keys.

Mouse and keys go to the window as from the system. Nothing is called but what a person can do;
what comes of it is looked for on the screen.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QScrollArea, QWidget

from quizdesk.ui.main_window import MainWindow
from tests.ui.made_up_language import english
from tests.ui.widgets.played import controls, middle, name_of

_LEFT = Qt.MouseButton.LeftButton
_NOTCH = 120
_MOST_NOTCHES = 200
_MOST_TABS = 90
_DRAG_STEPS = 5
_PASSES = 4
_PATIENCE_MS = 20_000
_GLANCE_MS = 20


class Hand:
    """Works one window.

    Attributes:
        window: the window.
    """

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def come_forward(self) -> None:
        """Makes it the window that has the keyboard."""
        self.window.activateWindow()
        settle()

    # Looking

    @property
    def names(self) -> list[str]:
        """The names of all controls that can be seen."""
        return [called(control) for control in controls(self.window)]

    @property
    def texts(self) -> list[str]:
        """Every text that can be seen."""
        labels = (each for each in self.window.findChildren(QLabel) if each.isVisible())
        return [label.text() for label in labels if label.text()]

    def reads(self, text: str) -> bool:
        """Whether a text stands on the screen, perhaps among others."""
        return any(text in each or text in english(each) for each in self.texts)

    @property
    def focused(self) -> str:
        """The name of what has the keyboard."""
        focused = self.window.focusWidget()
        return called(focused) if focused is not None else ""

    @property
    def page(self) -> QWidget:
        """The screen that is shown."""
        page = self.window.page
        assert page is not None
        return page

    def has(self, name: str) -> bool:
        """Whether a control of this name can be seen."""
        return any(is_called(each, name) for each in self.names)

    def find(self, name: str) -> QWidget:
        """The control with a name; one that ends in "…" need only begin so."""
        for control in controls(self.window):
            if is_called(called(control), name):
                return control
        raise AssertionError(f"Nothing is called {name!r}: {self.names}")

    @property
    def written(self) -> str:
        """What stands in the field of a written answer."""
        field = self.find("Your answer")
        assert isinstance(field, QPlainTextEdit)
        return field.toPlainText()

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        """Lets the program go on by itself until something is so."""
        for _ in range(_PATIENCE_MS // _GLANCE_MS):
            if is_so():
                return
            QTest.qWait(_GLANCE_MS)
        raise AssertionError(f"It never came to it; what can be read is {self.texts}.")

    def wait_for(self, text: str) -> None:
        """Lets the program go on by itself until a text can be read."""
        self.wait_until(lambda: self.reads(text))

    # The mouse

    def click(self, name: str) -> None:
        """Turns the wheel to what has a name, and clicks its middle."""
        target = self.find(name)
        self._scroll_to(target)
        self._click_at(middle(target))

    def drag(self, name: str, to: str) -> None:
        """Carries one thing onto another, turning the wheel on the way where that is needed."""
        carried, target = self.find(name), self.find(to)
        self._scroll_to(carried)
        window = self.window.windowHandle()
        start = middle(carried)
        QTest.mousePress(window, _LEFT, pos=self._in_window(start))
        QTest.mouseMove(window, self._in_window(start + QPoint(0, 20)))
        self._scroll_to(target)
        for step in range(1, _DRAG_STEPS + 1):
            at = start + (middle(target) - start) * step / _DRAG_STEPS
            QTest.mouseMove(window, self._in_window(at))
            settle()
        QTest.mouseRelease(window, _LEFT, pos=self._in_window(middle(target)))
        settle()

    def write_by_screen_keyboard(self, text: str) -> None:
        """Writes as an on-screen keyboard does, which hands over words and presses no keys."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(_has_keyboard(), event)
        settle()

    def _click_at(self, at: QPoint) -> None:
        QTest.mouseClick(self.window.windowHandle(), _LEFT, pos=self._in_window(at))
        settle()

    def _scroll_to(self, widget: QWidget) -> None:
        area = scroll_area_of(widget)
        if area is None:
            return
        view = area.viewport()
        for _ in range(_MOST_NOTCHES):
            y, reach = view.mapFromGlobal(middle(widget)).y(), min(24, widget.height() // 2)
            if reach <= y <= view.height() - reach:
                return
            turn = _NOTCH if y < reach else -_NOTCH
            at = QPointF(self._in_window(middle(view)))
            QTest.wheelEvent(self.window.windowHandle(), at, QPoint(0, turn))
            settle()

    def _in_window(self, at: QPoint) -> QPoint:
        return self.window.mapFromGlobal(at)

    # The keyboard

    def press(self, *keys: Qt.Key, control: bool = False) -> None:
        """Presses keys, one after the other."""
        modifiers = Qt.KeyboardModifier
        modifier = modifiers.ControlModifier if control else modifiers.NoModifier
        for key in keys:
            QTest.keyClick(self.window.windowHandle(), key, modifier)
            settle()

    def write(self, text: str) -> None:
        """Types text, a key a letter."""
        for letter in text:
            QTest.keyClicks(_has_keyboard(), letter)
        settle()

    def tab_to(self, name: str) -> None:
        """Presses Tab until what has a name has the keyboard."""
        met = [self.focused]
        for _ in range(_MOST_TABS):
            if is_called(self.focused, name):
                return
            self.press(Qt.Key.Key_Tab)
            met.append(self.focused)
        raise AssertionError(f"Tab does not lead to {name!r}, but to {met}.")

    def arrow_to(self, name: str, most: int = 9) -> None:
        """Presses the arrow keys, downwards and then up, until what has a name has the keyboard."""
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            for _ in range(most):
                if is_called(self.focused, name):
                    return
                self.press(key)
        raise AssertionError(f"The arrow keys do not lead to {name!r} but to {self.focused!r}.")


def settle() -> None:
    """Lets happen what the last event brought about: layout, painting, what was put off."""
    for _ in range(_PASSES):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def called(widget: QWidget) -> str:
    """What a person calls a control, in English whatever the program speaks.

    On Linux Qt names a combo box by its label alone.
    """
    return english(widget.accessibleName() or name_of(widget))


def is_called(name: str, wanted: str) -> bool:
    """Whether a name is the wanted one, of which a beginning may be enough."""
    return name.startswith(wanted[:-1]) if wanted.endswith("…") else name == wanted


def scroll_area_of(widget: QWidget) -> QScrollArea | None:
    """The nearest scroll area that a widget lies in."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def _has_keyboard() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None, "Nothing has the keyboard."
    return focused
