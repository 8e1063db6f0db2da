# SPDX-License-Identifier: MIT
"""Dates, terms and places practised over some days, in several runs of the program."""

import io
import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from quizdesk.store import Store
from tests.builders import STARTED_AT, a_date_matching
from tests.ui.program import Program
from tests.viewmodels.desks import GLOSSARY, places_in

pytestmark = pytest.mark.usefixtures("qapp")

KEY = Qt.Key
EVENTS = (
    "Treaty of Rapallo",
    "Locarno treaties",
    "Treaty of Berlin",
    "Hitler becomes Chancellor",
)


def asked(program: Program) -> str:
    return next(text for text in EVENTS if text in program.texts)


def drill_two_dates_and_leave(program: Program) -> str:
    """Misses the first date, and the program is closed in the middle of the second."""
    program.click("Practise")
    program.click("Dates drill")
    missed = asked(program)
    program.write("1901")
    program.press(KEY.Key_Return, KEY.Key_Return)
    program.write("19")
    return missed


def turn_all_terms(program: Program) -> None:
    program.click("Practise")
    program.click("Glossary flash")
    for _ in GLOSSARY:
        program.press(KEY.Key_Space, KEY.Key_1)
    assert program.reads("4 of 4 right")


def place_all_events(program: Program) -> None:
    program.click("Practise")
    program.click("Place the events")
    for _ in EVENTS:
        program.press(KEY.Key_Space, KEY.Key_Right, KEY.Key_Space, KEY.Key_Down)
    program.click("Check")


def exported(folder: Path) -> list[dict[str, object]]:
    out = io.StringIO()
    with Store.open(places_in(folder).data_dir, STARTED_AT) as store:
        store.export.write_json(out)
    practice: list[dict[str, object]] = json.loads(out.getvalue())["practice"]
    return practice


def test_practice_is_kept_as_it_is_done_and_comes_again_when_it_is_due(tmp_path: Path) -> None:
    with Program(tmp_path, a_date_matching()) as program:
        program.click("Progress")
        assert not program.reads("Dates and terms")
        missed = drill_two_dates_and_leave(program)
    with Program(tmp_path, a_date_matching()) as program:
        turn_all_terms(program)
        place_all_events(program)
        program.click("Progress")
        assert program.reads("Dates: 0 of 4 firm, 1 practised.")
        assert program.reads("Terms: 0 of 4 firm, 4 practised.")
    kept = exported(tmp_path)
    assert sorted({str(one["drill"]) for one in kept}) == ["date", "place", "term"]
    assert [one["share"] for one in kept if one["drill"] == "date"] == [0.0]
    assert len([one for one in kept if one["drill"] == "term"]) == len(GLOSSARY)
    with Program(tmp_path, a_date_matching()) as program:
        program.clock.pass_s(timedelta(days=3).total_seconds())
        program.click("Practise")
        program.click("Dates drill")
        assert asked(program) == missed
