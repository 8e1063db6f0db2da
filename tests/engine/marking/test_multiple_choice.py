# SPDX-License-Identifier: MIT
"""Marks of choices: one key or several, and what a distractor costs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.mark import Evidence, Outcome
from quizdesk.engine.marking.multiple_choice import mark_multiple_choice
from quizdesk.engine.question import Option
from quizdesk.engine.response import ChoiceResponse
from tests.builders import a_choice_of_several, a_multiple_choice


def chosen(*ids: str) -> ChoiceResponse:
    return ChoiceResponse(frozenset(ids))


@pytest.mark.parametrize(
    ("response", "awarded"),
    [
        (chosen("social-democrats"), 1),
        (chosen("kulaks"), 0),
        (chosen("social-democrats", "kulaks"), 0),
        (chosen(), 0),
    ],
)
def test_with_one_key_a_choice_is_right_or_wrong(response: ChoiceResponse, awarded: int) -> None:
    given_mark = mark_multiple_choice(a_multiple_choice(), response)
    assert (given_mark.awarded, given_mark.out_of) == (awarded, 1)


@pytest.mark.parametrize(
    ("response", "awarded"),
    [
        (chosen("france", "czechoslovakia"), 2),
        (chosen("france"), 1),
        (chosen("france", "poland"), 0),
        (chosen("france", "czechoslovakia", "poland"), 1),
        (chosen("france", "czechoslovakia", "poland", "britain"), 0),
        (chosen("poland", "britain"), 0),
    ],
)
def test_with_several_keys_each_counts_and_each_distractor_takes_one_back(
    response: ChoiceResponse, awarded: int
) -> None:
    given_mark = mark_multiple_choice(a_choice_of_several(), response)
    assert (given_mark.awarded, given_mark.out_of) == (awarded, 2)


def test_the_evidence_is_each_key_and_each_distractor_chosen_with_its_rationale() -> None:
    given_mark = mark_multiple_choice(a_choice_of_several(), chosen("france", "poland"))
    assert given_mark.evidence == (
        Evidence("france", Outcome.AWARDED),
        Evidence("czechoslovakia", Outcome.NOT_FOUND),
        Evidence(
            "poland", Outcome.NOT_FOUND, 0, why="Poland had signed a pact with Germany in 1934."
        ),
    )


@given(st.integers(1, 5), st.integers(1, 5), st.data())
def test_a_mark_is_within_its_bounds_and_full_only_for_all_keys_and_no_more(
    keys: int, distractors: int, data: st.DataObject
) -> None:
    options = tuple(
        Option(f"o{number}", "", is_key=number < keys) for number in range(keys + distractors)
    )
    question = a_multiple_choice(options=options)
    response = ChoiceResponse(data.draw(st.frozensets(st.sampled_from([o.id for o in options]))))
    given_mark = mark_multiple_choice(question, response)
    assert 0 <= given_mark.awarded <= given_mark.out_of == keys
    assert given_mark.is_full == (response.chosen == question.keys)
