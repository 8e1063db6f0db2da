# SPDX-License-Identifier: MIT
"""What questions say of themselves: kind, keys, dates, marks."""

import pytest

from quizdesk.engine.question import (
    Kind,
    Level,
    Outline,
    Question,
    kind_of,
    marks_available,
    outline_of,
)
from tests.builders import (
    a_choice_of_several,
    a_date_matching,
    a_multiple_choice,
    a_short_answer,
    an_ordering,
)


@pytest.mark.parametrize(
    ("question", "kind", "marks"),
    [
        (a_multiple_choice(), Kind.MULTIPLE_CHOICE, 1),
        (a_choice_of_several(), Kind.MULTIPLE_CHOICE, 2),
        (a_date_matching(), Kind.DATE_MATCHING, 4),
        (an_ordering(), Kind.ORDERING, 4),
        (a_short_answer(), Kind.SHORT_ANSWER, 2),
    ],
)
def test_a_question_knows_its_kind_and_its_marks(
    question: Question, kind: Kind, marks: int
) -> None:
    assert kind_of(question) is kind
    assert marks_available(question) == marks


def test_the_keys_are_the_right_options() -> None:
    assert a_multiple_choice().keys == {"social-democrats"}
    assert a_choice_of_several().keys == {"france", "czechoslovakia"}


def test_several_may_be_chosen_only_where_several_are_right() -> None:
    assert a_choice_of_several().takes_several
    assert not a_multiple_choice().takes_several


def test_the_dates_to_choose_from_are_the_pairs_and_the_decoys_earliest_first() -> None:
    pairs = tuple(reversed(a_date_matching().pairs))
    dates = [date.iso for date in a_date_matching(pairs=pairs).dates]
    assert dates == ["1922-04-16", "1923-05", "1925-12", "1926-04", "1933-01-30"]


def test_an_outline_is_what_choosing_takes() -> None:
    assert outline_of(an_ordering()) == Outline(
        "comintern-turns", Kind.ORDERING, "comintern", Level.UNDERSTANDING
    )
