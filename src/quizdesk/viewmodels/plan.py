# SPDX-License-Identifier: MIT
"""The plan's page in sentences: what is left until the exam, what it takes, what is likely then."""

from dataclasses import dataclass
from datetime import date
from math import ceil

from quizdesk.engine.scheduling.calibration import FEWEST, Calibration
from quizdesk.engine.scheduling.plan import FIRM, WITHOUT_EXAM, Firmness
from quizdesk.viewmodels.revision import Standing
from quizdesk.viewmodels.wording import (
    day_of_week_text,
    day_text,
    long_duration,
    minutes_text,
    share,
)
from quizdesk.words import tr, tr_n

_MINUTE_S = 60.0


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan's page.

    Attributes:
        exam_on: the exam day, or None.
        exam_text: the same as the field shows it; empty without one.
        today: the day that it is.
        minutes: minutes a day.
        days_text: how long there is until the exam.
        firm: how many units are firm, looked at from the exam day.
        shaky: how many are not.
        new: how many were never asked.
        left_text: the three in a sentence.
        needed_s: seconds of questions until all is likely firm.
        had_s: seconds until the exam, or None without one ahead.
        time_text: the two in words.
        recall_text: what is likely recalled on the day.
        calibration_text: how true such predictions have been, or why that is not said yet.
        missed_text: what a missed day means.
    """

    exam_on: date | None
    exam_text: str
    today: date
    minutes: int
    days_text: str
    firm: int
    shaky: int
    new: int
    left_text: str
    needed_s: float
    had_s: float | None
    time_text: str
    recall_text: str
    calibration_text: str
    missed_text: str


def plan_view(standing: Standing, today: date) -> PlanView:
    """The page, from where the learner stands and the day that it is."""
    exam_on, units = standing.exam_on, standing.plan.units
    return PlanView(
        exam_on=exam_on,
        exam_text=day_text(exam_on) if exam_on else "",
        today=today,
        minutes=standing.minutes_a_day,
        days_text=_days_text(standing, today),
        firm=units[Firmness.FIRM],
        shaky=units[Firmness.SHAKY],
        new=units[Firmness.NEW],
        left_text=_left_text(standing),
        needed_s=standing.plan.needed_s,
        had_s=standing.had_s,
        time_text=_time_text(standing),
        recall_text=_recall_text(standing),
        calibration_text=_calibration_text(standing.calibration),
        missed_text=_missed_text(standing),
    )


def _days_text(standing: Standing, today: date) -> str:
    exam_on = standing.exam_on
    if exam_on is None:
        return tr(
            "Without an exam date QuizDesk asks what you are about to forget, and new questions "
            "in between."
        )
    if exam_on == today:
        return tr("The exam is today.")
    if standing.days_left is None:
        return tr("The exam on {day} is past. Set the next one, or none.", day=day_text(exam_on))
    return tr_n(
        "%n day until the exam on {day}, today counted.",
        "%n days until the exam on {day}, today counted.",
        standing.days_left,
        day=day_of_week_text(exam_on),
    )


def _on_the_day(standing: Standing) -> str:
    is_exam = standing.plan.looked_at.date() == standing.exam_on
    if is_exam:
        return tr("on the exam day")
    return tr_n("in %n day", "in %n days", WITHOUT_EXAM.days)


def _left_text(standing: Standing) -> str:
    units = standing.plan.units
    return tr_n(
        "Of %n thing to know, {firm} firm, {shaky} shaky and {new} new. Firm means at least "
        "{likely} likely to be remembered {on_the_day}; new, not asked yet.",
        "Of %n things to know, {firm} firm, {shaky} shaky and {new} new. Firm means at least "
        "{likely} likely to be remembered {on_the_day}; new, not asked yet.",
        sum(units.values()),
        firm=units[Firmness.FIRM],
        shaky=units[Firmness.SHAKY],
        new=units[Firmness.NEW],
        likely=share(FIRM),
        on_the_day=_on_the_day(standing),
    )


def _time_text(standing: Standing) -> str:
    needed_s, had_s, minutes = standing.plan.needed_s, standing.had_s, standing.minutes_a_day
    if not needed_s:
        return tr("Nothing more is needed for all of it to be firm; asking again keeps it so.")
    needed = tr(
        "All of it takes about {needed} of questions to be firm.", needed=long_duration(needed_s)
    )
    if had_s is None or not standing.days_left:
        return needed
    a_day, had = minutes_text(minutes), long_duration(had_s)
    if needed_s <= had_s:
        enough = tr("At {minutes} a day you have {had}: enough.", minutes=a_day, had=had)
        return f"{needed} {enough}"
    wanted = ceil((needed_s + standing.done_today_s) / standing.days_left / _MINUTE_S)
    short = tr(
        "At {minutes} a day you have {had}: {short} short. What brings most on the exam day is "
        "asked first; about {wanted} a day would do for all.",
        minutes=a_day,
        had=had,
        short=long_duration(needed_s - had_s),
        wanted=minutes_text(wanted),
    )
    return f"{needed} {short}"


def _recall_text(standing: Standing) -> str:
    plan = standing.plan
    if plan.units[Firmness.NEW] == sum(plan.units.values()):
        return tr("Nothing was asked yet, so nothing can be predicted.")
    return tr(
        "If nothing more were asked, you would remember about {all} of it {on_the_day}: of what "
        "was asked so far about {asked}, and of what is new nothing.",
        all=share(plan.expected),
        on_the_day=_on_the_day(standing),
        asked=share(plan.expected_of_asked),
    )


def _calibration_text(calibration: Calibration | None) -> str:
    if calibration is None:
        return tr(
            "How true such predictions are for you is said from {number} answers on to questions "
            "that were asked before; until then, doubt them.",
            number=FEWEST,
        )
    answers = calibration.answers
    predicted = sum(one.answers * one.predicted for one in calibration.bins) / answers
    actual = sum(one.answers * one.actual for one in calibration.bins) / answers
    return tr_n(
        "How true such predictions were: over your last {answers} answers to questions that were "
        "asked before, {predicted} were to be right and {actual} were; like with like they were "
        "%n percentage point off.",
        "How true such predictions were: over your last {answers} answers to questions that were "
        "asked before, {predicted} were to be right and {actual} were; like with like they were "
        "%n percentage points off.",
        round(100 * calibration.error),
        answers=answers,
        predicted=share(predicted),
        actual=share(actual),
    )


def _missed_text(standing: Standing) -> str:
    missed = tr("A missed day needs no making up: the next is chosen from what you remember then.")
    if standing.had_s is None:
        return missed
    minutes = minutes_text(standing.minutes_a_day)
    return f"{missed} {tr('It leaves {minutes} less until the exam.', minutes=minutes)}"
