# SPDX-License-Identifier: MIT
"""A class quiz in a world where everything fails, on clocks of its own: same seed, same failures.

Hosts, pupils, their files and messages are the program's own; connections and clocks are made here.
Messages are late, cut off, doubled and out of order; programs are killed, the host's in the middle
of writing; computers sleep and are started anew; clocks are set.
"""

import heapq
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random

from quizdesk.classroom import hosting
from quizdesk.classroom.fair_time import Standstill, left_s, total_s
from quizdesk.classroom.host import Host, set_up
from quizdesk.classroom.place_file import Place, read_place
from quizdesk.classroom.protocol import VERSION, ComeBack, Give, HandIn, Join, Lost, Refused, ToHost
from quizdesk.classroom.pupil import Pupil
from quizdesk.classroom.quiz_time import Reading
from quizdesk.classroom.reception import Said, Step
from quizdesk.classroom.record import Record
from quizdesk.classroom.wire import read_by_host, read_by_pupil, written
from quizdesk.engine.question import Question
from quizdesk.engine.quiz import Feedback, Quiz
from quizdesk.engine.response import Response
from quizdesk.engine.timing import with_extra_time_s

ALLOWED_S = 2400
WORK_S = 900.0
END_S = 2300.0
LOOK_EVERY_S = 20.0
BEGUN_AT = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)

GiveSomething = Callable[[Random, object], Response]


class MachineClock:
    """The clocks of one computer of the world."""

    def __init__(self, world: "World") -> None:
        self._world = world
        self._started_s = -1000.0
        self._boots = 1
        self.set_by_s = 0.0

    def now(self) -> datetime:
        return BEGUN_AT + timedelta(seconds=self._world.now_s + self.set_by_s)

    def reading_s(self) -> float:
        return self._world.now_s - self._started_s

    def start_anew(self) -> None:
        """The computer was started: its monotonic clock begins again."""
        self._started_s = self._world.now_s
        self._boots += 1

    def boot(self) -> str:
        return str(self._boots)


@dataclass
class Child:
    """A pupil of the world: what she gives, and where she is.

    Attributes:
        given: what should count in the end, by the code of the item.
        connection: the number of her connection, 0 for none.
        under_way: messages to her that have yet to arrive.
        off_by_s: the largest fault so far of the time that the host gives her, and of the time on
            her screen while nothing is under way to it.
    """

    name: str
    path: Path
    place: Place
    extra_percent: int
    pupil: Pupil | None = None
    given: dict[str, Response] = field(default_factory=dict)
    connection: int = 0
    sent: int = 0
    asleep_until_s: float = 0.0
    under_way: int = 0
    rests: list[Standstill] = field(default_factory=list)
    off_by_s: float = 0.0


