# SPDX-License-Identifier: MIT
"""The pupil's side, without its connection: what was given, what the host has said, what to send.

What is given is on this machine's disk first, and stays among what is to be sent until the host has
confirmed it. `joining.py` keeps the connection.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from quizdesk.classroom.place_file import Place, keep_place
from quizdesk.classroom.protocol import (
    Answer,
    Begin,
    Clock,
    Give,
    HandIn,
    Kept,
    Lost,
    Marked,
    Refused,
    ToPupil,
    Wait,
    Welcome,
)
from quizdesk.errors import NotNow

if TYPE_CHECKING:
    from pathlib import Path

    from quizdesk import clock
    from quizdesk.engine.response import Response


class Pupil:
    """One pupil's part in a class quiz.

    Attributes:
        place: as it stands on the disk.
        begun: what the host sent when the quiz began, or None before.
        is_seated: whether the host has said on this connection who the pupil is.
        feedback: the marks, once they are released.
    """

    def __init__(self, path: Path, place: Place, reader: clock.Clock) -> None:
        """Takes a place, which need not be known to the host yet.

        Args:
            path: where the place is kept.
            place: as it was found there, or a new one.
            reader: the clock.
        """
        self._path = path
        self.place = place
        self._reader = reader
        self.begun: Begin | None = None
        self.feedback: Marked | None = None
        self.is_seated = False
        self._clock: Clock | None = None
        self._ahead_s = -math.inf

    def left_s(self) -> float | None:
        """Seconds left by the host's clock, as far as known here."""
        told = self._clock
        if told is None or not told.runs:
            return told.left_s if told else None
        return told.left_s - (self._reader.reading_s() + self._ahead_s - told.at_s)

    def give(self, item: str, response: Response) -> int:
        """Gives a response, with codes; returns its number when it is on this disk.

        Raises:
            CannotWrite: when it cannot be kept here.
        """
        number = self.place.number + 1
        self.keep(self.place.with_next(item, Give(number, item, response)))
        return number

    def hand_in(self) -> int:
        """Says that this is all; as `give`."""
        number = self.place.number + 1
        kept = (*self.place.unconfirmed, HandIn(number))
        self.keep(replace(self.place, number=number, unconfirmed=kept))
        return number

    def to_send(self, after: int) -> tuple[Give | HandIn, ...]:
        """What the host has yet to confirm and was not sent on this connection, in order.

        Args:
            after: the highest number that was sent on this connection; 0 for a new one.
        """
        if not self.is_seated:
            return ()
        return tuple(one for one in self.place.unconfirmed if one.number > after)

    def hear(self, message: ToPupil) -> None:
        """Takes in what the host says.

        Raises:
            NotNow: when the host refuses the pupil for good.
            CannotWrite: when it cannot be kept here.
        """
        match message:
            case Welcome():
                number = max(self.place.number, message.last_number)
                self.keep(replace(self.place, pupil=message.pupil, number=number))
                self.is_seated = True
            case Begin():
                self.begun = message
            case Clock():
                self._hear_time(message)
            case Kept():
                self.keep(self.place.confirmed(message.number))
            case Refused() if message.number:
                # It will never be taken, so it is not sent again; the pupil is told.
                self.keep(self.place.confirmed(message.number))
            case Refused():
                raise NotNow(message.why)
            case Marked():
                self.feedback = message
            case Lost():
                self.is_seated = False
            case Wait() | Answer():
                pass

    def _hear_time(self, told: Clock) -> None:
        """Takes in the time; what is overtaken by later news is none.

        How far the quiz's time line is ahead of the clock here is known best from the message that
        was on its way for the shortest time, which is the one that says the most.
        """
        self._ahead_s = max(self._ahead_s, told.at_s - self._reader.reading_s())
        if self._clock is None or told.at_s >= self._clock.at_s:
            self._clock = told

    def keep(self, place: Place) -> None:
        """Puts another place on the disk.

        Raises:
            CannotWrite: when it cannot be kept; the old one stands.
        """
        keep_place(self._path, place)
        self.place = place
