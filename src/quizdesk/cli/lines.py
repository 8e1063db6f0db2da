# SPDX-License-Identifier: MIT
"""Lines of standard input for a program that does other things meanwhile."""

import asyncio
import sys
from threading import Thread


def lines_of_input() -> "asyncio.Queue[str | None]":
    """The lines as they come, without their ends; None is the end of the input.

    Must be called in a running event loop. The thread that reads dies with the program, for nothing
    can end its waiting.
    """
    loop, lines = asyncio.get_running_loop(), asyncio.Queue[str | None]()

    def read() -> None:
        for line in sys.stdin or ():
            loop.call_soon_threadsafe(lines.put_nowait, line.rstrip("\r\n"))
        loop.call_soon_threadsafe(lines.put_nowait, None)

    Thread(target=read, daemon=True).start()
    return lines
