# SPDX-License-Identifier: MIT
"""Standard output and standard error: data to one, talk to the other, both in UTF-8 everywhere."""

import io
import os
import sys
from pathlib import Path

from quizdesk.errors import CannotWrite
from quizdesk.whole_file import reason_of


def prepare_streams() -> None:
    """Set both streams to UTF-8, whatever the system's code page, and data to its own line ends.

    What UTF-8 cannot carry, half a surrogate pair, is written as an escape, which JSON reads.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def say(sentence: str) -> None:
    """Tell the person something, on standard error, if anyone can hear."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"{sentence}\n")
        sys.stderr.flush()
    except OSError:
        # Nobody listens, and there is no other place to say so.
        return


def emit(text: str) -> None:
    """Write a line of data on standard output.

    Raises:
        CannotWrite: when there is no standard output, or its disk is full.
        BrokenPipeError: when the reader has gone.
    """
    OutputStream().write(f"{text}\n")


class OutputStream:
    """Standard output for those who write to a stream: line ends go out as they come."""

    def write(self, text: str) -> int:
        """Write text.

        Raises:
            CannotWrite: when there is no standard output, or its disk is full.
            BrokenPipeError: when the reader has gone.
        """
        if sys.stdout is None:
            raise CannotWrite("There is no standard output to write to.", "Give a file with --out.")
        try:
            return sys.stdout.write(text)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise _refusal(error) from error


def finish_output() -> None:
    """See to it that everything emitted has left the program.

    Raises:
        CannotWrite: when it could not, such as on a full disk.
        BrokenPipeError: when the reader has gone.
    """
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _refusal(error) from error


def silence_output() -> None:
    """Send the rest of standard output nowhere, so that Python's own last flush is quiet."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _refusal(error: OSError) -> CannotWrite:
    silence_output()
    return CannotWrite(f"Standard output cannot be written: {reason_of(error)}.")
