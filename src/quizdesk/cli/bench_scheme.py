# SPDX-License-Identifier: MIT
"""Hold the mark schemes of a bank against answers that people have marked.

  quizdesk bench-scheme BANK MARKED [--before OLD_BANK] [--json]
  quizdesk bench-scheme BANK --corrections [--before OLD_BANK] [--json]

BANK is a bank of questions. MARKED is CSV with a header, or JSON Lines, with the fields question,
answer, and either points (the ids of the mark points that were earned) or mark; - means standard
input. --corrections takes the answers of the data folder whose marks people have corrected. Says
how far the schemes and the people agree, shows each point on which they differ, and proposes
phrases. With --before, an earlier wording of the bank, it lists every answer that the new wording
marks differently, gains and losses; with --corrections also the answers that nobody has corrected.
"""

import json
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import cast

from quizdesk.bank.bank import Bank
from quizdesk.bank.cache import open_bank
from quizdesk.cli.bench_json import to_plain
from quizdesk.cli.bench_report import Edit, Learning, Result, to_text
from quizdesk.cli.inputs import opened_twice
from quizdesk.cli.marked_answers import read_marked
from quizdesk.cli.streams import emit, say
from quizdesk.clock import SystemClock
from quizdesk.engine.corrections import CorrectedAnswer, tally
from quizdesk.engine.mark import Mark
from quizdesk.engine.mark_scheme import Family
from quizdesk.engine.marking.short_answer import mark_short_answer
from quizdesk.engine.precedents import MOST_ANSWERS, Case, Precedents, Trial, cases_of
from quizdesk.engine.question import Question, ShortAnswer
from quizdesk.engine.response import TextResponse
from quizdesk.engine.scheme_bench import MarkedAnswer, bench, changed_answers, marks_of, together
from quizdesk.engine.scheme_proposals import Proposals
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
    before = open_bank(options.before, places.cache).questions if options.before else None
    learning = None
    kept = _Kept()
    if options.corrections:
        corrected, untouched = _stored(bank, places, with_untouched=before is not None)
        kept = _by_question(bank, corrected, untouched)
        learning = Learning(_trial(bank, corrected[:MOST_ANSWERS]), dict(tally(corrected)))
    else:
        with opened_twice(options.marked) as stream:
            kept.marked = read_marked(options.marked, stream, bank.questions)
    families = _shared_families(bank)
    results = [
        _result(cast(ShortAnswer, bank.questions[name]), before, kept, families)
        for name in dict.fromkeys([*kept.marked, *kept.untouched])
    ]
    everything = together([one.bench for one in results], Random(_SEED))
    if options.json:
        plain = to_plain(results, everything, learning)
        emit(json.dumps(plain, ensure_ascii=False, indent=2))
    else:
        for line in to_text(results, everything, learning):
            emit(line)
    return 0


@dataclass(slots=True)
class _Kept:
    """The answers to hold schemes against, by question.

    Attributes:
        marked: those that people have marked.
        untouched: those that nobody has been over.
        others: how many of the marked ones were marked by another wording of the question.
    """

    marked: dict[str, list[MarkedAnswer]] = field(default_factory=dict)
    untouched: dict[str, list[MarkedAnswer]] = field(default_factory=dict)
    others: dict[str, int] = field(default_factory=dict)


def _shared_families(bank: Bank) -> dict[str, Family]:
    """The word families that schemes of two questions at least name: those of one are its own."""
    families = [
        family
        for question in bank.questions.values()
        if isinstance(question, ShortAnswer)
        for family in question.scheme.families
    ]
    uses = Counter(family.name for family in families)
    return {family.name: family for family in families if uses[family.name] > 1}


