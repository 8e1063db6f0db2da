# SPDX-License-Identifier: MIT
"""The window: a bar of places to go, one sentence when something is amiss, and the screen below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from quizdesk.settings import WindowPlace
from quizdesk.ui.theme import IconName, Tone, keep_spaced
from quizdesk.ui.widgets.place_bar import Place, PlaceBar
from quizdesk.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from quizdesk.ui.files import Files
    from quizdesk.ui.widgets.banner import Banner
    from quizdesk.ui.widgets.page import Page

_USUAL_SIZE = (1100, 720)
_LEAST_SIZE = (640, 420)


class _Pages(QStackedWidget):
    """The screens, which ask for no more room than the one that is shown."""

    def hasHeightForWidth(self) -> bool:
        """Say that they take what height there is: they scroll."""
        return False

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()


class MainWindow(QMainWindow):
    """Holds the screens; which of them is shown is the router's affair.

    Attributes:
        files: who is asked for files and folders; None for the system's dialogs.
    """

    home_requested = Signal()
    practise_requested = Signal()
    progress_requested = Signal()
    timeline_requested = Signal()
    glossary_requested = Signal()
    settings_requested = Signal()
    closing = Signal()
    first_painted = Signal()
    """Once, when the first picture is on the screen: the time for what it need not wait for."""

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False
        self._opens_maximised = False
        self._notice: Banner | None = None
        self.files: Files | None = None
        self.setWindowTitle("QuizDesk")
        self.setMinimumSize(*_LEAST_SIZE)
        self._bar = self._make_bar()
        self._stack = _Pages()
        self._whole = QWidget()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        self._notice_row = keep_spaced(QHBoxLayout(), margins=(2, 0, 2, 0))
        column.addLayout(self._notice_row)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(self._whole)

    def _make_bar(self) -> PlaceBar:
        places = (
            (Place(tr("Home"), IconName.HOME), self.home_requested),
            (Place(tr("Practise"), IconName.PEN), self.practise_requested),
            (Place(tr("Progress"), IconName.PROGRESS), self.progress_requested),
            (Place(tr("Timeline"), IconName.TIMELINE), self.timeline_requested),
            (Place(tr("Glossary"), IconName.BOOK), self.glossary_requested),
            (Place(tr("Settings"), IconName.SETTINGS), self.settings_requested),
        )
        bar = PlaceBar("QuizDesk", [place for place, _ in places])
        for button, (_, signal) in zip(bar.buttons, places, strict=True):
            button.clicked.connect(signal)
        return bar

    def add_page(self, page: Page) -> None:
        """Takes in a screen, to be shown later."""
        self._stack.addWidget(page)

    def remove_page(self, page: Page) -> None:
        """Throws a screen away, once what is going on in it is done."""
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()

    def show_page(self, page: Page, *, has_bar: bool) -> None:
        """Shows a screen; in a quiz the bar of places is away."""
        self._bar.setVisible(has_bar)
        left, focused = self._stack.currentWidget(), self.focusWidget()
        if left is not None and focused is not None and left.isAncestorOf(focused):
            # Or Qt would look for the next in the order of the Tab key, which takes a while to
            # make, and the page that is come to has the focus in its own place at once.
            focused.clearFocus()
        self._stack.setCurrentWidget(page)
        page.arrive()
        if self.focusWidget() is None:
            self.focusNextChild()

    @property
    def is_painted(self) -> bool:
        """Whether the first picture is on the screen."""
        return self._is_painted

    @property
    def page(self) -> QWidget | None:
        """The screen that is shown, once there is one."""
        return self._stack.currentWidget()

    def show_trouble(self, sentence: str) -> None:
        """Says in the window what is amiss and what to do."""
        self._say(Tone.ERROR, sentence)

    @property
    def trouble(self) -> str:
        """What is amiss, as the window says it; empty while nothing is."""
        notice = self._notice
        return notice.sentence() if notice is not None and notice.tone is Tone.ERROR else ""

    def show_notice(self, sentence: str) -> None:
        """Says in the window something good to know."""
        self._say(Tone.INFO, sentence)

    def _say(self, tone: Tone, sentence: str) -> None:
        if self._notice is None:
            from quizdesk.ui.widgets.banner import Banner

            self._notice = Banner(tone)
            self._notice_row.addWidget(self._notice)
        self._notice.show_message(tone, sentence)

    def clear_notice(self) -> None:
        """Takes the sentence away."""
        if self._notice is not None:
            self._notice.clear()

    def place_as(self, place: WindowPlace | None) -> None:
        """Puts the window where it was, if that is still on a screen, else in the middle."""
        screen = QGuiApplication.primaryScreen().availableGeometry()
        if place is None:
            width, height = (
                min(_USUAL_SIZE[0], screen.width()),
                min(_USUAL_SIZE[1], screen.height()),
            )
            self.resize(width, height)
            self.move(screen.center().x() - width // 2, screen.center().y() - height // 2)
            return
        wanted = QRect(place.x, place.y, place.width, place.height)
        on_a_screen = any(
            one.availableGeometry().intersects(wanted) for one in QGuiApplication.screens()
        )
        wanted.setSize(wanted.size().boundedTo(screen.size()))
        if on_a_screen:
            # Without the frame, as `place` told it; move() would count the frame in, and the
            # window would sink by a title bar at every start.
            self.setGeometry(wanted)
        else:
            self.resize(wanted.size())
            self.move(screen.topLeft())
        self._opens_maximised = place.maximised

    def show(self) -> None:
        if self._opens_maximised:
            self._opens_maximised = False
            self.showMaximized()
        else:
            super().show()

    def place(self) -> WindowPlace:
        """Where the window stands, to be remembered."""
        usual = self.normalGeometry()
        return WindowPlace(usual.x(), usual.y(), usual.width(), usual.height(), self.isMaximized())

    def focusNextPrevChild(self, forwards: bool, /) -> bool:
        from quizdesk.ui.widgets.tab_order import put_in_tab_order

        put_in_tab_order(self._whole)
        return super().focusNextPrevChild(forwards)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
