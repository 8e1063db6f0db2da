# SPDX-License-Identifier: MIT
"""Taking one's history to another computer in a file, and joining one to the records here."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from quizdesk.viewmodels.means import NAMELESS, Means
from quizdesk.viewmodels.wording import day_and_time
from quizdesk.viewmodels.work import Work
from quizdesk.words import tr, tr_n

if TYPE_CHECKING:
    from quizdesk.paths import Places
    from quizdesk.store import Store
    from quizdesk.store.history_file import Contents
    from quizdesk.store.merging import Joined
    from quizdesk.viewmodels.work import Told

_UNFIT_FOR_NAMES = '<>:"/\\|?*'
"""Characters that some system allows in no file's name."""


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


class TakingAlong:
    """The learner's history between computers."""

    def __init__(self, means: Means, places: Places) -> None:
        self._means = means
        self._places = places

    def file_name(self) -> str:
        """What to call a file of the learner's history."""
        from quizdesk.store.history_file import ENDING

        return f"{name_for_files(self._means)}{ENDING}"

    def saving(self, path: Path) -> Work[tuple[int, int]]:
        """Saves the learner's history to a file; the numbers of quizzes and answers in it."""
        learner, now = self._means.learner_name, self._means.clock.now()
        self._put_own_settings_by()

        def run(told: Told) -> tuple[int, int]:
            from quizdesk.whole_file import WholeFile

            with opened(self._means, self._places) as store, WholeFile(path) as file:
                known = store.learners.find_or_create(learner, now)
                return store.moving.write(file.stream, known.id, now, told)

        return Work(tr("Saving your history…"), run)

    def saved_text(self, path: Path, saved: tuple[int, int]) -> str:
        """What was saved, and what to do with it."""
        return tr(
            "Your history is saved in {file}: {what}. Take the file to the other computer and "
            "read it there, on this page.",
            file=path.name,
            what=quizzes_with_answers(*saved),
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
        what = quizzes_with_answers(contents.attempts, contents.responses)
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

            with HistoryFile(found.path) as file, opened(self._means, self._places) as store:
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
            what = quizzes_with_answers(joined.new, joined.responses)
            said.append(tr("New here: {what}.", what=what))
        if joined.longer:
            said.append(
                tr_n("One quiz has gone further.", "%n quizzes have gone further.", joined.longer)
            )
        if joined.same:
            said.append(tr_n("One was here already.", "%n were here already.", joined.same))
        return " ".join(said)

    def _put_own_settings_by(self) -> None:
        """Keeps the learner's own settings with the records, with which they go."""
        from quizdesk.settings.own import own_part

        known = self._means.store.learners.find(self._means.learner_name)
        if known is not None:
            own = own_part(self._means.settings)
            self._means.store.arranged.keep_settings(known.id, own)


def opened(means: Means, places: Places) -> Store:
    """The records once more, for a thread of its own.

    Raises:
        StoreError: when they cannot be opened.
    """
    from quizdesk.store import Store as Records

    return Records.open(places.data_dir, means.clock.now())


def name_for_files(means: Means) -> str:
    """The learner's name and the day, as far as names of files can have them."""
    name = means.settings.learner or "QuizDesk"
    fit = "".join("-" if one in _UNFIT_FOR_NAMES else one for one in name if one.isprintable())
    return f"{fit.strip(' .')[:60] or 'QuizDesk'} {means.clock.now().astimezone():%Y-%m-%d}"


def quizzes_with_answers(quizzes: int, answers: int) -> str:
    """So many quizzes with so many answers."""
    return tr(
        "{quizzes} with {answers}",
        quizzes=tr_n("%n quiz", "%n quizzes", quizzes),
        answers=tr_n("%n answer", "%n answers", answers),
    )