def _result(
    question: ShortAnswer,
    before: Mapping[str, Question] | None,
    kept: _Kept,
    families: Mapping[str, Family],
) -> Result:
    answers, untouched = kept.marked.get(question.id, []), kept.untouched.get(question.id, [])
    marks = marks_of(question, answers)
    proposals = Proposals(question, answers, marks, families)
    edit = None
    if before is not None:
        every = [*answers, *untouched]
        edit = _edit(before.get(question.id), question, every, marks)
    return Result(
        bench=bench(question, answers, marks, Random(_SEED)),
        proposals=proposals.phrases(),
        suspects=proposals.suspects(),
        edit=edit,
        of_other_wordings=kept.others.get(question.id, 0),
    )


def _edit(
    old: Question | None,
    new: ShortAnswer,
    answers: Sequence[MarkedAnswer],
    marks: Sequence[Mark],
) -> Edit | None:
    """What a new wording changes, or None where the earlier bank has no such question.

    Args:
        old: the question in the earlier bank.
        new: the question now.
        answers: those that people have marked, then those that nobody has been over.
        marks: what the new wording gives to the first of them.
    """
    if not isinstance(old, ShortAnswer):
        say(f"The earlier bank has no written question {new.id}.")
        return None
    was = marks_of(old, answers)
    now = (*marks, *marks_of(new, answers[len(marks) :]))
    points = [{point.id for point in one.scheme.points} for one in (old, new)]
    agreed = None
    if points[0] == points[1]:
        number = len(marks)
        agreed = bench(old, answers[:number], was[:number], Random(_SEED)).agreement
    return Edit(changed_answers(new, answers, was, now), len(answers), agreed)


def _stored(
    bank: Bank, places: Places, *, with_untouched: bool
) -> tuple[list[CorrectedAnswer], list[CorrectedAnswer]]:
    """The kept answers to questions that the bank has: the corrected ones, and the others.

    Raises:
        InputMissing: when there are none.
    """

    def is_known(answer: CorrectedAnswer) -> bool:
        return isinstance(bank.questions.get(answer.question), ShortAnswer)

    with Store.open(places.data_dir, SystemClock().now()) as store:
        kept = store.corrections.of_bank(bank.id)
        rest = store.corrections.untouched(bank.id) if with_untouched else ()
    known = list(filter(is_known, kept))
    untouched = list(filter(is_known, rest))
    if not (known or untouched):
        raise InputMissing(
            f"The records in {places.store} have no corrected answers to questions of this bank.",
            "Open a written answer, choose The mark is wrong, and set its points.",
        )
    if left_out := len(kept) - len(known):
        what = "answer is to a question" if left_out == 1 else "answers are to questions"
        say(f"{left_out} corrected {what} that the bank no longer has.")
    return known, untouched


def _by_question(
    bank: Bank, corrected: Sequence[CorrectedAnswer], untouched: Sequence[CorrectedAnswer]
) -> _Kept:
    """The answers by question, the oldest first."""
    kept = _Kept()
    for answer in reversed(corrected):
        question = cast(ShortAnswer, bank.questions[answer.question])
        known = {point.id for point in question.scheme.points}
        points = {point: yes for point, yes in answer.judged.items() if point in known}
        marked = MarkedAnswer(answer.label, answer.text, points)
        kept.marked.setdefault(question.id, []).append(marked)
        is_other = answer.digest != question_digest(question)
        kept.others[question.id] = kept.others.get(question.id, 0) + is_other
    for answer in reversed(untouched):
        if answer.text.strip():
            marked = MarkedAnswer(answer.label, answer.text, {})
            kept.untouched.setdefault(answer.question, []).append(marked)
    return kept


def _trial(bank: Bank, corrected: Sequence[CorrectedAnswer]) -> Trial:
    """How learning from these corrections does, as the window would learn."""
    cases: list[Case] = []
    for answer in corrected:
        question = cast(ShortAnswer, bank.questions[answer.question])
        given = mark_short_answer(question, TextResponse(answer.text))
        cases += cases_of(question, answer.text, given, answer.judged, answer.settled)
    return Precedents(cases).trial
