# SPDX-License-Identifier: MIT
"""The record: what was put there is there, through kills, full disks and torn lines."""

import resource
import signal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizdesk.classroom import happening as h
from quizdesk.classroom.plain_happening import happening_from_plain, happening_to_plain
from quizdesk.classroom.quiz_time import Reading
from quizdesk.classroom.record import ENDING, Record, read_record
from quizdesk.engine.response import TextResponse
from quizdesk.errors import CannotWrite, InputMissing, NotNow, RecordDamaged
from tests.classroom.classes import an_opening
from tests.engine.strategies import quizzes, responses

names = st.text(max_size=20)
instants = st.floats(0, 1e6)
readings = st.builds(Reading, instants, instants, names)
whole = st.integers(0, 10_000)
happenings = st.one_of(
    st.builds(
        h.Opened,
        id=names,
        quiz=quizzes,
        bank_id=names,
        question_ids=st.lists(names, max_size=3).map(tuple),
        seed=whole,
        codes=st.lists(st.tuples(names, names, names), max_size=3).map(tuple),
        code=names,
        clocks=readings,
    ),
    st.builds(h.Resumed, instants, readings),
    st.builds(h.Looked, instants, readings),
    st.builds(h.Seated, instants, names, names),
    st.builds(h.Connected, instants, names, names, names),
    st.builds(h.Arranged, instants, names, whole, whole, st.booleans()),
    st.builds(h.Started, instants),
    st.builds(h.Paused, instants),
    st.builds(h.WentOn, instants),
    st.builds(h.TimeAdded, instants, whole),
    st.builds(h.RestBegan, instants, names),
    st.builds(h.RestEnded, instants, names),
    st.builds(h.Answered, instants, names, names, whole, names, responses(), st.booleans()),
    st.builds(h.HandedIn, instants, names, names, whole, st.booleans()),
    st.builds(h.LateDecided, instants, names, st.booleans()),
    st.builds(h.Ended, instants),
    st.builds(h.Released, instants),
)


def an_answer(number: int) -> h.Answered:
    text = TextResponse(f"Answer {number}:\n“Доверие” \ud800")
    return h.Answered(1.5, "ada", "ada-pc", number, "why-1928", text, is_late=False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "classes" / f"quiz{ENDING}"


@given(happenings)
def test_any_happening_comes_back_as_it_was(one: h.Happening) -> None:
    assert happening_from_plain(happening_to_plain(one)) == one


@given(st.lists(st.lists(happenings, max_size=4), max_size=4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_what_was_added_is_told_by_the_next_opening(
    path: Path, groups: list[list[h.Happening]]
) -> None:
    path.unlink(missing_ok=True)
    for group in groups:
        with Record(path) as record:
            record.add(group)
    expected = tuple(one for group in groups for one in group)
    with Record(path) as record:
        assert record.happenings == expected
    assert read_record(path) == expected


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_a_line_that_was_never_finished_is_written_over(path: Path, cut: int) -> None:
    with Record(path) as record:
        record.add([an_opening(), an_answer(1), an_answer(2)])
    path.write_bytes(path.read_bytes()[:-cut])
    with Record(path) as record:
        assert record.happenings == (an_opening(), an_answer(1))
        record.add([an_answer(3)])
    assert read_record(path) == (an_opening(), an_answer(1), an_answer(3))


def test_noughts_that_a_lost_power_left_are_written_over(path: Path) -> None:
    with Record(path) as record:
        record.add([an_opening(), an_answer(1)])
    path.write_bytes(path.read_bytes() + b"\0" * 300 + b"\n" + b"\0" * 50)
    with Record(path) as record:
        assert len(record.happenings) == 2
        record.add([an_answer(2)])
    assert read_record(path) == (an_opening(), an_answer(1), an_answer(2))


@pytest.mark.parametrize("at", [3, 20, 200])
def test_a_changed_letter_is_damage_and_the_file_stays_as_it_is(path: Path, at: int) -> None:
    with Record(path) as record:
        record.add([an_answer(1), an_answer(2)])
    changed = bytearray(path.read_bytes())
    changed[at] ^= 0x01
    path.write_bytes(changed)
    with pytest.raises(RecordDamaged, match=f"{path.name}:[12]: this line"):
        Record(path)
    assert path.read_bytes() == changed


def test_a_full_disk_is_said_and_nothing_that_was_kept_is_lost(path: Path) -> None:
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Record(path) as record:
        record.add([an_opening(), an_answer(1)])
        size = path.stat().st_size
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (size + 40, limits[1]))
            with pytest.raises(CannotWrite, match="cannot be written"):
                record.add([an_answer(2)])
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            signal.signal(signal.SIGXFSZ, handler)
        record.add([an_answer(3)])
    assert read_record(path) == (an_opening(), an_answer(1), an_answer(3))


def test_a_record_is_open_once(path: Path) -> None:
    with Record(path) as record:
        record.add([an_opening()])
        with pytest.raises(NotNow, match="another QuizDesk"):
            Record(path)
        assert read_record(path) == (an_opening(),)
    with Record(path) as record:
        record.add([an_answer(1)])


def test_nothing_to_add_touches_nothing(path: Path) -> None:
    with Record(path) as record:
        record.add([])
    assert path.read_bytes() == b""


def test_a_record_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputMissing, match="cannot be read"):
        read_record(tmp_path / "gone")
    (tmp_path / "folder").mkdir()
    with pytest.raises(CannotWrite, match="folder"):
        Record(tmp_path / "folder")
