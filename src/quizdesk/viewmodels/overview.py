# SPDX-License-Identifier: MIT
"""Where a learner stands in an attempt before handing in: what is answered, flagged and blank."""

from dataclasses import dataclass

from quizdesk.engine.attempt import Attempt
from quizdesk.words import tr, tr_n


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One item, a row that goes to it."""

    id: str
    position: int
    stem: str
    state: str
    is_blank: bool
    is_flagged: bool
    can_open: bool


@dataclass(frozen=True, slots=True)
class OverviewView:
    """The whole screen; `warning` is empty when nothing is left blank."""

    rows: tuple[OverviewRow, ...]
    warning: str


def overview_view(attempt: Attempt) -> OverviewView:
    """The view of an open attempt."""
    rows = tuple(
        OverviewRow(
            id=item.id,
            position=position,
            stem=item.question.stem,
            state=_state(is_blank=item.response.is_blank, is_flagged=item.is_flagged),
            is_blank=item.response.is_blank,
            is_flagged=item.is_flagged,
            can_open=attempt.quiz.may_go_back,
        )
        for position, item in enumerate(attempt.items, start=1)
    )
    blank = len(attempt.unanswered)
    warning = _warning(blank)
    return OverviewView(rows, warning)


def _state(*, is_blank: bool, is_flagged: bool) -> str:
    if is_flagged:
        return tr("Not answered, flagged") if is_blank else tr("Answered, flagged")
    return tr("Not answered") if is_blank else tr("Answered")


def _warning(blank: int) -> str:
    if not blank:
        return ""
    return tr_n("%n question not answered yet.", "%n questions not answered yet.", blank)
