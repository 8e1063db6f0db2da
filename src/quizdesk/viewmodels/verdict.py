# SPDX-License-Identifier: MIT
"""How one part of a marked response is shown: always a sign and a word, never colour alone."""

from enum import StrEnum

from quizdesk.engine.mark import Mark, Outcome
from quizdesk.words import later


class Verdict(StrEnum):
    """What to say of a part. OPEN says nothing: it is not marked, or not to be shown yet."""

    OPEN = "open"
    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"
    MISSED = "missed"
    UNSURE = "unsure"


WORDS = {
    Verdict.OPEN: "",
    Verdict.RIGHT: later("Right"),
    Verdict.PARTLY: later("Partly right"),
    Verdict.WRONG: later("Not right"),
    Verdict.MISSED: later("Missed"),
    Verdict.UNSURE: later("To decide"),
}
"""In English; `tr` says them."""


def verdict_of(mark: Mark | None) -> Verdict:
    """The verdict on a whole response: right when every mark was earned, wrong when none was."""
    if mark is None:
        return Verdict.OPEN
    if mark.can_grow:
        return Verdict.UNSURE
    if mark.is_full:
        return Verdict.RIGHT
    return Verdict.PARTLY if mark.awarded else Verdict.WRONG


def part_verdict(mark: Mark | None, part_id: str, *, when_not_found: Verdict) -> Verdict:
    """The verdict on one part of a response.

    Args:
        mark: the mark, or None while it is not shown.
        part_id: an option's, event's or mark point's id.
        when_not_found: what a part that earned nothing is called, WRONG or MISSED.
    """
    if mark is None:
        return Verdict.OPEN
    match mark.part(part_id).outcome:
        case Outcome.AWARDED:
            return Verdict.RIGHT
        case Outcome.UNSURE:
            return Verdict.UNSURE
        case Outcome.NOT_FOUND:
            return when_not_found
