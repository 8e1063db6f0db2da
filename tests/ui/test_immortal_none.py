# SPDX-License-Identifier: MIT
"""A long session does not use up None, whatever PySide6 counts or does not count."""

import sys

from PySide6.QtCore import QObject

from quizdesk.ui.immortal_none import keep_none_alive

CALLS_OF_A_LONG_SESSION = 10_000_000


def test_none_outlives_every_call_that_returns_it() -> None:
    keep_none_alive()
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("question")
    lost_a_call = max(0, before - sys.getrefcount(None)) / 1000
    assert sys.getrefcount(None) - lost_a_call * CALLS_OF_A_LONG_SESSION > 0
