# SPDX-License-Identifier: MIT
"""What leaves the records: CSV for spreadsheets, JSON for programs."""

import csv
import io
import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from quizdesk.engine.mark import Mark, Marker
from quizdesk.engine.plain import question_from_plain
from quizdesk.engine.plain_attempt import mark_from_plain, response_from_plain
from quizdesk.engine.response import ChoiceResponse, MatchResponse, OrderResponse, TextResponse
from quizdesk.store import Learner, Store
from quizdesk.store.export import COLUMNS
from quizdesk.store.memories import StudyPlan
from tests.builders import HANDED_IN_AT, STARTED_AT, a_short_answer, an_attempt
from tests.store.playing import mark_all

WRITTEN = "break-with-britain"


@pytest.fixture
def played(store: Store, learner: Learner) -> None:
    """One attempt handed in, marked and revised; one open of another learner; one abandoned."""
    begun = an_attempt()
    store.attempts.begin(begun, learner.id)
    answered = (
        begun.respond("sixth-congress-target", ChoiceResponse(frozenset({"kulaks"})))
        .respond("german-treaties", MatchResponse((("rapallo", "1922-04-16"),)))
        .respond(
            "comintern-turns",
            OrderResponse(
                ("sixth-congress", "founded", "united-front", "shanghai", "popular-front")
            ),
        )
        .respond(WRITTEN, TextResponse('Arcos, "and"\r\nmoney'))
        .tick(1)
        .tick(3.25)
        .hand_in(HANDED_IN_AT)
    )
    store.attempts.hand_in(answered)
    mark_all(store, answered, HANDED_IN_AT)
    store.marks.save(
        begun.id, {WRITTEN: Mark(2, 2)}, marker=Marker.TEACHER, why="both said", at=HANDED_IN_AT
    )
    other = store.learners.create("=Bob", STARTED_AT)
    store.attempts.begin(an_attempt(id="open"), other.id)
    store.attempts.begin(an_attempt(id="given-up"), other.id)
    store.attempts.abandon("given-up", STARTED_AT)


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.usefixtures("played")
def test_every_item_is_a_row_that_says_who_what_and_how_well(
    store: Store, learner: Learner
) -> None:
    out = io.StringIO(newline="")
    assert store.export.write_csv(out, learner.id) == 4
    rows = rows_of(out.getvalue())
    assert tuple(rows[0]) == COLUMNS
    assert [row["response"] for row in rows] == [
        "kulaks",
        "rapallo: 1922-04-16",
        "sixth-congress; founded; united-front; shanghai; popular-front",
        'Arcos, "and"\r\nmoney',
    ]
    last = rows[3]
    assert (last["learner"], last["question"], last["kind"]) == ("Ada", WRITTEN, "short-answer")
    assert (last["awarded"], last["out_of"]) == ("2", "2")
    assert (last["marked_by"], last["why"]) == ("teacher", "both said")
    assert (last["handed_in_at"], last["is_final"]) == ("2026-03-02T09:55:00.000000Z", "yes")
    assert rows[0]["spent_s"] == "2.2"


@pytest.mark.usefixtures("played")
def test_everybody_is_exported_unless_one_is_named(store: Store) -> None:
    out = io.StringIO(newline="")
    assert store.export.write_csv(out) == 12
    rows = rows_of(out.getvalue())
    assert [row["attempt"] for row in rows[::4]] == ["attempt-1", "open", "given-up"]
    assert (rows[4]["handed_in_at"], rows[4]["awarded"], rows[4]["is_final"]) == ("", "", "no")
    assert rows[8]["abandoned_at"] != ""


@pytest.mark.usefixtures("played")
def test_a_table_is_as_its_standard_says_and_begins_with_a_mark_if_wished(store: Store) -> None:
    out = io.StringIO(newline="")
    store.export.write_csv(out, with_byte_order_mark=True)
    text = out.getvalue()
    assert text.startswith("\ufefflearner,attempt,")
    assert text.count("\r\n") == text.count("\n")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_text_is_taken_for_a_formula(start: str, store: Store, learner: Learner) -> None:
    begun = an_attempt([a_short_answer(stem=f"{start}1+1")])
    store.attempts.begin(begun, learner.id)
    store.attempts.save(begun.respond(WRITTEN, TextResponse(f"{start}HYPERLINK()")), STARTED_AT)
    store.learners.rename(learner.id, "=Ada")
    out = io.StringIO(newline="")
    store.export.write_csv(out)
    (row,) = rows_of(out.getvalue())
    assert row["response"] == f"'{start}HYPERLINK()"
    assert row["stem"] == f"'{start}1+1"
    assert row["learner"] == "'=Ada"


