# SPDX-License-Identifier: MIT
"""The host's voice on the network: says where it is, and takes it back at the end."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

from quizdesk.classroom.announcement import ORDER, SERVICE
from quizdesk.errors import NoConnection
from quizdesk.whole_file import reason_of


@asynccontextmanager
async def announced(name: str, port: int, ips: Sequence[str]) -> AsyncIterator[None]:
    """Announces a quiz until the block is left.

    Args:
        name: the first part of the join code.
        port: at all addresses.
        ips: of this computer, the likeliest first; on their adapters it is said.

    Raises:
        NoConnection: when this computer lets nothing be announced.
    """
    from zeroconf import Error, IPVersion
    from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

    # The number is nobody's own, so none need be asked first, and nobody can claim it beforehand.
    instance = f"{name}-{secrets.token_hex(4)}"
    info = AsyncServiceInfo(
        SERVICE,
        f"{instance}.{SERVICE}",
        port,
        properties={ORDER: ",".join(ips)},
        server=f"{instance}.local.",
        parsed_addresses=list(ips),
    )
    try:
        voice = AsyncZeroconf(interfaces=list(ips), ip_version=IPVersion.V4Only)
    except OSError as error:
        raise _silent(reason_of(error)) from error
    try:
        try:
            saying = await voice.async_register_service(info, cooperating_responders=True)
        except Error as error:
            raise _silent(type(error).__name__) from error
        yield
        await saying
    finally:
        with suppress(Error, asyncio.CancelledError):
            await voice.async_close()


def _silent(reason: str) -> NoConnection:
    return NoConnection(
        f"Pupils cannot find this quiz by its code alone: {reason}.",
        "Tell them an address as well.",
    )
