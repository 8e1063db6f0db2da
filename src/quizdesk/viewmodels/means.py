# SPDX-License-Identifier: MIT
"""What the parts of the desk work with: bank, records, settings, clock, chance, and who learns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from quizdesk.bank.bank import Bank
    from quizdesk.clock import Clock
    from quizdesk.engine.arrangements import Arrangements
    from quizdesk.settings import Settings, SettingsKeeper
    from quizdesk.store import Store
    from quizdesk.viewmodels.dealing import Chooser

NAMELESS = "Learner"
"""What a learner who gave no name is called in the records."""


@dataclass(frozen=True, slots=True)
class Means:
    """What a part of the desk is made with.

    Attributes:
        bank: the bank in use.
        store: the records.
        keeper: the settings of this run.
        clock: read at every step.
        choose: how the questions of a quiz are chosen, or None for the engine's way.
        seeds: what each new quiz is dealt from.
    """

    bank: Bank
    store: Store
    keeper: SettingsKeeper
    clock: Clock
    choose: Chooser | None
    seeds: Callable[[], int]

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self.keeper.settings

    @property
    def learner_name(self) -> str:
        """What the learner is called in the records."""
        return self.settings.learner or NAMELESS

    def who_and_when(self) -> tuple[int | None, datetime]:
        """The learner, if the records know one, and the time in the learner's own zone.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner = self.store.learners.find(self.learner_name)
        return learner.id if learner else None, self.clock.now().astimezone()

    def arrangements(self) -> Arrangements:
        """What is arranged for the learner.

        Raises:
            StoreError: when the records cannot be read.
        """
        from quizdesk.engine.arrangements import NO_ARRANGEMENTS

        learner = self.store.learners.find(self.learner_name)
        return self.store.arranged.of(learner.id) if learner else NO_ARRANGEMENTS

    def enrol(self) -> int:
        """The learner, whom the records know from then on.

        Raises:
            StoreError: when the records cannot be written.
        """
        return self.store.learners.find_or_create(self.learner_name, self.clock.now()).id
