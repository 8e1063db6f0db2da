# SPDX-License-Identifier: MIT
"""The pupil's ear on the network: asks on every adapter where hosts are, and hears the answers.

It asks from a port of its own and is answered there (RFC 6762, section 5.1), so it listens to
nobody else and no firewall asks the pupil about it.
"""

import asyncio
import secrets
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

from quizdesk.classroom.announcement import Announcement, question, read_announcements

ASK_EVERY_S = 1.0
"""Seconds between two questions."""

_GROUP = ("224.0.0.251", 5353)
_HOPS = 255
_MOST_UNREAD = 256


class _Ear(asyncio.DatagramProtocol):
    def __init__(self, name: str, heard: asyncio.Queue[Announcement]) -> None:
        self._name = name
        self._heard = heard

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        for one in read_announcements(data, addr[0], self._name):
            # One who floods is heard no more than others; the question is asked again.
            with suppress(asyncio.QueueFull):
                self._heard.put_nowait(one)


@asynccontextmanager
async def looking(name: str, ips: Sequence[str]) -> AsyncIterator[asyncio.Queue[Announcement]]:
    """Looks for a quiz until the block is left.

    Args:
        name: the first part of the join code.
        ips: of this computer's adapters; one that takes no questions is passed over.

    Returns:
        What is heard, as it is heard; the same may come again.
    """
    heard: asyncio.Queue[Announcement] = asyncio.Queue(_MOST_UNREAD)
    mouths: list[asyncio.DatagramTransport] = []
    try:
        for ip in ips:
            with suppress(OSError):
                mouths.append(await _mouth(ip, name, heard))
        asking = asyncio.create_task(_ask(mouths))
        try:
            yield heard
        finally:
            asking.cancel()
            with suppress(asyncio.CancelledError):
                await asking
    finally:
        for mouth in mouths:
            mouth.abort()


async def _ask(mouths: Sequence[asyncio.DatagramTransport]) -> None:
    while True:
        for mouth in mouths:
            mouth.sendto(question(secrets.randbelow(2**16)), _GROUP)
        await asyncio.sleep(ASK_EVERY_S)


async def _mouth(
    ip: str, name: str, heard: asyncio.Queue[Announcement]
) -> asyncio.DatagramTransport:
    opened = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        opened.setblocking(False)
        # Else the system would send all of them by the one adapter that it likes best.
        opened.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(ip))
        opened.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, _HOPS)
        opened.bind((ip, 0))
    except OSError:
        opened.close()
        raise
    loop = asyncio.get_running_loop()
    mouth, _ = await loop.create_datagram_endpoint(lambda: _Ear(name, heard), sock=opened)
    return mouth
