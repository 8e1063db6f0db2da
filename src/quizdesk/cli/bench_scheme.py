# SPDX-License-Identifier: MIT
"""Hold the mark schemes of a bank against answers that people have marked.

BANK is a bank of questions. MARKED is CSV with a header, or JSON Lines, with the fields question,
answer, and either points (the ids of the mark points that were earned) or mark; - means standard
input. Says how far the schemes and the people agree, and shows each point on which they differ.
With --before, an earlier wording of the bank, it says which answers the new wording changes.
"""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

from quizdesk.bank.cache import open_bank
from quizdesk.cli.inputs import opened_twice
from quizdesk.cli.marked_answers import read_marked
from quizdesk.cli.streams import emit
from quizdesk.engine.agreement import FEWEST_FOR_AN_INTERVAL, Verdicts
from quizdesk.engine.question import Question, ShortAnswer
from quizdesk.engine.scheme_bench import (
    Bench,
    Change,
    MarkedAnswer,
    Proposal,
    bench,
    changes,
    propose,
)
from quizdesk.paths import Places

_SEED = 1960
"""Chance for the intervals is the same in each run, so that two runs can be compared."""


def add_words(parser: ArgumentParser) -> None:
    """Tell the parser which words the command takes."""
    parser.add_argument("bank", metavar="BANK", type=Path, help="bank that holds the questions")
    parser.add_argument("marked", metavar="MARKED", help="file of marked answers, or -")
    parser.add_argument(
        "--before",
        metavar="OLD_BANK",
        type=Path,
        help="an earlier wording of the bank",
    )
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")


def run(options: Namespace, places: Places) -> int:
    """Compare, and print what came out.

    Raises:
        QuizDeskError: when something cannot be read or understood.
    """
    questions = open_bank(options.bank, places.cache).questions
    before = open_bank(options.before, places.cache).questions if options.before else {}
    with opened_twice(options.marked) as stream:
        marked = read_marked(options.marked, stream, questions)
    results = [_Result(questions, before, *one) for one in marked.items()]
    if options.json:
        emit(json.dumps(_to_plain(results), ensure_ascii=False, indent=2))
    else:
        for line in _text(results):
            emit(line)
    return 0


class _Result:
    """What came out for one question."""

    def __init__(
        self,
        questions: Mapping[str, Question],
        before: Mapping[str, Question],
        question_id: str,
        answers: Sequence[MarkedAnswer],
    ) -> None:
        question, old = questions[question_id], before.get(question_id)
        self.bench: Bench
        self.changes: tuple[Change, ...] = ()
        self.proposals: tuple[Proposal, ...] = ()
        if isinstance(question, ShortAnswer):
            self.bench = bench(question, answers, Random(_SEED))
            self.proposals = propose(question, answers)
            if isinstance(old, ShortAnswer):
                self.changes = changes(old, question, answers)


def _text(results: Sequence[_Result]) -> Iterator[str]:
    for result in results:
        one = result.bench
        yield f"{one.question}: {_figures(one.answers, one.verdicts, one.unsure)}"
        yield f"  whole marks: {_marks(one)}"
        for item in one.disagreements:
            said = "missed" if item.was_earned else "awarded, but not earned"
            words = " … ".join(item.words) or "no words"
            yield f"  {item.label}: {item.point} {said} ({words})"
        for proposal in result.proposals:
            yield f"  {proposal.label}: for {proposal.point} try the phrase: {proposal.phrase}"
        for change in result.changes:
            yield f"  {change.label}: {_change(change)}"
    total = sum((result.bench.verdicts for result in results), Verdicts())
    unsure = sum(result.bench.unsure for result in results)
    yield f"all: {_figures(sum(one.bench.answers for one in results), total, unsure)}"


def _figures(answers: int, verdicts: Verdicts, unsure: int) -> str:
    judged = verdicts.number + unsure
    share = 100 * unsure / judged if judged else 0
    return (
        f"{answers} answer{'' if answers == 1 else 's'}, {judged} points judged, "
        f"accuracy {verdicts.accuracy:.3f}, kappa {verdicts.kappa:.3f}, unsure {share:.1f}%"
    )


def _marks(one: Bench) -> str:
    if one.interval is None:
        return (
            f"{len(one.marks)} with nothing unsure; agreement is shown from "
            f"{FEWEST_FOR_AN_INTERVAL} answers on"
        )
    low, high = one.interval
    return (
        f"{len(one.marks)} with nothing unsure, quadratic weighted kappa "
        f"{one.weighted_kappa:.3f} (95% interval {low:.3f} to {high:.3f})"
    )


def _change(change: Change) -> str:
    before = change.before or "no such point"
    after = change.after or "no such point"
    judged = {True: "; it was earned", False: "; it was not earned", None: ""}[change.was_earned]
    return f"{change.point} was {before}, is {after}{judged}"


def _to_plain(results: Sequence[_Result]) -> dict[str, object]:
    return {
        "questions": [_result_to_plain(one) for one in results],
        "all": _verdicts_to_plain(
            sum((one.bench.verdicts for one in results), Verdicts()),
            sum(one.bench.unsure for one in results),
        ),
    }


def _verdicts_to_plain(verdicts: Verdicts, unsure: int) -> dict[str, object]:
    return {
        "judged": verdicts.number + unsure,
        "unsure": unsure,
        "accuracy": verdicts.accuracy,
        "kappa": verdicts.kappa,
        "both": verdicts.both,
        "awarded_not_earned": verdicts.first_only,
        "missed": verdicts.second_only,
        "neither": verdicts.neither,
    }


def _result_to_plain(result: _Result) -> dict[str, object]:
    one = result.bench
    return {
        "question": one.question,
        "answers": one.answers,
        **_verdicts_to_plain(one.verdicts, one.unsure),
        "whole_marks": len(one.marks),
        "quadratic_weighted_kappa": one.weighted_kappa,
        "interval": one.interval,
        "disagreements": [
            {
                "id": item.label,
                "point": item.point,
                "earned": item.was_earned,
                "words": item.words,
                "why": item.why,
            }
            for item in one.disagreements
        ],
        "proposals": [
            {"id": item.label, "point": item.point, "phrase": item.phrase}
            for item in result.proposals
        ],
        "changes": [
            {
                "id": item.label,
                "point": item.point,
                "before": item.before,
                "after": item.after,
                "earned": item.was_earned,
            }
            for item in result.changes
        ],
    }
