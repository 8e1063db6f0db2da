# SPDX-License-Identifier: MIT
"""Quizzes: how attempts are begun, gone on with, and opened again to look at.

What the questions of a way to practise are is said by the parts of the desk that know it.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TYPE_CHECKING

from quizdesk.viewmodels.dealing import dealt

if TYPE_CHECKING:
    from quizdesk.engine.attempt import Attempt
    from quizdesk.engine.quiz import Quiz
    from quizdesk.viewmodels.choosing import Choosing
    from quizdesk.viewmodels.desk import Desk
    from quizdesk.viewmodels.means import Means
    from quizdesk.viewmodels.progress import Way
    from quizdesk.viewmodels.sitting import Sitting


class Quizzes:
    """Hands out sittings.

    Args:
        means: what attempts are dealt from and kept with.
        desk: its other parts, which choose questions and mark answers.
    """

    def __init__(self, means: Means, desk: Desk) -> None:
        self._means = means
        self._desk = desk

    def begin(self, choosing: Choosing) -> Sitting:
        """Begins a quiz of the questions chosen, and remembers the choice.

        Raises:
            NotAllowed: when no question fits.
            StoreError: when the attempt cannot be kept.
        """
        from quizdesk.viewmodels.choosing import Choosing, quiz_of, with_choosing

        sitting = self.begin_quiz(quiz_of(choosing, self._means.bank.topics))
        if choosing != Choosing():
            self._means.keeper.keep(with_choosing(self._means.settings, choosing))
        return sitting

    def begin_again(self, attempt: Attempt) -> Sitting:
        """Begins another attempt at the quiz of an earlier one.

        What the records choose by is chosen by them anew, and what a blueprint admits is drawn
        anew; any other way asks the same questions.

        Raises:
            NotAllowed, StoreError: as for `begin`.
        """
        from quizdesk.viewmodels.progress import Way
        from quizdesk.viewmodels.revision import TODAY

        match attempt.quiz.way:
            case "":
                return self.begin_quiz(attempt.quiz)
            case way if way == TODAY:
                return self.begin_today()
            case Way.WEAKEST | Way.MISTAKES as way:
                return self.practise(Way(way))
            case _:
                known = self._means.bank.questions
                same = [one.question.id for one in attempt.items if one.question.id in known]
                return self.begin_chosen(attempt.quiz, same)

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

        chosen = self._desk.progress.chosen(way, question_id)
        return self.begin_chosen(quiz_of(way, len(chosen)), chosen)

    def begin_today(self) -> Sitting:
        """Begins what is best asked today, for the minutes that the learner set.

        Raises:
            NotAllowed: when the bank has no questions.
            StoreError: when the records cannot be read or the attempt cannot be kept.
        """
        from quizdesk.viewmodels.revision import todays_quiz

        chosen = self._desk.study.chosen()
        return self.begin_chosen(todays_quiz(len(chosen)), chosen)

    def begin_missed(self, attempt: Attempt) -> Sitting:
        """Begins practice of what was not all right in an attempt, the worst first.

        Raises:
            NotAllowed: when nothing of it is left in the bank.
            StoreError: when the attempt cannot be kept.
        """
        from quizdesk.viewmodels.next_step import missed_in, missed_quiz

        known = self._means.bank.questions
        chosen = [one for one in missed_in(attempt) if one in known]
        return self.begin_chosen(missed_quiz(attempt, len(chosen)), chosen)

    def begin_event(self, text: str, question_ids: Sequence[str]) -> Sitting:
        """Begins practice of the questions that ask an event of the timeline.

        Raises:
            StoreError: when the attempt cannot be kept.
        """
        from quizdesk.viewmodels.timeline import event_quiz

        return self.begin_chosen(event_quiz(text, len(question_ids)), question_ids)

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

        dealt_from = self._means.seeds() if seed is None else seed
        choose = self._means.choose or choose_questions
        chosen = choose(quiz, self._means.bank.outlines, Random(f"questions {dealt_from}"))
        return self._begin(quiz, chosen, dealt_from)

    def begin_chosen(self, quiz: Quiz, chosen: Sequence[str]) -> Sitting:
        """Begins an attempt at questions that are chosen already, in their order.

        Args:
            quiz: the blueprint.
            chosen: ids of questions of the bank.

        Raises:
            NotAllowed: when none is chosen.
            StoreError: when the attempt cannot be kept.
        """
        return self._begin(quiz, chosen, self._means.seeds())

    def _begin(self, quiz: Quiz, chosen: Sequence[str], seed: int) -> Sitting:
        now = self._means.clock.now()
        arrangements = self._means.arrangements()
        attempt = dealt(self._means.bank, quiz, chosen, seed, now, arrangements)
        self._means.store.attempts.begin(attempt, self._means.enrol())
        return self._sitting(attempt)

    def resume(self, attempt_id: str) -> Sitting:
        """Goes on with an attempt, taking it over where another program seems to be at it.

        Raises:
            AttemptClosed: when it is over.
            StoreError: when it cannot be read or written.
        """
        attempt = self._means.store.attempts.resume(
            attempt_id, self._means.clock.now(), take_over=True
        )
        sitting = self._sitting(attempt)
        sitting.mark_what_stands()
        return sitting

    def open_past(self, attempt_id: str) -> Sitting:
        """Opens an attempt that was handed in, to look at; what a crash left unmarked is marked.

        Raises:
            StoreError: when it cannot be read.
        """
        sitting = self._sitting(self._means.store.attempts.load(attempt_id))
        sitting.mark_what_stands()
        return sitting

    def _sitting(self, attempt: Attempt) -> Sitting:
        from quizdesk.viewmodels.sitting import Sitting

        return Sitting(
            attempt,
            topics=self._means.bank.topics,
            store=self._means.store,
            clock=self._means.clock,
            learning=self._desk.learning,
            glossary=self._desk.terms,
        )
