# SPDX-License-Identifier: MIT
"""What the host tells one pupil by file: signed by the host, and readable by that pupil alone."""

import json
from dataclasses import dataclass

from quizdesk.classroom.protocol import ToPupil
from quizdesk.classroom.sealing import FileKind, Keys, parsed, read_signed, sealed
from quizdesk.classroom.wire import read_by_pupil, written
from quizdesk.errors import BadMessage


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a pupil is told.

    Attributes:
        session: the start of the pupil's program that it answers.
        at_s: when it was written, on the quiz's time line: a later one is the newer.
    """

    session: str
    at_s: float
    messages: tuple[ToPupil, ...]


def receipt_file(quiz_id: str, device: str, receipt: Receipt, keys: Keys, reader: bytes) -> bytes:
    """The file of a receipt.

    Args:
        quiz_id: the quiz.
        device: the pupil's.
        receipt: what to tell.
        keys: the host's.
        reader: the sealing key of the device.

    Raises:
        BadMessage: when the device's key is none.
    """
    about = f"{quiz_id} {device}"
    plain = {
        "session": receipt.session,
        "at_s": receipt.at_s,
        "messages": [written(one) for one in receipt.messages],
    }
    body = sealed(FileKind.RECEIPT, about, json.dumps(plain).encode("ascii"), reader)
    return keys.signed(FileKind.RECEIPT, about, body)


def read_receipt_file(quiz_id: str, data: bytes, keys: Keys, host: bytes) -> Receipt:
    """What the host tells.

    Args:
        quiz_id: the quiz.
        data: the file.
        keys: the device's.
        host: the host's signing key.

    Raises:
        BadMessage: when it is not the host's to this device about this quiz.
    """
    signed = read_signed(FileKind.RECEIPT, data)
    about = f"{quiz_id} {keys.public.signing.hex()}"
    if signed.by != host or signed.about != about:
        raise BadMessage("it is not from the teacher's machine to this one")
    match parsed(keys.unsealed(FileKind.RECEIPT, about, signed.body)):
        case {
            "session": str(session),
            "at_s": int() | float() as at_s,
            "messages": list(messages),
        } if all(isinstance(one, str) for one in messages):
            return Receipt(session, float(at_s), tuple(map(read_by_pupil, messages)))
        case _:
            raise BadMessage("what is in it is not as it should be")
