# SPDX-License-Identifier: MIT
"""The host's side of a shared folder: looked at now and then, for network folders tell no news.

What is new in it is taken up, and each pupil answered with a receipt after it is on record. A file
that is nothing for the host is named to the teacher once and left where it is.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from quizdesk.classroom.happening import Road
from quizdesk.classroom.hosting import MOST_PUPILS
from quizdesk.classroom.receipt_file import Receipt, receipt_file
from quizdesk.classroom.sealing import MOST_BYTES
from quizdesk.classroom.shared_folder import (
    ANSWERS,
    QUIZ,
    RECEIPT,
    holds,
    name_of_file,
    put,
    read_whole,
)
from quizdesk.errors import BadMessage, CannotWrite
from quizdesk.whole_file import reason_of

if TYPE_CHECKING:
    from quizdesk.classroom.file_guests import FileGuests
    from quizdesk.classroom.host import Host
    from quizdesk.classroom.letter import Letter
    from quizdesk.classroom.sealing import Keys

LOOK_EVERY_S = 1.0
"""Seconds between two looks."""

_CLOCK_EVERY_S = 10.0
_MOST_FILES = 2 * MOST_PUPILS
_MOST_COMPLAINTS = 20
_TRIES = 5


class _Stat(NamedTuple):
    """What tells one state of a bad file from another without reading it."""

    changed_ns: int
    size: int


class FolderHost:
    """One folder of one quiz.

    Args:
        host: the quiz.
        keys: the host's.
        guests: who comes by file.
        folder: the folder, which must be there.
        quiz: the quiz's own file, as it stands in the folder for all.
        tell: told what the teacher should know, in sentences.
    """

    def __init__(
        self,
        host: Host,
        keys: Keys,
        guests: FileGuests,
        folder: Path,
        quiz: bytes,
        tell: Callable[[str], None],
    ) -> None:
        self._host, self._keys, self._guests = host, keys, guests
        self._folder, self._quiz, self._tell = folder, quiz, tell
        self._done: dict[str, bytes] = {}
        self._bad: dict[str, _Stat] = {}
        self._unread: dict[str, int] = {}
        self._complaints = 0
        self._trouble = ""
        self._told_s = 0.0
        self._looking = asyncio.Lock()

    async def run(self, every_s: float = LOOK_EVERY_S) -> None:
        """Looks now and then, until cancelled."""
        while True:
            await self.look()
            await asyncio.sleep(every_s)

    async def look(self) -> None:
        """Takes up what is new, and answers it; what cannot be done now, at the next look."""
        async with self._looking:
            await self._look()

    async def _look(self) -> None:
        now_s = self._host.now_s()
        if now_s >= self._told_s + _CLOCK_EVERY_S:
            self._told_s = now_s
            self._guests.tell_time()
        try:
            for name in await asyncio.to_thread(self._names):
                await self._take(name)
            await self._write()
        except OSError as error:
            # Somebody who puts a folder where a file should be troubles that one file alone.
            what = f"{self._folder}" if error.filename is None else f"{error.filename}"
            self._say_trouble(f"{what} cannot be used: {reason_of(error)}.")
        except CannotWrite as error:
            self._say_trouble(str(error))
        else:
            if self._trouble:
                self._tell(f"The folder {self._folder} is in use again.")
            self._trouble = ""

    # What is there

    def _put_quiz(self) -> None:
        path = self._folder / f"{self._host.code.name}{QUIZ}"
        if not holds(path, self._quiz):
            put(path, self._quiz)

    def _names(self) -> list[str]:
        begins = f"{self._host.code.name}-"
        with os.scandir(self._folder) as entries:
            names = [
                one.name
                for one in entries
                if one.name.startswith(begins) and one.name.endswith(ANSWERS)
            ]
        return sorted(names)[:_MOST_FILES]

    def _read(self, name: str) -> bytes | None:
        """A file that may hold news; None when it holds none, or cannot be read at the moment."""
        path = self._folder / name
        try:
            found = path.lstat()
            now = _Stat(found.st_mtime_ns, found.st_size)
            if self._bad.get(name) == now:
                return None
            try:
                data = read_whole(path, MOST_BYTES)
            except BadMessage as error:
                self._complain(name, now, str(error))
                return None
        except OSError as error:
            self._miss(name, error)
            return None
        self._unread.pop(name, None)
        return None if self._done.get(name) == sha256(data).digest() else data

    def _miss(self, name: str, error: OSError) -> None:
        """Somebody writes it just now, perhaps; if it stays so, the teacher is told."""
        self._unread[name] = self._unread.get(name, 0) + 1
        if self._unread[name] == _TRIES:
            self._say_of(name, f"it cannot be read: {reason_of(error)}")

    # Taking up

    async def _take(self, name: str) -> None:
        data = await asyncio.to_thread(self._read, name)
        if data is None:
            return
        try:
            handed = await asyncio.to_thread(self._guests.opened, data)
            device = handed.join.device
            if name != name_of_file(self._host.code.name, device, ANSWERS):
                raise BadMessage("it does not have the name of its sender")
        except BadMessage as error:
            found = await asyncio.to_thread(self._stat, name)
            self._complain(name, found, str(error))
            return
        was_waiting = self._guests.is_waiting(device)
        if await self._guests.take(handed, Road.FOLDER):
            self._done[name] = sha256(data).digest()
        elif self._guests.is_waiting(device) and not was_waiting:
            self._tell(f"{self._name_of(device)}: another device wants the place. Let it in?")

    def _stat(self, name: str) -> _Stat | None:
        try:
            found = (self._folder / name).lstat()
        except OSError:
            return None
        return _Stat(found.st_mtime_ns, found.st_size)

    def _name_of(self, device: str) -> str:
        asks = next(one for one in self._host.reception.waiting if one.device == device)
        return self._host.quiz.seats[asks.pupil].name

    # Telling

    async def _write(self) -> None:
        """Writes the quiz and every receipt that is news, as far as they can be written.

        Raises:
            OSError: the first that stood in the way; what could not be written stays news.
        """
        in_the_way: list[OSError] = []
        try:
            await asyncio.to_thread(self._put_quiz)
        except OSError as error:
            in_the_way.append(error)
        for device, letter in list(self._guests.letters.items()):
            if not letter.is_news or not letter.session:
                continue
            letter.is_news = False
            try:
                await self._answer(device, letter)
            except OSError as error:
                letter.is_news = True
                in_the_way.append(error)
        if in_the_way:
            raise in_the_way[0]

    async def _answer(self, device: str, letter: Letter) -> None:
        path = self._folder / name_of_file(self._host.code.name, device, RECEIPT)
        receipt = Receipt(letter.session, self._host.now_s(), letter.messages())
        quiz_id = self._host.quiz.opened.id
        try:
            data = receipt_file(quiz_id, device, receipt, self._keys, letter.reader)
        except BadMessage as error:
            self._say_of(path.name, str(error))
            return
        await asyncio.to_thread(put, path, data)

    def _complain(self, name: str, found: _Stat | None, why: str) -> None:
        if found is not None:
            self._bad[name] = found
        self._say_of(name, why)

    def _say_of(self, name: str, why: str) -> None:
        self._complaints += 1
        if self._complaints > _MOST_COMPLAINTS:
            return
        is_last = self._complaints == _MOST_COMPLAINTS
        more = " More of the kind are not told." if is_last else ""
        self._tell(f"The file {name!r} in the folder was not taken: {why.rstrip('.')}.{more}")

    def _say_trouble(self, trouble: str) -> None:
        if trouble != self._trouble:
            self._tell(trouble)
        self._trouble = trouble
