# SPDX-License-Identifier: MIT
"""Signed and sealed files: what their readers give back, and that nothing else gets past them."""

import json
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.classroom.answers_file import HandedOver, Stamped, answers_file, read_answers_file
from quizdesk.classroom.join_code import SIGNS
from quizdesk.classroom.protocol import Give, HandIn, Join, Kept, Wait, Welcome
from quizdesk.classroom.quiz_file import PublicQuiz, dealt, quiz_file, read_quiz_file
from quizdesk.classroom.receipt_file import Receipt, read_receipt_file, receipt_file
from quizdesk.classroom.sealing import FileKind, Keys, PublicKeys, read_signed, sealed
from quizdesk.classroom.sheet import Part, Sheet, SheetItem
from quizdesk.engine.outline import Kind
from quizdesk.engine.response import ChoiceResponse, TextResponse
from quizdesk.errors import BadMessage

HOST, ADA, EVE = Keys.new(), Keys.new(), Keys.new()
DEVICE = ADA.public.signing.hex()
QUIZ = "quiz-1"
PARTS = tuple(Part(one, f"Option {one}") for one in "abcdef")
SHEET = Sheet("Class quiz", (SheetItem("q1", Kind.MULTIPLE_CHOICE, "Which?", 1, PARTS),))
PUBLIC = PublicQuiz(QUIZ, "7KM", "Class quiz", 1200, HOST.public, SHEET)
HANDED = HandedOver(
    Join("PR4TX", "Ada", DEVICE, "secret"),
    ADA.public.sealing,
    "session",
    1_700_000_000.5,
    (
        Stamped(Give(3, "q1", ChoiceResponse(frozenset({"a"}))), 12.5),
        Stamped(Give(4, "q2", TextResponse("So \u2013 yes.")), None),
        Stamped(HandIn(5), 600.0),
    ),
)
TOLD = Receipt("session", 12.0, (Welcome("p1", "Ada", 0), Wait(), Kept(3, is_late=True)))

FILES: dict[str, tuple[bytes, object, Callable[[bytes], object]]] = {
    "quiz": (quiz_file(PUBLIC, HOST), PUBLIC, read_quiz_file),
    "answers": (
        answers_file(QUIZ, HANDED, ADA, HOST.public.sealing),
        HANDED,
        lambda data: read_answers_file(QUIZ, data, HOST),
    ),
    "receipt": (
        receipt_file(QUIZ, DEVICE, TOLD, HOST, ADA.public.sealing),
        TOLD,
        lambda data: read_receipt_file(QUIZ, data, ADA, HOST.public.signing),
    ),
}
every_file = pytest.mark.parametrize("kind", FILES)
plain_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)


@every_file
def test_what_was_written_is_read_again(kind: str) -> None:
    data, value, read = FILES[kind]
    assert read(data) == value


@every_file
@given(place=st.integers(min_value=0), byte=st.integers(0, 255))
def test_a_changed_byte_changes_nothing_or_is_seen(kind: str, place: int, byte: int) -> None:
    data, value, read = FILES[kind]
    at = place % len(data)
    changed = data[:at] + bytes([byte]) + data[at + 1 :]
    try:
        assert read(changed) == value
    except BadMessage:
        assert changed != data


@every_file
@given(length=st.integers(min_value=0))
def test_a_file_that_is_cut_off_is_seen(kind: str, length: int) -> None:
    data, _, read = FILES[kind]
    with pytest.raises(BadMessage):
        read(data[: length % len(data)])


@every_file
@given(data=st.binary(max_size=300) | plain_values.map(lambda one: json.dumps(one).encode()))
def test_rubbish_is_refused_in_a_sentence(kind: str, data: bytes) -> None:
    with pytest.raises(BadMessage):
        FILES[kind][2](data)


@every_file
@given(changes=st.dictionaries(st.sampled_from(("about", "by", "body", "signature")), plain_values))
def test_an_envelope_of_rubbish_is_refused(kind: str, changes: dict[str, object]) -> None:
    data, value, read = FILES[kind]
    plain = json.loads(data)
    try:
        assert read(json.dumps(plain | changes).encode()) == value
    except BadMessage:
        assert changes


@given(body=plain_values.map(lambda one: json.dumps(one).encode()) | st.binary(max_size=100))
def test_rubbish_that_is_signed_and_sealed_well_is_refused_too(body: bytes) -> None:
    about = f"{QUIZ} {DEVICE}"
    for_host = sealed(FileKind.ANSWERS, QUIZ, body, HOST.public.sealing)
    for_ada = sealed(FileKind.RECEIPT, about, body, ADA.public.sealing)
    with pytest.raises(BadMessage):
        read_quiz_file(HOST.signed(FileKind.QUIZ, QUIZ, body))
    with pytest.raises(BadMessage):
        read_answers_file(QUIZ, ADA.signed(FileKind.ANSWERS, QUIZ, for_host), HOST)
    with pytest.raises(BadMessage):
        read_receipt_file(
            QUIZ, HOST.signed(FileKind.RECEIPT, about, for_ada), ADA, HOST.public.signing
        )


@given(
    field=st.sampled_from(("join", "sealing", "session", "opened_at", "messages")),
    value=plain_values,
)
def test_a_field_of_rubbish_in_a_pupil_s_file_harms_nothing(field: str, value: object) -> None:
    inner = json.loads(HOST.unsealed(FileKind.ANSWERS, QUIZ, _body(FILES["answers"][0])))
    body = json.dumps(inner | {field: value}).encode()
    data = sealed(FileKind.ANSWERS, QUIZ, body, HOST.public.sealing)
    try:
        handed = read_answers_file(QUIZ, ADA.signed(FileKind.ANSWERS, QUIZ, data), HOST)
    except BadMessage:
        return
    assert handed.join == HANDED.join


def test_who_signs_another_s_sealed_answers_does_not_pass_for_the_sender() -> None:
    stolen = EVE.signed(FileKind.ANSWERS, QUIZ, _body(FILES["answers"][0]))
    with pytest.raises(BadMessage, match="signed by another"):
        read_answers_file(QUIZ, stolen, HOST)


def test_only_the_host_reads_answers_and_only_for_their_quiz() -> None:
    data = FILES["answers"][0]
    with pytest.raises(BadMessage, match="sealed for another"):
        read_answers_file(QUIZ, data, EVE)
    with pytest.raises(BadMessage, match="another quiz"):
        read_answers_file("quiz-2", data, HOST)


def test_the_check_is_of_the_signing_key_and_easily_typed() -> None:
    phrase = HOST.public.phrase
    assert len(phrase) == 9 and set(phrase.replace("-", "")) <= set(SIGNS)
    assert phrase == PublicKeys(HOST.public.signing, b"").phrase
    assert phrase != EVE.public.phrase


def test_each_name_has_an_order_of_its_own_that_stays() -> None:
    orders = {dealt(QUIZ, SHEET, f"Pupil {one}").items[0].parts for one in range(30)}
    assert len(orders) > 10
    assert dealt(QUIZ, SHEET, "Ada") == dealt(QUIZ, SHEET, " ADA ")
    assert all(sorted(one.code for one in order) == list("abcdef") for order in orders)


def test_a_key_of_another_length_is_none() -> None:
    for length in (0, 31, 63, 65):
        with pytest.raises(ValueError, match="no keys"):
            Keys(Random(1).randbytes(length))


def _body(data: bytes) -> bytes:
    kind = FileKind(json.loads(data)["quizdesk"])
    return read_signed(kind, data).body
