# SPDX-License-Identifier: MIT
"""A scheme held against marked answers: agreement, and what another wording changes."""

from dataclasses import replace
from random import Random

import pytest

from quizdesk.engine.agreement import Verdicts
from quizdesk.engine.mark import Outcome
from quizdesk.engine.mark_scheme import LevelBand, MarkPoint, MarkScheme
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.scheme_bench import (
    Change,
    Disagreement,
    MarkedAnswer,
    bench,
    changes,
)
from tests.builders import a_short_answer

RAID = "The police raided Arcos in London."
SEARCH = "The police searched the offices that May."
LETTER = "There was the Zinoviev letter."


def asking(**accept: str) -> ShortAnswer:
    """A question with a point for each name, earned by one phrase and worth two marks."""
    points = tuple(
        MarkPoint(name, f"The {name} was why.", (phrase,), marks=2)
        for name, phrase in accept.items()
    )
    return a_short_answer(scheme=MarkScheme(3, points))


QUESTION = asking(raid="raid Arcos", letter="Zinoviev letter")


def an_answer(label: str, text: str, **points: bool) -> MarkedAnswer:
    return MarkedAnswer(label, text, points)


def test_points_are_counted_as_the_scheme_and_a_person_judge_them() -> None:
    answers = [
        an_answer("a", RAID, raid=True, letter=False),
        an_answer("b", LETTER, raid=True, letter=False),
        an_answer("c", "The raid on Arcos did not matter.", raid=True, letter=False),
    ]
    found = bench(QUESTION, answers, Random(1))
    assert (found.question, found.answers, found.unsure) == ("break-with-britain", 3, 1)
    assert found.verdicts == Verdicts(both=1, first_only=1, second_only=1, neither=2)
    assert found.disagreements == (
        Disagreement("b", "raid", True, (), "No words of your answer say this."),
        Disagreement("b", "letter", False, ("Zinoviev letter",), "Your own words say this."),
    )


def test_whole_marks_are_paired_where_nothing_is_unsure() -> None:
    answers = [
        an_answer("a", RAID, raid=True, letter=False),
        an_answer("b", f"{RAID} {LETTER}", raid=True, letter=True),
        an_answer("c", LETTER, raid=False, letter=False),
        an_answer("d", "The raid on Arcos did not matter.", raid=True),
        an_answer("not judged in full", RAID, raid=True),
        MarkedAnswer("e", RAID, {}, mark=1),
        MarkedAnswer("f", RAID, {}, mark=0),
    ]
    found = bench(QUESTION, answers, Random(1))
    assert found.marks == ((2, 2), (3, 3), (2, 0), (2, 1), (2, 0))
    assert found.interval is None
    assert found.weighted_kappa is None


def test_many_answers_have_a_weighted_kappa_within_its_interval() -> None:
    answers = [
        an_answer("a", RAID, raid=True, letter=False),
        an_answer("b", "Nobody knows.", raid=False, letter=False),
        an_answer("c", LETTER, raid=True, letter=True),
    ] * 8
    found = bench(QUESTION, answers, Random(1))
    assert found.interval is not None
    assert found.weighted_kappa is not None
    assert found.interval[0] < found.weighted_kappa < found.interval[1]
    assert bench(QUESTION, answers, Random(1)) == found


def test_whole_marks_of_points_reach_levels_where_a_scheme_has_them() -> None:
    levels = (LevelBand("Says something.", 1, 2, needs=1), LevelBand("Says all.", 5, 5, needs=2))
    scheme = replace(QUESTION.scheme, marks=5, levels=levels)
    answers = [an_answer("a", RAID, raid=True, letter=True)]
    assert bench(replace(QUESTION, scheme=scheme), answers, Random(1)).marks == ((1, 5),)


@pytest.mark.parametrize(
    ("before", "after", "was_earned", "gains", "loses"),
    [
        (Outcome.NOT_FOUND, Outcome.AWARDED, True, True, False),
        (Outcome.UNSURE, Outcome.AWARDED, True, True, False),
        (Outcome.AWARDED, Outcome.UNSURE, True, False, True),
        (None, Outcome.AWARDED, True, True, False),
        (Outcome.NOT_FOUND, Outcome.UNSURE, False, False, True),
        (Outcome.AWARDED, Outcome.NOT_FOUND, False, True, False),
        (Outcome.NOT_FOUND, None, False, False, False),
        (Outcome.NOT_FOUND, Outcome.AWARDED, None, False, False),
    ],
)
def test_a_change_gains_or_loses_by_what_a_person_says(
    before: Outcome | None, after: Outcome, was_earned: bool | None, gains: bool, loses: bool
) -> None:
    change = Change("a", "raid", before, after, was_earned)
    assert (change.is_gain, change.is_loss) == (gains, loses)


def test_a_change_of_the_scheme_shows_what_it_changes() -> None:
    answers = [
        an_answer("a", RAID, raid=True),
        an_answer("b", SEARCH, raid=True),
        an_answer("c", LETTER),
    ]
    after = asking(raid="raid/search police", money="Zinoviev")
    assert changes(QUESTION, after, answers) == (
        Change("a", "letter", Outcome.NOT_FOUND, None, None),
        Change("a", "money", None, Outcome.NOT_FOUND, None),
        Change("b", "raid", Outcome.NOT_FOUND, Outcome.AWARDED, True),
        Change("b", "letter", Outcome.NOT_FOUND, None, None),
        Change("b", "money", None, Outcome.NOT_FOUND, None),
        Change("c", "letter", Outcome.AWARDED, None, None),
        Change("c", "money", None, Outcome.AWARDED, None),
    )
    assert changes(QUESTION, QUESTION, answers) == ()
