# SPDX-License-Identifier: MIT
"""Corrections are found among the marks, with the scheme that the answer was marked by."""

from dataclasses import replace
from datetime import timedelta

from quizdesk.engine.attempt import Attempt
from quizdesk.engine.mark import Marker
from quizdesk.engine.marking import mark
from quizdesk.engine.marking.totals import decide
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import ChoiceResponse, TextResponse
from quizdesk.store import Learner, Store
from tests.builders import HANDED_IN_AT, a_multiple_choice, a_scheme, a_short_answer, an_attempt

BANK = "stalin-foreign-policy"
CHOICE, WRITTEN = "sixth-congress-target", "break-with-britain"


def handed_in(
    store: Store, learner: Learner, attempt_id: str, question: ShortAnswer, text: str
) -> Attempt:
    """An attempt of a choice and a written answer, handed in and marked by the program."""
    attempt = an_attempt([a_multiple_choice(), question], id=attempt_id)
    store.attempts.begin(attempt, learner.id)
    attempt = attempt.respond(CHOICE, ChoiceResponse(frozenset({"kulaks"})))
    attempt = attempt.respond(WRITTEN, TextResponse(text)).hand_in(HANDED_IN_AT)
    store.attempts.hand_in(attempt)
    marks = {item.id: mark(item.question, item.response) for item in attempt.items}
    store.marks.save(attempt_id, marks, marker=Marker.PROGRAM, why="", at=HANDED_IN_AT)
    for item_id, one in marks.items():
        attempt = attempt.with_mark(item_id, one)
    return attempt


def correct(
    store: Store, attempt: Attempt, point: str, *, was_said: bool, marker: Marker, minutes: int
) -> Attempt:
    item = attempt.item(WRITTEN)
    assert isinstance(item.question, ShortAnswer)
    assert item.mark is not None
    revised = decide(item.question.scheme, item.mark, point, was_said=was_said, by=marker)
    at = HANDED_IN_AT + timedelta(minutes=minutes)
    store.marks.save(attempt.id, {WRITTEN: revised}, marker=marker, why="Looked at.", at=at)
    return attempt.with_mark(WRITTEN, revised)


def test_answers_that_people_went_over_come_newest_first_as_they_left_them(
    store: Store, learner: Learner
) -> None:
    question = a_short_answer()
    first = handed_in(store, learner, "first", question, "Arcos was raided.")
    second = handed_in(store, learner, "second", question, "Nobody knows.")
    handed_in(store, learner, "third", question, "Not looked at by anyone.")
    correct(store, second, "p3", was_said=True, marker=Marker.LEARNER, minutes=1)
    first = correct(store, first, "p2", was_said=True, marker=Marker.TEACHER, minutes=2)
    first = correct(store, first, "p1", was_said=False, marker=Marker.TEACHER, minutes=3)

    one, other = store.corrections.of_bank(BANK)

    assert (one.label, one.question, one.text) == (
        "attempt 1, question 2",
        WRITTEN,
        "Arcos was raided.",
    )
    assert one.given == store.marks.revisions("first", WRITTEN)[0].mark
    assert one.mark == first.item(WRITTEN).mark
    assert one.settled == {"p1": False, "p2": True}
    assert (other.label, other.settled) == ("attempt 2, question 2", {"p3": True})
    assert [answer.text for answer in store.corrections.of_bank(BANK, limit=1)] == [one.text]
    assert store.corrections.of_bank("another-bank") == ()
    [untouched] = store.corrections.untouched(BANK)
    assert (untouched.text, untouched.judged) == ("Not looked at by anyone.", {})
    assert store.corrections.untouched("another-bank") == ()
    assert [kept.marker for kept in store.marks.revisions("first", WRITTEN)] == [
        Marker.PROGRAM,
        Marker.TEACHER,
        Marker.TEACHER,
    ]


def test_another_scheme_has_another_digest(store: Store, learner: Learner) -> None:
    old = a_short_answer()
    new = replace(old, scheme=a_scheme(marks=3))
    for attempt_id, question in (("old", old), ("same", old), ("new", new)):
        attempt = handed_in(store, learner, attempt_id, question, "Arcos was raided.")
        correct(store, attempt, "p1", was_said=False, marker=Marker.TEACHER, minutes=1)
    new_digest, same, old_digest = (one.digest for one in store.corrections.of_bank(BANK))
    assert same == old_digest != new_digest


def test_only_written_answers_are_among_them(store: Store, learner: Learner) -> None:
    attempt = handed_in(store, learner, "first", a_short_answer(), "Arcos was raided.")
    given = attempt.item(CHOICE).mark
    assert given is not None
    marks = {CHOICE: replace(given, awarded=1)}
    store.marks.save("first", marks, marker=Marker.TEACHER, why="Let it count.", at=HANDED_IN_AT)
    assert store.corrections.of_bank(BANK) == ()
