# SPDX-License-Identifier: MIT
"""How long pupils wait for a confirmation when all answer at once, held against a bare echo.

Host and pupils are processes of their own on the loopback. The echo is the same library with the
same encryption and does nothing else: no record, no disk, no decision.
"""

import asyncio
import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from websockets.asyncio.server import ServerConnection, serve

from quizdesk.classroom import happening as h
from quizdesk.classroom import hosting
from quizdesk.classroom.certificate import Certificate
from quizdesk.classroom.host import Host, set_up
from quizdesk.classroom.protocol import MOST_BYTES
from quizdesk.classroom.reception import Step, proof_of
from quizdesk.classroom.record import Record
from quizdesk.classroom.server import HostServer
from quizdesk.clock import SystemClock
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.quiz import Feedback, Quiz
from tests.builders import a_short_answer

ROUNDS = 10


class Waits(NamedTuple):
    """How long answers waited, in milliseconds."""

    median_ms: float
    p99_ms: float
    most_ms: float


def waits_of(seconds: list[float]) -> Waits:
    """The waits of many answers."""
    ordered = sorted(seconds)
    median, p99 = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)]
    return Waits(1000 * median, 1000 * p99, 1000 * ordered[-1])


async def hosted(folder: Path, pupils: int) -> Waits:
    """The waits at a host."""
    question: ShortAnswer = a_short_answer()
    quiz = Quiz(title="Load", number=1, time_allowed_s=3600, feedback=Feedback.AT_END)
    path, clock = folder / "load.quizdesk-class", SystemClock()
    set_up(path, quiz, "bank", {question.id: question}, clock)
    server = HostServer(Certificate(folder / "load.pem", clock.now()))
    with Record(path) as record:
        host = Host(record, {question.id: question}, clock, server.say)
        running = asyncio.create_task(host.run())
        places = [[f"p{n}", f"device-{n}", f"secret-{n}"] for n in range(pupils)]
        await host.do(lambda at_s: Step(_seating(host, places, at_s), tuple))
        await host.do(lambda at_s: Step(hosting.start(host.quiz, at_s), tuple))
        door = await server.serve(host, "127.0.0.1", 0)
        try:
            return await _waits(_port_of(door.sockets), folder, places, pupils)
        finally:
            door.close()
            await door.wait_closed()
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running


async def echoed(folder: Path, pupils: int) -> Waits:
    """The waits at a bare echo."""

    async def echo(connection: ServerConnection) -> None:
        async for text in connection:
            await connection.send(text)

    context = Certificate(folder / "load.pem", SystemClock().now()).server_context()
    async with serve(
        echo, "127.0.0.1", 0, ssl=context, compression=None, ping_interval=None, max_size=MOST_BYTES
    ) as door:
        return await _waits(_port_of(door.sockets), folder, [], pupils)


def _seating(host: Host, places: list[list[str]], at_s: float) -> hosting.Happenings:
    seated: list[h.Happening] = []
    for pupil, device, secret in places:
        seated += hosting.seat(host.quiz, pupil, pupil, at_s)
        seated += hosting.connect_new(pupil, device, proof_of(secret), at_s)
    return tuple(seated)


async def _waits(port: int, folder: Path, places: list[list[str]], pupils: int) -> Waits:
    known = folder / "places.json"
    known.write_text(json.dumps(places), encoding="utf-8")
    words = [str(port), str(known) if places else "", str(ROUNDS), str(pupils)]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.class_pupils", *words, stdout=subprocess.PIPE
    )
    out, _ = await process.communicate()
    return waits_of(json.loads(out))


def _port_of(sockets: object) -> int:
    port: int = next(iter(sockets)).getsockname()[1]  # type: ignore[call-overload]
    return port
