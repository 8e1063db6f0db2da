# SPDX-License-Identifier: MIT
"""Of several who say to be the quiz the one that proves the code is used, on the loopback."""

import asyncio
import secrets
import socket
from pathlib import Path

import pytest

from quizdesk.classroom.finding import Trying
from quizdesk.classroom.joining import Joining
from quizdesk.classroom.place_file import Place
from quizdesk.classroom.pupil import Pupil
from quizdesk.classroom.reaching import connecting, prove
from quizdesk.clock import SystemClock
from quizdesk.errors import NoConnection, NotNow
from tests.classroom.networked import ANSWER_S, Sitting, a_host
from tests.classroom.test_network import play

SENDER = "10.0.0.9"


def nobody() -> str:
    """An address at which nobody listens."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{closed.getsockname()[1]}"


def folders(folder: Path) -> tuple[Path, Path]:
    both = folder / "true", folder / "false"
    for one in both:
        one.mkdir()
    return both


def test_a_classmate_who_poses_as_the_quiz_is_passed_over_and_the_host_is_joined(
    tmp_path: Path,
) -> None:
    async def story() -> None:
        true, false = folders(tmp_path)
        async with a_host(true) as host, a_host(false) as posing:
            async with Trying(host.host.code.secret) as trying:
                for address in (nobody(), posing.address, host.address):
                    trying.add(address, SENDER)
                reached = await trying.first(ANSWER_S, ANSWER_S)
            assert reached is not None and reached.address == host.address
            place = Place(reached.address, secrets.token_hex(8), secrets.token_hex(16), "Ada")
            ada = Pupil(tmp_path / "ada.place", place, SystemClock())
            joining = asyncio.create_task(Joining(ada, "", lambda _: None).run(reached))
            while not ada.is_seated and not joining.done():
                await asyncio.sleep(0.002)
            assert ada.is_seated
            joining.cancel()
            await asyncio.wait((joining,))
            assert [seat.name for seat in host.quiz.seats.values()] == ["Ada"]
            assert posing.quiz.seats == {}
            assert host.server.reached.is_set()

    play(story())


def test_one_who_says_nothing_holds_up_nobody(tmp_path: Path) -> None:
    async def story() -> None:
        heard: list[asyncio.StreamWriter] = []
        silent = await asyncio.start_server(lambda _, out: heard.append(out), "127.0.0.1", 0)
        port = silent.sockets[0].getsockname()[1]
        async with a_host(tmp_path) as host, Trying(host.host.code.secret) as trying:
            trying.add(f"127.0.0.1:{port}", SENDER)
            trying.add(host.address, SENDER)
            reached = await trying.first(ANSWER_S, ANSWER_S)
            assert reached is not None and reached.address == host.address
            await reached.connection.close()
        for out in heard:
            out.close()
        silent.close()
        await silent.wait_closed()

    play(story())


def test_a_code_that_no_host_has_is_said_to_be_wrong(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Trying("22222") as trying:
            trying.add(host.address, SENDER)
            trying.add(host.address.replace("127.0.0.1", "localhost"), SENDER)
            assert await trying.first(0.0, ANSWER_S) is None
            verdict = trying.verdict("7KM")
            assert isinstance(verdict, NotNow)
            assert "Quiz 7KM was found, but the code is not" in str(verdict)
            assert host.quiz.seats == {}

    play(story())


def test_a_host_behind_a_firewall_is_told_from_one_that_is_not_there() -> None:
    async def story() -> None:
        async with Trying("22222") as trying:
            assert await trying.first(0.0, ANSWER_S) is None
            verdict = trying.verdict("7KM")
            assert isinstance(verdict, NoConnection)
            assert "No quiz 7KM was found on the network." in str(verdict)
            trying.add(nobody(), SENDER)
            assert await trying.first(0.0, ANSWER_S) is None
            assert "a firewall or the network keeps you apart" in str(trying.verdict("7KM"))
            assert trying.verdict("7KM").exit_status == 5

    play(story())


def test_to_knock_and_leave_is_a_guess_and_to_join_is_none(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host:
            async with Sitting.at(tmp_path, "Ada", host) as ada:
                await ada.until(lambda: ada.is_connected)
            assert host.server.wrong_guesses == 0
            connection = await connecting(host.address)
            with pytest.raises(NotNow, match="not this quiz's"):
                await prove(connection, "22222")
            await connection.close()
            async with asyncio.timeout(ANSWER_S):
                while not host.server.wrong_guesses:
                    await asyncio.sleep(0.002)
            assert host.server.wrong_guesses == 1

    play(story())


def test_one_who_tells_of_many_addresses_does_not_crowd_out_the_others() -> None:
    async def story() -> None:
        async with Trying("22222") as trying:
            taken = [trying.add(f"127.0.0.1:{port}", "10.0.0.66") for port in range(1, 40)]
            assert sum(taken) < len(taken)
            assert trying.add(nobody(), SENDER)
            assert not trying.add("127.0.0.1:1", SENDER)

    play(story())
