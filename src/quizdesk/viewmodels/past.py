# SPDX-License-Identifier: MIT
"""Past attempts, a page at a time."""

from typing import TYPE_CHECKING, NamedTuple

from quizdesk.store import PastScore
from quizdesk.viewmodels.wording import day_and_time, marks_of, percent
from quizdesk.words import tr_n

if TYPE_CHECKING:
    from quizdesk.store.history import History

PAGE = 20
"""Attempts on a page."""

Cursor = PastScore | None
"""Where a page begins: after this row, or at the newest."""


class PastView(NamedTuple):
    """An attempt that was handed in, a row that opens it."""

    id: str
    title: str
    detail: str
    score_text: str
    percent_text: str


class PastScoresView(NamedTuple):
    """One page of them.

    Attributes:
        rows: newest first.
        total: how many attempts there are in all, in words.
        older: where the next page begins, or None when this is the last.
    """

    rows: tuple[PastView, ...]
    total: str
    older: Cursor


def past_view(row: PastScore) -> PastView:
    """A past attempt as a row."""
    return PastView(
        id=row.attempt_id,
        title=row.title,
        detail=tr_n(
            "%n question, {when}",
            "%n questions, {when}",
            row.items,
            when=day_and_time(row.handed_in_at),
        ),
        score_text=marks_of(row.awarded, row.out_of),
        percent_text=percent(row.awarded, row.out_of),
    )


def past_page(history: "History", learner_id: int, after: Cursor) -> PastScoresView:
    """The page of a learner's past attempts that begins after a row, or at the newest.

    Raises:
        StoreError: when the records cannot be read.
    """
    rows = history.past_scores(learner_id, after=after, limit=PAGE + 1)
    return PastScoresView(
        rows=tuple(past_view(row) for row in rows[:PAGE]),
        total=tr_n("%n quiz", "%n quizzes", history.count(learner_id)),
        older=rows[PAGE - 1] if len(rows) > PAGE else None,
    )
