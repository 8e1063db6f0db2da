# SPDX-License-Identifier: MIT
"""How a host without windows says where pupils find it, and that nobody has."""

import asyncio
import ipaddress
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from quizdesk.classroom.addresses import Address, own_addresses
from quizdesk.classroom.announcement import to_announce
from quizdesk.classroom.announcing import announced
from quizdesk.cli.streams import say
from quizdesk.errors import NoConnection

PATIENCE_S = 60.0
"""Seconds after which a host says that nobody has reached it."""

NOBODY_CAME = (
    "No pupil's device has reached this computer yet. Likely a firewall here keeps them out, or "
    "the network keeps devices apart (client isolation, usual on school Wi-Fi). Allow QuizDesk in "
    "the firewall, put all on one network or cable, or give them an address for --host; where none "
    "of it helps, let them take part by a shared folder or a file."
)


@asynccontextmanager
async def found_by_code(name: str, bound: str, port: int) -> AsyncIterator[None]:
    """Says where pupils find the host, and lets them find it by the code until the block is left.

    Args:
        name: the first part of the join code.
        bound: the address that the host listens at.
        port: likewise.
    """
    own = own_addresses()
    ips = to_announce(bound, own)
    async with AsyncExitStack() as stack:
        try:
            if ips:
                await stack.enter_async_context(announced(name, port, ips))
                say("Pupils on the same network join with the code alone, all others as follows.")
        except NoConnection as error:
            # Not the end: the ways that follow need no announcement.
            say(str(error))
        _say_addresses(bound, port, own)
        yield


def _say_addresses(bound: str, port: int, own: tuple[Address, ...]) -> None:
    """All of them, the likeliest first."""
    if not ipaddress.ip_address(bound).is_unspecified:
        say(f"Pupils join with --host {bound}:{port}.")
        return
    if not own:
        say("This computer is on no network, so no pupil can reach it. Connect it first.")
    for one in own:
        doubt = "" if one.is_likely else ", unlikely"
        say(f"Pupils join with --host {one.ip}:{port} ({one.adapter}{doubt}).")


async def say_if_nobody_comes(reached: asyncio.Event, patience_s: float = PATIENCE_S) -> None:
    """Waits for the first device and, once, says when none has come for long.

    Args:
        reached: set by the first device.
        patience_s: seconds.
    """
    try:
        await asyncio.wait_for(reached.wait(), patience_s)
    except TimeoutError:
        say(NOBODY_CAME)
