# SPDX-License-Identifier: MIT
"""Choosing what to practise."""

from dataclasses import replace

from quizdesk.engine.question import Kind, Level, Outline
from quizdesk.engine.quiz import Feedback
from quizdesk.settings import Settings
from quizdesk.viewmodels.choosing import (
    Choosing,
    choosing_view,
    kept_choosing,
    quiz_of,
    with_choosing,
)

TOPICS = {"china": "China", "comintern": "The Comintern", "empty": "Nothing yet"}
OUTLINES = tuple(
    Outline(f"q{number}", kind, topic, Level.RECALL)
    for number, (kind, topic) in enumerate(
        [
            (Kind.MULTIPLE_CHOICE, "china"),
            (Kind.MULTIPLE_CHOICE, "comintern"),
            (Kind.ORDERING, "comintern"),
        ]
    )
)


def test_topics_and_kinds_that_the_bank_has_are_offered_with_their_numbers() -> None:
    view = choosing_view(Choosing(), OUTLINES, TOPICS)

    assert [(one.label, one.detail) for one in view.topics] == [
        ("China", "1 question"),
        ("The Comintern", "2 questions"),
    ]
    assert [one.id for one in view.kinds] == ["multiple-choice", "ordering"]


def test_nothing_ticked_means_everything() -> None:
    view = choosing_view(Choosing(number=10), OUTLINES, TOPICS)

    assert view.summary == "3 questions, each marked as soon as you answer it. No time limit."
    assert view.can_start


def test_a_choice_that_nothing_fits_cannot_be_started_and_says_so() -> None:
    nothing = Choosing().toggle_topic("china").toggle_kind(Kind.ORDERING)

    view = choosing_view(nothing, OUTLINES, TOPICS)

    assert not view.can_start
    assert "Choose more" in view.summary


def test_levels_that_the_bank_has_are_offered_and_narrow_the_choice() -> None:
    mixed = (*OUTLINES, Outline("hard", Kind.ORDERING, "china", Level.JUDGEMENT))
    choosing = Choosing().toggle_level(Level.JUDGEMENT)

    view = choosing_view(choosing, mixed, TOPICS)

    assert [(one.label, one.detail, one.is_chosen) for one in view.levels] == [
        ("Recall", "3 questions", False),
        ("Judgement", "1 question", True),
    ]
    assert view.summary.startswith("1 question,")
    assert quiz_of(choosing, TOPICS).levels == (Level.JUDGEMENT,)
    assert choosing.toggle_level(Level.JUDGEMENT) == Choosing()


def test_the_levels_chosen_are_remembered_as_far_as_there_are_such() -> None:
    choosing = Choosing().toggle_level(Level.JUDGEMENT).toggle_level(Level.RECALL)
    settings = with_choosing(Settings(), choosing)

    assert settings.practice_levels == ("1", "3")
    assert kept_choosing(settings, TOPICS).levels == choosing.levels
    strange = replace(settings, practice_levels=("3", "9", ""))
    assert kept_choosing(strange, TOPICS).levels == {Level.JUDGEMENT}


def test_ticking_twice_is_as_not_ticking() -> None:
    once = Choosing().toggle_topic("china").toggle_kind(Kind.ORDERING)

    assert once.toggle_topic("china").toggle_kind(Kind.ORDERING) == Choosing()


def test_a_timed_test_gives_feedback_at_the_end_and_has_its_minutes() -> None:
    quiz = quiz_of(Choosing(is_test=True, minutes=20), TOPICS)

    assert quiz.feedback is Feedback.AT_END
    assert quiz.time_allowed_s == 1200
    assert quiz.title == "Test: All topics"


def test_the_title_names_one_topic_and_counts_several() -> None:
    one = quiz_of(Choosing().toggle_topic("china"), TOPICS)
    two = quiz_of(Choosing().toggle_topic("china").toggle_topic("comintern"), TOPICS)

    assert one.title == "Practice: China"
    assert two.title == "Practice: 2 topics"
    assert two.topics == ("china", "comintern")


def test_a_test_says_how_long_it_lasts() -> None:
    view = choosing_view(Choosing(number=2, is_test=True, minutes=5), OUTLINES, TOPICS)

    assert view.summary == "2 questions in 5 minutes, marked when you hand in."


def test_a_test_says_how_long_it_lasts_with_extra_time() -> None:
    test = Choosing(number=2, is_test=True, minutes=20)
    said = {percent: choosing_view(test, OUTLINES, TOPICS, percent).summary for percent in (25, 33)}

    assert said == {
        25: "2 questions in 25 minutes (20 and your 25% extra), marked when you hand in.",
        33: "2 questions in 26 minutes 36 seconds (20 and your 33% extra), marked when you hand "
        "in.",
    }
