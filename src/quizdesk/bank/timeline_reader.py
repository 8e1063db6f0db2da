# SPDX-License-Identifier: MIT
"""Reads what a bank says of its timeline: wordings of its own for events, and bands of them."""

from collections.abc import Mapping

from quizdesk.bank.bank import Timeline, Wording
from quizdesk.bank.findings import shown
from quizdesk.bank.form import Form
from quizdesk.bank.yaml_tree import Node, Scalar
from quizdesk.engine.question import DateMatching, Ordering, Question

LONGEST_TEXT = 200
MOST_WORDINGS = 1000
MOST_EVENTS = 60
MOST_BANDS = 20

_KEYS = frozenset({"wordings", "bands"})


def read_timeline(form: Form, questions: Mapping[str, Question] | None) -> Timeline:
    """What stands under 'timeline'; nothing where the bank has no such part.

    Args:
        form: the bank.
        questions: by id, or None where some could not be read, so that nobody blames the
            timeline for naming one of them.
    """
    inner = form.form("timeline", "'timeline'", is_needed=False)
    if inner is None:
        return Timeline()
    inner.allow(_KEYS)
    wordings = _wordings(inner, questions)
    return Timeline(wordings, _bands(inner, {one.text for one in wordings}))


def _wordings(form: Form, questions: Mapping[str, Question] | None) -> tuple[Wording, ...]:
    inner = form.form("wordings", "'wordings'", is_needed=False)
    if inner is None:
        return ()
    taken: dict[tuple[str, str], str] = {}
    wordings = []
    for name in _names(inner, "wordings", MOST_WORDINGS):
        text = inner.item_text(name, LONGEST_TEXT, "A wording of the timeline")
        events = []
        for node in inner.items(name.text, 1, MOST_EVENTS):
            event = _event(inner, node, questions)
            if event is None:
                continue
            if taken.setdefault(event, text) != text:
                inner.findings.add(
                    node, f"This event is worded '{shown(taken[event])}' already: keep one wording."
                )
            events.append(event)
        wordings.append(Wording(text, tuple(events)))
    return tuple(wordings)


def _names(inner: Form, key: str, most: int) -> list[Scalar]:
    count = len(inner.mapping.keys)
    if count > most:
        inner.findings.add(
            inner.mapping,
            f"'{key}' has {count} entries, more than the {most} that are allowed.",
        )
        return []
    return list(inner.mapping.keys.values())


def _event(
    inner: Form, node: Node, questions: Mapping[str, Question] | None
) -> tuple[str, str] | None:
    """A question's id and the date of the event that it asks."""
    text = inner.item_text(node, LONGEST_TEXT, "An event of the timeline")
    question_id, _, date = text.partition(" ")
    if not text or questions is None:
        return None
    if not date:
        inner.findings.add(
            node,
            f"'{shown(text)}' names no event: write a question's id and the date that the event "
            "has there, such as german-treaties 1926-04.",
        )
        return None
    dates = _dates_of(questions.get(question_id))
    if date in dates:
        return question_id, date
    if dates:
        hint = f"its dates are {', '.join(dates)}."
    else:
        near = inner.findings.nearest(question_id, questions)
        hint = f"did you mean '{near}'?" if near else "name a date-matching or an ordering."
    inner.findings.add(node, f"No event is called '{shown(text)}': {hint}")
    return None


def _dates_of(question: Question | None) -> list[str]:
    match question:
        case DateMatching():
            return [event.date.iso for event in question.pairs]
        case Ordering():
            return [event.date.iso for event in question.events]
        case _:
            return []


def _bands(form: Form, known: set[str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    inner = form.form("bands", "'bands'", is_needed=False)
    if inner is None:
        return ()
    bands = []
    for name in _names(inner, "bands", MOST_BANDS):
        title = inner.item_text(name, LONGEST_TEXT, "The title of a band")
        texts = inner.texts(name.text, MOST_EVENTS, LONGEST_TEXT, is_needed=True)
        for text in texts:
            if text not in known:
                near = inner.findings.nearest(text, known)
                hint = f"did you mean '{near}'?" if near else "add it to 'wordings'."
                inner.problem(name.text, f"No wording is called '{shown(text)}': {hint}")
        bands.append((title, texts))
    return tuple(bands)
