# SPDX-License-Identifier: MIT
"""Marks of date-matchings: a mark a right pair, decoys and blanks earn nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.mark import Evidence, Outcome
from quizdesk.engine.marking.date_matching import mark_date_matching
from quizdesk.engine.response import MatchResponse
from tests.builders import a_date_matching

RIGHT = {
    "rapallo": "1922-04-16",
    "locarno": "1925-12",
    "berlin": "1926-04",
    "chancellor": "1933-01-30",
}


def placed(**dates: str) -> MatchResponse:
    return MatchResponse(tuple(sorted(dates.items())))


@pytest.mark.parametrize(
    ("response", "awarded"),
    [
        (placed(**RIGHT), 4),
        (placed(**(RIGHT | {"rapallo": "1923-05"})), 3),
        (placed(**(RIGHT | {"locarno": "1926-04", "berlin": "1925-12"})), 2),
        (placed(rapallo="1922-04-16"), 1),
        (placed(rapallo="1923-05"), 0),
        (placed(rapallo="1933-01-30", chancellor="1922-04-16"), 0),
        (placed(), 0),
    ],
)
def test_each_event_at_its_own_date_earns_a_mark(response: MatchResponse, awarded: int) -> None:
    given_mark = mark_date_matching(a_date_matching(), response)
    assert (given_mark.awarded, given_mark.out_of) == (awarded, 4)


def test_the_evidence_names_every_event_and_its_date_as_people_write_it() -> None:
    response = placed(rapallo="1922-04-16", berlin="1923-05")
    assert mark_date_matching(a_date_matching(), response).evidence == (
        Evidence("rapallo", Outcome.AWARDED, why="16 April 1922."),
        Evidence("locarno", Outcome.NOT_FOUND, why="December 1925."),
        Evidence("berlin", Outcome.NOT_FOUND, why="April 1926."),
        Evidence("chancellor", Outcome.NOT_FOUND, why="30 January 1933."),
    )


@given(st.permutations([*RIGHT.values(), "1923-05"]))
def test_a_mark_is_the_number_of_dates_in_their_own_places(dates: list[str]) -> None:
    response = placed(**dict(zip(RIGHT, dates, strict=False)))
    expected = sum(RIGHT[event] == date for event, date in response.placed)
    assert mark_date_matching(a_date_matching(), response).awarded == expected
