# SPDX-License-Identifier: MIT
"""The pupil's side of a shared folder: one sealed file of the pupil's, and the receipts to it.

What was given is on this disk first, as on every road, and stands in the file until the host says
in a receipt that it is on record.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from quizdesk.classroom.answers_file import HandedOver, Stamped, answers_file
from quizdesk.classroom.protocol import Join, ToPupil
from quizdesk.classroom.quiz_file import read_quiz_file
from quizdesk.classroom.receipt_file import read_receipt_file
from quizdesk.classroom.sealing import MOST_BYTES_OF_HOST, Keys
from quizdesk.classroom.shared_folder import (
    ANSWERS,
    QUIZ,
    RECEIPT,
    holds,
    name_of_file,
    put,
    read_whole,
)
from quizdesk.errors import BadMessage, NotNow
from quizdesk.whole_file import reason_of

if TYPE_CHECKING:
    from pathlib import Path

    from quizdesk.classroom.join_code import JoinCode
    from quizdesk.classroom.pupil import Pupil
    from quizdesk.classroom.quiz_file import PublicQuiz
    from quizdesk.engine.response import Response

LOOK_EVERY_S = 1.0
"""Seconds between two looks."""


def require_host(quiz: PublicQuiz, phrase: str, known: str) -> None:
    """Makes sure that a quiz's file is the host's.

    Args:
        quiz: as read.
        phrase: the check that the pupil typed.
        known: the signing key that the pupil's place holds already, in hexadecimal, or empty.

    Raises:
        NotNow: when it is somebody else's.
    """
    signs = "".join(one for one in phrase.upper() if one.isalnum())
    is_known = known in ("", quiz.keys.signing.hex())
    if signs != quiz.keys.phrase.replace("-", "") or not is_known:
        raise NotNow(
            "The quiz is not from the machine whose check you typed.",
            "Compare the check with the one that your teacher shows; if it is the same, tell them.",
        )


def keys_of(pupil: Pupil) -> Keys:
    """The keys of a pupil's device.

    Raises:
        NotNow: when its place has none.
    """
    try:
        return Keys(bytes.fromhex(pupil.place.key))
    except ValueError as error:
        raise NotNow(
            "This place in the quiz cannot be kept by file.", "Go on where you began."
        ) from error


class FolderJoining:
    """Keeps a pupil in the quiz by a folder.

    Args:
        pupil: whose part it is.
        code: the join code.
        phrase: the check that the pupil typed.
        folder: the folder.
        tell: told of everything that the host says, after the pupil has heard it.
        trouble: told in sentences of what does not work at the moment.

    Attributes:
        pupil: whose part it is.
    """

    def __init__(
        self,
        pupil: Pupil,
        code: JoinCode,
        phrase: str,
        folder: Path,
        tell: Callable[[ToPupil], None],
        trouble: Callable[[str], None],
    ) -> None:
        self.pupil = pupil
        self._code, self._phrase, self._folder = code, phrase, folder
        self._tell, self._say_trouble = tell, trouble
        self._keys = keys_of(pupil)
        self._session = secrets.token_hex(8)
        self._trouble = ""
        self._stands_for: HandedOver | None = None
        self._file = self._receipt = b""
        self._heard: tuple[ToPupil, ...] = ()
        self._heard_s = -1.0

    def give(self, item: str, response: Response) -> int:
        """Gives a response, which goes into the file at the next look; as `Pupil.give`."""
        return self.pupil.give(item, response)

    def hand_in(self) -> int:
        """Hands in likewise; as `Pupil.hand_in`."""
        return self.pupil.hand_in()

    async def run(self, every_s: float = LOOK_EVERY_S) -> None:
        """Keeps the file and hears the receipts until cancelled.

        Raises:
            NotNow: when the host refuses the pupil, or the quiz is not the host's.
            CannotWrite: when this disk keeps nothing more.
        """
        quiz: PublicQuiz | None = None
        while True:
            try:
                if quiz is None:
                    quiz = await asyncio.to_thread(self._read_quiz)
                    require_host(quiz, self._phrase, self.pupil.place.host_key)
                    self.pupil.keep(replace(self.pupil.place, host_key=quiz.keys.signing.hex()))
                await self._hand_over(quiz)
                await self._hear(quiz)
                self._trouble = ""
            except OSError as error:
                self._once(f"The folder {self._folder} cannot be used: {reason_of(error)}.")
            except BadMessage as error:
                self._once(f"The teacher's file in the folder cannot be used: {error}.")
            await asyncio.sleep(every_s)

    def _once(self, trouble: str) -> None:
        if trouble != self._trouble:
            self._say_trouble(f"{trouble} What you give is kept here until it can be handed over.")
        self._trouble = trouble

    def _read_quiz(self) -> PublicQuiz:
        path = self._folder / f"{self._code.name}{QUIZ}"
        try:
            return read_quiz_file(read_whole(path, MOST_BYTES_OF_HOST))
        except FileNotFoundError as error:
            raise BadMessage(f"there is no {path.name}") from error

    async def _hand_over(self, quiz: PublicQuiz) -> None:
        """Sees to it that the file holds what is to be handed over, whoever touched it."""
        place = self.pupil.place
        stands_for = HandedOver(
            Join(self._code.secret, place.name, place.device, place.secret),
            self._keys.public.sealing,
            self._session,
            0.0,
            tuple(Stamped(one) for one in place.unconfirmed),
        )
        if stands_for != self._stands_for:
            self._file = answers_file(quiz.id, stands_for, self._keys, quiz.keys.sealing)
            self._stands_for = stands_for
        path = self._folder / name_of_file(self._code.name, place.device, ANSWERS)
        await asyncio.to_thread(_put_unless_there, path, self._file)

    async def _hear(self, quiz: PublicQuiz) -> None:
        device = self.pupil.place.device
        path = self._folder / name_of_file(self._code.name, device, RECEIPT)
        try:
            data = await asyncio.to_thread(read_whole, path, MOST_BYTES_OF_HOST)
        except FileNotFoundError:
            return
        if data == self._receipt:
            return
        receipt = read_receipt_file(quiz.id, data, self._keys, quiz.keys.signing)
        self._receipt = data
        if receipt.session != self._session or receipt.at_s <= self._heard_s:
            # To an earlier start of this program, or an older one that somebody put back.
            return
        before, self._heard, self._heard_s = self._heard, receipt.messages, receipt.at_s
        for message in receipt.messages:
            if message not in before:
                self.pupil.hear(message)
                self._tell(message)


def _put_unless_there(path: Path, data: bytes) -> None:
    if not holds(path, data):
        put(path, data)
