# SPDX-License-Identifier: MIT
"""A bank opened from its compiled copy is the bank of its file, whatever became of the copy."""

import gc
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zlib import crc32

import pytest

from benchmarks.hostile_banks import HOSTILE
from quizdesk import log
from quizdesk.bank import cache, compiled_copy
from quizdesk.bank.bank import Bank
from quizdesk.bank.cache import open_bank
from quizdesk.bank.lazy_questions import LazyQuestions
from quizdesk.bank.reader import read_bank
from quizdesk.errors import ContentError, InputMissing
from quizdesk.resources import resource_path
from tests.bank.samples import SMALL_BANK

LONG_AGO = 1_500_000_000
"""A moment in seconds, long before any copy that the tests make."""


@pytest.fixture
def bank_file(tmp_path: Path) -> Path:
    path = tmp_path / "banks" / "bank.yaml"
    path.parent.mkdir()
    path.write_text(SMALL_BANK, "utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def copy_in(folder: Path) -> Path:
    (copy,) = folder.iterdir()
    return copy


def is_from_copy(bank: Bank) -> bool:
    return isinstance(bank.questions, LazyQuestions)


def age_of_an_hour(copy: Path, source: Path) -> None:
    """Makes a copy look as if it had been made an hour after its bank was last changed."""
    seconds = max(source.stat().st_mtime, source.stat().st_ctime) + 3600
    os.utime(copy, (seconds, seconds))


def assert_same_bank(one: Bank, other: Bank) -> None:
    assert dict(one.questions) == dict(other.questions)
    for field in ("id", "title", "language", "topics", "sources", "glossary", "aliases",
                  "outlines", "digest"):  # fmt: skip
        assert getattr(one, field) == getattr(other, field), field


def changed_copy(data: bytes, change: Callable[[list[bytes]], object]) -> bytes:
    """A copy with its lines changed and its head made to vouch for them, as a forger would."""
    head, *lines = data.split(b"\n")[:-1]
    change(lines)
    fields = json.loads(head)
    front = b"".join(line + b"\n" for line in lines[:2])
    body = b"".join(line + b"\n" for line in lines[2:])
    fields |= {"front": len(front), "crc32": crc32(front), "length": len(body)}
    return json.dumps(fields).encode() + b"\n" + front + body


# ------------------------------------------------------------------- the usual course


def test_the_first_opening_reads_the_file_and_the_second_its_copy(
    bank_file: Path, folder: Path
) -> None:
    first = open_bank(bank_file, folder)
    second = open_bank(bank_file, folder)
    assert (is_from_copy(first), is_from_copy(second)) == (False, True)
    assert_same_bank(first, second)


def test_the_built_in_bank_is_the_same_from_its_copy(folder: Path) -> None:
    path = resource_path("questions.yaml")
    open_bank(path, folder)
    copied = open_bank(path, folder)
    assert is_from_copy(copied)
    assert_same_bank(copied, read_bank(path))


def test_without_a_folder_nothing_is_kept(bank_file: Path, tmp_path: Path) -> None:
    assert open_bank(str(bank_file)).id == "small-bank"
    assert list(tmp_path.iterdir()) == [bank_file.parent]


def test_an_untouched_file_is_not_even_read(bank_file: Path, folder: Path) -> None:
    open_bank(bank_file, folder)
    copy = copy_in(folder)
    # The file's content as it was vouched for, with another content under the same stamp.
    head, rest = copy.read_bytes().split(b"\n", 1)
    fields = json.loads(head)
    fields["content"] = "0" * 64
    copy.write_bytes(json.dumps(fields).encode() + b"\n" + rest)
    age_of_an_hour(copy, bank_file)
    assert open_bank(bank_file, folder).digest == "0" * 64


def test_a_file_changed_just_before_its_copy_was_made_is_looked_at_again(
    bank_file: Path, folder: Path
) -> None:
    open_bank(bank_file, folder)
    copy = copy_in(folder)
    head, rest = copy.read_bytes().split(b"\n", 1)
    fields = json.loads(head)
    fields["content"] = "0" * 64
    copy.write_bytes(json.dumps(fields).encode() + b"\n" + rest)
    seconds = bank_file.stat().st_ctime + 1
    os.utime(copy, (seconds, seconds))
    assert open_bank(bank_file, folder).digest == read_bank(bank_file).digest


def test_a_file_touched_but_not_changed_is_opened_from_its_copy_and_then_trusted(
    bank_file: Path, folder: Path
) -> None:
    open_bank(bank_file, folder)
    os.utime(bank_file, (LONG_AGO, LONG_AGO))
    assert is_from_copy(open_bank(bank_file, folder))
    stamp = json.loads(copy_in(folder).read_bytes().split(b"\n", 1)[0])["stamp"]
    assert stamp[1] == LONG_AGO * 1_000_000_000
    assert_same_bank(open_bank(bank_file, folder), read_bank(bank_file))


def test_a_changed_file_is_read_anew(bank_file: Path, folder: Path) -> None:
    open_bank(bank_file, folder)
    bank_file.write_text(SMALL_BANK.replace("A small bank", "A changed bank"), "utf-8")
    bank = open_bank(bank_file, folder)
    assert (bank.title, is_from_copy(bank)) == ("A changed bank", False)
    assert open_bank(bank_file, folder).title == "A changed bank"
    assert len(list(folder.iterdir())) == 1


def test_a_change_within_the_same_instant_is_not_missed(bank_file: Path, folder: Path) -> None:
    before = bank_file.stat()
    open_bank(bank_file, folder)
    # Of the same length and time; only the inode's own time, which no program can set, tells.
    bank_file.write_text(SMALL_BANK.replace("A small bank", "A smelt bank"), "utf-8")
    os.utime(bank_file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert open_bank(bank_file, folder).title == "A smelt bank"


def test_a_file_that_became_faulty_is_refused_although_there_is_a_copy(
    bank_file: Path, folder: Path
) -> None:
    open_bank(bank_file, folder)
    bank_file.write_text(SMALL_BANK + "§", "utf-8")
    with pytest.raises(ContentError):
        open_bank(bank_file, folder)


def test_a_file_that_has_gone_is_missed_although_there_is_a_copy(
    bank_file: Path, folder: Path
) -> None:
    open_bank(bank_file, folder)
    bank_file.unlink()
    with pytest.raises(InputMissing, match="does not exist"):
        open_bank(bank_file, folder)


def test_two_banks_of_one_name_have_a_copy_each(bank_file: Path, folder: Path) -> None:
    other = bank_file.parent.with_name("others") / bank_file.name
    other.parent.mkdir()
    other.write_text(SMALL_BANK.replace("id: small-bank", "id: other-bank"), "utf-8")
    for path in (bank_file, other):
        open_bank(path, folder)
    assert [open_bank(path, folder).id for path in (bank_file, other)] == [
        "small-bank",
        "other-bank",
    ]
    assert len(list(folder.iterdir())) == 2


def test_a_name_with_any_characters_has_a_copy(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "Fragen über Ж 'x' [1].yaml"
    path.write_text(SMALL_BANK, "utf-8")
    open_bank(path, folder)
    assert is_from_copy(open_bank(path, folder))


def test_a_name_that_no_file_can_have_is_missing(folder: Path) -> None:
    for name in ("a\0b", "\ud800"):
        with pytest.raises(InputMissing):
            open_bank(name, folder)


# ------------------------------------------------------------- damaged and hostile copies

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


# ---------------------------------------------------------------- where nothing can be kept


def test_a_folder_in_place_of_the_copy_is_done_without(bank_file: Path, folder: Path) -> None:
    open_bank(bank_file, folder)
    copy = copy_in(folder)
    copy.unlink()
    copy.mkdir()
    for _ in range(2):
        assert not is_from_copy(open_bank(bank_file, folder))
    assert any("compiled bank could not be kept" in line for line in log.tail())


def test_a_file_in_place_of_the_cache_folder_is_done_without(bank_file: Path, folder: Path) -> None:
    folder.write_text("in the way")
    for _ in range(2):
        assert not is_from_copy(open_bank(bank_file, folder))
    assert folder.read_text() == "in the way"


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="nothing is closed to this account"
)
def test_a_folder_that_can_only_be_read_still_serves(bank_file: Path, folder: Path) -> None:
    open_bank(bank_file, folder)
    folder.chmod(0o500)
    try:
        assert is_from_copy(open_bank(bank_file, folder))
        bank_file.write_text(SMALL_BANK.replace("A small", "Another"), "utf-8")
        assert open_bank(bank_file, folder).title == "Another bank"
    finally:
        folder.chmod(0o700)


def test_old_copies_make_room_for_new_ones(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "MOST_KEPT", 10_000)
    for number in range(5):
        path = tmp_path / f"bank{number}.yaml"
        path.write_text(SMALL_BANK, "utf-8")
        open_bank(path, folder)
        newest = max(folder.iterdir(), key=lambda one: one.stat().st_mtime_ns)
        os.utime(newest, (LONG_AGO + number, LONG_AGO + number))
    sizes = [one.stat().st_size for one in folder.iterdir()]
    assert 1 < len(sizes) < 5
    assert sum(sizes) <= 10_000
    assert is_from_copy(open_bank(tmp_path / "bank4.yaml", folder))
    assert not is_from_copy(open_bank(tmp_path / "bank0.yaml", folder))


def test_a_bank_whose_copy_would_swell_is_not_kept(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "swelling.yaml"
    path.write_bytes(HOSTILE["names that hold each other"](100_000))
    assert open_bank(path, folder).id == "b"
    assert not folder.exists()


# ------------------------------------------------------------------------ several at once


def test_programs_that_open_one_bank_at_once_do_not_hurt_each_other(
    bank_file: Path, folder: Path
) -> None:
    code = (
        "import sys\n"
        "from quizdesk.bank.cache import open_bank\n"
        "for _ in range(30):\n"
        "    bank = open_bank(sys.argv[1], __import__('pathlib').Path(sys.argv[2]))\n"
        "    assert len(dict(bank.questions)) == 4\n"
        "    for copy in bank and __import__('pathlib').Path(sys.argv[2]).glob('*.jsonl'):\n"
        "        copy.unlink(missing_ok=True)\n"
    )
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(bank_file), str(folder)],
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for program in programs:
        _, said = program.communicate(timeout=120)
        assert (program.returncode, said) == (0, "")
    assert open_bank(bank_file, folder).id == "small-bank"
    assert is_from_copy(open_bank(bank_file, folder))
    assert len(list(folder.iterdir())) == 1


def test_an_open_bank_outlives_its_copy_and_its_file(bank_file: Path, folder: Path) -> None:
    expected = read_bank(bank_file).questions
    open_bank(bank_file, folder)
    bank = open_bank(bank_file, folder)
    copy_in(folder).unlink()
    bank_file.unlink()
    assert dict(bank.questions) == expected


# ------------------------------------------------------------------------- what it costs


def test_opening_from_the_copy_loads_neither_yaml_nor_the_readers(
    bank_file: Path, folder: Path
) -> None:
    open_bank(bank_file, folder)
    age_of_an_hour(copy_in(folder), bank_file)
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from quizdesk.bank.cache import open_bank\n"
        "open_bank(sys.argv[1], Path(sys.argv[2]))\n"
        "heavy = {'yaml', 'hashlib', 'difflib', 'pickle', 'snowballstemmer',\n"
        "         'quizdesk.bank.reader', 'quizdesk.bank.checker', 'quizdesk.bank.findings'}\n"
        "print(*sorted(heavy & set(sys.modules)))\n"
    )
    words = [sys.executable, "-c", code, str(bank_file), str(folder)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize("is_on", [True, False])
def test_the_garbage_collector_is_left_as_it_was(
    is_on: bool, bank_file: Path, folder: Path
) -> None:
    if not is_on:
        gc.disable()
    try:
        for _ in range(2):
            open_bank(bank_file, folder)
            assert gc.isenabled() is is_on
    finally:
        gc.enable()
