# SPDX-License-Identifier: MIT
"""Progress, as the desk tells it from real records."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from quizdesk.engine.response import ChoiceResponse, TextResponse
from quizdesk.engine.scheduling.calibration import FEWEST
from quizdesk.errors import NotAllowed
from quizdesk.viewmodels.days import WEEKS, weeks_of
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.progress import FORECAST_DAYS, WEAKEST, Way
from quizdesk.viewmodels.sitting import Sitting
from tests.builders import a_multiple_choice, a_short_answer
from tests.viewmodels.desks import DrivenClock, a_desk

MANY = tuple(a_multiple_choice(id=f"choice-{number:02}") for number in range(60))
TWENTY = MANY[:20]
RIGHT, WRONG = (
    ChoiceResponse(frozenset({"social-democrats"})),
    ChoiceResponse(frozenset({"kulaks"})),
)


@pytest.fixture
def clock() -> DrivenClock:
    return DrivenClock()


def answer(sitting: Sitting, *, wrong: set[str] | None = None, only: int | None = None) -> set[str]:
    """Answers all choices of a sitting or the first few, and hands it in.

    Args:
        wrong: ids answered wrongly.
        only: how many are answered.

    Returns:
        The ids answered.
    """
    items = sitting.attempt.items[:only]
    for item in items:
        if sitting.attempt.current.id != item.id:
            sitting.go_to(item.id)
        sitting.respond(WRONG if item.id in (wrong or ()) else RIGHT)
        sitting.submit()
    sitting.hand_in()
    return {item.id for item in items}


def asked(sitting: Sitting) -> list[str]:
    return [item.id for item in sitting.attempt.items]


def test_a_beginner_sees_everything_as_not_asked_and_no_weak_points(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    view = desk.progress.view()
    assert "Nothing was asked yet." in view.summary
    assert {(one.remembered, one.forgotten) for one in view.topics} == {(0, 0)}
    assert sum(one.unseen for one in view.topics) == sum(one.unseen for one in view.levels) == 6
    assert (view.weakest, view.mistakes, view.foretold.bins) == ((), 0, ())
    assert view.answers_text == f"No answers in the last {WEEKS} weeks."
    assert view.due_text == "Nothing that was asked falls due in the next 30 days."
    desk.close()


def test_a_topic_is_told_in_three_parts_that_make_up_the_whole(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, *TWENTY, clock=clock)
    answer(desk.quizzes.begin_today(), only=10)
    clock.wall += timedelta(days=60)
    (topic,) = desk.progress.view().topics
    assert topic.unseen == 10
    assert topic.remembered + topic.forgotten == 10
    assert topic.forgotten > 0 < topic.remembered
    assert topic.text == (
        f"{topic.remembered} likely remembered in a week, {topic.forgotten} likely not, "
        "10 not asked yet"
    )
    desk.close()


def test_the_calendar_counts_answers_by_the_day_they_were_given(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, *TWENTY, clock=clock)
    answer(desk.quizzes.begin_today(), only=3)
    clock.wall += timedelta(days=2)
    answer(desk.quizzes.begin_today(), only=5)
    view = desk.progress.view()
    numbers = {one.day: one.number for one in view.answers if one.number}
    assert numbers == {date(2026, 3, 2): 3, date(2026, 3, 4): 5}
    assert "Monday 2 March 2026: 3 answers" in {one.text for one in view.answers}
    assert view.answers[-1].day == date(2026, 3, 4)
    assert view.answers_text == (
        f"8 answers on 2 of the last {len(view.answers)} days. "
        "The most on one day: Wednesday 4 March 2026: 5 answers."
    )
    desk.close()


def test_an_attempt_over_midnight_or_left_open_counts_on_each_of_its_days(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, *TWENTY, clock=clock)
    sitting = desk.quizzes.begin_today()
    for item in sitting.attempt.items[:3]:
        if sitting.attempt.current.id != item.id:
            sitting.go_to(item.id)
        sitting.respond(RIGHT)
        sitting.submit()
        clock.wall += timedelta(days=1)
    open_days = [one.number for one in desk.progress.view().answers]
    assert open_days[-4:] == [1, 1, 1, 0]
    sitting.hand_in()
    assert [one.number for one in desk.progress.view().answers] == open_days
    desk.close()


def test_answers_older_than_the_calendar_are_left_out(tmp_path: Path, clock: DrivenClock) -> None:
    desk = a_desk(tmp_path, *TWENTY, clock=clock)
    answer(desk.quizzes.begin_today(), only=3)
    clock.wall += timedelta(weeks=WEEKS)
    view = desk.progress.view()
    assert sum(one.number for one in view.answers) == 0
    weeks = weeks_of(view.answers)
    assert len(weeks) == WEEKS
    assert all(week[0].day.weekday() == 0 for week in weeks)
    desk.close()


def test_weak_points_are_the_least_remembered_and_are_practised_first(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, *TWENTY, clock=clock)
    missed = set(asked(sitting := desk.quizzes.begin_today())[:4])
    answer(sitting, wrong=missed)
    clock.wall += timedelta(days=3)
    view = desk.progress.view()
    assert len(view.weakest) == WEAKEST
    assert {one.question_id for one in view.weakest[:4]} == missed
    assert "likely to be remembered in a week. The Comintern" in view.weakest[0].detail
    practice = desk.quizzes.practise(Way.WEAKEST)
    assert asked(practice) == [one.question_id for one in view.weakest]
    assert practice.attempt.quiz.title == "Weakest first"
    desk.close()


def test_a_weak_mark_point_is_told_in_its_own_words(tmp_path: Path) -> None:
    written = a_short_answer()
    desk = a_desk(tmp_path, written)
    sitting = desk.quizzes.begin_today()
    sitting.respond(TextResponse("Nothing to do with it."))
    sitting.submit()
    weak = desk.progress.view().weakest
    assert {one.text for one in weak} == {point.say for point in written.scheme.points}
    assert all(f"A mark point of: {written.stem}" in one.detail for one in weak)
    assert asked(desk.quizzes.practise(Way.WEAKEST)) == [written.id]
    desk.close()


def test_mistakes_again_asks_what_was_not_all_right_when_asked_last(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, *TWENTY, clock=clock)
    missed = set(asked(sitting := desk.quizzes.begin_today())[:3])
    answer(sitting, wrong=missed)
    assert desk.progress.view().mistakes == 3
    clock.wall += timedelta(hours=1)
    again = desk.quizzes.practise(Way.MISTAKES)
    assert set(asked(again)) == missed
    still = asked(again)[0]
    answer(again, wrong={still})
    assert desk.progress.view().mistakes == 1
    clock.wall += timedelta(hours=1)
    last = desk.quizzes.begin_again(again.attempt)
    assert asked(last) == [still]
    answer(last)
    with pytest.raises(NotAllowed):
        desk.quizzes.begin_again(last.attempt)
    desk.close()


def test_one_question_is_practised_by_itself_and_again(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, *TWENTY)
    sitting = desk.quizzes.practise(Way.ONE, "choice-07")
    assert asked(sitting) == ["choice-07"]
    assert asked(desk.quizzes.begin_again(sitting.attempt)) == ["choice-07"]
    with pytest.raises(NotAllowed):
        desk.quizzes.practise(Way.ONE, "gone")
    desk.close()


def test_the_days_to_come_say_what_falls_due(tmp_path: Path, clock: DrivenClock) -> None:
    desk = a_desk(tmp_path, *TWENTY, clock=clock)
    done = answer(desk.quizzes.begin_today(), only=10)
    view = desk.progress.view()
    assert len(view.due) == FORECAST_DAYS
    assert view.due[0].text == "Today: nothing due"
    assert sum(one.number for one in view.due) == len(done)
    clock.wall += timedelta(days=40)
    late = desk.progress.view()
    assert late.due[0].text == "Today: 10 questions due"
    assert late.due_text == "10 questions to ask again in the next 30 days, 10 of them today."
    desk.close()


def test_predictions_are_told_against_what_came_true_from_fifty_answers_on(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, *MANY, clock=clock)
    desk.study.keep(None, 30)
    answer(desk.quizzes.begin_today())
    view = desk.progress.view()
    assert view.foretold.bins == ()
    assert f"from {FEWEST} answers" in view.foretold.text
    assert view.foretold.text.endswith("so far there are 0.")
    clock.wall += timedelta(days=3)
    answer(desk.quizzes.begin_today())
    view = desk.progress.view()
    assert view.foretold.text.startswith("Over your last 60 answers")
    assert all("came true 100%" in one.text for one in view.foretold.bins)
    assert all(one.actual == 1.0 > one.predicted for one in view.foretold.bins)
    desk.close()


def test_progress_outlives_the_question_that_it_was_made_with(tmp_path: Path) -> None:
    desk: Desk = a_desk(tmp_path, *TWENTY)
    answer(sitting := desk.quizzes.begin_today(), wrong=set(asked(sitting)))
    desk.close()
    later = a_desk(tmp_path, *TWENTY[:5])
    view = later.progress.view()
    assert len(view.weakest) == view.mistakes == 5
    later.close()
