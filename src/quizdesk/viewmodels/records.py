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
from quizdesk.viewmodels.means import NAMELESS, Means
from quizdesk.viewmodels.wording import day_and_time, day_text
from quizdesk.viewmodels.work import Work
from quizdesk.words import tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizdesk.paths import Places
    from quizdesk.store import Learner, Store
    from quizdesk.store.erase import Erased
    from quizdesk.store.history_file import Contents
    from quizdesk.store.merging import Joined
    from quizdesk.viewmodels.work import Told

_MEBIBYTE = 1024 * 1024
_UNFIT_FOR_NAMES = '<>:"/\\|?*'
"""Characters that some system allows in no file's name."""


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


class FoundView(NamedTuple):
    """What a file to be read was found to hold.

    Attributes:
        path: the file.
        about: whose history it is, and how much.
        question: what reading it will do.
        is_sure: whether the names say that it is the same person's.
        learner: whose records here take it in.
        new_name: what that learner is to be called from then on, or empty.
    """

    path: Path
    about: str
    question: str
    is_sure: bool
    learner: str
    new_name: str


class EraseView(NamedTuple):
    """What erasing takes away.

    Attributes:
        about: in sentences.
        to_type: what has to be typed to mean it.
    """

    about: tuple[str, ...]
    to_type: str


