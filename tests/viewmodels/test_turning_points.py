# SPDX-License-Identifier: MIT
"""Turning points as screens show them: in order of time, known as their questions are."""

from pathlib import Path

import pytest

from quizdesk.bank.reader import read_bank
from quizdesk.resources import resource_path
from quizdesk.settings import SettingsKeeper
from quizdesk.store import Store
from quizdesk.ui.tour.answers import right_response
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.turning_points import MOST_PRACTISED, explaining_quiz, turn_quiz
from tests.builders import a_multiple_choice
from tests.viewmodels.desks import DrivenClock, a_desk, places_in

RAPALLO = "16 April 1922. Its questions"


def test_they_stand_in_the_order_of_time(tmp_path: Path) -> None:
    lines = a_desk(tmp_path).turning_points.lines()
    assert [one.id for one in lines] == ["treaty-of-rapallo", "turn-to-the-left", "popular-front"]
    assert lines[0].when == "16 April 1922. Its questions: not asked yet"
    assert lines[0].change.startswith("They resumed relations")


def test_a_story_has_everything_to_tell_and_to_ask(tmp_path: Path) -> None:
    view = a_desk(tmp_path).turning_points.story("turn-to-the-left")
    assert (view.title, view.when) == ("The turn to the left", "July 1928")
    assert len(view.causes) == len(view.results) == 2
    assert view.known == "You have not answered a question on it yet."
    assert view.explain == "break-with-britain"
    assert view.explain_stem.startswith("Why did")
    assert view.practise == "Practise 3 questions"
    assert view.practised == ("sixth-congress-target", "comintern-turns", "break-with-britain")


def test_events_of_its_time_that_its_questions_ask_are_found_on_the_timeline(
    tmp_path: Path,
) -> None:
    desk = a_desk(tmp_path)
    (event,) = desk.turning_points.story("treaty-of-rapallo").events
    assert (event.text, event.when) == ("Treaty of Rapallo", "16 April 1922")
    timeline = desk.timeline()
    story = timeline.story(timeline.event_with(event.mention))
    assert story.text == "Treaty of Rapallo"
    with pytest.raises(KeyError):
        timeline.event_with(event.mention._replace(question="nowhere"))


def test_no_other_turn_can_be_told(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        a_desk(tmp_path).turning_points.story("nowhere")


def test_explaining_and_practising_ask_what_they_say_and_again_the_same(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    view = desk.turning_points.story("turn-to-the-left")
    sitting = desk.quizzes.begin_chosen(explaining_quiz(view.title), (view.explain,))
    assert sitting.attempt.quiz.title == "Explain: The turn to the left"
    again = desk.quizzes.begin_again(sitting.attempt)
    assert [one.question.id for one in again.attempt.items] == ["break-with-britain"]
    quiz = turn_quiz(view.title, len(view.practised))
    practice = desk.quizzes.begin_chosen(quiz, view.practised)
    assert [one.question.id for one in practice.attempt.items] == [*view.practised]


def test_what_was_answered_shows_in_the_list_and_in_the_story(tmp_path: Path) -> None:
    clock = DrivenClock()
    desk = a_desk(tmp_path, clock=clock)
    quiz = turn_quiz("The Treaty of Rapallo", 1)
    sitting = desk.quizzes.begin_chosen(quiz, ("german-treaties",))
    sitting.respond(right_response(sitting.attempt.current))
    sitting.hand_in()
    clock.pass_s(60)
    lines = {one.id: one.when for one in desk.turning_points.lines()}
    assert lines["treaty-of-rapallo"] in (f"{RAPALLO}: shaky", f"{RAPALLO}: firm")
    assert lines["turn-to-the-left"].endswith("not asked yet")
    known = desk.turning_points.story("treaty-of-rapallo").known
    assert known.startswith("You have answered 1 of its 2 questions.")


def test_a_bank_may_tell_none(tmp_path: Path) -> None:
    assert a_desk(tmp_path, a_multiple_choice()).turning_points.lines() == ()


def test_of_many_questions_those_known_least_are_practised_in_the_banks_order(
    tmp_path: Path,
) -> None:
    clock = DrivenClock()
    places = places_in(tmp_path)
    desk = Desk(
        bank=read_bank(resource_path("questions.yaml")),
        store=Store.open(places.data_dir, clock.now()),
        settings=SettingsKeeper(places.settings_file),
        places=places,
        clock=clock,
    )
    turn = next(one for one in desk.bank.turning_points if len(one.questions) > MOST_PRACTISED)
    first = desk.turning_points.story(turn.id).practised
    assert first == turn.questions[:MOST_PRACTISED]
    sitting = desk.quizzes.begin_chosen(turn_quiz(turn.title, 1), first[:1])
    sitting.respond(right_response(sitting.attempt.current))
    sitting.hand_in()
    clock.pass_s(60)
    view = desk.turning_points.story(turn.id)
    assert view.practised == turn.questions[1 : MOST_PRACTISED + 1]
    assert view.practise == "Practise 10 questions"
    desk.close()
