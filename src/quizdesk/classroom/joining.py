# SPDX-License-Identifier: MIT
"""The pupil's connection: made, proved, and made again whenever it is lost."""

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
from quizdesk.classroom.protocol import (
    MOST_BYTES,
    VERSION,
    Answer,
    ComeBack,
    Join,
    Knock,
    Refused,
    ToPupil,
)
from quizdesk.classroom.wire import read_by_pupil, written
from quizdesk.errors import BadMessage, ClassError, NotNow

if TYPE_CHECKING:
    from quizdesk.classroom.pupil import Pupil
    from quizdesk.engine.response import Response

FIRST_WAIT_S, LONGEST_WAIT_S = 0.25, 5.0
"""Seconds before the second try to connect, and the most between any two."""

_ANSWER_S = 15.0
_FEEDBACK_BYTES = 64 * MOST_BYTES


class Joining:
    """Keeps a pupil connected.

    Args:
        pupil: whose part it is.
        code_secret: the secret part of the join code; only needed for a new place.
        tell: told of everything that the host says, after the pupil has heard it.

    Attributes:
        pupil: whose part it is.
    """

    def __init__(self, pupil: Pupil, code_secret: str, tell: Callable[[ToPupil], None]) -> None:
        self.pupil = pupil
        self._secret = code_secret
        self._tell = tell
        self._news = asyncio.Event()

    def give(self, item: str, response: Response) -> int:
        """Gives a response and sends it as soon as there is a connection; as `Pupil.give`."""
        number = self.pupil.give(item, response)
        self._news.set()
        return number

    def hand_in(self) -> int:
        """Hands in likewise; as `Pupil.hand_in`."""
        number = self.pupil.hand_in()
        self._news.set()
        return number

    async def run(self) -> None:
        """Keeps the place until cancelled.

        Raises:
            NotNow: when the host refuses it for good.
            BadMessage: when what answers is no host.
            CannotWrite: when this disk keeps nothing more.
        """
        wait_s = FIRST_WAIT_S
        while True:
            try:
                await self._stay()
                wait_s = FIRST_WAIT_S
            except (OSError, TimeoutError, WebSocketException):
                wait_s = min(LONGEST_WAIT_S, wait_s * 2)
            finally:
                self.pupil.is_seated = False
            await asyncio.sleep(wait_s)

    async def _stay(self) -> None:
        """One connection, from its beginning to its end."""
        async with connect(
            f"wss://{self.pupil.place.address}",
            ssl=client_context(),
            server_hostname="quizdesk",
            compression=None,
            max_size=_FEEDBACK_BYTES,
            proxy=None,
            open_timeout=_ANSWER_S,
            ping_interval=10,
            ping_timeout=10,
        ) as connection:
            await self._come(connection)
            sending = asyncio.create_task(self._send(connection))
            try:
                async for text in connection:
                    message = read_by_pupil(text)
                    self.pupil.hear(message)
                    self._news.set()
                    self._tell(message)
            finally:
                sending.cancel()
                with suppress(asyncio.CancelledError, WebSocketException):
                    await sending

    async def _come(self, connection: ClientConnection) -> None:
        fingerprint = _fingerprint(connection)
        place = self.pupil.place
        if place.pupil:
            if fingerprint.hex() != place.fingerprint:
                raise NotNow(
                    "The computer that answers is not the one that you joined.",
                    "Tell your teacher before you go on.",
                )
            back = ComeBack(VERSION, place.pupil, place.device, place.secret)
            await connection.send(written(back))
            return
        knocking = await asyncio.to_thread(Knocking, self._secret, fingerprint)
        await connection.send(written(Knock(VERSION, knocking.pake)))
        answer = read_by_pupil(await asyncio.wait_for(connection.recv(), _ANSWER_S))
        if isinstance(answer, Refused):
            raise NotNow(answer.why)
        if not isinstance(answer, Answer):
            raise BadMessage("No host answers a knock so.")
        proof = await asyncio.to_thread(knocking.confirm, answer.pake, answer.confirmation)
        self.pupil.keep(replace(place, fingerprint=fingerprint.hex()))
        await connection.send(written(Join(proof, place.name, place.device, place.secret)))

    async def _send(self, connection: ClientConnection) -> None:
        """Sends what is to be sent, and what comes up while connected."""
        sent = 0
        while True:
            for one in self.pupil.to_send(sent):
                await connection.send(written(one))
                sent = one.number
            self._news.clear()
            await self._news.wait()


def _fingerprint(connection: ClientConnection) -> bytes:
    tls = connection.transport.get_extra_info("ssl_object")
    if not isinstance(tls, ssl.SSLObject):
        raise ClassError("The connection is not private.")
    certificate = tls.getpeercert(binary_form=True)
    if certificate is None:
        raise ClassError("The host shows no certificate.")
    return fingerprint_of(certificate)
