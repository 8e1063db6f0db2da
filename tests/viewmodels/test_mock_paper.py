# SPDX-License-Identifier: MIT
"""Timed mocks as a desk offers, begins and ends them."""

from pathlib import Path

import pytest

from quizdesk.engine.arrangements import Arrangements
from quizdesk.engine.question import MultipleChoice, ShortAnswer
from quizdesk.engine.quiz import Feedback
from quizdesk.engine.response import ChoiceResponse, TextResponse
from quizdesk.errors import NotAllowed
from quizdesk.store import Store
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.mock_paper import MINUTES, Offer
from quizdesk.viewmodels.sitting import Sitting
from tests.builders import STARTED_AT, a_multiple_choice, a_scheme, a_short_answer, an_essay
from tests.viewmodels.desks import DrivenClock, a_desk, places_in

TOPICS = ("comintern", "germany", "anglo-soviet")
RIGHT = ChoiceResponse(frozenset({"social-democrats"}))


def a_large_desk(folder: Path, copies: int = 30, clock: DrivenClock | None = None) -> Desk:
    """A desk with so many questions of two kinds on each of three topics."""
    questions: list[MultipleChoice | ShortAnswer] = []
    for topic in TOPICS:
        for number in range(copies):
            name = f"{topic}-{number}"
            scheme = a_scheme(marks=3)
            questions.append(a_multiple_choice(id=f"choice-{name}", topic=topic))
            questions.append(a_short_answer(id=f"written-{name}", topic=topic, scheme=scheme))
    return a_desk(folder, *questions, clock=clock)


def begun(desk: Desk, offer: Offer) -> Sitting:
    return desk.quizzes.begin_chosen(offer.quiz, offer.chosen)


@pytest.mark.parametrize("minutes", MINUTES)
def test_a_mock_says_what_comes_and_that_is_what_comes(tmp_path: Path, minutes: int) -> None:
    desk = a_large_desk(tmp_path)
    offer = desk.mocks.offer(minutes)
    attempt = begun(desk, offer).attempt
    marks = attempt.score.out_of
    written = [one for one in attempt.items if isinstance(one.question, ShortAnswer)]
    assert offer.view.total == f"{marks} marks in {minutes} minutes"
    assert offer.view.questions.startswith(f"{len(attempt.items)} questions on 3 topics")
    written_marks = sum(one.out_of for one in written)
    line = f"Written answer: {len(written)} questions for {written_marks} marks"
    assert line in offer.view.parts
    assert offer.view.shortage == ""
    assert attempt.quiz.title == f"Timed mock, {minutes} minutes"
    assert attempt.time_allowed_s == minutes * 60
    assert attempt.quiz.feedback is Feedback.AT_END
    assert attempt.quiz.time_runs_on
    desk.close()


def test_the_next_mock_asks_other_questions_even_if_the_last_was_left(tmp_path: Path) -> None:
    desk = a_large_desk(tmp_path)
    first, second = (begun(desk, desk.mocks.offer(40)).attempt for _ in range(2))
    asked = {item.id for item in first.items} & {item.id for item in second.items}
    assert not asked
    desk.close()


