# SPDX-License-Identifier: MIT
"""Flaws of turning points: texts that run on, and causes and results that say where they belong."""

import re
from collections.abc import Iterator

from quizdesk.bank.bank import TurningPoint
from quizdesk.bank.flaw import Flaw

MOST_SENTENCES = 2
MOST_CHARACTERS = 260
"""Of a text that a reader takes in at a glance."""

MOST_LINKED = 140
"""Characters of a cause or a result, which the exercise shows among others."""

_END = re.compile(r"[.!?]['’)]? (?=[A-Z'‘])")
_YEAR = re.compile(r"\b1[0-9]{3}\b|\b20[0-9]{2}\b")


def flaws_of_turn(turn: TurningPoint) -> Iterator[Flaw]:
    """What could be better in a turning point."""
    for part, text in (("before", turn.before), ("change", turn.change)):
        if len(text) > MOST_CHARACTERS or len(_END.findall(text)) >= MOST_SENTENCES:
            yield Flaw(part, "This is more than two short sentences: say less.")
    years = set(_YEAR.findall(turn.date))
    for part, texts in (("causes", turn.causes), ("results", turn.results)):
        for item, text in enumerate(texts):
            if len(text) > MOST_LINKED:
                yield Flaw(
                    part,
                    f"This has {len(text)} characters; in the exercise {MOST_LINKED} are enough.",
                    item,
                )
            given = sorted(years & set(_YEAR.findall(text)))
            if given:
                yield Flaw(
                    part,
                    f"'{given[0]}' is in the turning point's date: in the exercise that gives the "
                    "link away.",
                    item,
                )
