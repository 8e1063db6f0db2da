# SPDX-License-Identifier: MIT
"""Which running program may write to an attempt, so that two of them never mix their writing.

A program holds an attempt from beginning or resuming it. The hold lapses when the program is
dead, or has not written for two minutes; and the learner may take an attempt over at any time.
"""

import os
import sys
from datetime import datetime
from typing import NamedTuple

LEASE_S = 120.0
"""Seconds without a write after which a hold lapses. A program that shows an attempt writes at
least once a minute, be it only the time used."""


class Holder(NamedTuple):
    """A running program.

    Attributes:
        host: the computer's name.
        process: the process's number there.
        nonce: chance, since a number is given to another process sooner or later.
    """

    host: str
    process: int
    nonce: str

    @classmethod
    def of_this_program(cls) -> "Holder":
        """A new holder for the program that runs this."""
        return cls(_name_of_this_computer(), os.getpid(), os.urandom(8).hex())

    @property
    def token(self) -> str:
        """The holder as the records write it."""
        return f"{self.nonce}@{self.process}@{self.host}"

    @classmethod
    def from_token(cls, token: str) -> "Holder":
        """The holder that `token` wrote.

        Raises:
            ValueError: when the text was not written by it.
        """
        nonce, process, host = token.split("@", 2)
        return cls(host, int(process), nonce)

    def may_take(self, token: str | None, seen_at: datetime | None, at: datetime) -> bool:
        """Whether this program may go on with an attempt without asking the learner.

        Args:
            token: who holds it now.
            seen_at: when that holder last wrote to it.
            at: the time now.
        """
        if token is None or seen_at is None or token == self.token:
            return True
        other = Holder.from_token(token)
        if other.host == self.host and not is_running(other.process):
            return True
        # Either way: a clock set back must not keep an attempt locked for as long as that.
        return abs((at - seen_at).total_seconds()) > LEASE_S


def _name_of_this_computer() -> str:
    # Without a library for it, each of which would cost the start of the program milliseconds.
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


def is_running(process: int) -> bool:
    """Whether a process of this computer is alive; a number given anew counts as alive."""
    if sys.platform == "win32":
        return _is_running_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        # Another account's process: it is there.
        return True
    return True


if sys.platform == "win32":

    def _is_running_on_windows(process: int) -> bool:
        # os.kill would end the process there, whatever the signal.
        import ctypes

        query_limited_information, still_active = 0x1000, 259
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(query_limited_information, False, process)
        if not handle:
            access_denied = 5
            return ctypes.get_last_error() == access_denied
        try:
            code = ctypes.c_ulong()
            known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
            return not known or code.value == still_active
        finally:
            kernel.CloseHandle(handle)
