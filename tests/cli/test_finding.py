# SPDX-License-Identifier: MIT
"""A pupil finds the host by the code alone, between two computers on a network made for that."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from tests.cli.calling import environment
from tests.cli.networks import HOST_IP, no_network, two_computers, two_subnets
from tests.cli.test_class_quiz import LONGEST_S, running

OTHER_PROGRAM = """
import asyncio, json
from zeroconf import IPVersion, ServiceStateChange
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

SERVICE = "_quizdesk._tcp.local."

async def told(network, name):
    info = AsyncServiceInfo(SERVICE, name)
    await info.async_request(network.zeroconf, 10_000)
    print(json.dumps({
        "name": name, "server": info.server, "port": info.port,
        "ips": info.parsed_addresses(),
        "text": {key.decode(): value.decode() for key, value in info.properties.items()},
    }), flush=True)

async def main():
    gone, asking = asyncio.Event(), []
    network = AsyncZeroconf(interfaces=["10.99.7.2"], ip_version=IPVersion.V4Only)
    def on_change(zeroconf, service_type, name, state_change):
        if state_change is ServiceStateChange.Added:
            asking.append(asyncio.create_task(told(network, name)))
        elif state_change is ServiceStateChange.Removed:
            gone.set()
    AsyncServiceBrowser(network.zeroconf, SERVICE, handlers=[on_change])
    print("listening", flush=True)
    await asyncio.wait_for(gone.wait(), 60)
    print("gone", flush=True)
    await network.async_close()

asyncio.run(main())
"""

POSING = """
import asyncio, sys
from quizdesk.classroom.announcing import announced

async def main():
    async with announced(sys.argv[1], 9, ["10.99.7.2"]):
        print("announced", flush=True)
        await asyncio.sleep(60)

asyncio.run(main())
"""


@contextmanager
def script(text: str, *words: str, leader: Sequence[str]) -> Iterator[IO[str]]:
    """Another program, ended with the block: what it prints."""
    process = subprocess.Popen(
        ["timeout", str(LONGEST_S), *leader, sys.executable, "-c", text, *words],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=environment(),
    )
    with process:
        assert process.stdout is not None
        try:
            yield process.stdout
        finally:
            process.terminate()


def hosting(folder: Path, bank: Path) -> "tuple[str | Path, ...]":
    return ("--data-dir", folder / "host", "host", bank, "--minutes", "20")


def joining(folder: Path, code: str, *more: str) -> "tuple[str | Path, ...]":
    return ("--data-dir", folder / "pupil", "join", code, "--name", "Ada", *more)


def test_a_pupil_finds_the_host_by_the_code_alone(tmp_path: Path, bank: Path) -> None:
    with two_computers() as both, running(*hosting(tmp_path, bank), leader=both.of_host()) as host:
        code = host.wait_for(r"Join code (\S+), port 47747\.").group(1)
        host.wait_for("join with the code alone")
        with (
            script(POSING, code[:3], leader=both.of_pupil()) as posing,
            running(*joining(tmp_path, code), leader=both.of_pupil()) as ada,
        ):
            assert posing.readline() == "announced\n"
            ada.wait_for(f"Looking for quiz {code[:3]}")
            ada.wait_for("Joined as Ada")
            host.tell("start")
            number = ada.wait_for(r"(\d)\. Why did Britain").group(1)
            ada.tell(f"{number} The police raided Arcos.")
            ada.wait_for(f"Question {number}: kept")
            assert ada.end().status == 0
        host.tell("quit")
        assert host.end().status == 0


def test_the_network_is_told_nothing_but_where_and_the_end_of_it(
    tmp_path: Path, bank: Path
) -> None:
    with two_computers() as both, script(OTHER_PROGRAM, leader=both.of_pupil()) as heard:
        assert heard.readline() == "listening\n"
        with running(*hosting(tmp_path, bank), leader=both.of_host()) as host:
            code = host.wait_for(r"Join code (\S+), ").group(1)
            told = json.loads(heard.readline())
            instance = told["name"].removesuffix("._quizdesk._tcp.local.")
            assert instance.startswith(f"{code[:3]}-")
            assert set(told["text"]["order"].split(",")) == set(told["ips"])
            assert HOST_IP in told["ips"]
            assert told == told | {"server": f"{instance}.local.", "port": 47747}
            assert set(told["text"]) == {"order"}
            assert code[4:] not in json.dumps(told)
            host.tell("quit")
            assert heard.readline() == "gone\n"
            assert host.end().status == 0


def test_where_the_network_carries_no_announcements_an_address_does(
    tmp_path: Path, bank: Path
) -> None:
    with two_subnets() as both, running(*hosting(tmp_path, bank), leader=both.of_host()) as host:
        code = host.wait_for(r"Join code (\S+), ").group(1)
        host.wait_for(rf"Pupils join with --host {HOST_IP}:47747")
        with running(*joining(tmp_path, code), leader=both.of_pupil()) as ada:
            done = ada.end()
            assert (done.status, done.out) == (5, "")
            assert f"No quiz {code[:3]} was found on the network." in done.err
            assert "--host ADDRESS" in done.err and "a file" in done.err
            assert "Traceback" not in done.err
        words = joining(tmp_path, code, "--host", HOST_IP)
        with running(*words, leader=both.of_pupil()) as ada:
            ada.wait_for("Joined as Ada")
        host.tell("quit")
        done = host.end()
        assert (done.status, "Traceback" in done.err) == (0, False)


def test_a_computer_without_a_network_is_told_so(tmp_path: Path) -> None:
    with (
        no_network() as leader,
        running(*joining(tmp_path, "7KM-PR4TX"), leader=leader) as ada,
    ):
        done = ada.end()
        assert done.status == 5
        assert "This computer is on no network." in done.err
