# SPDX-License-Identifier: MIT
"""What is the learner's own besides the looks: name, PIN, and what is arranged for tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from quizdesk.engine.arrangements import MOST_EXTRA_PERCENT, Arrangements
from quizdesk.engine.latch import is_pin, latch_of
from quizdesk.errors import StoreError
from quizdesk.viewmodels.means import Means
from quizdesk.words import tr

if TYPE_CHECKING:
    from quizdesk.settings import Settings
    from quizdesk.viewmodels.people import People

USUAL_EXTRA_PERCENTS = (0, 10, 25, 33, 50, 100)
"""Amounts of extra time to choose from; any other can be typed."""

_SALT_BYTES = 16


class YouView(NamedTuple):
    """The page.

    Attributes:
        name: empty until one is given.
        has_pin: whether a PIN is asked for.
        arrangements: what is arranged for tests with a time limit.
    """

    name: str
    has_pin: bool
    arrangements: Arrangements


class You:
    """What the learner can change of it.

    Args:
        means: the records, and who learns now.
        people: what checks a PIN.
        change_settings: puts settings in force.
    """

    def __init__(
        self, means: Means, people: People, change_settings: Callable[[Settings], str]
    ) -> None:
        self._means = means
        self._people = people
        self._change_settings = change_settings

    def view(self) -> YouView:
        """The page as things stand.

        Raises:
            StoreError: when the records cannot be read.
        """
        return YouView(self._means.settings.learner, self.has_pin, self._means.arrangements())

    @property
    def has_pin(self) -> bool:
        """Whether a PIN is asked for before the learner's page."""
        learner = self._means.store.learners.find(self._means.learner_name)
        return learner is not None and learner.has_pin

    def keep_name(self, name: str) -> str:
        """Gives the learner another name.

        Returns:
            Why not, in a sentence, and then the old one stays; else nothing.
        """
        name = " ".join(name.split())
        try:
            return self._change_settings(replace(self._means.settings, learner=name))
        except StoreError as error:
            return str(error)

    def keep_arrangements(self, arrangements: Arrangements) -> None:
        """Keeps what is arranged, for tests begun from now on.

        Raises:
            StoreError: when it cannot be kept.
        """
        self._means.store.arranged.keep(self._means.enrol(), arrangements)

    def keep_typed_extra(self, text: str) -> str:
        """Keeps an amount of extra time that was typed, with or without a per cent sign.

        Returns:
            Why it cannot be one, in a sentence, and then the old one stays; else nothing.

        Raises:
            StoreError: when it cannot be kept.
        """
        digits = text.strip().removesuffix("%").strip()
        is_number = digits.isascii() and digits.isdigit()
        if not is_number or int(digits) > MOST_EXTRA_PERCENT:
            return tr(
                "Extra time is a whole number from 0 to {most}, such as 25 for a quarter more.",
                most=MOST_EXTRA_PERCENT,
            )
        self.keep_arrangements(replace(self._means.arrangements(), extra_percent=int(digits)))
        return ""

    def keep_pin(self, pin: str, again: str, *, now: str = "") -> str:
        """Puts a PIN before the learner's page, in place of the one that is there.

        Args:
            pin: the new PIN.
            again: the same, typed a second time.
            now: the one that is there.

        Returns:
            Why not, in a sentence; else nothing.

        Raises:
            StoreError: when it cannot be kept.
        """
        problem = self._problem_with(now)
        if problem:
            return problem
        if not is_pin(pin):
            return tr("A PIN has from 4 to 12 digits and nothing else.")
        if pin != again:
            return tr("The two PINs are not the same. Type the new one twice.")
        import os

        latch = latch_of(pin, os.urandom(_SALT_BYTES))
        self._means.store.learners.keep_latch(self._means.enrol(), latch)
        return ""

    def remove_pin(self, now: str) -> str:
        """Takes the PIN away.

        Returns:
            Why not, in a sentence; else nothing.

        Raises:
            StoreError: when it cannot be kept.
        """
        problem = self._problem_with(now)
        if not problem:
            self._means.store.learners.keep_latch(self._means.enrol(), None)
        return problem

    def _problem_with(self, now: str) -> str:
        learner = self._means.store.learners.find(self._means.learner_name)
        return self._people.problem_with(learner.id, now) if learner and learner.has_pin else ""
