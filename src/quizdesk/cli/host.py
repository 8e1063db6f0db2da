# SPDX-License-Identifier: MIT
"""Run a timed quiz for a class without windows.

  quizdesk host BANK --minutes N [--questions N] [--topic ID]... [--kind KIND]...
                [--class FILE] [--listed-only] [--address ADDRESS] [--port N] [--folder DIR]
                [--quiz-file FILE] [--out FILE]
  quizdesk host BANK --again RECORD [--address ADDRESS] [--port N] [--folder DIR]
                [--quiz-file FILE] [--out FILE]

Says the join code, then does what the lines of standard input say: start, pause, go on, add
MINUTES, extra PERCENT NAME, rest NAME, back NAME, let in NAME, turn away NAME, late yes NAME, late
no NAME, take FILE, who, end, release, quit. When the input ends the quiz goes on by itself until
all have handed in or have had their time. The results come out as JSON Lines, a row a pupil and
question. Everything is on record in the data folder at every moment: --again goes on with a quiz
whose host was stopped. With --folder pupils can also come by a folder that all can write to;
--quiz-file gives the quiz out as a file, to be carried to pupils, whose answer files "take" takes.
"""

import asyncio
import json
import secrets
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from random import Random
from socket import AF_INET

from quizdesk.bank.bank import Bank
from quizdesk.bank.cache import open_bank
from quizdesk.classroom import hosting
from quizdesk.classroom.certificate import Certificate
from quizdesk.classroom.class_list import Listed, read_class_list
from quizdesk.classroom.class_quiz import Phase
from quizdesk.classroom.console import Console
from quizdesk.classroom.fair_time import GRACE_S, left_s
from quizdesk.classroom.host import Host, set_up
from quizdesk.classroom.host_files import HostFiles
from quizdesk.classroom.host_keys import keys_in
from quizdesk.classroom.reception import Said, Step
from quizdesk.classroom.record import ENDING, Record
from quizdesk.classroom.results import arrangement_rows, result_rows
from quizdesk.classroom.server import HostServer
from quizdesk.cli.lines import lines_of_input
from quizdesk.cli.streams import emit, say
from quizdesk.cli.whereabouts import found_by_code, say_if_nobody_comes
from quizdesk.clock import SystemClock
from quizdesk.engine.outline import Kind
from quizdesk.engine.question import Question
from quizdesk.engine.quiz import Feedback, Quiz, choose_questions
from quizdesk.errors import CannotWrite, ClassError, InputMissing, NoConnection, UsageError
from quizdesk.paths import Places
from quizdesk.whole_file import WholeFile, reason_of

USUAL_PORT = 47747
"""Above 1024, so that no rights are needed, and nobody's."""

_MINUTE_S = 60
_LOOK_EVERY_S = 0.25
_KINDS = tuple(kind.value for kind in Kind)


def add_words(parser: ArgumentParser) -> None:
    """Tell the parser which words the command takes."""
    parser.add_argument("bank", metavar="BANK", type=Path, help="bank that holds the questions")
    parser.add_argument("--minutes", metavar="N", type=int, help="time allowed, without extra time")
    parser.add_argument("--questions", metavar="N", type=int, default=10, help="how many (10)")
    parser.add_argument("--topic", metavar="ID", action="append", default=[], help="only of these")
    parser.add_argument(
        "--kind", metavar="KIND", action="append", default=[], choices=_KINDS, help="likewise"
    )
    parser.add_argument(
        "--class", metavar="FILE", dest="class_list", type=Path, help="class list: names, or CSV"
    )
    parser.add_argument(
        "--listed-only", action="store_true", help="let nobody join who is not on the class list"
    )
    parser.add_argument("--again", metavar="RECORD", type=Path, help="go on with a stopped quiz")
    parser.add_argument("--address", metavar="ADDRESS", default="", help="listen here only (all)")
    parser.add_argument(
        "--port", metavar="N", type=int, default=USUAL_PORT, help="port to listen on"
    )
    parser.add_argument(
        "--folder", metavar="DIR", type=Path, help="pupils may also come by this shared folder"
    )
    parser.add_argument(
        "--quiz-file", metavar="FILE", type=Path, help="write the quiz to a file, to be carried"
    )
    parser.add_argument("--out", metavar="FILE", type=Path, help="where to write (standard output)")


def run(options: Namespace, places: Places) -> int:
    """Host a quiz to its end.

    Raises:
        QuizDeskError: when it cannot be set up, or nobody can be listened to.
    """
    if (options.minutes is None) == (options.again is None):
        raise UsageError("A quiz needs --minutes, or --again.", "Give one of the two.")
    if options.minutes is not None and options.minutes < 1:
        raise UsageError("--minutes must be 1 or more.")
    bank = open_bank(options.bank, places.cache)
    pupils = _class_list(options.class_list)
    path = options.again or _set_up(options, bank, places)
    if not path.exists():
        raise InputMissing(f"{path} is not there.", "The record's path was said at its beginning.")
    with Record(path) as record:
        host_of = _Hosting(record, bank.questions, is_open=not options.listed_only)
        host_of.give_out(options.folder, options.quiz_file)
        asyncio.run(host_of.run(options.address, options.port, pupils))
        rows = [*result_rows(host_of.host.quiz)]
        for row in arrangement_rows(host_of.host.quiz, host_of.host.now_s()):
            say(f"Arranged for {row.pop('name')}: {json.dumps(row, ensure_ascii=False)}")
    _write(options.out, [json.dumps(row, ensure_ascii=False) for row in rows])
    return 0


