# SPDX-License-Identifier: MIT
"""Answers that turn round who does what to whom, told by a scheme's own words."""

import pytest

from quizdesk.engine.mark import Outcome
from quizdesk.engine.mark_scheme import MarkPoint
from quizdesk.engine.marking.answer_index import AnswerIndex
from quizdesk.engine.marking.compiled_scheme import compiled
from quizdesk.engine.marking.doubt import Doubt
from quizdesk.engine.marking.known_casts import Turnings
from quizdesk.engine.marking.roles import Roles
from quizdesk.engine.marking.short_answer import mark_short_answer
from quizdesk.engine.response import TextResponse
from tests.builders import a_short_answer
from tests.engine.marking.answering import AWARDED, UNSURE, marked, scheme_of

SCHEME = scheme_of(
    MarkPoint("fund", "The USSR paid the TUC.", ("money TUC", "USSR > paid/fund* > TUC")),
    MarkPoint("fight", "The KPD fought the SPD.", ("~attack left", "fought")),
    MarkPoint("order", "Stalin wanted it.", ("Stalin > order* > (KPD)", "social fascists")),
    MarkPoint("split", "The left was divided.", ("divid* left", "left weak")),
    MarkPoint("money", "Gold had come.", ("(Moscow) > sent > (TUC)", "gold/cash")),
)


def outcome(text: str, point: str, stem: str = "Why?") -> Outcome:
    question = a_short_answer(scheme=SCHEME, stem=stem)
    return mark_short_answer(question, TextResponse(text)).part(point).outcome


@pytest.mark.parametrize(
    ("text", "point", "found"),
    [
        # Two who have changed parts cast doubt on their whole sentence
        ("The SPD fought the KPD and the left was divided.", "split", UNSURE),
        ("The KPD fought the SPD and the left was divided.", "split", AWARDED),
        ("The SPD fought the KPD. The left was divided.", "split", AWARDED),
        ("The SPD fought and the left was divided.", "split", AWARDED),
        ("The USSR was paid by the TUC with money for the TUC.", "fund", UNSURE),
        ("The TUC paid. The USSR had money for the TUC.", "fund", AWARDED),
        # One who suffers it does it
        ("The SPD was fierce and fought.", "fight", UNSURE),
        ("The KPD was fierce and fought.", "fight", AWARDED),
        ("It came to blows and they fought.", "fight", AWARDED),
        # One whom the point does not know does it
        ("Hitler fought.", "fight", UNSURE),
        ("Stalin wanted to call them social fascists.", "order", AWARDED),
        ("Britain called them social fascists.", "order", UNSURE),
        # A point that names nobody may be told of anybody
        ("Hitler divided the left.", "split", AWARDED),
        # What a pronoun means is not sure enough
        ("Hitler was fierce. He fought.", "fight", AWARDED),
    ],
)
def test_what_is_told_of_others_is_unsure(text: str, point: str, found: Outcome) -> None:
    assert outcome(text, point) is found


def test_one_whom_the_question_names_is_no_stranger() -> None:
    assert outcome("Hitler fought.", "fight") is UNSURE
    assert outcome("Hitler fought.", "fight", "What did Hitler do?") is AWARDED


def test_the_reason_is_told() -> None:
    evidence = marked("The SPD was fierce and fought.", SCHEME).part("fight")
    assert evidence.why == Doubt.OTHER_ACTOR.value


def test_a_scheme_knows_its_casts_from_phrases_and_from_what_its_points_say() -> None:
    known = compiled(SCHEME, "What did the USSR do?").known_casts
    assert known.in_stem == {"@USSR"}
    assert known.of_point[0] == {"@USSR", "@TUC"}
    assert known.of_point[3] == frozenset()
    pairs = {(doers, known.sufferers[one]) for one, doers in known.doers.items()}
    assert (frozenset({"@USSR"}), frozenset({"@TUC"})) in pairs
    assert (frozenset({"@KPD"}), frozenset({"@SPD"})) in pairs


@pytest.mark.parametrize(
    ("text", "balance"),
    [
        ("", 0),
        ("It came to blows.", 0),
        ("The KPD fought the SPD.", -2),
        ("The SPD fought the KPD.", 2),
        ("The USSR paid the TUC.", -2),
        ("The TUC paid the USSR.", 2),
        # Who pays, a pronoun does not say for certain
        ("The KPD was poor. It paid the TUC.", 0),
        ("The SPD fought.", 1),
        ("Gold had come.", 0),
    ],
)
def test_parts_are_counted_that_others_play_than_the_scheme_knows_of(
    text: str, balance: int
) -> None:
    ready = compiled(SCHEME)
    index = AnswerIndex(text, ready.vocabulary)
    assert Turnings(index, Roles(index), ready.known_casts).against == balance
