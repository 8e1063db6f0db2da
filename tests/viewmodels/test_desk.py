# SPDX-License-Identifier: MIT
"""What the first screens show, and what can be started from them."""

from dataclasses import replace
from pathlib import Path

import pytest

from quizdesk.engine.question import Kind
from quizdesk.engine.response import ChoiceResponse
from quizdesk.errors import NotAllowed
from quizdesk.settings import ThemeChoice, WindowPlace
from quizdesk.viewmodels.choosing import Choosing
from quizdesk.viewmodels.past import PAGE
from tests.builders import a_multiple_choice, a_quiz
from tests.viewmodels.desks import DrivenClock, a_desk


def test_a_first_run_offers_a_quiz_and_nothing_past(tmp_path: Path) -> None:
    view = a_desk(tmp_path).home()

    assert view.title == "Stalin's foreign policy"
    assert view.can_start
    assert view.unfinished == ()
    assert view.recent == ()
    assert [kind.title for kind in view.kinds] == [
        "Multiple choice",
        "Date matching",
        "Ordering",
        "Written answer",
    ]


def test_looking_at_the_first_screen_writes_nothing(tmp_path: Path) -> None:
    a_desk(tmp_path / "new").home()

    assert not (tmp_path / "new").exists()


def test_a_quiz_left_open_is_offered_with_how_far_it_got(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    sitting = desk.quizzes.begin_quiz(a_quiz())
    sitting.respond(ChoiceResponse(frozenset({"kulaks"})))
    sitting.leave()

    (unfinished,) = a_desk(tmp_path).home().unfinished

    assert unfinished.id == sitting.attempt.id
    assert unfinished.detail.startswith("1 of 4 questions answered, saved 2 March 2026")


def test_a_quiz_open_in_another_program_is_offered_with_a_warning(tmp_path: Path) -> None:
    a_desk(tmp_path).quizzes.begin_quiz(a_quiz())

    (unfinished,) = a_desk(tmp_path).home().unfinished

    assert "seems to be open in another window" in unfinished.detail


def test_a_finished_quiz_is_shown_with_its_score(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, a_multiple_choice())
    sitting = desk.quizzes.begin_quiz(a_quiz())
    sitting.respond(ChoiceResponse(frozenset({"social-democrats"})))
    sitting.submit()
    sitting.hand_in()

    (row,) = desk.home().recent

    assert (row.percent_text, row.score_text) == ("100%", "1 of 1 mark")
    assert desk.quizzes.open_past(row.id).results.awarded == 1


def test_past_scores_come_a_page_at_a_time(tmp_path: Path) -> None:
    clock = DrivenClock()
    desk = a_desk(tmp_path, a_multiple_choice(), clock=clock)
    for _ in range(PAGE + 2):
        clock.pass_s(60)
        desk.quizzes.begin_quiz(a_quiz()).hand_in()

    first = desk.past_scores()
    second = desk.past_scores(first.older)

    assert first.total == "22 quizzes"
    assert len(first.rows) == PAGE
    assert len(second.rows) == 2
    assert second.older is None
    assert len({row.id for row in (*first.rows, *second.rows)}) == PAGE + 2


def test_a_past_score_says_which_topics_were_asked_about(tmp_path: Path) -> None:
    topics = ("comintern", "comintern", "germany", "anglo-soviet")
    questions = [
        a_multiple_choice(id=f"choice-{number}", topic=topic) for number, topic in enumerate(topics)
    ]
    desk = a_desk(tmp_path, *questions)
    desk.quizzes.begin_today().hand_in()
    (row,) = desk.past_scores().rows
    assert row.topics.startswith("The Comintern, ")
    assert set(row.topics.split(", ")[1:]) == {
        "Germany",
        "Rapallo and Berlin",
        "Britain and the USSR",
    }
    desk.close()
    later = a_desk(tmp_path, a_multiple_choice(id="another"))
    assert later.past_scores().rows[0].topics == ""
    later.close()


def test_no_past_scores_is_an_empty_page(tmp_path: Path) -> None:
    assert a_desk(tmp_path).past_scores().rows == ()


def test_a_choice_is_remembered_for_the_next_run(tmp_path: Path) -> None:
    chosen = Choosing(kinds=frozenset({Kind.ORDERING}), topics=frozenset({"comintern"}), number=5)
    a_desk(tmp_path).quizzes.begin(chosen)

    again = a_desk(tmp_path).last_choosing()

    assert (again.kinds, again.topics, again.number) == (chosen.kinds, chosen.topics, 5)


def test_a_quiz_that_nothing_fits_is_refused_in_a_sentence(tmp_path: Path) -> None:
    nothing = Choosing(kinds=frozenset({Kind.ORDERING}), topics=frozenset({"germany"}))

    with pytest.raises(NotAllowed, match="Choose more topics or kinds"):
        a_desk(tmp_path).quizzes.begin(nothing)


def test_the_same_seed_deals_the_same_quiz(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    quiz = a_quiz(shuffles_questions=True, shuffles_options=True)

    orders = [
        [(item.id, item.order) for item in desk.quizzes.begin_quiz(quiz, seed=5).attempt.items]
        for _ in range(2)
    ]

    assert orders[0] == orders[1]


def test_another_like_it_is_a_new_attempt_at_the_same_quiz(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    first = desk.quizzes.begin_quiz(a_quiz()).attempt

    second = desk.quizzes.begin_again(first).attempt

    assert second.quiz == first.quiz
    assert second.id != first.id


def test_a_new_name_takes_the_past_with_it(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, a_multiple_choice())
    desk.quizzes.begin_quiz(a_quiz()).hand_in()

    complaint = desk.change_settings(replace(desk.settings, learner="Sam"))

    assert complaint == ""
    assert len(a_desk(tmp_path).home().recent) == 1


def test_settings_and_the_windows_place_are_kept(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.change_settings(replace(desk.settings, theme=ThemeChoice.DARK))
    desk.remember_window(WindowPlace(10, 20, 800, 600))

    later = a_desk(tmp_path).settings

    assert later.theme is ThemeChoice.DARK
    assert later.window == WindowPlace(10, 20, 800, 600)


def test_about_says_where_answers_are_kept(tmp_path: Path) -> None:
    said = " ".join(words for _, words in a_desk(tmp_path).about().paragraphs)

    assert str(tmp_path) in said
