# SPDX-License-Identifier: MIT
"""The drills of a desk: dates, terms both ways round, places of events; how well each is known."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from quizdesk.engine.scheduling.drills import Drill
from quizdesk.viewmodels.drilling import Drilling, keep
from quizdesk.viewmodels.means import Means
from quizdesk.viewmodels.timeline import Band
from quizdesk.words import tr

if TYPE_CHECKING:
    from quizdesk.viewmodels.dates_drill import DatesDrill
    from quizdesk.viewmodels.glossary_flash import GlossaryFlash


class Drills:
    """Every drill of a learner; each keeps the round that was left until the program ends."""

    def __init__(self, means: Means, bands: Callable[[], Sequence[Band]]) -> None:
        """Takes what they are made from.

        Args:
            means: the bank, the records, the learner, the time and chance.
            bands: gives all the events of the timeline, which takes a while the first time.
        """
        self._means = means
        self._bands = bands

    @cached_property
    def dates(self) -> "DatesDrill":
        """Dates of events, typed."""
        from quizdesk.viewmodels.dates_drill import DatesDrill

        return DatesDrill(self._means, self._bands())

    @cached_property
    def terms(self) -> "GlossaryFlash":
        """What terms mean."""
        from quizdesk.viewmodels.glossary_flash import GlossaryFlash

        return GlossaryFlash(self._means)

    @cached_property
    def names(self) -> "GlossaryFlash":
        """Which terms explanations are of."""
        from quizdesk.viewmodels.glossary_flash import GlossaryFlash

        return GlossaryFlash(self._means, is_name_first=False)

    def keep_placed(self, shares: Mapping[str, float]) -> None:
        """Keeps what placing events earned, by their keys.

        Raises:
            StoreError: when it cannot be kept.
        """
        keep(self._means, Drill.PLACE, shares)

    def known(self) -> tuple[str, ...]:
        """How well dates and terms are known now, a sentence each; only of what was practised.

        Raises:
            StoreError: when the records cannot be read.
        """
        told = (
            _told(self.dates.drilling, tr("Dates")),
            _told(self.terms.drilling, tr("Terms")),
            _told(self.names.drilling, tr("Names of terms")),
        )
        return tuple(line for line in told if line)


def _told(drilling: Drilling, what: str) -> str:
    known = drilling.known()
    if not known.practised:
        return ""
    return tr("{what}: {firm} of {total} firm.", what=what, firm=known.firm, total=known.total)
