# SPDX-License-Identifier: MIT
"""The host's part of every conversation: what a pupil's message makes happen, and what is said.

Guests are connections, by numbers. Nothing here waits or sends: `take` gives what happens, and,
once that is on record and has happened, the answer says what each guest is told. A guest has proved
the code (`pairing.py`) before a `Join` comes here.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import assert_never

from quizdesk.classroom import hosting
from quizdesk.classroom.class_quiz import ClassQuiz, Phase
from quizdesk.classroom.fair_time import allowed_s, left_s, runs
from quizdesk.classroom.hosting import BY_NETWORK, Came, Happenings
from quizdesk.classroom.protocol import (
    OTHER_VERSION,
    VERSION,
    Begin,
    Clock,
    ComeBack,
    Give,
    HandIn,
    Join,
    Kept,
    Lost,
    Marked,
    Refused,
    ToPupil,
    Wait,
    Welcome,
)
from quizdesk.classroom.sheet import sheet_of
from quizdesk.engine.marking import mark
from quizdesk.engine.plain import question_to_plain
from quizdesk.engine.plain_attempt import mark_to_plain
from quizdesk.engine.question import Question, ShortAnswer
from quizdesk.errors import NotNow, WrongResponse

Said = tuple[tuple[int, ToPupil], ...]
"""What guests are told: (guest, message)."""

MOVED = "You went on at another computer, so this one is no longer in the quiz."


@dataclass(frozen=True, slots=True)
class Step:
    """What a message comes to.

    Attributes:
        happenings: what to put on record.
        answer: what is said when that has happened; asked once.
    """

    happenings: Happenings
    answer: Callable[[], Said]


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who wants a place that another device has, for the teacher to decide."""

    guest: int
    pupil: str
    device: str
    proof: str


