# SPDX-License-Identifier: MIT
"""The form of a bank's compiled copy: lines of JSON that open far quicker than YAML.

The first line says whose copy it is, the second holds what stands above the questions, the third
lists the questions, and each line after that is one of them, decoded when it is asked for. It is
plain data and nothing in it can be run; what is not as it was written makes no bank. When a copy
is trusted, and where it is kept, is `cache.py`'s business.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from quizdesk import __version__
from quizdesk.bank.bank import Bank, GlossaryEntry, Source, Timeline, TurningPoint, Wording
from quizdesk.bank.lazy_questions import DECODING_FAULTS, LazyQuestions, Lines
from quizdesk.engine.alias import Alias
from quizdesk.engine.outline import Kind, Level, Outline

if TYPE_CHECKING:
    from quizdesk.engine.question import Question

COPY_FORM = 7
"""To be raised with every change of what a copy holds, `engine/plain.py` included."""

LONGEST_HEAD = 1000
"""Bytes of the first line."""

# Ten thousand look-ups in a dict take a tenth of the time of as many calls of an enumeration.
_KINDS = {kind.value: kind for kind in Kind}
_LEVELS = {int(level): level for level in Level}


class CompiledCopy(NamedTuple):
    """A copy whose first three lines are what this version of the program wrote.

    Attributes:
        digest: of the content of the bank that it was made from.
        stamp: of the bank's file when it was made.
        data: the whole copy.
        front: the second and the third line.
        body_start: where the fourth begins.
    """

    digest: str
    stamp: list[int]
    data: bytes
    front: bytes
    body_start: int

    @classmethod
    def read(cls, data: bytes) -> "CompiledCopy | None":
        """The copy in some bytes, or None where they are none of this version's."""
        head_end = data.find(b"\n", 0, LONGEST_HEAD)
        try:
            head = json.loads(data[: max(head_end, 0)])
            body_start = head_end + 1 + head["front"]
            front = data[head_end + 1 : body_start]
            is_ours = (head["quizdesk"], head["copy_form"]) == (__version__, COPY_FORM)
            is_whole = (head["length"], head["crc32"]) == (len(data) - body_start, crc32(front))
            if is_ours and is_whole:
                return cls(str(head["content"]), list(head["stamp"]), data, front, body_start)
        except DECODING_FAULTS:
            pass
        return None

    def bank(self, reread: "Callable[[], Mapping[str, Question]]") -> Bank | None:
        """The bank, or None where the copy holds something else after all."""
        try:
            preface_line, index_line, _ = self.front.split(b"\n")
            preface = json.loads(preface_line)
            index = json.loads(index_line)
            ids = index["ids"]
            ends = list(accumulate(index["lengths"], initial=self.body_start))
            lines = Lines(self.data, ends[:-1], ends[1:], index["sums"])
            kinds = [_KINDS[name] for name in index["kinds"]]
            levels = [_LEVELS[number] for number in index["levels"]]
            return Bank(
                id=preface["id"],
                title=preface["title"],
                language=preface["language"],
                topics=preface["topics"],
                sources={key: Source(*one) for key, one in preface["sources"].items()},
                glossary={
                    term: GlossaryEntry(say, tuple(others))
                    for term, (say, others) in preface["glossary"].items()
                },
                aliases=tuple(Alias(name, tuple(others)) for name, others in preface["aliases"]),
                outlines=tuple(map(Outline, ids, kinds, index["topics"], levels)),
                questions=LazyQuestions(ids, lines, reread),
                digest=self.digest,
                timeline=_timeline(*preface["timeline"]),
                turning_points=tuple(_turning_point(one) for one in preface["turning_points"]),
            )
        except DECODING_FAULTS:
            return None

    def stamped(self, stamp: list[int]) -> bytes:
        """The copy's bytes with another stamp."""
        return _head(self.digest, stamp, self.front, len(self.data) - self.body_start) + b"".join(
            (self.front, self.data[self.body_start :])
        )


def compile_copy(bank: Bank, stamp: list[int], longest: int) -> bytes | None:
    """A copy of a bank whose file has this stamp, or None where it would be too long.

    Args:
        bank: the bank.
        stamp: of its file.
        longest: how many bytes of questions are not too long. A scheme brings its aliases with
            it, so that a small bank made in bad faith could fill the disk.
    """
    from quizdesk.engine.plain import question_to_plain

    lines = []
    for one in bank.outlines:
        lines.append(_line(question_to_plain(bank.questions[one.id])))
        longest -= len(lines[-1])
        if longest < 0:
            return None
    front = _line(_preface(bank)) + _line(_index(bank, lines))
    body = b"".join(lines)
    return _head(bank.digest, stamp, front, len(body)) + front + body


def _preface(bank: Bank) -> dict[str, Any]:
    return {
        "id": bank.id,
        "title": bank.title,
        "language": bank.language,
        "topics": dict(bank.topics),
        "sources": bank.sources,
        "glossary": bank.glossary,
        "aliases": [[one.canonical, one.others] for one in bank.aliases],
        "timeline": bank.timeline,
        "turning_points": bank.turning_points,
    }


def _timeline(wordings: list[Any], bands: list[Any]) -> Timeline:
    return Timeline(
        tuple(
            Wording(text, tuple((question, date) for question, date in events))
            for text, events in wordings
        ),
        tuple((title, tuple(texts)) for title, texts in bands),
    )


def _turning_point(fields: list[Any]) -> TurningPoint:
    return TurningPoint._make(tuple(one) if isinstance(one, list) else one for one in fields)


def _index(bank: Bank, lines: Iterable[bytes]) -> dict[str, Any]:
    return {
        "ids": [one.id for one in bank.outlines],
        "kinds": [one.kind.value for one in bank.outlines],
        "topics": [one.topic for one in bank.outlines],
        "levels": [int(one.level) for one in bank.outlines],
        "lengths": [len(line) for line in lines],
        "sums": [crc32(line) for line in lines],
    }


def _head(digest: str, stamp: list[int], front: bytes, length: int) -> bytes:
    """The first line, which says whose the copy is and whether it is whole."""
    return _line(
        {
            "quizdesk": __version__,
            "copy_form": COPY_FORM,
            "content": digest,
            "stamp": stamp,
            "front": len(front),
            "crc32": crc32(front),
            "length": length,
        }
    )


def _line(plain: Any) -> bytes:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
