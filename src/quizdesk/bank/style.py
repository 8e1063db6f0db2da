# SPDX-License-Identifier: MIT
"""Says what is flawed in a bank that is in order: what gives keys away, and how questions spread.

The rules stand with what they are about: `choice_style.py`, `dated_style.py`, `bank_style.py`,
`turning_style.py`.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from quizdesk.bank.bank_file import read_bytes
from quizdesk.bank.bank_style import repeats, shares_of_keys, spread_of_levels
from quizdesk.bank.choice_style import flaws_of_choice
from quizdesk.bank.dated_style import flaws_of_dates
from quizdesk.bank.findings import Findings
from quizdesk.bank.flaw import Flaw
from quizdesk.bank.question_places import QuestionPlaces, places_in
from quizdesk.bank.reader import read_content
from quizdesk.bank.turning_style import flaws_of_turn
from quizdesk.engine.question import DateMatching, MultipleChoice, Ordering, Question
from quizdesk.errors import Problem


def style_of_file(path: Path) -> tuple[Problem, ...]:
    """The flaws of style of a bank, in the order of the file.

    Questions that have problems are left out: those are said by `check_file`.

    Raises:
        InputMissing: when the file is not there or cannot be read.
    """
    content = read_bytes(path)
    reading = read_content(content, str(path))
    questions = tuple(reading.questions.values())
    places = places_in(content)
    findings = Findings(str(path), len(content))
    for question, flaw in (*_of_each(questions), *repeats(questions)):
        _note(findings, places.questions, question.id, flaw)
    for turn in reading.turning_points:
        for flaw in flaws_of_turn(turn):
            _note(findings, places.turning_points, turn.id, flaw)
    findings.where = ""
    if questions:
        choices = [one for one in questions if isinstance(one, MultipleChoice)]
        for sentence in shares_of_keys(choices):
            findings.add(places.parts["questions"], sentence)
        topics = dict.fromkeys(one.topic for one in questions)
        for sentence in spread_of_levels(questions, tuple(topics)):
            findings.add(places.parts["topics"], sentence)
    return findings.problems()


def _of_each(questions: Sequence[Question]) -> Iterator[tuple[Question, Flaw]]:
    for question in questions:
        if isinstance(question, MultipleChoice):
            for flaw in flaws_of_choice(question):
                yield question, flaw
        elif isinstance(question, DateMatching | Ordering):
            for flaw in flaws_of_dates(question):
                yield question, flaw


def _note(
    findings: Findings,
    places: Mapping[str, QuestionPlaces],
    name: str,
    flaw: Flaw,
) -> None:
    findings.where = name
    findings.add(places[name].of(flaw.part, flaw.item), flaw.sentence)
