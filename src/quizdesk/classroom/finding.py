# SPDX-License-Identifier: MIT
"""Finding the host by the join code alone: whoever answers is tried, and who proves the code wins.

Anybody on the network may say to be the quiz. That gains nothing: one who does not know the code
proves nothing, and is passed over while the others are tried.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from contextlib import suppress
from typing import TYPE_CHECKING, Self

from websockets.exceptions import WebSocketException

from quizdesk.classroom.addresses import own_addresses
from quizdesk.classroom.looking import looking
from quizdesk.classroom.protocol import OTHER_VERSION
from quizdesk.classroom.reaching import Proved, Reached, connecting, fingerprint_at, prove
from quizdesk.errors import ClassError, NoConnection, NotNow

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

    from quizdesk.classroom.announcement import Announcement
    from quizdesk.classroom.join_code import JoinCode

LOOK_S = 8.0
"""Seconds for which the network is asked."""

LONGEST_S = 40.0
"""Seconds after which whatever is still being tried is given up."""

NEXT_ROADS = (
    "Ask your teacher for the computer's address and give it with --host ADDRESS, "
    "or for a shared folder or a file to take part by."
)

_OPEN_S, _PROVE_S = 5.0, 10.0
_NEXT_S = 0.2
_AT_ONCE, _MOST_TRIES, _MOST_OF_SENDER = 16, 64, 16


async def find(code: JoinCode) -> Reached:
    """The host that has a code, wherever it is on the networks of this computer.

    Returns:
        The host, with an open connection on which it has proved the code.

    Raises:
        NoConnection: when nothing was found, or what was found could not be reached.
        NotNow: when what was found has another code.
    """
    ips = [one.ip for one in own_addresses()]
    if not ips:
        raise NoConnection("This computer is on no network.", NEXT_ROADS)
    async with looking(code.name, ips) as heard, Trying(code.secret) as trying:
        following = asyncio.create_task(_follow(heard, trying))
        try:
            reached = await trying.first(LOOK_S, LONGEST_S)
        finally:
            following.cancel()
            with suppress(asyncio.CancelledError):
                await following
    if reached is None:
        raise trying.verdict(code.name)
    return reached


async def _follow(heard: asyncio.Queue[Announcement], trying: Trying) -> None:
    """Has everything tried that is heard, the likeliest addresses a moment before the others."""
    while True:
        announcement = await heard.get()
        for address in announcement.addresses():
            if trying.add(address, announcement.sender):
                await asyncio.sleep(_NEXT_S)


class Trying:
    """Tries addresses side by side; the first that proves the code wins.

    Args:
        secret: the secret part of the join code.
    """

    def __init__(self, secret: str) -> None:
        self._secret = secret
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._of_sender: defaultdict[str, int] = defaultdict(int)
        self._at_once = asyncio.Semaphore(_AT_ONCE)
        self._turns: defaultdict[bytes, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._unproved: set[bytes] = set()
        self._refusals: list[ClassError] = []
        self._won: asyncio.Future[Reached] = asyncio.get_running_loop().create_future()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    def add(self, address: str, sender: str) -> bool:
        """Has an address tried, unless it was before, or too many were.

        Args:
            address: as "host:port".
            sender: who told it; one who tells of many addresses does not crowd out the others.
        """
        is_much = len(self._tasks) >= _MOST_TRIES or self._of_sender[sender] >= _MOST_OF_SENDER
        if address in self._tasks or is_much:
            return False
        self._of_sender[sender] += 1
        self._tasks[address] = asyncio.create_task(self._try(address))
        return True

    async def first(self, look_s: float, longest_s: float) -> Reached | None:
        """The first that proves the code, or None.

        Args:
            look_s: seconds in which more addresses may come.
            longest_s: seconds after which those under way are given up too.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(longest_s):
                await asyncio.wait((self._won,), timeout=look_s)
                while not self._won.done() and (under_way := self._under_way()):
                    await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
        return self._won.result() if self._won.done() else None

    def verdict(self, name: str) -> ClassError:
        """Why nobody won.

        Args:
            name: the first part of the join code.
        """
        if any(OTHER_VERSION in str(one) for one in self._refusals):
            return NotNow(OTHER_VERSION)
        if self._refusals:
            # Not in the words of who refused: nothing proves who that was.
            return NotNow(
                f"Quiz {name} was found, but the code is not this quiz's.",
                "Read it again, or ask your teacher for it.",
            )
        if self._tasks:
            return NoConnection(
                f"Quiz {name} was found, but its computer lets nobody in: a firewall or the "
                "network keeps you apart.",
                NEXT_ROADS,
            )
        return NoConnection(f"No quiz {name} was found on the network.", NEXT_ROADS)

    def _under_way(self) -> list[asyncio.Task[None]]:
        return [one for one in self._tasks.values() if not one.done()]

    async def _try(self, address: str) -> None:
        try:
            # A way that leads to nobody is none; the verdict says so when no other leads anywhere.
            with suppress(OSError, TimeoutError, WebSocketException):
                async with self._at_once:
                    connection = await connecting(address, _OPEN_S)
                    await self._try_over(address, connection)
        except ClassError as error:
            self._refusals.append(error)

    async def _try_over(self, address: str, connection: ClientConnection) -> None:
        is_won = False
        try:
            proved = await self._proved(connection)
            if proved is not None and not self._won.done():
                self._won.set_result(Reached(address, connection, proved))
                is_won = True
        finally:
            if not is_won:
                connection.transport.abort()

    async def _proved(self, connection: ClientConnection) -> Proved | None:
        """Its proof, or None where the same host has failed by another address.

        One host is asked over one connection at a time, so that it need not take the others for
        guesses at its code.
        """
        fingerprint = fingerprint_at(connection)
        async with self._turns[fingerprint]:
            if fingerprint in self._unproved or self._won.done():
                return None
            try:
                async with asyncio.timeout(_PROVE_S):
                    return await prove(connection, self._secret)
            except ClassError:
                self._unproved.add(fingerprint)
                raise
