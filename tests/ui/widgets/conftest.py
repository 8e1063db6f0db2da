# SPDX-License-Identifier: MIT
"""Questions to play, each in a window that closes after the test, in the plain light look."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from quizdesk.engine.question import Question
from quizdesk.ui.theme import apply_theme
from tests.ui.widgets.played import PlayedQuestion

Play = Callable[..., PlayedQuestion]

SMALL_SCREEN = (1366, 768)


@pytest.fixture
def play(qapp: QApplication) -> Iterator[Play]:
    """Give a function that puts a question on a page; motion is reduced, so nothing waits."""
    played: list[PlayedQuestion] = []

    def begin(
        question: Question,
        order: tuple[str, ...] = (),
        *,
        theme: str = "light",
        text_percent: int = 100,
        size: tuple[int, int] = SMALL_SCREEN,
    ) -> PlayedQuestion:
        apply_theme(qapp, theme, text_percent, motion="reduced")
        played.append(PlayedQuestion(question, order, size))
        return played[-1]

    yield begin
    for each in played:
        each.window.close()
        each.window.deleteLater()
    apply_theme(qapp, "light", 100)
