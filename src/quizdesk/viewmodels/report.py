# SPDX-License-Identifier: MIT
"""What stands on the one page about a learner's progress that is printed or given to a teacher."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from quizdesk.viewmodels.over_time import OverTimeView
from quizdesk.viewmodels.past import PastView
from quizdesk.viewmodels.progress import ProgressView
from quizdesk.viewmodels.remembered import PartsView
from quizdesk.viewmodels.weak_points import WeakView
from quizdesk.viewmodels.wording import day_of_week_text
from quizdesk.words import tr


class ReportView(NamedTuple):
    """The page, of which as much is set as there is room for.

    Attributes:
        title: what the page and its file are called.
        name: the learner's, empty where none was given.
        day: when it was made, in words.
        file_name: what the file might be called.
        attempts: the newest first.
        notes: how the figures came about, and how true they have been.
    """

    title: str
    name: str
    day: str
    file_name: str
    summary: str
    answers: str
    topics: tuple[PartsView, ...]
    levels: tuple[PartsView, ...]
    weeks: OverTimeView
    weakest: tuple[WeakView, ...]
    attempts: tuple[PastView, ...]
    notes: str


def report_view(
    progress: ProgressView, attempts: Sequence[PastView], bank: str, name: str, today: date
) -> ReportView:
    """The page.

    Args:
        progress: how things stand.
        attempts: the newest past attempts.
        bank: the bank's title.
        name: the learner's, or nothing.
        today: the day that it is made.
    """
    about = tr(
        "Likely remembered in a week: reckoned by QuizDesk from every answer and the time since, "
        "short answers by mark point."
    )
    return ReportView(
        title=tr("Progress in {bank}", bank=bank),
        name=name,
        day=day_of_week_text(today),
        file_name=tr("Progress {day}.pdf", day=today.isoformat()),
        summary=progress.summary,
        answers=progress.answers_text,
        topics=progress.topics,
        levels=progress.levels,
        weeks=progress.over_time,
        weakest=progress.weakest,
        attempts=tuple(attempts),
        notes=f"{about} {progress.foretold.text}",
    )
