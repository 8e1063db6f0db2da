# SPDX-License-Identifier: MIT
"""The host: one class quiz with its record, to which everything goes through one queue.

What pupils send and what the teacher does is taken up in the order of arrival, put on the disk in
one go for all that waits, and only then answered. Connections are `server.py`'s.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from random import SystemRandom
from typing import TYPE_CHECKING, NamedTuple

from quizdesk.classroom import happening as h
from quizdesk.classroom import hosting
from quizdesk.classroom.class_quiz import ClassQuiz
from quizdesk.classroom.quiz_time import Reading
from quizdesk.classroom.reception import Reception, Said, Step
from quizdesk.classroom.record import Record
from quizdesk.classroom.sheet import Codes
from quizdesk.errors import CannotWrite, ClassError, RecordDamaged

if TYPE_CHECKING:
    from quizdesk.clock import Clock
    from quizdesk.engine.question import Question
    from quizdesk.engine.quiz import Quiz

Work = Callable[[float], Step]
"""Something to be done at an instant of the quiz: what it comes to."""


class _Waiting(NamedTuple):
    work: Work
    done: asyncio.Future[None]


def clocks_of(clock: Clock) -> Reading:
    """Both clocks of this computer now."""
    return Reading(clock.reading_s(), clock.now().timestamp())


class Host:
    """One class quiz on the teacher's machine.

    Attributes:
        quiz: as it stands; for reading.
        reception: who is connected.
        on_record: everything that is on the disk, in order.
        trouble: why nothing can be kept at the moment, or empty.
    """

    def __init__(
        self,
        record: Record,
        bank: Mapping[str, Question],
        clock: Clock,
        say: Callable[[Said], None],
        *,
        is_open: bool = True,
    ) -> None:
        """Takes up a quiz whose record has been begun.

        Args:
            record: begun by `set_up`, or left by a host that died; the caller closes it.
            bank: the questions, by id.
            clock: read for every message.
            say: sends messages; must not wait.
            is_open: whether whoever knows the code may join.

        Raises:
            RecordDamaged: when the record does not begin as one does.
            CannotWrite: when it cannot be written.
        """
        self._record = record
        self._bank = dict(bank)
        self._clock = clock
        self._say = say
        self.on_record = list(record.happenings)
        self.quiz = self._told()
        self.reception = Reception(self.quiz, lambda: secrets.token_hex(4), is_open=is_open)
        self.trouble = ""
        self._queue: asyncio.Queue[_Waiting] = asyncio.Queue()
        resumed = hosting.resume(self.quiz, clocks_of(clock))
        record.add(resumed)
        for one in resumed:
            self.quiz.apply(one)
        self.on_record += resumed

    def now_s(self) -> float:
        """The second of the quiz."""
        return self.quiz.quiz_time.at(self._clock.reading_s())

    async def do(self, work: Work) -> None:
        """Does something when its turn comes; returns when it is on record and answered.

        Raises:
            ClassError: when the quiz does not allow it.
            CannotWrite: when it cannot be put on record; it has not happened.
        """
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue.put_nowait(_Waiting(work, done))
        await done

    async def run(self) -> None:
        """Does what waits, until cancelled."""
        while True:
            waiting = [await self._queue.get()]
            while not self._queue.empty():
                waiting.append(self._queue.get_nowait())
            await self._do_all(waiting)

    async def _do_all(self, waiting: list[_Waiting]) -> None:
        at_s = self.now_s()
        happenings: list[h.Happening] = []
        steps: list[tuple[Step, asyncio.Future[None]]] = []
        for work, done in waiting:
            try:
                step = work(at_s)
            except ClassError as error:
                _fail(done, error)
                continue
            for one in step.happenings:
                self.quiz.apply(one)
            happenings += step.happenings
            steps.append((step, done))
        try:
            await asyncio.to_thread(self._record.add, happenings)
        except CannotWrite as error:
            self._take_back(str(error))
            for _, done in steps:
                _fail(done, error)
            return
        if happenings:
            self.trouble = ""
        self.on_record += happenings
        for step, done in steps:
            self._say(step.answer())
            if not done.done():
                done.set_result(None)

    def _take_back(self, trouble: str) -> None:
        """What is not on record has not happened."""
        self.trouble = trouble
        self.quiz = self.reception.quiz = self._told()

    def _told(self) -> ClassQuiz:
        first, rest = next(iter(self.on_record), None), self.on_record[1:]
        if not isinstance(first, h.Opened):
            raise RecordDamaged("The record of the class quiz does not say how it was set up.")
        try:
            quiz = ClassQuiz.of(first, self._bank)
        except KeyError as error:
            raise RecordDamaged(
                f"The bank no longer has the question {error.args[0]} of this class quiz.",
                "Put back the bank as it was when the quiz was set up.",
            ) from error
        for one in rest:
            quiz.apply(one)
        return quiz


def set_up(
    path: Path, quiz: Quiz, bank_id: str, questions: Mapping[str, Question], clock: Clock
) -> None:
    """Begins the record of a new class quiz.

    Args:
        path: where; must not be there yet.
        quiz: the blueprint; with a time allowed.
        bank_id: the bank.
        questions: those to ask, by id, in order.
        clock: read once.

    Raises:
        CannotWrite: when it cannot be written.
    """
    if quiz.time_allowed_s is None:
        raise ValueError("A class quiz has a time allowed.")
    chance = SystemRandom()
    codes = Codes.of(questions.values(), chance).known
    opened = h.Opened(
        id=secrets.token_hex(8),
        quiz=quiz,
        bank_id=bank_id,
        question_ids=tuple(questions),
        seed=chance.getrandbits(48),
        codes=tuple((question, part, code) for (question, part), code in codes.items()),
        clocks=clocks_of(clock),
    )
    with Record(path) as record:
        record.add([opened])


def _fail(done: asyncio.Future[None], error: Exception) -> None:
    if not done.done():
        done.set_exception(error)
