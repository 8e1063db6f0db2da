# SPDX-License-Identifier: MIT
"""The guards of conftest.py, each shown to fail a test that breaks it and to let others pass."""

import re
import socket
import threading

import pytest

from tests.rules.source import ROOT

GUARDED = (ROOT / "tests" / "conftest.py").read_text("utf-8").replace("pytest_plugins", "_unused")
SETTINGS = """
[pytest]
markers = expects_log(pattern): as in the project
"""


# Each in a process of its own would take a minute: these are told apart by their names.
GUESTS = """
import logging
import pytest
from PySide6.QtWidgets import QWidget

kept = []

def test_warns():
    logging.warning("no")

def test_informs():
    logging.info("yes")

@pytest.mark.expects_log("n.")
def test_warns_as_expected():
    logging.error("no")

@pytest.mark.expects_log("never comes")
def test_expects_in_vain():
    pass

def test_leaves_a_window(qtbot):
    kept.append(QWidget())
    kept[0].show()

def test_hands_its_window_over(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
"""


def test_the_guards_fail_what_breaks_them_and_nothing_else(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(GUARDED)
    pytester.makeini(SETTINGS)
    pytester.makepyfile(GUESTS)
    done = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-rE")
    failed = re.findall(r"(?m)^ERROR \S+::test_(\w+)", done.stdout.str())
    assert sorted(failed) == ["expects_in_vain", "leaves_a_window", "warns"]
    assert done.parseoutcomes() == {"passed": 6, "errors": 3}


def test_no_test_leaves_this_computer() -> None:
    with pytest.raises(Exception, match="do not use the network"):
        socket.create_connection(("example.org", 80), timeout=1)
    with socket.socket() as outward, pytest.raises(Exception, match="this one tried 192"):
        outward.connect(("192.0.2.1", 80))


def _answer_once(server: socket.socket) -> None:
    server.accept()[0].close()


def test_this_computer_may_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        answering = threading.Thread(target=_answer_once, args=[server])
        answering.start()
        socket.create_connection(server.getsockname(), timeout=5).close()
        answering.join()
