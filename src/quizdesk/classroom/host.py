# SPDX-License-Identifier: MIT
"""The host: one class quiz with its record, to which everything goes through one queue.

What pupils send and what the teacher does is taken up in the order of arrival, put on the disk in
one go for all that waits, and only then answered. Connections are `server.py`'s.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple, Protocol

from quizdesk.classroom import happening as h
from quizdesk.classroom import hosting
from quizdesk.classroom.class_quiz import ClassQuiz
from quizdesk.classroom.join_code import JoinCode, new_code, read_code
from quizdesk.classroom.quiz_time import Reading
from quizdesk.classroom.reception import Reception, Said, Step
from quizdesk.classroom.record import Record
from quizdesk.classroom.sheet import Codes
from quizdesk.clock import Clock
from quizdesk.errors import CannotWrite, ClassError, RecordDamaged

if TYPE_CHECKING:
    from quizdesk.engine.question import Question
    from quizdesk.engine.quiz import Quiz

Work = Callable[[float], Step]
"""Something to be done at an instant of the quiz: what it comes to."""


Outcomes = tuple["ClassError | CannotWrite | None", ...]
"""What went wrong with each of some things, or None."""


class _Waiting(NamedTuple):
    work: Work
    done: asyncio.Future[None]


class _Batch(NamedTuple):
    results: tuple[Step | ClassError, ...]

    @property
    def happenings(self) -> list[h.Happening]:
        steps = (one for one in self.results if isinstance(one, Step))
        return [one for step in steps for one in step.happenings]


class HostClock(Clock, Protocol):
    """A clock that also knows one start of the computer from another."""

    def boot(self) -> str:
        """What tells them apart; empty where the system does not say."""


def clocks_of(clock: HostClock) -> Reading:
    """Both clocks of this computer now."""
    return Reading(clock.reading_s(), clock.now().timestamp(), clock.boot())


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
        clock: HostClock,
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

    async def look(self) -> None:
        """Puts on record what the clocks say; to be done now and then.

        Raises:
            CannotWrite: when it cannot be put on record.
        """
        await self.do(lambda at_s: Step(hosting.look(clocks_of(self._clock), at_s), tuple))

    @property
    def code(self) -> JoinCode:
        """The join code."""
        return read_code(self.quiz.opened.code)

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
        batch = self._taken_up([one.work for one in waiting])
        try:
            await asyncio.to_thread(self._record.add, batch.happenings)
        except CannotWrite as error:
            outcomes = self._take_back(batch, error)
        else:
            outcomes = self._settle(batch)
        for one, outcome in zip(waiting, outcomes, strict=True):
            if one.done.done():
                # Whoever waited has gone.
                continue
            if outcome is None:
                one.done.set_result(None)
            else:
                one.done.set_exception(outcome)

    def do_now(self, works: Sequence[Work]) -> Outcomes:
        """Does some things at once, waiting for the disk: for hosts that run no loop.

        Returns:
            For each of them what went wrong, or None.
        """
        batch = self._taken_up(works)
        try:
            self._record.add(batch.happenings)
        except CannotWrite as error:
            return self._take_back(batch, error)
        return self._settle(batch)

    def _taken_up(self, works: Sequence[Work]) -> _Batch:
        """What some things come to, already happened but not yet on record."""
        at_s = self.now_s()
        results: list[Step | ClassError] = []
        for work in works:
            try:
                step = work(at_s)
            except ClassError as error:
                results.append(error)
                continue
            for one in step.happenings:
                self.quiz.apply(one)
            results.append(step)
        return _Batch(tuple(results))

    def _settle(self, batch: _Batch) -> Outcomes:
        """It is on record: now it is answered."""
        if batch.happenings:
            self.trouble = ""
        self.on_record += batch.happenings
        outcomes: list[ClassError | CannotWrite | None] = []
        for result in batch.results:
            if isinstance(result, Step):
                self._say(result.answer())
            outcomes.append(None if isinstance(result, Step) else result)
        return tuple(outcomes)

    def _take_back(self, batch: _Batch, error: CannotWrite) -> Outcomes:
        """It is not on record, so it has not happened."""
        self.trouble = str(error)
        self.quiz = self.reception.quiz = self._told()
        return tuple(error if isinstance(one, Step) else one for one in batch.results)

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
    path: Path, quiz: Quiz, bank_id: str, questions: Mapping[str, Question], clock: HostClock
) -> None:
    """Begins the record of a new class quiz, with a join code of its own.

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
    # Apart from the code: pupils see what this chance gives, and should not reckon on from it.
    codes = Codes.of(questions.values(), Random(secrets.randbits(256))).known
    opened = h.Opened(
        id=secrets.token_hex(8),
        quiz=quiz,
        bank_id=bank_id,
        question_ids=tuple(questions),
        seed=secrets.randbits(48),
        codes=tuple((question, part, code) for (question, part), code in codes.items()),
        code=str(new_code()),
        clocks=clocks_of(clock),
    )
    with Record(path) as record:
        record.add([opened])