def test_half_a_character_does_not_stop_an_export(
    store: Store, learner: Learner, tmp_path: Path
) -> None:
    begun = an_attempt([a_short_answer()])
    store.attempts.begin(begun, learner.id)
    store.attempts.save(begun.respond(WRITTEN, TextResponse("Ja \ud83d!")), STARTED_AT)
    for name, write in [("a.csv", store.export.write_csv), ("a.json", store.export.write_json)]:
        with (tmp_path / name).open("w", encoding="utf-8", newline="") as out:
            assert write(out) == 1
    assert "Ja ?!" in (tmp_path / "a.csv").read_text("utf-8")
    (attempt,) = json.loads((tmp_path / "a.json").read_text("utf-8"))["attempts"]
    assert attempt["items"][0]["response"] == {"text": "Ja \ud83d!"}


@pytest.mark.usefixtures("played")
def test_the_whole_of_an_attempt_can_be_read_from_the_json(store: Store, learner: Learner) -> None:
    out = io.StringIO()
    assert store.export.write_json(out, learner.id) == 1
    (exported,) = json.loads(out.getvalue())["attempts"]
    kept = store.attempts.load("attempt-1")
    assert (exported["learner"], exported["id"], exported["seed"]) == ("Ada", kept.id, kept.seed)
    for plain, item in zip(exported["items"], kept.items, strict=True):
        assert question_from_plain(plain["question"]) == item.question
        assert response_from_plain(plain["response"]) == item.response
        assert tuple(plain["order"]) == item.order
        assert mark_from_plain(plain["marks"][-1]["mark"]) == item.mark
    assert [one["marked_by"] for one in exported["items"][3]["marks"]] == ["program", "teacher"]


@pytest.mark.usefixtures("played")
def test_everybodys_json_is_one_document(store: Store) -> None:
    out = io.StringIO()
    assert store.export.write_json(out) == 3
    assert len(json.loads(out.getvalue())["attempts"]) == 3


def test_an_empty_store_gives_names_of_columns_and_an_empty_list(store: Store) -> None:
    out = io.StringIO(newline="")
    assert store.export.write_csv(out) == 0
    assert out.getvalue() == ",".join(COLUMNS) + "\r\n"
    out = io.StringIO()
    assert store.export.write_json(out) == 0
    assert json.loads(out.getvalue())["attempts"] == []


def test_a_long_export_comes_complete_and_in_order(store: Store, learner: Learner) -> None:
    for number in range(120):
        at = STARTED_AT + timedelta(minutes=number)
        attempt = an_attempt([a_short_answer()], id=f"attempt-{number}", started_at=at)
        store.attempts.begin(attempt, learner.id)
    out = io.StringIO(newline="")
    store.export.write_csv(out, learner.id)
    assert [row["attempt"] for row in rows_of(out.getvalue())] == [
        f"attempt-{number}" for number in range(120)
    ]


@pytest.mark.usefixtures("played")
def test_json_has_what_each_learner_remembers_and_plans(store: Store, learner: Learner) -> None:
    store.memories.keep_plan(
        learner.id, "stalin-foreign-policy", StudyPlan(date(2026, 6, 4), 25), STARTED_AT
    )
    out = io.StringIO()
    store.export.write_json(out, learner.id)
    told = json.loads(out.getvalue())
    (plan,) = told["plans"]
    assert plan == {
        "learner": "Ada",
        "bank": "stalin-foreign-policy",
        "exam_on": "2026-06-04",
        "minutes_a_day": 25,
        "changed_at": "2026-03-02T09:30:00.000000Z",
    }
    memories = {(one["question"], one["point"]): one for one in told["memories"]}
    assert (WRITTEN, "p1") in memories
    missed = memories["sixth-congress-target", ""]
    assert (missed["learner"], missed["reviews"]) == ("Ada", 1)
    (review,) = told["attempts"][0]["items"][0]["reviews"]
    assert (review["grade"], review["predicted"], review["seconds"]) == ("again", None, 2.25)
    other = io.StringIO()
    store.export.write_json(other, store.learners.create("Eve", STARTED_AT).id)
    assert json.loads(other.getvalue())["memories"] == []
