# SPDX-License-Identifier: MIT
"""The quiz as a file for its pupils: what all may see of it, signed by the host.

In a shared folder it has no sheet: each pupil is told theirs when the quiz begins. On a stick it
has one, for all alike, whose orders `dealt` deals anew for each pupil by name.
"""

import json
from dataclasses import dataclass, replace
from random import Random

from quizdesk.classroom.naming import name_key
from quizdesk.classroom.protocol import Begin
from quizdesk.classroom.sealing import FileKind, Keys, PublicKeys, parsed, read_signed
from quizdesk.classroom.sheet import Sheet, SheetItem
from quizdesk.classroom.wire import read_by_pupil, written
from quizdesk.errors import BadMessage

_LONGEST = 20_000
_LONGEST_S = 10**7


@dataclass(frozen=True, slots=True)
class PublicQuiz:
    """What everyone may see of a quiz.

    Attributes:
        id: unique among all class quizzes.
        code_name: the first part of the join code.
        allowed_s: seconds for the whole, without extra time.
        keys: the host's.
        sheet: the questions, where they go with the file.
    """

    id: str
    code_name: str
    title: str
    allowed_s: int
    keys: PublicKeys
    sheet: Sheet | None = None


def quiz_file(quiz: PublicQuiz, keys: Keys) -> bytes:
    """The file of a quiz."""
    plain = {
        "code_name": quiz.code_name,
        "title": quiz.title,
        "allowed_s": quiz.allowed_s,
        "sealing": quiz.keys.sealing.hex(),
        "begin": "" if quiz.sheet is None else written(Begin(quiz.sheet, (), is_handed_in=False)),
    }
    return keys.signed(FileKind.QUIZ, quiz.id, json.dumps(plain).encode("ascii"))


def read_quiz_file(data: bytes) -> PublicQuiz:
    """The quiz in a file, as somebody signed it: whether that is the host, its phrase tells.

    Raises:
        BadMessage: when it is none.
    """
    signed = read_signed(FileKind.QUIZ, data)
    match parsed(signed.body):
        case {
            "code_name": str(code_name),
            "title": str(title),
            "allowed_s": int(allowed_s),
            "sealing": str(sealing),
            "begin": str(begin),
        } if len(title) <= _LONGEST and 0 <= allowed_s <= _LONGEST_S:
            sheet = _sheet(begin) if begin else None
        case _:
            raise BadMessage("it is no quiz as this QuizDesk knows them")
    try:
        keys = PublicKeys(signed.by, bytes.fromhex(sealing))
    except ValueError as error:
        raise BadMessage("the host's keys in it are none") from error
    return PublicQuiz(signed.about, code_name, title, allowed_s, keys, sheet)


def dealt(quiz_id: str, sheet: Sheet, name: str) -> Sheet:
    """A sheet with its options and events in one pupil's order, the same at each opening."""
    chance = Random(f"{quiz_id} {name_key(name)}")
    return replace(sheet, items=tuple(_shuffled(item, chance) for item in sheet.items))


def _shuffled(item: SheetItem, chance: Random) -> SheetItem:
    return replace(item, parts=tuple(chance.sample(item.parts, len(item.parts))))


def _sheet(text: str) -> Sheet:
    begin = read_by_pupil(text)
    if not isinstance(begin, Begin):
        raise BadMessage("it has no sheet where one should be")
    return begin.sheet
