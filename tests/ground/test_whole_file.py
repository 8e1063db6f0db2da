# SPDX-License-Identifier: MIT
"""Files are whole or not there, and a refusal says why in plain words."""

import errno
import os
from pathlib import Path

import pytest

from quizdesk.errors import CannotWrite
from quizdesk.whole_file import WholeFile, make_folder, reason_of, replace_file

needs_posix = pytest.mark.skipif(os.name == "nt", reason="devices and links are POSIX's here")
needs_full_device = pytest.mark.skipif(
    not Path("/dev/full").exists(), reason="only Linux has a device that is always full"
)


def test_a_file_is_replaced_in_one_step(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("old", encoding="utf-8")
    with WholeFile(path) as file:
        file.stream.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with pytest.raises(KeyError), WholeFile(path) as file:
        file.stream.write(b"half")
        raise KeyError
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@needs_posix
def test_a_link_stays_and_its_target_is_replaced(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@needs_posix
def test_a_device_is_written_to_and_not_replaced() -> None:
    before = Path(os.devnull).stat().st_mode
    replace_file(Path(os.devnull), b"gone")
    assert Path(os.devnull).stat().st_mode == before


@needs_full_device
def test_a_full_disk_is_said() -> None:
    with pytest.raises(CannotWrite, match="the disk is full"):
        replace_file(Path("/dev/full"), b"little")


@needs_full_device
def test_a_disk_that_fills_while_writing_is_said() -> None:
    with pytest.raises(CannotWrite, match="the disk is full"), WholeFile(Path("/dev/full")) as file:
        for _ in range(100):
            file.stream.write(b"x" * 10_000)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="it is a folder"):
        replace_file(tmp_path, b"")


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="it is not there"):
        replace_file(tmp_path / "no" / "file", b"")


def test_a_name_that_no_file_can_have_is_said() -> None:
    with pytest.raises(CannotWrite, match="no file can have that name"):
        replace_file(Path("a\0b"), b"")


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    assert make_folder(folder) == folder
    assert make_folder(folder).is_dir()


def test_a_file_in_the_way_of_a_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    with pytest.raises(CannotWrite, match=r"cannot be made: .*a file"):
        make_folder(tmp_path / "a")


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full"),
        (OSError(errno.EROFS, "Read-only file system"), "the disk can only be read"),
        (OSError(errno.EMFILE, "Too many open files"), "too many open files"),
        (OSError("odd"), "OSError"),
    ],
)
def test_reasons_are_plain_words(error: OSError, reason: str) -> None:
    assert reason_of(error) == reason
