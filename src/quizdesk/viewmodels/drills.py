# SPDX-License-Identifier: MIT
"""The drills of a desk: dates, terms both ways round, places of events; how well each is known."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from quizdesk.engine.scheduling.drills import Drill, Thing
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

    @cached_property
    def _places(self) -> Drilling:
        bands = self._bands()
        things = [Thing(one.key, band.title) for band in bands for one in band.happenings]
        return Drilling(self._means, Drill.PLACE, things)

    def _turns(self, drill: Drill) -> Drilling:
        from quizdesk.viewmodels.turning_points import drilling_of_turns

        return drilling_of_turns(self._means, drill)

    def keep_placed(self, shares: Mapping[str, float]) -> None:
        """Keeps what placing events earned, by their keys.

        Raises:
            StoreError: when it cannot be kept.
        """
        keep(self._means, Drill.PLACE, shares)

    def known(self) -> tuple[str, ...]:
        """How well dates, terms and links are known, a sentence each; only of what was practised.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner_id, _ = self._means.who_and_when()
        if learner_id is None:
            return ()
        told: tuple[tuple[Drill, str, Callable[[], Drilling]], ...] = (
            (Drill.DATE, tr("Dates"), lambda: self.dates.drilling),
            (Drill.PLACE, tr("Events placed"), lambda: self._places),
            (Drill.TERM, tr("Terms"), lambda: self.terms.drilling),
            (Drill.NAME, tr("Names of terms"), lambda: self.names.drilling),
            (Drill.CAUSE, tr("Causes linked"), partial(self._turns, Drill.CAUSE)),
            (Drill.RESULT, tr("Results linked"), partial(self._turns, Drill.RESULT)),
        )
        practice, bank_id = self._means.store.practice, self._means.bank.id
        return tuple(
            _told(drilling(), what)
            for drill, what, drilling in told
            if practice.has_any(learner_id, bank_id, drill)
        )


def _told(drilling: Drilling, what: str) -> str:
    known = drilling.known()
    return tr(
        "{what}: {firm} of {total} firm, {practised} practised.",
        what=what,
        firm=known.firm,
        total=known.total,
        practised=known.practised,
    )
