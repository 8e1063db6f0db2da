# SPDX-License-Identifier: MIT
"""A pupil's place on the pupil's own disk: who is where, and what the host has yet to confirm.

What is given is on this disk before it is sent, and leaves the file when the host has it. A program
that dies finds all of it again.
"""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from quizdesk.classroom.protocol import Give, HandIn
from quizdesk.engine.plain import Plain
from quizdesk.engine.plain_attempt import response_from_plain, response_to_plain
from quizdesk.errors import InputMissing
from quizdesk.whole_file import replace_file


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
    """

    address: str
    device: str
    secret: str
    name: str
    fingerprint: str = ""
    pupil: str = ""
    number: int = 0
    unconfirmed: tuple[Give | HandIn, ...] = field(default=())

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
    }
    replace_file(path, json.dumps(plain).encode("ascii"))


def read_place(path: Path) -> Place | None:
    """The place in a file, or None where there is no file.

    Raises:
        InputMissing: when it cannot be read or is none.
    """
    try:
        plain = json.loads(path.read_bytes())
        messages = tuple(_message_from_plain(one) for one in plain.pop("unconfirmed"))
        return Place(**plain, unconfirmed=messages)
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
