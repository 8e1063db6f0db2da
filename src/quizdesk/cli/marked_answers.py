# SPDX-License-Identifier: MIT
"""Reads answers that people have marked, for holding mark schemes against them.

A row is one of `answers.py` with two fields more: `points`, the ids of the mark points that were
earned, or `mark`, the whole mark. `differed` may name points on which examiners differ.
"""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import BinaryIO

from quizdesk.cli.answers import Answer, read_answers
from quizdesk.engine.question import Question, ShortAnswer, kind_of
from quizdesk.engine.scheme_bench import MarkedAnswer
from quizdesk.errors import ContentError, Problem

_MOST_PROBLEMS = 1000
_SHOWN = 60
"""Characters of what was given wrongly that a sentence repeats."""
_EARNED: Mapping[object, bool | None] = {
    True: True, "awarded": True, False: False, "not-found": False, "unsure": None,
}  # fmt: skip
"""What may stand beside a point of a JSON object, and whether it was earned; None: not judged."""


class _Unusable(Exception):
    """A row that cannot be used, with the sentence that says why."""


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
    is_marked = False
    are_all_read = True
    for row in read_answers(name, stream):
        if isinstance(row, Problem):
            problems.append(row)
            are_all_read = False
        else:
            is_marked = is_marked or not row.fields.keys().isdisjoint({"points", "mark"})
            try:
                marked.setdefault(row.question, []).append(_marked(row, questions))
            except _Unusable as fault:
                where = row.question[:_SHOWN]
                problems.append(Problem(name, row.line, 1, where, str(fault)))
        if len(problems) == _MOST_PROBLEMS:
            break
    if problems and are_all_read and not is_marked:
        # One sentence, not the same one for every row.
        sentence = (
            "no row says what its answer earned: add a column 'points', the ids of the points that "
            "were earned, or 'mark', the whole mark."
        )
        raise ContentError(name, (Problem(name, 1, 1, "", sentence),))
    if problems:
        raise ContentError(name, tuple(problems))
    return marked


def _marked(answer: Answer, questions: Mapping[str, Question]) -> MarkedAnswer:
    question = questions.get(answer.question)
    if question is None:
        raise _Unusable(
            f"the bank has no question of this id.{_nearest(answer.question, list(questions))}"
        )
    if not isinstance(question, ShortAnswer):
        raise _Unusable(f"this is a {kind_of(question)} question; it has no mark scheme.")
    label = str(answer.id if answer.id is not None else f"line {answer.line}")
    mark = _mark(answer.fields.get("mark"), question.scheme.marks)
    points = _points(answer.fields, [point.id for point in question.scheme.points], mark)
    if points is None and mark is None:
        raise _Unusable(
            "the row has no marking: give 'points', the ids of the points that were earned, or "
            f"'mark', a whole number from 0 to {question.scheme.marks}."
        )
    return MarkedAnswer(label, answer.text, points or {}, mark)


def _points(
    fields: Mapping[str, object], known: Sequence[str], mark: int | None
) -> Mapping[str, bool] | None:
    """The points that were judged, and whether they were earned; None where only a mark is."""
    given = fields.get("points")
    if given is None or (given == "" and mark is not None):
        return None
    if isinstance(given, dict):
        judged = {str(point): _earned(point, said) for point, said in given.items()}
        _require_known(list(judged), known)
    else:
        earned = _ids("points", given)
        _require_known(earned, known)
        judged = {point: point in earned for point in known}
    differed = _ids("differed", fields.get("differed") or "")
    _require_known(differed, known)
    return {
        point: said for point, said in judged.items() if said is not None and point not in differed
    }


def _earned(point: str, said: object) -> bool | None:
    if isinstance(said, bool | str) and said in _EARNED:
        return _EARNED[said]
    raise _Unusable(
        f"beside point {point[:_SHOWN]} stands neither true nor false, nor awarded, not-found "
        "or unsure."
    )


def _ids(field: str, given: object) -> tuple[str, ...]:
    """Ids from a JSON list, or from a cell with spaces, commas or semicolons between them."""
    if isinstance(given, str):
        return tuple(given.replace(",", " ").replace(";", " ").split())
    if isinstance(given, list) and all(isinstance(one, str) for one in given):
        return tuple(given)
    raise _Unusable(f"{field} must be a list of the ids of mark points.")


def _require_known(points: Sequence[str], known: Sequence[str]) -> None:
    for point in points:
        if point not in known:
            raise _Unusable(
                f"there is no mark point {point[:_SHOWN]}: they are {', '.join(known)}."
            )


def _mark(given: object, most: int) -> int | None:
    """A whole mark, or None where none is given."""
    if given is None or given == "":
        return None
    mark = None
    if isinstance(given, str) and given.strip().removesuffix(".0").isdecimal():
        mark = int(given.strip().removesuffix(".0"))
    elif isinstance(given, int) and not isinstance(given, bool):
        mark = given
    elif isinstance(given, float) and given.is_integer():
        mark = int(given)
    if mark is None or not 0 <= mark <= most:
        raise _Unusable(
            f"mark is {str(given)[:_SHOWN]}, and must be a whole number from 0 to {most}."
        )
    return mark


def _nearest(wanted: str, questions: Sequence[str]) -> str:
    near = get_close_matches(wanted[:_SHOWN], questions, n=1, cutoff=0.8)
    return f" Did you mean {near[0]}?" if near else ""
