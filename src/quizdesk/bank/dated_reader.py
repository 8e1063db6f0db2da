# SPDX-License-Identifier: MIT
"""Reads what is special to the questions made of dated events: date-matching and ordering."""

from quizdesk.bank.dates import overlapping
from quizdesk.bank.form import Form
from quizdesk.bank.frame import FRAME_KEYS, Frame
from quizdesk.bank.twins import note_twin_ids, note_twin_texts
from quizdesk.bank.yaml_tree import Node
from quizdesk.engine.historical_date import HistoricalDate
from quizdesk.engine.question import Credit, DateMatching, Event, Ordering

MATCHING_KEYS = FRAME_KEYS | {"pairs", "decoys"}
ORDERING_KEYS = FRAME_KEYS | {"events", "credit"}
FEWEST_EVENTS = 3
MOST_EVENTS = 8
MOST_DECOYS = 4
LONGEST_EVENT = 300
LONGEST_NOTE = 1000

_EVENT_KEYS = frozenset({"event", "date", "note", "id"})
_CREDITS = tuple(credit.value for credit in Credit)

Dated = tuple[HistoricalDate, Node]
"""A date with the place that it stands at."""


def read_date_matching(form: Form, frame: Frame) -> DateMatching:
    """The question, with parts left out where the file is wrong."""
    pairs, dated = _events(form, "pairs")
    decoys = []
    for node in form.items("decoys", 0, MOST_DECOYS, is_needed=False):
        date = form.date(node, "A decoy")
        if date is not None:
            decoys.append(date)
            dated.append((date, node))
    _note_overlaps(form, dated, "nobody could tell which of them belongs to an event")
    return DateMatching(**frame, pairs=tuple(pairs), decoys=tuple(decoys))


def read_ordering(form: Form, frame: Frame) -> Ordering:
    """The question, its events in the right order however they were written."""
    events, dated = _events(form, "events")
    _note_overlaps(form, dated, "their order cannot be told")
    credit = form.word("credit", _CREDITS, default=Credit.PAIRWISE.value)
    ordered = sorted(events, key=lambda event: event.date.first_day)
    return Ordering(
        **frame, events=tuple(ordered), credit=Credit(credit) if credit else Credit.PAIRWISE
    )


def _events(form: Form, key: str) -> tuple[list[Event], list[Dated]]:
    """The events whose dates can be read, and those dates with their places."""
    forms = form.forms(key, FEWEST_EVENTS, MOST_EVENTS, "an event")
    texts = []
    ids = []
    events = []
    dated: list[Dated] = []
    for one in forms:
        one.allow(_EVENT_KEYS)
        text = one.text("event", LONGEST_EVENT)
        event_id = one.id_or_slug(text)
        node = one.node("date", is_needed=True)
        date = one.date(node, "'date'")
        note = one.prose("note", LONGEST_NOTE, is_needed=False)
        texts.append(text)
        ids.append(event_id)
        if date is not None and node is not None:
            events.append(Event(event_id, text, date, note))
            dated.append((date, node))
    note_twin_texts(forms, texts, "event")
    note_twin_ids(forms, ids, texts)
    return events, dated


def _note_overlaps(form: Form, dated: list[Dated], consequence: str) -> None:
    for earlier, later in overlapping([date for date, _ in dated]):
        date, node = dated[later]
        other, other_node = dated[earlier]
        how = "is the same date as" if date == other else "overlaps with"
        form.findings.add(
            node,
            f"{date} {how} {other} on line {other_node.line + 1}, so that {consequence}: "
            "change one of them.",
        )
