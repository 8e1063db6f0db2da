# SPDX-License-Identifier: MIT
"""A pupil's answers as a file: signed by the device, and readable by the host alone."""

import json
import math
from dataclasses import dataclass

from quizdesk.classroom.protocol import Give, HandIn, Join
from quizdesk.classroom.sealing import FileKind, Keys, parsed, read_signed, sealed
from quizdesk.classroom.wire import read_by_host, written
from quizdesk.errors import BadMessage

MOST_MESSAGES = 2000
"""In one file: of each question only the last response has to go into it."""

_LONGEST_S = 10.0**7
_LATEST_AT = 10.0**11
_LONGEST_SESSION = 64


@dataclass(frozen=True, slots=True)
class Stamped:
    """A message with the pupil's own count of time.

    Attributes:
        own_s: seconds since the pupil opened the quiz; None where the host's clock decides.
    """

    message: Give | HandIn
    own_s: float | None = None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What a pupil hands over.

    Attributes:
        join: who it is, with the secret part of the join code for a confirmation, or nothing.
        sealing: the key for which answers to it are sealed.
        session: tells one start of the pupil's program from another.
        opened_at: seconds since 1970 when the pupil opened the quiz, by the pupil's own clock; 0
            where the host's clock decides.
        messages: what the host has not confirmed, as far as the pupil knows.
    """

    join: Join
    sealing: bytes
    session: str
    opened_at: float = 0.0
    messages: tuple[Stamped, ...] = ()


def answers_file(quiz_id: str, handed: HandedOver, keys: Keys, host_sealing: bytes) -> bytes:
    """The file of what is handed over.

    Args:
        quiz_id: the quiz.
        handed: whose device is named by the keys.
        keys: the device's.
        host_sealing: the host's sealing key.

    Raises:
        BadMessage: when the host's key is none.
    """
    plain = {
        "join": written(handed.join),
        "sealing": handed.sealing.hex(),
        "session": handed.session,
        "opened_at": handed.opened_at,
        "messages": [[one.own_s, written(one.message)] for one in handed.messages],
    }
    body = sealed(FileKind.ANSWERS, quiz_id, json.dumps(plain).encode("ascii"), host_sealing)
    return keys.signed(FileKind.ANSWERS, quiz_id, body)


def read_answers_file(quiz_id: str, data: bytes, keys: Keys) -> HandedOver:
    """What is handed over in a file.

    Args:
        quiz_id: the host's quiz.
        data: the file.
        keys: the host's.

    Raises:
        BadMessage: when it is nothing for this quiz, or not as its device sealed and signed it.
    """
    signed = read_signed(FileKind.ANSWERS, data)
    if signed.about != quiz_id:
        raise BadMessage("it belongs to another quiz")
    plain = parsed(keys.unsealed(FileKind.ANSWERS, quiz_id, signed.body))
    match plain:
        case {
            "join": str(join),
            "sealing": str(sealing),
            "session": str(session),
            "opened_at": int() | float() as opened_at,
            "messages": list(messages),
        } if len(messages) <= MOST_MESSAGES and len(session) <= _LONGEST_SESSION:
            pass
        case _:
            raise BadMessage("what is in it is not as it should be")
    who = read_by_host(join)
    if not isinstance(who, Join) or who.device != signed.by.hex():
        # Else somebody could sign what another sealed, and pass for its sender.
        raise BadMessage("it is signed by another than it is from")
    if not 0 <= opened_at <= _LATEST_AT:
        raise BadMessage("the time in it is none")
    try:
        key = bytes.fromhex(sealing)
    except ValueError as error:
        raise BadMessage("the key in it is none") from error
    return HandedOver(who, key, session, float(opened_at), tuple(map(_stamped, messages)))


def _stamped(plain: object) -> Stamped:
    match plain:
        case [None | int() | float() as own_s, str(text)]:
            message = read_by_host(text)
        case _:
            raise BadMessage("a message in it is not as it should be")
    if not isinstance(message, Give | HandIn):
        raise BadMessage("a message in it is none that goes by file")
    if own_s is None:
        return Stamped(message)
    if not math.isfinite(own_s) or not 0 <= own_s <= _LONGEST_S:
        raise BadMessage("the time in it is none")
    return Stamped(message, float(own_s))
