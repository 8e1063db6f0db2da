# SPDX-License-Identifier: MIT
"""A host and pupils who meet in a folder: what is kept, and what classmates cannot do."""

import asyncio
import os
from collections.abc import Callable, Coroutine
from pathlib import Path

import pytest

from quizdesk.classroom import hosting
from quizdesk.classroom.happening import Answered, Road
from quizdesk.classroom.protocol import Clock, Give, HandIn, Kept, Wait
from quizdesk.classroom.receipt_file import read_receipt_file
from quizdesk.classroom.sealing import MOST_BYTES, FileKind, Keys
from quizdesk.classroom.sheet import SheetItem
from quizdesk.engine.outline import Kind
from quizdesk.engine.response import ChoiceResponse, TextResponse
from quizdesk.errors import BadMessage, NotNow
from tests.classroom.foldered import ANSWER_S, Hosted, Sharing, a_host


def play(story: Coroutine[None, None, None]) -> None:
    """Plays a story, and gives up on one that never ends."""

    async def bounded() -> None:
        async with asyncio.timeout(3 * ANSWER_S):
            await story

    asyncio.run(bounded())


def item_of(pupil: Sharing, kind: Kind) -> SheetItem:
    assert pupil.pupil.begun is not None
    return next(one for one in pupil.pupil.begun.sheet.items if one.kind is kind)


def choose(pupil: Sharing, place: int) -> int:
    """Chooses an option of the multiple choice by its place."""
    item = item_of(pupil, Kind.MULTIPLE_CHOICE)
    return pupil.give(item.code, ChoiceResponse(frozenset({item.parts[place].code})))


def told_last(pupil: Sharing) -> Clock:
    """The newest that the pupil was told of the time."""
    return [one for one in pupil.heard if isinstance(one, Clock)][-1]


def answers(host: Hosted) -> list[Answered]:
    return [one for one in host.host.on_record if isinstance(one, Answered)]


