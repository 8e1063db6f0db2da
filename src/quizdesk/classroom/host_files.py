# SPDX-License-Identifier: MIT
"""The roads of a host that need no network, taken together: the shared folder and carried files."""

from collections.abc import Callable
from pathlib import Path

from quizdesk.classroom.file_guests import FileGuests
from quizdesk.classroom.folder_host import FolderHost
from quizdesk.classroom.handing_out import public_quiz
from quizdesk.classroom.host import Host
from quizdesk.classroom.quiz_file import quiz_file
from quizdesk.classroom.sealing import Keys
from quizdesk.classroom.taking import take_file
from quizdesk.errors import NotNow
from quizdesk.whole_file import make_folder, replace_file


class HostFiles:
    """What a host does with files.

    Args:
        host: the quiz.
        keys: the host's.
        tell: told what the teacher should know, in sentences.

    Attributes:
        guests: who comes by file.
        are_used: whether the quiz was given out by any of these roads.
    """

    def __init__(self, host: Host, keys: Keys, tell: Callable[[str], None]) -> None:
        self._host, self._keys, self._tell = host, keys, tell
        self.guests = FileGuests(host, keys)
        self.are_used = False
        self._folder: FolderHost | None = None

    @property
    def phrase(self) -> str:
        """What pupils type to make sure of the host."""
        return self._keys.public.phrase

    def use_folder(self, folder: Path) -> None:
        """Lets pupils come by a folder as well.

        Raises:
            CannotWrite: when it is not there and cannot be made.
        """
        quiz = public_quiz(self._host.quiz, self._keys.public, has_sheet=False)
        data = quiz_file(quiz, self._keys)
        self._folder = FolderHost(
            self._host, self._keys, self.guests, make_folder(folder), data, self._tell
        )
        self.are_used = True

    def write_quiz(self, path: Path) -> None:
        """Writes the quiz with its questions to a file.

        Raises:
            CannotWrite: with the reason.
        """
        quiz = public_quiz(self._host.quiz, self._keys.public, has_sheet=True)
        replace_file(path, quiz_file(quiz, self._keys))
        self.are_used = True

    async def take(self, file: str) -> str:
        """Takes a pupil's answers from a file; as `take_file`.

        Args:
            file: as the teacher typed it.
        """
        if not file:
            raise NotNow("Say which file to take.", "Such as: take E:/ada.quizdesk-answers")
        return await take_file(Path(file), self.guests)

    async def run(self) -> None:
        """Looks at the folder, if there is one, until cancelled."""
        if self._folder is not None:
            await self._folder.run()

    async def finish(self) -> None:
        """Takes up and answers what has come since."""
        if self._folder is not None:
            await self._folder.look()
