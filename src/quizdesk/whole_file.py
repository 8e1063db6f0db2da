# SPDX-License-Identifier: MIT
"""Writing files so that they are whole or not there, and saying in plain words why one cannot be.

What is in the files is the business of those who write them.
"""

import errno
import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from quizdesk.errors import CannotWrite
from quizdesk.words import tr

_REASONS = {
    errno.EACCES: "permission was refused",
    errno.EPERM: "permission was refused",
    errno.EROFS: "the disk can only be read",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.ENOENT: "it is not there",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "part of its path is a file, not a folder",
    errno.EEXIST: "a file of that name is in the way",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ELOOP: "its links lead in a circle",
    errno.EIO: "the disk reported a fault",
    errno.EPIPE: "the reading program has gone",
    errno.EBADF: "it is closed",
    errno.ESTALE: "the network drive has gone",
}


def reason_of(error: OSError) -> str:
    """Say in a few words why the system refused, to follow "because" or a colon."""
    if known := _REASONS.get(error.errno or 0):
        return known
    return error.strerror.rstrip(".").lower() if error.strerror else type(error).__name__


def make_folder(folder: Path) -> Path:
    """Make a folder, and those above it, if it is not there yet.

    Returns:
        The folder.

    Raises:
        CannotWrite: with the reason.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            tr(
                "The folder {folder} cannot be made: {reason}.",
                folder=folder,
                reason=reason_of(error),
            ),
            tr("Choose another place with --data-dir, or ask who looks after this computer."),
        ) from error
    return folder


class WholeFile:
    """A file in the making beside the one it replaces; used in a `with` statement.

    Leaving the statement well puts the file in its place in one step, after it has reached the
    disk. Leaving by an error throws it away, and what stood there before stays as it was.
    A device or a pipe, which nothing can replace, is written to as it stands.

    Args:
        path: the file.
        is_private: whether nobody but its owner may read it.

    Attributes:
        stream: where to write, as bytes.
    """

    stream: BinaryIO

    def __init__(self, path: Path, *, is_private: bool = False) -> None:
        self._named = path
        self._is_private = is_private
        self._target = path
        self._draft: Path | None = None

    def __enter__(self) -> Self:
        try:
            # A link stays a link: what it leads to is replaced.
            self._target = self._named.resolve()
            if self._target.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            if self._target.is_file() or not self._named.exists():
                # The process's number keeps two programs that write the same file apart.
                self._draft = self._target.with_name(f".{self._target.name}.{os.getpid()}.part")
            self.stream = (self._draft or self._named).open("wb")
            if self._is_private:
                # While nothing is in it yet.
                (self._draft or self._named).chmod(0o600)
        except (OSError, ValueError, RuntimeError) as error:
            raise self._refusal(error) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                self._settle()
        except OSError as refusal:
            raise self._refusal(refusal) from refusal
        finally:
            # Closing flushes, which may fail again on a full disk; the draft goes all the same.
            with suppress(OSError):
                self.stream.close()
            if self._draft is not None:
                with suppress(OSError):
                    self._draft.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise self._refusal(error) from error

    def _settle(self) -> None:
        self.stream.flush()
        if self._draft is not None:
            os.fsync(self.stream.fileno())
            self.stream.close()
            self._draft.replace(self._target)

    def _refusal(self, error: Exception) -> CannotWrite:
        reason = reason_of(error) if isinstance(error, OSError) else "no file can have that name"
        return CannotWrite(
            tr("{file} cannot be written: {reason}.", file=self._named, reason=reason),
            tr("What was there before is unchanged."),
        )


def replace_file(path: Path, content: bytes, *, is_private: bool = False) -> None:
    """Write a whole file in one step, over the one that stood there.

    Args:
        path: the file.
        content: what to write.
        is_private: whether nobody but its owner may read it.

    Raises:
        CannotWrite: with the reason; what stood there is unchanged.
    """
    with WholeFile(path, is_private=is_private) as file:
        file.stream.write(content)
