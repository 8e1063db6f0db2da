# SPDX-License-Identifier: MIT
"""Marks: what they add up to, and what a person's decision changes."""

import pytest

from quizdesk.engine.mark import Evidence, Mark, Outcome
from quizdesk.errors import UnknownItem

FOUND = Evidence("p1", Outcome.AWARDED, 1, ((0, 5),), "why")
DOUBTED = Evidence("p2", Outcome.UNSURE, 2, ((6, 9),), "doubt")
MISSED = Evidence("p3", Outcome.NOT_FOUND, 4)


def a_mark(*, out_of: int = 7, cap: int | None = None) -> Mark:
    return Mark(1, out_of, (FOUND, DOUBTED, MISSED), ("told",), cap)


def test_a_mark_with_an_unsure_part_needs_review() -> None:
    assert a_mark().needs_review
    assert not Mark(1, 2, (FOUND, MISSED)).needs_review


def test_a_decision_can_add_nothing_to_a_full_or_capped_mark() -> None:
    assert Mark(1, 7, (FOUND, DOUBTED)).can_grow
    assert not Mark(1, 7, (FOUND, MISSED)).can_grow
    assert not Mark(1, 1, (FOUND, DOUBTED)).can_grow
    assert not Mark(1, 7, (FOUND, DOUBTED), cap=1).can_grow


def test_a_mark_is_full_when_everything_was_earned() -> None:
    assert Mark(2, 2).is_full
    assert not Mark(1, 2).is_full


def test_a_part_is_found_by_its_id() -> None:
    assert a_mark().part("p2") is DOUBTED
    with pytest.raises(UnknownItem) as caught:
        a_mark().part("p9")
    assert caught.value.message == "The mark has no part called p9."
