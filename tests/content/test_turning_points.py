# SPDX-License-Identifier: MIT
"""The built-in turning points: told in order, resting on facts, in words of their own."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from quizdesk.bank.bank import TurningPoint
from quizdesk.bank.fact_list import read_facts
from quizdesk.bank.reader import read_bank
from quizdesk.bank.turning_style import flaws_of_turn
from quizdesk.engine.historical_date import HistoricalDate
from quizdesk.resources import resource_path
from tests.content.test_questions import ASKED_AS_A_VIEW, NEVER_ASKED

BANK = read_bank(resource_path("questions.yaml"))
TURNS = BANK.turning_points
FACTS = {one.id: one for one in read_facts(Path(__file__).with_name("facts.yaml"))}

LONGEST_RUN = 7
"""Words in a row that a text may have in common with a claim of the list."""


def by_id(turn: TurningPoint) -> str:
    return turn.id


def texts_of(turn: TurningPoint) -> tuple[str, ...]:
    return (turn.before, *turn.causes, turn.change, *turn.results)


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[\w']+", text.lower())
    return {tuple(words[at : at + LONGEST_RUN + 1]) for at in range(len(words) - LONGEST_RUN)}


def test_there_are_enough_and_they_follow_one_another() -> None:
    assert 7 <= len(TURNS) <= 12
    days = [HistoricalDate.from_iso(turn.date).first_day for turn in TURNS]
    assert all(earlier < later for earlier, later in pairwise(days))


@pytest.mark.parametrize("turn", TURNS, ids=by_id)
def test_each_has_causes_and_results_enough_to_be_linked(turn: TurningPoint) -> None:
    assert len(turn.causes) >= 3
    assert len(turn.results) >= 2
    assert list(flaws_of_turn(turn)) == []
    assert all(text.endswith(".") for text in texts_of(turn))


@pytest.mark.parametrize("turn", TURNS, ids=by_id)
def test_its_title_is_short_and_no_cause_or_result_repeats_it(turn: TurningPoint) -> None:
    assert len(turn.title) <= 32
    linked = " ".join((*turn.causes, *turn.results)).lower()
    assert turn.title.lower() not in linked


@pytest.mark.parametrize("turn", TURNS, ids=by_id)
def test_each_of_its_questions_asks_something_that_it_rests_on(turn: TurningPoint) -> None:
    assert turn.explain in turn.questions
    strange = [one for one in turn.questions if not set(BANK.questions[one].facts) & {*turn.facts}]
    assert strange == []


@pytest.mark.parametrize("turn", TURNS, ids=by_id)
def test_it_rests_on_facts_of_the_list_that_may_be_asked(turn: TurningPoint) -> None:
    assert len(turn.facts) >= 8
    assert set(turn.facts) <= set(FACTS)
    assert not NEVER_ASKED & set(turn.facts)


@pytest.mark.parametrize("turn", TURNS, ids=by_id)
def test_a_judgement_is_told_only_as_a_view(turn: TurningPoint) -> None:
    if ASKED_AS_A_VIEW & set(turn.facts):
        assert re.search(r"\bview\b|\bhelped\b|\bseemed\b", " ".join(texts_of(turn)))


@pytest.mark.parametrize("turn", TURNS, ids=by_id)
def test_its_words_are_its_own(turn: TurningPoint) -> None:
    claims = set().union(*(runs(fact.claim) for fact in FACTS.values()))
    explained = set().union(
        *(runs(one.explanation) for one in BANK.questions.values()),
        *(runs(entry.say) for entry in BANK.glossary.values()),
    )
    for text in texts_of(turn):
        assert not runs(text) & claims, text
        assert not runs(text) & explained, text


def test_no_two_turning_points_have_the_same_question_to_explain() -> None:
    assert len({turn.explain for turn in TURNS}) == len(TURNS)
