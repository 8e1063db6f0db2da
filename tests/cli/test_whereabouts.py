# SPDX-License-Identifier: MIT
"""What a host says of where it is, and when nobody comes."""

import asyncio

import pytest

from quizdesk.cli.whereabouts import NOBODY_CAME, found_by_code, say_if_nobody_comes


def test_a_host_that_nobody_reaches_says_so_once_with_why_and_what_to_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    asyncio.run(say_if_nobody_comes(asyncio.Event(), 0.0))
    assert capsys.readouterr().err == f"{NOBODY_CAME}\n"
    for word in ("firewall", "client isolation", "--host", "shared folder", "a file"):
        assert word in NOBODY_CAME


def test_a_host_that_somebody_reached_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    reached = asyncio.Event()
    reached.set()
    asyncio.run(say_if_nobody_comes(reached))
    assert capsys.readouterr() == ("", "")


def test_a_host_for_this_computer_alone_is_announced_to_nobody(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def hosted() -> None:
        async with found_by_code("7KM", "127.0.0.1", 47747):
            pass

    asyncio.run(hosted())
    assert capsys.readouterr().err == "Pupils join with --host 127.0.0.1:47747.\n"
