# SPDX-License-Identifier: MIT
"""Progress: what is remembered, what was done day by day, what is weak and what falls due.

Every figure comes with the sentence that says it, so that a chart and its text cannot differ.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import groupby

from quizdesk.engine.outline import Level
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.quiz import Quiz
from quizdesk.engine.scheduling.calibration import FEWEST, Bin, Prediction, calibration_of
from quizdesk.engine.scheduling.keeping import Trial, keeping_of
from quizdesk.engine.scheduling.plan import Mastery, as_kept, forecast, mastery_of
from quizdesk.engine.scheduling.units import Unit
from quizdesk.engine.scheduling.weakest import Weak, weakest
from quizdesk.viewmodels.means import Means
from quizdesk.viewmodels.revision import Revision
from quizdesk.viewmodels.wording import count

WEEKS = 12
"""Weeks that the calendar shows, this one the last."""

FORECAST_DAYS = 30
"""Days of reviews foretold, today the first."""

WEAKEST = 10
"""Weak points shown, and practised together."""

LEVEL_NAMES = {
    Level.RECALL: "Recall",
    Level.UNDERSTANDING: "Understanding",
    Level.JUDGEMENT: "Judgement",
}

_WEEK_DAYS = 7


class Way(StrEnum):
    """Ways to practise what the records say of a learner."""

    WEAKEST = "weakest"
    MISTAKES = "mistakes"
    ONE = "one"


_TITLES = {
    Way.WEAKEST: "Weakest first",
    Way.MISTAKES: "Mistakes again",
    Way.ONE: "One question again",
}


@dataclass(frozen=True, slots=True)
class PartsView:
    """What is known of a topic or at a level, in three parts.

    Attributes:
        remembered: how many things are likely remembered now.
        forgotten: how many were asked and are likely not.
        unseen: how many were never asked.
    """

    title: str
    remembered: int
    forgotten: int
    unseen: int

    @property
    def text(self) -> str:
        """The parts in words."""
        return (
            f"{self.remembered} remembered, {self.forgotten} probably forgotten, "
            f"{self.unseen} not asked yet"
        )


@dataclass(frozen=True, slots=True)
class DayView:
    """A day with a number and the sentence that says it."""

    day: date
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class WeakView:
    """A weak point.

    Attributes:
        text: the question's stem, or the mark point in words.
        detail: how likely it is remembered, and where it belongs.
    """

    question_id: str
    text: str
    detail: str


@dataclass(frozen=True, slots=True)
class BinView:
    """Predictions that were much the same: shares from nought to one, and both in words."""

    predicted: float
    actual: float
    text: str


@dataclass(frozen=True, slots=True)
class ProgressView:
    """The whole page.

    Attributes:
        summary: how much is remembered, in a sentence.
        answers: every day of the calendar, from a Monday to today.
        answers_text: the calendar in a sentence.
        mistakes: how many questions were not all right when they were asked last.
        due: the days to come, today the first.
        due_text: the forecast in a sentence.
        bins: predicted against actual; none below fifty answers.
        bins_text: how true predictions were, or why nothing is said of it yet.
    """

    summary: str
    topics: tuple[PartsView, ...]
    levels: tuple[PartsView, ...]
    answers: tuple[DayView, ...]
    answers_text: str
    weakest: tuple[WeakView, ...]
    mistakes: int
    due: tuple[DayView, ...]
    due_text: str
    bins: tuple[BinView, ...]
    bins_text: str


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
        situation = self._revision.situation(learner_id, now)
        trials = self._trials(learner_id)
        kept = as_kept(situation, keeping_of(trials))
        mastery = mastery_of(kept)
        topics = tuple(
            _parts(title, [one for one in mastery if one.topic == topic])
            for topic, title in self._bank.topics.items()
        )
        answers = self._answers(learner_id, now)
        due = tuple(
            DayView(day, number, f"{_day_name(day, now.date())}: {_due(number)}")
            for day, number in forecast(situation, FORECAST_DAYS)
        )
        bins, bins_text = _calibrated([one.prediction for one in trials])
        return ProgressView(
            summary=_summary(_parts("", mastery)),
            topics=tuple(one for one in topics if one.remembered + one.forgotten + one.unseen),
            levels=tuple(
                _parts(name, group)
                for level, name in LEVEL_NAMES.items()
                if (group := [one for one in mastery if one.level == level])
            ),
            answers=answers,
            answers_text=_answers_text(answers),
            weakest=tuple(self._weak_view(one) for one in weakest(kept, WEAKEST)),
            mistakes=len(self._mistakes(learner_id)),
            due=due,
            due_text=_due_text(due),
            bins=bins,
            bins_text=bins_text,
        )

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
        situation = self._revision.situation(learner_id, now)
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

    def _answers(self, learner_id: int | None, now: datetime) -> tuple[DayView, ...]:
        today = now.date()
        monday = today - timedelta(days=today.weekday() + _WEEK_DAYS * (WEEKS - 1))
        days = [monday + timedelta(days=one) for one in range((today - monday).days + 1)]
        numbers: Sequence[int] = [0] * len(days)
        if learner_id is not None:
            after = today + timedelta(days=1)
            midnights = [_midnight(day) for day in (*days, after)]
            numbers = self._store.history.answers_between(learner_id, midnights)
        return tuple(
            DayView(day, number, f"{_full_day(day)}: {_answers_of(number)}")
            for day, number in zip(days, numbers, strict=True)
        )

    def _weak_view(self, weak: Weak) -> WeakView:
        question = self._bank.questions[weak.unit.question]
        chance = f"About {round(100 * weak.recall)}% likely to be remembered in a week"
        topic = self._bank.topics[weak.topic]
        if isinstance(question, ShortAnswer):
            say = next(one.say for one in question.scheme.points if one.id == weak.unit.point)
            return WeakView(question.id, say, f"{chance}. A mark point of: {question.stem}")
        return WeakView(question.id, question.stem, f"{chance}. {topic}")


def quiz_of(way: Way, number: int) -> Quiz:
    """The blueprint of practice in a way: feedback at once, questions in the order chosen."""
    return Quiz(title=_TITLES[way], number=number, shuffles_questions=False, way=way.value)


def _questions_of(units: Sequence[Unit]) -> tuple[str, ...]:
    """The questions of units, each once, in order."""
    return tuple(dict.fromkeys(unit.question for unit in units))


def _parts(title: str, mastery: Sequence[Mastery]) -> PartsView:
    units = sum(one.units for one in mastery)
    asked = sum(one.asked for one in mastery)
    remembered = round(sum(one.units * one.recall for one in mastery))
    return PartsView(title, remembered, asked - remembered, units - asked)


def _summary(whole: PartsView) -> str:
    units = whole.remembered + whole.forgotten + whole.unseen
    if whole.unseen == units:
        return "Nothing was asked yet. What you remember shows here from your first answer on."
    return f"Of {count(units, 'thing')} to know: {whole.text}."


def _midnight(day: date) -> datetime:
    """When a day begins on this computer."""
    return datetime(day.year, day.month, day.day).astimezone()


def _full_day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B %Y}"


def _day_name(day: date, today: date) -> str:
    return "Today" if day == today else f"{day:%A} {day.day} {day:%B}"


def _answers_of(number: int) -> str:
    return count(number, "answer") if number else "no answers"


def _due(number: int) -> str:
    return f"{count(number, 'question')} due" if number else "nothing due"


def _answers_text(days: Sequence[DayView]) -> str:
    total = sum(one.number for one in days)
    if not total:
        return f"No answers in the last {WEEKS} weeks."
    active = sum(one.number > 0 for one in days)
    most = max(days, key=lambda one: one.number)
    return (
        f"{count(total, 'answer')} on {active} of the last {count(len(days), 'day')}. "
        f"The most on one day: {most.text}."
    )


def _due_text(days: Sequence[DayView]) -> str:
    total = sum(one.number for one in days)
    if not total:
        return f"Nothing that was asked falls due in the next {len(days)} days."
    return (
        f"{count(total, 'question')} to ask again in the next {len(days)} days, "
        f"{days[0].number} of them today."
    )


def weeks_of(days: Sequence[DayView]) -> tuple[tuple[DayView, ...], ...]:
    """The days of a calendar week by week, each from its Monday."""
    return tuple(
        tuple(week)
        for _, week in groupby(days, key=lambda one: one.day - timedelta(days=one.day.weekday()))
    )


def _calibrated(told: Sequence[Prediction]) -> tuple[tuple[BinView, ...], str]:
    calibration = calibration_of(told)
    if calibration is None:
        return (), (
            f"Predictions can be judged from {FEWEST} answers to questions that were asked before; "
            f"so far there are {len(told)}."
        )
    off = round(100 * calibration.error)
    return tuple(_bin_view(one) for one in calibration.bins), (
        f"Over your last {calibration.answers} answers, predictions were "
        f"{count(off, 'percentage point')} off on average."
    )


def _bin_view(one: Bin) -> BinView:
    predicted, actual = round(100 * one.predicted), round(100 * one.actual)
    return BinView(
        one.predicted,
        one.actual,
        f"Predicted {predicted}%, came true {actual}% ({count(one.answers, 'answer')})",
    )
