# SPDX-License-Identifier: MIT
"""Playing an attempt: every step is on disk before the screen may go on."""

from collections.abc import Callable
from pathlib import Path

import pytest

from quizdesk.engine.arrangements import Arrangements
from quizdesk.engine.mark import Marker, Outcome
from quizdesk.engine.quiz import Feedback
from quizdesk.engine.response import ChoiceResponse, Response, TextResponse
from quizdesk.errors import AttemptTakenOver, QuizDeskError
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.rest import RestView
from quizdesk.viewmodels.sitting import Sitting
from quizdesk.viewmodels.steps import MainStep
from quizdesk.viewmodels.verdict import Verdict
from tests.builders import a_multiple_choice, a_quiz, a_short_answer
from tests.viewmodels.desks import DrivenClock, a_desk

KEY = ChoiceResponse(frozenset({"social-democrats"}))
WRONG = ChoiceResponse(frozenset({"kulaks"}))


@pytest.fixture
def clock() -> DrivenClock:
    """A clock that the test moves."""
    return DrivenClock()


@pytest.fixture
def desk(tmp_path: Path, clock: DrivenClock) -> Desk:
    """A desk on fresh records."""
    return a_desk(tmp_path, clock=clock)


@pytest.fixture
def practice(desk: Desk) -> Sitting:
    """Practice over all four kinds, the multiple choice first."""
    return desk.quizzes.begin_quiz(a_quiz(feedback=Feedback.AT_ONCE), seed=1)


@pytest.fixture
def timed(desk: Desk) -> Sitting:
    """A timed test of ten minutes over all four kinds."""
    return desk.quizzes.begin_quiz(a_quiz(feedback=Feedback.AT_END, time_allowed_s=600), seed=1)


def on_disk(tmp_path: Path, sitting: Sitting) -> dict[str, Response]:
    """What a program that starts now would find."""
    with a_desk(tmp_path)._store as store:
        attempt = store.attempts.load(sitting.attempt.id)
    return {item.id: item.response for item in attempt.items}


def test_a_choice_is_on_disk_before_the_screen_answers(practice: Sitting, tmp_path: Path) -> None:
    practice.respond(KEY)

    assert on_disk(tmp_path, practice)["sixth-congress-target"] == KEY


def test_typing_is_on_disk_once_it_is_kept(practice: Sitting, tmp_path: Path) -> None:
    practice.go_to("break-with-britain")
    practice.respond(TextResponse("Police raided"))
    assert on_disk(tmp_path, practice)["break-with-britain"] == TextResponse("")

    practice.keep()

    assert on_disk(tmp_path, practice)["break-with-britain"] == TextResponse("Police raided")


def test_typing_is_on_disk_after_going_to_another_question(
    practice: Sitting, tmp_path: Path
) -> None:
    practice.go_to("break-with-britain")
    practice.respond(TextResponse("Police raided Arcos"))

    practice.go_to("german-treaties")

    assert on_disk(tmp_path, practice)["break-with-britain"] == TextResponse("Police raided Arcos")


def test_practice_shows_mark_and_reason_as_soon_as_an_answer_is_submitted(
    practice: Sitting,
) -> None:
    practice.respond(WRONG)
    before = (practice.feedback, practice.steps.step)

    practice.submit()

    assert before == (None, MainStep.CHECK)
    feedback = practice.feedback
    assert feedback is not None
    assert feedback.verdict is Verdict.WRONG
    assert feedback.key == "The right answer is: Social democrats."
    assert practice.steps.step is MainStep.NEXT


def test_a_test_shows_no_key_and_no_mark_before_it_is_handed_in(timed: Sitting) -> None:
    timed.respond(WRONG)
    for item in timed.attempt.items:
        timed.go_to(item.id)
        seen = repr(timed.view)
        assert timed.feedback is None
        assert "RIGHT" not in seen
        assert "MISSED" not in seen
        assert "rationale" not in seen

    timed.hand_in()

    assert (
        timed.view_of(timed.attempt.items[0]).answer != timed.view_of(timed.attempt.items[1]).answer
    )
    assert timed.attempt.items[0].mark is not None


