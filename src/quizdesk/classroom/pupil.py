# SPDX-License-Identifier: MIT
"""The pupil's side: keeps a place at the host through whatever happens to the connection.

What is given is kept here first and sent as soon as there is a connection, again after each new
one, until the host has confirmed it.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from quizdesk.classroom.certificate import client_context, fingerprint_of
from quizdesk.classroom.pairing import Knocking
from quizdesk.classroom.place_file import Place, keep_place
from quizdesk.classroom.protocol import (
    MOST_BYTES,
    VERSION,
    Answer,
    Begin,
    Clock,
    ComeBack,
    Give,
    HandIn,
    Join,
    Kept,
    Knock,
    Marked,
    Refused,
    ToPupil,
    Wait,
    Welcome,
)
from quizdesk.classroom.wire import read_by_pupil, written
from quizdesk.errors import BadMessage, ClassError, NotNow

if TYPE_CHECKING:
    from pathlib import Path

    from quizdesk import clock
    from quizdesk.engine.response import Response

FIRST_WAIT_S, LONGEST_WAIT_S = 0.25, 5.0
"""Seconds before the second try to connect, and the most between any two."""

_ANSWER_S = 15.0


class Pupil:
    """One pupil's part in a class quiz.

    Attributes:
        place: as it stands on the disk.
        sheet: what the host sent when the quiz began, or None before.
        is_connected: whether the host listens at this moment.
        feedback: the marks, once they are released.
    """

    def __init__(
        self,
        path: Path,
        place: Place,
        code_secret: str,
        reader: clock.Clock,
        tell: Callable[[ToPupil], None],
    ) -> None:
        """Takes a place, which need not be known to the host yet.

        Args:
            path: where the place is kept.
            place: as it was found there, or a new one.
            code_secret: the secret part of the join code; only needed for a new place.
            reader: the clock.
            tell: told of everything that the host says.
        """
        self._path = path
        self.place = place
        self._secret = code_secret
        self._reader = reader
        self._tell = tell
        self.sheet: Begin | None = None
        self.feedback: Marked | None = None
        self.is_connected = False
        self._clock: tuple[Clock, float] | None = None
        self._news = asyncio.Event()
        self._sent = 0

    def left_s(self) -> float | None:
        """Seconds left by the host's clock, as far as known here."""
        if self._clock is None:
            return None
        told, read_s = self._clock
        return told.left_s - (self._reader.reading_s() - read_s if told.runs else 0.0)

    def give(self, item: str, response: Response) -> int:
        """Gives a response; returns its number when it is on this disk.

        Raises:
            CannotWrite: when it cannot be kept here.
        """
        number = self.place.number + 1
        self._keep(self.place.with_next(item, Give(number, item, response)))
        self._news.set()
        return number

    def hand_in(self) -> int:
        """Says that this is all; as `give`."""
        number = self.place.number + 1
        kept = (*self.place.unconfirmed, HandIn(number))
        self._keep(replace(self.place, number=number, unconfirmed=kept))
        self._news.set()
        return number

    async def run(self) -> None:
        """Keeps the place until cancelled.

        Raises:
            NotNow: when the host refuses it for good.
            BadMessage: when what answers is no host.
        """
        wait_s = FIRST_WAIT_S
        while True:
            try:
                await self._stay()
                wait_s = FIRST_WAIT_S
            except (OSError, TimeoutError, WebSocketException):
                wait_s = min(LONGEST_WAIT_S, wait_s * 2)
            finally:
                self.is_connected = False
            await asyncio.sleep(wait_s)

    async def _stay(self) -> None:
        """One connection, from its beginning to its end."""
        async with connect(
            f"wss://{self.place.address}",
            ssl=client_context(),
            server_hostname="quizdesk",
            compression=None,
            max_size=MOST_BYTES * 64,
            proxy=None,
            open_timeout=_ANSWER_S,
            ping_interval=10,
            ping_timeout=10,
        ) as connection:
            await self._come(connection)
            sending = asyncio.create_task(self._send(connection))
            try:
                async for text in connection:
                    self._hear(read_by_pupil(text))
            finally:
                sending.cancel()
                with suppress(asyncio.CancelledError):
                    await sending

    async def _come(self, connection: ClientConnection) -> None:
        fingerprint = _fingerprint(connection)
        place = self.place
        if place.pupil:
            if fingerprint.hex() != place.fingerprint:
                raise NotNow(
                    "The computer that answers is not the one that you joined.",
                    "Tell your teacher before you go on.",
                )
            await connection.send(
                written(ComeBack(VERSION, place.pupil, place.device, place.secret))
            )
            return
        knocking = await asyncio.to_thread(Knocking, self._secret, fingerprint)
        await connection.send(written(Knock(VERSION, knocking.pake)))
        answer = read_by_pupil(await asyncio.wait_for(connection.recv(), _ANSWER_S))
        if isinstance(answer, Refused):
            raise NotNow(answer.why)
        if not isinstance(answer, Answer):
            raise BadMessage("No host answers a knock so.")
        proof = await asyncio.to_thread(knocking.confirm, answer.pake, answer.confirmation)
        self._keep(replace(place, fingerprint=fingerprint.hex()))
        await connection.send(written(Join(proof, place.name, place.device, place.secret)))

    async def _send(self, connection: ClientConnection) -> None:
        """Sends what is unconfirmed, and what comes up while connected."""
        sent = 0
        while True:
            if self.is_connected:
                for one in self.place.unconfirmed:
                    if one.number > sent:
                        await connection.send(written(one))
                        sent = one.number
            self._news.clear()
            await self._news.wait()

    def _hear(self, message: ToPupil) -> None:
        match message:
            case Welcome():
                number = max(self.place.number, message.last_number)
                self._keep(replace(self.place, pupil=message.pupil, number=number))
                self.is_connected = True
                self._news.set()
            case Begin():
                self.sheet = message
            case Clock():
                self._clock = (message, self._reader.reading_s())
            case Kept():
                self._keep(self.place.confirmed(message.number))
            case Refused() if message.number:
                # It will never be taken, so it is not sent again; the pupil is told.
                self._keep(self.place.confirmed(message.number))
            case Refused():
                raise NotNow(message.why)
            case Marked():
                self.feedback = message
            case Wait() | Answer():
                pass
        self._tell(message)

    def _keep(self, place: Place) -> None:
        keep_place(self._path, place)
        self.place = place


def _fingerprint(connection: ClientConnection) -> bytes:
    tls = connection.transport.get_extra_info("ssl_object")
    if not isinstance(tls, ssl.SSLObject):
        raise ClassError("The connection is not private.")
    certificate = tls.getpeercert(binary_form=True)
    if certificate is None:
        raise ClassError("The host shows no certificate.")
    return fingerprint_of(certificate)
