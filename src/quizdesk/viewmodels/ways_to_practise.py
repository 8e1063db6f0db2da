# SPDX-License-Identifier: MIT
"""The ways to practise: what each is, and whether there is anything in it now.

What a way asks is said by the part of the desk that knows it; how it is led to, by the router.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from quizdesk.engine.outline import Kind
from quizdesk.words import tr, tr_n

if TYPE_CHECKING:
    from quizdesk.viewmodels.means import Means


_DATED = {Kind.DATE_MATCHING, Kind.ORDERING}


class WayId(StrEnum):
    """Every way to practise, as the page lists them."""

    CHOOSE = "choose"
    WEAKEST = "weakest"
    MISTAKES = "mistakes"
    PLACING = "placing"
    DATES = "dates"
    FLASH = "flash"
    MOCK = "mock"
    NOTES = "notes"
    TURNS = "turns"


class WayView(NamedTuple):
    """A way to practise.

    Attributes:
        detail: what it is, or why there is nothing in it yet.
    """

    id: WayId
    title: str
    detail: str
    can_start: bool


def ways_to_practise(means: Means) -> tuple[WayView, ...]:
    """Every way, in the page's order.

    Raises:
        StoreError: when the records cannot be read.
    """
    learner_id, _ = means.who_and_when()
    missed: set[str] = set()
    was_asked = False
    if learner_id is not None:
        memories = means.store.memories
        was_asked = bool(memories.of_bank(learner_id, means.bank.id))
        units = memories.missed(learner_id, means.bank.id)
        missed = {unit.question for unit in units} & means.bank.questions.keys()
    has_questions = bool(means.bank.outlines)
    return (
        WayView(
            WayId.CHOOSE,
            tr("Topics and kinds"),
            tr("Choose topics, kinds, levels and how many, as practice or as a timed test."),
            has_questions,
        ),
        WayView(
            WayId.WEAKEST,
            tr("Weakest first"),
            tr("What you are likeliest to have forgotten a week from now.")
            if was_asked
            else tr("What you are likeliest to forget. It shows from your first answer on."),
            was_asked,
        ),
        WayView(WayId.MISTAKES, tr("Mistakes again"), _mistakes(len(missed)), bool(missed)),
        WayView(
            WayId.NOTES,
            tr("A page of the notes"),
            tr("A page's questions in the order of the notes, and how well you know each page."),
            bool(means.bank.sources) and has_questions,
        ),
        *_without_questions(means),
        WayView(
            WayId.MOCK,
            tr("Timed mock"),
            tr("A paper of 20, 40 or 60 minutes under exam conditions, marked at the end."),
            has_questions,
        ),
    )


def _without_questions(means: Means) -> tuple[WayView, ...]:
    """The ways that practise what is no question: dates, terms, places of events."""
    has_events = any(one.kind in _DATED for one in means.bank.outlines)
    return (
        WayView(
            WayId.PLACING,
            tr("Place the events"),
            tr("Six events without their dates, to be put on a line of years."),
            has_events,
        ),
        WayView(
            WayId.DATES,
            tr("Dates drill"),
            tr("Type the dates of ten events, and see how near you were."),
            has_events,
        ),
        WayView(
            WayId.FLASH,
            tr("Glossary flash"),
            tr("Ten people and terms: say what each means, turn it, and say whether you knew."),
            bool(means.bank.glossary),
        ),
        _turns(bool(means.bank.turning_points)),
    )


def _turns(has_any: bool) -> WayView:
    detail = tr("This bank tells no turning points.")
    if has_any:
        detail = tr("Each change of policy as a story, and which causes belong to which.")
    return WayView(WayId.TURNS, tr("Turning points"), detail, has_any)


def _mistakes(number: int) -> str:
    if not number:
        return tr("Nothing that was asked last waits to be put right.")
    return tr_n(
        "%n question was not all right when last asked.",
        "%n questions were not all right when last asked.",
        number,
    )
