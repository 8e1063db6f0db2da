# SPDX-License-Identifier: MIT
"""Whether words of an answer are denied: as a phrase asks, and where it does not ask for it."""

from collections.abc import Sequence
from enum import Enum

from quizdesk.engine.marking.answer_index import AnswerIndex, Place
from quizdesk.engine.marking.arrangement import Arrangement, Finding
from quizdesk.engine.marking.negation import Denial

NEAR_DENIAL = 3
"""Words from a denial to what it plainly denies."""
LATEST_DENIAL = 3
"""Words after an arrangement within which a denial can still be about it."""


def denies_what_is_asked(index: AnswerIndex, chosen: Arrangement) -> bool:
    """Whether every denial that the phrase asked for reaches another of its words."""
    for number, (_, _, is_denial) in enumerate(chosen):
        if is_denial and not _denies_what_it_should(index, chosen, number):
            return False
    return True


def _denies_what_it_should(index: AnswerIndex, chosen: Arrangement, number: int) -> bool:
    """Whether one denial reaches a word, and no other first than the phrase says after it."""
    asked = chosen[number]
    target = chosen[number + 1] if number + 1 < len(chosen) else None
    for denial in index.denials_near(asked.first, asked.first):
        if denial.first != asked.first:
            continue
        reached = [
            # "could have stopped them" does not deny that they were stopped.
            place
            for place in chosen
            if not place.is_denial
            and denial.covers(place.first, place.last)
            and (place.first > denial.last or place.last < denial.first)
        ]
        if reached and not _denies_another_first(index, denial.last, reached, target):
            return True
    return False


def _denies_another_first(
    index: AnswerIndex, last: int, reached: Sequence[Place], target: Place | None
) -> bool:
    """Whether a denial stands right before a deed that the phrase does not want denied."""
    behind = [place for place in reached if place.first > last]
    first = min(behind, default=None)
    if target is None or target.is_denial or first is None or target not in behind:
        return False
    is_near = first.first - last <= NEAR_DENIAL and not index.actors[first.first]
    return first.first < target.first and is_near


def _is_taken(denial: Denial, found: Finding) -> bool:
    """Whether what a phrase asks for may be denied, or supposed, as it is."""
    return found.supposes if denial.is_supposition else found.takes_denial


class Denying(Enum):
    """How plainly an arrangement is denied."""

    NO = 0
    PERHAPS = 1
    PLAINLY = 2


def denying(index: AnswerIndex, found: Finding) -> Denying:
    """Whether a denial that the phrase did not ask for reaches any of its words, and how plainly.

    A denial is plain where it stands right before what the phrase says is done. One that comes
    after all of the words is none, unless it follows at once.
    """
    worst = Denying.NO
    chosen, first, last = found.places, found.first, found.last
    for denial in index.denials_near(first, last):
        if denial.reach_last < first or last < denial.reach_first:
            continue
        is_beside = first - NEAR_DENIAL <= denial.last < last
        if worst is Denying.PERHAPS and not (is_beside or denial.is_frame):
            # It is too far off to make the answer's denial any plainer.
            continue
        if any(place.first <= denial.last and denial.first <= place.last for place in chosen):
            continue
        if denial.is_limited or _is_taken(denial, found):
            continue
        reached = [place for place in chosen if denial.covers(place.first, place.last)]
        if not reached or (denial.first > last + LATEST_DENIAL and not denial.is_frame):
            continue
        deeds = [place.first for place in reached if not index.actors[place.first]]
        if not (deeds or denial.is_frame) and _is_of_another_clause(index, denial, found, reached):
            continue
        worst = Denying.PERHAPS
        if denial.is_frame and denial.first > last:
            return Denying.PLAINLY
        is_near = any(0 < deed - denial.last <= NEAR_DENIAL for deed in deeds)
        if is_near and not (denial.is_supposition or denial.is_undoing):
            return Denying.PLAINLY
    return worst


def _is_of_another_clause(
    index: AnswerIndex, denial: Denial, found: Finding, reached: Sequence[Place]
) -> bool:
    """Whether it denies only something else of one who takes part: "he had no say, and he ..."."""
    deeds = [place for place in found.places if not index.actors[place.first]]
    is_behind = all(place.last < denial.first for place in reached)
    clause = index.clauses[denial.last]
    return bool(deeds) and is_behind and all(index.clauses[deed.first] > clause for deed in deeds)
