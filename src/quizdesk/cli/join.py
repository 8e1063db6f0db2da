# SPDX-License-Identifier: MIT
"""Take part in a class quiz without windows.

  quizdesk join CODE --name NAME [--host ADDRESS[:PORT]] [--for-marks]
  quizdesk join CODE --name NAME --folder DIR --check CHECK [--for-marks]
  quizdesk join [CODE] --name NAME --quiz-file FILE --check CHECK --out ANSWERS

Looks for the teacher's machine on the network by the code, or goes to the address given. Says the
questions when the quiz begins. Each line of standard input answers one: its number and the answer,
as "3 B", "4 A2 B1", "5 C A B" or "6 Because ...", or says "hand in" or "time". When the input ends
the program stays until the teacher's machine has confirmed everything, with --for-marks until the
marks are released, which come out as JSON Lines. Stopped at any moment and called again with the
same code, name and data folder, it goes on where it was.

With --folder a shared folder takes the place of the network. With --quiz-file there is no
connection at all: ANSWERS is a file for the teacher to take, made anew with every answer.
"""

import asyncio
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from quizdesk.classroom.carrying import Carrying
from quizdesk.classroom.finding import find
from quizdesk.classroom.folder_joining import FolderJoining, require_host
from quizdesk.classroom.join_code import JoinCode, read_code
from quizdesk.classroom.joining import Joining
from quizdesk.classroom.place_file import new_place, read_place
from quizdesk.classroom.protocol import ToPupil
from quizdesk.classroom.pupil import Pupil
from quizdesk.classroom.quiz_file import PublicQuiz, read_quiz_file
from quizdesk.classroom.reaching import Reached
from quizdesk.classroom.sealing import MOST_BYTES_OF_HOST
from quizdesk.classroom.shared_folder import id_of_name, read_whole
from quizdesk.cli.host import USUAL_PORT
from quizdesk.cli.streams import say
from quizdesk.cli.taking_part import Part, Road, RoadFor, Staying, carry
from quizdesk.clock import SystemClock
from quizdesk.errors import BadMessage, InputMissing, UsageError
from quizdesk.paths import Places
from quizdesk.whole_file import make_folder, reason_of


def add_words(parser: ArgumentParser) -> None:
    """Tell the parser which words the command takes."""
    parser.add_argument(
        "code", metavar="CODE", nargs="?", default="", help="the join code that the teacher shows"
    )
    parser.add_argument("--name", metavar="NAME", required=True, help="your name")
    road = parser.add_mutually_exclusive_group()
    road.add_argument(
        "--host",
        metavar="ADDRESS[:PORT]",
        help="the teacher's machine (looked for on the network)",
    )
    road.add_argument("--folder", metavar="DIR", type=Path, help="the folder that all share")
    road.add_argument("--quiz-file", metavar="FILE", type=Path, help="the quiz as it was carried")
    parser.add_argument(
        "--check", metavar="CHECK", default="", help="the eight signs that the teacher shows"
    )
    parser.add_argument("--out", metavar="ANSWERS", type=Path, help="your answers, to be carried")
    parser.add_argument("--for-marks", action="store_true", help="stay until marks are released")


def run(options: Namespace, places: Places) -> int:
    """Take part until all is handed over.

    Raises:
        QuizDeskError: when the code is none, or the teacher's machine refuses.
    """
    _require_words(options)
    if options.quiz_file is not None:
        quiz = _quiz_in(options.quiz_file)
        quiz_name = str(read_code(options.code)) if options.code else id_of_name(quiz.id)
        pupil = _pupil(places, quiz_name, options.name)
        require_host(quiz, options.check, pupil.place.host_key)
        asyncio.run(carry(Carrying(pupil, quiz, options.out, SystemClock())))
        return 0
    code = read_code(options.code)
    pupil = _pupil(places, str(code), options.name, options.host or "")
    asyncio.run(_take_part(options, pupil, code))
    return 0


async def _take_part(options: Namespace, pupil: Pupil, code: JoinCode) -> None:
    reached = None
    if options.folder is None and not pupil.place.address:
        say(f"Looking for quiz {code.name} on the network.")
        reached = await find(code)
        pupil.place = replace(pupil.place, address=reached.address)
        if pupil.place.pupil:
            # The host knows this device, so that it need not join by that connection.
            await reached.connection.close()
            reached = None
    road = (
        _folder_road(options, pupil, code)
        if options.folder
        else _network_road(pupil, code, reached)
    )
    await Part(road).run(for_marks=options.for_marks)


def _require_words(options: Namespace) -> None:
    by_file = options.quiz_file is not None
    if not by_file and not options.code:
        raise UsageError("The join code is missing.", "Give it as the teacher shows it.")
    if (by_file or options.folder is not None) and not options.check:
        raise UsageError(
            "--check is missing.", "Give the eight signs that the teacher shows beside the code."
        )
    if by_file != (options.out is not None):
        raise UsageError("--quiz-file and --out go together.", "Give both or neither.")
    if by_file and options.for_marks:
        raise UsageError("--for-marks needs a host that answers.", "Leave it out.")


def _network_road(pupil: Pupil, code: JoinCode, reached: Reached | None) -> RoadFor:
    def road(tell: Callable[[ToPupil], None]) -> tuple[Road, Staying]:
        joining = Joining(pupil, code.secret, tell)
        return joining, lambda: joining.run(reached)

    return road


def _folder_road(options: Namespace, pupil: Pupil, code: JoinCode) -> RoadFor:
    def road(tell: Callable[[ToPupil], None]) -> tuple[Road, Staying]:
        joining = FolderJoining(pupil, code, options.check, options.folder, tell, say)
        return joining, joining.run

    return road


def _pupil(places: Places, quiz_name: str, name: str, address: str = "") -> Pupil:
    path = make_folder(places.data_dir / "classes") / f"{quiz_name}-{id_of_name(name)}.place"
    host = _with_port(address) if address else ""
    found = read_place(path)
    place = (
        new_place(name, host) if found is None else replace(found, address=host or found.address)
    )
    return Pupil(path, place, SystemClock())


def _quiz_in(path: Path) -> PublicQuiz:
    try:
        return read_quiz_file(read_whole(path, MOST_BYTES_OF_HOST))
    except OSError as error:
        raise InputMissing(f"{path} cannot be read: {reason_of(error)}.") from error
    except BadMessage as error:
        raise InputMissing(f"{path} is no quiz: {str(error).rstrip('.')}.") from error


def _with_port(address: str) -> str:
    host, colon, port = address.rpartition(":")
    if not colon or "]" in port:
        return f"{address}:{USUAL_PORT}"
    if not port.isdecimal() or not host:
        raise UsageError(f"{address!r} is no address.", "Write it like 192.168.1.5:47747.")
    return address