class Reception:
    """Who is at which connection, and what is said to them.

    Args:
        quiz: as it stands; changed by whoever records.
        new_pupil: gives ids for pupils.
        is_open: whether whoever knows the code may join; else only who is on the list.

    Attributes:
        guests: the pupil at each connection.
        waiting: who wants a place that another has.
    """

    def __init__(
        self, quiz: ClassQuiz, new_pupil: Callable[[], str], *, is_open: bool = True
    ) -> None:
        self.quiz = quiz
        self._new_pupil = new_pupil
        self._is_open = is_open
        self.guests: dict[int, str] = {}
        self._devices: dict[int, str] = {}
        self.waiting: list[Waiting] = []

    def take(
        self,
        guest: int,
        message: Join | ComeBack | Give | HandIn,
        at_s: float,
        came: Came = BY_NETWORK,
    ) -> Step:
        """What a message makes happen.

        Args:
            guest: the connection that it came by.
            message: as read.
            at_s: now.
            came: by which way.
        """
        if isinstance(message, Give | HandIn) and guest not in self.guests:
            # Not that message is refused but the connection: what it brings is kept by the pupil
            # and comes again by a new one.
            return Step((), lambda: ((guest, Lost()),))
        try:
            match message:
                case Join():
                    return self._join(guest, message, at_s)
                case ComeBack():
                    return self._come_back(guest, message, at_s)
                case Give():
                    return self._give(guest, message, at_s, came)
                case HandIn():
                    return self._hand_in(guest, message, at_s, came)
                case _:
                    assert_never(message)
        except (NotNow, WrongResponse) as error:
            number = message.number if isinstance(message, Give | HandIn) else 0
            refusal: Said = ((guest, Refused(str(error), number)),)
            return Step((), lambda: refusal)

    def admit(self, waiting: Waiting, at_s: float) -> Step:
        """The teacher lets somebody have a place in whom another device was.

        Raises:
            NotNow: when there is no such pupil any more.
        """
        happenings = hosting.admit(self.quiz, waiting.pupil, waiting.device, waiting.proof, at_s)
        self.waiting = [one for one in self.waiting if one != waiting]
        return self._seated(waiting.guest, waiting.pupil, waiting.device, happenings, at_s)

    def turn_away(self, waiting: Waiting) -> Said:
        """The teacher does not."""
        self.waiting = [one for one in self.waiting if one != waiting]
        return ((waiting.guest, Refused("Your teacher did not let you in.")),)

    def leave(self, guest: int) -> None:
        """A connection is gone."""
        self.guests.pop(guest, None)
        self._devices.pop(guest, None)
        self.waiting = [one for one in self.waiting if one.guest != guest]

    def clocks(self, at_s: float, only: str = "") -> Said:
        """Everyone's time, to be said at every change and now and then.

        Args:
            at_s: now.
            only: the pupil whom a change is about; by default everyone.
        """
        return tuple(
            (guest, self._clock(pupil, at_s))
            for guest, pupil in self.guests.items()
            if only in ("", pupil)
        )

    def sheets(self, at_s: float) -> Said:
        """Everyone's sheet and time, to be said when the quiz begins."""
        said: list[tuple[int, ToPupil]] = []
        for guest, pupil in self.guests.items():
            said += [(guest, self._begin(pupil)), (guest, self._clock(pupil, at_s))]
        return tuple(said)

    def feedback(self) -> Said:
        """Everyone's marks, to be said when feedback is released."""
        return tuple((guest, self._marked(pupil)) for guest, pupil in self.guests.items())

    # Coming

    def _join(self, guest: int, message: Join, at_s: float) -> Step:
        proof = proof_of(message.secret)
        seat = hosting.find(self.quiz, message.name)
        if seat is not None:
            return self._sit_down(guest, seat.pupil, message.device, proof, at_s)
        if not self._is_open:
            raise NotNow("Nobody of that name is on the class list.", "Ask your teacher.")
        pupil = self._new_pupil()
        seated = hosting.seat(self.quiz, message.name, pupil, at_s)
        connected = hosting.connect_new(pupil, message.device, proof, at_s)
        return self._seated(guest, pupil, message.device, (*seated, *connected), at_s)

    def _come_back(self, guest: int, message: ComeBack, at_s: float) -> Step:
        if message.version != VERSION:
            raise NotNow(OTHER_VERSION, "Use the same version on both.")
        proof = proof_of(message.secret)
        return self._sit_down(guest, message.pupil, message.device, proof, at_s)

    def _sit_down(self, guest: int, pupil: str, device: str, proof: str, at_s: float) -> Step:
        if hosting.is_taken(self.quiz, pupil, device, proof):
            self.waiting.append(Waiting(guest, pupil, device, proof))
            return Step((), lambda: ((guest, Wait()),))
        happenings = hosting.connect(self.quiz, pupil, device, proof, at_s)
        return self._seated(guest, pupil, device, happenings, at_s)

    def _seated(
        self, guest: int, pupil: str, device: str, happenings: Happenings, at_s: float
    ) -> Step:
        before = [one for one, who in self.guests.items() if who == pupil and one != guest]

        def answer() -> Said:
            for one in before:
                self.leave(one)
            self.guests[guest] = pupil
            self._devices[guest] = device
            seat = self.quiz.seats[pupil]
            said: list[tuple[int, ToPupil]] = [(one, Refused(MOVED)) for one in before]
            said.append((guest, Welcome(pupil, seat.name, seat.last_number)))
            if self.quiz.phase is not Phase.LOBBY:
                said.append((guest, self._begin(pupil)))
            said.append((guest, self._clock(pupil, at_s)))
            if self.quiz.phase is Phase.RELEASED:
                said.append((guest, self._marked(pupil)))
            return tuple(said)

        return Step(happenings, answer)

    # Answering

    def _give(self, guest: int, message: Give, at_s: float, came: Came) -> Step:
        pupil, device = self.guests[guest], self._devices[guest]
        question_id = self.quiz.codes.question_of(message.item)
        response = self.quiz.codes.revealed(question_id, message.response)
        happenings = hosting.answer(
            self.quiz, pupil, device, message.number, question_id, response, at_s, came
        )

        def answer() -> Said:
            kept = self.quiz.seats[pupil].answers[device, message.number]
            return ((guest, Kept(message.number, kept.is_late)),)

        return Step(happenings, answer)

    def _hand_in(self, guest: int, message: HandIn, at_s: float, came: Came) -> Step:
        pupil, device = self.guests[guest], self._devices[guest]
        happenings = hosting.hand_in(self.quiz, pupil, device, message.number, at_s, came)

        def answer() -> Said:
            kept = self.quiz.seats[pupil].handed_in
            is_late = kept is not None and kept.is_late
            return ((guest, Kept(message.number, is_late)),)

        return Step(happenings, answer)

    # Telling

    def _begin(self, pupil: str) -> Begin:
        codes, seat = self.quiz.codes, self.quiz.seats[pupil]
        given = tuple(
            (codes.of_question(question_id), codes.hidden(question_id, response))
            for question_id, response in seat.counting().items()
        )
        return Begin(sheet_of(self.quiz.attempt(pupil), codes), given, seat.handed_in is not None)

    def _clock(self, pupil: str, at_s: float) -> Clock:
        everyone, own = self.quiz.time, self.quiz.seats[pupil].time
        return Clock(
            at_s,
            left_s(everyone, own, at_s),
            allowed_s(everyone, own),
            runs(everyone, own) and self.quiz.phase is Phase.RUNNING,
            self.quiz.phase.value,
        )

    def _marked(self, pupil: str) -> Marked:
        attempt = self.quiz.attempt(pupil)
        return Marked(
            tuple(
                (
                    self.quiz.codes.of_question(item.id),
                    question_to_plain(_without_phrases(item.question)),
                    mark_to_plain(mark(item.question, item.response)),
                )
                for item in attempt.items
            )
        )


def proof_of(secret: str) -> str:
    """What a device's secret comes to when hashed: it is long and made by chance, so no salt."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _without_phrases(question: Question) -> Question:
    """A question without the long lists by which a program recognises its points."""
    if not isinstance(question, ShortAnswer):
        return question
    scheme = question.scheme
    points = tuple(replace(one, accept=(), reject=()) for one in scheme.points)
    return replace(question, scheme=replace(scheme, points=points, families=(), aliases=()))
