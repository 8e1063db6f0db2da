# SPDX-License-Identifier: MIT
"""A question played with real events: the answering part on a page, with a hand for it.

Mouse and keys go to the window, as from the system: whatever lies on top, has the focus or holds
the mouse gets them. Things are found by the names they have for a screen reader.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget

from quizdesk.engine.attempt import Item
from quizdesk.engine.marking import mark
from quizdesk.engine.question import Question
from quizdesk.engine.response import Response, blank_response
from quizdesk.ui.widgets.answering_parts import part_for
from quizdesk.ui.widgets.buttons import PrimaryButton
from quizdesk.ui.widgets.column import ReadingColumn
from quizdesk.ui.widgets.status_line import StatusLine
from quizdesk.viewmodels.item_view import answer_view

Found = TypeVar("Found", bound=QObject)

_LEFT = Qt.MouseButton.LeftButton
_DRAG_STEPS = 5
_MOST_ARROWS = 9
_PASSES = 4


class PlayedQuestion:
    """One item on a page, answered and perhaps marked.

    Attributes:
        item: how the item stands; responses given by hand are in it.
        responses: every response given, in order.
        decisions: every decision on a mark point, in order.
    """

    def __init__(self, question: Question, order: tuple[str, ...], size: tuple[int, int]) -> None:
        self.item = Item(question, order, blank_response(question))
        self.responses: list[Any] = []
        self.decisions: list[tuple[str, bool]] = []
        self.part = part_for(answer_view(self.item, None))
        self.check = PrimaryButton("Check answer")
        self.column = ReadingColumn()
        self.column.add(self.part)
        self.window = QWidget()
        page = QVBoxLayout(self.window)
        page.addWidget(self.column)
        page.addWidget(self.check)
        self.part.responded.connect(self._on_responded)
        self.part.decided.connect(lambda *decision: self.decisions.append(decision))
        self._show()
        self.window.resize(*size)
        self.window.show()
        self.come_forward()
        self.part.focus_first()

    @property
    def response(self) -> Any:
        """What is the answer now."""
        return self.item.response

    def come_forward(self) -> None:
        """Makes its window the one that has the keyboard."""
        self.window.activateWindow()
        settle()

    def answer(self, response: Response) -> None:
        """Has it answered already, as when one comes back to a question."""
        self.item = replace(self.item, response=response)
        self._show()
        settle()

    def finish(self) -> None:
        """Has the answer handed in and marked."""
        self.item = replace(self.item, is_final=True)
        given = mark(self.item.question, self.item.response)
        self.part.show_view(answer_view(self.item, given))
        settle()

    def _on_responded(self, response: Response) -> None:
        self.responses.append(response)
        self.item = replace(self.item, response=response)
        self._show()

    def _show(self) -> None:
        self.part.show_view(answer_view(self.item, None))

    # Looking

    def find(self, name: str) -> QWidget:
        """The control with a name; one that ends in "…" need only begin so."""
        for control in controls(self.window):
            if _is_called(name_of(control), name):
                return control
        raise AssertionError(f"Nothing is called {name!r}: {self.names}")

    @property
    def names(self) -> list[str]:
        """The names of all controls that can be seen."""
        return [name_of(control) for control in controls(self.window)]

    @property
    def focused(self) -> str:
        """The name of what has the keyboard."""
        focused = QApplication.focusWidget()
        return name_of(focused) if focused is not None else ""

    @property
    def said(self) -> str:
        """What the line below says has happened."""
        return the_only(self.part, StatusLine).text()

    @property
    def texts(self) -> list[str]:
        """Every text that can be seen on the part."""
        return [each.text() for each in self.part.findChildren(QLabel) if each.isVisible()]

    # Acting

    def press(self, *keys: Qt.Key) -> None:
        """Presses keys, one after the other."""
        for key in keys:
            QTest.keyClick(self.window.windowHandle(), key)
            settle()

    def write(self, text: str) -> None:
        """Types text, a key a letter."""
        for letter in text:
            QTest.keyClicks(_has_keyboard(), letter)
            settle()

    def shortcut(self, keys: QKeySequence.StandardKey) -> None:
        """Presses the keys that the system has for an action."""
        QTest.keySequence(_has_keyboard(), QKeySequence(keys))
        settle()

    def go_to(self, name: str) -> None:
        """Presses the arrow keys until what has a name has the keyboard."""
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            for _ in range(_MOST_ARROWS):
                if _is_called(self.focused, name):
                    return
                self.press(key)
        raise AssertionError(f"The arrow keys do not lead to {name!r} but to {self.focused!r}.")

    def click(self, name: str) -> None:
        """Clicks the middle of what has a name."""
        target = self.find(name)
        self.column.ensureWidgetVisible(target)
        settle()
        self.click_at(middle(target))

    def click_at(self, at: QPoint) -> None:
        """Clicks a point of the screen."""
        QTest.mouseClick(self.window.windowHandle(), _LEFT, pos=self._in_window(at))
        settle()

    def drag(self, name: str, to: str) -> None:
        """Carries one thing onto another and lets it go."""
        at = middle(self.find(to))
        self.carry(name, at)
        self.let_go(at)

    def carry(self, name: str, at: QPoint) -> None:
        """Takes a thing with the mouse and carries it to a point of the screen."""
        start = middle(self.find(name))
        QTest.mousePress(self.window.windowHandle(), _LEFT, pos=self._in_window(start))
        for step in range(1, _DRAG_STEPS + 1):
            self.move_to(start + (at - start) * step / _DRAG_STEPS)

    def move_to(self, at: QPoint) -> None:
        """Moves the mouse to a point of the screen."""
        QTest.mouseMove(self.window.windowHandle(), self._in_window(at))
        settle()

    def let_go(self, at: QPoint) -> None:
        """Lets go of the mouse button at a point of the screen."""
        QTest.mouseRelease(self.window.windowHandle(), _LEFT, pos=self._in_window(at))
        settle()

    def _in_window(self, at: QPoint) -> QPoint:
        return self.window.mapFromGlobal(at)


def _has_keyboard() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None, "Nothing has the keyboard."
    return focused


def _is_called(called: str, name: str) -> bool:
    return called.startswith(name[:-1]) if name.endswith("…") else called == name


def settle() -> None:
    """Lets happen what the last event brought about: layout, painting, what was put off."""
    for _ in range(_PASSES):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()


def controls(root: QWidget) -> list[QWidget]:
    """Every control that can be seen and have the keyboard, in the order of a screen reader."""
    found = [each for each in root.findChildren(QWidget) if each.isVisible() and _takes_focus(each)]
    return [each for each in found if each.parentWidget() is not None]


def _takes_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def the_only(root: QWidget, kind: type[Found]) -> Found:
    """The one thing of a kind on a widget."""
    [found] = root.findChildren(kind)
    return found


def middle(widget: QWidget) -> QPoint:
    """The middle of a widget on the screen."""
    return widget.mapToGlobal(widget.rect().center())


def interface(widget: QWidget) -> QAccessibleInterface:
    """A widget as a screen reader meets it."""
    return QAccessible.queryAccessibleInterface(widget)


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    return interface(widget).text(QAccessible.Text.Name)


def description_of(widget: QWidget) -> str:
    """What a screen reader says of a widget besides its name."""
    return interface(widget).text(QAccessible.Text.Description)


def role_of(widget: QWidget) -> QAccessible.Role:
    """What a screen reader says a widget is."""
    return interface(widget).role()


def accessible_tree(root: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything below a widget that a screen reader can come to, in its order."""
    waiting = [interface(root)]
    while waiting:
        each = waiting.pop()
        yield each
        children = [each.child(place) for place in range(each.childCount())]
        waiting.extend(child for child in reversed(children) if child is not None)


def buttons(root: QWidget) -> list[QAbstractButton]:
    """Everything to press that can be seen."""
    return [each for each in root.findChildren(QAbstractButton) if each.isVisible()]


def cut_off(root: QWidget) -> list[str]:
    """The texts that do not get all the room they need, or that something around them cuts."""
    cut = []
    for label in root.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
        is_small = (
            label.height() < max(needed, label.minimumSizeHint().height())
            or label.width() < label.minimumSizeHint().width()
        )
        holder = label.parentWidget()
        if is_small or holder is None or not holder.rect().contains(label.geometry()):
            cut.append(label.text())
    for button in buttons(root):
        wanted = button.minimumSizeHint()
        needed = button.heightForWidth(button.width()) if button.hasHeightForWidth() else 0
        if button.width() < wanted.width() or button.height() < max(wanted.height(), needed):
            cut.append(name_of(button))
    return cut
