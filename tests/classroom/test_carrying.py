# SPDX-License-Identifier: MIT
"""A quiz that is carried to a pupil, and answers that are carried back to the host."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quizdesk.classroom import hosting
from quizdesk.classroom.carrying import FIRST_NUMBER, Carrying
from quizdesk.classroom.happening import Answered, Road
from quizdesk.classroom.place_file import new_place, read_place
from quizdesk.classroom.pupil import Pupil
from quizdesk.classroom.quiz_file import quiz_file, read_quiz_file
from quizdesk.classroom.results import result_rows
from quizdesk.classroom.taking import take_file
from quizdesk.engine.outline import Kind
from quizdesk.engine.response import ChoiceResponse, TextResponse
from quizdesk.errors import CannotWrite, NotNow
from tests.classroom.foldered import ANSWER_S, Hosted, a_host


@dataclass
class PupilsClock:
    """The clocks of a computer without a connection, which a test moves."""

    reading: float = 50.0
    wall: datetime = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    started: str = "first"

    def reading_s(self) -> float:
        """The monotonic clock."""
        return self.reading

    def now(self) -> datetime:
        """The wall clock."""
        return self.wall

    def boot(self) -> str:
        """Which start of the computer it is."""
        return self.started

    def wait(self, seconds: float) -> None:
        """Lets time pass."""
        self.reading += seconds
        self.wall += timedelta(seconds=seconds)

    def start_anew(self, away_s: float) -> None:
        """The computer is switched off for a while."""
        self.reading, self.started = 1.0, "second"
        self.wall += timedelta(seconds=away_s)


def play(story: Coroutine[None, None, None]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(ANSWER_S):
            await story

    asyncio.run(bounded())


def carried_to(home: Path, name: str, host: Hosted, clock: PupilsClock) -> Carrying:
    """A pupil who opens the quiz, or opens it again."""
    home.mkdir(exist_ok=True)
    path = home / f"{name}.place"
    quiz = read_quiz_file(quiz_file(host.public, host.keys))
    pupil = Pupil(path, read_place(path) or new_place(name), clock)
    return Carrying(pupil, quiz, home / f"{name}.answers", clock)


def choose(carrying: Carrying, place: int) -> int:
    item = next(one for one in carrying.sheet.items if one.kind is Kind.MULTIPLE_CHOICE)
    return carrying.give(item.code, ChoiceResponse(frozenset({item.parts[place].code})))


def answers(host: Hosted) -> list[Answered]:
    return [one for one in host.host.on_record if isinstance(one, Answered)]


def test_what_is_carried_back_counts_and_the_row_says_how_it_came(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path, looks=False) as host:
            clock = PupilsClock()
            ada = carried_to(tmp_path, "Ada", host, clock)
            for place in range(3):
                clock.wait(60)
                choose(ada, place)
            ada.hand_in()
            for _ in range(2):
                said = await take_file(tmp_path / "Ada.answers", host.guests)
                assert said == (
                    "Ada: 1 answer on record, handed in; the last after 3:00 by the pupil's own "
                    "clock."
                )
            (only,) = answers(host)
            assert (only.number, only.by) == (FIRST_NUMBER + 3, Road.FILE)
            by = {
                row["by"] for row in result_rows(host.quiz) if row["question"] == only.question_id
            }
            assert by == {"file"}
            assert host.host.reception.guests == {}

    play(story())


def test_the_pupil_s_own_count_decides_what_is_late(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path, looks=False) as host:
            clock = PupilsClock()
            ada = carried_to(tmp_path, "Ada", host, clock)
            assert ada.left_s() == 1200
            clock.wait(1100)
            choose(ada, 0)
            clock.wait(103)
            written = next(one for one in ada.sheet.items if one.kind is Kind.SHORT_ANSWER)
            ada.give(written.code, TextResponse("Too late."))
            said = await take_file(tmp_path / "Ada.answers", host.guests)
            assert "2 answers on record, 1 of them late" in said
            assert [one.is_late for one in answers(host)] == [False, True]

    play(story())


def test_extra_time_holds_for_carried_answers_too(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path, looks=False) as host:
            await host.teach(lambda quiz, at_s: hosting.seat(quiz, "Ada", "ada", at_s))
            await host.teach(
                lambda quiz, at_s: hosting.arrange(
                    quiz, "ada", at_s, extra_percent=25, extra_s=0, has_rest_breaks=False
                )
            )
            clock = PupilsClock()
            ada = carried_to(tmp_path, "Ada", host, clock)
            clock.wait(1490)
            choose(ada, 0)
            assert "late" not in await take_file(tmp_path / "Ada.answers", host.guests)

    play(story())


def test_opened_again_it_goes_on_with_order_answers_and_time(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path, looks=False) as host:
            clock = PupilsClock()
            first = carried_to(tmp_path, "Ada", host, clock)
            clock.wait(100)
            number = choose(first, 0)
            clock.wait(50)
            again = carried_to(tmp_path, "Ada", host, clock)
            assert again.sheet == first.sheet
            assert again.now_s() == 150
            clock.start_anew(away_s=200)
            later = carried_to(tmp_path, "Ada", host, clock)
            assert later.now_s() == 350
            assert choose(later, 1) == number + 1

    play(story())


def test_a_second_device_for_the_same_pupil_waits_for_the_teacher(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path, looks=False) as host:
            ada = carried_to(tmp_path, "Ada", host, PupilsClock())
            choose(ada, 0)
            await take_file(tmp_path / "Ada.answers", host.guests)
            eve = carried_to(tmp_path / "eve", "Ada", host, PupilsClock())
            choose(eve, 1)
            said = await take_file(tmp_path / "eve" / "Ada.answers", host.guests)
            assert "let in NAME" in said
            assert len(answers(host)) == 1
            waiting = host.host.reception.waiting[0]
            await host.host.do(lambda at_s: host.host.reception.admit(waiting, at_s))
            said = await take_file(tmp_path / "eve" / "Ada.answers", host.guests)
            assert said.startswith("Ada: 1 answer on record")
            assert len(answers(host)) == 2

    play(story())


def test_what_is_no_answer_file_is_said(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path, looks=False) as host:
            rubbish = tmp_path / "rubbish"
            rubbish.write_bytes(b"rubbish")
            with pytest.raises(NotNow, match="was not taken: it is not whole"):
                await take_file(rubbish, host.guests)
            with pytest.raises(NotNow, match="cannot be read: it is not there"):
                await take_file(tmp_path / "gone", host.guests)
            with pytest.raises(NotNow, match="cannot be read"):
                await take_file(tmp_path, host.guests)

    play(story())


def test_a_stick_that_is_pulled_out_loses_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path, looks=False) as host:
            ada = carried_to(tmp_path / "stick", "Ada", host, PupilsClock())
            stick = tmp_path / "stick" / "Ada.answers"
            stick.mkdir()
            with pytest.raises(CannotWrite):
                choose(ada, 0)
            stick.rmdir()
            ada.write()
            assert "1 answer on record" in await take_file(stick, host.guests)

    play(story())


def test_a_folder_s_quiz_has_no_questions_to_carry(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host:
            path = host.folder / f"{host.host.code.name}.quizdesk-quiz"
            while not path.exists():
                await asyncio.sleep(0.01)
            quiz = read_quiz_file(path.read_bytes())
            pupil = Pupil(tmp_path / "Ada.place", new_place("Ada"), PupilsClock())
            with pytest.raises(NotNow, match="no questions"):
                Carrying(pupil, quiz, tmp_path / "out", PupilsClock())

    play(story())
