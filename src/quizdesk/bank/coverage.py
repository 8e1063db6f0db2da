# SPDX-License-Identifier: MIT
"""Which facts of a list the questions of banks ask, and which they leave out or must not ask.

Turning points tell facts: those must be on the list too, but are not asked by being told.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from quizdesk.bank.bank import TurningPoint
from quizdesk.bank.bank_file import read_bytes
from quizdesk.bank.fact_list import Fact
from quizdesk.bank.findings import Findings, shown
from quizdesk.bank.question_places import places_in
from quizdesk.bank.reader import read_content
from quizdesk.engine.question import Question, kind_of
from quizdesk.errors import Problem


def uncovered(facts: Sequence[Fact], name: str, banks: Iterable[Path]) -> tuple[Problem, ...]:
    """What the banks together leave out of a list of facts, then what each asks amiss.

    Args:
        facts: the list.
        name: the list's file, as the person named it.
        banks: files of questions; those with problems are read as far as they are in order.

    Raises:
        InputMissing: when a bank is not there or cannot be read.
    """
    asking: dict[str, list[Question]] = {fact.id: [] for fact in facts}
    never = frozenset(fact.id for fact in facts if not fact.questions)
    amiss: list[Problem] = []
    for bank in banks:
        amiss += _take_bank(bank, asking, never)
    findings = Findings(name)
    for fact in facts:
        findings.where = fact.id
        sentence = _what_is_missing(fact, asking[fact.id])
        if sentence:
            findings.add(fact.place, sentence)
    return (*findings.problems(), *amiss)


def _take_bank(
    bank: Path, asking: Mapping[str, list[Question]], never: frozenset[str]
) -> tuple[Problem, ...]:
    """Puts each question to the facts that it asks; returns what may not be asked or told."""
    content = read_bytes(bank)
    findings = Findings(str(bank), len(content))
    places = places_in(content)
    reading = read_content(content, str(bank))
    for one in (*reading.questions.values(), *reading.turning_points):
        findings.where = one.id
        is_told = isinstance(one, TurningPoint)
        placed = (places.turning_points if is_told else places.questions)[one.id]
        for number, fact in enumerate(one.facts):
            sentence = _what_is_amiss(fact, findings, asking, never, is_told=is_told)
            if sentence:
                findings.add(placed.of("facts", number), sentence)
            elif not isinstance(one, TurningPoint):
                asking[fact].append(one)
    return findings.problems()


def _what_is_amiss(
    fact: str,
    findings: Findings,
    known: Mapping[str, object],
    never: frozenset[str],
    *,
    is_told: bool,
) -> str:
    """What is said of a fact that a question asks, or on which a turning point rests."""
    if fact not in known:
        near = findings.nearest(fact, known)
        hint = f": did you mean '{near}'?" if near else "."
        return f"The list has no fact '{shown(fact)}'{hint}"
    if fact not in never:
        return ""
    if is_told:
        return f"The list says that {fact} is never to be asked: rest on another."
    return f"The list says that {fact} is never to be asked: ask another."


def _what_is_missing(fact: Fact, questions: Sequence[Question]) -> str:
    claim = shown(fact.claim)
    if len(questions) < fact.questions:
        asked = "No question asks" if not questions else f"Only {len(questions)} ask"
        if len(questions) == 1:
            asked += "s"
        wanted = f" (of {fact.questions})" if fact.questions > 1 else ""
        return f"{asked} this{wanted}: {claim}"
    if fact.questions > 1 and len({kind_of(one) for one in questions}) == 1:
        return f"All questions on this are of one type: {claim}"
    if fact.questions > 1 and len({one.level for one in questions}) == 1:
        return f"All questions on this are of one level: {claim}"
    return ""
