# SPDX-License-Identifier: MIT
"""Linking causes and results to their turns: what is dealt, judged, said and kept."""

from pathlib import Path
from random import Random

import pytest

from quizdesk.bank.reader import read_bank
from quizdesk.engine.response import MatchResponse
from quizdesk.engine.scheduling.drills import Drill
from quizdesk.resources import resource_path
from quizdesk.viewmodels.linking import MOST_LINKED, Linking
from quizdesk.viewmodels.verdict import Verdict
from tests.builders import a_multiple_choice
from tests.viewmodels.desks import TURNS, DrivenClock, a_desk

LEFT, RAPALLO, FRONT = TURNS
BUILT_IN = read_bank(resource_path("questions.yaml")).turning_points


def a_round(drill: Drill = Drill.CAUSE, seed: int = 1) -> Linking:
    return Linking((LEFT, RAPALLO), (FRONT,), drill, Random(seed))


def test_a_sentence_of_each_turn_is_dealt_with_spare_turns_and_no_key() -> None:
    view = a_round().view()
    texts = {slot.id: slot.text for slot in view.board.slots}
    assert texts[LEFT.id] in LEFT.causes
    assert texts[RAPALLO.id] in RAPALLO.causes
    assert [chip.text for chip in view.board.tray] == [
        "The popular front", "The Treaty of Rapallo", "The turn to the left",
    ]  # fmt: skip
    assert all((slot.key_text, slot.note) == ("", "") for slot in view.board.slots)
    assert (view.left, view.summary, view.title) == (2, "", "Link causes to their turns")


def test_results_are_dealt_when_they_are_asked_for() -> None:
    view = a_round(Drill.RESULT).view()
    texts = {slot.id: slot.text for slot in view.board.slots}
    assert texts[LEFT.id] in LEFT.results
    assert (view.title, view.other) == ("Link results to their turns", "Link causes")


def test_other_chance_deals_other_sentences_in_another_order() -> None:
    deals = {
        tuple(slot.text for slot in a_round(seed=seed).view().board.slots) for seed in range(9)
    }
    assert len(deals) > 4


def test_links_are_shown_judged_and_explained() -> None:
    linking = a_round()
    linking.link(MatchResponse(((LEFT.id, LEFT.id), (RAPALLO.id, FRONT.id))))
    assert linking.view().left == 0
    assert linking.check() == {LEFT.id: 1.0, RAPALLO.id: 0.0}
    view = linking.view()
    slots = {slot.id: slot for slot in view.board.slots}
    assert slots[LEFT.id].verdict is Verdict.RIGHT
    assert slots[RAPALLO.id].verdict is Verdict.WRONG
    assert slots[RAPALLO.id].key_text == "The Treaty of Rapallo (16 April 1922)"
    assert slots[RAPALLO.id].note.startswith("It led to this: They resumed relations")
    assert view.summary == "1 of 2 sentences linked rightly."
    assert not view.board.is_open


def test_what_was_checked_can_no_longer_be_changed() -> None:
    linking = a_round()
    linking.link(MatchResponse(((LEFT.id, RAPALLO.id),)))
    linking.check()
    linking.link(MatchResponse(((LEFT.id, LEFT.id),)))
    assert "0 of 2" in linking.view().summary


def test_what_came_of_a_round_is_kept_and_asks_the_weak_turns_again(tmp_path: Path) -> None:
    clock = DrivenClock()
    desk = a_desk(tmp_path, clock=clock)
    linking = desk.turning_points.linking(Drill.CAUSE)
    asked = [slot.id for slot in linking.view().board.slots]
    assert sorted(asked) == sorted(turn.id for turn in TURNS)
    linking.link(
        MatchResponse(((LEFT.id, LEFT.id), (RAPALLO.id, FRONT.id), (FRONT.id, RAPALLO.id)))
    )
    desk.turning_points.check(linking)
    practice = desk._means.store.practice
    memories = practice.memories(desk._means.enrol(), desk.bank.id, Drill.CAUSE, asked)
    assert set(memories) == set(asked)
    assert memories[LEFT.id].stability > memories[RAPALLO.id].stability
    results = practice.memories(desk._means.enrol(), desk.bank.id, Drill.RESULT, asked)
    assert results == {}
    assert desk.drills.known() == ("Causes linked: 0 of 3 firm, 3 practised.",)


@pytest.mark.parametrize("drill", [Drill.CAUSE, Drill.RESULT])
def test_the_built_in_bank_makes_full_rounds(tmp_path: Path, drill: Drill) -> None:
    linking = Linking(BUILT_IN[:MOST_LINKED], BUILT_IN[8:], drill, Random(3))
    view = linking.view()
    assert len(view.board.slots) == MOST_LINKED
    assert len(view.board.tray) == MOST_LINKED + 2
    linking.link(MatchResponse(tuple((slot.id, slot.id) for slot in view.board.slots)))
    assert set(linking.check().values()) == {1.0}


def test_a_bank_without_turns_says_that_there_is_nothing_to_link(tmp_path: Path) -> None:
    linking = a_desk(tmp_path, a_multiple_choice()).turning_points.linking(Drill.CAUSE)
    view = linking.view()
    assert view.board.slots == ()
    assert "too few turning points" in view.how
