# SPDX-License-Identifier: MIT
"""The tour's lines can be read by a teacher and by a script."""

from dataclasses import replace

import pytest

from quizdesk.engine.attempt import Item, Score
from quizdesk.engine.marking import mark
from quizdesk.engine.question import Question, kind_of
from quizdesk.engine.response import TextResponse
from quizdesk.ui.tour.answers import right_response
from quizdesk.ui.tour.report import in_words, line_of, missing_kinds, opening, score_line
from tests.builders import a_multiple_choice, a_short_answer, all_kinds
from tests.ui.tour.test_answers import an_item
from tests.viewmodels.desks import a_bank


def answered(question: Question) -> Item:
    item = an_item(question)
    given = right_response(item)
    return replace(item, response=given, is_final=True, mark=mark(question, given))


@pytest.mark.parametrize("question", all_kinds())
def test_a_line_names_kind_id_mark_and_answer(question: Question) -> None:
    item = answered(question)
    line = line_of(3, item, "keys")
    for word in ("3.", kind_of(question), question.id, f"{item.out_of} of {item.out_of}", "keys"):
        assert word in line
    assert in_words(item)[:20] in line
    assert "\n" not in line


def test_a_long_answer_is_cut_and_says_so() -> None:
    item = replace(answered(a_short_answer()), response=TextResponse("Arcos\n" * 500))
    line = line_of(1, item, "keys")
    assert len(line) < 200
    assert line.endswith("…")


def test_an_answer_is_told_in_the_words_of_the_question() -> None:
    assert in_words(answered(a_multiple_choice())) == "Social democrats"


def test_each_missing_kind_is_told() -> None:
    assert missing_kinds(a_bank()) == []
    told = missing_kinds(a_bank(a_multiple_choice()))
    assert len(told) == 3
    assert all("has no question of the kind" in sentence for sentence in told)


def test_the_opening_names_the_bank_and_the_score_adds_up() -> None:
    assert "Stalin's foreign policy (4 questions)" in opening(a_bank())
    line = score_line(Score(3, 5), Score(1, 4))
    assert line == "Score: 4 of 9 marks (practice 3 of 5, timed test 1 of 4)"
