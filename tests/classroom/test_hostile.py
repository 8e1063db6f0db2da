# SPDX-License-Identifier: MIT
"""Those who listen, pose, lie, replay and send rubbish: what they gain, which is nothing."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from quizdesk.classroom.certificate import Certificate, client_context
from quizdesk.classroom.protocol import (
    MOST_BYTES,
    VERSION,
    ComeBack,
    Give,
    HandIn,
    Kept,
    Lost,
    ToHost,
    ToPupil,
    Wait,
)
from quizdesk.classroom.wire import read_by_host, read_by_pupil, written
from quizdesk.clock import SystemClock
from quizdesk.engine.question import DateMatching, MultipleChoice, Ordering, ShortAnswer
from quizdesk.engine.response import ChoiceResponse, TextResponse
from quizdesk.errors import BadMessage, NotNow
from tests.classroom.classes import QUESTIONS
from tests.classroom.networked import Running, Sitting, a_host
from tests.classroom.test_network import choice_of, play

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
NAMES = ("Knock", "Join", "ComeBack", "Give", "HandIn", "Begin", "Clock", "Kept", "Marked")
FIELDS = ("version", "pake", "name", "device", "secret", "number", "item", "response", "items")


@asynccontextmanager
async def in_between(
    host: Running, certificate: Certificate
) -> AsyncIterator[tuple[str, list[str]]]:
    """Somebody who reads all between pupil and host: the address, and what went to pupils."""
    passed: list[str] = []

    async def relay(pupil: ServerConnection) -> None:
        async with _to(host.address) as onward:

            async def up() -> None:
                async for text in pupil:
                    await onward.send(text)

            async def down() -> None:
                async for text in onward:
                    passed.append(str(text))
                    await pupil.send(text)

            ways = [asyncio.create_task(up()), asyncio.create_task(down())]
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            for way in ways:
                way.cancel()
                with suppress(asyncio.CancelledError, ConnectionClosed):
                    await way

    context = certificate.server_context()
    async with serve(relay, "127.0.0.1", 0, ssl=context, compression=None) as door:
        port = next(iter(door.sockets)).getsockname()[1]
        yield f"127.0.0.1:{port}", passed


def _to(address: str) -> "connect":
    return connect(
        f"wss://{address}", ssl=client_context(), server_hostname="x", compression=None, proxy=None
    )


async def said_to(connection: ClientConnection, message: ToHost) -> ToPupil:
    await connection.send(written(message))
    return read_by_pupil(await connection.recv())


def at(address: str, pupil: Sitting) -> Sitting:
    """A pupil who is led to another address."""
    pupil.pupil.place = replace(pupil.place, address=address)
    return pupil


def test_who_stands_between_with_a_certificate_of_his_own_is_found_out(tmp_path: Path) -> None:
    async def story() -> None:
        own = Certificate(tmp_path / "eve.pem", SystemClock().now())
        async with a_host(tmp_path) as host, in_between(host, own) as (address, passed):
            with pytest.raises(NotNow, match="not this quiz's"):
                async with at(address, Sitting.at(tmp_path, "Ada", host)) as ada:
                    await ada.until(lambda: ada.is_connected)
            assert [json.loads(one)["is"] for one in passed] == ["Answer"]
            assert host.quiz.seats == {}

    play(story())


def test_a_pupil_who_comes_back_does_not_speak_to_another_machine(tmp_path: Path) -> None:
    async def story() -> None:
        own = Certificate(tmp_path / "eve.pem", SystemClock().now())
        async with a_host(tmp_path) as host:
            async with Sitting.at(tmp_path, "Ada", host) as ada:
                await ada.until(lambda: ada.is_connected)
            async with in_between(host, own) as (address, passed):
                back = at(address, Sitting.at(tmp_path, "Ada", host))
                with pytest.raises(NotNow, match="not the one that you joined"):
                    async with back:
                        await back.until(lambda: back.is_connected)
                assert passed == []

    play(story())


def secrets_of_the_quiz() -> list[str]:
    """Everything in the questions that would tell an answer."""
    secrets: list[str] = []
    for question in QUESTIONS.values():
        secrets += [question.id, question.explanation, *question.facts]
        match question:
            case MultipleChoice():
                secrets += [one.rationale for one in question.options]
                secrets += [one.id for one in question.options]
            case DateMatching():
                secrets += [one.note for one in question.pairs]
            case Ordering():
                secrets += [str(one.date) for one in question.events]
            case ShortAnswer():
                secrets += [question.model_answer, *(one.say for one in question.scheme.points)]
    return [one for one in secrets if one]


def test_before_feedback_nothing_that_tells_an_answer_goes_to_a_pupil(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sitting.at(tmp_path, "Ben", host) as ben:
            await ben.until(lambda: ben.is_connected)
            # In between sits one who has the host's own key, so that everything can be read.
            same = Certificate(tmp_path / "host.pem", SystemClock().now())
            async with in_between(host, same) as (address, passed):
                async with at(address, Sitting.at(tmp_path, "Ada", host)) as ada:
                    await ada.until(lambda: ada.is_connected)
                    await host.begin()
                    await ada.begun()
                    await ben.begun()
                    assert ada.sheet is not None
                    for item in ada.sheet.sheet.items:
                        first = [part.code for part in item.parts][:1]
                        given = ChoiceResponse(frozenset(first)) if first else TextResponse("Arcos")
                        ada.give(item.code, given)
                    ada.hand_in()
                    await ada.settled()
                told = "\n".join(passed)
        assert '"is":"Begin"' in told and '"is":"Kept"' in told
        shown = " ".join(text for one in passed for text in _shown_texts(json.loads(one)))
        assert [one for one in secrets_of_the_quiz() if one in told and one not in shown] == []
        assert "Ben" not in told and ben.place.pupil not in told

    play(story())


def _shown_texts(message: dict[str, Any]) -> list[str]:
    """Stems and parts, which a pupil is meant to read."""
    texts = []
    for item in message.get("items", ()):
        texts += [item["stem"], *(text for _, text in item["parts"] + item["dates"])]
    return texts


def test_a_second_pupil_cannot_act_as_the_first(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sitting.at(tmp_path, "Ada", host) as ada:
            await ada.until(lambda: ada.is_connected)
            await host.begin()
            await ada.begun()
            async with _to(host.address) as eve:
                posing = ComeBack(VERSION, ada.place.pupil, ada.place.device, "a guess")
                assert await said_to(eve, posing) == Wait()
                code, options = choice_of(ada)
                given = Give(1, code, ChoiceResponse(frozenset(options[:1])))
                assert await said_to(eve, given) == Lost()
            assert host.quiz.seats[ada.place.pupil].answers == {}
            assert ada.is_connected

    play(story())


def test_a_message_that_comes_again_changes_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sitting.at(tmp_path, "Ada", host) as ada:
            await ada.until(lambda: ada.is_connected)
            await host.begin()
            await ada.begun()
            code, options = choice_of(ada)
            first = ChoiceResponse(frozenset(options[:1]))
            ada.give(code, first)
            await ada.settled()
            async with _to(host.address) as again:
                place = ada.place
                await again.send(
                    written(ComeBack(VERSION, place.pupil, place.device, place.secret))
                )
                other = ChoiceResponse(frozenset(options[1:2]))
                heard: list[ToPupil] = []
                await again.send(written(Give(1, code, other)))
                while not any(isinstance(one, Kept) for one in heard):
                    heard.append(read_by_pupil(await again.recv()))
            (kept,) = host.quiz.seats[place.pupil].answers.values()
            assert host.quiz.codes.hidden(kept.question_id, kept.response) == first

    play(story())


@pytest.mark.parametrize(
    "rubbish",
    [
        "",
        "rubbish",
        "[]",
        "{}",
        "null",
        '{"is": "HandIn", "number": 1}',
        '{"is": "Start"}',
        '{"is": "Knock", "version": 1, "pake": "zz"}',
        '{"is": "Knock", "version": 1, "pake": "41' + "00" * 32 + '"}',
        '{"is": "ComeBack", "version": 1, "pupil": 5, "device": "", "secret": ""}',
        "[" * 50_000,
        '{"is": "' + "x" * (MOST_BYTES + 1) + '"}',
        b"\xff\xfe\x00",
    ],
    ids=range(13),
)
def test_rubbish_ends_its_own_connection_and_no_other(rubbish: str | bytes, tmp_path: Path) -> None:
    async def story() -> None:
        async with a_host(tmp_path) as host, Sitting.at(tmp_path, "Ada", host) as ada:
            await ada.until(lambda: ada.is_connected)
            async with _to(host.address) as eve:
                await eve.send(rubbish)
                with pytest.raises(ConnectionClosed):
                    while True:
                        await eve.recv()
            await host.begin()
            await ada.begun()
            ada.give(choice_of(ada)[0], ChoiceResponse())
            await ada.settled()

    play(story())


@given(st.text() | st.binary())
def test_any_text_is_a_message_or_refused(text: str | bytes) -> None:
    for read in (read_by_host, read_by_pupil):
        try:
            read(text)
        except BadMessage as error:
            assert error.message


@given(
    st.sampled_from(NAMES),
    st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=6), json_values),
)
def test_any_object_is_a_message_or_refused(name: str, plain: dict[str, Any]) -> None:
    text = json.dumps({"is": name, **plain})
    for read in (read_by_host, read_by_pupil):
        try:
            read(text)
        except BadMessage as error:
            assert error.message


def test_what_a_pupil_writes_is_read_as_it_was_written() -> None:
    odd = TextResponse("“Доверие”\n\x00 \ud800")
    for message in (Give(3, "c0de", odd), HandIn(4), ComeBack(1, "p", "d", "s")):
        assert read_by_host(written(message)) == message
