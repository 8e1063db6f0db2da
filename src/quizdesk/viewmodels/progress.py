# SPDX-License-Identifier: MIT
"""Progress: what is remembered, what was done day by day, what is weak and what falls due.

Every figure comes with the sentence that says it, so that a chart and its text cannot differ. What
is said of one subject is worded in a file of its own: `remembered.py`, `over_time.py`, `days.py`,
`weak_points.py`, `foretold.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from quizdesk.engine.quiz import Quiz
from quizdesk.engine.scheduling.keeping import Trial, keeping_of
from quizdesk.engine.scheduling.over_time import Trace, mastery_over_time
from quizdesk.engine.scheduling.plan import as_kept, forecast, mastery_of
from quizdesk.engine.scheduling.units import Unit
from quizdesk.engine.scheduling.weakest import LOOKED_AHEAD, weakest
from quizdesk.viewmodels.days import (
    DayView,
    answers_text,
    calendar_days,
    days_answered,
    days_due,
    due_text,
    midnights,
)
from quizdesk.viewmodels.foretold import ForetoldView, foretold_view
from quizdesk.viewmodels.means import Means
from quizdesk.viewmodels.over_time import OverTimeView, over_time_view, week_ends
from quizdesk.viewmodels.past import PastView, past_page
from quizdesk.viewmodels.remembered import PartsView, by_level, by_topic, parts_view, summary_of
from quizdesk.viewmodels.revision import Revision
from quizdesk.viewmodels.weak_points import WeakView, weak_view
from quizdesk.words import later, tr

if TYPE_CHECKING:
    from quizdesk.viewmodels.report import ReportView

FORECAST_DAYS = 30
"""Days of reviews foretold, today the first."""

WEAKEST = 10
"""Weak points shown, and practised together."""


class Way(StrEnum):
    """Ways to practise what the records say of a learner."""

    WEAKEST = "weakest"
    MISTAKES = "mistakes"
    ONE = "one"


_TITLES = {
    Way.WEAKEST: later("Weakest first"),
    Way.MISTAKES: later("Mistakes again"),
    Way.ONE: later("One question again"),
}


class ProgressView(NamedTuple):
    """The whole page.

    Attributes:
        summary: how much is remembered, in a sentence.
        answers: every day of the calendar, from a Monday to today.
        answers_text: the calendar in a sentence.
        mistakes: how many questions were not all right when they were asked last.
        due: the days to come, today the first.
        due_text: the forecast in a sentence.
        foretold: how true predictions were.
    """

    summary: str
    topics: tuple[PartsView, ...]
    levels: tuple[PartsView, ...]
    over_time: OverTimeView
    answers: tuple[DayView, ...]
    answers_text: str
    weakest: tuple[WeakView, ...]
    mistakes: int
    due: tuple[DayView, ...]
    due_text: str
    foretold: ForetoldView


class Progress:
    """The learner's progress with one bank."""

    def __init__(self, revision: Revision, means: Means) -> None:
        """Takes what progress is told from.

        Args:
            revision: what scheduling knows.
            means: the bank, the records, the learner and the time.
        """
        self._revision = revision
        self._means = means
        self._bank = means.bank
        self._store = means.store

    def view(self) -> ProgressView:
        """The page.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner_id, now = self._means.who_and_when()
        situation = self._revision.remembered(learner_id, now)
        trials = self._trials(learner_id)
        keeping = keeping_of(trials)
        kept = as_kept(situation, keeping)
        mastery = mastery_of(kept, LOOKED_AHEAD)
        answers = self._answers(learner_id, now)
        due = days_due(forecast(situation, FORECAST_DAYS), now.date())
        return ProgressView(
            summary=summary_of(parts_view("", mastery)),
            topics=by_topic(mastery, self._bank.topics),
            levels=by_level(mastery),
            over_time=self._over_time(learner_id, now, keeping),
            answers=answers,
            answers_text=answers_text(answers),
            weakest=tuple(weak_view(one, self._bank) for one in weakest(kept, WEAKEST)),
            mistakes=len(self._mistakes(learner_id)),
            due=due,
            due_text=due_text(due),
            foretold=foretold_view(one.prediction for one in trials),
        )

    def report(self) -> ReportView:
        """The page that is printed or given to a teacher.

        Raises:
            StoreError: when the records cannot be read.
        """
        from quizdesk.viewmodels.report import report_view

        learner_id, now = self._means.who_and_when()
        attempts: tuple[PastView, ...] = ()
        if learner_id is not None:
            attempts = past_page(self._store.history, learner_id, None, self._bank).rows
        name = self._means.settings.learner
        return report_view(self.view(), attempts, self._bank.title, name, now.date())

    def chosen(self, way: Way, question_id: str) -> tuple[str, ...]:
        """The ids of the questions that a way to practise asks, in order.

        Args:
            way: what to practise.
            question_id: the one question, for `Way.ONE`.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner_id, now = self._means.who_and_when()
        if way is Way.ONE:
            return (question_id,) if question_id in self._bank.questions else ()
        if way is Way.MISTAKES:
            return self._mistakes(learner_id)[:WEAKEST]
        situation = self._revision.remembered(learner_id, now)
        weak = weakest(as_kept(situation, keeping_of(self._trials(learner_id))), WEAKEST)
        return _questions_of([one.unit for one in weak])

    def _mistakes(self, learner_id: int | None) -> tuple[str, ...]:
        """Questions not all right when asked last, the longest ago first."""
        if learner_id is None:
            return ()
        missed = _questions_of(self._store.memories.missed(learner_id, self._bank.id))
        return tuple(one for one in missed if one in self._bank.questions)

    def _trials(self, learner_id: int | None) -> tuple[Trial, ...]:
        if learner_id is None:
            return ()
        return self._store.memories.trials(learner_id, self._bank.id)

    def _over_time(self, learner_id: int | None, now: datetime, keeping: float) -> OverTimeView:
        ends = week_ends(now)
        traces: dict[Unit, list[Trace]] = {}
        if learner_id is not None:
            traces = self._store.memories.traces(learner_id, self._bank.id, ends)
        askables = self._revision.askables
        mastery = mastery_over_time(askables, traces, len(ends), keeping, LOOKED_AHEAD)
        return over_time_view(mastery, now, self._bank.topics)

    def _answers(self, learner_id: int | None, now: datetime) -> tuple[DayView, ...]:
        days = calendar_days(now.date())
        numbers: Sequence[int] = [0] * len(days)
        if learner_id is not None:
            numbers = self._store.history.answers_between(learner_id, midnights(days))
        return days_answered(days, numbers)


def quiz_of(way: Way, number: int) -> Quiz:
    """The blueprint of practice in a way: feedback at once, questions in the order chosen."""
    return Quiz(title=tr(_TITLES[way]), number=number, shuffles_questions=False, way=way.value)


def _questions_of(units: Sequence[Unit]) -> tuple[str, ...]:
    """The questions of units, each once, in order."""
    return tuple(dict.fromkeys(unit.question for unit in units))
