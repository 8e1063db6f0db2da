# SPDX-License-Identifier: MIT
"""Turns an error that a person can be told into a sentence in the window; others go on up."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from quizdesk.errors import QuizDeskError

Arguments = ParamSpec("Arguments")
Tell = Callable[[str], None]


def guarded(step: Callable[Arguments, object], tell: Tell) -> Callable[Arguments, None]:
    """A step that tells its errors instead of raising them.

    Args:
        step: what a button or a timer does.
        tell: shows a sentence.
    """

    @wraps(step)
    def told(*args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
        try:
            step(*args, **kwargs)
        except QuizDeskError as error:
            tell(str(error))

    return told