def test_a_view_before_marking_holds_no_rationale_and_no_date_of_an_event(timed: Sitting) -> None:
    seen = [repr(timed.view_of(item)) for item in timed.attempt.items]

    assert "attacked at home" not in seen[0]
    assert "Signed beside Genoa" not in seen[1]
    assert "1935" not in seen[2]
    assert "Zinoviev" not in seen[3]


def test_a_handed_in_attempt_is_marked_and_scored(timed: Sitting) -> None:
    timed.respond(KEY)

    timed.hand_in()

    assert timed.results.awarded == 1
    assert timed.results.out_of == 1 + 4 + 4 + 2
    assert all(item.mark for item in timed.attempt.items)


def test_practice_goes_round_to_what_was_skipped(practice: Sitting) -> None:
    practice.go_next()
    for _ in range(3):
        practice.submit()
        practice.go_next()

    assert practice.attempt.current.id == "sixth-congress-target"
    practice.respond(KEY)
    practice.submit()
    assert practice.steps.step is MainStep.FINISH


def test_time_left_is_told_and_announced_and_runs_out(timed: Sitting, clock: DrivenClock) -> None:
    assert timed.tick().text == "10:00"
    seen: list[str] = []
    for _ in range(2399):
        clock.pass_s(0.25)
        view = timed.tick()
        seen += [view.announcement] if view.announcement else []
        assert not view.is_up
    clock.pass_s(0.25)

    assert timed.tick().is_up
    assert seen == ["5 minutes left.", "1 minute left."]


def test_a_night_asleep_costs_no_time(timed: Sitting, clock: DrivenClock) -> None:
    timed.tick()
    clock.pass_s(1)
    timed.tick()
    clock.pass_s(8 * 3600)

    assert timed.tick().text == "9:59"


def test_practice_has_no_clock(practice: Sitting, clock: DrivenClock) -> None:
    practice.tick()
    clock.pass_s(3)

    assert practice.tick().text == ""


def test_an_attempt_is_gone_on_with_in_a_later_run(
    practice: Sitting, desk: Desk, tmp_path: Path, clock: DrivenClock
) -> None:
    practice.respond(KEY)
    practice.submit()
    practice.go_next()
    practice.flag(is_flagged=True)
    practice.tick()
    clock.pass_s(2)
    practice.tick()
    practice.leave()

    later = a_desk(tmp_path, clock=clock).quizzes.resume(practice.attempt.id)

    assert later.attempt.current.id == "german-treaties"
    assert later.attempt.current.is_flagged
    assert later.attempt.items[0].mark == practice.attempt.items[0].mark
    assert later.attempt.stopwatch.used_s == pytest.approx(2)


def test_the_earlier_program_cannot_write_once_another_has_gone_on(
    practice: Sitting, tmp_path: Path
) -> None:
    a_desk(tmp_path).quizzes.resume(practice.attempt.id)

    with pytest.raises(AttemptTakenOver):
        practice.respond(KEY)


def test_a_crash_between_handing_in_and_marking_is_made_good(
    timed: Sitting, tmp_path: Path, clock: DrivenClock
) -> None:
    timed.respond(KEY)
    handed_in = timed.attempt.hand_in(clock.now())
    timed._store.attempts.hand_in(handed_in)

    a_desk(tmp_path, clock=clock).tidy_up()

    past = a_desk(tmp_path, clock=clock).quizzes.open_past(timed.attempt.id)
    assert past.results.awarded == 1
    assert not past.attempt.unmarked


