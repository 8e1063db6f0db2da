# SPDX-License-Identifier: MIT
"""A bank opened from its compiled copy is the bank of its file, whatever became of the copy."""

import gc
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.hostile_banks import HOSTILE
from quizdesk import log
from quizdesk.bank import cache
from quizdesk.bank.cache import open_bank
from quizdesk.bank.reader import read_bank
from quizdesk.errors import ContentError, InputMissing
from quizdesk.resources import resource_path
from tests.bank.copies import age_of_an_hour, assert_same_bank, copy_in, is_from_copy
from tests.bank.samples import SMALL_BANK

LONG_AGO = 1_500_000_000
"""A moment in seconds, long before any copy that the tests make."""


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
