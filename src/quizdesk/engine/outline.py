# SPDX-License-Identifier: MIT
"""As much of a question as choosing takes: its id, kind, topic and level.

Apart from `question.py`, because the first screen counts questions and never opens one.
"""

from enum import IntEnum, StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """The kinds of question, by the names that the bank file uses."""

    MULTIPLE_CHOICE = "multiple-choice"
    DATE_MATCHING = "date-matching"
    ORDERING = "ordering"
    SHORT_ANSWER = "short-answer"


class Level(IntEnum):
    """What a question asks of the learner."""

    RECALL = 1
    UNDERSTANDING = 2
    JUDGEMENT = 3


class Outline(NamedTuple):
    """A question in outline, so that a large bank need not be read whole."""

    id: str
    kind: Kind
    topic: str
    level: Level
