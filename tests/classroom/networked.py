# SPDX-License-Identifier: MIT
"""A real host on this machine's loopback and real pupils who join it, for tests."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Self

from quizdesk.classroom import happening as h
from quizdesk.classroom import hosting
from quizdesk.classroom.certificate import Certificate
from quizdesk.classroom.class_quiz import ClassQuiz
from quizdesk.classroom.host import Host, HostClock, set_up
from quizdesk.classroom.joining import Joining
from quizdesk.classroom.place_file import Place, read_place
from quizdesk.classroom.protocol import Begin, ToPupil
from quizdesk.classroom.pupil import Pupil
from quizdesk.classroom.reception import Step
from quizdesk.classroom.record import Record
from quizdesk.classroom.server import HostServer
from quizdesk.clock import SystemClock
from quizdesk.engine.quiz import Feedback, Quiz
from tests.classroom.classes import ALLOWED_S, QUESTIONS

ANSWER_S = 20.0
"""Seconds after which a test gives up on what should come at once."""


class Running:
    """A host that runs.

    Attributes:
        address: as pupils are told it.
    """

    def __init__(self, host: Host, server: HostServer, address: str) -> None:
        self.host = host
        self.server = server
        self.address = address

    @property
    def quiz(self) -> ClassQuiz:
        """The quiz as the host knows it."""
        return self.host.quiz

    async def teach(self, step: Callable[[ClassQuiz, float], hosting.Happenings]) -> None:
        """The teacher takes a step, and all are told."""
        await self.host.do(lambda at_s: Step(step(self.quiz, at_s), lambda: ()))
        now_s = self.host.now_s()
        is_begun = self.quiz.time.started_s is not None
        reception = self.host.reception
        self.server.say(reception.sheets(now_s) if is_begun else reception.clocks(now_s))

    async def begin(self) -> None:
        """The quiz begins."""
        await self.teach(hosting.start)


@asynccontextmanager
async def a_host(
    folder: Path, *, port: int = 0, clock: HostClock | None = None
) -> AsyncIterator[Running]:
    """Sets up a quiz in a folder, or goes on with the one that is there, and opens the door."""
    reader = clock or SystemClock()
    path = folder / "quiz.quizdesk-class"
    if not path.exists():
        quiz = Quiz(
            title="Class quiz",
            number=len(QUESTIONS),
            time_allowed_s=ALLOWED_S,
            feedback=Feedback.AT_END,
        )
        set_up(path, quiz, "bank", QUESTIONS, reader)
    server = HostServer(Certificate(folder / "host.pem", reader.now()))
    with Record(path) as record:
        host = Host(record, QUESTIONS, reader, server.say)
        door = await server.serve(host, "127.0.0.1", port)
        running = asyncio.create_task(host.run())
        try:
            bound = next(iter(door.sockets)).getsockname()[1]
            yield Running(host, server, f"127.0.0.1:{bound}")
        finally:
            door.close(close_connections=True)
            await door.wait_closed()
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running


class Sitting(Joining):
    """A pupil who takes part, with all that the host said."""

    heard: list[ToPupil]
    _running: "asyncio.Task[None]"

    @property
    def place(self) -> Place:
        """As it stands on the pupil's disk."""
        return self.pupil.place

    @property
    def is_connected(self) -> bool:
        """Whether the host knows who it is."""
        return self.pupil.is_seated

    @property
    def sheet(self) -> Begin | None:
        """What came with the beginning."""
        return self.pupil.begun

    @classmethod
    def at(cls, folder: Path, name: str, running: Running, *, secret: str | None = None) -> Self:
        """A pupil at a device whose files are in a folder; one who was there goes on."""
        path = folder / f"{name}.place"
        place = read_place(path) or Place(
            running.address, secrets.token_hex(8), secrets.token_hex(16), name
        )
        heard: list[ToPupil] = []
        code = running.host.code.secret if secret is None else secret
        sitting = cls(Pupil(path, place, SystemClock()), code, heard.append)
        sitting.heard = heard
        return sitting

    async def __aenter__(self) -> Self:
        self._running = asyncio.create_task(self.run())
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._running.done():
            # Ended by itself, for whatever reason: whoever wanted to know has waited for it.
            self._running.exception()
            return
        self._running.cancel()
        with suppress(asyncio.CancelledError):
            await self._running

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Waits for something that should come at once."""
        async with asyncio.timeout(ANSWER_S):
            while not is_so():
                if self._running.done():
                    self._running.result()
                await asyncio.sleep(0.002)

    async def settled(self) -> None:
        """Waits until the host has confirmed all that was given."""
        await self.until(lambda: not self.place.unconfirmed)

    async def begun(self) -> None:
        """Waits for the sheet."""
        await self.until(lambda: self.sheet is not None)


def happenings_of(running: Running, kind: type[h.Happening]) -> list[h.Happening]:
    """What is on record of a kind."""
    return [one for one in running.host.on_record if isinstance(one, kind)]
