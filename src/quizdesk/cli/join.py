# SPDX-License-Identifier: MIT
"""Take part in a class quiz without windows.

  quizdesk join CODE --name NAME [--host ADDRESS[:PORT]] [--for-marks]

Looks for the teacher's machine on the network by the code, or goes to the address given. Says the
questions when the quiz begins. Each line of standard input answers one: its number and the answer,
as "3 B", "4 A2 B1", "5 C A B" or "6 Because ...", or says "hand in" or "time". When the input ends
the program stays until the teacher's machine has confirmed everything, with --for-marks until the
marks are released, which come out as JSON Lines. Stopped at any moment and called again with the
same code, name and data folder, it goes on where it was.
"""

import asyncio
import hashlib
import json
import secrets
from argparse import ArgumentParser, Namespace
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from quizdesk.classroom.finding import find
from quizdesk.classroom.join_code import JoinCode, read_code
from quizdesk.classroom.joining import Joining
from quizdesk.classroom.place_file import Place, read_place
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
from quizdesk.classroom.reaching import Reached
from quizdesk.classroom.typed_response import shown, typed
from quizdesk.cli.host import USUAL_PORT
from quizdesk.cli.lines import lines_of_input
from quizdesk.cli.streams import emit, say
from quizdesk.clock import SystemClock
from quizdesk.errors import ClassError, NotNow, UsageError
from quizdesk.paths import Places

_LOOK_EVERY_S = 0.02


def add_words(parser: ArgumentParser) -> None:
    """Tell the parser which words the command takes."""
    parser.add_argument("code", metavar="CODE", help="the join code that the teacher shows")
    parser.add_argument("--name", metavar="NAME", required=True, help="your name")
    parser.add_argument(
        "--host",
        metavar="ADDRESS[:PORT]",
        help="the teacher's machine (looked for on the network)",
    )
    parser.add_argument("--for-marks", action="store_true", help="stay until marks are released")


def run(options: Namespace, places: Places) -> int:
    """Take part until all is handed over.

    Raises:
        QuizDeskError: when the code is none, or the teacher's machine refuses.
    """
    code = read_code(options.code)
    address = "" if options.host is None else _with_port(options.host)
    path = _place_path(places, code, options.name)
    asyncio.run(_take_part(path, code, address, options))
    return 0


async def _take_part(path: Path, code: JoinCode, address: str, options: Namespace) -> None:
    place = read_place(path)
    reached = None
    if place is None and not address:
        say(f"Looking for quiz {code.name} on the network.")
        reached = await find(code)
        address = reached.address
    place = place or Place(address, secrets.token_hex(8), secrets.token_hex(16), options.name)
    if address:
        # The teacher's machine may have another one than when the place was taken.
        place = replace(place, address=address)
    await _Part(path, place, code).run(reached, for_marks=options.for_marks)


def _place_path(places: Places, code: JoinCode, name: str) -> Path:
    who = hashlib.sha256(" ".join(name.casefold().split()).encode()).hexdigest()[:12]
    return places.data_dir / "classes" / f"{code}-{who}.place"


def _with_port(address: str) -> str:
    host, colon, port = address.rpartition(":")
    if not colon or "]" in port:
        return f"{address}:{USUAL_PORT}"
    if not port.isdecimal() or not host:
        raise UsageError(f"{address!r} is no address.", "Write it like 192.168.1.5:47747.")
    return address


class _Part:
    """One pupil's part, from joining to the last confirmation."""

    def __init__(self, path: Path, place: Place, code: JoinCode) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._pupil = Pupil(path, place, SystemClock())
        self._joining = Joining(self._pupil, code.secret, self._told)
        self._numbers: dict[int, str] = {}

    async def run(self, reached: Reached | None, *, for_marks: bool) -> None:
        staying = asyncio.create_task(self._joining.run(reached))
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
        if line.casefold() == "hand in":
            self._numbers[self._joining.hand_in()] = "Hand-in"
            return
        if line.casefold() == "time":
            left_s = max(0, round(self._pupil.left_s() or 0))
            say(f"{left_s // 60}:{left_s % 60:02} left.")
            return
        number, _, answer = line.partition(" ")
        place = int(number) if number.isdecimal() else 0
        if not 1 <= place <= len(begun.sheet.items):
            raise NotNow(
                f"{number!r} is no question of the quiz.",
                f"Begin with a number from 1 to {len(begun.sheet.items)}.",
            )
        item = begun.sheet.items[place - 1]
        given = self._joining.give(item.code, typed(item, answer.strip()))
        self._numbers[given] = f"Question {place}"

    def _told(self, message: ToPupil) -> None:
        match message:
            case Welcome():
                say(f"Joined as {message.name}.")
            case Wait():
                say("Somebody of that name is in the quiz. Ask your teacher to let you in.")
            case Begin():
                for number, item in enumerate(message.sheet.items, start=1):
                    say(shown(item, number))
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