def test_a_bank_too_small_says_so_and_offers_what_fits(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    offer = desk.mocks.offer(40)
    assert offer.view.shortage == (
        "This bank has too few questions for 40 minutes, so the paper is for 5 minutes."
    )
    assert offer.view.total == "11 marks in 5 minutes"
    assert offer.quiz.time_allowed_s == 300
    assert len(begun(desk, offer).attempt.items) == 4
    desk.close()


def test_where_nothing_fits_nothing_can_be_begun(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, an_essay())
    offer = desk.mocks.offer(20)
    assert not offer.view.can_start
    assert offer.view.shortage == "No question of this bank fits into 20 minutes."
    with pytest.raises(NotAllowed):
        begun(desk, offer)
    assert desk.mocks.offer(40).view.can_start
    desk.close()


def test_extra_time_and_rest_breaks_are_told_and_given(tmp_path: Path) -> None:
    desk = a_large_desk(tmp_path)
    assert not any("rest" in rule for rule in desk.mocks.offer(40).view.rules)
    begun(desk, desk.mocks.offer(20))
    with Store.open(places_in(tmp_path).data_dir, STARTED_AT) as store:
        learner = store.learners.find("Learner")
        assert learner is not None
        store.arranged.keep(learner.id, Arrangements(25, has_rest_breaks=True))
    offer = desk.mocks.offer(40)
    assert offer.view.total.endswith("in 50 minutes")
    assert offer.view.extra == (
        "Everyone has 40 minutes; with your extra time you have 50 minutes."
    )
    assert offer.view.rules[-1] == "You can stop the clock for a rest break."
    assert begun(desk, offer).attempt.time_allowed_s == 50 * 60
    desk.close()


def test_the_time_of_a_mock_runs_on_while_it_is_left(tmp_path: Path) -> None:
    clock = DrivenClock()
    desk = a_large_desk(tmp_path, clock=clock)
    sitting = begun(desk, desk.mocks.offer(20))
    sitting.tick()
    sitting.leave()
    clock.pass_s(5 * 60)
    sitting = desk.quizzes.resume(sitting.attempt.id)
    assert sitting.tick().text == "15:00"
    sitting.leave()
    clock.pass_s(3600)
    assert desk.quizzes.resume(sitting.attempt.id).tick().is_up
    desk.close()


def test_results_of_a_mock_are_told_by_level_and_with_the_time_taken(tmp_path: Path) -> None:
    clock = DrivenClock()
    desk = a_large_desk(tmp_path, clock=clock)
    sitting = begun(desk, desk.mocks.offer(20))
    for seconds in (45, 125):
        sitting.tick()
        for _ in range(seconds):
            clock.pass_s(1)
            sitting.tick()
        sitting.go_next()
    sitting.hand_in()
    results = sitting.results
    assert results.detail.endswith("questions in 3 minutes; 20 minutes were allowed")
    assert [one.title for one in results.levels] == ["Recall", "Understanding"]
    assert sum(one.out_of for one in results.levels) == results.out_of
    assert results.items[0].detail == "Multiple choice · 45 seconds"
    assert results.items[1].detail == "Multiple choice · 2:05 minutes"
    assert results.items[2].detail == "Multiple choice"
    desk.close()


def test_practice_is_not_told_by_level_or_time(tmp_path: Path) -> None:
    clock = DrivenClock()
    desk = a_desk(tmp_path, clock=clock)
    sitting = desk.quizzes.begin_today()
    sitting.tick()
    clock.pass_s(4)
    sitting.tick()
    sitting.hand_in()
    assert sitting.results.levels == ()
    assert "·" not in sitting.results.items[0].detail
    desk.close()


def test_what_was_not_all_right_is_practised_the_worst_first(tmp_path: Path) -> None:
    desk = a_large_desk(tmp_path, copies=1)
    sitting = begun(desk, desk.mocks.offer(20))
    choices = [one.id for one in sitting.attempt.items if one.id.startswith("choice")]
    written = [one.id for one in sitting.attempt.items if one.id.startswith("written")]
    sitting.respond(RIGHT)
    sitting.go_to(written[0])
    sitting.respond(TextResponse("Police raided the offices of Arcos."))
    sitting.hand_in()
    again = desk.quizzes.begin_missed(sitting.attempt)
    assert [one.id for one in again.attempt.items] == [*choices[1:], *written[1:], written[0]]
    assert again.attempt.quiz.title == f"To revise: {sitting.attempt.quiz.title}"
    again.hand_in()
    once_more = desk.quizzes.begin_missed(again.attempt)
    assert once_more.attempt.quiz.title == again.attempt.quiz.title
    desk.close()