def _set_up(options: Namespace, bank: Bank, places: Places) -> Path:
    unknown = sorted(set(options.topic) - set(bank.topics))
    if unknown:
        raise UsageError(
            f"The bank has no topic {unknown[0]}.", f"It has {', '.join(bank.topics)}."
        )
    quiz = Quiz(
        title=bank.title,
        number=options.questions,
        topics=tuple(options.topic),
        kinds=tuple(Kind(one) for one in options.kind),
        time_allowed_s=options.minutes * _MINUTE_S,
        feedback=Feedback.AT_END,
    )
    chosen = choose_questions(quiz, bank.outlines, Random(secrets.randbits(128)))
    if not chosen:
        raise UsageError("No question of the bank fits.", "Take fewer --topic or --kind.")
    clock = SystemClock()
    path = places.data_dir / "classes" / f"{clock.now():%Y-%m-%d-%H%M%S}{ENDING}"
    set_up(path, quiz, bank.id, {one: bank.questions[one] for one in chosen}, clock)
    return path


class _Hosting:
    """One host from its beginning to its end."""

    def __init__(self, record: Record, questions: Mapping[str, Question], *, is_open: bool) -> None:
        certificate = Certificate(record.path.with_suffix(".pem"), SystemClock().now())
        self._path = record.path
        self._server = HostServer(certificate)
        self.host = Host(record, questions, SystemClock(), self._say_all, is_open=is_open)
        self._files = HostFiles(self.host, keys_in(record.path.with_suffix(".keys")), say)
        self._console = Console(self.host, self._say_all, self._files.take)

    def give_out(self, folder: Path | None, quiz_file: Path | None) -> None:
        if folder is not None:
            self._files.use_folder(folder)
        if quiz_file is not None:
            self._files.write_quiz(quiz_file)

    def _say_all(self, said: Said) -> None:
        self._server.say(said)
        self._files.guests.say(said)

    async def run(self, address: str, port: int, pupils: tuple[Listed, ...]) -> None:
        try:
            door = await self._server.serve(self.host, address, port)
        except OSError as error:
            raise NoConnection(
                f"Nobody can be listened to on port {port}: {reason_of(error)}.",
                "Give another with --port.",
            ) from error
        at_work = [
            asyncio.create_task(self.host.run()),
            asyncio.create_task(self._server.tell_time()),
            asyncio.create_task(say_if_nobody_comes(self._server.reached)),
            asyncio.create_task(self._files.run()),
        ]
        try:
            for pupil in pupils:
                await self._seat(pupil)
            # Where there is one of IPv6 too, it need not have the same port.
            first = min(door.sockets, key=lambda one: one.family is not AF_INET)
            bound, port = first.getsockname()[:2]
            say(f"Join code {self.host.code}, port {port}. On record in {self._path}.")
            if self._files.are_used:
                say(f"Check for pupils who come by folder or file: {self._files.phrase}.")
            async with found_by_code(self.host.code.name, bound, port):
                await self._listen()
                await self._files.finish()
        finally:
            door.close(close_connections=True)
            await door.wait_closed()
            for task in at_work:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task

    async def _seat(self, pupil: Listed) -> None:
        host = self.host
        if hosting.find(host.quiz, pupil.name) is not None:
            return
        new = f"list-{len(host.quiz.seats) + 1}"
        await host.do(lambda at_s: Step(hosting.seat(host.quiz, pupil.name, new, at_s), tuple))
        await host.do(
            lambda at_s: Step(
                hosting.arrange(
                    host.quiz,
                    new,
                    at_s,
                    extra_percent=pupil.extra_percent,
                    extra_s=pupil.extra_s,
                    has_rest_breaks=pupil.has_rest_breaks,
                ),
                tuple,
            )
        )

    async def _listen(self) -> None:
        """Does what lines say until the last of them, and then sees the quiz to its end."""
        lines = lines_of_input()
        while (line := await lines.get()) is not None:
            if line.strip().casefold() == "quit":
                return
            if line.strip():
                say(await self._done(line))
        while self._is_under_way():
            await asyncio.sleep(_LOOK_EVERY_S)
        if self.host.quiz.phase is Phase.RUNNING:
            say(await self._done("end"))
        # What is on its way still counts.
        await asyncio.sleep(GRACE_S)

    async def _done(self, line: str) -> str:
        try:
            return await self._console.do(line)
        except (ClassError, CannotWrite) as error:
            return str(error)

    def _is_under_way(self) -> bool:
        quiz, now_s = self.host.quiz, self.host.now_s()
        return quiz.phase is Phase.RUNNING and any(
            seat.handed_in is None and left_s(quiz.time, seat.time, now_s) > -GRACE_S
            for seat in quiz.seats.values()
        )


def _class_list(path: Path | None) -> tuple[Listed, ...]:
    if path is None:
        return ()
    try:
        return read_class_list(path.read_text(encoding="utf-8-sig"), str(path))
    except OSError as error:
        raise InputMissing(f"{path} cannot be read: {reason_of(error)}.") from error
    except UnicodeDecodeError as error:
        raise InputMissing(f"{path} is not UTF-8.", "Save it as CSV UTF-8.") from error


def _write(out: Path | None, lines: list[str]) -> None:
    if out is None:
        for line in lines:
            emit(line)
        return
    with WholeFile(out) as file:
        for line in lines:
            file.stream.write(f"{line}\n".encode("utf-8", "backslashreplace"))
