# SPDX-License-Identifier: MIT
"""What docs/question-format.md shows a teacher is true of this program."""

import re
from pathlib import Path

import pytest

from quizdesk.bank.checker import check_file
from quizdesk.bank.reader import bank_from, read_content
from quizdesk.engine.historical_date import HistoricalDate
from quizdesk.engine.question import Kind, kind_of

PAGE = (Path(__file__).parents[2] / "docs" / "question-format.md").read_text("utf-8")
TOP, *QUESTIONS, TURNS = re.findall(r"```yaml\n((?:.*\n)*?)```", PAGE)
(WRONG_LINE,) = re.findall(r"```text\n(.*)\n```", PAGE)
WHOLE = TOP + "".join(QUESTIONS) + TURNS


def test_its_examples_make_a_bank_without_problems(tmp_path: Path) -> None:
    path = tmp_path / "weimar.yaml"
    path.write_text(WHOLE, "utf-8")
    assert check_file(path) == ()


def test_it_shows_each_kind_of_question_and_a_turning_point() -> None:
    bank = bank_from(WHOLE.encode(), "weimar.yaml")
    assert {kind_of(one) for one in bank.questions.values()} == set(Kind)
    assert [one.explain for one in bank.turning_points] == ["why-inflation"]


def test_each_of_its_examples_can_be_used_alone(tmp_path: Path) -> None:
    for number, question in enumerate(QUESTIONS):
        path = tmp_path / f"{number}.yaml"
        path.write_text(TOP + question, "utf-8")
        assert check_file(path) == ()


def test_the_problem_that_it_shows_is_what_that_slip_gives() -> None:
    slip = WHOLE.replace("topic: inflation", "topic: inflaton", 1)
    assert [str(one) for one in read_content(slip.encode(), "weimar.yaml").problems] == [WRONG_LINE]


@pytest.mark.parametrize("written", re.findall(r"`((?:circa )?\d{4}[\d.-]*)`", PAGE))
def test_its_dates_are_dates(written: str) -> None:
    assert HistoricalDate.from_iso(written).iso == written


def test_every_line_that_questions_share_is_in_its_table() -> None:
    table = set(re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE))
    assert table == {"id", "type", "topic", "stem", "explanation", "level", "source", "facts"}
