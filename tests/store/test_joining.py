# SPDX-License-Identifier: MIT
"""Joining states of attempts: in any order, any number of times, and losing nothing submitted."""

from collections.abc import Iterable
from functools import reduce
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.store.attempt_rows import packed
from quizdesk.store.joining import Contradictory, joined, joined_marks, joined_plan
from quizdesk.store.moved import MovedAttempt, MovedItem, MovedMark, MovedPlan, MovedQuestion

ITEMS = 2
QUESTIONS = [MovedQuestion("bank", f"question-{number}", "digest", "{}") for number in range(ITEMS)]
MARKERS = ("program", "precedent", "learner", "teacher")

Records = dict[str, MovedAttempt]


def on(minute: int) -> str:
    return f"2026-03-02T10:{minute:02}:00.000000Z"


@st.composite
def marks(draw: st.DrawFn, response: str) -> tuple[MovedMark, ...]:
    """Some of the marks that a response was given, the first always among them."""
    given_later = draw(st.sets(st.integers(1, 4)))
    return tuple(
        MovedMark(on(30 + minute), MARKERS[minute % 4], "", minute % 2, 1, f'"{response}"')
        for minute in (0, *sorted(given_later))
    )


@st.composite
def items(draw: st.DrawFn, place: int, *, is_handed_in: bool) -> MovedItem:
    """An item not answered, or one of a few answers with some of its marks."""
    minute = draw(st.integers(0, 3))
    response = packed({"text": f"answer {minute}" if minute else ""})
    is_final = bool(minute) or is_handed_in
    return MovedItem(
        question=QUESTIONS[place],
        shown_order="[]",
        out_of=1,
        response=response,
        responded_at=on(minute) if minute else None,
        is_final=is_final,
        is_flagged=draw(st.booleans()),
        is_seen=draw(st.booleans()),
        spent_s=draw(st.sampled_from([0.0, 2.5, 9.0])),
        marks=draw(marks(response)) if is_final else (),
    )


@st.composite
def attempts(draw: st.DrawFn) -> MovedAttempt:
    """A state of the one attempt."""
    over = draw(st.sampled_from([None, "handed in", "abandoned"]))
    minute = on(draw(st.integers(20, 22)))
    return MovedAttempt(
        id="one",
        bank_id="bank",
        quiz=packed({"title": "Quiz", "number": ITEMS}),
        seed="7",
        started_at=on(0),
        handed_in_at=minute if over == "handed in" else None,
        abandoned_at=minute if over == "abandoned" else None,
        used_s=draw(st.sampled_from([1.0, 20.0, 31.5])),
        away_s=draw(st.sampled_from([0.0, 4.0])),
        position=draw(st.integers(0, ITEMS - 1)),
        extra_percent=0,
        has_rest_breaks=True,
        rests=tuple((on(10 + n), on(11 + n)) for n in sorted(draw(st.sets(st.integers(0, 2))))),
        items=tuple(draw(items(place, is_handed_in=over == "handed in")) for place in range(ITEMS)),
    )


def merged(one: Records, other: Records) -> Records:
    """What records become that another's are joined to."""
    result = dict(one)
    waiting = list(other.values())
    while waiting:
        attempt = waiting.pop()
        if attempt.id in result:
            result[attempt.id], *apart = joined(result[attempt.id], attempt)
            waiting += apart
        else:
            result[attempt.id] = attempt
    return result


def submitted(records: Iterable[Records]) -> set[tuple[str, str, MovedMark]]:
    """Every mark that a response that is not blank ever had."""
    return {
        (item.question.question_id, item.response, one)
        for some in records
        for attempt in some.values()
        for item in attempt.items
        if item.responded_at is not None
        for one in item.marks
    }


@given(st.lists(attempts(), min_size=3, max_size=3))
def test_the_order_of_joining_makes_no_difference(states: list[MovedAttempt]) -> None:
    machines = [{state.id: state} for state in states]
    expected = reduce(merged, machines)
    for order in permutations(machines):
        assert reduce(merged, order) == expected
    first, second, third = machines
    assert merged(first, merged(second, third)) == expected


@given(attempts(), attempts())
def test_joining_again_changes_nothing(one: MovedAttempt, other: MovedAttempt) -> None:
    together = merged({"one": one}, {"one": other})
    assert merged(together, {"one": one}) == together
    assert merged({"one": other}, together) == together
    assert merged(together, together) == together
    assert joined(one, one) == (one,)


@given(st.lists(attempts(), min_size=2, max_size=4))
def test_no_response_submitted_and_no_mark_of_it_is_lost(states: list[MovedAttempt]) -> None:
    machines = [{state.id: state} for state in states]
    assert submitted([reduce(merged, machines)]) == submitted(machines)


@given(attempts(), attempts())
def test_an_attempt_is_over_once_it_is_over_anywhere(
    one: MovedAttempt, other: MovedAttempt
) -> None:
    whole = joined(one, other)[0]
    assert (whole.handed_in_at is None) == (one.handed_in_at is other.handed_in_at is None)
    if whole.handed_in_at:
        assert whole.abandoned_at is None
        assert all(item.is_final for item in whole.items)


@given(st.data())
def test_marks_are_joined_in_any_order(data: st.DataObject) -> None:
    some = [data.draw(marks("x")) for _ in range(3)]
    expected = joined_marks(joined_marks(some[0], some[1]), some[2])
    for order in permutations(some):
        assert reduce(joined_marks, order) == expected
    assert set(expected) == {one for marks_of_one in some for one in marks_of_one}


def test_the_marks_of_one_computer_keep_their_order_whatever_its_clock_said() -> None:
    first, second = (MovedMark(on(minute), "teacher", "", 0, 1, "{}") for minute in (9, 3))
    assert joined_marks((first,), (first, second)) == (first, second)


def test_a_break_that_lasts_ends_with_the_attempt() -> None:
    resting = _an_attempt(rests=((on(5), None),))
    over = _an_attempt(handed_in_at=on(8))
    assert joined(resting, over)[0].rests == ((on(5), on(8)),)
    assert joined(resting, _an_attempt(rests=((on(5), on(6)),)))[0].rests == ((on(5), on(6)),)


def _an_attempt(**changes: object) -> MovedAttempt:
    plain = {
        "id": "one",
        "bank_id": "bank",
        "quiz": "{}",
        "seed": "7",
        "started_at": on(0),
        "handed_in_at": None,
        "abandoned_at": None,
        "used_s": 0.0,
        "away_s": 0.0,
        "position": 0,
        "extra_percent": 0,
        "has_rest_breaks": True,
        "rests": (),
        "items": (),
    }
    return MovedAttempt(**{**plain, **changes})  # type: ignore[arg-type]


def test_attempts_that_never_were_one_are_not_joined() -> None:
    for change in ({"seed": "8"}, {"bank_id": "x"}, {"extra_percent": 25}, {"started_at": on(1)}):
        with pytest.raises(Contradictory):
            joined(_an_attempt(), _an_attempt(**change))


def test_of_plans_without_a_time_any_that_has_one_is_the_later() -> None:
    old, new = MovedPlan("bank", "", "2026-06-04", 20), MovedPlan("bank", on(1), None, 10)
    assert joined_plan(old, new) == joined_plan(new, old) == new
