# SPDX-License-Identifier: MIT
"""Files made to hang, choke or misuse the reader: refused, with work in proportion to their size.

Work is counted in calls, not in seconds; `benchmarks/hostile_banks.py` measures the seconds.
"""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.hostile_banks import HOSTILE
from quizdesk.bank.bank_file import MOST_BYTES
from quizdesk.bank.checker import check_file
from quizdesk.bank.findings import MOST_PROBLEMS
from quizdesk.bank.reader import read_bank, read_content
from quizdesk.bank.yaml_tree import DEEPEST, LONGEST_TEXT
from quizdesk.errors import ContentError, InputMissing
from tests.bank.samples import SMALL_BANK, problems_of
from tests.counted_work import calls_of

SIZE = 60_000
MOST_CALLS_A_BYTE = 8
CALLS_AT_FIRST = 500_000
"""What any file may cost, be it ever so small: suggestions for a thousand unknown words."""

SOUND = {
    "names that hold each other",
    "a name of one word six times",
    "phrases to be taken apart",
    "test answers without end",
}
"""These are banks. They are hostile in the work that they ask for."""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_read_or_refused_with_bounded_work(name: str) -> None:
    content = HOSTILE[name](SIZE)
    reading = read_content(content, "f.yaml")
    assert (not reading.problems) is (name in SOUND)
    assert len(reading.problems) <= MOST_PROBLEMS + 1
    calls = calls_of(lambda: read_content(content, "f.yaml"))
    assert calls <= CALLS_AT_FIRST + MOST_CALLS_A_BYTE * len(content)


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_file_is_not_much_more_than_twice_the_work(name: str) -> None:
    small, large = HOSTILE[name](SIZE), HOSTILE[name](2 * SIZE)
    # Once before counting, so that nothing is counted that is done but once.
    read_content(large, "f.yaml")
    once = calls_of(lambda: read_content(small, "f.yaml"))
    twice = calls_of(lambda: read_content(large, "f.yaml"))
    assert twice <= 3 * once + 20_000


def test_nothing_in_a_file_is_ever_run(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    for tag in ("python/object/apply:os.mkdir", "python/object/new:os.mkdir", "python/name:os"):
        text = SMALL_BANK.replace("title: A small bank", f'title: !!{tag} ["{trace}"]')
        assert any("(a tag)" in problem.sentence for problem in problems_of(text))
    assert not trace.exists()


def test_lists_may_be_nested_only_so_deep() -> None:
    def nested(depth: int) -> str:
        return "quizdesk: 1\nodd: " + "[" * depth + "]" * depth

    assert not any("nested" in one.sentence for one in problems_of(nested(DEEPEST - 1)))
    assert any("nested" in one.sentence for one in problems_of(nested(DEEPEST)))


def test_a_text_may_be_only_so_long() -> None:
    def long(length: int) -> str:
        return "quizdesk: 1\nodd: " + "x" * length

    assert not any("characters, more" in one.sentence for one in problems_of(long(LONGEST_TEXT)))
    assert any("characters, more" in one.sentence for one in problems_of(long(LONGEST_TEXT + 1)))


def test_a_file_of_a_hundred_megabytes_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.write(SMALL_BANK.encode())
        # A hole: the file system keeps nothing for it.
        file.truncate(100_000_000)
    with pytest.raises(ContentError) as caught:
        read_bank(path)
    (problem,) = caught.value.problems
    assert "larger than 64 MB: split it into several banks" in problem.sentence


def test_a_file_of_just_the_most_bytes_is_not_too_large() -> None:
    content = SMALL_BANK.encode()
    content += b"#" * (MOST_BYTES - len(content))
    assert read_content(content, "f.yaml").problems == ()
    (problem,) = read_content(content + b"#", "f.yaml").problems
    assert "larger than" in problem.sentence


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)
    for way in (read_bank, check_file):
        with pytest.raises(InputMissing, match="is no ordinary file"):
            way(pipe)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no sockets with names")
def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s.yaml")
        with pytest.raises(InputMissing, match="is no ordinary file"):
            read_bank("s.yaml")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no endless device")
def test_an_endless_device_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "endless.yaml"
    link.symlink_to("/dev/zero")
    with pytest.raises(InputMissing, match="is no ordinary file"):
        read_bank(link)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a permission on Windows")
def test_links_that_lead_in_a_circle_or_nowhere_are_said_to_be_so(tmp_path: Path) -> None:
    circle, nowhere = tmp_path / "circle.yaml", tmp_path / "nowhere.yaml"
    circle.symlink_to(circle)
    nowhere.symlink_to(tmp_path / "gone.yaml")
    for link in (circle, nowhere):
        with pytest.raises(InputMissing, match="is a link that leads nowhere"):
            read_bank(link)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a permission on Windows")
def test_a_link_to_a_bank_is_a_bank(tmp_path: Path) -> None:
    (tmp_path / "bank.yaml").write_text(SMALL_BANK, "utf-8")
    (tmp_path / "link.yaml").symlink_to(tmp_path / "bank.yaml")
    assert read_bank(tmp_path / "link.yaml").id == "small-bank"


def test_a_name_too_long_for_a_file_is_said_to_be_unreadable(tmp_path: Path) -> None:
    with pytest.raises(InputMissing) as caught:
        read_bank(tmp_path / ("x" * 300))
    assert caught.value.message.endswith(".")


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="nothing is closed to this account"
)
def test_a_file_without_permission_is_said_to_be_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "closed.yaml"
    path.write_text(SMALL_BANK, "utf-8")
    path.chmod(0)
    with pytest.raises(InputMissing, match="cannot be read"):
        read_bank(path)


def test_deep_nesting_does_not_crash_the_interpreter() -> None:
    # In a process of its own: a fault in a parser written in C would take the tests with it.
    code = (
        "from quizdesk.bank.reader import read_content\n"
        "for sign in (b'[', b'{', b'- ', b'? ', b'!!a ', b'&a '):\n"
        "    assert read_content(sign * 200_000, 'f').problems\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
