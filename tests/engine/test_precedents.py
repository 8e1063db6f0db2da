# SPDX-License-Identifier: MIT
"""What is learned from corrections, and that it counts only where it does no harm."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from quizdesk.engine.mark import Evidence, Mark, Marker, Outcome, Span
from quizdesk.engine.marking.doubt import NEARLY_SAID, NOT_SAID, SAID, Doubt
from quizdesk.engine.precedents import FEWEST_CORRECTIONS, Case, Precedents, Trial, cases_of
from tests.builders import a_short_answer

QUESTION = a_short_answer()
TEXT = "Police raided the offices of Arcos in London."
WORDS: tuple[Span, ...] = ((7, 13), (29, 34))
APART, DENIED = Doubt.APART.value, Doubt.DENIED.value
A, U, N = Outcome.AWARDED, Outcome.UNSURE, Outcome.NOT_FOUND


def a_mark(outcome: Outcome, why: str, point: str = "p1", spans: Sequence[Span] = WORDS) -> Mark:
    evidence = (Evidence(point, outcome, spans=tuple(spans), why=why),)
    return Mark(int(outcome is A), 2, evidence)


def cases(
    number: int, outcome: Outcome, why: str, *, was_earned: bool, point: str = "p1"
) -> list[Case]:
    """Cases of a point of so many answers, each settled by a person."""
    return [
        case
        for one in range(number)
        for case in cases_of(
            QUESTION,
            f"{TEXT} {was_earned} {one}",
            a_mark(outcome, why, point),
            {point: was_earned},
            [point],
        )
    ]


def stood(number: int, outcome: Outcome) -> list[Case]:
    """Cases that nobody had to correct."""
    why = SAID if outcome is A else NOT_SAID
    judged = {"p2": outcome is A}
    return [
        case
        for one in range(number)
        for case in cases_of(QUESTION, f"{one}", a_mark(outcome, why, "p2"), judged, [])
    ]


def settled(known: Sequence[Case], given: Mark, text: str = TEXT) -> Evidence:
    return Precedents(known).settle(QUESTION, text, given).evidence[0]


def test_an_unsure_point_is_awarded_where_cases_like_it_were() -> None:
    found = settled(cases(60, U, APART, was_earned=True), a_mark(U, APART))
    assert found == Evidence(
        "p1",
        A,
        spans=WORDS,
        why="Decided as in 60 corrections like this: the words say this.",
        decided_by=Marker.PRECEDENT,
    )


def test_the_whole_mark_follows() -> None:
    given = Precedents(cases(60, U, APART, was_earned=True)).settle(
        QUESTION, TEXT, a_mark(U, APART)
    )
    assert given.awarded == 1


def test_an_unsure_point_is_not_found_where_cases_like_it_were_not_earned() -> None:
    found = settled(cases(60, U, DENIED, was_earned=False), a_mark(U, DENIED))
    assert (found.outcome, found.decided_by) == (N, Marker.PRECEDENT)
    assert found.why == "Decided as in 60 corrections like this: the words do not say this."


def test_an_award_is_put_to_a_person_where_people_took_it_away() -> None:
    known = (
        cases(60, A, SAID, was_earned=False) + stood(10, A) + cases(80, U, DENIED, was_earned=False)
    )
    found = settled(known, a_mark(A, SAID))
    assert (found.outcome, found.spans) == (U, WORDS)
    assert found.why == (
        "The words are here, but 60 corrections like this took the point away, so a person decides."
    )


@pytest.mark.parametrize(
    "why", [one.value for one in Doubt if one not in {Doubt.APART, Doubt.MISSPELT}]
)
def test_a_doubt_about_the_sense_is_never_settled_in_favour(why: str) -> None:
    assert settled(cases(60, U, why, was_earned=True), a_mark(U, why)).outcome is U


def test_what_comes_near_is_one_kind_of_doubt_whatever_is_missing() -> None:
    known = cases(60, U, NEARLY_SAID.format("trade"), was_earned=True)
    assert settled(known, a_mark(U, NEARLY_SAID.format("money"))).outcome is A


def test_nothing_is_awarded_without_words_to_show() -> None:
    known = cases(60, U, APART, was_earned=True)
    assert settled(known, a_mark(U, APART, spans=())).outcome is U


def test_what_another_point_was_given_awards_nothing() -> None:
    known = cases(60, U, APART, was_earned=True)
    assert settled(known, a_mark(U, APART, "p2")).outcome is U


def test_a_point_not_found_stays_so() -> None:
    known = [*cases(60, N, NOT_SAID, was_earned=True), *cases(9, U, APART, was_earned=True)]
    assert settled(known, a_mark(N, NOT_SAID)).outcome is N


def test_what_nothing_known_is_like_stays_as_it_is() -> None:
    known = cases(60, A, SAID, was_earned=True)
    assert settled(known, a_mark(U, APART)).decided_by is Marker.PROGRAM


def test_mixed_cases_settle_nothing() -> None:
    known = [
        *cases(30, U, APART, was_earned=True),
        *cases(30, U, APART, was_earned=False),
    ]
    assert settled(known, a_mark(U, APART)).outcome is U


def test_what_a_person_decided_is_left_alone() -> None:
    given = a_mark(U, APART)
    evidence = (replace(given.evidence[0], decided_by=Marker.TEACHER),)
    known = cases(60, U, APART, was_earned=True)
    assert settled(known, replace(given, evidence=evidence)).outcome is U


def test_points_that_nobody_judged_are_no_cases() -> None:
    assert list(cases_of(QUESTION, TEXT, a_mark(U, APART), {}, [])) == []


def test_few_corrections_teach_nothing() -> None:
    known = cases(FEWEST_CORRECTIONS - 1, U, APART, was_earned=True)
    few = Precedents([*known, *stood(100, A)])
    assert not few.trial.is_passed
    given = a_mark(U, APART)
    assert few.settle(QUESTION, TEXT, given) is given
    enough = Precedents([*known, *cases(1, U, DENIED, was_earned=True)])
    assert enough.trial.is_passed


def test_each_answer_is_tried_with_what_was_learned_from_all_the_others() -> None:
    known = cases(60, U, APART, was_earned=True)
    trial = Precedents([*known, *stood(4, A), *stood(5, N)]).trial
    assert trial == Trial(
        corrections=60, points=69, right=9, decided=9, right_learned=69, decided_learned=69
    )
    # The same answer a hundred times is one answer: nothing is left to learn it from.
    alone = Precedents([known[0]] * 100).trial
    assert (alone.corrections, alone.decided_learned) == (100, 0)


def test_a_trial_tells_shares_without_and_with_learning() -> None:
    trial = Trial(60, 100, right=45, decided=50, right_learned=76, decided_learned=80)
    assert trial.accuracies == (0.9, 0.95)
    assert trial.unsure == pytest.approx((0.5, 0.2))
    nothing = Precedents(()).trial
    assert (nothing.accuracies, nothing.unsure) == ((1.0, 1.0), (0.0, 0.0))


def test_learning_that_makes_marks_worse_does_not_count() -> None:
    # Cases like each other but for one in twelve: moving them would cost accuracy.
    known = [
        *cases(55, U, APART, was_earned=True),
        *cases(3, U, APART, was_earned=False),
        *stood(100, A),
    ]
    trial = Precedents(known).trial
    assert trial.decided_learned > trial.decided
    assert not trial.is_passed
    assert settled(known, a_mark(U, APART)).outcome is U


def test_learning_that_only_asks_people_more_does_not_count() -> None:
    known = [*cases(60, A, SAID, was_earned=False), *stood(5, N)]
    trial = Precedents(known).trial
    assert trial.decided_learned < trial.decided
    assert not trial.is_passed
