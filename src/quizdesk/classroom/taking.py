# SPDX-License-Identifier: MIT
"""Answers that the teacher takes from a file, and what is said of them."""

import asyncio
from pathlib import Path

from quizdesk.classroom.file_guests import FileGuests
from quizdesk.classroom.happening import Road
from quizdesk.classroom.letter import Letter
from quizdesk.classroom.protocol import HandIn, Kept, Refused
from quizdesk.classroom.sealing import MOST_BYTES
from quizdesk.classroom.shared_folder import read_whole
from quizdesk.errors import BadMessage, NotNow
from quizdesk.whole_file import reason_of


async def take_file(path: Path, guests: FileGuests) -> str:
    """Takes up a pupil's file.

    Returns:
        What came of it, in a sentence or two; all that it says is on record.

    Raises:
        NotNow: when the file cannot be read or is nothing for this quiz.
        CannotWrite: when it cannot be put on record.
    """
    try:
        data = await asyncio.to_thread(read_whole, path, MOST_BYTES)
        handed = await asyncio.to_thread(guests.opened, data)
    except OSError as error:
        raise NotNow(f"{path} cannot be read: {reason_of(error)}.") from error
    except BadMessage as error:
        why = str(error).rstrip(".")
        raise NotNow(f"{path} was not taken: {why}.") from error
    device = handed.join.device
    await guests.take(handed, Road.FILE)
    if guests.is_waiting(device):
        return (
            "Another device has this pupil's place. Say who may have it with `let in NAME` or "
            "`turn away NAME`, and take the file again."
        )
    letter = guests.letters[device]
    guests.leave(device)
    numbers = {one.message.number for one in handed.messages if isinstance(one.message, HandIn)}
    latest_s = max((one.own_s or 0.0 for one in handed.messages), default=0.0)
    return _said(letter, numbers, round(latest_s))


def _said(letter: Letter, hand_ins: set[int], latest_s: int) -> str:
    refusal = next((one for one in letter.messages() if _is_final(one)), None)
    if isinstance(refusal, Refused):
        return f"The file was not taken: {refusal.why}"
    kept = [one for one in letter.settled.values() if isinstance(one, Kept)]
    answers = [one for one in kept if one.number not in hand_ins]
    refused = len(letter.settled) - len(kept)
    count = f"{len(answers)} answer{'' if len(answers) == 1 else 's'} on record"
    late = sum(one.is_late for one in answers)
    parts = [
        f"{letter.name}: {count}",
        f", {late} of them late" if late else "",
        f", {refused} refused" if refused else "",
        ", handed in" if len(kept) > len(answers) else "",
        f"; the last after {latest_s // 60}:{latest_s % 60:02} by the pupil's own clock.",
    ]
    return "".join(parts)


def _is_final(message: object) -> bool:
    return isinstance(message, Refused) and not message.number
