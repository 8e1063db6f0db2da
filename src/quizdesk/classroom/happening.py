# SPDX-License-Identifier: MIT
"""What happens in a class quiz, one value for each kind of happening; the record is made of them.

A happening is a decision already taken: whoever makes one has checked that it may be. Instants are
seconds on the quiz's time line. To and from plain data: `plain_happening.py`.
"""

from dataclasses import dataclass
from enum import StrEnum

from quizdesk.classroom.quiz_time import Reading
from quizdesk.engine.quiz import Quiz
from quizdesk.engine.response import Response


class Road(StrEnum):
    """By which way a response came home."""

    NETWORK = "network"
    FOLDER = "folder"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Opened:
    """The quiz was set up; always the first.

    Attributes:
        id: unique among all class quizzes.
        question_ids: the questions that everyone is asked, in order.
        seed: what pupils' orders are dealt from.
        codes: (question id, part id or empty, code) of everything that a sheet names.
        code: the join code, both parts.
        clocks: those of the host at second 0.
    """

    id: str
    quiz: Quiz
    bank_id: str
    question_ids: tuple[str, ...]
    seed: int
    codes: tuple[tuple[str, str, str], ...]
    code: str
    clocks: Reading


@dataclass(frozen=True, slots=True)
class Resumed:
    """The host's program was started again.

    Attributes:
        clocks: those of the host then.
    """

    at_s: float
    clocks: Reading


@dataclass(frozen=True, slots=True)
class Looked:
    """The host looked at its clocks, as it does now and then.

    So that, if its computer is started anew, only what the wall clock did meanwhile has to be
    believed, and not all that it did since the quiz was set up.

    Attributes:
        clocks: those of the host then.
    """

    at_s: float
    clocks: Reading


@dataclass(frozen=True, slots=True)
class Seated:
    """A pupil takes part, from the class list or by joining.

    Attributes:
        pupil: the pupil's id in this quiz.
    """

    at_s: float
    pupil: str
    name: str


@dataclass(frozen=True, slots=True)
class Connected:
    """A pupil is at a device from now on, in place of any before.

    Attributes:
        proof: what the device's secret comes to when hashed; the secret itself is not on record.
    """

    at_s: float
    pupil: str
    device: str
    proof: str


@dataclass(frozen=True, slots=True)
class Arranged:
    """What is arranged for one pupil from now on."""

    at_s: float
    pupil: str
    extra_percent: int
    extra_s: int
    has_rest_breaks: bool


@dataclass(frozen=True, slots=True)
class Started:
    """Everyone's time began."""

    at_s: float


@dataclass(frozen=True, slots=True)
class Paused:
    """All clocks stopped."""

    at_s: float


@dataclass(frozen=True, slots=True)
class WentOn:
    """All clocks go on but for those of who rests."""

    at_s: float


@dataclass(frozen=True, slots=True)
class TimeAdded:
    """Everyone was given seconds, or had some taken away."""

    at_s: float
    added_s: int


@dataclass(frozen=True, slots=True)
class RestBegan:
    """One pupil's clock stopped."""

    at_s: float
    pupil: str


@dataclass(frozen=True, slots=True)
class RestEnded:
    """One pupil's clock goes on."""

    at_s: float
    pupil: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A response arrived, and is kept for good.

    Attributes:
        device: where it was given.
        number: which of the device's responses it is, from 1; a later one counts.
        is_late: whether it arrived after the pupil's time and the grace; of a carried file whether
            it was given after them, by the pupil's own count.
        by: the way that it came.
    """

    at_s: float
    pupil: str
    device: str
    number: int
    question_id: str
    response: Response
    is_late: bool
    by: Road = Road.NETWORK


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A pupil said that this is all.

    Attributes:
        number: which of the device's messages it is; responses with later numbers do not count.
    """

    at_s: float
    pupil: str
    device: str
    number: int
    is_late: bool


@dataclass(frozen=True, slots=True)
class LateDecided:
    """The teacher decided whether a pupil's late responses count."""

    at_s: float
    pupil: str
    counts: bool


@dataclass(frozen=True, slots=True)
class Ended:
    """The teacher ended the quiz for all; what arrives later is kept as late."""

    at_s: float


@dataclass(frozen=True, slots=True)
class Released:
    """Feedback may be seen by the pupils from now on."""

    at_s: float


OfAll = Seated | Started | Paused | WentOn | TimeAdded | Ended | Released
"""What happens to the quiz as a whole once it is set up."""

OfPupil = Connected | Arranged | RestBegan | RestEnded | Answered | HandedIn | LateDecided
"""What happens to one pupil who takes part already."""

Happening = Opened | Resumed | Looked | OfAll | OfPupil
