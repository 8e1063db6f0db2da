# SPDX-License-Identifier: MIT
"""What comes after a quiz, by what it was and how it went."""

import pytest

from quizdesk.engine.attempt import Attempt
from quizdesk.engine.marking import mark
from quizdesk.engine.quiz import Feedback
from quizdesk.engine.response import ChoiceResponse
from quizdesk.viewmodels.next_step import MISSED, Next, missed_in, next_view
from quizdesk.viewmodels.revision import TODAY
from tests.builders import HANDED_IN_AT, a_multiple_choice, a_quiz, an_attempt


def ended(option: str = "kulaks", *, feedback: Feedback = Feedback.AT_ONCE, way: str) -> Attempt:
    """An attempt of one question, answered and marked."""
    question = a_multiple_choice()
    attempt = an_attempt([question], a_quiz(feedback=feedback, way=way))
    attempt = attempt.respond(question.id, ChoiceResponse(frozenset({option})))
    item = attempt.item(question.id)
    return attempt.hand_in(HANDED_IN_AT).with_mark(item.id, mark(question, item.response))


@pytest.mark.parametrize(
    ("is_done", "step", "text"),
    [(False, Next.GO_ON, "Go on with today's revision"), (True, Next.DONE, "Done")],
)
def test_todays_revision_goes_on_until_the_day_is_done(
    is_done: bool, step: Next, text: str
) -> None:
    after = next_view(ended(way=TODAY), is_today_done=is_done)
    assert (after.step, after.text) == (step, text)
    assert after.offers_again
    assert after.offers_home is not is_done


@pytest.mark.parametrize("way", ["mock", ""])
def test_a_test_leads_to_what_was_not_all_right(way: str) -> None:
    attempt = ended(way=way, feedback=Feedback.AT_END)
    after = next_view(attempt, is_today_done=False)
    assert after.step is Next.MISSED
    assert missed_in(attempt) == ("sixth-congress-target",)


@pytest.mark.parametrize(
    ("way", "feedback"), [("mock", Feedback.AT_END), (MISSED, Feedback.AT_ONCE)]
)
def test_where_all_was_right_nothing_is_left_to_do(way: str, feedback: Feedback) -> None:
    attempt = ended("social-democrats", way=way, feedback=feedback)
    assert next_view(attempt, is_today_done=False).step is Next.DONE
    assert missed_in(attempt) == ()


def test_what_was_missed_again_is_practised_again() -> None:
    assert next_view(ended(way=MISSED), is_today_done=True).step is Next.MISSED


@pytest.mark.parametrize("way", ["", "weakest", "event"])
def test_practice_leads_to_more_like_it(way: str) -> None:
    after = next_view(ended(way=way), is_today_done=True)
    assert (after.step, after.text) == (Next.AGAIN, "Another quiz like this")
    assert after.offers_home
    assert not after.offers_again


def test_what_has_no_mark_yet_is_not_called_missed() -> None:
    assert missed_in(an_attempt().hand_in(HANDED_IN_AT)) == ()
