# SPDX-License-Identifier: MIT
"""What to say and offer when the program cannot begin."""

from dataclasses import dataclass
from enum import StrEnum

from quizdesk.errors import ContentError, QuizDeskError, StoreDamaged
from quizdesk.words import tr, tr_n

_MOST_PROBLEMS = 12


class Remedy(StrEnum):
    """What can be done; none of them throws anything away."""

    TRY_AGAIN = "try-again"
    RESTORE_BACKUP = "restore-backup"
    START_AFRESH = "start-afresh"


@dataclass(frozen=True, slots=True)
class TroubleView:
    """The whole screen; a remedy stands with its label and a note on what it does."""

    title: str
    sentence: str
    details: str
    remedies: tuple[tuple[Remedy, str, str], ...]


def trouble_view(error: QuizDeskError) -> TroubleView:
    """The view of what kept the program from beginning."""
    match error:
        case StoreDamaged():
            return TroubleView(
                tr("Your records need a decision"), str(error), "", _remedies_of_damage(error)
            )
        case ContentError():
            shown = [str(problem) for problem in error.problems[:_MOST_PROBLEMS]]
            left = len(error.problems) - len(shown)
            more = [tr("… and {number} more.", number=left)] if left > 0 else []
            details = "\n".join([*shown, *more])
            sentence = tr_n(
                "{file} was not opened: it has %n problem.",
                "{file} was not opened: it has %n problems.",
                len(error.problems),
                file=error.file,
            )
            return TroubleView(tr("The questions cannot be read"), sentence, details, _again())
        case _:
            return TroubleView(tr("QuizDesk cannot begin"), str(error), "", _again())


def _again() -> tuple[tuple[Remedy, str, str], ...]:
    return ((Remedy.TRY_AGAIN, tr("Try again"), tr("When the cause has been put right.")),)


def _remedies_of_damage(error: StoreDamaged) -> tuple[tuple[Remedy, str, str], ...]:
    afresh = (
        Remedy.START_AFRESH,
        tr("Begin with empty records"),
        tr("The damaged file is set aside beside them, for a technician to look at."),
    )
    if error.backup is None:
        return (afresh,)
    restore = (
        Remedy.RESTORE_BACKUP,
        tr("Go back to the newest backup"),
        tr("{name}. The damaged file is set aside, not thrown away.", name=error.backup.name),
    )
    return (restore, afresh)
