# SPDX-License-Identifier: MIT
"""The pupil's connection: made, proved, and made again whenever it is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from websockets.exceptions import WebSocketException

from quizdesk.classroom.protocol import VERSION, ComeBack, Join, ToPupil
from quizdesk.classroom.reaching import Proved, Reached, connecting, fingerprint_at, prove
from quizdesk.classroom.wire import read_by_pupil, written
from quizdesk.errors import NotNow

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

    from quizdesk.classroom.pupil import Pupil
    from quizdesk.engine.response import Response

FIRST_WAIT_S, LONGEST_WAIT_S = 0.25, 5.0
"""Seconds before the second try to connect, and the most between any two."""


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

    async def run(self, reached: Reached | None = None) -> None:
        """Keeps the place until cancelled.

        Args:
            reached: the host, where it has been found and has proved the code already.

        Raises:
            NotNow: when the host refuses it for good.
            BadMessage: when what answers is no host.
            CannotWrite: when this disk keeps nothing more.
        """
        wait_s = FIRST_WAIT_S
        while True:
            try:
                if reached is not None:
                    first, reached = reached, None
                    async with first.connection:
                        await self._join(first.connection, first.proved)
                        await self._converse(first.connection)
                else:
                    await self._stay()
                wait_s = FIRST_WAIT_S
            except (OSError, TimeoutError, WebSocketException):
                wait_s = min(LONGEST_WAIT_S, wait_s * 2)
            finally:
                self.pupil.is_seated = False
            await asyncio.sleep(wait_s)

    async def _stay(self) -> None:
        """One connection, from its beginning to its end."""
        async with connecting(self.pupil.place.address) as connection:
            await self._come(connection)
            await self._converse(connection)

    async def _converse(self, connection: ClientConnection) -> None:
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
        place = self.pupil.place
        if not place.pupil or not place.fingerprint:
            await self._join(connection, await prove(connection, self._secret))
            return
        if fingerprint_at(connection).hex() != place.fingerprint:
            raise NotNow(
                "The computer that answers is not the one that you joined.",
                "Tell your teacher before you go on.",
            )
        back = ComeBack(VERSION, place.pupil, place.device, place.secret)
        await connection.send(written(back))

    async def _join(self, connection: ClientConnection, proved: Proved) -> None:
        place = self.pupil.place
        self.pupil.keep(replace(place, fingerprint=proved.fingerprint.hex()))
        await connection.send(written(Join(proved.proof, place.name, place.device, place.secret)))

    async def _send(self, connection: ClientConnection) -> None:
        """Sends what is to be sent, and what comes up while connected."""
        sent = 0
        while True:
            for one in self.pupil.to_send(sent):
                await connection.send(written(one))
                sent = one.number
            self._news.clear()
            await self._news.wait()
