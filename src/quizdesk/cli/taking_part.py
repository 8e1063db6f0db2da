# SPDX-License-Identifier: MIT
"""What a pupil without windows sees of a class quiz, and does by lines of text, on every road."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, Protocol

from quizdesk.classroom.carrying import Carrying
from quizdesk.classroom.protocol import (
    Answer,
    Begin,
    Clock,
    Kept,
    Lost,
    Marked,
    Refused,
    ToPupil,
    Wait,
    Welcome,
)
from quizdesk.classroom.pupil import Pupil
from quizdesk.classroom.sheet import Sheet
from quizdesk.classroom.typed_response import shown, typed
from quizdesk.cli.lines import lines_of_input
from quizdesk.cli.streams import emit, say
from quizdesk.engine.response import Response
from quizdesk.errors import CannotWrite, ClassError, NotNow

_LOOK_EVERY_S = 0.02


class Road(Protocol):
    """A way on which a pupil's answers go to the host."""

    pupil: Pupil

    def give(self, item: str, response: Response) -> int:
        """Gives a response; returns its number."""

    def hand_in(self) -> int:
        """Hands in likewise."""


Staying = Callable[[], Coroutine[Any, Any, None]]
"""Keeps a pupil in the quiz until cancelled."""

RoadFor = Callable[[Callable[[ToPupil], None]], tuple[Road, Staying]]
"""Makes a road, given what is to be told of all that the host says."""


class Part:
    """One pupil's part with a host that answers, from joining to the last confirmation.

    Args:
        road_for: makes the road.
    """

    def __init__(self, road_for: RoadFor) -> None:
        self._road, self._stay = road_for(self._told)
        self._pupil = self._road.pupil
        self._numbers: dict[int, str] = {}

    async def run(self, *, for_marks: bool) -> None:
        """Takes part until all is confirmed.

        Args:
            for_marks: whether to stay until marks are released.

        Raises:
            QuizDeskError: when the host refuses, or nothing more can be kept here.
        """
        staying = asyncio.create_task(self._stay())
        reading = asyncio.create_task(self._read(for_marks=for_marks))
        try:
            await asyncio.wait((staying, reading), return_when=asyncio.FIRST_COMPLETED)
            for task in (staying, reading):
                if task.done():
                    task.result()
        finally:
            for task in (staying, reading):
                task.cancel()
                with suppress(asyncio.CancelledError, ClassError):
                    await task

    async def _read(self, *, for_marks: bool) -> None:
        lines = lines_of_input()
        while (line := await lines.get()) is not None:
            if not line.strip():
                continue
            while self._pupil.begun is None:
                await asyncio.sleep(_LOOK_EVERY_S)
            try:
                self._do(line.strip(), self._pupil.begun)
            except NotNow as error:
                say(str(error))
        while self._pupil.place.unconfirmed or not self._pupil.place.pupil:
            await asyncio.sleep(_LOOK_EVERY_S)
        while for_marks and self._pupil.feedback is None:
            await asyncio.sleep(_LOOK_EVERY_S)
        self._emit_marks()

    def _do(self, line: str, begun: Begin) -> None:
        if line.casefold() == "time":
            _say_time(self._pupil.left_s() or 0)
            return
        number, what = _given(line, begun.sheet, self._road.give, self._road.hand_in)
        self._numbers[number] = what

    def _told(self, message: ToPupil) -> None:
        match message:
            case Welcome():
                say(f"Joined as {message.name}.")
            case Wait():
                say("Somebody of that name is in the quiz. Ask your teacher to let you in.")
            case Begin():
                _say_questions(message.sheet)
            case Kept():
                what = self._numbers.pop(message.number, "What you gave before")
                late = " It came late, so your teacher decides." if message.is_late else ""
                say(f"{what}: kept by the teacher's machine.{late}")
            case Refused():
                say(f"{self._numbers.pop(message.number, 'Not taken')}: {message.why}")
            case Clock() | Answer() | Marked() | Lost():
                pass

    def _emit_marks(self) -> None:
        if self._pupil.feedback is None:
            return
        for _, question, mark in self._pupil.feedback.items:
            row = {name: mark[name] for name in ("awarded", "out_of")}
            emit(json.dumps({"stem": question["stem"], **row}, ensure_ascii=False))


async def carry(carrying: Carrying) -> None:
    """Takes part without any connection, until the input ends.

    Raises:
        CannotWrite: when at the end the file of answers cannot be written.
    """
    _say_questions(carrying.sheet)
    _say_time(carrying.left_s())
    lines = lines_of_input()
    while (line := await lines.get()) is not None:
        if not line.strip():
            continue
        try:
            if line.strip().casefold() == "time":
                _say_time(carrying.left_s())
                continue
            _, what = _given(line.strip(), carrying.sheet, carrying.give, carrying.hand_in)
            say(f"{what}: in your file of answers. Your teacher's machine does not have it yet.")
        except (NotNow, CannotWrite) as error:
            say(str(error))
    carrying.write()


def _given(
    line: str, sheet: Sheet, give: Callable[[str, Response], int], hand_in: Callable[[], int]
) -> tuple[int, str]:
    """Does what a line says; gives the message's number, and what it is called."""
    if line.casefold() == "hand in":
        return hand_in(), "Hand-in"
    number, _, answer = line.partition(" ")
    place = int(number) if number.isdecimal() else 0
    if not 1 <= place <= len(sheet.items):
        raise NotNow(
            f"{number!r} is no question of the quiz.",
            f"Begin with a number from 1 to {len(sheet.items)}.",
        )
    item = sheet.items[place - 1]
    return give(item.code, typed(item, answer.strip())), f"Question {place}"


def _say_questions(sheet: Sheet) -> None:
    for number, item in enumerate(sheet.items, start=1):
        say(shown(item, number))


def _say_time(seconds: float) -> None:
    left_s = max(0, round(seconds))
    say(f"{left_s // 60}:{left_s % 60:02} left.")
