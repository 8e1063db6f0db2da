# SPDX-License-Identifier: MIT
"""What holds for every test: Qt offscreen, no network, no unexpected warning, no window left open.

Nothing here makes test data: that is builders.py.
"""

import ipaddress
import logging
import os
import re
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import settings

from quizdesk.ui.immortal import keep_constants_alive

# Before anything imports Qt. Set the variable to xcb, windows or cocoa to watch the tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples every time: a failure on one machine is a failure on all of them.
settings.register_profile("ci", derandomize=True, deadline=None, max_examples=100, database=None)
# For a search by hand: HYPOTHESIS_PROFILE=explore
settings.register_profile("explore", deadline=None, max_examples=5000, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

pytest_plugins = ("pytester",)

# The plug-in for Qt goes through PySide6 after every test, of whatever room the test is.
keep_constants_alive()


class OutwardConnectionError(Exception):
    """A test tried to leave this computer."""


def _is_at_home(host: object) -> bool:
    if host in {None, "", "localhost", b"localhost"}:
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def _refuse_to_leave(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what would reach another computer; a path is a socket of this one."""
    if event in {"socket.connect", "socket.sendto"} and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        host = arguments[0]
    else:
        return
    if not _is_at_home(host):
        raise OutwardConnectionError(f"Tests do not use the network; this one tried {host}.")


# A hook sees every thread and library, and cannot be undone by what it watches.
sys.addaudithook(_refuse_to_leave)


@pytest.fixture(autouse=True)
def _log_is_quiet(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it is marked expects_log(pattern)."""
    yield
    if "quizdesk.log" in sys.modules:
        # There is one log in a process; the next test's must not go on in this one's file.
        sys.modules["quizdesk.log"].stop()
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    logged = [each.getMessage() for each in records if each.levelno >= logging.WARNING]
    for marker in request.node.iter_markers("expects_log"):
        expected = [line for line in logged if re.search(marker.args[0], line)]
        assert expected, f"Nothing was logged that matches {marker.args[0]!r}."
        logged = [line for line in logged if line not in expected]
    assert not logged, f"The test logged warnings that it does not expect: {logged}"


@pytest.fixture(autouse=True)
def _no_window_is_left_open() -> Iterator[None]:
    """Fail a test that leaves behind a window which nobody owns."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    windows = [each for each in QApplication.topLevelWidgets() if each.parent() is None]
    # Qt keeps the last tool tip for the next one.
    left = [each for each in windows if each.metaObject().className() != "QTipLabel"]
    names = [f"{type(each).__name__} {each.objectName()}".strip() for each in left]
    for each in left:
        each.close()
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not names, f"The test left windows behind: {names}"
