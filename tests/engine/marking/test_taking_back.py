# SPDX-License-Identifier: MIT
"""What an answer says and later takes back."""

import pytest

from quizdesk.engine.mark import Outcome
from tests.engine.marking.answering import AWARDED, UNSURE, judged

RAID = "The police raided Arcos over money."


@pytest.mark.parametrize(
    ("later", "outcome"),
    [
        ("", AWARDED),
        ("That was in May.", AWARDED),
        # A sentence that turns plainly takes back what it speaks of again
        ("Actually they never went there.", UNSURE),
        ("In reality the raid was on a church.", UNSURE),
        ("Then again, I doubt the raid.", UNSURE),
        ("That said, nobody raided a thing.", UNSURE),
        ("And actually the letter mattered.", AWARDED),
        # Others only by a denial of the same thing
        ("However, there was no raid.", UNSURE),
        ("However, there was no letter.", AWARDED),
        ("However, the raid was large.", AWARDED),
        ("But in fact nobody came. But there was no raid.", UNSURE),
        ("No, there was no raid.", UNSURE),
        ("Trade needs no raid.", AWARDED),
        ("Last but not least, the raid was large.", AWARDED),
        # Only at its beginning, and not what names say
        ("They said that in reality there was a raid.", AWARDED),
        ("In truth Arcos was rich.", AWARDED),
        # A later sentence that is not the next one
        ("It was in May. Actually they never went there.", AWARDED),
        ("It was in May. Actually there was no raid.", UNSURE),
        ("It was in May. Actually nobody raised the point.", UNSURE),
        ("It was in May. Actually if they had gone, so what.", AWARDED),
    ],
)
def test_a_later_sentence_takes_back_what_stands_before_it(later: str, outcome: Outcome) -> None:
    assert judged(f"{RAID} {later}", "police raid").outcome is outcome


def test_what_is_said_after_the_turn_stands() -> None:
    assert judged("It was so. Actually the police raided it.", "police raid").outcome is AWARDED


def test_a_shared_name_takes_nothing_back() -> None:
    answer = "The KPD attacked the SPD. However, the SPD did not win."
    assert judged(answer, "KPD > attack > SPD").outcome is AWARDED


def test_words_of_the_question_take_nothing_back() -> None:
    answer = "The police strained relations. However, relations did not matter."
    assert judged(answer, "police relations").outcome is AWARDED


def test_one_later_sentence_takes_back_all_that_speaks_of_the_same() -> None:
    answer = f"{RAID} However, there was no raid."
    assert judged(answer, "police raid", "Arcos raid").outcome is UNSURE
