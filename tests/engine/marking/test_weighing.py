# SPDX-License-Identifier: MIT
"""Points weighed by what the rest of their answer shows."""

import pytest

from quizdesk.engine.mark import Outcome
from quizdesk.engine.mark_scheme import MarkPoint, Misconception
from quizdesk.engine.marking.doubt import SAID, SHAKEN, Doubt
from tests.engine.marking.answering import AWARDED, NOT_FOUND, UNSURE, marked, scheme_of

ATTACK = MarkPoint("attack", "The KPD attacked the SPD.", ("KPD > ~attack > SPD",))
MONEY = MarkPoint("money", "Moscow sent the TUC money.", ("Moscow > send/sent money > TUC",))
SPLIT = MarkPoint("split", "The left was divided.", ("left divided",))
WEAK = MarkPoint("weak", "The banks failed.", ("banks failed",), ("banks failed late",))


def outcomes(text: str, *points: MarkPoint, **changes: object) -> dict[str, Outcome]:
    mark = marked(text, scheme_of(*points, **changes))
    return {part.id: part.outcome for part in mark.evidence}


def test_an_answer_that_changes_everybody_s_parts_is_not_trusted_with_the_rest() -> None:
    text = (
        "The SPD fell upon the KPD. The TUC sent money to Moscow. "
        "The SPD attacked the KPD. The TUC sent Moscow money. The left was divided."
    )
    mark = marked(text, scheme_of(ATTACK, MONEY, SPLIT))
    assert mark.part("split").outcome is UNSURE
    assert mark.part("split").why == SHAKEN
    assert mark.part("split").spans


def test_one_slip_does_not_shake_an_answer_that_is_right_otherwise() -> None:
    text = "The SPD attacked the KPD. Moscow sent the TUC money. The left was divided."
    assert outcomes(text, ATTACK, MONEY, SPLIT) == {
        "attack": UNSURE,
        "money": AWARDED,
        "split": AWARDED,
    }


def test_a_doubtful_point_among_denials_is_not_found() -> None:
    text = (
        "The KPD never attacked the SPD, and Moscow never sent the TUC money. "
        "Banks failed late and the left was not divided."
    )
    mark = marked(text, scheme_of(ATTACK, MONEY, SPLIT, WEAK))
    assert mark.part("weak").outcome is NOT_FOUND
    assert mark.part("weak").why == Doubt.NEAR_MISS.value


def test_a_doubtful_point_beside_others_that_stand_is_for_a_person() -> None:
    text = "The KPD attacked the SPD. Moscow sent the TUC money. The banks failed late."
    assert outcomes(text, ATTACK, MONEY, WEAK)["weak"] is UNSURE


def test_words_far_apart_stand_where_nothing_else_speaks_against_them() -> None:
    text = f"The left {'very ' * 20}divided."
    mark = marked(text, scheme_of(SPLIT))
    assert (mark.part("split").outcome, mark.part("split").why) == (AWARDED, SAID)


@pytest.mark.parametrize(("held", "outcome"), [(0, AWARDED), (1, AWARDED), (2, AWARDED)])
def test_a_misconception_alone_shakes_no_point(held: int, outcome: Outcome) -> None:
    misconceptions = tuple(Misconception(f"No {one}.", ("police late",)) for one in range(held))
    text = "The left was divided. The police came late."
    assert outcomes(text, SPLIT, misconceptions=misconceptions) == {"split": outcome}


def test_a_misconception_shakes_what_stands_far_apart() -> None:
    misconceptions = (Misconception("No.", ("police late",)),)
    text = f"The left {'very ' * 20}divided. The police came late."
    assert outcomes(text, SPLIT, misconceptions=misconceptions) == {"split": UNSURE}


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Banks failed late.", NOT_FOUND),
        ("Banks failed late. The left was divided.", NOT_FOUND),
        ("Banks failed late. The left was divided. Moscow sent the TUC money.", UNSURE),
        ("Banks failed. Actually no banks failed.", NOT_FOUND),
    ],
)
def test_a_near_miss_is_not_worth_a_look_where_hardly_another_point_is_made(
    text: str, outcome: Outcome
) -> None:
    assert outcomes(text, ATTACK, MONEY, SPLIT, WEAK)["weak"] is outcome


def test_a_scheme_of_few_points_has_no_rest_to_go_by() -> None:
    assert outcomes("Banks failed late.", ATTACK, MONEY, WEAK)["weak"] is UNSURE
