# SPDX-License-Identifier: MIT
"""A real host and real pupils on the loopback: joining, answering, leaving and coming back."""

import asyncio
from collections.abc import Coroutine
from pathlib import Path

import pytest

from quizdesk.classroom import hosting
from quizdesk.classroom.protocol import Kept, Refused, Wait, Welcome
from quizdesk.classroom.reception import MOVED
from quizdesk.engine.outline import Kind
from quizdesk.engine.response import ChoiceResponse, TextResponse
from quizdesk.errors import NotNow
from tests.classroom.networked import ANSWER_S, Running, Sitting, a_host


def play(story: Coroutine[None, None, None]) -> None:
    """Plays a story, and gives up on one that never ends."""

    async def bounded() -> None:
        async with asyncio.timeout(3 * ANSWER_S):
            await story

    asyncio.run(bounded())


def choice_of(pupil: Sitting) -> tuple[str, list[str]]:
    """The codes of the multiple choice and of its options."""
    assert pupil.sheet is not None
    item = next(one for one in pupil.sheet.sheet.items if one.kind is Kind.MULTIPLE_CHOICE)
    return item.code, [part.code for part in item.parts]


def counting(running: Running, pupil: Sitting) -> dict[str, object]:
    return dict(running.quiz.seats[pupil.place.pupil].counting())


def test_an_answer_is_confirmed_when_it_is_on_the_host_s_disk(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sitting.at(tmp_path, "Ada", host) as ada:
            await ada.until(lambda: ada.is_connected)
            await host.begin()
            await ada.begun()
            code, options = choice_of(ada)
            number = ada.give(code, ChoiceResponse(frozenset({options[0]})))
            await ada.settled()
            assert Kept(number, is_late=False) in ada.heard
            assert len(counting(host, ada)) == 1
            left_s = ada.pupil.left_s()
            assert left_s is not None and 0 < left_s <= 1200

    play(story())


def test_who_does_not_know_the_code_gets_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host:
            with pytest.raises(NotNow, match="not this quiz's"):
                async with Sitting.at(tmp_path, "Eve", host, secret="22222") as eve:
                    await eve.until(lambda: eve.is_connected)
            assert host.quiz.seats == {}

    play(story())


def test_what_is_given_without_a_connection_arrives_when_the_host_is_back(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host:
            port = int(host.address.rsplit(":", 1)[1])
            ada = Sitting.at(tmp_path, "Ada", host)
            await ada.__aenter__()
            await ada.until(lambda: ada.is_connected)
            await host.begin()
            await ada.begun()
        code, options = choice_of(ada)
        for option in options:
            ada.give(code, ChoiceResponse(frozenset({option})))
        last = ada.hand_in()
        async with a_host(tmp_path, port=port) as again:
            await ada.settled()
            seat = again.quiz.seats[ada.place.pupil]
            assert seat.handed_in is not None and seat.handed_in.number == last
            given = again.quiz.codes.hidden(
                "sixth-congress-target",
                ChoiceResponse(
                    frozenset(counting(again, ada)["sixth-congress-target"].chosen)  # type: ignore[attr-defined]
                ),
            )
            assert given == ChoiceResponse(frozenset({options[-1]}))
            await ada.__aexit__()

    play(story())


def test_a_pupil_whose_program_died_finds_all_of_it_again(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host:
            async with Sitting.at(tmp_path, "Ada", host) as ada:
                await ada.until(lambda: ada.is_connected)
                await host.begin()
                await ada.begun()
                code, options = choice_of(ada)
                ada.give(code, ChoiceResponse(frozenset({options[1]})))
                await ada.settled()
            unsent = Sitting.at(tmp_path, "Ada", host)
            unsent.give(code, ChoiceResponse(frozenset({options[2]})))
            async with Sitting.at(tmp_path, "Ada", host) as back:
                await back.begun()
                await back.settled()
                assert choice_of(back) == (code, options)
            assert len(host.quiz.seats) == 1

    play(story())


def test_another_computer_takes_over_when_the_teacher_lets_it(tmp_path: Path) -> None:
    async def story() -> None:
        (tmp_path / "spare").mkdir()
        async with a_host(tmp_path) as host, Sitting.at(tmp_path, "Ada", host) as ada:
            await ada.until(lambda: ada.is_connected)
            await host.begin()
            await ada.begun()
            code, options = choice_of(ada)
            ada.give(code, ChoiceResponse(frozenset({options[3]})))
            await ada.settled()
            async with Sitting.at(tmp_path / "spare", " ADA ", host) as spare:
                await spare.until(lambda: bool(spare.heard))
                assert [type(one) for one in spare.heard] == [Wait]
                waiting = host.host.reception.waiting[0]
                await host.host.do(lambda at_s: host.host.reception.admit(waiting, at_s))
                await spare.begun()
                assert spare.sheet is not None
                assert spare.sheet.given == ((code, ChoiceResponse(frozenset({options[3]}))),)
                with pytest.raises(NotNow, match=MOVED[:20]):
                    await ada.until(lambda: False)
                spare.give(code, ChoiceResponse(frozenset({options[0]})))
                await spare.settled()
            assert len(host.quiz.seats) == 1

    play(story())


def test_a_class_answers_in_the_same_moment_and_every_answer_is_kept(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host:
            pupils = [Sitting.at(tmp_path, f"Pupil {number}", host) for number in range(30)]
            for pupil in pupils:
                await pupil.__aenter__()
            for pupil in pupils:
                await pupil.until(lambda pupil=pupil: pupil.is_connected)  # type: ignore[misc]
            await host.begin()
            for pupil in pupils:
                await pupil.begun()
            for pupil in pupils:
                code, options = choice_of(pupil)
                pupil.give(code, ChoiceResponse(frozenset({options[0]})))
            for pupil in pupils:
                await pupil.settled()
            assert all(len(counting(host, pupil)) == 1 for pupil in pupils)
            for pupil in pupils:
                await pupil.__aexit__()

    play(story())


def test_what_the_host_cannot_take_is_said_and_not_sent_for_ever(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sitting.at(tmp_path, "Ada", host) as ada:
            await ada.until(lambda: ada.is_connected)
            await host.begin()
            await ada.begun()
            number = ada.give(choice_of(ada)[0], TextResponse("social democrats"))
            await ada.settled()
            assert [one.number for one in ada.heard if isinstance(one, Refused)] == [number]
            assert counting(host, ada) == {}

    play(story())


def test_feedback_comes_when_it_is_released_and_not_before(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sitting.at(tmp_path, "Ada", host) as ada:
            await ada.until(lambda: ada.is_connected)
            await host.begin()
            await ada.begun()
            await host.teach(hosting.end)
            assert ada.pupil.feedback is None
            await host.teach(hosting.release)
            host.server.say(host.host.reception.feedback())
            await ada.until(lambda: ada.pupil.feedback is not None)
            assert [one for one in ada.heard if isinstance(one, Welcome)]

    play(story())


def test_a_pupil_whose_place_the_host_lost_comes_again_and_loses_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sitting.at(tmp_path, "Ada", host) as ada:
            await ada.until(lambda: ada.is_connected)
            await host.begin()
            await ada.begun()
            host.host.reception.leave(next(iter(host.host.reception.guests)))
            code, options = choice_of(ada)
            ada.give(code, ChoiceResponse(frozenset({options[0]})))
            await ada.settled()
            assert len(counting(host, ada)) == 1

    play(story())
