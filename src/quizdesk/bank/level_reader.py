# SPDX-License-Identifier: MIT
"""Reads the levels of a mark scheme: bands of marks for a judgement."""

from quizdesk.bank.findings import shown
from quizdesk.bank.form import Form
from quizdesk.engine.mark_scheme import LevelBand

MOST_LEVELS = 10
MOST_SIDES = 10
LONGEST_SAY = 600

_LEVEL_KEYS = frozenset({"say", "marks", "points", "sides"})


def read_levels(form: Form, marks: int, known: list[str]) -> tuple[LevelBand, ...]:
    """The bands, the lowest first, with parts left out where the file is wrong.

    Args:
        form: the question.
        marks: what the question is worth.
        known: ids of its mark points.
    """
    forms = form.forms("levels", 0, MOST_LEVELS, "a level", is_needed=False)
    bands: list[LevelBand] = []
    for one in forms:
        one.allow(_LEVEL_KEYS)
        top = one.number("marks", 1, max(marks, 1)) or 0
        below = bands[-1].high if bands else 0
        if top <= below:
            one.problem("marks", f"'marks' is the top of the level, so it must be over {below}.")
        bands.append(
            LevelBand(
                say=one.prose("say", LONGEST_SAY),
                low=below + 1,
                high=top,
                needs=one.number("points", 1, max(len(known), 1)) or 0,
                sides=_sides(one, known),
            )
        )
    if bands and bands[-1].high != marks:
        form.problem("levels", f"The highest level ends at {bands[-1].high} of {marks} marks.")
    return tuple(bands)


def _sides(form: Form, known: list[str]) -> tuple[tuple[str, ...], ...]:
    """Groups of point ids, each written as ids with spaces between them."""
    sides = []
    for text in form.texts("sides", MOST_SIDES, LONGEST_SAY):
        side = tuple(text.replace(",", " ").split())
        for point in side:
            if point not in known:
                near = form.findings.nearest(point, known)
                hint = f"did you mean '{near}'?" if near else f"they are {', '.join(known)}."
                form.problem("sides", f"No mark point is called '{shown(point)}': {hint}")
        sides.append(side)
    return tuple(sides)
