# SPDX-License-Identifier: MIT
"""What the screens work on: the bank, the records, the settings and the learner, as one desk.

Everything that a screen shows or starts is asked of the desk or of the sitting that it hands out.
What home does not need is imported by the method that first needs it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from quizdesk.viewmodels.dealing import Chooser, seed_by_chance
from quizdesk.viewmodels.home import HomeView, home_view
from quizdesk.viewmodels.means import Means
from quizdesk.viewmodels.past import PastScoresView, past_page

if TYPE_CHECKING:
    from quizdesk.bank.bank import Bank
    from quizdesk.clock import Clock
    from quizdesk.paths import Places
    from quizdesk.settings import Settings, SettingsKeeper, WindowPlace
    from quizdesk.store import PastScore, Store, Unfinished
    from quizdesk.viewmodels.about import AboutView
    from quizdesk.viewmodels.choosing import Choosing, ChoosingView
    from quizdesk.viewmodels.drills import Drills
    from quizdesk.viewmodels.glossary import Glossary, GlossaryView
    from quizdesk.viewmodels.learning import Learning
    from quizdesk.viewmodels.mock_paper import Mocks
    from quizdesk.viewmodels.notes import Notes
    from quizdesk.viewmodels.past import Cursor
    from quizdesk.viewmodels.people import People
    from quizdesk.viewmodels.progress import Progress
    from quizdesk.viewmodels.quizzes import Quizzes
    from quizdesk.viewmodels.records import Records
    from quizdesk.viewmodels.revision import Revision
    from quizdesk.viewmodels.study import Study
    from quizdesk.viewmodels.timeline import Band, Timeline
    from quizdesk.viewmodels.turning_points import TurningPoints
    from quizdesk.viewmodels.ways_to_practise import WayView
    from quizdesk.viewmodels.you import You

RECENT = 3
"""Past attempts shown on the first screen."""


class Desk:
    """Everything that the screens act through.

    Attributes:
        bank: the bank in use.
    """

    def __init__(
        self,
        *,
        bank: Bank,
        store: Store,
        settings: SettingsKeeper,
        places: Places,
        clock: Clock,
        choose: Chooser | None = None,
        seeds: Callable[[], int] = seed_by_chance,
    ) -> None:
        """Lays everything on the desk.

        Args:
            bank: the bank in use.
            store: the records; the desk closes them.
            settings: the settings of this run.
            places: where things are kept, to be told.
            clock: read at every step.
            choose: how the questions of a quiz are chosen; by default as the engine does.
            seeds: what each new quiz is dealt from.
        """
        self.bank = bank
        self._means = Means(bank, store, settings, clock, choose, seeds)
        self._store = store
        self._keeper = settings
        self._places = places
        self._clock = clock

    def close(self) -> None:
        """Lets go of the records."""
        self._store.close()

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._keeper.settings

    @property
    def settings_problems(self) -> tuple[str, ...]:
        """Sentences on what could not be used of the settings file."""
        return self._keeper.problems

    def change_settings(self, settings: Settings) -> str:
        """Puts settings in force; returns and errors as `changed_settings.change_settings`."""
        from quizdesk.viewmodels.changed_settings import change_settings

        return change_settings(self._means, settings)

    def remember_window(self, place: WindowPlace) -> None:
        """Keeps where the window stands; that it cannot be kept is not worth a word."""
        self._keeper.keep(replace(self.settings, window=place))

    def asks_who(self) -> bool:
        """Whether a start has to ask who is learning before it shows the first screen.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner = self._store.learners.find(self._means.learner_name)
        if learner is None:
            return self.has_lost_who
        is_asked = self.settings.asks_who_learns and self._are_several
        return learner.has_pin or is_asked

    @property
    def has_lost_who(self) -> bool:
        """Whether the records know people, but not the one of the settings.

        So it is with an erased learner, and with records whose settings are gone.
        """
        learner = self._store.learners.find(self._means.learner_name)
        return learner is None and self._store.learners.number(most=1) > 0

    @property
    def _are_several(self) -> bool:
        return self._store.learners.number(most=2) > 1

    def begin_anew(self) -> None:
        """Lets go of what the parts of the desk remember, for another learner has come."""
        for name, part in vars(type(self)).items():
            if isinstance(part, cached_property) and name != "people":
                vars(self).pop(name, None)

    # What can be seen

    def home(self) -> HomeView:
        """The first screen.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner = self._store.learners.find(self._means.learner_name)
        unfinished: tuple[Unfinished, ...] = ()
        recent: tuple[PastScore, ...] = ()
        if learner:
            unfinished = self._store.attempts.unfinished(learner.id, self._clock.now())
            recent = self._store.history.past_scores(learner.id, limit=RECENT)
        who = learner.name if learner and self._are_several else ""
        return home_view(self.bank, unfinished, recent, is_known=learner is not None, who=who)

    def past_scores(self, after: Cursor = None) -> PastScoresView:
        """A page of past attempts, newest first.

        Args:
            after: where the page begins; by default at the newest.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner = self._store.learners.find(self._means.learner_name)
        if learner is None:
            return PastScoresView((), "", None)
        return past_page(self._store.history, learner.id, after, self.bank)

    def about(self) -> AboutView:
        """What the program says of itself."""
        from quizdesk.viewmodels.about import about_view

        return about_view(self._places, self.bank.title, len(self.bank.outlines))

    def glossary(self, search: str = "") -> GlossaryView:
        """The bank's people and terms in which a text is found."""
        return self.terms.view(search)

    def timeline(self) -> Timeline:
        """The bank's dated events, and how well the learner knows them now.

        Raises:
            StoreError: when the records cannot be read.
        """
        from quizdesk.viewmodels.timeline import Timeline

        learner_id, now = self._means.who_and_when()
        memories = {}
        if learner_id is not None:
            memories = self._store.memories.of_bank(learner_id, self.bank.id)
        return Timeline(self.bank, self._bands, memories, now, self._means.seeds)

    def ways_to_practise(self) -> tuple[WayView, ...]:
        """Every way to practise.

        Raises:
            StoreError: when the records cannot be read.
        """
        from quizdesk.viewmodels.ways_to_practise import ways_to_practise

        return ways_to_practise(self._means)

    def choosing(self, choosing: Choosing) -> ChoosingView:
        """The view of a choice."""
        from quizdesk.viewmodels.choosing import choosing_view

        extra_percent = self._means.arrangements().extra_percent
        return choosing_view(choosing, self.bank.outlines, self.bank.topics, extra_percent)

    def last_choosing(self) -> Choosing:
        """What was practised last, as far as the bank still has it."""
        from quizdesk.viewmodels.choosing import kept_choosing

        return kept_choosing(self.settings, self.bank.topics)

    @cached_property
    def people(self) -> People:
        """Those who learn here, and choosing between them."""
        from quizdesk.viewmodels.people import People

        return People(self._means)

    @cached_property
    def you(self) -> You:
        """What is the learner's own: name, PIN, arrangements."""
        from quizdesk.viewmodels.you import You

        return You(self._means, self.people, self.change_settings)

    @cached_property
    def study(self) -> Study:
        """Today's revision, and the learner's plan."""
        from quizdesk.viewmodels.study import Study

        return Study(self._revision, self._means)

    @cached_property
    def quizzes(self) -> Quizzes:
        """Quizzes to begin, to go on with and to look at again."""
        from quizdesk.viewmodels.quizzes import Quizzes

        return Quizzes(self._means, self)

    def tidy_up(self) -> bool:
        """Marks what a program left unmarked that died, and backs up.

        Returns:
            Whether what the learner remembers is yet to be made of answers kept, which takes time.

        Raises:
            StoreError: when the records cannot be read or written.
        """
        for attempt_id in self._store.marks.unmarked():
            self.quizzes.open_past(attempt_id)
        self._store.back_up_if_due(self._clock.now())
        learner = self._store.learners.find(self._means.learner_name)
        return learner is not None and self._store.learners.lacks_memories(learner.id)

    @cached_property
    def _revision(self) -> Revision:
        from quizdesk.viewmodels.revision import Revision

        return Revision(self.bank, self._store)

    @cached_property
    def drills(self) -> Drills:
        """Dates, terms and places of events to practise."""
        from quizdesk.viewmodels.drills import Drills

        return Drills(self._means, lambda: self._bands)

    @cached_property
    def _bands(self) -> tuple[Band, ...]:
        from quizdesk.viewmodels.timeline import bands_of

        return bands_of(self.bank)

    @cached_property
    def progress(self) -> Progress:
        """What the learner remembers, did, and has weak."""
        from quizdesk.viewmodels.progress import Progress

        return Progress(self._revision, self._means)

    @cached_property
    def mocks(self) -> Mocks:
        """Timed mocks to begin."""
        from quizdesk.viewmodels.mock_paper import Mocks

        return Mocks(self._means)

    @cached_property
    def notes(self) -> Notes:
        """The pages of the notes, to practise."""
        from quizdesk.viewmodels.notes import Notes

        return Notes(self._revision, self._means)

    @cached_property
    def turning_points(self) -> TurningPoints:
        """The bank's changes of policy, each as a story."""
        from quizdesk.viewmodels.turning_points import TurningPoints

        return TurningPoints(self._means)

    @cached_property
    def records(self) -> Records:
        """The learner's records as a whole: taking them along, exporting and erasing them."""
        from quizdesk.viewmodels.records import Records

        return Records(self._means, self._places)

    @cached_property
    def terms(self) -> Glossary:
        """The bank's people and terms, to be found."""
        from quizdesk.viewmodels.glossary import Glossary

        return Glossary(self.bank.glossary, self.bank.aliases)

    @cached_property
    def learning(self) -> Learning:
        """What the marks of written answers have learned from corrections."""
        from quizdesk.viewmodels.learning import Learning

        def is_wanted() -> bool:
            return self.settings.learns_from_corrections

        return Learning(self.bank.id, self.bank.questions, self._store, is_wanted)
