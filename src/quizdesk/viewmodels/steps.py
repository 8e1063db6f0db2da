# SPDX-License-Identifier: MIT
"""What the buttons of a question screen say and do, by where the learner is in the attempt."""

from dataclasses import dataclass
from enum import StrEnum

from quizdesk.engine.attempt import Attempt, Item
from quizdesk.engine.quiz import Feedback
from quizdesk.engine.resting import may_rest
from quizdesk.words import tr


class MainStep(StrEnum):
    """What the main button does."""

    CHECK = "check"
    NEXT = "next"
    FINISH = "finish"
    BACK_TO_RESULTS = "back-to-results"


@dataclass(frozen=True, slots=True)
class StepsView:
    """The buttons.

    Attributes:
        main: the main button's words.
        leave: the words of the way out.
    """

    step: MainStep
    main: str
    leave: str
    can_go_back: bool
    can_skip: bool
    can_overview: bool
    can_flag: bool
    can_rest: bool


def next_item(attempt: Attempt) -> Item | None:
    """The item that comes next: in practice the next one still open, round to those skipped."""
    after = attempt.items[attempt.position + 1 :]
    if attempt.is_handed_in or attempt.quiz.feedback is Feedback.AT_END:
        return after[0] if after else None
    round_about = (*after, *attempt.items[: attempt.position])
    return next((item for item in round_about if not item.is_final), None)


def steps_view(attempt: Attempt) -> StepsView:
    """The buttons for the item on screen."""
    is_practice = attempt.quiz.feedback is Feedback.AT_ONCE
    checks = is_practice and not attempt.current.is_final
    has_next = next_item(attempt) is not None
    step = _main_step(has_next=has_next, is_over=attempt.is_handed_in, checks=checks)
    words = {
        MainStep.CHECK: tr("Check answer"),
        MainStep.NEXT: tr("Next question"),
        MainStep.FINISH: tr("See results") if is_practice else tr("Review and hand in"),
        MainStep.BACK_TO_RESULTS: tr("Back to results"),
    }
    return StepsView(
        step=step,
        main=words[step],
        leave=tr("Results") if attempt.is_handed_in else tr("Save and leave"),
        can_go_back=attempt.position > 0 and (attempt.quiz.may_go_back or attempt.is_handed_in),
        can_skip=checks and has_next,
        can_overview=attempt.quiz.may_go_back and not attempt.is_handed_in,
        can_flag=not attempt.is_handed_in,
        can_rest=may_rest(attempt),
    )


def _main_step(*, has_next: bool, is_over: bool, checks: bool) -> MainStep:
    if checks:
        return MainStep.CHECK
    if has_next:
        return MainStep.NEXT
    return MainStep.BACK_TO_RESULTS if is_over else MainStep.FINISH
