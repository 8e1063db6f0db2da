# SPDX-License-Identifier: MIT
"""Long work behind the window: told of, stopped, and heard of when it fails."""

from collections.abc import Callable
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from quizdesk.errors import StoreError
from quizdesk.ui.background import Background
from quizdesk.viewmodels.work import Stopped, Told

pytestmark = pytest.mark.usefixtures("qapp")


def wait_until(is_so: Callable[[], bool]) -> None:
    for _ in range(500):
        if is_so():
            return
        QTest.qWait(10)
    raise AssertionError("It never came to it.")


def never(what: object) -> None:
    raise AssertionError(what)


def test_work_is_done_in_another_thread_and_heard_of_in_the_windows() -> None:
    owner = QObject()
    background = Background(owner)
    heard: list[tuple[str, bool]] = []
    told: list[tuple[int, int]] = []
    may_end = Event()

    def run(tell: Told) -> str:
        tell(1, 2)
        may_end.wait(20)
        return current_thread().name

    def done(name: str) -> None:
        heard.append((name, current_thread() is main_thread()))

    background.begin(run, done=done, failed=never, told=lambda *so: told.append(so))
    assert background.is_busy
    wait_until(lambda: bool(told))
    may_end.set()
    wait_until(lambda: bool(heard))
    assert told == [(1, 2)]
    assert heard == [("background", True)]
    assert not background.is_busy


@pytest.mark.parametrize("error", [StoreError("It is gone."), ZeroDivisionError("x")])
def test_what_goes_wrong_is_handed_on(error: Exception) -> None:
    owner = QObject()
    background = Background(owner)
    heard: list[Exception] = []

    def run(tell: Told) -> None:
        raise error

    background.begin(run, done=never, failed=heard.append)
    wait_until(lambda: bool(heard))
    assert heard == [error]


def test_work_stops_when_it_is_asked_to() -> None:
    owner = QObject()
    background = Background(owner)
    heard: list[Exception] = []

    def run(tell: Told) -> None:
        while True:
            tell(0, 1)

    background.begin(run, done=never, failed=heard.append)
    background.ask_to_stop()
    wait_until(lambda: bool(heard))
    assert isinstance(heard[0], Stopped)


def test_nobody_hears_of_work_that_is_stopped_for_good() -> None:
    owner = QObject()
    background = Background(owner)
    has_ended = Event()

    def run(tell: Told) -> None:
        try:
            while True:
                tell(0, 1)
        finally:
            has_ended.set()

    background.begin(run, done=never, failed=never)
    background.stop()
    assert has_ended.is_set()
    assert not background.is_busy
    QTest.qWait(100)
