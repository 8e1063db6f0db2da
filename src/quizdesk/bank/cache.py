# SPDX-License-Identifier: MIT
"""Opens banks, by way of a compiled copy that is read far quicker than YAML.

A copy is used while the bank's file is untouched, or touched and of the same content. One that is
missing, damaged or of another time or version is made anew from the file, and one that cannot be
kept is done without: nothing but time depends on it.
"""

import os
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING
from zlib import crc32

from quizdesk import log
from quizdesk.bank.bank_file import MOST_BYTES, digest_of, last_change_of, read_bytes, stamp_of
from quizdesk.bank.collecting import no_collecting
from quizdesk.bank.compiled_copy import CompiledCopy, compile_copy
from quizdesk.errors import CannotWrite, InputMissing
from quizdesk.whole_file import make_folder, reason_of, replace_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizdesk.bank.bank import Bank
    from quizdesk.engine.question import Question

LENGTHENING = 8
"""How many times as long as its bank a copy may be; usually it is about as long."""

LARGEST_COPY = 2 * LENGTHENING * MOST_BYTES
"""Bytes."""

MOST_KEPT = 64 * 1024 * 1024
"""Bytes of copies that the folder may hold before the oldest go."""

SLOWEST_CLOCK = 3_000_000_000
"""Nanoseconds between the ticks of the slowest file system's clock (FAT: two seconds), and more."""


def open_bank(path: Path | str, cache_folder: Path | None = None) -> "Bank":
    """Opens a bank, from its compiled copy where there is a sound one.

    Args:
        path: the bank's file.
        cache_folder: where compiled copies are kept; made when needed. None keeps none.

    Raises:
        InputMissing: when the file is not there or cannot be read.
        ContentError: with every problem of the file.
    """
    path = Path(path)
    if cache_folder is None:
        return _read(path, read_bytes(path))
    # Taken before the content is read: if the file changes between, the next opening will notice.
    stamp = stamp_of(path)
    bank = copied_bank(path, cache_folder)
    if bank is None:
        content = read_bytes(path)
        bank = _read(path, content)
        copy = compile_copy(bank, stamp, LENGTHENING * len(content))
        if copy is not None:
            _keep(cache_folder / _copy_name(path), copy)
    return bank


def copied_bank(path: Path, cache_folder: Path) -> "Bank | None":
    """Opens a bank from its compiled copy alone, which is done at once.

    Returns:
        None where there is no sound copy, so that the file itself must be read.

    Raises:
        InputMissing: when the bank's file is not there or cannot be read.
    """
    with no_collecting():
        return _open_copy(cache_folder / _copy_name(path), path, stamp_of(path))


def _read(path: Path, content: bytes) -> "Bank":
    # Imported only here: a bank that comes from its copy needs no YAML.
    from quizdesk.bank.reader import bank_from

    return bank_from(content, str(path))


def _copy_name(path: Path) -> str:
    """Named for the file and its folder alone, so that a copy may travel with a portable disk."""
    name = "/".join(path.parts[-2:]).encode("utf-8", "surrogatepass")
    return f"bank-{crc32(name):08x}.jsonl"


def _open_copy(place: Path, path: Path, stamp: list[int]) -> "Bank | None":
    """The bank from a copy that may be trusted, or None."""
    read = _read_copy(place)
    if read is None:
        return None
    copy, made = read
    is_same = bool(stamp) and copy.stamp == stamp
    # A file that had only just been changed when the copy was made may have been changed again
    # within the same tick of the clock.
    if not is_same or made - last_change_of(stamp) < SLOWEST_CLOCK:
        if digest_of(read_bytes(path)) != copy.digest:
            return None
        _renew(place, copy, stamp, is_same=is_same)
    return copy.bank(lambda: _reread(path, copy.digest))


def _read_copy(place: Path) -> tuple[CompiledCopy, int] | None:
    """A copy with the time when it was made, or None where there is no sound one."""
    try:
        state = place.stat()
        # Whoever can put a pipe or an endless device there must not make us wait for it.
        if not S_ISREG(state.st_mode) or state.st_size > LARGEST_COPY:
            return None
        with place.open("rb") as file:
            copy = CompiledCopy.read(file.read(state.st_size + 1))
    except FileNotFoundError:
        return None
    except OSError as error:
        log.note(f"A compiled bank could not be read: {reason_of(error)}.")
        return None
    return (copy, state.st_mtime_ns) if copy else None


def _reread(path: Path, digest: str) -> "Mapping[str, Question]":
    """The questions from the bank's own file, if it is still the one that was opened.

    Raises:
        InputMissing: when it is not.
    """
    content = read_bytes(path)
    if digest_of(content) != digest:
        raise InputMissing(f"{path} was changed while it was in use.", "Open it again.")
    return _read(path, content).questions


def _renew(place: Path, copy: CompiledCopy, stamp: list[int], *, is_same: bool) -> None:
    """Lets a copy that was found to be right be trusted at sight the next time."""
    if is_same:
        with suppress(OSError):
            os.utime(place)
    else:
        _keep(place, copy.stamped(stamp))


def _keep(place: Path, data: bytes) -> None:
    """Writes a copy, and takes away the oldest when there are too many."""
    try:
        make_folder(place.parent)
        # A link would lead us to write over a file elsewhere, and a pipe would let us wait.
        with suppress(FileNotFoundError):
            if not S_ISREG(place.lstat().st_mode):
                place.unlink()
        replace_file(place, data)
        _make_room(place)
    except CannotWrite as error:
        log.note(f"The compiled bank could not be kept: {error.message}")
    except OSError as error:
        log.note(f"The compiled bank could not be kept: {reason_of(error)}.")


def _make_room(newest: Path) -> None:
    room = MOST_KEPT - newest.stat().st_size
    others = [one for one in newest.parent.glob("bank-*.jsonl") if one != newest]
    # Another program may take one away, or, on Windows, be reading it just now.
    states = []
    for other in others:
        with suppress(OSError):
            state = other.lstat()
            states.append((state.st_mtime_ns, state.st_size, other))
    for _, size, other in sorted(states, reverse=True):
        room -= size
        if room < 0:
            with suppress(OSError):
                other.unlink()
