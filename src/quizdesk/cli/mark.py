# SPDX-License-Identifier: MIT
"""Mark many written answers with the mark schemes of a bank.

BANK is a bank of questions. ANSWERS is CSV with a header, or JSON Lines, with the fields question
(its id) and answer, and perhaps id and student; - means standard input. Out come JSON Lines, one an
answer, in the same order. When a row cannot be used nothing is marked, and every such row is named.
"""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from quizdesk.bank.cache import open_bank
from quizdesk.cli.answers import Answer, read_answers
from quizdesk.cli.inputs import opened_twice, refuse_same_file
from quizdesk.cli.streams import emit, say
from quizdesk.engine.mark import Mark
from quizdesk.engine.marking import mark
from quizdesk.engine.question import Question, ShortAnswer, kind_of
from quizdesk.engine.response import TextResponse
from quizdesk.errors import ContentError, Problem
from quizdesk.paths import Places
from quizdesk.whole_file import WholeFile

_MOST_PROBLEMS = 1000


def add_words(parser: ArgumentParser) -> None:
    """Tell the parser which words the command takes."""
    parser.add_argument("bank", metavar="BANK", type=Path, help="bank that holds the questions")
    parser.add_argument("answers", metavar="ANSWERS", help="file of answers, or -")
    parser.add_argument("--out", metavar="FILE", type=Path, help="where to write (standard output)")
    parser.add_argument("--quiet", action="store_true", help="say nothing when all went well")


def run(options: Namespace, places: Places) -> int:
    """Mark the answers.

    Raises:
        QuizDeskError: when something cannot be read, understood or written.
    """
    refuse_same_file(options.out, (str(options.bank), options.answers))
    questions = open_bank(options.bank, places.cache).questions
    with opened_twice(options.answers) as stream:
        _require_usable(options.answers, stream, questions)
        stream.seek(0)
        tally = _Tally()
        lines = _marked(options.answers, stream, questions, tally)
        if options.out is None:
            for line in lines:
                emit(line)
        else:
            with WholeFile(options.out) as file:
                for line in lines:
                    file.stream.write(f"{line}\n".encode("utf-8", "backslashreplace"))
    if not options.quiet:
        say(str(tally))
    return 0


class _Tally:
    """How many answers were marked, and how many of them a person should look at."""

    def __init__(self) -> None:
        self.marked = 0
        self.unsure = 0

    def add(self, given: Mark) -> None:
        self.marked += 1
        self.unsure += given.needs_review

    def __str__(self) -> str:
        marked = f"{self.marked} answer{'' if self.marked == 1 else 's'} marked"
        return f"{marked}, {self.unsure} to be looked at by a person."


def _require_usable(name: str, stream: BinaryIO, questions: Mapping[str, Question]) -> None:
    """Read all answers once, so that nothing is marked when one of them cannot be used.

    Raises:
        ContentError: with every problem, up to a bound.
    """
    problems: list[Problem] = []
    try:
        for row in read_answers(name, stream):
            problem = row if isinstance(row, Problem) else _fault_of(name, row, questions)
            if problem:
                problems.append(problem)
            if len(problems) == _MOST_PROBLEMS:
                break
    except ContentError as error:
        problems += error.problems
    if problems:
        raise ContentError(name, tuple(problems))


def _fault_of(name: str, answer: Answer, questions: Mapping[str, Question]) -> Problem | None:
    question = questions.get(answer.question)
    if isinstance(question, ShortAnswer):
        return None
    shown = answer.question[:60]
    if question is not None:
        sentence = f"this is a {kind_of(question)} question; only written answers are marked here."
    else:
        sentence = f"the bank has no question of this id.{_nearest(answer.question, questions)}"
    return Problem(name, answer.line, 1, shown, sentence)


def _nearest(wanted: str, questions: Mapping[str, Question]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(wanted[:60], list(questions), n=1, cutoff=0.8)
    return f" Did you mean {near[0]}?" if near else ""


def _marked(
    name: str, stream: BinaryIO, questions: Mapping[str, Question], tally: _Tally
) -> Iterator[str]:
    for row in read_answers(name, stream):
        # Only a file that has changed since it was looked through has a problem now.
        if isinstance(row, Problem):
            raise ContentError(name, (row,))
        if (problem := _fault_of(name, row, questions)) is not None:
            raise ContentError(name, (problem,))
        given = mark(questions[row.question], TextResponse(row.text))
        tally.add(given)
        yield json.dumps(_to_plain(row, given), ensure_ascii=False)


def _to_plain(answer: Answer, given: Mark) -> dict[str, object]:
    return {
        "id": answer.id,
        "question": answer.question,
        "student": answer.student,
        "awarded": given.awarded,
        "out_of": given.out_of,
        "needs_review": given.needs_review,
        "points": [
            {"id": part.id, "outcome": part.outcome, "spans": part.spans, "why": part.why}
            for part in given.evidence
        ],
    }
