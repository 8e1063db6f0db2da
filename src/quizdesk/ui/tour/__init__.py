# SPDX-License-Identifier: MIT
"""The tour: the program played by itself in its real windows, with a picture of every screen.

`script.py` is the story, step by step. It acts through an `Operator`, which can only do what a
person can: look for what has a name, click, drag, press keys and wait.
"""

from quizdesk.ui.tour.script import play_tour
from quizdesk.ui.tour.staging import TOUR_SETTINGS, TourClock, choose_for_tour, tour_seeds
from quizdesk.ui.tour.watchdog import time_limit

__all__ = [
    "TOUR_SETTINGS",
    "TourClock",
    "choose_for_tour",
    "play_tour",
    "time_limit",
    "tour_seeds",
]
