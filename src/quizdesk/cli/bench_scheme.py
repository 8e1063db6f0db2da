# SPDX-License-Identifier: MIT
"""Hold the mark schemes of a bank against answers that people have marked.

  quizdesk bench-scheme BANK MARKED [--before OLD_BANK] [--json]
  quizdesk bench-scheme BANK --corrections [--before OLD_BANK] [--json]

BANK is a bank of questions. MARKED is CSV with a header, or JSON Lines, with the fields question,
answer, and either points (the ids of the mark points that were earned) or mark; - means standard
input. --corrections takes the answers of the data folder whose marks people have corrected. Says
how far the schemes and the people agree, shows each point on which they differ, and proposes
phrases. With --before, an earlier wording of the bank, it says which answers the new wording
changes.
"""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random
from typing import cast

from quizdesk.bank.bank import Bank
from quizdesk.bank.cache import open_bank
from quizdesk.cli.bench_report import Result, to_plain, to_text
from quizdesk.cli.inputs import opened_twice
from quizdesk.cli.marked_answers import read_marked
from quizdesk.cli.streams import emit, say
from quizdesk.clock import SystemClock
from quizdesk.engine.corrections import CorrectedAnswer
from quizdesk.engine.marking.short_answer import mark_short_answer
from quizdesk.engine.precedents import MOST_ANSWERS, Case, Precedents, Trial, cases_of
from quizdesk.engine.question import Question, ShortAnswer
from quizdesk.engine.response import TextResponse
from quizdesk.engine.scheme_bench import MarkedAnswer, bench, changes
from quizdesk.engine.scheme_proposals import propose, suspects
from quizdesk.errors import InputMissing, UsageError
from quizdesk.paths import Places
from quizdesk.store import Store
from quizdesk.store.corrections import question_digest

_SEED = 1960
"""Chance for the intervals is the same in each run, so that two runs can be compared."""


def add_words(parser: ArgumentParser) -> None:
    """Tell the parser which words the command takes."""
    parser.add_argument("bank", metavar="BANK", type=Path, help="bank that holds the questions")
    parser.add_argument("marked", metavar="MARKED", nargs="?", help="file of marked answers, or -")
    parser.add_argument(
        "--corrections",
        action="store_true",
        help="take the answers of the data folder whose marks people have corrected",
    )
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
    if options.corrections == (options.marked is not None):
        raise UsageError(
            "Say which answers: name a file of marked answers, or write --corrections.",
            "quizdesk bench-scheme --help tells more.",
        )
    bank = open_bank(options.bank, places.cache)
    before = open_bank(options.before, places.cache).questions if options.before else {}
    others: Mapping[str, int] = {}
    trial = None
    if options.corrections:
        corrected = _corrected(bank, places)
        marked, others = _by_question(bank, corrected)
        trial = _trial(bank, corrected[:MOST_ANSWERS])
    else:
        with opened_twice(options.marked) as stream:
            marked = read_marked(options.marked, stream, bank.questions)
    results = [
        _result(question, before.get(name), answers, others.get(name, 0))
        for name, answers in marked.items()
        if isinstance(question := bank.questions[name], ShortAnswer)
    ]
    if options.json:
        emit(json.dumps(to_plain(results, trial), ensure_ascii=False, indent=2))
    else:
        for line in to_text(results, trial):
            emit(line)
    return 0


def _result(
    question: ShortAnswer, before: Question | None, answers: Sequence[MarkedAnswer], others: int
) -> Result:
    changed = changes(before, question, answers) if isinstance(before, ShortAnswer) else ()
    return Result(
        bench=bench(question, answers, Random(_SEED)),
        proposals=propose(question, answers),
        suspects=suspects(question, answers),
        changes=changed,
        of_other_wordings=others,
    )


def _corrected(bank: Bank, places: Places) -> list[CorrectedAnswer]:
    """The corrected answers to questions that the bank still has, the newest first.

    Raises:
        InputMissing: when there are none.
    """
    with Store.open(places.data_dir, SystemClock().now()) as store:
        kept = store.corrections.of_bank(bank.id)
    known = [one for one in kept if isinstance(bank.questions.get(one.question), ShortAnswer)]
    if not known:
        raise InputMissing(
            f"The records in {places.store} have no corrected answers to questions of this bank.",
            "Open a written answer, choose The mark is wrong, and set its points.",
        )
    if left_out := len(kept) - len(known):
        what = "answer is to a question" if left_out == 1 else "answers are to questions"
        say(f"{left_out} corrected {what} that the bank no longer has.")
    return known


def _by_question(
    bank: Bank, corrected: Sequence[CorrectedAnswer]
) -> tuple[dict[str, list[MarkedAnswer]], dict[str, int]]:
    """The answers by question, and how many of each were marked by another wording of it."""
    marked: dict[str, list[MarkedAnswer]] = {}
    others: dict[str, int] = {}
    for answer in reversed(corrected):
        question = cast(ShortAnswer, bank.questions[answer.question])
        known = {point.id for point in question.scheme.points}
        points = {point: yes for point, yes in answer.judged.items() if point in known}
        marked.setdefault(question.id, []).append(MarkedAnswer(answer.label, answer.text, points))
        is_other = answer.digest != question_digest(question)
        others[question.id] = others.get(question.id, 0) + is_other
    return marked, others


def _trial(bank: Bank, corrected: Sequence[CorrectedAnswer]) -> Trial:
    """How learning from these corrections does, as the window would learn."""
    cases: list[Case] = []
    for answer in corrected:
        question = cast(ShortAnswer, bank.questions[answer.question])
        given = mark_short_answer(question, TextResponse(answer.text))
        cases += cases_of(question, answer.text, given, answer.judged, answer.settled)
    return Precedents(cases).trial