class World:
    """One run.

    Args:
        folder: for the files of all computers.
        seed: what everything that fails is drawn from.
        questions: those of the quiz.
        respond: gives some response to an item of a sheet, with codes.
        pupils: how many.
        rate: how often things fail; 0 for never.
    """

    def __init__(
        self,
        folder: Path,
        seed: int,
        questions: dict[str, Question],
        respond: GiveSomething,
        *,
        pupils: int,
        rate: float = 1.0,
    ) -> None:
        self.now_s = 0.0
        self.rate = rate
        self._chance = Random(seed)
        self._respond = respond
        self._questions = questions
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._count = 0
        self._folder = folder
        self._host_clock = MachineClock(self)
        self.path = folder / "quiz.quizdesk-class"
        quiz = Quiz(
            title="Class quiz",
            number=len(questions),
            time_allowed_s=ALLOWED_S,
            feedback=Feedback.AT_END,
        )
        set_up(self.path, quiz, "bank", questions, self._host_clock)
        self._host: Host | None = None
        self._record: Record
        self._connections: dict[int, Child] = {}
        self.started_s = 0.0
        self.pauses: list[Standstill] = []
        self.children = [self._child(number) for number in range(pupils)]

    # The run

    def run(self) -> Host:
        """Plays the quiz to its end; gives the host as it then stands."""
        self._start_host()
        for child in self.children:
            self._start_pupil(child)
            self._at(self._after(5.0), partial(self._connect, child))
        self._at(20.0, self._begin)
        self._at(30.0, self._look)
        self._at(END_S, lambda: None)
        while self._due and self._due[0][0] <= END_S:
            self.now_s, _, step = heapq.heappop(self._due)
            step()
        assert self._host is not None
        return self._host

    def close(self) -> None:
        """Lets go of the host's record."""
        self._record.close()

    def _at(self, when_s: float, step: Callable[[], None]) -> None:
        self._count += 1
        heapq.heappush(self._due, (max(when_s, self.now_s), self._count, step))

    def _after(self, mean_s: float) -> float:
        return self.now_s + self._chance.uniform(0.2, 1.8) * mean_s

    def _happens(self, chance: float) -> bool:
        return self._chance.random() < chance * self.rate

    @property
    def _is_calm(self) -> bool:
        """Whether nothing more fails, so that all that is kept can arrive."""
        return self.now_s > WORK_S + 600

    def _child(self, number: int) -> Child:
        name = f"Pupil {number}"
        place = Place("host:1", secrets.token_hex(8), secrets.token_hex(16), name, "pinned")
        percent = self._chance.choice((0, 0, 0, 10, 25, 50))
        return Child(name, self._folder / f"{number}.place", place, percent)

    # The host

    def _start_host(self) -> None:
        self._record = Record(self.path)
        self._host = Host(self._record, self._questions, self._host_clock, self._say)

    def _kill_host(self) -> None:
        if self._host is None or self._is_calm:
            return
        self._record.close()
        self._host = None
        if self._happens(0.4):
            # In the middle of writing.
            with self.path.open("ab") as file:
                file.write(b'0badc0de {"happening":"Answ'[: self._chance.randrange(1, 28)])
        for number in list(self._connections):
            self._cut(number)
        if self._happens(0.3):
            self._at(self.now_s + 20, self._reboot_host)
        else:
            self._at(self._after(8.0), self._start_host)

    def _reboot_host(self) -> None:
        self._host_clock.start_anew()
        self._start_host()

    def _look(self) -> None:
        """What a host's program does now and then, and what the world does to it."""
        host = self._host
        if host is not None:
            self._do(Step(hosting.look(_clocks(self._host_clock), host.now_s()), tuple))
            self._say(host.reception.clocks(host.now_s()))
            if not self._is_calm:
                if self._happens(0.15):
                    self._kill_host()
                elif self._happens(0.1):
                    self._host_clock.set_by_s += self._chance.uniform(-7200, 7200)
                elif self._happens(0.08):
                    self._pause_all()
        for child in self.children:
            self._disturb(child)
            self._watch(child)
        self._at(self.now_s + LOOK_EVERY_S, self._look)

    def _do(self, step: Step) -> None:
        assert self._host is not None
        assert self._host.do_now([lambda _: step]) == (None,)

    def _teach(
        self,
        step: Callable[[Host, float], hosting.Happenings],
        *,
        begins: bool = False,
        only: str = "",
    ) -> None:
        host = self._host
        assert host is not None
        now_s = host.now_s()
        self._do(Step(step(host, now_s), tuple))
        reception = host.reception
        self._say(reception.sheets(now_s) if begins else reception.clocks(now_s, only))

    def _begin(self) -> None:
        host = self._host
        if host is None or len(host.quiz.seats) < len(self.children):
            self._at(self.now_s + 2.0, self._begin)
            return
        for child in self.children:
            pupil = child.place.pupil or (child.pupil.place.pupil if child.pupil else "")
            seat = hosting.find(host.quiz, child.name)
            assert seat is not None and pupil in ("", seat.pupil)
            self._arrange(seat.pupil, child.extra_percent)
        self.started_s = self.now_s
        self._teach(lambda one, at_s: hosting.start(one.quiz, at_s), begins=True)
        for child in self.children:
            self._at(self._after(20.0), partial(self._work, child))

    def _arrange(self, pupil: str, percent: int) -> None:
        def step(host: Host, at_s: float) -> hosting.Happenings:
            return hosting.arrange(
                host.quiz, pupil, at_s, extra_percent=percent, extra_s=0, has_rest_breaks=True
            )

        self._teach(step, only=pupil)

    def _pause_all(self) -> None:
        if self.started_s == 0.0 or (self.pauses and self.pauses[-1].ended_s is None):
            return
        self._teach(lambda one, at_s: hosting.pause(one.quiz, at_s))
        self.pauses.append(Standstill(self.now_s))
        self._at(self._after(30.0), self._go_on)

    def _go_on(self) -> None:
        if self._host is None:
            self._at(self.now_s + 1.0, self._go_on)
            return
        self._teach(lambda one, at_s: hosting.go_on(one.quiz, at_s))
        self.pauses[-1] = Standstill(self.pauses[-1].began_s, self.now_s)

    # The network

    def _connect(self, child: Child) -> None:
        if child.pupil is None or child.connection or self.now_s < child.asleep_until_s:
            return
        if self._host is None:
            self._at(self._after(2.0), lambda: self._connect(child))
            return
        self._count += 1
        child.connection, child.sent = self._count, 0
        self._connections[child.connection] = child
        place = child.pupil.place
        first: ToHost = (
            ComeBack(VERSION, place.pupil, place.device, place.secret)
            if place.pupil
            else Join("proved elsewhere", child.name, place.device, place.secret)
        )
        self._to_host(child, first)

    def _to_host(self, child: Child, message: ToHost) -> None:
        text, number = written(message), child.connection
        for _ in range(2 if self._happens(0.05) else 1):
            late_s = 30.0 if self._happens(0.03) else 0.15
            self._at(self._after(late_s), lambda: self._host_hears(number, text))

    def _host_hears(self, number: int, text: str) -> None:
        host = self._host
        if host is None or (number not in self._connections and not self._happens(0.5)):
            return
        message = read_by_host(text)
        assert isinstance(message, Join | ComeBack | Give | HandIn)
        host.do_now([lambda at_s: host.reception.take(number, message, at_s)])

    def _say(self, said: Said) -> None:
        for number, message in said:
            text = written(message)
            late_s = 20.0 if self._happens(0.02) else 0.1
            if number in self._connections:
                self._connections[number].under_way += 1
            self._at(self._after(late_s), partial(self._child_hears, number, text))

    def _child_hears(self, number: int, text: str) -> None:
        child = self._connections.get(number)
        if child is None:
            return
        child.under_way -= 1
        if child.pupil is None:
            return
        if self.now_s < child.asleep_until_s:
            child.under_way += 1
            self._at(child.asleep_until_s, lambda: self._child_hears(number, text))
            return
        message = read_by_pupil(text)
        if isinstance(message, Lost) or (isinstance(message, Refused) and not message.number):
            # As when the host does not know the connection any more: it is made again.
            self._cut(number)
            return
        child.pupil.hear(message)
        self._send(child)

    def _send(self, child: Child) -> None:
        if child.pupil is None or not child.connection:
            return
        for one in child.pupil.to_send(child.sent):
            self._to_host(child, one)
            child.sent = one.number

    def _cut(self, number: int) -> None:
        child = self._connections.pop(number, None)
        if child is None:
            return
        child.connection = child.under_way = 0
        if child.pupil is not None:
            child.pupil.is_seated = False
        host = self._host
        # The host may learn of it much later.
        if host is not None:
            self._at(self._after(5.0), lambda: host.reception.leave(number))
        self._at(self._after(3.0), lambda: self._connect(child))

    # The pupils

    def _start_pupil(self, child: Child) -> None:
        child.pupil = Pupil(child.path, read_place(child.path) or child.place, MachineClock(self))
        self._at(self._after(1.0), lambda: self._connect(child))

    def _disturb(self, child: Child) -> None:
        if self._is_calm or child.pupil is None:
            return
        if self._happens(0.04):
            child.place = child.pupil.place
            child.pupil = None
            self._cut(child.connection)
            self._at(self._after(15.0), lambda: self._start_pupil(child))
        elif self._happens(0.06):
            self._cut(child.connection)
        elif self._happens(0.04):
            child.asleep_until_s = self._after(40.0)
            self._at(child.asleep_until_s + 0.1, lambda: self._connect(child))
        elif self.started_s and self._happens(0.02) and self._host is not None:
            self._rest(child)

    def _rest(self, child: Child) -> None:
        if child.rests and child.rests[-1].ended_s is None:
            return
        seat = hosting.find(self._host.quiz, child.name) if self._host else None
        if seat is None:
            return
        self._teach(
            lambda one, at_s: hosting.begin_rest(one.quiz, seat.pupil, at_s), only=seat.pupil
        )
        child.rests.append(Standstill(self.now_s))
        self._at(self._after(60.0), lambda: self._end_rest(child, seat.pupil))

    def _end_rest(self, child: Child, pupil: str) -> None:
        if self._host is None:
            self._at(self.now_s + 1.0, lambda: self._end_rest(child, pupil))
            return
        self._teach(lambda one, at_s: hosting.end_rest(one.quiz, pupil, at_s), only=pupil)
        child.rests[-1] = Standstill(child.rests[-1].began_s, self.now_s)

    def _work(self, child: Child) -> None:
        """Gives a response to something, or hands in when the time for it has come."""
        pupil = child.pupil
        is_able = (
            pupil is not None and pupil.begun is not None and self.now_s >= child.asleep_until_s
        )
        if pupil is None or pupil.begun is None or not is_able:
            self._at(self._after(5.0), lambda: self._work(child))
            return
        items = pupil.begun.sheet.items
        is_done = len(child.given) == len(items) and self.now_s > WORK_S
        if is_done:
            pupil.hand_in()
        else:
            missing = [one for one in items if one.code not in child.given]
            item = self._chance.choice(
                missing if missing and self._chance.random() < 0.7 else items
            )
            response = self._respond(self._chance, item)
            pupil.give(item.code, response)
            child.given[item.code] = response
            self._at(self._after(30.0), lambda: self._work(child))
        self._send(child)

    def _watch(self, child: Child) -> None:
        """Holds the host's time for a pupil, and the time on her screen, against what is hers."""
        if not self.started_s:
            return
        true_s = self.true_left_s(child)
        if self._host is not None:
            host, seat = self._host, hosting.find(self._host.quiz, child.name)
            assert seat is not None
            by_host_s = left_s(host.quiz.time, seat.time, host.now_s())
            child.off_by_s = max(child.off_by_s, abs(by_host_s - true_s))
        pupil = child.pupil
        is_awake = self.now_s >= child.asleep_until_s
        if pupil is None or not pupil.is_seated or child.under_way or not is_awake:
            return
        on_screen_s = pupil.left_s()
        if on_screen_s is not None:
            child.off_by_s = max(child.off_by_s, abs(on_screen_s - true_s))

    def true_left_s(self, child: Child) -> float:
        """What a pupil has left by the time of the world."""
        still_s = total_s((*self.pauses, *child.rests), self.started_s, self.now_s)
        used_s = self.now_s - self.started_s - still_s
        return with_extra_time_s(ALLOWED_S, child.extra_percent) - used_s


def _clocks(clock: MachineClock) -> Reading:
    return Reading(clock.reading_s(), clock.now().timestamp(), clock.boot())
