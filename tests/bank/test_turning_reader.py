# SPDX-License-Identifier: MIT
"""What a bank says of its turning points: read, kept in the copy, told where it is wrong."""

from pathlib import Path

import pytest

from quizdesk.bank.bank import TurningPoint
from quizdesk.bank.cache import open_bank
from quizdesk.bank.coverage import uncovered
from quizdesk.bank.fact_list import read_facts
from quizdesk.bank.reader import bank_from, read_content
from quizdesk.bank.style import style_of_file
from tests.bank.copies import assert_same_bank, is_from_copy
from tests.bank.samples import SMALL_BANK, assert_refused, changed

TURNS = """\
turning_points:
- id: to-the-left
  title: The turn to the left
  date: 1928-07
  before: Social democrats might be partners.
  causes:
  - China had failed.
  - Bukharin was to fall.
  change: >-
    Social democrats became
    the enemy.
  results: [The German left was split.]
  questions: [left-turn, china-order]
  explain: left-turn
  facts: [f001]
- id: to-berlin
  title: A treaty with Germany
  date: 1922..1926
  before: Both were alone.
  causes: [Both were outcasts.]
  change: They signed treaties.
  results: [Each had a friend.]
  questions: [treaties]
  explain: left-turn
questions:
"""
WHOLE = changed("questions:\n", TURNS)


def test_turning_points_are_read() -> None:
    first, second = bank_from(WHOLE.encode(), "f.yaml").turning_points
    assert first == TurningPoint(
        id="to-the-left",
        title="The turn to the left",
        date="1928-07",
        before="Social democrats might be partners.",
        causes=("China had failed.", "Bukharin was to fall."),
        change="Social democrats became the enemy.",
        results=("The German left was split.",),
        questions=("left-turn", "china-order"),
        explain="left-turn",
        facts=("f001",),
    )
    assert (second.date, second.facts) == ("1922..1926", ())


def test_a_bank_need_have_none() -> None:
    assert bank_from(SMALL_BANK.encode(), "f.yaml").turning_points == ()
    empty = changed("questions:\n", "turning_points: []\nquestions:\n")
    assert bank_from(empty.encode(), "f.yaml").turning_points == ()


def test_they_may_stand_below_the_questions() -> None:
    below = SMALL_BANK + TURNS.removesuffix("questions:\n")
    assert len(bank_from(below.encode(), "f.yaml").turning_points) == 2


def test_the_compiled_copy_holds_them(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(WHOLE, "utf-8")
    first = open_bank(path, tmp_path / "copies")
    second = open_bank(path, tmp_path / "copies")
    assert is_from_copy(second)
    assert_same_bank(second, first)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("title: The turn to the left", "§titel: x", "Unknown key 'titel': did you mean 'title'?"),
        ("  title: A treaty with Germany\n", "", "'title' is missing: a turning point needs it"),
        ("- id: to-berlin\n", "- id: §To Berlin\n", "cannot be an id … 'to-berlin'"),
        ("- id: to-berlin", "- id: §to-the-left", "that of the turning point on line 17 too"),
        ("date: 1928-07", "date: §July 1928", "not how a bank writes dates"),
        ("  before: Both were alone.", "  before: §''", "'before' is empty"),
        ("causes: [Both were outcasts.]", "causes: §[]", "'causes' has 0 of at least 1"),
        ("causes: [Both were outcasts.]", "causes: §They were alone.", "must be a list"),
        ("[Each had a friend.]", "[{§a: b}]".replace("{§", "§{"), "must be a text"),
        ("[Each had a friend.]", f"[§{'x' * 401}]", "401 characters, more than 400"),
        ("[Both were outcasts.]", "[§china had failed.]", "stands at 'to-the-left' already"),
        ("- Bukharin was to fall.", "- §China had failed.", "stands at 'to-the-left' already"),
        ("questions: [treaties]", "questions: [§treatys]", "did you mean 'treaties'?"),
        ("questions: [treaties]", "questions: [§zzzz]", "No question … name one of this bank"),
        ("china-order]", "§left-turn]", "'left-turn' stands in 'questions' twice"),
        ("questions: [treaties]", "questions: §[]", "'questions' has 0 of at least 1"),
        ("explain: left-turn", "explain: §left-trun", "did you mean 'left-turn'?"),
        ("explain: left-turn", "explain: §treaties", "'treaties' is not written"),
        ("facts: [f001]", "facts: §[F 1]", "cannot be the id of a fact"),
    ],
)
def test_what_is_wrong_is_told_at_its_place(old: str, new: str, sentence: str) -> None:
    faulty = changed(old, new, WHOLE)
    if "§" not in faulty:
        faulty = faulty.replace("- id: to-berlin", "- §id: to-berlin")
    assert_refused(faulty, sentence)


