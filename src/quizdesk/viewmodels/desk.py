# SPDX-License-Identifier: MIT
"""What the screens work on: the bank, the records, the settings and the learner, as one desk.

Everything that a screen shows or starts is asked of the desk or of the sitting that it hands out.
What home does not need is imported by the method that first needs it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from random import Random
from typing import TYPE_CHECKING

from quizdesk.viewmodels.dealing import Chooser, dealt, seed_by_chance
from quizdesk.viewmodels.home import HomeView, home_view
from quizdesk.viewmodels.past import PastScoresView, past_page

if TYPE_CHECKING:
    from datetime import datetime

    from quizdesk.bank.bank import Bank
    from quizdesk.clock import Clock
    from quizdesk.engine.attempt import Attempt
    from quizdesk.engine.quiz import Quiz
    from quizdesk.paths import Places
    from quizdesk.settings import Settings, SettingsKeeper, WindowPlace
    from quizdesk.store import PastScore, Store, Unfinished
    from quizdesk.viewmodels.about import AboutView
    from quizdesk.viewmodels.choosing import Choosing, ChoosingView
    from quizdesk.viewmodels.glossary import Glossary, GlossaryView
    from quizdesk.viewmodels.learning import Learning
    from quizdesk.viewmodels.past import Cursor
    from quizdesk.viewmodels.progress import Progress, Way
    from quizdesk.viewmodels.revision import Revision
    from quizdesk.viewmodels.sitting import Sitting
    from quizdesk.viewmodels.study import Study
    from quizdesk.viewmodels.timeline import Band, Timeline

RECENT = 3
"""Past attempts shown on the first screen."""

NAMELESS = "Learner"
"""What a learner who gave no name is called in the records."""


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
        self._store = store
        self._keeper = settings
        self._places = places
        self._clock = clock
        self._choose = choose
        self._seeds = seeds

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
        """Puts settings in force.

        Returns:
            A sentence when they cannot be kept, else nothing.

        Raises:
            StoreError: when a new name cannot be put to the records.
        """
        old_name = self._learner_name
        complaint = self._keeper.keep(settings)
        learner = self._store.learners.find(old_name)
        if self._learner_name != old_name and learner is not None:
            self._store.learners.rename(learner.id, self._learner_name)
        return str(complaint) if complaint else ""

    def remember_window(self, place: WindowPlace) -> None:
        """Keeps where the window stands; that it cannot be kept is not worth a word."""
        self._keeper.keep(replace(self.settings, window=place))

    @property
    def _learner_name(self) -> str:
        return self.settings.learner or NAMELESS

    @property
    def _who_and_when(self) -> tuple[int | None, datetime]:
        """The learner, if the records know one, and the time in the learner's own zone."""
        learner = self._store.learners.find(self._learner_name)
        return learner.id if learner else None, self._clock.now().astimezone()

    # What can be seen

    def home(self) -> HomeView:
        """The first screen.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner = self._store.learners.find(self._learner_name)
        unfinished: tuple[Unfinished, ...] = ()
        recent: tuple[PastScore, ...] = ()
        if learner:
            unfinished = self._store.attempts.unfinished(learner.id, self._clock.now())
            recent = self._store.history.past_scores(learner.id, limit=RECENT)
        return home_view(self.bank, unfinished, recent, is_known=learner is not None)

    def past_scores(self, after: Cursor = None) -> PastScoresView:
        """A page of past attempts, newest first.

        Args:
            after: where the page begins; by default at the newest.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner = self._store.learners.find(self._learner_name)
        if learner is None:
            return PastScoresView((), "", None)
        return past_page(self._store.history, learner.id, after)

    def about(self) -> AboutView:
        """What the program says of itself."""
        from quizdesk.viewmodels.about import about_view

        return about_view(self._places, self.bank.title, len(self.bank.outlines))

    def glossary(self, search: str = "") -> GlossaryView:
        """The bank's people and terms in which a text is found."""
        return self._glossary.view(search)

    def timeline(self) -> Timeline:
        """The bank's dated events, and how well the learner knows them now.

        Raises:
            StoreError: when the records cannot be read.
        """
        from quizdesk.viewmodels.timeline import Timeline

        learner_id, now = self._who_and_when
        memories = {}
        if learner_id is not None:
            memories = self._store.memories.of_bank(learner_id, self.bank.id)
        return Timeline(self.bank, self._bands, memories, now, self._seeds)

    def choosing(self, choosing: Choosing) -> ChoosingView:
        """The view of a choice."""
        from quizdesk.viewmodels.choosing import choosing_view

        return choosing_view(choosing, self.bank.outlines, self.bank.topics)

    def last_choosing(self) -> Choosing:
        """What was practised last, as far as the bank still has it."""
        from quizdesk.viewmodels.choosing import kept_choosing

        return kept_choosing(self.settings, self.bank.topics)

    @cached_property
    def study(self) -> Study:
        """Today's revision, and the learner's plan."""
        from quizdesk.viewmodels.study import Study

        def enrol() -> int:
            name, now = self._learner_name, self._clock.now()
            return self._store.learners.find_or_create(name, now).id

        return Study(self._revision, self._store, self.bank.id, lambda: self._who_and_when, enrol)

    # What can be started

    def begin(self, choosing: Choosing) -> Sitting:
        """Begins a quiz of the questions chosen, and remembers the choice.

        Raises:
            NotAllowed: when no question fits.
            StoreError: when the attempt cannot be kept.
        """
        from quizdesk.viewmodels.choosing import Choosing, quiz_of, with_choosing

        sitting = self.begin_quiz(quiz_of(choosing, self.bank.topics))
        if choosing != Choosing():
            self._keeper.keep(with_choosing(self.settings, choosing))
        return sitting

    def begin_again(self, attempt: Attempt) -> Sitting:
        """Begins another attempt at the quiz of an earlier one.

        Questions are chosen anew, but for those that practise an event of the timeline.

        Raises:
            NotAllowed, StoreError: as for `begin`.
        """
        from quizdesk.viewmodels.progress import Way
        from quizdesk.viewmodels.revision import TITLE
        from quizdesk.viewmodels.timeline import event_of

        title = attempt.quiz.title
        if event_of(title):
            return self.begin_event(event_of(title), [one.question.id for one in attempt.items])
        if title == TITLE:
            return self.begin_today()
        if title in set(Way):
            return self.practise(Way(title), attempt.items[0].question.id)
        return self.begin_quiz(attempt.quiz)

    def practise(self, way: Way, question_id: str = "") -> Sitting:
        """Begins practice of what the records say is weak, or of one question.

        Args:
            way: what to practise.
            question_id: the one question, for `Way.ONE`.

        Raises:
            NotAllowed: when nothing is left of it.
            StoreError: when the records cannot be read or the attempt cannot be kept.
        """
        from quizdesk.viewmodels.progress import quiz_of

        chosen = self.progress.chosen(way, question_id)
        return self._begin(quiz_of(way, len(chosen)), chosen, self._seeds())

    def begin_today(self) -> Sitting:
        """Begins what is best asked today, for the minutes that the learner set.

        Raises:
            NotAllowed: when the bank has no questions.
            StoreError: when the records cannot be read or the attempt cannot be kept.
        """
        from quizdesk.viewmodels.revision import todays_quiz

        chosen = self.study.chosen()
        return self._begin(todays_quiz(len(chosen)), chosen, self._seeds())

    def begin_event(self, text: str, question_ids: Sequence[str]) -> Sitting:
        """Begins practice of the questions that ask an event of the timeline.

        Raises:
            StoreError: when the attempt cannot be kept.
        """
        from quizdesk.viewmodels.timeline import event_quiz

        return self._begin(event_quiz(text, len(question_ids)), question_ids, self._seeds())

    def begin_quiz(self, quiz: Quiz, *, seed: int | None = None) -> Sitting:
        """Begins an attempt at a quiz.

        Args:
            quiz: the blueprint.
            seed: what it is dealt from; by default what the desk's seeds give.

        Raises:
            NotAllowed: when no question fits.
            StoreError: when the attempt cannot be kept.
        """
        from quizdesk.engine.quiz import choose_questions

        dealt_from = self._seeds() if seed is None else seed
        choose = self._choose or choose_questions
        chosen = choose(quiz, self.bank.outlines, Random(f"questions {dealt_from}"))
        return self._begin(quiz, chosen, dealt_from)

    def _begin(self, quiz: Quiz, chosen: Sequence[str], seed: int) -> Sitting:
        now = self._clock.now()
        attempt = dealt(self.bank, quiz, chosen, seed, now)
        learner = self._store.learners.find_or_create(self._learner_name, now)
        self._store.attempts.begin(attempt, learner.id)
        return self._sitting(attempt)

    def resume(self, attempt_id: str) -> Sitting:
        """Goes on with an attempt, taking it over where another program seems to be at it.

        Raises:
            AttemptClosed: when it is over.
            StoreError: when it cannot be read or written.
        """
        attempt = self._store.attempts.resume(attempt_id, self._clock.now(), take_over=True)
        sitting = self._sitting(attempt)
        sitting.mark_what_stands()
        return sitting

    def open_past(self, attempt_id: str) -> Sitting:
        """Opens an attempt that was handed in, to look at; what a crash left unmarked is marked.

        Raises:
            StoreError: when it cannot be read.
        """
        sitting = self._sitting(self._store.attempts.load(attempt_id))
        sitting.mark_what_stands()
        return sitting

    def tidy_up(self) -> None:
        """Marks what a program left unmarked that died, makes memories where they lack; backs up.

        Raises:
            StoreError: when the records cannot be read or written.
        """
        for attempt_id in self._store.marks.unmarked():
            self.open_past(attempt_id)
        learner = self._store.learners.find(self._learner_name)
        if learner and self._store.learners.lacks_memories(learner.id):
            self._store.memories.catch_up(learner.id)
        self._store.back_up_if_due(self._clock.now())

    def _sitting(self, attempt: Attempt) -> Sitting:
        from quizdesk.viewmodels.sitting import Sitting

        return Sitting(
            attempt,
            topics=self.bank.topics,
            store=self._store,
            clock=self._clock,
            learning=self._learning,
            glossary=self._glossary,
        )

    @cached_property
    def _revision(self) -> Revision:
        from quizdesk.viewmodels.revision import Revision

        return Revision(self.bank, self._store)

    @cached_property
    def _bands(self) -> tuple[Band, ...]:
        from quizdesk.viewmodels.timeline import bands_of

        return bands_of(self.bank)

    @cached_property
    def progress(self) -> Progress:
        """What the learner remembers, did, and has weak."""
        from quizdesk.viewmodels.progress import Progress

        return Progress(self.bank, self._store, self._revision, lambda: self._who_and_when)

    @cached_property
    def _glossary(self) -> Glossary:
        from quizdesk.viewmodels.glossary import Glossary

        return Glossary(self.bank.glossary, self.bank.aliases)

    @cached_property
    def _learning(self) -> Learning:
        from quizdesk.viewmodels.learning import Learning

        def is_wanted() -> bool:
            return self.settings.learns_from_corrections

        return Learning(self.bank.id, self.bank.questions, self._store, is_wanted)
