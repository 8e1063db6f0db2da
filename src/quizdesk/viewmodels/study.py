# SPDX-License-Identifier: MIT
"""The learner's study: today's revision before and after it, and what is kept of the plan.

What is chosen and foretold is `revision.py`'s to reckon; the plan's page is `plan.py`'s to word,
and how an exam day is typed is `exam_day.py`'s to read.
"""

from datetime import date

from quizdesk.store.memories import StudyPlan
from quizdesk.viewmodels.exam_day import read_exam_day
from quizdesk.viewmodels.means import Means
from quizdesk.viewmodels.plan import PlanView, plan_view
from quizdesk.viewmodels.revision import LEAST_S, Revision, Standing, Today
from quizdesk.viewmodels.wording import day_text, duration, minutes_text
from quizdesk.words import tr, tr_n

_MINUTE_S = 60.0


class Study:
    """What a learner revises, and plans to."""

    def __init__(self, revision: Revision, means: Means) -> None:
        """Takes what it is reckoned and kept with.

        Args:
            revision: what scheduling knows.
            means: the records, the learner and the time.
        """
        self._revision = revision
        self._means = means

    # Today

    def chosen(self) -> tuple[str, ...]:
        """The ids of the questions that are best asked now, in order.

        Raises:
            StoreError: when the records cannot be read.
        """
        return self._today().chosen

    def today(self) -> str:
        """What today's revision is before it is begun, in a sentence; empty without questions.

        Raises:
            StoreError: when the records cannot be read.
        """
        return _today_text(self._today())

    def is_done(self) -> bool:
        """Whether the day's minutes are done.

        Raises:
            StoreError: when the records cannot be read.
        """
        minutes, done_s = self._planned_and_done()
        return minutes * _MINUTE_S - done_s < LEAST_S

    def after(self) -> str:
        """What of today is left, or that today is done, in a sentence.

        Raises:
            StoreError: when the records cannot be read.
        """
        minutes, done_s = self._planned_and_done()
        left_s = minutes * _MINUTE_S - done_s
        if left_s < LEAST_S:
            return tr(
                "Today is done: {done} of revision, and you planned {minutes}.",
                done=duration(done_s),
                minutes=minutes,
            )
        return tr("{left} of today's {minutes} are left.", left=duration(left_s), minutes=minutes)

    def _planned_and_done(self) -> tuple[int, float]:
        """Minutes planned for today, and seconds at work."""
        learner_id, now = self._means.who_and_when()
        minutes = self._revision.study_plan(learner_id).minutes_a_day
        return minutes, self._revision.done_today_s(learner_id, now)

    def _today(self) -> Today:
        learner_id, now = self._means.who_and_when()
        # One choice a day between equals, so that what is announced is what is asked.
        return self._revision.today(learner_id, now, now.date().toordinal())

    # The plan

    def standing(self) -> Standing:
        """Where the learner stands before the exam, and what is left to do.

        Raises:
            StoreError: when the records cannot be read.
        """
        return self._revision.standing(*self._means.who_and_when())

    def plan(self) -> PlanView:
        """The plan's page.

        Raises:
            StoreError: when the records cannot be read.
        """
        return plan_view(self.standing(), self._means.who_and_when()[1].date())

    def keep(self, exam_on: date | None, minutes_a_day: int) -> None:
        """Keeps the exam day, if there is one, and the minutes a day.

        Raises:
            StoreError: when the minutes make no day, or it cannot be kept.
        """
        plan = StudyPlan(exam_on, minutes_a_day)
        bank_id, now = self._means.bank.id, self._means.clock.now()
        self._means.store.memories.keep_plan(self._means.enrol(), bank_id, plan, now)

    def keep_exam(self, exam_on: date | None) -> None:
        """Keeps another exam day, or that there is none.

        Raises:
            StoreError: when it cannot be kept.
        """
        self.keep(exam_on, self._plan.minutes_a_day)

    def keep_typed_exam(self, text: str) -> str:
        """Keeps an exam day that was typed.

        Returns:
            Why it cannot be one, in a sentence, and then the old one stays; else nothing.

        Raises:
            StoreError: when it cannot be kept.
        """
        kept, today = self._plan.exam_on, self._means.who_and_when()[1].date()
        if text.strip() == (day_text(kept) if kept else ""):
            return ""
        read = read_exam_day(text, today)
        if not read.problem:
            self.keep_exam(read.day)
        return read.problem

    def keep_minutes(self, minutes_a_day: int) -> None:
        """Keeps other minutes a day.

        Raises:
            StoreError: when they make no day, or cannot be kept.
        """
        self.keep(self._plan.exam_on, minutes_a_day)

    @property
    def _plan(self) -> StudyPlan:
        return self._revision.study_plan(self._means.who_and_when()[0])


def _today_text(today: Today) -> str:
    if not today.chosen:
        return ""
    questions = _mixture(today)
    number = today.study.minutes_a_day
    if today.is_extra:
        return tr(
            "Today's {minutes} are done. If you like to go on: {questions}.",
            minutes=minutes_text(number),
            questions=questions,
        )
    if today.done_s >= _MINUTE_S:
        return tr(
            "{left} of today's {minutes} are left: {questions}.",
            left=duration(today.left_s),
            minutes=number,
            questions=questions,
        )
    return tr("{minutes}: {questions}.", minutes=minutes_text(number), questions=questions)


def _mixture(today: Today) -> str:
    number, new = len(today.chosen), today.new
    if new == number:
        return tr_n("%n question, new", "%n questions, all new", number)
    if not new:
        return tr_n("%n question, to remember again", "%n questions, all to remember again", number)
    return tr_n(
        "%n question, {again} to remember again and {new} new",
        "%n questions, {again} to remember again and {new} new",
        number,
        again=number - new,
        new=new,
    )