def test_an_unsure_point_is_settled_by_the_learner_and_kept(desk: Desk, tmp_path: Path) -> None:
    question = a_short_answer()
    sitting = a_desk(tmp_path / "alone", question).quizzes.begin_quiz(a_quiz())
    sitting.respond(TextResponse("There was a raid. Arcos was in London."))
    sitting.submit()
    mark = sitting.attempt.current.mark
    assert mark is not None
    before = mark.awarded
    unsure = [part.id for part in mark.evidence if part.outcome is Outcome.UNSURE]
    assert unsure == ["p1"]

    sitting.decide(question.id, "p1", was_said=True)

    decided = (
        a_desk(tmp_path / "alone", question).quizzes.resume(sitting.attempt.id).attempt.current.mark
    )
    assert decided is not None
    assert decided.awarded == before + 1
    assert decided.part("p1").decided_by is Marker.LEARNER


@pytest.mark.parametrize(
    "step",
    [
        lambda sitting: sitting.submit(),
        lambda sitting: sitting.flag(is_flagged=True),
        lambda sitting: sitting.go_next(),
        lambda sitting: sitting.hand_in(),
    ],
)
def test_a_step_that_cannot_be_kept_does_not_count(
    practice: Sitting, tmp_path: Path, step: Callable[[Sitting], None]
) -> None:
    a_desk(tmp_path).quizzes.resume(practice.attempt.id)
    before = practice.attempt

    with pytest.raises(QuizDeskError):
        step(practice)

    assert practice.attempt == before


def test_a_response_that_cannot_be_kept_still_stands_on_the_screen(
    practice: Sitting, tmp_path: Path
) -> None:
    practice.go_to("break-with-britain")
    a_desk(tmp_path).quizzes.resume(practice.attempt.id)
    practice.respond(TextResponse("The raid on Arcos"))

    with pytest.raises(AttemptTakenOver):
        practice.keep()

    assert practice.attempt.current.response == TextResponse("The raid on Arcos")


def test_one_question_alone_makes_a_whole_quiz(tmp_path: Path) -> None:
    sitting = a_desk(tmp_path, a_multiple_choice()).quizzes.begin_quiz(a_quiz())
    sitting.respond(KEY)
    sitting.submit()

    assert sitting.steps.step is MainStep.FINISH
    sitting.hand_in()
    assert sitting.results.percent_text == "100%"


def arranged(desk: Desk) -> Sitting:
    """A test of ten minutes, of a learner who has a quarter more and may rest."""
    desk.you.keep_arrangements(Arrangements(25, has_rest_breaks=True))
    quiz = a_quiz(feedback=Feedback.AT_END, time_allowed_s=600)
    sitting = desk.quizzes.begin_quiz(quiz, seed=1)
    sitting.tick()
    return sitting


def test_a_break_stops_the_clock_and_is_on_disk_before_it_is_shown(
    desk: Desk, clock: DrivenClock
) -> None:
    sitting = arranged(desk)
    clock.pass_s(2)
    sitting.begin_rest()
    assert sitting.rest == RestView(
        f"Your break began at {clock.now().astimezone():%H:%M}.",
        "You have 12:28 left when you go on.",
    )
    assert desk._store.attempts.load(sitting.attempt.id).is_resting
    clock.pass_s(3600)
    assert sitting.tick().text == "12:28"
    sitting.end_rest()
    assert sitting.tick().text == "12:28"
    clock.pass_s(1)
    assert sitting.tick().text == "12:27"
    assert [one.length_s(clock.now()) for one in sitting.attempt.rests] == [3600]


def test_during_a_long_break_the_attempt_stays_this_programs(
    desk: Desk, clock: DrivenClock, tmp_path: Path
) -> None:
    sitting = arranged(desk)
    sitting.begin_rest()
    for _ in range(20):
        clock.pass_s(10)
        sitting.tick()
    elsewhere = a_desk(tmp_path, clock=clock)
    (seen,) = elsewhere._store.attempts.unfinished(1, clock.now())
    assert seen.is_open_elsewhere
    assert (clock.now() - seen.saved_at).total_seconds() < 60
