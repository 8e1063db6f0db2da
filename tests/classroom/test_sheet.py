# SPDX-License-Identifier: MIT
"""The sheet: what a pupil's machine is given, and above all what it is not given."""

import json
from dataclasses import asdict
from random import Random

import pytest

from quizdesk.classroom.sheet import Codes, sheet_of
from quizdesk.engine.marking import mark
from quizdesk.engine.outline import Kind
from quizdesk.engine.question import DateMatching, MultipleChoice, Ordering, ShortAnswer
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)
from quizdesk.errors import WrongResponse
from tests.classroom.classes import QUESTIONS, a_class

CODES = Codes.of(QUESTIONS.values(), Random(3))


def right_responses() -> dict[str, Response]:
    right: dict[str, Response] = {}
    for question in QUESTIONS.values():
        match question:
            case MultipleChoice():
                right[question.id] = ChoiceResponse(question.keys)
            case DateMatching():
                placed = sorted((pair.id, pair.date.iso) for pair in question.pairs)
                right[question.id] = MatchResponse(tuple(placed))
            case Ordering():
                right[question.id] = OrderResponse(tuple(one.id for one in question.events))
            case ShortAnswer():
                right[question.id] = TextResponse(question.model_answer)
    return right


def test_a_sheet_has_every_stem_and_part_and_nothing_that_tells_an_answer() -> None:
    quiz = a_class("Ada")
    sheet = sheet_of(quiz.attempt("ada"), quiz.codes)
    text = json.dumps(asdict(sheet), ensure_ascii=False)
    for question in QUESTIONS.values():
        assert json.dumps(question.stem, ensure_ascii=False)[1:-1] in text
        secrets = [question.id, *question.facts, question.topic, question.explanation]
        match question:
            case MultipleChoice():
                shown = [one.text for one in question.options]
                secrets += [one.rationale for one in question.options]
                secrets += [one.id for one in question.options]
            case DateMatching():
                shown = [one.text for one in question.pairs]
                secrets += [one.id for one in question.pairs] + [one.note for one in question.pairs]
            case Ordering():
                shown = [one.text for one in question.events]
                secrets += [one.id for one in question.events]
                secrets += [str(one.date) for one in question.events]
            case ShortAnswer():
                shown = []
                secrets += [question.model_answer]
                secrets += [one.say for one in question.scheme.points]
                secrets += [one for point in question.scheme.points for one in point.accept]
        assert all(one in text for one in shown)
        may_be_read = " ".join((question.stem, *shown))
        told = [one for one in secrets if one and one in text and one not in may_be_read]
        assert told == []
    assert "true" not in text.replace('"takes_several": true', "")


def test_of_many_sheets_the_place_of_a_part_tells_nothing() -> None:
    quiz = a_class(*(f"P{number}" for number in range(60)))
    firsts = set()
    for pupil in quiz.seats:
        sheet = sheet_of(quiz.attempt(pupil), quiz.codes)
        choice = next(one for one in sheet.items if one.kind is Kind.MULTIPLE_CHOICE)
        firsts.add(choice.parts[0].code)
    assert len(firsts) == 4


def test_codes_lead_there_and_back_and_mark_alike() -> None:
    for question_id, right in right_responses().items():
        question = QUESTIONS[question_id]
        hidden = CODES.hidden(question_id, right)
        assert isinstance(right, TextResponse) or hidden != right
        assert CODES.revealed(question_id, hidden) == right
        assert mark(question, right).awarded == mark(question, right).out_of
        assert CODES.question_of(CODES.of_question(question_id)) == question_id


def test_codes_of_something_else_are_refused() -> None:
    ids = list(QUESTIONS)
    part = CODES.known[ids[0], "kulaks"]
    with pytest.raises(WrongResponse, match="no such part"):
        CODES.revealed(ids[1], ChoiceResponse(frozenset({part})))
    with pytest.raises(WrongResponse, match="no such part"):
        CODES.revealed(ids[0], ChoiceResponse(frozenset({CODES.of_question(ids[0])})))
    with pytest.raises(WrongResponse, match="no such question"):
        CODES.question_of(part)
    with pytest.raises(WrongResponse, match="no such question"):
        CODES.question_of(ids[0])


def test_codes_are_new_for_each_quiz_and_never_shared() -> None:
    other = Codes.of(QUESTIONS.values(), Random(4))
    assert not set(other.known.values()) & set(CODES.known.values())
    assert len(set(CODES.known.values())) == len(CODES.known)
    with pytest.raises(ValueError, match="two things"):
        Codes({("a", ""): "x", ("b", ""): "x"})
