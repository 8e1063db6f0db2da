# SPDX-License-Identifier: MIT
"""Corrections in the records: written answers whose mark a person has corrected or completed.

Nothing of its own is written for them. A correction is a further revision of a mark, beside the
program's; the question as it was asked, scheme and digest, is kept with the item.
"""

import json

from quizdesk.engine.corrections import CorrectedAnswer
from quizdesk.engine.plain_attempt import response_from_plain
from quizdesk.engine.question import Question
from quizdesk.engine.response import TextResponse
from quizdesk.store.attempt_rows import digest_of, packed_question, unpacked_mark
from quizdesk.store.database import Database
from quizdesk.store.faults import made_sense_of

_ANSWERS = """
    SELECT attempt.number, place, question_id, digest, response, mark.body,
        (SELECT body FROM mark AS given
            WHERE given.item = item.id AND marked_by NOT IN ('learner', 'teacher')
            ORDER BY revision DESC LIMIT 1)
    FROM current_mark AS mark
    JOIN item ON item.id = mark.item
    JOIN attempt ON attempt.number = item.attempt
    JOIN question_version ON question_version.id = item.question_version
"""
_NEWEST = " AND attempt.bank_id = ? ORDER BY mark.at DESC, item.id DESC LIMIT ?"

# In the words of the index of such marks, or all marks would be gone through.
_BY_PEOPLE = _ANSWERS + "WHERE mark.marked_by IN ('learner', 'teacher')" + _NEWEST
_BY_NOBODY = _ANSWERS + "WHERE mark.marked_by NOT IN ('learner', 'teacher')" + _NEWEST


class Corrections:
    """The corrections in the records."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_bank(self, bank_id: str, *, limit: int = -1) -> tuple[CorrectedAnswer, ...]:
        """The answers to a bank's questions that a person has been over, the newest first.

        Args:
            bank_id: the bank.
            limit: the most to read; all of them when negative.

        Raises:
            StoreError: when they cannot be read.
        """
        return self._read(_BY_PEOPLE, bank_id, limit)

    def untouched(self, bank_id: str) -> tuple[CorrectedAnswer, ...]:
        """The marked answers that no person has been over, the newest first.

        Args:
            bank_id: the bank.

        Raises:
            StoreError: when they cannot be read.
        """
        return self._read(_BY_NOBODY, bank_id, -1)

    def _read(self, query: str, bank_id: str, limit: int) -> tuple[CorrectedAnswer, ...]:
        with self._database.read() as records:
            rows = records.execute(query, (bank_id, limit)).fetchall()
            with made_sense_of():
                answers = tuple(_answer(*row) for row in rows)
        return tuple(answer for answer in answers if answer is not None)


def question_digest(question: Question) -> str:
    """The digest of a question as it stands, to hold against those of corrected answers."""
    return digest_of(packed_question(question))


def _answer(
    number: int, place: int, question: str, digest: str, response: str, mark: str, given: str | None
) -> CorrectedAnswer | None:
    typed = response_from_plain(json.loads(response))
    if not isinstance(typed, TextResponse):
        return None
    label = f"attempt {number}, question {place + 1}"
    before = None if given is None else unpacked_mark(given)
    return CorrectedAnswer(label, question, digest, typed.text, unpacked_mark(mark), before)
