# SPDX-License-Identifier: MIT
"""What is read aloud of a question: what its screen shows, and never more."""

from pathlib import Path

from quizdesk.engine.question import Question
from quizdesk.engine.quiz import Feedback
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)
from quizdesk.viewmodels.sitting import Sitting
from quizdesk.viewmodels.spoken import spoken
from tests.builders import (
    a_date_matching,
    a_multiple_choice,
    a_quiz,
    a_short_answer,
    an_ordering,
)
from tests.viewmodels.desks import a_desk


def asked(folder: Path, question: Question) -> Sitting:
    return a_desk(folder, question).quizzes.begin_quiz(
        a_quiz(feedback=Feedback.AT_ONCE, number=1), seed=1
    )


def said(sitting: Sitting) -> str:
    return spoken(sitting.view, sitting.feedback)


def said_when_marked(folder: Path, question: Question, response: Response) -> str:
    sitting = asked(folder, question)
    sitting.respond(response)
    sitting.submit()
    return said(sitting)


def test_a_choice_is_its_stem_and_its_options_by_letter(tmp_path: Path) -> None:
    sitting = asked(tmp_path, a_multiple_choice())
    question = sitting.attempt.current.question
    text = said(sitting)
    assert text.startswith(f"{question.stem} Choose one. A: ")
    assert [text.index(f" {letter}: ") for letter in "ABC"] == sorted(
        text.index(f" {letter}: ") for letter in "ABC"
    )
    assert "You have chosen" not in text


def test_what_is_chosen_is_said(tmp_path: Path) -> None:
    sitting = asked(tmp_path, a_multiple_choice())
    sitting.respond(ChoiceResponse(frozenset({"kulaks"})))
    assert ": Kulaks. You have chosen this." in said(sitting)


def test_no_key_is_said_before_the_mark(tmp_path: Path) -> None:
    question = a_multiple_choice()
    text = said(asked(tmp_path, question))
    assert question.explanation not in text
    assert not any(option.rationale and option.rationale in text for option in question.options)


def test_a_mark_is_said_with_its_reason(tmp_path: Path) -> None:
    text = said_when_marked(tmp_path, a_multiple_choice(), ChoiceResponse(frozenset({"kulaks"})))
    assert text.startswith("Not right. The right answer is: ")
    assert "Kulaks: Not right." in text


def test_a_matching_says_what_is_placed_and_what_is_left(tmp_path: Path) -> None:
    question = a_date_matching()
    sitting = asked(tmp_path, question)
    first = question.pairs[0]
    assert f"{first.text}: no date yet." in said(sitting)
    sitting.respond(MatchResponse(((first.id, first.date.iso),)))
    text = said(sitting)
    assert f"{first.text}: no date yet." not in text
    assert "Dates to place: " in text


def test_a_marked_matching_says_the_dates_of_what_was_not_right(tmp_path: Path) -> None:
    question = a_date_matching()
    first, second = question.pairs[:2]
    text = said_when_marked(tmp_path, question, MatchResponse(((first.id, first.date.iso),)))
    assert f"{second.text}: " in text
    assert f"{first.text}: " not in text


def test_an_ordering_is_said_in_its_order_and_then_in_the_right_one(tmp_path: Path) -> None:
    question = an_ordering()
    ids = [event.id for event in question.events]
    sitting = asked(tmp_path, question)
    sitting.respond(OrderResponse(tuple(reversed(ids))))
    assert f"1: {question.events[-1].text}." in said(sitting)
    sitting.submit()
    text = said(sitting)
    places = [text.index(event.text, text.index("The right order:")) for event in question.events]
    assert places == sorted(places)


def test_a_right_order_is_not_said_again(tmp_path: Path) -> None:
    question = an_ordering()
    ids = tuple(event.id for event in question.events)
    assert "The right order" not in said_when_marked(tmp_path, question, OrderResponse(ids))


def test_a_written_answer_is_read_back_and_then_its_points(tmp_path: Path) -> None:
    question = a_short_answer()
    sitting = asked(tmp_path, question)
    assert "You have written" not in said(sitting)
    sitting.respond(TextResponse("Police raided Arcos in 1927."))
    assert "You have written: Police raided Arcos in nineteen twenty-seven." in said(sitting)
    sitting.submit()
    text = said(sitting)
    assert "Missed: " in text
    assert "You have written" not in text
