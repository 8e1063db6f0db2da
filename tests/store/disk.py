# SPDX-License-Identifier: MIT
"""Folders for the tests of the records, and disks that refuse: full, small, without leave.

They are real disks and real refusals of the system's, for the records meet no others.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

IN_MEMORY = Path("/dev/shm")
NOBODY = 65534


@contextmanager
def a_folder() -> Iterator[Path]:
    """A folder of its own, on a disk in memory where the system has one.

    Every step of an attempt waits for its disk, and these tests take thousands of steps. Whether a
    program is killed or a file damaged is the same on any disk.
    """
    place = IN_MEMORY if os.access(IN_MEMORY, os.W_OK) else None
    with TemporaryDirectory(dir=place, prefix="quizdesk-test-") as folder:
        yield Path(folder)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nobody may change the folder or anything in it meanwhile, root neither; what is beside stays.

    Root may write anywhere, so root is somebody else meanwhile, to whom the rest is given.
    """
    if sys.platform == "win32":
        pytest.skip("Folders are not made read-only by their mode there.")
    inside = [folder, *folder.rglob("*")]
    modes = {path: path.stat().st_mode for path in inside}
    # What may not be entered cannot be read.
    for parent in folder.parents:
        if parent.stat().st_uid == os.geteuid() and not parent.stat().st_mode & 0o001:
            modes[parent] = parent.stat().st_mode
            parent.chmod(0o755)
    for path in inside:
        path.chmod(0o555 if path.is_dir() else 0o444)
    is_root = os.geteuid() == 0
    if is_root:
        for path in {folder.parent, *folder.parent.rglob("*")}.difference(inside):
            os.chown(path, NOBODY, -1, follow_symlinks=False)
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        for path, mode in modes.items():
            path.chmod(mode)


@contextmanager
def a_disk_of(size: str) -> Iterator[Path]:
    """A whole disk of that size."""
    with a_folder() as folder:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
        if sys.platform != "linux" or os.geteuid() != 0:
            pytest.skip("A small disk takes Linux and root to mount one.")
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("The system gives not even root leave to mount a disk.")
        try:
            yield folder
        finally:
            subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """The system lets this program write no file beyond so many bytes meanwhile."""
    if sys.platform == "win32":
        pytest.skip("There is no limit to the size of files to set there.")
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


LOCKING = """
import sqlite3, sys
records = sqlite3.connect(sys.argv[1], isolation_level=None)
records.execute(f"BEGIN {sys.argv[2]}")
print("locked", flush=True)
sys.stdin.readline()
"""


@contextmanager
def locked_by_another_program(file: Path, how: str = "EXCLUSIVE") -> Iterator[None]:
    """Another process holds the file as long."""
    with subprocess.Popen(
        [sys.executable, "-c", LOCKING, str(file), how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "locked\n"
        try:
            yield
        finally:
            other.stdin.close()
            other.wait()