class Records:
    """The learner's records as a whole."""

    def __init__(self, means: Means, places: Places) -> None:
        self._means = means
        self._places = places

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
            with self._opened() as store:
                known = store.learners.find(learner)
                for done, whole in store.memories.catching_up(known.id) if known else ():
                    told(done, whole)

        return Work(tr("Working out what you remember…"), run)

    # Another computer

    def file_name(self) -> str:
        """What to call a file of the learner's history."""
        from quizdesk.store.history_file import ENDING

        return f"{self._name_for_files()}{ENDING}"

    def saving(self, path: Path) -> Work[tuple[int, int]]:
        """Saves the learner's history to a file; the numbers of quizzes and answers in it."""
        learner, now = self._means.learner_name, self._means.clock.now()
        self._put_own_settings_by()

        def run(told: Told) -> tuple[int, int]:
            from quizdesk.whole_file import WholeFile

            with self._opened() as store, WholeFile(path) as file:
                known = store.learners.find_or_create(learner, now)
                return store.moving.write(file.stream, known.id, now, told)

        return Work(tr("Saving your history…"), run)

    def saved_text(self, path: Path, saved: tuple[int, int]) -> str:
        """What was saved, and what to do with it."""
        return tr(
            "Your history is saved in {file}: {what}. Take the file to the other computer and "
            "read it there, on this page.",
            file=path.name,
            what=_quizzes_with_answers(*saved),
        )

    def looking(self, path: Path) -> Work[Contents]:
        """Proves a file whole; what it says that it holds."""

        def run(told: Told) -> Contents:
            from quizdesk.store.history_file import HistoryFile

            told(0, 1)
            with HistoryFile(path) as file:
                return file.contents

        return Work(tr("Looking at the file…"), run)

    def found(self, path: Path, contents: Contents) -> FoundView:
        """What a file holds, and whose records would take it in.

        Raises:
            StoreError: when the records cannot be read.
        """
        from quizdesk.store.learners import is_same_name

        here, theirs = self._means.learner_name, contents.learner
        what = _quizzes_with_answers(contents.attempts, contents.responses)
        about = tr(
            "The file holds the history of {name}: {what}, saved on {day}.",
            name=tr("somebody without a name") if theirs == NAMELESS else theirs,
            what=what,
            day=day_and_time(contents.written_at),
        )
        if is_same_name(here, theirs) or theirs == NAMELESS:
            question = tr(
                "It is joined to your records here: nothing is lost, nothing comes twice."
            )
            return FoundView(path, about, question, True, here, "")
        if here == NAMELESS and self._means.store.learners.find(theirs) is None:
            question = tr(
                "You have given no name here. The history is joined to what is kept here, and "
                "QuizDesk calls you {name} from then on.",
                name=theirs,
            )
            return FoundView(path, about, question, True, here, theirs)
        question = tr(
            "Here {name} is learning. Join the two only if both names are yours: the answers of "
            "two people cannot be parted again.",
            name=tr("somebody without a name") if here == NAMELESS else here,
        )
        return FoundView(path, about, question, False, here, "")

    def joining(self, found: FoundView) -> Work[Joined]:
        """Joins a file to the records here, all of it or nothing."""
        now = self._means.clock.now()

        def run(told: Told) -> Joined:
            from quizdesk.store.history_file import HistoryFile

            with HistoryFile(found.path) as file, self._opened() as store:
                return store.moving.merge(file, found.learner, now, told)

        return Work(tr("Reading the history…"), run)

    def become(self, found: FoundView, joined: Joined) -> str:
        """Takes on the name in the file, where there was none, and the settings that came with it.

        Returns:
            A sentence when the settings cannot be kept, else nothing.

        Raises:
            StoreError: when the name cannot be kept.
        """
        from quizdesk.settings.own import own_part, with_own_part

        self._means.store.learners.rename(joined.learner_id, found.new_name)
        settings = self._means.settings
        own = self._means.store.arranged.settings(joined.learner_id) or own_part(settings)
        complaint = self._means.keeper.keep(
            replace(with_own_part(settings, own), learner=found.new_name)
        )
        return str(complaint) if complaint else ""

    def joined_text(self, joined: Joined) -> str:
        """What has come."""
        if not (joined.new or joined.longer):
            return tr("Everything in the file was here already; nothing has changed.")
        said = []
        if joined.new:
            what = _quizzes_with_answers(joined.new, joined.responses)
            said.append(tr("New here: {what}.", what=what))
        if joined.longer:
            said.append(
                tr_n("One quiz has gone further.", "%n quizzes have gone further.", joined.longer)
            )
        if joined.same:
            said.append(tr_n("One was here already.", "%n were here already.", joined.same))
        return " ".join(said)

    # Export

    def exporting(self, folder: Path) -> Work[Path]:
        """Writes all data of the learner into a new folder within one; where that is."""
        from quizdesk.viewmodels.exporting import export_into

        learner, name, now = (
            self._means.learner_name,
            self._name_for_files(),
            self._means.clock.now(),
        )

        def run(told: Told) -> Path:
            with self._opened() as store:
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
            with self._opened() as store:
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
            what=_quizzes_with_answers(erased.attempts, erased.responses),
        )
        left = (*erased.not_erased_from, *files_set_aside(self._places.settings_file))
        return said, tuple(
            tr("{file} could not be searched and may still name you: delete it.", file=file)
            for file in left
        )

    def _put_own_settings_by(self) -> None:
        """Keeps the learner's own settings with the records, with which they go."""
        from quizdesk.settings.own import own_part

        known = self._learner
        if known is not None:
            own = own_part(self._means.settings)
            self._means.store.arranged.keep_settings(known.id, own)

    def _opened(self) -> Store:
        from quizdesk.store import Store as Records

        return Records.open(self._places.data_dir, self._means.clock.now())

    @property
    def _learner(self) -> Learner | None:
        return self._means.store.learners.find(self._means.learner_name)

    @property
    def _shown_name(self) -> str:
        return self._means.settings.learner or tr("you")

    def _name_for_files(self) -> str:
        name = self._means.settings.learner or "QuizDesk"
        fit = "".join("-" if one in _UNFIT_FOR_NAMES else one for one in name if one.isprintable())
        return (
            f"{fit.strip(' .')[:60] or 'QuizDesk'} {self._means.clock.now().astimezone():%Y-%m-%d}"
        )

    def _size(self) -> str:
        size = sum(path.stat().st_size for path in self._files() if path.is_file())
        if size < _MEBIBYTE / 10:
            return tr("less than 0.1 MB")
        return tr("{number} MB", number=f"{size / _MEBIBYTE:.1f}")

    def _files(self) -> Iterator[Path]:
        yield self._places.store
        yield from all_backups(self._places.data_dir)


def _quizzes_with_answers(quizzes: int, answers: int) -> str:
    return tr(
        "{quizzes} with {answers}",
        quizzes=tr_n("%n quiz", "%n quizzes", quizzes),
        answers=tr_n("%n answer", "%n answers", answers),
    )
