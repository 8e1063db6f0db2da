# SPDX-License-Identifier: MIT
"""Reads a bank's turning points: what was, why it changed, what it became and what came of it."""

from collections.abc import Mapping

from quizdesk.bank.bank import TurningPoint
from quizdesk.bank.findings import shown
from quizdesk.bank.form import Form
from quizdesk.bank.frame import cited_facts
from quizdesk.engine.question import Question, ShortAnswer

LONGEST_TITLE = 40
"""Characters: it must stand on one line, with room, at three times the usual text size."""

LONGEST_TEXT = 400
"""Characters: a sentence or two."""

MOST_TURNS = 100
MOST_TEXTS = 8
MOST_QUESTIONS = 60

_KEYS = frozenset(
    {
        "id",
        "title",
        "date",
        "before",
        "causes",
        "change",
        "results",
        "questions",
        "explain",
        "facts",
    }
)
_WHAT = "a turning point"


def read_turning_points(
    form: Form, questions: Mapping[str, Question] | None
) -> tuple[TurningPoint, ...]:
    """Those under 'turning_points' that are in order; none where the bank has no such part.

    Args:
        form: the bank.
        questions: by id, or None where some could not be read, so that nobody blames a turning
            point for naming one of them.
    """
    forms = form.forms("turning_points", 0, MOST_TURNS, _WHAT, is_needed=False)
    first_lines: dict[str, int] = {}
    # A text that two turns had could be linked to either of them.
    taken: dict[str, str] = {}
    turns = []
    for number, one in enumerate(forms, 1):
        name = getattr(one.mapping.values.get("id"), "text", "")
        one.findings.where = shown(name) if name.strip() else f"turning point {number}"
        before = len(one.findings)
        one.allow(_KEYS)
        turn = _turn(one, questions, taken)
        first = first_lines.setdefault(turn.id, one.mapping.line + 1)
        if turn.id and first != one.mapping.line + 1:
            one.problem(
                "id",
                f"The id '{turn.id}' is that of the turning point on line {first} too: give this "
                "one another.",
            )
        if len(one.findings) == before:
            turns.append(turn)
    form.findings.where = ""
    return tuple(turns)


def _turn(
    form: Form, questions: Mapping[str, Question] | None, taken: dict[str, str]
) -> TurningPoint:
    date = form.date(form.node("date", is_needed=True), "'date'")
    return TurningPoint(
        id=form.id(),
        title=form.text("title", LONGEST_TITLE),
        date=date.iso if date else "",
        before=form.prose("before", LONGEST_TEXT),
        causes=_texts(form, "causes", taken),
        change=form.prose("change", LONGEST_TEXT),
        results=_texts(form, "results", taken),
        questions=_questions(form, questions),
        explain=_explain(form, questions),
        facts=cited_facts(form),
    )


def _texts(form: Form, key: str, taken: dict[str, str]) -> tuple[str, ...]:
    texts = []
    for node in form.items(key, 1, MOST_TEXTS):
        text = form.item_text(node, LONGEST_TEXT, f"An item of '{key}'")
        if not text:
            continue
        owner = taken.setdefault(text.casefold(), form.findings.where)
        if text in texts or owner != form.findings.where:
            form.findings.add(
                node, f"This stands at '{owner}' already: word it so that it belongs to one place."
            )
        texts.append(text)
    return tuple(texts)


def _questions(form: Form, known: Mapping[str, Question] | None) -> tuple[str, ...]:
    found: list[str] = []
    for node in form.items("questions", 1, MOST_QUESTIONS):
        text = form.item_text(node, 200, "An item of 'questions'")
        if text in found:
            form.findings.add(node, f"'{shown(text)}' stands in 'questions' twice: keep one.")
        elif text and known is not None and text not in known:
            form.findings.add(node, _no_question(form, text, known))
        elif text:
            found.append(text)
    return tuple(found)


def _explain(form: Form, known: Mapping[str, Question] | None) -> str:
    text = form.text("explain", 200)
    if not text or known is None:
        return text
    if text not in known:
        written = {one.id: one for one in known.values() if isinstance(one, ShortAnswer)}
        form.problem("explain", _no_question(form, text, written))
    elif not isinstance(known[text], ShortAnswer):
        form.problem(
            "explain",
            f"'{shown(text)}' is not written: 'explain' names a short answer that asks it.",
        )
    return text


def _no_question(form: Form, text: str, known: Mapping[str, Question]) -> str:
    near = form.findings.nearest(text, known)
    hint = f"did you mean '{near}'?" if near else "name one of this bank."
    return f"No question is called '{shown(text)}': {hint}"
