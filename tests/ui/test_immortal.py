# SPDX-License-Identifier: MIT
"""A long session does not use up None or True, whatever PySide6 counts or does not count."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal

from quizdesk.ui.immortal import CONSTANTS, keep_constants_alive

CALLS = 1000
CALLS_OF_A_LONG_SESSION = 10_000_000


class Teller(QObject):
    told = Signal(bool)


def name_it(teller: Teller) -> None:
    teller.setObjectName("question")


def let_it_tell(teller: Teller) -> None:
    teller.told.emit(True)


@pytest.mark.parametrize("call", [name_it, let_it_tell])
def test_constants_outlive_every_call_that_returns_them(call: Callable[[Teller], None]) -> None:
    keep_constants_alive()
    teller = Teller()
    before = [sys.getrefcount(constant) for constant in CONSTANTS]
    for _ in range(CALLS):
        call(teller)
    after = [sys.getrefcount(constant) for constant in CONSTANTS]
    for had, has in zip(before, after, strict=True):
        lost_a_call = max(0, had - has) / CALLS
        assert has - lost_a_call * CALLS_OF_A_LONG_SESSION > 0