def test_an_answer_is_confirmed_when_it_is_on_the_host_s_record(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sharing.at(tmp_path, "Ada", host) as ada:
            await ada.seated()
            await host.teach(hosting.start)
            await ada.begun()
            number = choose(ada, 0)
            last = ada.hand_in()
            await ada.settled()
            assert [one for one in ada.heard if isinstance(one, Kept)] == [
                Kept(number, is_late=False),
                Kept(last, is_late=False),
            ]
            assert [(one.number, one.by) for one in answers(host)] == [(number, Road.FOLDER)]
            left_s = ada.pupil.left_s()
            assert left_s is not None and 0 < left_s <= 1200

    play(story())


def test_nothing_is_confirmed_while_the_host_is_away(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host:
            ada = Sharing.at(tmp_path, "Ada", host)
            await ada.__aenter__()
            await ada.seated()
            await host.teach(hosting.start)
            await ada.begun()
        for place in range(3):
            choose(ada, place)
        await ada.until(ada.file.exists)
        assert [type(one) for one in ada.pupil.place.unconfirmed] == [Give]
        async with a_host(tmp_path) as again:
            await ada.settled()
            assert len(answers(again)) == 1
            await ada.__aexit__()

    play(story())


def test_pauses_and_time_for_all_are_followed(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sharing.at(tmp_path, "Ada", host) as ada:
            await ada.seated()
            await host.teach(hosting.start)
            await ada.begun()
            await host.teach(lambda quiz, at_s: hosting.add_time(quiz, 600, at_s))
            await host.teach(hosting.pause)
            await ada.until(lambda: told_last(ada).phase == "running" and not told_last(ada).runs)
            left_s = ada.pupil.left_s()
            assert left_s is not None and 1700 < left_s <= 1800
            assert left_s == ada.pupil.left_s()

    play(story())


def test_a_class_comes_by_the_folder_and_every_answer_is_kept(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host:
            pupils = [Sharing.at(tmp_path, f"Pupil {number}", host) for number in range(12)]
            for pupil in pupils:
                await pupil.__aenter__()
            for pupil in pupils:
                await pupil.seated()
            await host.teach(hosting.start)
            for pupil in pupils:
                await pupil.begun()
                choose(pupil, 0)
                pupil.hand_in()
            for pupil in pupils:
                await pupil.settled()
                await pupil.__aexit__()
            assert len(answers(host)) == len(pupils)
            assert all(seat.handed_in is not None for seat in host.quiz.seats.values())
            assert host.told == []

    play(story())


def test_a_pupil_whose_program_died_goes_on_with_the_same_file(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host:
            async with Sharing.at(tmp_path, "Ada", host) as ada:
                await ada.seated()
                await host.teach(hosting.start)
                await ada.begun()
                choose(ada, 0)
                await ada.settled()
            choose(ada, 1)
            async with Sharing.at(tmp_path, "Ada", host) as back:
                await back.begun()
                await back.settled()
                assert back.file == ada.file
            assert len(answers(host)) == 2
            assert len(host.quiz.seats) == 1

    play(story())


def test_what_a_pupil_writes_can_be_read_by_no_classmate(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sharing.at(tmp_path, "Ada", host) as ada:
            await ada.seated()
            await host.teach(hosting.start)
            await ada.begun()
            secret = "The police raided Arcos."
            ada.give(item_of(ada, Kind.SHORT_ANSWER).code, TextResponse(secret))
            await ada.settled()
            for path in host.folder.iterdir():
                assert secret.encode() not in path.read_bytes()
                assert b"Ada" not in path.read_bytes()
            receipt, quiz_id = ada.receipt.read_bytes(), host.quiz.opened.id
            own = Keys(bytes.fromhex(ada.pupil.place.key))
            told = read_receipt_file(quiz_id, receipt, own, host.keys.public.signing)
            assert told.messages
            with pytest.raises(BadMessage):
                read_receipt_file(quiz_id, receipt, Keys.new(), host.keys.public.signing)
            with pytest.raises(BadMessage):
                read_receipt_file(quiz_id, receipt, own, Keys.new().public.signing)

    play(story())


def test_a_classmate_who_overwrites_a_file_destroys_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sharing.at(tmp_path, "Ada", host) as ada:
            await ada.seated()
            await host.teach(hosting.start)
            await ada.begun()
            async with Sharing.at(tmp_path / "eve-pc", "Eve", host) as eve:
                await eve.begun()
                of_eve = eve.file.read_bytes()
            choose(ada, 0)
            await ada.settled()
            ada.file.write_bytes(of_eve)
            await ada.until(lambda: ada.file.read_bytes() != of_eve)
            ada.file.unlink()
            await ada.until(ada.file.exists)
            choose(ada, 1)
            await ada.settled()
            assert {one.pupil for one in answers(host)} == {ada.pupil.place.pupil}

    play(story())


def test_an_older_file_that_is_put_back_takes_nothing_away(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host:
            async with Sharing.at(tmp_path, "Ada", host) as ada:
                await ada.seated()
                await host.teach(hosting.start)
                await ada.begun()
                choose(ada, 0)
                await ada.until(lambda: bool(answers(host)))
                older = ada.file.read_bytes()
                await ada.settled()
                choose(ada, 1)
                await ada.settled()
            counted = host.quiz.seats[ada.pupil.place.pupil].counting()
            ada.file.write_bytes(older)
            async with Sharing.at(tmp_path / "ben-pc", "Ben", host) as ben:
                # Whatever comes after the older file was looked at.
                await ben.begun()
            assert host.quiz.seats[ada.pupil.place.pupil].counting() == counted
            assert len(answers(host)) == 2

    play(story())


def test_another_key_for_the_same_pupil_waits_for_the_teacher(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sharing.at(tmp_path, "Ada", host) as ada:
            await ada.seated()
            await host.teach(hosting.start)
            await ada.begun()
            choose(ada, 0)
            await ada.settled()
            async with Sharing.at(tmp_path / "spare", "ADA", host) as spare:
                await host.until_told("Ada: another device wants the place")
                await spare.until(lambda: Wait() in spare.heard)
                assert spare.pupil.begun is None
                waiting = host.host.reception.waiting[0]
                await host.host.do(lambda at_s: host.host.reception.admit(waiting, at_s))
                await spare.begun()
                number = choose(spare, 2)
                await spare.settled()
                assert number == 2
                with pytest.raises(NotNow, match="another computer"):
                    await ada.until(lambda: False)
            assert len(host.quiz.seats) == 1

    play(story())


def test_who_does_not_know_the_code_gets_no_place(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host:
            async with Sharing.at(tmp_path, "Eve", host, secret="22222") as eve:
                with pytest.raises(NotNow, match="not this quiz's"):
                    await eve.seated()
            assert host.quiz.seats == {}

    play(story())


def test_a_quiz_that_another_puts_into_the_folder_is_not_believed(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path, looks=False) as host:
            path = host.folder / f"{host.host.code.name}.quizdesk-quiz"
            path.write_bytes(Keys.new().signed(FileKind.QUIZ, host.quiz.opened.id, b"{}"))
            ada = Sharing.at(tmp_path, "Ada", host)
            async with ada:
                await ada.until(lambda: bool(ada.troubles))
                assert "cannot be used" in ada.troubles[0]
                assert not ada.file.exists()

    play(story())


def _half(data: bytes, _: Hosted) -> bytes:
    return data[: len(data) // 2]


def _tampered(data: bytes, _: Hosted) -> bytes:
    return data.replace(b'"signature": "', b'"signature": "00', 1)


def _of_another_quiz(_: bytes, host: Hosted) -> bytes:
    return Keys.new().signed(FileKind.ANSWERS, "another", b"")


def _of_another_version(data: bytes, _: Hosted) -> bytes:
    return data.replace(b'"version": 1', b'"version": 2', 1)


def _huge(_: bytes, host: Hosted) -> bytes:
    return b" " * (MOST_BYTES + 1)


def _deep(_: bytes, host: Hosted) -> bytes:
    return b"[" * 100_000


def _under_another_name(data: bytes, _: Hosted) -> bytes:
    return data


@pytest.mark.parametrize(
    ("spoilt", "why"),
    [
        (_half, "not whole"),
        (_tampered, "changed since it was signed"),
        (_of_another_quiz, "another quiz"),
        (_of_another_version, "another version"),
        (_huge, "longer than any"),
        (_deep, "nothing of QuizDesk's"),
        (_under_another_name, "the name of its sender"),
    ],
)
def test_what_is_nothing_for_the_host_is_said_once_and_harms_nothing(
    tmp_path: Path, spoilt: Callable[[bytes, Hosted], bytes], why: str
) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sharing.at(tmp_path, "Ada", host) as ada:
            await ada.seated()
            name = f"{host.host.code.name}-bad.quizdesk-answers"
            (host.folder / name).write_bytes(spoilt(ada.file.read_bytes(), host))
            said = await host.until_told(why)
            assert name in said
            await host.teach(hosting.start)
            await ada.begun()
            choose(ada, 0)
            await ada.settled()
            assert host.told == [said]

    play(story())


def test_folders_links_and_pipes_in_the_folder_harm_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sharing.at(tmp_path, "Ada", host) as ada:
            await ada.seated()
            precious = tmp_path / "precious.txt"
            precious.write_text("mine", encoding="utf-8")
            begins = host.folder / host.host.code.name
            Path(f"{begins}-a.quizdesk-answers").mkdir()
            Path(f"{begins}-b.quizdesk-answers").symlink_to(precious)
            os.mkfifo(f"{begins}-c.quizdesk-answers")
            ada.receipt.unlink()
            ada.receipt.symlink_to(precious)
            await host.teach(hosting.start)
            await ada.begun()
            ada.hand_in()
            await ada.settled()
            assert precious.read_text(encoding="utf-8") == "mine"
            assert not any(isinstance(one, HandIn) for one in ada.pupil.place.unconfirmed)

    play(story())


def test_a_folder_in_the_place_of_one_file_holds_up_no_other(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sharing.at(tmp_path, "Ada", host) as ada:
            await ada.seated()
            async with Sharing.at(tmp_path, "Ben", host) as ben:
                await ben.seated()
                quiz = host.folder / f"{host.host.code.name}.quizdesk-quiz"
                for path in (ada.receipt, quiz):
                    path.unlink()
                    path.mkdir()
                await host.teach(hosting.start)
                await ben.begun()
                choose(ben, 0)
                await ben.settled()
                assert "cannot be used" in host.told[0]
                ada.receipt.rmdir()
                await ada.begun()

    play(story())


def test_a_flood_of_rubbish_is_told_of_but_not_for_ever(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host:
            for number in range(60):
                name = f"{host.host.code.name}-{number}.quizdesk-answers"
                (host.folder / name).write_bytes(b"rubbish")
            await host.until_told("More of the kind are not told")
            async with Sharing.at(tmp_path, "Ada", host) as ada:
                await ada.seated()
            assert len(host.told) == 20

    play(story())


def test_a_folder_that_goes_away_is_said_and_lost_is_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sharing.at(tmp_path, "Ada", host) as ada:
            await ada.seated()
            await host.teach(hosting.start)
            await ada.begun()
            host.folder.rename(tmp_path / "away")
            await host.until_told("cannot be used")
            choose(ada, 0)
            await ada.until(lambda: any("is kept here" in one for one in ada.troubles))
            (tmp_path / "away").rename(host.folder)
            await ada.settled()
            await host.until_told("in use again")
            assert len(answers(host)) == 1

    play(story())
