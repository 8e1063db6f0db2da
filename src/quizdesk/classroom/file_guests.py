# SPDX-License-Identifier: MIT
"""Pupils who come by file: their messages taken up by the host, and what each is to be told.

For the host they are guests as those who are connected are, with numbers below nought.
"""

from __future__ import annotations

import asyncio
import hmac
from typing import TYPE_CHECKING

from quizdesk.classroom.answers_file import HandedOver, Stamped, read_answers_file
from quizdesk.classroom.happening import Road
from quizdesk.classroom.hosting import BY_NETWORK, Came
from quizdesk.classroom.letter import Letter
from quizdesk.classroom.protocol import Give, HandIn, Join, Refused

if TYPE_CHECKING:
    from quizdesk.classroom.host import Host
    from quizdesk.classroom.reception import Said
    from quizdesk.classroom.sealing import Keys

_FREE_GUESSES = 40
_GUESS_S = 2.0


class FileGuests:
    """All pupils who come by file.

    Args:
        host: the quiz.
        keys: the host's.

    Attributes:
        letters: what each has to be told, by the name of the device.
    """

    def __init__(self, host: Host, keys: Keys) -> None:
        self._host = host
        self._keys = keys
        self._numbers: dict[str, int] = {}
        self.letters: dict[str, Letter] = {}
        self._wrong_guesses = 0
        self._guessed_s = 0.0

    def say(self, said: Said) -> None:
        """Tells them what is for them."""
        devices = {number: device for device, number in self._numbers.items()}
        for guest, message in said:
            if guest in devices:
                self.letters[devices[guest]].hear(message)

    def opened(self, data: bytes) -> HandedOver:
        """What is handed over in a file.

        Raises:
            BadMessage: when it is nothing for this quiz; says why.
        """
        return read_answers_file(self._host.quiz.opened.id, data, self._keys)

    def tell_time(self) -> None:
        """Tells them the time."""
        self.say(self._host.reception.clocks(self._host.now_s()))

    def is_waiting(self, device: str) -> bool:
        """Whether the teacher has to decide about a device."""
        return any(one.device == device for one in self._host.reception.waiting)

    async def take(self, handed: HandedOver, road: Road) -> bool:
        """Takes up what is handed over; what was taken up already changes nothing.

        Args:
            handed: as opened.
            road: the folder, or a file that the teacher took.

        Returns:
            Whether there is nothing more to do about it: it is all on record or refused.

        Raises:
            CannotWrite: when it cannot be put on record; it has to be taken again.
        """
        device = handed.join.device
        guest = self._numbers.setdefault(device, -1 - len(self._numbers))
        letter = self.letters.setdefault(device, Letter())
        reception = self._host.reception
        if letter.session != handed.session or road is Road.FILE:
            letter.begin_session(handed.session, handed.sealing)
            if not self.is_waiting(device):
                reception.leave(guest)
        if letter.is_refused:
            return True
        if self.is_waiting(device):
            return False
        if guest not in reception.guests:
            if road is Road.FOLDER:
                if self._is_guessed_at():
                    return False
                if not self._knows_code(handed.join):
                    self._refuse_code(letter)
                    return True
            await self._do(guest, handed.join, BY_NETWORK)
            if guest not in reception.guests:
                return letter.is_refused
        await self._take_all(guest, letter, handed.messages, road)
        return all(one.message.number in letter.settled for one in handed.messages)

    def leave(self, device: str) -> None:
        """A pupil who came by a carried file is not there any more."""
        if device in self._numbers and not self.is_waiting(device):
            self._host.reception.leave(self._numbers[device])

    async def _take_all(
        self, guest: int, letter: Letter, messages: tuple[Stamped, ...], road: Road
    ) -> None:
        letter.forget_all_but({one.message.number for one in messages})
        done = await asyncio.gather(
            *(
                self._do(guest, one.message, Came(road, one.own_s))
                for one in messages
                if one.message.number not in letter.settled
            ),
            return_exceptions=True,
        )
        for one in done:
            if isinstance(one, BaseException):
                raise one

    async def _do(self, guest: int, message: Join | Give | HandIn, came: Came) -> None:
        reception = self._host.reception
        await self._host.do(lambda at_s: reception.take(guest, message, at_s, came))

    def _knows_code(self, join: Join) -> bool:
        given = join.confirmation.encode("utf-8", "surrogatepass")
        return hmac.compare_digest(given, self._host.code.secret.encode())

    def _is_guessed_at(self) -> bool:
        """Whether somebody tries codes, so that newcomers are taken one by one, and slowly."""
        is_soon = self._host.now_s() < self._guessed_s + _GUESS_S
        return self._wrong_guesses >= _FREE_GUESSES and is_soon

    def _refuse_code(self, letter: Letter) -> None:
        self._wrong_guesses += 1
        self._guessed_s = self._host.now_s()
        letter.hear(Refused("The code is not this quiz's."))
