# SPDX-License-Identifier: MIT
"""The learner's own records as a whole: how much there is, taking it along, exporting, erasing it.

Each piece of work opens the records for itself, so that it can be done in a thread of its own.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from quizdesk.settings import files_set_aside
from quizdesk.store.backup import all_backups
from quizdesk.viewmodels.means import Means
from quizdesk.viewmodels.taking_along import (
    TakingAlong,
    name_for_files,
    opened,
    quizzes_with_answers,
)
from quizdesk.viewmodels.wording import day_text
from quizdesk.viewmodels.work import Work
from quizdesk.words import tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizdesk.paths import Places
    from quizdesk.store import Learner
    from quizdesk.store.erase import Erased
    from quizdesk.viewmodels.work import Told

_MEBIBYTE = 1024 * 1024


class RecordsView(NamedTuple):
    """The page of one's records.

    Attributes:
        about: how much is kept.
        has_any: whether anything is.
        is_building: whether what is remembered is yet to be made of it.
    """

    about: str
    has_any: bool
    is_building: bool


class EraseView(NamedTuple):
    """What erasing takes away.

    Attributes:
        about: in sentences.
        to_type: what has to be typed to mean it.
    """

    about: tuple[str, ...]
    to_type: str


class Records:
    """The learner's records as a whole.

    Attributes:
        along: taking them to another computer.
    """

    def __init__(self, means: Means, places: Places) -> None:
        self._means = means
        self._places = places
        self.along = TakingAlong(means, places)

    def view(self) -> RecordsView:
        """The page as things stand.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner = self._learner
        if learner is None:
            about = tr("Nothing is kept of you yet. What you answer will be kept here.")
            return RecordsView(about, has_any=False, is_building=False)
        kept = self._means.store.history.kept(learner.id)
        said = [
            tr_n(
                "One quiz is kept of {name}.",
                "%n quizzes are kept of {name}.",
                kept.attempts,
                name=self._shown_name,
            )
        ]
        if kept.last_at is not None:
            day = day_text(kept.last_at.astimezone())
            said.append(tr("The last one was begun on {day}.", day=day))
        said.append(
            tr("All records on this computer take {size}, backups included.", size=self._size())
        )
        return RecordsView(" ".join(said), has_any=True, is_building=self.lacks_memories)

    @property
    def lacks_memories(self) -> bool:
        """Whether what the learner remembers is yet to be made of answers kept.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner = self._learner
        return learner is not None and self._means.store.learners.lacks_memories(learner.id)

    def building(self) -> Work[None]:
        """Makes what the learner remembers of answers kept, a few at a time."""
        learner = self._means.learner_name

        def run(told: Told) -> None:
            with opened(self._means, self._places) as store:
                known = store.learners.find(learner)
                for done, whole in store.memories.catching_up(known.id) if known else ():
                    told(done, whole)

        return Work(tr("Working out what you remember…"), run)

    # Export

    def exporting(self, folder: Path) -> Work[Path]:
        """Writes all data of the learner into a new folder within one; where that is."""
        from quizdesk.viewmodels.exporting import export_into

        learner, name, now = (
            self._means.learner_name,
            name_for_files(self._means),
            self._means.clock.now(),
        )

        def run(told: Told) -> Path:
            with opened(self._means, self._places) as store:
                return export_into(folder, name, store, learner, now, told)

        return Work(tr("Exporting your data…"), run)

    def exported_text(self, folder: Path) -> str:
        """Where everything is now."""
        return tr(
            "All your data is in the folder {folder}. The file “Read-me.txt” there says what is in "
            "each of the others.",
            folder=folder,
        )

    # Erasing

    def erase_view(self) -> EraseView:
        """What erasing takes away."""
        return EraseView(
            (
                tr(
                    "Erased are all your quizzes with every answer and mark, what you remember of "
                    "them, your plan, what is arranged for you, and the name {name}.",
                    name=self._means.learner_name,
                ),
                tr(
                    "They go from the backups on this computer too, for good: nobody can bring "
                    "them back. Files that you saved or exported elsewhere stay where they are."
                ),
            ),
            self._means.learner_name,
        )

    def is_meant(self, typed: str) -> bool:
        """Whether what was typed is the name that erasing asks for."""
        from quizdesk.store.learners import is_same_name

        return is_same_name(typed, self._means.learner_name)

    def erasing(self) -> Work[Erased]:
        """Erases the learner, from the backups too; `forget` takes what the settings have."""
        learner, now = self._means.learner_name, self._means.clock.now()

        def run(told: Told) -> Erased:
            told(0, 1)
            with opened(self._means, self._places) as store:
                # Also where only a backup still has the name.
                known = store.learners.find_or_create(learner, now)
                return store.erase_learner(known.id)

        return Work(tr("Erasing…"), run, can_stop=False)

    def forget(self) -> str:
        """Takes the name and all that was the learner's own out of the settings.

        Returns:
            A sentence when the settings cannot be kept, else nothing.
        """
        from quizdesk.settings.own import with_own_part

        complaint = self._means.keeper.keep(
            replace(with_own_part(self._means.settings, {}), learner="")
        )
        return str(complaint) if complaint else ""

    def erased_text(self, erased: Erased) -> tuple[str, tuple[str, ...]]:
        """What is gone, and a sentence for each file that could not be searched."""
        said = tr(
            "Erased: {what}. Nothing of it is left on this computer.",
            what=quizzes_with_answers(erased.attempts, erased.responses),
        )
        left = (*erased.not_erased_from, *files_set_aside(self._places.settings_file))
        return said, tuple(
            tr("{file} could not be searched and may still name you: delete it.", file=file)
            for file in left
        )

    @property
    def _learner(self) -> Learner | None:
        return self._means.store.learners.find(self._means.learner_name)

    @property
    def _shown_name(self) -> str:
        return self._means.settings.learner or tr("you")

    def _size(self) -> str:
        size = sum(path.stat().st_size for path in self._files() if path.is_file())
        if size < _MEBIBYTE / 10:
            return tr("less than 0.1 MB")
        return tr("{number} MB", number=f"{size / _MEBIBYTE:.1f}")

    def _files(self) -> Iterator[Path]:
        yield self._places.store
        yield from all_backups(self._places.data_dir)
