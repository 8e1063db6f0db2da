# SPDX-License-Identifier: MIT
"""Reads a bank's file into typed questions, or says everything that is wrong with it.

The parts above the questions are read in `preface.py`, each question in the reader of its kind.
"""

from dataclasses import dataclass, field
from pathlib import Path

from quizdesk.bank.bank import Bank, TurningPoint
from quizdesk.bank.bank_file import digest_of, read_bytes
from quizdesk.bank.choice_reader import CHOICE_KEYS, read_multiple_choice
from quizdesk.bank.collecting import no_collecting
from quizdesk.bank.dated_reader import (
    MATCHING_KEYS,
    ORDERING_KEYS,
    read_date_matching,
    read_ordering,
)
from quizdesk.bank.findings import Findings, Place, shown
from quizdesk.bank.form import Form
from quizdesk.bank.frame import read_frame
from quizdesk.bank.preface import Preface, read_preface
from quizdesk.bank.scheme_language import SchemeLanguage
from quizdesk.bank.scheme_reader import SCHEME_KEYS, read_short_answer
from quizdesk.bank.timeline_reader import read_timeline
from quizdesk.bank.turning_reader import read_turning_points
from quizdesk.bank.yaml_text import decode
from quizdesk.bank.yaml_tree import Mapping, parse
from quizdesk.engine.question import Kind, Question, outline_of
from quizdesk.errors import ContentError, Problem

MOST_QUESTIONS = 50_000

_KINDS = tuple(kind.value for kind in Kind)
_KEYS = {
    Kind.MULTIPLE_CHOICE: CHOICE_KEYS,
    Kind.DATE_MATCHING: MATCHING_KEYS,
    Kind.ORDERING: ORDERING_KEYS,
    Kind.SHORT_ANSWER: SCHEME_KEYS,
}


@dataclass(slots=True)
class Reading:
    """What came of reading a file.

    Attributes:
        questions: those that are in order, by id.
        test_places: where each question's test answers stand, in their order.
        turning_points: those that are in order.
        findings: everything wrong.
        bank: None when anything is.
    """

    findings: Findings
    questions: dict[str, Question] = field(default_factory=dict)
    test_places: dict[str, tuple[Place, ...]] = field(default_factory=dict)
    turning_points: tuple[TurningPoint, ...] = ()
    bank: Bank | None = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything wrong, in the order of the file."""
        return self.findings.problems()


def read_bank(path: Path | str) -> Bank:
    """Reads a bank.

    Raises:
        InputMissing: when the file is not there or cannot be read.
        ContentError: with every problem of the file.
    """
    return bank_from(read_bytes(Path(path)), str(path))


def bank_from(content: bytes, name: str) -> Bank:
    """The bank in a file's content.

    Raises:
        ContentError: with every problem of it.
    """
    reading = read_content(content, name)
    if reading.bank is None:
        raise ContentError(name, reading.problems)
    return reading.bank


def read_content(content: bytes, name: str) -> Reading:
    """Reads a file's content as far as it can be read."""
    reading = Reading(Findings(name, len(content)))
    with no_collecting():
        text = decode(content, reading.findings)
        tree = None if text is None else parse(text, reading.findings)
        if tree is None:
            if not reading.findings:
                reading.findings.add_at(
                    0, 0, "The file is empty: a bank begins with 'quizdesk: 1'."
                )
        elif not isinstance(tree, Mapping):
            reading.findings.add(tree, "This is no bank: a bank begins with 'quizdesk: 1'.")
        else:
            _read_top(Form(tree, reading.findings, "a bank"), reading, content)
    return reading


def _read_top(form: Form, reading: Reading, content: bytes) -> None:
    preface = read_preface(form)
    language = SchemeLanguage(preface.aliases, preface.families, preface.actors)
    first_lines: dict[str, int] = {}
    for number, one in enumerate(form.forms("questions", 1, MOST_QUESTIONS, "a question"), 1):
        if one.findings.is_full:
            break
        one.findings.where = _name_of(one, number)
        _take_question(one, preface, language, first_lines, reading)
        # Let go piece by piece: to free a large tree at one go would hold up every other thread.
        one.mapping.values.clear()
        one.mapping.keys.clear()
    form.findings.where = ""
    questions = None if reading.findings else reading.questions
    timeline = read_timeline(form, questions)
    reading.turning_points = read_turning_points(form, questions)
    if not reading.findings:
        reading.bank = Bank(
            id=preface.id,
            title=preface.title,
            language=preface.language,
            topics=preface.topics,
            sources=preface.sources,
            glossary=preface.glossary,
            aliases=preface.aliases,
            outlines=tuple(outline_of(one) for one in reading.questions.values()),
            questions=reading.questions,
            digest=digest_of(content),
            timeline=timeline,
            turning_points=reading.turning_points,
        )


def _take_question(
    form: Form,
    preface: Preface,
    language: SchemeLanguage,
    first_lines: dict[str, int],
    reading: Reading,
) -> None:
    """Puts a question among the others, if its id is its own and it was read without problems."""
    before = len(form.findings)
    question = _read_question(form, preface, language, reading)
    if question is None:
        return
    line = form.mapping.line + 1
    first = first_lines.setdefault(question.id, line)
    if first != line and question.id:
        form.problem(
            "id",
            f"The id '{question.id}' is that of the question on line {first} too: give this "
            "one another.",
        )
    if len(form.findings) == before:
        reading.questions[question.id] = question


def _name_of(form: Form, number: int) -> str:
    """How problems of a question name it: by its id, or by its number where it has none."""
    node = form.mapping.values.get("id")
    text = getattr(node, "text", "")
    return shown(text) if text.strip() else f"question {number}"


def _read_question(
    form: Form, preface: Preface, language: SchemeLanguage, reading: Reading
) -> Question | None:
    name = form.word("type", _KINDS)
    if not name:
        return None
    kind = Kind(name)
    form.what = f"a question of type {kind.value}"
    form.allow(_KEYS[kind])
    frame = read_frame(form, kind, preface.topics, preface.sources)
    match kind:
        case Kind.MULTIPLE_CHOICE:
            return read_multiple_choice(form, frame)
        case Kind.DATE_MATCHING:
            return read_date_matching(form, frame)
        case Kind.ORDERING:
            return read_ordering(form, frame)
        case Kind.SHORT_ANSWER:
            question, places = read_short_answer(form, frame, language)
            reading.test_places[question.id] = places
            return question
