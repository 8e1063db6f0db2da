# SPDX-License-Identifier: MIT
"""Every error that QuizDesk raises on purpose, in one hierarchy.

    QuizDeskError                 message and hint for a person, exit status for a script
    ├─ UsageError                 wrong words on the command line (2)
    ├─ InputMissing               a file that is not there or cannot be read (3)
    ├─ CannotWrite                a file that cannot be written (4)
    ├─ ContentError               faults in a bank or an answers file, all at once (1)
    ├─ HistoryRefused             a moved history that is broken, or not for these records (1)
    ├─ ResourceMissing            a part of the program itself is not where it belongs (3)
    ├─ SettingsError              a settings file that cannot be read (1)
    ├─ StoreError                 the records (3)
    │  ├─ StoreDamaged            the file is not a sound database (1)
    │  ├─ StoreTooNew             written by a later QuizDesk (1)
    │  ├─ StoreBusy               another program holds it too long (4)
    │  ├─ StoreReadOnly           cannot be written (4)
    │  └─ AttemptTakenOver        another program went on with this attempt (4)
    ├─ ClassError                 a class quiz (1)
    │  ├─ RecordDamaged           its record is not as it was written
    │  ├─ BadMessage              what came from the other side makes no sense
    │  ├─ NotNow                  a step that the quiz does not allow as it stands
    │  └─ NoConnection            the network does not let host and pupil meet (5)
    ├─ TourFailed                 a step of the tour did not work (1)
    └─ EngineError                misuse of the engine: a fault in our program, not in the input (1)
       ├─ UnknownItem · WrongResponse · AttemptClosed · NotAllowed
       ├─ InvalidDate             text that is no historical date
       └─ InvalidPhrase           a phrase of a mark scheme that breaks the language's rules

A wrong or blank response is data, never an error.
"""

from pathlib import Path
from typing import ClassVar, NamedTuple


class QuizDeskError(Exception):
    """Something a person can be told in a sentence.

    Attributes:
        message: what is wrong and where, one sentence.
        hint: what to do about it, one sentence, or empty.
        exit_status: what the command line ends with.
    """

    exit_status: ClassVar[int] = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class UsageError(QuizDeskError):
    """The command line was used wrongly."""

    exit_status = 2


class InputMissing(QuizDeskError):
    """A file that was asked for is missing or unreadable."""

    exit_status = 3


class CannotWrite(QuizDeskError):
    """A file or folder cannot be written."""

    exit_status = 4


class Problem(NamedTuple):
    """One fault of a file that a person wrote.

    Attributes:
        file: the file, as the person named it.
        line: line number from 1.
        column: column from 1, counted in characters.
        where: the question's id, or empty where the fault is the file's.
        sentence: what is wrong and what to do.
    """

    file: str
    line: int
    column: int
    where: str
    sentence: str

    def __str__(self) -> str:
        where = f"{self.where}: " if self.where else ""
        return f"{self.file}:{self.line}:{self.column}: {where}{self.sentence}"


class ContentError(QuizDeskError):
    """A file with faults; nothing of it was taken.

    Attributes:
        file: the file, as it is told of.
        problems: every fault, in the order of the file.
    """

    def __init__(self, file: Path | str, problems: tuple[Problem, ...]) -> None:
        count = f"{len(problems)} problem{'' if len(problems) == 1 else 's'}"
        super().__init__(
            f"{file} was not opened: it has {count}.",
            f"The first is: {problems[0]}" if problems else "",
        )
        self.file = str(file)
        self.problems = problems


class HistoryRefused(QuizDeskError):
    """A file of a moved history that is not sound, or cannot be joined to the records here."""


class ResourceMissing(QuizDeskError):
    """A bundled file is not where the program expects it."""

    exit_status = 3


class SettingsError(QuizDeskError):
    """The settings file cannot be understood."""


class StoreError(QuizDeskError):
    """The records cannot be opened or kept."""

    exit_status = 3


class StoreDamaged(StoreError):
    """The records' file is damaged.

    Attributes:
        set_aside: where the damaged file was put, or None while it lies where it was.
        backup: the newest sound backup, or None.
    """

    exit_status = 1

    def __init__(
        self,
        message: str,
        hint: str = "",
        *,
        set_aside: Path | None = None,
        backup: Path | None = None,
    ) -> None:
        super().__init__(message, hint)
        self.set_aside = set_aside
        self.backup = backup


class StoreTooNew(StoreError):
    """The records were written by a later version and are left alone."""

    exit_status = 1


class StoreBusy(StoreError):
    """Another program kept the records locked for longer than we wait."""

    exit_status = 4


class StoreReadOnly(StoreError):
    """The records cannot be written: a read-only or full disk, or no permission."""

    exit_status = 4


class AttemptTakenOver(StoreError):
    """Another program has gone on with this attempt, so this one must not write to it."""

    exit_status = 4


class ClassError(QuizDeskError):
    """Something about a class quiz."""


class RecordDamaged(ClassError):
    """The record of a class quiz is not as it was written."""


class BadMessage(ClassError):
    """What came over a connection or in a file is nothing that QuizDesk sends.

    The sentence is for the log of the one who got it; the sender is told no more than that.
    """


class NotNow(ClassError):
    """A step of a class quiz that it does not allow as it stands."""


class NoConnection(ClassError):
    """Host and pupil cannot meet over this network."""

    exit_status = 5


class TourFailed(QuizDeskError):
    """A step of the tour did not work."""


class EngineError(QuizDeskError):
    """The engine was asked for something that makes no sense."""


class UnknownItem(EngineError):
    """No item of that id is in the attempt."""


class WrongResponse(EngineError):
    """A response of another kind than the question's, or naming what the question has not."""


class AttemptClosed(EngineError):
    """The attempt, or this item of it, takes no more responses."""


class NotAllowed(EngineError):
    """The quiz's rules do not allow this step."""


class InvalidDate(EngineError):
    """Text that cannot be read as a historical date."""


class InvalidPhrase(EngineError):
    """A phrase of a mark scheme that cannot be read.

    Attributes:
        column: where the fault stands in the phrase, from 1.
    """

    def __init__(self, message: str, hint: str = "", *, column: int = 1) -> None:
        super().__init__(message, hint)
        self.column = column
