# SPDX-License-Identifier: MIT
"""Reads a list of facts that questions are written from: what is to be asked, and what never.

What of it a bank asks is found in `coverage.py`.
"""

from dataclasses import dataclass
from pathlib import Path

from quizdesk.bank.bank_file import read_bytes
from quizdesk.bank.findings import Findings, Place
from quizdesk.bank.form import Form
from quizdesk.bank.slug import is_id
from quizdesk.bank.yaml_text import decode
from quizdesk.bank.yaml_tree import Mapping, parse
from quizdesk.errors import ContentError

LONGEST_CLAIM = 3000
MOST_FACTS = 20_000
MOST_QUESTIONS = 100
NEVER_ASKED = "avoid_as_key"
"""The use of a fact that could not be confirmed, or that is unfit to be asked."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of a list.

    Attributes:
        claim: the fact in words.
        questions: how many questions at least should ask it; 0 where none may.
        place: where in the list it stands.
    """

    id: str
    claim: str
    questions: int
    place: Place


def read_facts(path: Path) -> tuple[Fact, ...]:
    """The facts of a list, in its order; keys that only its author needs are passed over.

    Raises:
        InputMissing: when the file is not there or cannot be read.
        ContentError: with every problem of it.
    """
    content = read_bytes(path)
    findings = Findings(str(path), len(content))
    text = decode(content, findings)
    tree = None if text is None else parse(text, findings)
    facts: list[Fact] = []
    if isinstance(tree, Mapping):
        form = Form(tree, findings, "a list of facts")
        facts = [_fact(one) for one in form.forms("facts", 1, MOST_FACTS, "a fact")]
        _note_twins(facts, findings)
    elif not findings:
        findings.add_at(0, 0, "This is no list of facts: it begins with a line 'facts:'.")
    if findings:
        raise ContentError(str(path), findings.problems())
    return tuple(facts)


def _fact(form: Form) -> Fact:
    """A fact; where something is wrong it is noted, and the rest is read all the same."""
    least = form.number("questions", 0, MOST_QUESTIONS, default=1) or 0
    if form.word("quiz_use", _USES, default=_USES[0]) == NEVER_ASKED:
        least = 0
    name = form.text("id", 200)
    if name and not is_id(name):
        form.problem("id", "An id of a fact is lower-case words or figures joined by hyphens.")
    return Fact(name, form.prose("claim", LONGEST_CLAIM), least, form.mapping)


_USES = ("as_is", "use_correction", "as_view", NEVER_ASKED)


def _note_twins(facts: list[Fact], findings: Findings) -> None:
    first: dict[str, Fact] = {}
    for fact in facts:
        earlier = first.setdefault(fact.id, fact)
        if fact.id and earlier is not fact:
            line = earlier.place.line + 1
            findings.add(fact.place, f"'{fact.id}' is on line {line} too: give this one another.")
