# SPDX-License-Identifier: MIT
"""Who learns at this computer: the list of them, choosing one, adding one, and their PINs.

Choosing puts the learner's own settings in force and the last learner's by. What the learner then
sees and does is the business of the other parts of the desk, which ask the settings who it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from quizdesk.engine.latch import opens, wait_s
from quizdesk.settings.own import own_part, with_own_part
from quizdesk.viewmodels.means import NAMELESS, Means
from quizdesk.viewmodels.wording import day_text
from quizdesk.words import tr, tr_n

if TYPE_CHECKING:
    from quizdesk.store.learners import Known, Learner


class PersonView(NamedTuple):
    """One who learns here.

    Attributes:
        detail: when the learner's last quiz was, and whether a PIN is asked for.
        is_current: whether it is the learner whose things are on screen now.
    """

    id: int
    name: str
    detail: str
    is_current: bool


class WhoView(NamedTuple):
    """The page that asks who is learning.

    Attributes:
        people: by name.
        may_go_back: whether somebody's things are open behind the page.
    """

    people: tuple[PersonView, ...]
    may_go_back: bool


@dataclass(slots=True)
class _Tries:
    """Wrong PINs in a row.

    Attributes:
        number: how many.
        again_at_s: the reading of the monotonic clock from which another is taken.
    """

    number: int = 0
    again_at_s: float = 0.0


class People:
    """Those who learn at this computer."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._tries: dict[int, _Tries] = {}
        self._is_open = True

    def leave(self) -> None:
        """Shuts the page of who learns now, if it has a PIN, until somebody is chosen.

        Raises:
            StoreError: when the records cannot be read.
        """
        current = self._current()
        # Of somebody whom the records do not know yet there is nothing to shut.
        self._is_open = current is None or not current.has_pin

    def shut(self) -> None:
        """Shuts the page of the settings' learner until somebody is chosen, as at a start."""
        self._is_open = False

    def view(self) -> WhoView:
        """Everyone, to choose from.

        Raises:
            StoreError: when the records cannot be read.
        """
        current = self._current()
        people = tuple(
            _person(known, is_current=current is not None and known.learner.id == current.id)
            for known in self._means.store.learners.known()
        )
        return WhoView(people, may_go_back=self._is_open)

    def last(self) -> int | None:
        """The learner of the settings, if the records know one.

        Raises:
            StoreError: when the records cannot be read.
        """
        current = self._current()
        return current.id if current else None

    def name_of(self, learner_id: int) -> str:
        """What a learner is called; empty for nobody.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner = self._find(learner_id)
        return learner.name if learner else ""

    def asks_pin(self, learner_id: int) -> bool:
        """Whether a PIN has to be given before a learner can be chosen.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner, current = self._find(learner_id), self._current()
        is_in = self._is_open and current is not None and current.id == learner_id
        return learner is not None and learner.has_pin and not is_in

    def problem_with(self, learner_id: int, pin: str) -> str:
        """Why a PIN does not open a learner's page, in a sentence; empty if it does.

        Raises:
            StoreError: when the records cannot be read.
        """
        tries = self._tries.setdefault(learner_id, _Tries())
        now_s = self._means.clock.reading_s()
        if now_s < tries.again_at_s:
            left_s = -int(-(tries.again_at_s - now_s) // 1)
            return tr_n(
                "Wait one second, then try again.", "Wait %n seconds, then try again.", left_s
            )
        latch = self._means.store.learners.latch(learner_id)
        if latch is None or opens(latch, pin):
            del self._tries[learner_id]
            return ""
        tries.number += 1
        tries.again_at_s = now_s + wait_s(tries.number)
        return tr("That is not the PIN. Nothing is lost; try again.")

    def choose(self, learner_id: int) -> str:
        """Puts a learner's things on screen from now on.

        Returns:
            A sentence when the settings cannot be kept, else nothing.

        Raises:
            StoreError: when the records cannot be read or written.
        """
        learner, current = self._find(learner_id), self._current()
        self._is_open = True
        if learner is None or (current is not None and current.id == learner_id):
            return ""
        self.put_own_by()
        own = self._means.store.arranged.settings(learner_id)
        return self._become(learner.name, own or {})

    def add(self, name: str) -> str:
        """Adds a learner, and puts the new learner's things on screen.

        The first of all takes over how the computer is set; any other begins with what is usual.

        Returns:
            A sentence when the settings cannot be kept, else nothing.

        Raises:
            StoreError: when the name is blank, too long or taken, or the records cannot be
                written.
        """
        self.put_own_by()
        is_first = not self._means.store.learners.number(most=1)
        learner = self._means.store.learners.create(name, self._means.clock.now())
        self._is_open = True
        return self._become(learner.name, own_part(self._means.settings) if is_first else {})

    def put_own_by(self) -> None:
        """Keeps the own settings of who learns now with the records.

        Raises:
            StoreError: when the records cannot be written.
        """
        learner = self._current()
        if learner is None and not self._means.settings.learner:
            # Nobody that anyone would come back to.
            return
        learner_id = learner.id if learner else self._means.enrol()
        self._means.store.arranged.keep_settings(learner_id, own_part(self._means.settings))

    def _become(self, name: str, own: dict[str, Any]) -> str:
        settings = with_own_part(self._means.settings, own)
        name = "" if name == NAMELESS else name
        complaint = self._means.keeper.keep(replace(settings, learner=name))
        return str(complaint) if complaint else ""

    def _current(self) -> Learner | None:
        return self._means.store.learners.find(self._means.learner_name)

    def _find(self, learner_id: int) -> Learner | None:
        everyone = self._means.store.learners.all()
        return next((one for one in everyone if one.id == learner_id), None)


def _person(known: Known, *, is_current: bool) -> PersonView:
    said = [tr("Learning now.")] if is_current else []
    if known.answered_at is None:
        said.append(tr("No quiz yet."))
    else:
        day = day_text(known.answered_at.astimezone())
        said.append(tr("Last quiz on {day}.", day=day))
    if known.learner.has_pin:
        said.append(tr("Asks for a PIN."))
    return PersonView(known.learner.id, known.learner.name, " ".join(said), is_current)
