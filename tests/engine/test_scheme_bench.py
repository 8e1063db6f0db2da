# SPDX-License-Identifier: MIT
"""A scheme held against marked answers: agreement, and what another wording changes."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest

from quizdesk.engine.agreement import Verdicts
from quizdesk.engine.mark import Outcome
from quizdesk.engine.mark_scheme import LevelBand, MarkPoint, MarkScheme, Misconception
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.scheme_bench import (
    Agreement,
    Bench,
    Change,
    ChangedAnswer,
    Disagreement,
    MarkedAnswer,
    OtherMark,
    bench,
    changed_answers,
    changes,
    marks_of,
    together,
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


def benched(question: ShortAnswer, answers: Sequence[MarkedAnswer]) -> Bench:
    return bench(question, answers, marks_of(question, answers), Random(1))


def test_points_are_counted_as_the_scheme_and_a_person_judge_them() -> None:
    answers = [
        an_answer("a", RAID, raid=True, letter=False),
        an_answer("b", LETTER, raid=True, letter=False),
        an_answer("c", "The raid on Arcos did not matter.", raid=True, letter=False),
    ]
    found = benched(QUESTION, answers)
    assert (found.question, found.answers) == (QUESTION, 3)
    assert (found.agreement.unsure, found.agreement.judged) == (1, 6)
    assert found.agreement.verdicts == Verdicts(both=1, first_only=1, second_only=1, neither=2)
    assert found.disagreements == (
        Disagreement(answers[1], "raid", True, (), "No words of your answer say this."),
        Disagreement(answers[1], "letter", False, ((14, 29),), "Your own words say this."),
    )
    [doubt] = found.doubts
    assert (doubt.answer.label, doubt.point, doubt.was_earned) == ("c", "raid", True)
    assert found.disagreements[1].words == ("Zinoviev letter",)


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
    found = benched(QUESTION, answers)
    assert found.agreement.marks == ((2, 2), (3, 3), (2, 0), (2, 1), (2, 0))
    assert found.agreement.interval is None
    assert found.agreement.weighted_kappa is None


def test_whole_marks_that_differ_are_shown_where_no_point_was_judged() -> None:
    answers = [
        MarkedAnswer("a", RAID, {}, mark=2),
        MarkedAnswer("b", RAID, {}, mark=0),
        MarkedAnswer("c", "Nobody knows.", {}, mark=3),
        an_answer("d", RAID, raid=False, letter=False),
    ]
    assert benched(QUESTION, answers).other_marks == (
        OtherMark(answers[1], given=2, deserved=0, awarded=("raid",)),
        OtherMark(answers[2], given=0, deserved=3, awarded=()),
    )


def test_no_measure_of_points_is_given_where_only_whole_marks_are_known() -> None:
    agreement = benched(QUESTION, [MarkedAnswer("a", RAID, {}, mark=2)] * 30).agreement
    assert (agreement.judged, agreement.accuracy, agreement.kappa) == (0, None, None)
    assert agreement.weighted_kappa == 1.0


def test_answers_with_every_judged_point_unsure_do_not_count_towards_a_measure() -> None:
    doubted = an_answer("a", "The raid on Arcos did not matter.", raid=True)
    said = an_answer("b", RAID, raid=True)
    assert benched(QUESTION, [doubted] + [said] * 19).agreement.accuracy is None
    assert benched(QUESTION, [doubted] + [said] * 20).agreement.accuracy == 1.0


def test_questions_together_agree_over_all_their_answers() -> None:
    one = benched(QUESTION, [an_answer("a", RAID, raid=True, letter=False)] * 12)
    other = benched(QUESTION, [an_answer("b", "No.", raid=True, letter=False)] * 12)
    found = together([one, other], Random(1))
    assert (one.agreement.accuracy, found.accuracy) == (None, 0.75)
    assert found.verdicts == Verdicts(both=12, second_only=12, neither=24)
    assert (found.decided, found.interval is None) == (24, False)
    assert together([], Random(1)) == Agreement(Verdicts(), 0, 0, (), None)


def test_many_answers_have_a_weighted_kappa_within_its_interval() -> None:
    answers = [
        an_answer("a", RAID, raid=True, letter=False),
        an_answer("b", "Nobody knows.", raid=False, letter=False),
        an_answer("c", LETTER, raid=True, letter=True),
    ] * 8
    found = benched(QUESTION, answers).agreement
    assert found.interval is not None
    assert found.weighted_kappa is not None
    assert found.interval[0] < found.weighted_kappa < found.interval[1]
    assert benched(QUESTION, answers).agreement == found


def test_whole_marks_of_points_reach_levels_where_a_scheme_has_them() -> None:
    levels = (LevelBand("Says something.", 1, 2, needs=1), LevelBand("Says all.", 5, 5, needs=2))
    scheme = replace(QUESTION.scheme, marks=5, levels=levels)
    answers = [an_answer("a", RAID, raid=True, letter=True)]
    assert benched(replace(QUESTION, scheme=scheme), answers).agreement.marks == ((1, 5),)


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
    before = marks_of(QUESTION, answers)
    assert changes(answers, before, marks_of(after, answers)) == (
        Change("a", "letter", Outcome.NOT_FOUND, None, None),
        Change("a", "money", None, Outcome.NOT_FOUND, None),
        Change("b", "raid", Outcome.NOT_FOUND, Outcome.AWARDED, True),
        Change("b", "letter", Outcome.NOT_FOUND, None, None),
        Change("b", "money", None, Outcome.NOT_FOUND, None),
        Change("c", "letter", Outcome.AWARDED, None, None),
        Change("c", "money", None, Outcome.AWARDED, None),
    )
    assert changes(answers, before, before) == ()


def test_an_edit_lists_the_answers_whose_points_or_mark_it_changes() -> None:
    answers = [
        an_answer("gain", SEARCH, raid=True, letter=False),
        an_answer("loss", SEARCH, raid=False, letter=False),
        MarkedAnswer("nearer", SEARCH, {}, mark=2),
        MarkedAnswer("further", SEARCH, {}, mark=0),
        an_answer("nobody", SEARCH),
        an_answer("same", RAID, raid=True),
    ]
    after = asking(raid="raid/search police", letter="Zinoviev letter")
    found = changed_answers(after, answers, marks_of(QUESTION, answers), marks_of(after, answers))
    assert [
        (one.answer.label, one.before, one.after, one.deserved, one.is_gain, one.is_loss)
        for one in found
    ] == [
        ("gain", 0, 2, 2, True, False),
        ("loss", 0, 2, 0, False, True),
        ("nearer", 0, 2, 2, True, False),
        ("further", 0, 2, 0, False, True),
        ("nobody", 0, 2, None, False, False),
    ]


def test_a_cap_that_lowers_the_mark_changes_the_answer_though_no_point() -> None:
    answer = an_answer("a", f"{RAID} {LETTER}")
    slip = Misconception("London has no Arcos.", ("Arcos London",), cap=1)
    after = replace(QUESTION, scheme=replace(QUESTION.scheme, misconceptions=(slip,)))
    marks = marks_of(QUESTION, [answer]), marks_of(after, [answer])
    assert changed_answers(after, [answer], *marks) == (ChangedAnswer(answer, 3, 1, None, ()),)
