# SPDX-License-Identifier: MIT
"""How practice begins from the progress page: the page's wishes, put to the desk."""

from collections.abc import Callable
from functools import partial

from quizdesk.ui.screens.progress import ProgressScreen
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.progress import Way
from quizdesk.viewmodels.sitting import Sitting

Safe = Callable[[Callable[..., object]], Callable[..., None]]
"""Makes a step one that says its troubles in the window."""


def connect_practice(
    page: ProgressScreen, desk: Desk, play: Callable[[Sitting], None], safe: Safe
) -> None:
    """Lets the page begin practice.

    Args:
        page: the page.
        desk: what begins it.
        play: shows a sitting.
        safe: makes a step safe to connect.
    """

    def practise(way: Way, question_id: str = "") -> None:
        play(desk.quizzes.practise(way, question_id))

    page.practise_requested.connect(safe(partial(practise, Way.ONE)))
    page.weakest_requested.connect(safe(lambda: practise(Way.WEAKEST)))
    page.mistakes_requested.connect(safe(lambda: practise(Way.MISTAKES)))
    page.today_requested.connect(safe(lambda: play(desk.quizzes.begin_today())))
