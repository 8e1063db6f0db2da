# SPDX-License-Identifier: MIT
"""The plan's page in sentences: what is left until the exam, what it takes, what is likely then."""

from dataclasses import dataclass
from datetime import date
from math import ceil

from quizdesk.engine.scheduling.calibration import FEWEST, Calibration
from quizdesk.engine.scheduling.plan import FIRM, WITHOUT_EXAM, Firmness
from quizdesk.viewmodels.exam_day import day_text
from quizdesk.viewmodels.revision import Standing
from quizdesk.viewmodels.wording import count, long_duration

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
        return (
            "Without an exam date QuizDesk asks what you are about to forget, and new questions "
            "in between."
        )
    if exam_on == today:
        return "The exam is today."
    if standing.days_left is None:
        return f"The exam on {day_text(exam_on)} is past. Set the next one, or none."
    days = count(standing.days_left, "day")
    return f"{days} until the exam on {exam_on:%A} {day_text(exam_on)}, today counted."


def _on_the_day(standing: Standing) -> str:
    is_exam = standing.plan.looked_at.date() == standing.exam_on
    return "on the exam day" if is_exam else f"in {WITHOUT_EXAM.days} days"


def _left_text(standing: Standing) -> str:
    units = standing.plan.units
    return (
        f"Of {count(sum(units.values()), 'thing')} to know, {units[Firmness.FIRM]} firm, "
        f"{units[Firmness.SHAKY]} shaky and {units[Firmness.NEW]} new. Firm means at least "
        f"{FIRM:.0%} likely to be remembered {_on_the_day(standing)}; new, not asked yet."
    )


def _time_text(standing: Standing) -> str:
    needed_s, had_s, minutes = standing.plan.needed_s, standing.had_s, standing.minutes_a_day
    if not needed_s:
        return "Nothing more is needed for all of it to be firm; asking again keeps it so."
    needed = f"All of it takes about {long_duration(needed_s)} of questions to be firm."
    if had_s is None or not standing.days_left:
        return needed
    had = f"{needed} At {count(minutes, 'minute')} a day you have {long_duration(had_s)}"
    if needed_s <= had_s:
        return f"{had}: enough."
    enough = ceil((needed_s + standing.done_today_s) / standing.days_left / _MINUTE_S)
    return (
        f"{had}: {long_duration(needed_s - had_s)} short. What brings most on the exam day is "
        f"asked first; about {count(enough, 'minute')} a day would do for all."
    )


def _recall_text(standing: Standing) -> str:
    plan = standing.plan
    if plan.units[Firmness.NEW] == sum(plan.units.values()):
        return "Nothing was asked yet, so nothing can be predicted."
    return (
        f"If nothing more were asked, you would remember about {plan.expected:.0%} of it "
        f"{_on_the_day(standing)}: of what was asked so far about {plan.expected_of_asked:.0%}, "
        "and of what is new nothing."
    )


def _calibration_text(calibration: Calibration | None) -> str:
    if calibration is None:
        return (
            "How true such predictions are for you is said from "
            f"{FEWEST} answers on to questions that were asked before; until then, doubt them."
        )
    answers = calibration.answers
    predicted = sum(one.answers * one.predicted for one in calibration.bins) / answers
    actual = sum(one.answers * one.actual for one in calibration.bins) / answers
    off = count(round(100 * calibration.error), "percentage point")
    return (
        f"How true such predictions were: over your last {answers} answers to questions that were "
        f"asked before, {predicted:.0%} were to be right and {actual:.0%} were; like with like "
        f"they were {off} off."
    )


def _missed_text(standing: Standing) -> str:
    missed = "A missed day needs no making up: the next is chosen from what you remember then."
    if standing.had_s is None:
        return missed
    return f"{missed} It leaves {count(standing.minutes_a_day, 'minute')} less until the exam."
