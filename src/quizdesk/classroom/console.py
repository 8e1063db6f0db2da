# SPDX-License-Identifier: MIT
"""The teacher's steps as lines of text, for a host without windows.

start · pause · go on · end · release
add MINUTES · extra PERCENT NAME · rest NAME · back NAME
let in NAME · turn away NAME · late yes NAME · late no NAME · take FILE · who
"""

from collections.abc import Awaitable, Callable

from quizdesk.classroom import hosting
from quizdesk.classroom.class_quiz import ClassQuiz, Phase
from quizdesk.classroom.fair_time import left_s, runs
from quizdesk.classroom.host import Host
from quizdesk.classroom.reception import Said, Step, Waiting
from quizdesk.classroom.seat import Seat
from quizdesk.errors import NotNow

_PLAIN: dict[str, Callable[[ClassQuiz, float], hosting.Happenings]] = {
    "start": hosting.start,
    "pause": hosting.pause,
    "go on": hosting.go_on,
    "end": hosting.end,
    "release": hosting.release,
}

_WORDS = (
    "start",
    "pause",
    "go on",
    "end",
    "release",
    "add",
    "extra",
    "rest",
    "back",
    "let in",
    "turn away",
    "late yes",
    "late no",
    "take",
    "who",
)

_MINUTE_S = 60


class Console:
    """Does what the teacher types.

    Args:
        host: the quiz.
        say: tells guests something.
        take: takes the answers in a file, and says what came of it.
    """

    def __init__(
        self,
        host: Host,
        say: Callable[[Said], None],
        take: Callable[[str], Awaitable[str]],
    ) -> None:
        self._host = host
        self._say = say
        self._take = take

    async def do(self, line: str) -> str:
        """Does what a line says.

        Returns:
            What came of it, in a sentence or a few lines.

        Raises:
            NotNow: when the line makes no sense, or the quiz does not allow it.
            CannotWrite: when it cannot be put on record; it has not happened.
        """
        text = " ".join(line.split())
        word = next((one for one in _WORDS if f"{text.casefold()} ".startswith(f"{one} ")), None)
        if word is None:
            raise NotNow(f"{text!r} is nothing that can be done.", f"Say {', '.join(_WORDS)}.")
        if word == "take":
            # A file's name may have several spaces side by side.
            return await self._take(line.strip()[len(word) :].strip())
        return await self._do(word, text[len(word) :].strip())

    async def _do(self, word: str, rest: str) -> str:
        match word:
            case "who":
                return self.who()
            case "let in" | "turn away":
                return await self._decide_place(word, rest)
            case "add":
                seconds = round(_MINUTE_S * _number(rest, "minutes"))
                await self._step(lambda quiz, at_s: hosting.add_time(quiz, seconds, at_s))
            case "extra":
                percent, _, name = rest.partition(" ")
                await self._arrange(round(_number(percent.rstrip("%"), "per cent")), name)
            case "rest" | "back" | "late yes" | "late no":
                pupil = self._seat(rest).pupil
                await self._step(self._for_pupil(word, pupil), pupil)
            case _:
                await self._step(_PLAIN[word])
        return self.state()

    def state(self) -> str:
        """How far the quiz is, in a sentence."""
        quiz = self._host.quiz
        handed_in = sum(seat.handed_in is not None for seat in quiz.seats.values())
        there = len(self._host.reception.guests)
        counted = f"{there} of {len(quiz.seats)} pupils connected, {handed_in} handed in"
        waiting = len(self._host.reception.waiting)
        asks = f", {waiting} waiting to be let in" if waiting else ""
        trouble = f" {self._host.trouble}" if self._host.trouble else ""
        return f"{quiz.phase.value.capitalize()}: {counted}{asks}.{trouble}"

    def who(self) -> str:
        """A line a pupil: where, how many answered, and how long there is left."""
        quiz, now_s = self._host.quiz, self._host.now_s()
        there = set(self._host.reception.guests.values())
        lines = []
        for seat in quiz.seats.values():
            left = max(0, round(left_s(quiz.time, seat.time, now_s)))
            lines.append(
                f"{seat.name}: {'connected' if seat.pupil in there else 'not connected'}, "
                f"{len(seat.counting())} of {len(quiz.questions)} answered, "
                f"{'handed in' if seat.handed_in else f'{left // 60}:{left % 60:02} left'}"
                f"{'' if runs(quiz.time, seat.time) or quiz.phase is Phase.LOBBY else ', stopped'}"
                f"{f', {len(seat.late)} late' if seat.late else ''}"
            )
        lines += [f"{self._name(one)}: waiting to be let in" for one in self._waiting()]
        return "\n".join(lines) or "Nobody is on the list."

    async def _step(
        self, step: Callable[[ClassQuiz, float], hosting.Happenings], only: str = ""
    ) -> None:
        before = self._host.quiz.phase

        def answer() -> Said:
            reception, now_s = self._host.reception, self._host.now_s()
            phase = self._host.quiz.phase
            if before is Phase.LOBBY and phase is Phase.RUNNING:
                return reception.sheets(now_s)
            released = phase is Phase.RELEASED and before is not Phase.RELEASED
            return (*reception.clocks(now_s, only), *(reception.feedback() if released else ()))

        await self._host.do(lambda at_s: Step(step(self._host.quiz, at_s), answer))

    def _for_pupil(self, word: str, pupil: str) -> Callable[[ClassQuiz, float], hosting.Happenings]:
        match word:
            case "rest":
                return lambda quiz, at_s: hosting.begin_rest(quiz, pupil, at_s)
            case "back":
                return lambda quiz, at_s: hosting.end_rest(quiz, pupil, at_s)
            case _:
                counts = word == "late yes"
                return lambda quiz, at_s: hosting.decide_late(quiz, pupil, at_s, counts=counts)

    async def _arrange(self, percent: int, name: str) -> None:
        seat = self._seat(name)
        await self._step(
            lambda quiz, at_s: hosting.arrange(
                quiz,
                seat.pupil,
                at_s,
                extra_percent=percent,
                extra_s=seat.time.extra_s,
                has_rest_breaks=seat.has_rest_breaks,
            ),
            seat.pupil,
        )

    async def _decide_place(self, word: str, name: str) -> str:
        pupil = self._seat(name).pupil
        waiting = next((one for one in self._waiting() if one.pupil == pupil), None)
        if waiting is None:
            raise NotNow(f"Nobody called {name!r} waits to be let in.")
        reception = self._host.reception
        if word == "turn away":
            self._say(reception.turn_away(waiting))
        else:
            await self._host.do(lambda at_s: reception.admit(waiting, at_s))
        return self.state()

    def _waiting(self) -> list[Waiting]:
        return self._host.reception.waiting

    def _name(self, waiting: Waiting) -> str:
        return self._host.quiz.seats[waiting.pupil].name

    def _seat(self, name: str) -> Seat:
        seat = hosting.find(self._host.quiz, name)
        if seat is None:
            raise NotNow(f"Nobody called {name!r} is on the list.")
        return seat


def _number(text: str, what: str) -> float:
    try:
        number = float(text)
    except ValueError as error:
        raise NotNow(f"{text!r} is no number of {what}.") from error
    if not abs(number) <= hosting.MOST_EXTRA_S:
        raise NotNow(f"{text} is too much.")
    return number
