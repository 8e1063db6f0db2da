# SPDX-License-Identifier: MIT
"""The host's connections: who may speak, how much, and what each is told.

A guest who stalls holds up nobody: each has a queue of what is still to be told, and is let go when
that is full. One who floods is read no faster than the host keeps.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from quizdesk.classroom.pairing import answer_knock, is_proof
from quizdesk.classroom.protocol import (
    MOST_BYTES,
    OTHER_VERSION,
    VERSION,
    Answer,
    ComeBack,
    Give,
    HandIn,
    Join,
    Knock,
    Lost,
    Refused,
    ToPupil,
)
from quizdesk.classroom.wire import read_by_host, written
from quizdesk.errors import BadMessage, CannotWrite, ClassError

if TYPE_CHECKING:
    from quizdesk.classroom.certificate import Certificate
    from quizdesk.classroom.host import Host
    from quizdesk.classroom.reception import Said

MOST_GUESTS = 1200
"""Connections at once."""

FIRST_WORD_S = 15.0
"""Seconds in which a guest has to say who comes."""

CLOCK_EVERY_S = 10.0
"""Seconds between two tellings of the time when nothing else happens."""

_MOST_UNTOLD = 256
_FREE_GUESSES = 40
_GUESS_S = 2.0
_POLICY = 1008
_TOO_MANY, _AGAIN = 1013, 1012


class HostServer:
    """Serves one class quiz.

    Args:
        certificate: which pupils pin.

    Attributes:
        reached: set once a device has come through to this computer, whoever it is.
        wrong_guesses: how often somebody knocked and did not prove the code.
    """

    def __init__(self, certificate: Certificate) -> None:
        self.reached = asyncio.Event()
        self._certificate = certificate
        self._outboxes: dict[int, asyncio.Queue[ToPupil]] = {}
        self._connections: dict[int, ServerConnection] = {}
        self._next = 0
        self.wrong_guesses = 0
        self._guessing = asyncio.Lock()
        self._host: Host

    def say(self, said: Said) -> None:
        """Tells guests something, each when the connection takes it."""
        for guest, message in said:
            outbox = self._outboxes.get(guest)
            if outbox is None:
                continue
            if outbox.full():
                # It stalls; what it was not told it is told when it comes again.
                self._connections[guest].transport.abort()
            else:
                outbox.put_nowait(message)

    async def serve(self, host: Host, address: str, port: int) -> Server:
        """Opens the door.

        Args:
            host: the quiz.
            address: of the network adapter; empty for all.
            port: 0 for any that is free.

        Returns:
            The server, to be closed by the caller.

        Raises:
            OSError: when the port cannot be had.
        """
        self._host = host
        return await serve(
            self._receive,
            address or None,
            port,
            ssl=self._certificate.server_context(),
            compression=None,
            max_size=MOST_BYTES,
            max_queue=4,
            open_timeout=FIRST_WORD_S,
            ping_interval=20,
            ping_timeout=20,
        )

    async def tell_time(self) -> None:
        """Looks at the clocks and tells everyone the time, now and then, until cancelled."""
        while True:
            await asyncio.sleep(CLOCK_EVERY_S)
            with suppress(CannotWrite):
                # The host keeps why, for the teacher to see.
                await self._host.look()
            self.say(self._host.reception.clocks(self._host.now_s()))

    async def _receive(self, connection: ServerConnection) -> None:
        self.reached.set()
        if len(self._connections) >= MOST_GUESTS:
            await connection.close(_TOO_MANY, "The host is full.")
            return
        self._next += 1
        guest = self._next
        self._connections[guest] = connection
        self._outboxes[guest] = asyncio.Queue(_MOST_UNTOLD)
        telling = asyncio.create_task(self._tell(guest, connection))
        try:
            await self._converse(guest, connection)
        except (BadMessage, TimeoutError):
            await connection.close(_POLICY, "That is nothing that QuizDesk sends.")
        except ConnectionClosed:
            # As every conversation ends, sooner or later.
            pass
        finally:
            telling.cancel()
            self._host.reception.leave(guest)
            del self._outboxes[guest], self._connections[guest]

    async def _tell(self, guest: int, connection: ServerConnection) -> None:
        outbox = self._outboxes[guest]
        with suppress(ConnectionClosed):
            while True:
                message = await outbox.get()
                await connection.send(written(message))
                if isinstance(message, Refused) and not message.number:
                    await connection.close(_POLICY, "Refused.")
                elif isinstance(message, Lost):
                    await connection.close(_AGAIN, "Come again.")

    async def _converse(self, guest: int, connection: ServerConnection) -> None:
        first = read_by_host(await asyncio.wait_for(connection.recv(), FIRST_WORD_S))
        match first:
            case Knock():
                joined = await self._paired(connection, first)
                if joined is None:
                    return
                await self._take(guest, joined)
            case ComeBack():
                await self._take(guest, first)
            case _:
                raise BadMessage("Nobody begins so.")
        async for text in connection:
            message = read_by_host(text)
            if not isinstance(message, Give | HandIn):
                raise BadMessage("Nobody goes on so.")
            # The next is read when this one is kept: a flood waits at its own door.
            await self._take(guest, message)

    async def _take(self, guest: int, message: Join | ComeBack | Give | HandIn) -> None:
        reception = self._host.reception
        try:
            await self._host.do(lambda at_s: reception.take(guest, message, at_s))
        except CannotWrite:
            # Not confirmed, so it comes again; the teacher is told by `Host.trouble`.
            pass
        except ClassError as error:
            self.say(((guest, Refused(str(error))),))

    async def _paired(self, connection: ServerConnection, knock: Knock) -> Join | None:
        if knock.version != VERSION:
            await self._refuse(connection, OTHER_VERSION)
            return None
        if self.wrong_guesses >= _FREE_GUESSES:
            # Somebody tries codes: from now on one guess at a time, and slowly.
            async with self._guessing:
                await asyncio.sleep(_GUESS_S)
        joined = None
        try:
            joined = await self._exchanged(connection, knock)
        finally:
            # The answer tells who guessed whether it was right: to leave then is a guess as well.
            self.wrong_guesses += joined is None
        return joined

    async def _exchanged(self, connection: ServerConnection, knock: Knock) -> Join | None:
        secret = self._host.code.secret
        fingerprint = self._certificate.fingerprint
        paired = await asyncio.to_thread(answer_knock, knock.pake, secret, fingerprint)
        await connection.send(written(Answer(paired.pake, paired.confirmation)))
        joined = read_by_host(await asyncio.wait_for(connection.recv(), FIRST_WORD_S))
        if not isinstance(joined, Join):
            raise BadMessage("After a knock comes who it is.")
        if not is_proof(joined.confirmation, paired.expected):
            await self._refuse(connection, "The code is not this quiz's.")
            return None
        return joined

    async def _refuse(self, connection: ServerConnection, why: str) -> None:
        await connection.send(written(Refused(why)))
        await connection.close(_POLICY, "Refused.")
