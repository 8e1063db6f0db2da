# SPDX-License-Identifier: MIT
"""A theme put on for one test, and taken off after it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from quizdesk.ui.theme import USUAL_LETTERS, Letters, apply_theme

Dress = Callable[..., None]


@pytest.fixture
def dress(qapp: QApplication) -> Iterator[Dress]:
    """Give a function that puts a theme in force; light at 100 per cent returns afterwards."""

    def put_on(
        theme: str = "light",
        text_percent: int = 100,
        *,
        tint: str = "none",
        motion: str = "system",
        letters: Letters = USUAL_LETTERS,
    ) -> None:
        apply_theme(qapp, theme, text_percent, tint=tint, motion=motion, letters=letters)

    put_on()
    yield put_on
    put_on()
