# SPDX-License-Identifier: MIT
"""The same answer has the same mark, to the last character of its evidence, in every run."""

import os
import subprocess
import sys
from pathlib import Path

ANSWERS = Path(__file__).with_name("written_answers_seen.jsonl")
MARK_ALL = """
import json, sys
from quizdesk.bank.reader import read_bank
from quizdesk.engine.marking import mark
from quizdesk.engine.response import TextResponse
from quizdesk.resources import resource_path

questions = read_bank(resource_path("questions.yaml")).questions
for line in open(sys.argv[1], encoding="utf-8"):
    one = json.loads(line)
    print(mark(questions[one["question"]], TextResponse(one["answer"])).evidence)
"""


def marks(seed: str) -> bytes:
    """All marks, by a Python whose sets are in an order of their own."""
    return subprocess.run(
        [sys.executable, "-c", MARK_ALL, str(ANSWERS)],
        env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        check=True,
    ).stdout


def test_marks_do_not_hang_on_the_order_that_python_gives_its_sets() -> None:
    first = marks("1")
    assert first.count(b"Evidence(") > 1000
    assert marks("2") == first
