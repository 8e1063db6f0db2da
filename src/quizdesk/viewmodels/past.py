# SPDX-License-Identifier: MIT
"""Past attempts, a page at a time."""

from dataclasses import dataclass

from quizdesk.viewmodels.home import PastView

PAGE = 20
"""Attempts on a page."""


@dataclass(frozen=True, slots=True)
class PastScoresView:
    """One page of them; `older` and `newer` say whether there are more on either side."""

    rows: tuple[PastView, ...]
    where: str
    has_newer: bool
    has_older: bool
