# SPDX-License-Identifier: MIT
"""Many pupils in one process: python -m benchmarks.class_pupils PORT PLACES ROUNDS, PLACES a file.

Each answers as many times as there are rounds, all at the same moment, and waits for the
confirmation. Prints the seconds of every answer as a JSON list. Without places it speaks to a bare
echo. Their own disks, which in a class are thirty and not one, have no part in it.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from websockets.asyncio.client import ClientConnection, connect

from quizdesk.classroom.certificate import client_context
from quizdesk.classroom.protocol import VERSION, Begin, ComeBack, Give, Kept
from quizdesk.classroom.wire import read_by_pupil, written
from quizdesk.engine.response import TextResponse

LIMIT_S = 300.0
_AT_ONCE = 25
_TEXT = "The police raided Arcos in London and found nothing that proved spying. " * 4

Answering = Callable[[ClientConnection, int], Awaitable[None]]


async def main(port: int, places: list[list[str]], rounds: int, pupils: int) -> list[float]:
    """Connects everyone, lets everyone answer at once, round by round."""
    context = client_context()
    connections: list[ClientConnection] = []
    number = len(places) or pupils
    for first in range(0, number, _AT_ONCE):
        connections += await asyncio.gather(
            *(
                connect(
                    f"wss://127.0.0.1:{port}",
                    ssl=context,
                    server_hostname="quizdesk",
                    compression=None,
                    ping_interval=None,
                    max_size=None,
                    proxy=None,
                )
                for _ in range(first, min(number, first + _AT_ONCE))
            )
        )
    items = (
        await asyncio.gather(
            *(_seated(one, place) for one, place in zip(connections, places, strict=True))
        )
        if places
        else [""] * number
    )
    seconds: list[float] = []

    async def answer(connection: ClientConnection, item: str, round_: int) -> None:
        begun_s = time.perf_counter()
        await connection.send(written(Give(round_, item, TextResponse(_TEXT))))
        while True:
            text = await connection.recv()
            if not item or isinstance(read_by_pupil(text), Kept):
                break
        seconds.append(time.perf_counter() - begun_s)

    for round_ in range(1, rounds + 1):
        await asyncio.gather(
            *(answer(one, item, round_) for one, item in zip(connections, items, strict=True))
        )
    await asyncio.gather(*(one.close() for one in connections))
    return seconds


async def _seated(connection: ClientConnection, place: list[str]) -> str:
    pupil, device, secret = place
    await connection.send(written(ComeBack(VERSION, pupil, device, secret)))
    while True:
        message = read_by_pupil(await connection.recv())
        if isinstance(message, Begin):
            return message.sheet.items[0].code


async def _bounded() -> list[float]:
    port, places, rounds, pupils = sys.argv[1:]
    known = json.loads(Path(places).read_text(encoding="utf-8")) if places else []
    async with asyncio.timeout(LIMIT_S):
        return await main(int(port), known, int(rounds), int(pupils))


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_bounded())))
