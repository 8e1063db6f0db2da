# SPDX-License-Identifier: MIT
"""The glossary flash: a term is shown, turned to its explanation, and the learner says who knew it.

The other way round the explanation is shown first, with the term's own names taken out of it.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from quizdesk.bank.bank import GlossaryEntry
from quizdesk.engine.scheduling.drills import Drill, Thing
from quizdesk.viewmodels.drilling import Drilling, ResultLine, RoundView, round_view
from quizdesk.viewmodels.means import Means
from quizdesk.viewmodels.verdict import Verdict
from quizdesk.words import tr

HIDDEN = "…"
"""Stands in an explanation for the name that is to be thought of."""

_FEWEST_LETTERS = 4
"""Of a part of a name that gives it away."""

_WORD = re.compile(r"[^\W\d_]+")


class FlashView(NamedTuple):
    """A term to be thought of, or to say what it means.

    Attributes:
        number: which of the round it is, from 1.
        total: how many the round has.
        task: what to do.
        front: what is shown first.
        back: what it turns to.
        note: the term's other names as a sentence, or empty; shown with the back.
        is_name_first: whether the front is the term.
    """

    number: int
    total: int
    task: str
    front: str
    back: str
    note: str
    is_name_first: bool


class GlossaryFlash:
    """The terms of a bank, one way round.

    Attributes:
        drilling: which terms come, and what each earned.
    """

    def __init__(self, means: Means, *, is_name_first: bool = True) -> None:
        """Takes the terms.

        Args:
            means: the bank, the records, the learner, the time and chance.
            is_name_first: whether the term is shown first, or else its explanation.
        """
        self._entries: Mapping[str, GlossaryEntry] = means.bank.glossary
        self._is_name_first = is_name_first
        drill = Drill.TERM if is_name_first else Drill.NAME
        self.drilling = Drilling(means, drill, [Thing(term, "") for term in self._entries])

    def ask(self) -> FlashView:
        """The term that is asked now; the round that was left goes on.

        Raises:
            StoreError: when the records cannot be read.
        """
        now = self.drilling.come_back()
        term = now.current
        entry = self._entries[term]
        others = tr("Also: {names}.", names=", ".join(entry.aliases)) if entry.aliases else ""
        numbers = now.number, len(now.things)
        if self._is_name_first:
            task = tr("Say to yourself what it means, then turn it.")
            return FlashView(*numbers, task, term, entry.say, others, True)
        task = tr("Think of the name, then turn it.")
        return FlashView(*numbers, task, without_names(term, entry), term, others, False)

    def answer(self, *, knew_it: bool) -> bool:
        """Keeps whether the learner knew it.

        Returns:
            Whether the round is over with it.

        Raises:
            StoreError: when it cannot be kept; then it can be answered again.
        """
        self.drilling.keep(1.0 if knew_it else 0.0)
        return self.drilling.round.is_over

    def result(self) -> RoundView:
        """What the round came to.

        Raises:
            StoreError: when the records cannot be read.
        """
        return round_view(self.drilling.round, self.drilling.known(), self._line)

    def _line(self, key: str, verdict: Verdict) -> ResultLine:
        word = tr("Knew it") if verdict is Verdict.RIGHT else tr("Not yet")
        return ResultLine(key, self._entries[key].say, verdict, word)


def without_names(term: str, entry: GlossaryEntry) -> str:
    """An explanation without the names of what it explains, nor the parts that give them away.

    >>> without_names("Zinoviev letter", GlossaryEntry("A letter in Zinoviev's name."))
    'A letter in …'s name.'
    """
    say = entry.say
    for name in sorted((term, *entry.aliases), key=len, reverse=True):
        say = re.sub(rf"\b{re.escape(name)}\b", HIDDEN, say, flags=re.IGNORECASE)
    for part in _WORD.findall(" ".join((term, *entry.aliases))):
        if part[0].isupper() and len(part) >= _FEWEST_LETTERS:
            say = re.sub(rf"\b{part}\b", HIDDEN, say)
    return say
