# SPDX-License-Identifier: MIT
"""Past attempts, a page at a time."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from quizdesk.store import PastScore
from quizdesk.viewmodels.wording import day_and_time, marks_of, percent
from quizdesk.words import tr_n

if TYPE_CHECKING:
    from quizdesk.bank.bank import Bank
    from quizdesk.store.history import History

PAGE = 20
"""Attempts on a page."""

MOST_TOPICS = 3
"""Topics that an attempt's row names."""

Cursor = PastScore | None
"""Where a page begins: after this row, or at the newest."""


class PastView(NamedTuple):
    """An attempt that was handed in, a row that opens it."""

    id: str
    title: str
    detail: str
    score_text: str
    percent_text: str
    topics: str = ""


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


def past_view(row: PastScore, topics: str = "") -> PastView:
    """A past attempt as a row, with what it asked about."""
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
        topics=topics,
    )


def past_page(history: "History", learner_id: int, after: Cursor, bank: "Bank") -> PastScoresView:
    """The page of a learner's past attempts that begins after a row, or at the newest.

    Args:
        history: what was done.
        learner_id: whose.
        after: the row before, or None.
        bank: the bank in use, which says what its questions are about.

    Raises:
        StoreError: when the records cannot be read.
    """
    rows = history.past_scores(learner_id, after=after, limit=PAGE + 1)
    asked = history.asked_in([row.attempt_id for row in rows[:PAGE]])
    topic_of = {one.id: bank.topics[one.topic] for one in bank.outlines}
    return PastScoresView(
        rows=tuple(
            past_view(row, _topics_text([topic_of.get(one, "") for one in asked[row.attempt_id]]))
            for row in rows[:PAGE]
        ),
        total=tr_n("%n quiz", "%n quizzes", history.count(learner_id)),
        older=rows[PAGE - 1] if len(rows) > PAGE else None,
    )


def _topics_text(topics: Iterable[str]) -> str:
    """The topics asked about most, in a line; questions that are no longer there say nothing."""
    often = [topic for topic, _ in Counter(filter(None, topics)).most_common()]
    told = ", ".join(often[:MOST_TOPICS])
    left_out = len(often) - MOST_TOPICS
    if left_out <= 0:
        return told
    return tr_n("{topics} and %n more topic", "{topics} and %n more topics", left_out, topics=told)
