# SPDX-License-Identifier: MIT
"""Reads answers that people have marked, for holding mark schemes against them.

A row is one of `answers.py` with two fields more: `points`, the ids of the mark points that were
earned, or `mark`, the whole mark. `differed` may name points on which examiners differ.
"""

from collections.abc import Mapping
from typing import BinaryIO

from quizdesk.cli.answers import Answer, read_answers
from quizdesk.engine.question import Question, ShortAnswer, kind_of
from quizdesk.engine.scheme_bench import MarkedAnswer
from quizdesk.errors import ContentError, Problem

_MOST_PROBLEMS = 1000


def read_marked(
    name: str, stream: BinaryIO, questions: Mapping[str, Question]
) -> dict[str, list[MarkedAnswer]]:
    """Read marked answers, by the id of their question.

    Args:
        name: the file, as the person named it.
        stream: the file.
        questions: the bank's questions.

    Raises:
        ContentError: with every row that cannot be used, up to a bound.
        InputMissing: when the file cannot be read.
    """
    problems: list[Problem] = []
    marked: dict[str, list[MarkedAnswer]] = {}
    for row in read_answers(name, stream):
        read = row if isinstance(row, Problem) else _marked(name, row, questions)
        if isinstance(read, Problem):
            problems.append(read)
            if len(problems) == _MOST_PROBLEMS:
                break
        elif isinstance(row, Answer):
            marked.setdefault(row.question, []).append(read)
    if problems:
        raise ContentError(name, tuple(problems))
    return marked


def _marked(name: str, answer: Answer, questions: Mapping[str, Question]) -> MarkedAnswer | Problem:
    def problem(sentence: str) -> Problem:
        return Problem(name, answer.line, 1, answer.question[:60], sentence)

    question = questions.get(answer.question)
    if question is None:
        return problem("the bank has no question of this id.")
    if not isinstance(question, ShortAnswer):
        return problem(f"this is a {kind_of(question)} question; it has no mark scheme.")
    label = str(answer.id if answer.id is not None else f"line {answer.line}")
    known = [point.id for point in question.scheme.points]
    earned = _ids(answer.fields.get("points"))
    if earned is not None:
        unknown = [point for point in earned if point not in known]
        if unknown:
            return problem(
                f"there is no mark point {unknown[0][:60]}: they are {', '.join(known)}."
            )
        left_out = _ids(answer.fields.get("differed")) or ()
        points = {point: point in earned for point in known if point not in left_out}
        return MarkedAnswer(label, answer.text, points, _whole(answer.fields.get("mark")))
    mark = _whole(answer.fields.get("mark"))
    if mark is None or not 0 <= mark <= question.scheme.marks:
        return problem(
            "the row has no marking: give 'points', the ids of the points that were earned, or "
            f"'mark', a whole number up to {question.scheme.marks}."
        )
    return MarkedAnswer(label, answer.text, {}, mark)


def _ids(given: object) -> tuple[str, ...] | None:
    """Ids from a JSON list, a JSON object of yes and no, or a cell with spaces between them."""
    if isinstance(given, list):
        return tuple(str(one) for one in given)
    if isinstance(given, dict):
        return tuple(str(key) for key, value in given.items() if value in (True, "awarded"))
    if isinstance(given, str):
        return tuple(given.replace(",", " ").replace(";", " ").split())
    return None


def _whole(given: object) -> int | None:
    if isinstance(given, int) and not isinstance(given, bool):
        return given
    return int(given) if isinstance(given, str) and given.strip().isdecimal() else None
