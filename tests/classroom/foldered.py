# SPDX-License-Identifier: MIT
"""A real host and real pupils who meet in a folder alone, for tests."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Self

from quizdesk.classroom import hosting
from quizdesk.classroom.class_quiz import ClassQuiz
from quizdesk.classroom.file_guests import FileGuests
from quizdesk.classroom.folder_host import FolderHost
from quizdesk.classroom.folder_joining import FolderJoining
from quizdesk.classroom.handing_out import public_quiz
from quizdesk.classroom.host import Host, set_up
from quizdesk.classroom.host_keys import keys_in
from quizdesk.classroom.join_code import JoinCode
from quizdesk.classroom.place_file import new_place, read_place
from quizdesk.classroom.protocol import ToPupil
from quizdesk.classroom.pupil import Pupil
from quizdesk.classroom.quiz_file import PublicQuiz, quiz_file
from quizdesk.classroom.reception import Said, Step
from quizdesk.classroom.record import Record
from quizdesk.classroom.sealing import Keys
from quizdesk.classroom.shared_folder import ANSWERS, RECEIPT, name_of_file
from quizdesk.clock import SystemClock
from quizdesk.engine.quiz import Feedback, Quiz
from tests.classroom.classes import ALLOWED_S, QUESTIONS

ANSWER_S = 20.0
"""Seconds after which a test gives up on what should come at once."""

EVERY_S = 0.01
"""Seconds between two looks: tests do not wait."""


class Hosted:
    """A host that runs, and what it told the teacher.

    Attributes:
        folder: what all share.
        told: sentences.
    """

    def __init__(self, folder: Path, host: Host, keys: Keys, guests: FileGuests) -> None:
        self.folder, self.host, self.keys, self.guests = folder, host, keys, guests
        self.told: list[str] = []

    @property
    def quiz(self) -> ClassQuiz:
        """The quiz as the host knows it."""
        return self.host.quiz

    @property
    def public(self) -> PublicQuiz:
        """The quiz as pupils get it in a file."""
        return public_quiz(self.quiz, self.keys.public, has_sheet=True)

    async def teach(self, step: Callable[[ClassQuiz, float], hosting.Happenings]) -> None:
        """The teacher takes a step, and all are told."""
        reception = self.host.reception

        def said() -> Said:
            now_s = self.host.now_s()
            is_begun = self.quiz.time.started_s is not None
            return reception.sheets(now_s) if is_begun else reception.clocks(now_s)

        await self.host.do(lambda at_s: Step(step(self.quiz, at_s), said))

    async def until_told(self, part: str) -> str:
        """Waits for a sentence with some words in it."""
        async with asyncio.timeout(ANSWER_S):
            while not any(part in one for one in self.told):
                await asyncio.sleep(EVERY_S)
        return next(one for one in self.told if part in one)


@asynccontextmanager
async def a_host(home: Path, *, looks: bool = True) -> AsyncIterator[Hosted]:
    """Sets up a quiz in a folder, or goes on with the one there; what all share is in it."""
    path, reader = home / "quiz.quizdesk-class", SystemClock()
    folder = home / "shared"
    folder.mkdir(exist_ok=True)
    if not path.exists():
        quiz = Quiz(
            title="Class quiz",
            number=len(QUESTIONS),
            time_allowed_s=ALLOWED_S,
            feedback=Feedback.AT_END,
        )
        set_up(path, quiz, "bank", QUESTIONS, reader)
    keys = keys_in(home / "quiz.keys")

    def say(said: Said) -> None:
        guests.say(said)

    with Record(path) as record:
        host = Host(record, QUESTIONS, reader, say)
        guests = FileGuests(host, keys)
        hosted = Hosted(folder, host, keys, guests)
        data = quiz_file(public_quiz(host.quiz, keys.public, has_sheet=False), keys)
        looking = FolderHost(host, keys, guests, folder, data, hosted.told.append)
        tasks = [asyncio.create_task(host.run())]
        if looks:
            tasks.append(asyncio.create_task(looking.run(EVERY_S)))
        try:
            yield hosted
        finally:
            for task in tasks:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task


class Sharing(FolderJoining):
    """A pupil who comes by the folder, with all that the host said."""

    heard: list[ToPupil]
    troubles: list[str]
    _running: "asyncio.Task[None]"

    @classmethod
    def at(cls, home: Path, name: str, host: Hosted, *, secret: str = "") -> Self:
        """A pupil at a device whose files are in a folder; one who was there goes on."""
        home.mkdir(exist_ok=True)
        path = home / f"{name}.place"
        heard: list[ToPupil] = []
        troubles: list[str] = []
        code = host.host.code
        sharing = cls(
            Pupil(path, read_place(path) or new_place(name), SystemClock()),
            JoinCode(code.name, secret or code.secret),
            host.keys.public.phrase,
            host.folder,
            heard.append,
            troubles.append,
        )
        sharing.heard, sharing.troubles = heard, troubles
        return sharing

    @property
    def file(self) -> Path:
        """The pupil's own file in the folder."""
        return self._folder / name_of_file(self._code.name, self.pupil.place.device, ANSWERS)

    @property
    def receipt(self) -> Path:
        """The receipt to it."""
        return self._folder / name_of_file(self._code.name, self.pupil.place.device, RECEIPT)

    async def __aenter__(self) -> Self:
        self._running = asyncio.create_task(self.run(EVERY_S))
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
                await asyncio.sleep(EVERY_S)

    async def seated(self) -> None:
        """Waits for a place."""
        await self.until(lambda: self.pupil.is_seated)

    async def begun(self) -> None:
        """Waits for the sheet."""
        await self.until(lambda: self.pupil.begun is not None)

    async def settled(self) -> None:
        """Waits until the host has confirmed all that was given."""
        await self.until(lambda: not self.pupil.place.unconfirmed)
