# SPDX-License-Identifier: MIT
"""A class quiz as it stands: the sum of what has happened, and nothing that cannot be told from it.

The same happenings always make the same quiz, so the record is the quiz. What may happen next is
decided in `hosting.py`.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from random import Random
from typing import assert_never

from quizdesk.classroom import happening as h
from quizdesk.classroom.fair_time import ClassTime, going_on, stopped
from quizdesk.classroom.naming import name_key
from quizdesk.classroom.quiz_time import QuizTime
from quizdesk.classroom.seat import Seat
from quizdesk.classroom.sheet import Codes
from quizdesk.engine.attempt import Attempt, begin_attempt
from quizdesk.engine.question import Question


class Phase(StrEnum):
    """How far a class quiz is."""

    LOBBY = "lobby"
    RUNNING = "running"
    ENDED = "ended"
    RELEASED = "released"


@dataclass(slots=True)
class ClassQuiz:
    """What the host knows.

    Attributes:
        opened: how it was set up.
        questions: those that are asked, in order.
        codes: what sheets name things by.
        quiz_time: where its time line begins.
        time: what holds for everyone's clock.
        seats: the pupils by id, in the order in which they came.
        pupils: their ids by what tells their names apart.
        ended_s: when the teacher ended it for all, or None.
        last_s: the latest second that is on record.
    """

    opened: h.Opened
    questions: tuple[Question, ...]
    codes: Codes
    quiz_time: QuizTime
    time: ClassTime
    phase: Phase = Phase.LOBBY
    seats: dict[str, Seat] = field(default_factory=dict)
    pupils: dict[str, str] = field(default_factory=dict)
    ended_s: float | None = None
    last_s: float = 0.0

    @classmethod
    def of(cls, opened: h.Opened, bank: dict[str, Question]) -> "ClassQuiz":
        """A quiz as it was set up.

        Args:
            opened: the first happening.
            bank: its questions by id; more do no harm.

        Raises:
            KeyError: when a question is missing.
        """
        codes = Codes({(question, part): code for question, part, code in opened.codes})
        return cls(
            opened,
            tuple(bank[one] for one in opened.question_ids),
            codes,
            QuizTime(opened.clocks),
            ClassTime(opened.quiz.time_allowed_s or 0),
        )

    def apply(self, one: h.Happening) -> None:
        """Lets something happen."""
        if isinstance(one, h.Opened):
            raise ValueError("A quiz is set up once.")
        if isinstance(one, h.Resumed):
            # Reckoned with what was on record before it.
            self.quiz_time = self.quiz_time.gone_on(one.clocks, self.last_s)
        if isinstance(one, h.Looked):
            self.quiz_time = QuizTime(one.clocks, one.at_s)
        self.last_s = max(self.last_s, one.at_s)
        if isinstance(one, h.OfPupil):
            self._apply_to_seat(one)
        elif not isinstance(one, h.Resumed | h.Looked):
            self._apply_to_all(one)

    def _apply_to_all(self, one: h.OfAll) -> None:
        match one:
            case h.Seated():
                self.seats[one.pupil] = Seat(one.pupil, one.name)
                self.pupils[name_key(one.name)] = one.pupil
            case h.Started():
                self.time = replace(self.time, started_s=one.at_s)
                self.phase = Phase.RUNNING
            case h.Paused():
                self.time = replace(self.time, pauses=stopped(self.time.pauses, one.at_s))
            case h.WentOn():
                self.time = replace(self.time, pauses=going_on(self.time.pauses, one.at_s))
            case h.TimeAdded():
                self.time = replace(self.time, added_s=self.time.added_s + one.added_s)
            case h.Ended():
                self.ended_s = one.at_s
                self.phase = Phase.ENDED
            case h.Released():
                self.phase = Phase.RELEASED
            case _:
                assert_never(one)

    def _apply_to_seat(self, one: h.OfPupil) -> None:
        seat = self.seats[one.pupil]
        match one:
            case h.Connected():
                seat.device = one.device
                seat.proofs[one.device] = one.proof
            case h.Arranged():
                seat.has_rest_breaks = one.has_rest_breaks
                percent, extra_s = one.extra_percent, one.extra_s
                seat.time = replace(seat.time, extra_percent=percent, extra_s=extra_s)
            case h.RestBegan():
                seat.time = replace(seat.time, rests=stopped(seat.time.rests, one.at_s))
            case h.RestEnded():
                seat.time = replace(seat.time, rests=going_on(seat.time.rests, one.at_s))
            case h.Answered():
                seat.keep(one)
            case h.HandedIn():
                seat.handed_in = one
            case h.LateDecided():
                seat.late_counts = one.counts
            case _:
                assert_never(one)

    def attempt(self, pupil: str) -> Attempt:
        """A pupil's attempt with the responses that count, unmarked and open."""
        seat = self.seats[pupil]
        attempt = begin_attempt(
            self.opened.quiz,
            self.questions,
            attempt_id=f"{self.opened.id}-{pupil}",
            bank_id=self.opened.bank_id,
            seed=Random(f"{self.opened.seed} {pupil}").getrandbits(48),
            at=self._wall_time(self.time.started_s or 0.0),
        )
        for question_id, response in seat.counting().items():
            attempt = attempt.respond(question_id, response)
        return attempt

    def _wall_time(self, at_s: float) -> datetime:
        began = datetime.fromtimestamp(self.opened.clocks.wall_s, UTC)
        return began + timedelta(seconds=at_s)
