# SPDX-License-Identifier: MIT
"""The glossary flash: terms and explanations both ways round, and what is kept of them."""

from datetime import timedelta
from pathlib import Path

import pytest

from quizdesk.bank.bank import GlossaryEntry
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.glossary_flash import GlossaryFlash, without_names
from tests.viewmodels.desks import GLOSSARY, DrivenClock, a_desk


@pytest.fixture
def clock() -> DrivenClock:
    return DrivenClock()


@pytest.fixture
def desk(tmp_path: Path, clock: DrivenClock) -> Desk:
    return a_desk(tmp_path, clock=clock)


def play_round(flash: GlossaryFlash, *unknown: str) -> list[str]:
    """Knows all terms of a round but some; says what was asked."""
    asked, is_over = [], False
    while not is_over:
        asked.append(flash.ask().front)
        is_over = flash.answer(knew_it=asked[-1] not in unknown)
    return asked


def test_a_term_is_turned_to_its_explanation_and_other_names(desk: Desk) -> None:
    flash = desk.drills.terms
    while flash.ask().front != "Comintern":
        flash.answer(knew_it=True)
    view = flash.ask()
    assert view.back == GLOSSARY["Comintern"].say
    assert view.note == "Also: Third International."
    assert view.is_name_first
    assert view.total == len(GLOSSARY)


def test_the_other_way_round_the_explanation_comes_first_without_the_name(desk: Desk) -> None:
    names = desk.drills.names
    asked = {}
    for _ in GLOSSARY:
        view = names.ask()
        asked[view.back] = view.front
        assert not view.is_name_first
        names.answer(knew_it=True)
    assert asked == {term: entry.say for term, entry in GLOSSARY.items()}


@pytest.mark.parametrize(
    ("term", "entry", "shown"),
    [
        (
            "Curzon",
            GlossaryEntry("Lord Curzon, who governed India."),
            "Lord …, who governed India.",
        ),
        (
            "Zinoviev letter",
            GlossaryEntry("A letter in Zinoviev's name."),
            "A letter in …'s name.",
        ),
        (
            "NEP",
            GlossaryEntry("The new economic policy of 1921.", ("New Economic Policy",)),
            "The … of 1921.",
        ),
        (
            "Mao",
            GlossaryEntry("The Communist; Maoists came later."),
            "The Communist; Maoists came later.",
        ),
        ("C++ (a name)", GlossaryEntry("Signs in names do no harm."), "Signs in names do no harm."),
    ],
)
def test_an_explanation_gives_no_name_away(term: str, entry: GlossaryEntry, shown: str) -> None:
    assert without_names(term, entry) == shown


def test_the_result_has_what_was_not_known_first(desk: Desk) -> None:
    flash = desk.drills.terms
    play_round(flash, "Rapallo")
    result = flash.result()
    assert result.title == "3 of 4 right"
    assert [line.word for line in result.lines] == ["Not yet", "Knew it", "Knew it", "Knew it"]
    assert result.lines[0].text == "Rapallo"
    assert result.lines[0].note == GLOSSARY["Rapallo"].say


def test_what_was_not_known_comes_first_when_it_is_due(desk: Desk, clock: DrivenClock) -> None:
    play_round(desk.drills.terms, "Sixth Congress")
    clock.pass_s(timedelta(days=2).total_seconds())
    assert play_round(desk.drills.terms)[0] == "Sixth Congress"


def test_each_way_round_is_remembered_by_itself(desk: Desk) -> None:
    play_round(desk.drills.terms)
    assert len(desk.drills.terms.drilling.memories()) == len(GLOSSARY)
    assert desk.drills.names.drilling.memories() == {}
    assert desk.drills.known() == ("Terms: 0 of 4 firm, 4 practised.",)
    play_round(desk.drills.names)
    assert desk.drills.known() == (
        "Terms: 0 of 4 firm, 4 practised.",
        "Names of terms: 0 of 4 firm, 4 practised.",
    )
