# SPDX-License-Identifier: MIT
"""Denials that deny nothing, and others like them that do."""

import pytest

from quizdesk.engine.mark import Outcome
from tests.engine.marking.answering import AWARDED, judged


@pytest.mark.parametrize(
    "answer",
    [
        "Nothing worried Stalin more than Hitler did.",
        "Nobody had Stalin more worried than Hitler.",
        "Stalin was no more than worried by Hitler.",
        "Stalin was not clever to be worried by Hitler.",
        "It was not very wise of Stalin to be worried by Hitler.",
        "Stalin was no fool to be worried by Hitler.",
        "Stalin could not help worrying about Hitler.",
        "Stalin can't help worrying about Hitler.",
        "Stalin could not but worry about Hitler.",
        "Stalin lost no time and worried about Hitler.",
        "Stalin was not the only one to worry about Hitler.",
        "Stalin never tired of worrying about Hitler.",
        "Without a worried Stalin, Hitler could not have won.",
        "Without worrying Stalin, nobody would speak of Hitler.",
        "Without France, Stalin could never have worried about Hitler.",
    ],
)
def test_a_denial_that_denies_nothing_leaves_a_point_standing(answer: str) -> None:
    assert judged(answer, "Stalin worr* Hitler").outcome is AWARDED


@pytest.mark.parametrize(
    "answer",
    [
        "Nothing worried Stalin about Hitler.",
        "Nothing worried Stalin about Hitler rather than France.",
        "Nothing worried Stalin more about Hitler.",
        "Nothing worried Stalin, they say, and Hitler was weaker than France.",
        "Nothing worried Stalin, and Hitler was weaker than France.",
        "Stalin had no more worries about Hitler than France had.",
        "Stalin was not clever and not worried about Hitler.",
        "Stalin did not help worry Hitler.",
        "There was no time for Stalin to worry about Hitler.",
        "No time was given to Stalin to worry about Hitler.",
        "Stalin went without worrying about Hitler.",
        "Without France Stalin fell. He did not worry about Hitler.",
        "Without worrying Stalin, Hitler won.",
        "Not",
    ],
)
def test_other_denials_stand(answer: str) -> None:
    outcome: Outcome = judged(answer, "Stalin worr* Hitler", "worr* Hitler").outcome
    assert outcome is not AWARDED


def test_what_is_judged_can_still_be_asked_for() -> None:
    answer = "It was not clever to attack the SPD."
    assert judged(answer, "not clever attack SPD").outcome is AWARDED


def test_what_is_needed_can_still_be_asked_for_as_lacking() -> None:
    answer = "Without unity the left could not stop Hitler."
    assert judged(answer, "not unit* left").outcome is AWARDED
