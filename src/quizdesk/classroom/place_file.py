# SPDX-License-Identifier: MIT
"""A pupil's place on the pupil's own disk: who is where, and what the host has yet to confirm.

What is given is on this disk before it is sent, and leaves the file when the host has it. A program
that dies finds all of it again.
"""

import json
import secrets
from dataclasses import dataclass, field, replace
from pathlib import Path

from quizdesk.classroom.protocol import Give, HandIn
from quizdesk.classroom.quiz_time import QuizTime, Reading
from quizdesk.classroom.sealing import Keys
from quizdesk.engine.plain import Plain
from quizdesk.engine.plain_attempt import response_from_plain, response_to_plain
from quizdesk.errors import InputMissing
from quizdesk.whole_file import replace_file


@dataclass(frozen=True, slots=True)
class Opening:
    """When a pupil opened a carried quiz, and what was given at which of the pupil's own seconds.

    Attributes:
        at: seconds since 1970 then, by the clock of that computer.
        time: the seconds since, which go on over a restart of program and computer.
        last_s: the latest second that is known.
        given_s: when each message was given, by its number.
    """

    at: float
    time: QuizTime
    last_s: float = 0.0
    given_s: tuple[tuple[int, float], ...] = ()

    def to_plain(self) -> Plain:
        """As the place's file has it."""
        clocks, since = list(self.time.base), self.time.base_s
        given = [list(one) for one in self.given_s]
        return {
            "at": self.at,
            "clocks": clocks,
            "since_s": since,
            "last_s": self.last_s,
            "given_s": given,
        }

    @classmethod
    def from_plain(cls, plain: Plain) -> "Opening":
        """What `to_plain` gave.

        Raises:
            KeyError, TypeError, ValueError: when it is something else.
        """
        time = QuizTime(Reading(*plain["clocks"]), plain["since_s"])
        given = tuple((number, at_s) for number, at_s in plain["given_s"])
        return cls(plain["at"], time, plain["last_s"], given)


@dataclass(frozen=True, slots=True)
class Place:
    """A pupil's place.

    Attributes:
        address: of the host, as "host:port".
        fingerprint: of the host's certificate, in hexadecimal; empty before the first pairing.
        device: a name for this device, made by chance.
        secret: by which the host knows it again.
        pupil: the pupil's id, or empty before the host gave one.
        name: as the pupil wrote it.
        number: the highest number used.
        unconfirmed: what the host has yet to confirm, in order.
        key: the device's own keys, in hexadecimal, whose public part is its name.
        host_key: the host's signing key, in hexadecimal, once one was read from a file.
        opened: for a carried quiz when it was opened, or None.
    """

    address: str
    device: str
    secret: str
    name: str
    fingerprint: str = ""
    pupil: str = ""
    number: int = 0
    unconfirmed: tuple[Give | HandIn, ...] = field(default=())
    key: str = ""
    host_key: str = ""
    opened: "Opening | None" = None

    def with_next(self, item: str, given: "Give") -> "Place":
        """The place with one more response; an older one to the same item need not be sent."""
        kept = tuple(
            one for one in self.unconfirmed if not (isinstance(one, Give) and one.item == item)
        )
        return replace(self, number=given.number, unconfirmed=(*kept, given))

    def confirmed(self, number: int) -> "Place":
        """The place without what has a number."""
        kept = tuple(one for one in self.unconfirmed if one.number != number)
        return replace(self, unconfirmed=kept)


def new_place(name: str, address: str = "") -> Place:
    """A place at a device that was nowhere before, with keys and a secret of its own.

    Args:
        name: as the pupil wrote it.
        address: of the host, where it is known.
    """
    keys = Keys.new()
    return Place(
        address,
        keys.public.signing.hex(),
        secrets.token_hex(16),
        name,
        key=keys.private.hex(),
    )


def keep_place(path: Path, place: Place) -> None:
    """Puts a place on the disk.

    Raises:
        CannotWrite: with the reason; what stood there is unchanged.
    """
    plain: Plain = {
        "address": place.address,
        "device": place.device,
        "secret": place.secret,
        "name": place.name,
        "fingerprint": place.fingerprint,
        "pupil": place.pupil,
        "number": place.number,
        "unconfirmed": [_message_to_plain(one) for one in place.unconfirmed],
        "key": place.key,
        "host_key": place.host_key,
        "opened": None if place.opened is None else place.opened.to_plain(),
    }
    replace_file(path, json.dumps(plain).encode("ascii"), is_private=True)


def read_place(path: Path) -> Place | None:
    """The place in a file, or None where there is no file.

    Raises:
        InputMissing: when it cannot be read or is none.
    """
    try:
        plain = json.loads(path.read_bytes())
        messages = tuple(_message_from_plain(one) for one in plain.pop("unconfirmed"))
        opened = plain.pop("opened", None)
        opening = None if opened is None else Opening.from_plain(opened)
        return Place(**plain, unconfirmed=messages, opened=opening)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputMissing(
            f"{path} is no place in a class quiz.", "Take it away and join anew."
        ) from error


def _message_to_plain(message: Give | HandIn) -> Plain:
    if isinstance(message, HandIn):
        return {"number": message.number}
    response = response_to_plain(message.response)
    return {"number": message.number, "item": message.item, "response": response}


def _message_from_plain(plain: Plain) -> Give | HandIn:
    if "item" not in plain:
        return HandIn(plain["number"])
    return Give(plain["number"], plain["item"], response_from_plain(plain["response"]))
