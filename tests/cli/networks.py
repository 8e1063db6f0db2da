# SPDX-License-Identifier: MIT
"""Two computers on a network of their own, made of Linux's network namespaces: nothing gets out.

Each computer has two adapters. The one by which the system would send everything leads nowhere; the
other one leads to the other computer.
"""

import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import pytest

HOST_IP, PUPIL_IP = "10.99.7.1", "10.99.7.2"

_LONGEST_S = 20.0


class Computers(NamedTuple):
    """The namespaces, as `ip netns` names them."""

    host: str
    pupil: str

    def of_host(self) -> list[str]:
        """What stands before a command that runs on the host's computer."""
        return ["ip", "netns", "exec", self.host]

    def of_pupil(self) -> list[str]:
        """Likewise for the pupil's."""
        return ["ip", "netns", "exec", self.pupil]


@contextmanager
def two_computers() -> Iterator[Computers]:
    """Makes them, and takes them away whatever happens; skips where that is not allowed."""
    mark = secrets.token_hex(3)
    with _space(f"quizdesk-{mark}-host") as host, _space(f"quizdesk-{mark}-pupil") as pupil:
        _wire(host, "lan", pupil, "lan", mark)
        for name, ip in ((host, HOST_IP), (pupil, PUPIL_IP)):
            _must("-netns", name, "link", "add", "nowhere", "type", "veth", "peer", "name", "end")
            _must("-netns", name, "link", "set", "end", "up")
            _give(name, "nowhere", "10.98.0.1")
            _give(name, "lan", ip)
            _must("-netns", name, "route", "add", "default", "dev", "nowhere")
        yield Computers(host, pupil)


@contextmanager
def no_network() -> Iterator[list[str]]:
    """A computer without any adapter: what stands before a command that runs there."""
    with _space(f"quizdesk-{secrets.token_hex(3)}-alone") as name:
        yield ["ip", "netns", "exec", name]


@contextmanager
def two_subnets() -> Iterator[Computers]:
    """Two computers with a router between them, which carries no announcements."""
    mark = secrets.token_hex(3)
    with (
        _space(f"quizdesk-{mark}-host") as host,
        _space(f"quizdesk-{mark}-pupil") as pupil,
        _space(f"quizdesk-{mark}-router") as router,
    ):
        forward = "echo 1 > /proc/sys/net/ipv4/ip_forward"
        _must("netns", "exec", router, "sh", "-c", forward)
        for number, name in enumerate((host, pupil)):
            _wire(name, "lan", router, f"way{number}", mark)
            _give(name, "lan", f"10.99.{7 + number}.1")
            _give(router, f"way{number}", f"10.99.{7 + number}.254")
            _must("-netns", name, "route", "add", "default", "via", f"10.99.{7 + number}.254")
        yield Computers(host, pupil)


@contextmanager
def _space(name: str) -> Iterator[str]:
    if not sys.platform.startswith("linux") or not shutil.which("ip"):
        pytest.skip("networks for tests are made with Linux's command ip, which is not here")
    _must("netns", "add", name)
    try:
        yield name
    finally:
        _ip("netns", "delete", name)


def _wire(one: str, its: str, other: str, others: str, mark: str) -> None:
    """Joins an adapter of one computer to one of another."""
    ends = (f"a{mark}", f"b{mark}")
    _must("link", "add", ends[0], "netns", one, "type", "veth",
          "peer", "name", ends[1], "netns", other)  # fmt: skip
    _must("-netns", one, "link", "set", ends[0], "name", its)
    _must("-netns", other, "link", "set", ends[1], "name", others)


def _give(name: str, adapter: str, ip: str) -> None:
    """Gives an adapter an address, and switches it on."""
    _must("-netns", name, "address", "add", f"{ip}/24", "dev", adapter)
    for each in ("lo", adapter):
        _must("-netns", name, "link", "set", each, "up")


def _must(*words: str) -> None:
    refused = _ip(*words)
    if refused is not None:
        pytest.skip(f"networks for tests cannot be made here: {refused}")


def _ip(*words: str) -> str | None:
    """Does it, or says why not."""
    done = subprocess.run(
        ["ip", *words], capture_output=True, text=True, timeout=_LONGEST_S, check=False
    )
    return None if done.returncode == 0 else done.stderr.strip() or "ip failed"
