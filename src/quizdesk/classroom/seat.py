# SPDX-License-Identifier: MIT
"""One pupil in a class quiz: what was arranged, what was given, and what of it counts."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from quizdesk.classroom.fair_time import NOTHING_EXTRA, OwnTime
from quizdesk.classroom.happening import Answered, HandedIn
from quizdesk.engine.response import Response, TextResponse


@dataclass(slots=True)
class Seat:
    """A pupil's place.

    Attributes:
        pupil: the pupil's id in this quiz.
        time: what holds for the pupil's clock.
        has_rest_breaks: whether rest breaks are arranged.
        device: where the pupil is, or was last; empty before the first.
        proofs: of every device that the pupil was ever at, by the device.
        answers: every response that arrived, by device and number.
        characters: of all that was written in them.
        handed_in: the hand-in that counts, if there is one.
        late_counts: the teacher's decision on late responses; None until there is one.
    """

    pupil: str
    name: str
    time: OwnTime = NOTHING_EXTRA
    has_rest_breaks: bool = False
    device: str = ""
    proofs: dict[str, str] = field(default_factory=dict)
    answers: dict[tuple[str, int], Answered] = field(default_factory=dict)
    characters: int = 0
    handed_in: HandedIn | None = None
    late_counts: bool | None = None

    def keep(self, one: Answered) -> None:
        """Takes in a response that arrived."""
        self.answers[one.device, one.number] = one
        if isinstance(one.response, TextResponse):
            self.characters += len(one.response.text)

    @property
    def last_number(self) -> int:
        """The highest number that any device of the pupil has used; another goes on from it."""
        numbers = [number for _, number in self.answers]
        if self.handed_in is not None:
            numbers.append(self.handed_in.number)
        return max(numbers, default=0)

    @property
    def late(self) -> tuple[Answered, ...]:
        """Late responses, as they arrived."""
        return tuple(one for one in self.answers.values() if one.is_late)

    def counting(self) -> dict[str, Response]:
        """The responses that count now, by question.

        Of each question the one with the highest number: numbers go on from device to device, so
        the order in which responses arrive makes no difference. Where an old device and a new
        one used the same number, the new one's counts.
        """
        return {one.question_id: one.response for one in self.answers_that_count()}

    def answers_that_count(self) -> Iterable[Answered]:
        """The same with how they came."""
        newest: dict[str, tuple[tuple[int, int], Answered]] = {}
        places = {device: place for place, device in enumerate(self.proofs)}
        for one in self._that_may_count():
            rank = one.number, places.get(one.device, -1)
            known = newest.get(one.question_id)
            if known is None or rank > known[0]:
                newest[one.question_id] = rank, one
        return [one for _, one in newest.values()]

    def _that_may_count(self) -> Iterable[Answered]:
        last = self.handed_in
        for one in self.answers.values():
            if one.is_late and not self.late_counts:
                continue
            if last is None or one.number < last.number:
                yield one
