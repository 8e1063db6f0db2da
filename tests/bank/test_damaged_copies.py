# SPDX-License-Identifier: MIT
"""A compiled copy that is damaged, forged or no copy at all harms nobody and is made anew."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from zlib import crc32

import pytest

from quizdesk.bank import cache, compiled_copy
from quizdesk.bank.cache import open_bank
from quizdesk.bank.reader import read_bank
from quizdesk.errors import InputMissing
from tests.bank.copies import age_of_an_hour, assert_same_bank, copy_in, is_from_copy
from tests.bank.samples import SMALL_BANK


def changed_copy(data: bytes, change: Callable[[list[bytes]], object]) -> bytes:
    """A copy with its lines changed and its head made to vouch for them, as a forger would."""
    head, *lines = data.split(b"\n")[:-1]
    change(lines)
    fields = json.loads(head)
    front = b"".join(line + b"\n" for line in lines[:2])
    body = b"".join(line + b"\n" for line in lines[2:])
    fields |= {"front": len(front), "crc32": crc32(front), "length": len(body)}
    return json.dumps(fields).encode() + b"\n" + front + body


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda data: b"",
    "cut in its head": lambda data: data[:20],
    "cut in its index": lambda data: data[:900],
    "cut at its end": lambda data: data[:-1],
    "with more at its end": lambda data: data + b"x",
    "all noughts": lambda data: bytes(len(data)),
    "a changed letter in its front": lambda data: data.replace(b"A small bank", b"A smoll bank", 1),
    "not JSON": lambda data: b"hello\n" * 100,
    "a list for its head": lambda data: b"[1, 2]\n" + data,
    "a pickle": lambda data: b"cos\nmkdir\n(S'trace'\ntR." + data,
    "deeply nested": lambda data: b"[" * 900 + b"\n" + data,
    "of another version": lambda data: data.replace(b'"quizdesk":"', b'"quizdesk":"9', 1),
    "of an older form": lambda data: data.replace(
        f'"copy_form":{compiled_copy.COPY_FORM}'.encode(), b'"copy_form":1', 1
    ),
    "with a figure too long for Python": lambda data: b'{"front": ' + b"9" * 990 + b"}\n" + data,
    "with endless numbers": lambda data: b'{"front": Infinity}\n' + data,
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_copy_is_made_anew(
    damage: Callable[[bytes], bytes], bank_file: Path, folder: Path
) -> None:
    open_bank(bank_file, folder)
    copy = copy_in(folder)
    sound = copy.read_bytes()
    copy.write_bytes(damage(sound))
    age_of_an_hour(copy, bank_file)
    bank = open_bank(bank_file, folder)
    assert not is_from_copy(bank)
    assert_same_bank(bank, read_bank(bank_file))
    assert copy.read_bytes() == sound
    assert not list(bank_file.parent.glob("trace"))


def _other(number: int, line: bytes) -> Callable[[list[bytes]], object]:
    return lambda lines: lines.__setitem__(number, line)


FORGERIES: dict[str, Callable[[list[bytes]], object]] = {
    "no preface": _other(0, b"null"),
    "a preface without its parts": _other(0, b"{}"),
    "sources of another form": lambda lines: lines.__setitem__(
        0, lines[0].replace(b'"sources":{', b'"sources":{"x":5,')
    ),
    "no index": _other(1, b"[]"),
    "an index of other lengths": lambda lines: lines.__setitem__(
        1, lines[1].replace(b'"lengths":[', b'"lengths":["a",')
    ),
    "an unknown kind": lambda lines: lines.__setitem__(
        1, lines[1].replace(b'"ordering"', b'"essay"')
    ),
    "an index nested deeply": _other(1, b"[" * 100_000),
}


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES)
def test_a_forged_front_makes_no_bank(
    forge: Callable[[list[bytes]], object], bank_file: Path, folder: Path
) -> None:
    open_bank(bank_file, folder)
    copy = copy_in(folder)
    copy.write_bytes(changed_copy(copy.read_bytes(), forge))
    age_of_an_hour(copy, bank_file)
    bank = open_bank(bank_file, folder)
    assert not is_from_copy(bank)
    assert_same_bank(bank, read_bank(bank_file))


QUESTION_DAMAGES: dict[str, Callable[[list[bytes]], object]] = {
    "a changed letter": lambda lines: lines.__setitem__(2, lines[2].replace(b"1926", b"1927")),
    "noughts": lambda lines: lines.__setitem__(2, bytes(len(lines[2]))),
    "another question in its place": lambda lines: lines.__setitem__(
        slice(2, 4), [lines[3], lines[2]]
    ),
    "fewer lines": lambda lines: lines.__delitem__(slice(3, None)),
}


@pytest.mark.parametrize("damage", QUESTION_DAMAGES.values(), ids=QUESTION_DAMAGES)
def test_a_question_that_is_not_as_it_was_written_comes_from_the_file(
    damage: Callable[[list[bytes]], object], bank_file: Path, folder: Path
) -> None:
    open_bank(bank_file, folder)
    copy = copy_in(folder)
    copy.write_bytes(changed_copy(copy.read_bytes(), damage))
    age_of_an_hour(copy, bank_file)
    bank = open_bank(bank_file, folder)
    assert is_from_copy(bank)
    assert dict(bank.questions) == read_bank(bank_file).questions


def _vouched_for(line: bytes) -> Callable[[list[bytes]], object]:
    """Puts another line in place of the first question, with its length and its sum."""

    def forge(lines: list[bytes]) -> None:
        index = json.loads(lines[1])
        index["lengths"][0], index["sums"][0] = len(line) + 1, crc32(line + b"\n")
        lines[1], lines[2] = json.dumps(index).encode(), line

    return forge


@pytest.mark.parametrize(
    "line",
    [b"{}", b"[]", b"5", b"{", b"[" * 5000, b'{"kind": "essay"}', b"\xff", b'{"id": "treaties"}'],
    ids=lambda line: line[:20].decode("latin-1"),
)
def test_a_forged_question_comes_from_the_file(line: bytes, bank_file: Path, folder: Path) -> None:
    open_bank(bank_file, folder)
    copy = copy_in(folder)
    copy.write_bytes(changed_copy(copy.read_bytes(), _vouched_for(line)))
    age_of_an_hour(copy, bank_file)
    bank = open_bank(bank_file, folder)
    assert is_from_copy(bank)
    assert bank.questions["rapallo-year"] == read_bank(bank_file).questions["rapallo-year"]


def test_a_damaged_question_of_a_file_changed_since_is_refused_with_a_sentence(
    bank_file: Path, folder: Path
) -> None:
    open_bank(bank_file, folder)
    copy = copy_in(folder)
    copy.write_bytes(changed_copy(copy.read_bytes(), QUESTION_DAMAGES["noughts"]))
    age_of_an_hour(copy, bank_file)
    bank = open_bank(bank_file, folder)
    bank_file.write_text(SMALL_BANK.replace("rapallo-year", "rapallo-when"), "utf-8")
    with pytest.raises(InputMissing, match="was changed while it was in use"):
        bank.questions["rapallo-year"]
    assert bank.questions["treaties"].id == "treaties"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_in_place_of_the_copy_is_not_waited_for(bank_file: Path, folder: Path) -> None:
    open_bank(bank_file, folder)
    copy = copy_in(folder)
    copy.unlink()
    os.mkfifo(copy)
    assert open_bank(bank_file, folder).id == "small-bank"


def test_a_huge_file_in_place_of_the_copy_is_not_read(bank_file: Path, folder: Path) -> None:
    open_bank(bank_file, folder)
    copy = copy_in(folder)
    with copy.open("r+b") as file:
        file.truncate(cache.LARGEST_COPY + 1)
    assert not is_from_copy(open_bank(bank_file, folder))
    assert copy.stat().st_size < 10_000


@pytest.mark.skipif(sys.platform == "win32", reason="links need a permission on Windows")
def test_a_link_in_place_of_the_copy_does_not_lead_us_to_write_elsewhere(
    bank_file: Path, folder: Path, tmp_path: Path
) -> None:
    open_bank(bank_file, folder)
    copy = copy_in(folder)
    copy.unlink()
    precious = tmp_path / "precious.txt"
    precious.write_text("precious")
    copy.symlink_to(precious)
    open_bank(bank_file, folder)
    assert precious.read_text() == "precious"
    assert is_from_copy(open_bank(bank_file, folder))
