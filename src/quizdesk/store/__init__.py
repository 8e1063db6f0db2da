# SPDX-License-Identifier: MIT
"""The records: learners, attempts, responses and marks in one SQLite file.

`Store` is the door. It knows the engine's values and nothing of banks or screens.
"""

from quizdesk.store.attempts import Unfinished
from quizdesk.store.history import PastScore, QuestionResult
from quizdesk.store.learners import Learner
from quizdesk.store.recovery import begin_anew, restore
from quizdesk.store.store import Store

__all__ = [
    "Learner",
    "PastScore",
    "QuestionResult",
    "Store",
    "Unfinished",
    "begin_anew",
    "restore",
]
