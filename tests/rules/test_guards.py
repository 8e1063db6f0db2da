# SPDX-License-Identifier: MIT
"""The guards of conftest.py, each shown to fail a test that breaks it and to let others pass."""

import socket
import threading

import pytest

from tests.rules.source import ROOT

GUARDED = (ROOT / "tests" / "conftest.py").read_text("utf-8").replace("pytest_plugins", "_unused")
SETTINGS = """
[pytest]
markers = expects_log(pattern): as in the project
"""


def outcomes_of(pytester: pytest.Pytester, test: str) -> dict[str, int]:
    """Run a test under the project's guards and count how its parts ended."""
    pytester.makeconftest(GUARDED)
    pytester.makeini(SETTINGS)
    pytester.makepyfile(test)
    return pytester.runpytest_subprocess("-p", "no:cacheprovider").parseoutcomes()


WINDOW = """
    from PySide6.QtWidgets import QWidget
    def test_it(qtbot):
        {}
"""


@pytest.mark.parametrize(
    ("test", "outcomes"),
    [
        ("import logging\ndef test_it(): logging.warning('no')", {"passed": 1, "errors": 1}),
        ("import logging\ndef test_it(): logging.info('yes')", {"passed": 1}),
        (
            "import logging, pytest\n@pytest.mark.expects_log('n.')\n"
            "def test_it(): logging.error('no')",
            {"passed": 1},
        ),
        (
            "import pytest\n@pytest.mark.expects_log('never comes')\ndef test_it(): pass",
            {"passed": 1, "errors": 1},
        ),
        (WINDOW.format("global kept; kept = QWidget(); kept.show()"), {"passed": 1, "errors": 1}),
        (WINDOW.format("w = QWidget(); qtbot.addWidget(w); w.show()"), {"passed": 1}),
    ],
)
def test_a_guard_fails_what_breaks_it(
    pytester: pytest.Pytester, test: str, outcomes: dict[str, int]
) -> None:
    assert outcomes_of(pytester, test) == outcomes


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