def test_the_turning_point_is_named() -> None:
    faulty = changed("questions: [treaties]", "questions: [no-such]", WHOLE)
    (problem,) = read_content(faulty.encode(), "f.yaml").problems
    assert str(problem).startswith("f.yaml:38:15: to-berlin: No question is called 'no-such'")
    nameless = changed("- id: to-berlin\n  title", "- title", WHOLE)
    (problem,) = read_content(nameless.encode(), "f.yaml").problems
    assert problem.where == "turning point 2"


def test_those_in_order_are_read_beside_one_that_is_not() -> None:
    faulty = changed("date: 1928-07", "date: soon", WHOLE)
    assert [one.id for one in read_content(faulty.encode(), "f.yaml").turning_points] == [
        "to-berlin"
    ]


def test_a_question_that_cannot_be_read_is_not_told_twice() -> None:
    broken = changed("date: 1925-03}", "date: §soon}", WHOLE)
    assert_refused(broken, "'soon' is not a date")


def test_facts_that_are_on_no_list_or_never_asked_are_said(tmp_path: Path) -> None:
    listed, bank = tmp_path / "facts.yaml", tmp_path / "bank.yaml"
    listed.write_text(
        "facts:\n- {id: f001, claim: A.}\n- {id: f002, claim: B.}\n"
        "- {id: f003, claim: C., quiz_use: avoid_as_key}\n",
        "utf-8",
    )

    def said(facts: str) -> list[str]:
        bank.write_text(changed("facts: [f001]\n- id: to", f"facts: {facts}\n- id: to", WHOLE))
        found = uncovered(read_facts(listed), str(listed), [bank])
        return [str(one).removeprefix(f"{bank}:") for one in found]

    assert said("[f001, f002]") == []
    assert said("[f001, f0011]") == [
        "30:17: to-the-left: The list has no fact 'f0011': did you mean 'f001'?"
    ]
    assert said("[f003]") == [
        "30:11: to-the-left: The list says that f003 is never to be asked: rest on another."
    ]


def test_what_a_turning_point_tells_is_not_asked_by_that(tmp_path: Path) -> None:
    listed, bank = tmp_path / "facts.yaml", tmp_path / "bank.yaml"
    listed.write_text("facts:\n- {id: f001, claim: A.}\n- {id: f002, claim: B.}\n- {id: f009, "
                      "claim: C.}\n", "utf-8")  # fmt: skip
    bank.write_text(changed("facts: [f001]\n- id", "facts: [f009]\n- id", WHOLE), "utf-8")
    (said,) = uncovered(read_facts(listed), str(listed), [bank])
    assert str(said) == f"{listed}:4:3: f009: No question asks this: C."


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("- China had failed.", "- China had failed in 1928.", "22:5: … '1928' is in the turning"),
        ("[The German left", f"['{'x ' * 70}the German left", "27:13: … has 166 characters"),
        ("Both were alone.", "One. Two. Three.", "34:11: … more than two short sentences"),
    ],
)
def test_what_runs_on_or_gives_a_link_away_is_a_flaw(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(WHOLE, "utf-8")
    assert not [one for one in style_of_file(path) if one.where.startswith("to-")]
    text = changed(old, new, WHOLE)
    path.write_text(text.replace("split.]", "split.']") if "['x" in text else text, "utf-8")
    (flaw,) = [one for one in style_of_file(path) if one.where.startswith("to-")]
    for part in said.split(" … "):
        assert part in str(flaw)
