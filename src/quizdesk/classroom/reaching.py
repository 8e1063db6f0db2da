# SPDX-License-Identifier: MIT
"""One connection from a pupil to a host: opened, and proved to lead to who knows the code."""

from __future__ import annotations

import asyncio
import ssl
from typing import NamedTuple

from websockets.asyncio.client import ClientConnection, connect

from quizdesk.classroom.certificate import client_context, fingerprint_of
from quizdesk.classroom.pairing import Knocking
from quizdesk.classroom.protocol import MOST_BYTES, VERSION, Answer, Knock, Refused
from quizdesk.classroom.wire import read_by_pupil, written
from quizdesk.errors import BadMessage, ClassError, NotNow

ANSWER_S = 15.0
"""Seconds in which a host opens the door, and in which it answers."""

_FEEDBACK_BYTES = 64 * MOST_BYTES


class Proved(NamedTuple):
    """A host that has proved the code.

    Attributes:
        fingerprint: of its certificate.
        proof: what the host has to be told for it to let the pupil in, in hexadecimal.
    """

    fingerprint: bytes
    proof: str


class Reached(NamedTuple):
    """A host found at one of several addresses, with the connection over which it proved the code.

    Attributes:
        address: as "host:port".
    """

    address: str
    connection: ClientConnection
    proved: Proved


def connecting(address: str, open_s: float = ANSWER_S) -> connect:
    """A connection to be awaited or entered; raises OSError or WebSocketException when it fails.

    Args:
        address: as "host:port".
        open_s: seconds after which opening it is given up.
    """
    return connect(
        f"wss://{address}",
        ssl=client_context(),
        server_hostname="quizdesk",
        compression=None,
        max_size=_FEEDBACK_BYTES,
        proxy=None,
        open_timeout=open_s,
        ping_interval=10,
        ping_timeout=10,
    )


async def prove(connection: ClientConnection, secret: str) -> Proved:
    """Makes sure that who is at the other end knows the code.

    Args:
        connection: on which nothing was said yet.
        secret: the secret part of the join code.

    Raises:
        NotNow: when the host refuses, or does not know the code.
        BadMessage: when what answers is no host.
        TimeoutError: when nothing answers.
    """
    fingerprint = fingerprint_at(connection)
    knocking = await asyncio.to_thread(Knocking, secret, fingerprint)
    await connection.send(written(Knock(VERSION, knocking.pake)))
    answer = read_by_pupil(await asyncio.wait_for(connection.recv(), ANSWER_S))
    if isinstance(answer, Refused):
        raise NotNow(answer.why)
    if not isinstance(answer, Answer):
        raise BadMessage("No host answers a knock so.")
    proof = await asyncio.to_thread(knocking.confirm, answer.pake, answer.confirmation)
    return Proved(fingerprint, proof)


def fingerprint_at(connection: ClientConnection) -> bytes:
    """The fingerprint of the certificate at the other end.

    Raises:
        ClassError: when there is none.
    """
    tls = connection.transport.get_extra_info("ssl_object")
    if not isinstance(tls, ssl.SSLObject):
        raise ClassError("The connection is not private.")
    certificate = tls.getpeercert(binary_form=True)
    if certificate is None:
        raise ClassError("The host shows no certificate.")
    return fingerprint_of(certificate)
