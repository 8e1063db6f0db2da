# SPDX-License-Identifier: MIT
"""What host and pupil say to each other, as values; `wire.py` writes and reads them.

Described for other programs in docs/class-quiz.md. A pupil sends nothing but these, and what does
not fit is refused whole.
"""

from dataclasses import dataclass

from quizdesk.classroom.sheet import Sheet
from quizdesk.engine.plain import Plain
from quizdesk.engine.response import Response

VERSION = 1
"""Of the protocol; host and pupil must have the same."""

OTHER_VERSION = "This QuizDesk and the teacher's are of different versions."
"""What a host says otherwise."""

MOST_BYTES = 256 * 1024
"""Of one message, either way."""

# From a pupil


@dataclass(frozen=True, slots=True)
class Knock:
    """The first message of a device that the host does not know yet.

    Attributes:
        version: of the pupil's protocol.
        pake: the pupil's side of the exchange that proves the code, in hexadecimal.
    """

    version: int
    pake: str


@dataclass(frozen=True, slots=True)
class Join:
    """After a knock was answered: who comes.

    Attributes:
        confirmation: proves that the pupil knows the code, in hexadecimal.
        name: as the pupil writes it.
        device: a name for the device, made by chance.
        secret: by which the device is known when it comes again.
    """

    confirmation: str
    name: str
    device: str
    secret: str


@dataclass(frozen=True, slots=True)
class ComeBack:
    """The first message of a device that was there before.

    Attributes:
        version: of the pupil's protocol.
    """

    version: int
    pupil: str
    device: str
    secret: str


@dataclass(frozen=True, slots=True)
class Give:
    """A response, or a change of one.

    Attributes:
        number: counts up with every `Give` and `HandIn` of the device, from what the host said.
        item: its code.
        response: with codes.
    """

    number: int
    item: str
    response: Response


@dataclass(frozen=True, slots=True)
class HandIn:
    """That is all."""

    number: int


ToHost = Knock | Join | ComeBack | Give | HandIn

# From the host


@dataclass(frozen=True, slots=True)
class Answer:
    """To a knock.

    Attributes:
        pake: the host's side of the exchange, in hexadecimal.
        confirmation: proves that the host knows the code and is who the pupil's connection leads
            to, in hexadecimal.
    """

    pake: str
    confirmation: str


@dataclass(frozen=True, slots=True)
class Welcome:
    """The pupil has a place.

    Attributes:
        pupil: the pupil's id in this quiz.
        last_number: the highest number that is on record of the pupil, to count on from.
    """

    pupil: str
    name: str
    last_number: int


@dataclass(frozen=True, slots=True)
class Wait:
    """Somebody is in this place already, and the teacher was asked to let the pupil in."""


@dataclass(frozen=True, slots=True)
class Lost:
    """The host has no place for this connection any more; a new one gets it back."""


@dataclass(frozen=True, slots=True)
class Begin:
    """The sheet, with what is on record of the pupil's responses.

    Attributes:
        given: responses that count now, with codes, by the code of the item.
    """

    sheet: Sheet
    given: tuple[tuple[str, Response], ...]
    is_handed_in: bool


@dataclass(frozen=True, slots=True)
class Clock:
    """The pupil's time.

    Attributes:
        at_s: when it was so, on the quiz's time line.
        left_s: seconds left then, below nought when the time was up.
        allowed_s: seconds for the whole.
        runs: whether it runs.
        phase: how far the quiz is, a `Phase`.
    """

    at_s: float
    left_s: float
    allowed_s: int
    runs: bool
    phase: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A response or hand-in is on the host's disk.

    Attributes:
        is_late: whether the teacher has to decide about it.
    """

    number: int
    is_late: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """Something was not taken.

    Attributes:
        why: a sentence for the pupil.
        number: of what was not taken, or 0 for the connection itself, which then ends.
    """

    why: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Marked:
    """Feedback, once the teacher has released it.

    Attributes:
        items: (code of the item, question and mark as plain data), in the sheet's order.
    """

    items: tuple[tuple[str, Plain, Plain], ...]


ToPupil = Answer | Welcome | Wait | Lost | Begin | Clock | Kept | Refused | Marked
