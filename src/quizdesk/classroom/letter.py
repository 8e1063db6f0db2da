# SPDX-License-Identifier: MIT
"""What one pupil is told by file: of news the newest, and what became of every message."""

from quizdesk.classroom.protocol import (
    Begin,
    Clock,
    Kept,
    Marked,
    Refused,
    ToPupil,
    Wait,
    Welcome,
)

_FIRST = (Welcome, Wait, Begin, Clock)
_LAST = (Marked, Refused)


class Letter:
    """All that a pupil has to be told at the moment.

    Attributes:
        session: the start of the pupil's program that is answered.
        reader: the key to seal for.
        settled: what became of messages, by their numbers.
        is_news: whether something came since it was last sent.
    """

    def __init__(self) -> None:
        self.session = ""
        self.reader = b""
        self.settled: dict[int, Kept | Refused] = {}
        self.is_news = False
        self._newest: dict[type[ToPupil], ToPupil] = {}

    @property
    def is_refused(self) -> bool:
        """Whether the pupil was told to go, for good."""
        return Refused in self._newest

    @property
    def name(self) -> str:
        """The pupil's name as the host has it; empty before the pupil had a place."""
        welcome = self._newest.get(Welcome)
        return welcome.name if isinstance(welcome, Welcome) else ""

    def begin_session(self, session: str, reader: bytes) -> None:
        """The pupil's program was started, or started again."""
        self.session, self.reader, self.is_news = session, reader, True
        self._newest.pop(Refused, None)

    def hear(self, message: ToPupil) -> None:
        """Takes in something that the pupil has to be told."""
        match message:
            case Kept() | Refused() if message.number:
                self.settled[message.number] = message
            case Welcome():
                self._newest.pop(Wait, None)
                self._newest[Welcome] = message
            case Wait() | Begin() | Clock() | Marked() | Refused():
                self._newest[type(message)] = message
            case _:
                return
        self.is_news = True

    def forget_all_but(self, numbers: set[int]) -> None:
        """Keeps only what became of some messages: of the others the pupil knows it."""
        self.settled = {one: self.settled[one] for one in self.settled if one in numbers}

    def messages(self) -> tuple[ToPupil, ...]:
        """What to tell, in the order in which it has to be heard."""
        first = [self._newest[one] for one in _FIRST if one in self._newest]
        last = [self._newest[one] for one in _LAST if one in self._newest]
        return (*first, *self.settled.values(), *last)
