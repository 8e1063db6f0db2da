# SPDX-License-Identifier: MIT
"""Which facts of a list banks ask, which they leave out, and lists with faults."""

from pathlib import Path

import pytest

from quizdesk.bank.coverage import uncovered
from quizdesk.bank.fact_list import read_facts
from quizdesk.errors import ContentError, InputMissing
from tests.bank.samples import CHOICE, MATCHING, PREFACE


def left_out(tmp_path: Path, facts: str, *banks: str) -> list[str]:
    """What is said of a list and banks, with the names of the files alone."""
    listed = tmp_path / "facts.yaml"
    listed.write_text(facts, encoding="utf-8")
    paths = []
    for number, bank in enumerate(banks):
        paths.append(tmp_path / f"bank{number}.yaml")
        paths[-1].write_text(PREFACE + bank, encoding="utf-8")
    found = uncovered(read_facts(listed), str(listed), paths)
    return [str(one).replace(f"{tmp_path}/", "") for one in found]


def test_facts_that_some_question_asks_are_not_named(tmp_path: Path) -> None:
    facts = "facts:\n- {id: f001, claim: It was signed.}\n- {id: f002, claim: In 1922.}\n"
    assert left_out(tmp_path, facts, CHOICE) == []


def test_a_fact_that_no_question_asks_is_named_with_its_place_and_claim(tmp_path: Path) -> None:
    facts = "facts:\n- {id: f001, claim: A.}\n- {id: f002, claim: B.}\n- {id: f3, claim: Third.}\n"
    assert left_out(tmp_path, facts, CHOICE) == [
        "facts.yaml:4:3: f3: No question asks this: Third."
    ]


def test_several_banks_cover_a_list_together(tmp_path: Path) -> None:
    facts = "facts:\n" + "".join(f"- {{id: f00{n}, claim: A.}}\n" for n in (1, 2, 3))
    other = MATCHING.replace("  topic:", "  facts: [f003]\n  topic:")
    assert left_out(tmp_path, facts, CHOICE, other) == []


def test_more_questions_may_be_wanted_and_of_more_than_one_type_and_level(tmp_path: Path) -> None:
    facts = "facts:\n- {id: f001, claim: A., questions: 2}\n- {id: f002, claim: B.}\n"
    assert left_out(tmp_path, facts, CHOICE) == [
        "facts.yaml:2:3: f001: Only 1 asks this (of 2): A."
    ]
    twice = CHOICE.replace("rapallo-year", "again").replace("level: 1", "level: 2")
    assert left_out(tmp_path, facts, CHOICE + twice) == [
        "facts.yaml:2:3: f001: All questions on this are of one type: A."
    ]
    matching = MATCHING.replace("  topic:", "  facts: [f001]\n  topic:")
    assert left_out(tmp_path, facts, CHOICE + matching) == [
        "facts.yaml:2:3: f001: All questions on this are of one level: A."
    ]
    higher = matching.replace("  topic:", "  level: 2\n  topic:")
    assert left_out(tmp_path, facts, CHOICE + higher) == []


@pytest.mark.parametrize("never", ["quiz_use: avoid_as_key", "questions: 0"])
def test_a_fact_that_is_never_to_be_asked_is_said_at_the_question(
    tmp_path: Path, never: str
) -> None:
    facts = f"facts:\n- {{id: f001, claim: A., {never}}}\n- {{id: f002, claim: B.}}\n"
    line = (PREFACE + CHOICE).splitlines().index("  facts: [f001, f002]") + 1
    assert left_out(tmp_path, facts, CHOICE) == [
        f"bank0.yaml:{line}:11: rapallo-year: "
        "The list says that f001 is never to be asked: ask another."
    ]


def test_a_fact_that_is_on_no_list_is_said_with_the_nearest(tmp_path: Path) -> None:
    facts = "facts:\n- {id: f001, claim: A.}\n- {id: f0022, claim: B., questions: 0}\n"
    (said,) = left_out(tmp_path, facts, CHOICE)
    assert said.endswith("rapallo-year: The list has no fact 'f002': did you mean 'f0022'?")
    (said,) = left_out(tmp_path, "facts:\n- {id: f001, claim: A.}\n", CHOICE.replace("f002", "x"))
    assert said.endswith("rapallo-year: The list has no fact 'x'.")


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ("", "facts.yaml:1:1: This is no list of facts"),
        ("- f001\n", "facts.yaml:1:1: This is no list of facts"),
        ("facts: [\n", "facts.yaml:"),
        ("facts:\n- {claim: A.}\n", "facts.yaml:2:3: 'id' is missing"),
        ("facts:\n- {id: f001}\n", "facts.yaml:2:3: 'claim' is missing"),
        ("facts:\n- {id: F 1, claim: A.}\n", "facts.yaml:2:8: An id of a fact"),
        ("facts:\n- {id: f1, claim: A., quiz_use: as_ist}\n", "did you mean 'as_is'?"),
        ("facts:\n- {id: f1, claim: A., questions: x}\n", "facts.yaml:2:34:"),
        ("facts:\n- {id: f1, claim: A.}\n- {id: f1, claim: B.}\n", "'f1' is on line 2 too"),
    ],
)
def test_a_list_with_faults_is_refused_with_each(tmp_path: Path, facts: str, said: str) -> None:
    with pytest.raises(ContentError) as caught:
        left_out(tmp_path, facts, CHOICE)
    assert said in str(caught.value.problems[0]).replace(f"{tmp_path}/", "")


def test_a_list_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(InputMissing):
        read_facts(tmp_path / "facts.yaml")
