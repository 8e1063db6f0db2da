# SPDX-License-Identifier: MIT
"""A pupil who answers without any connection: a quiz that was carried here, answers carried back.

The pupil's own count of seconds, from the first opening on, goes with every message; the teacher
who takes the file trusts it.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from quizdesk.classroom.answers_file import HandedOver, Stamped, answers_file
from quizdesk.classroom.folder_joining import keys_of
from quizdesk.classroom.host import clocks_of
from quizdesk.classroom.place_file import Opening
from quizdesk.classroom.protocol import Join
from quizdesk.classroom.quiz_file import dealt
from quizdesk.classroom.quiz_time import QuizTime
from quizdesk.errors import NotNow
from quizdesk.whole_file import replace_file

if TYPE_CHECKING:
    from pathlib import Path

    from quizdesk.classroom.host import HostClock
    from quizdesk.classroom.pupil import Pupil
    from quizdesk.classroom.quiz_file import PublicQuiz
    from quizdesk.classroom.sheet import Sheet
    from quizdesk.engine.response import Response

FIRST_NUMBER = 500_000
"""From which a device counts that was never told where to go on: whoever goes on by file does so
because another road failed, so what is in the file is later than what came by that road."""


class Carrying:
    """One pupil's part by file.

    Args:
        pupil: whose part it is.
        quiz: as it came in its file, from the host and with a sheet.
        out: where the answers go.
        clock: read at every step.

    Attributes:
        pupil: whose part it is.
        sheet: in this pupil's order.

    Raises:
        NotNow: when the file has no sheet, or the place no keys.
        CannotWrite: when this disk keeps nothing.
    """

    def __init__(self, pupil: Pupil, quiz: PublicQuiz, out: Path, clock: HostClock) -> None:
        if quiz.sheet is None:
            raise NotNow(
                "This file has no questions: it is for a shared folder.",
                "Ask your teacher for the file that is carried.",
            )
        self.pupil = pupil
        self.sheet: Sheet = dealt(quiz.id, quiz.sheet, pupil.place.name)
        self._quiz, self._out, self._clock = quiz, out, clock
        self._keys = keys_of(pupil)
        self._session = secrets.token_hex(8)
        place, now = pupil.place, clocks_of(clock)
        if place.opened is None:
            opened = Opening(now.wall_s, QuizTime(now))
        else:
            gone_on = place.opened.time.gone_on(now, place.opened.last_s)
            opened = replace(place.opened, time=gone_on)
        number = place.number if place.pupil or place.number else FIRST_NUMBER
        host_key = quiz.keys.signing.hex()
        pupil.keep(replace(place, opened=opened, number=number, host_key=host_key))

    def now_s(self) -> float:
        """Seconds since the quiz was opened."""
        return self._opening.time.at(self._clock.reading_s())

    def left_s(self) -> float:
        """Seconds left of the time that everyone has; what is arranged for one comes on top."""
        return self._quiz.allowed_s - self.now_s()

    def give(self, item: str, response: Response) -> int:
        """Gives a response; returns its number when it is in the file of answers.

        Raises:
            CannotWrite: when it cannot be kept; where only the file of answers cannot be
                written, `write` tries again.
        """
        number = self.pupil.give(item, response)
        self._stamp(number)
        self.write()
        return number

    def hand_in(self) -> int:
        """Says that this is all; as `give`."""
        number = self.pupil.hand_in()
        self._stamp(number)
        self.write()
        return number

    def write(self) -> None:
        """Writes the file of answers anew.

        Raises:
            CannotWrite: when it cannot be written; what was given is kept on this disk.
        """
        place, opening = self.pupil.place, self._opening
        given_s = dict(opening.given_s)
        handed = HandedOver(
            Join("", place.name, place.device, place.secret),
            self._keys.public.sealing,
            self._session,
            opening.at,
            tuple(Stamped(one, given_s.get(one.number, 0.0)) for one in place.unconfirmed),
        )
        data = answers_file(self._quiz.id, handed, self._keys, self._quiz.keys.sealing)
        replace_file(self._out, data)

    @property
    def _opening(self) -> Opening:
        opening = self.pupil.place.opened
        if opening is None:
            raise ValueError("The quiz was not opened.")
        return opening

    def _stamp(self, number: int) -> None:
        place, now_s = self.pupil.place, self.now_s()
        kept = {one.number for one in place.unconfirmed}
        given_s = tuple(one for one in self._opening.given_s if one[0] in kept)
        opened = replace(self._opening, last_s=now_s, given_s=(*given_s, (number, now_s)))
        self.pupil.keep(replace(place, opened=opened))
