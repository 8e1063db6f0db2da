# SPDX-License-Identifier: MIT
"""Measurable flaws of one question on dates: events that say their own date."""

import re
from collections.abc import Iterator, Sequence

from quizdesk.bank.flaw import Flaw
from quizdesk.engine.question import DateMatching, Event, Ordering

_YEAR = re.compile(r"\b1[0-9]{3}\b|\b20[0-9]{2}\b")


def flaws_of_dates(question: DateMatching | Ordering) -> Iterator[Flaw]:
    """The events that give away their place, in their order in the question."""
    if isinstance(question, DateMatching):
        yield from _telling("pairs", question.pairs)
    else:
        yield from _telling("events", question.events)


def _telling(part: str, events: Sequence[Event]) -> Iterator[Flaw]:
    for event in events:
        for year in _YEAR.findall(event.text):
            if event.date.first_day.year <= int(year) <= event.date.last_day.year:
                yield Flaw(
                    part,
                    f"The event '{event.text}' says its own year: word it without {year}.",
                )
                break
