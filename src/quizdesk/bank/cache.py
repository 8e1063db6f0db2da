# SPDX-License-Identifier: MIT
"""Opens banks, by way of a compiled copy that is read far quicker than YAML.

A copy belongs to one content of the file, one form of copy and one version of the program. It is
made of JSON lines, each question on a line of its own that is decoded when it is asked for. A
copy that is missing, damaged or of another time is made anew from the file, and one that cannot
be kept is done without: nothing but time depends on it.
"""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any
from zlib import crc32

from quizdesk import __version__, log
from quizdesk.bank.bank import Bank, GlossaryEntry, Source
from quizdesk.bank.collecting import no_collecting
from quizdesk.bank.lazy_questions import DECODING_FAULTS, LazyQuestions
from quizdesk.bank.yaml_text import digest_of, read_bytes
from quizdesk.engine.mark_scheme import Alias
from quizdesk.engine.plain import question_to_plain
from quizdesk.engine.question import Kind, Level, Outline
from quizdesk.errors import CannotWrite
from quizdesk.whole_file import make_folder, reason_of, replace_file

COPY_FORM = 1
"""To be raised with every change of what a copy holds, `engine/plain.py` included."""

# Ten thousand look-ups in a dict take a tenth of the time of as many calls of an enumeration.
_KINDS = {kind.value: kind for kind in Kind}
_LEVELS = {int(level): level for level in Level}


def open_bank(path: Path | str, cache_folder: Path | None = None) -> Bank:
    """Opens a bank, from its compiled copy where there is a sound one.

    Args:
        path: the bank's file.
        cache_folder: where compiled copies are kept; made when needed. None keeps none.

    Raises:
        InputMissing: when the file is not there or cannot be read.
        ContentError: with every problem of the file.
    """
    content = read_bytes(Path(path))
    digest = digest_of(content)
    if cache_folder is not None:
        bank = _open_copy(content, str(path), digest, cache_folder)
        if bank is not None:
            return bank
    bank = _read(content, str(path))
    if cache_folder is not None:
        _keep_copy(bank, cache_folder)
    return bank


def _read(content: bytes, name: str) -> Bank:
    # Imported only here: a bank that comes from its copy needs no YAML.
    from quizdesk.bank.reader import bank_from

    return bank_from(content, name)


def _copy_name(bank_id: str, digest: str) -> str:
    return f"bank-{bank_id}.{digest[:24]}.jsonl"


def _open_copy(content: bytes, name: str, digest: str, folder: Path) -> Bank | None:
    """The bank from a sound copy, or None."""
    try:
        for path in folder.glob(_copy_name("*", digest)):
            with no_collecting():
                bank = _decode(path.read_bytes(), digest, lambda: _read(content, name).questions)
            if bank is not None:
                return bank
    except OSError as error:
        log.note(f"A compiled bank could not be read: {reason_of(error)}.")
    return None


def _decode(copy: bytes, digest: str, reread: Any) -> Bank | None:
    """The bank in a copy, or None when the copy is not what was written for this content."""
    head, _, body = copy.partition(b"\n")
    if head != _head(body, digest):
        return None
    lines = body.split(b"\n")
    try:
        preface = json.loads(lines[0])
        index = json.loads(lines[1])
        kinds = [_KINDS[name] for name in index["kinds"]]
        levels = [_LEVELS[number] for number in index["levels"]]
        outlines = tuple(map(Outline, index["ids"], kinds, index["topics"], levels))
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
            outlines=outlines,
            questions=LazyQuestions(dict(zip(index["ids"], lines[2:], strict=True)), reread),
            digest=digest,
        )
    except DECODING_FAULTS:
        return None


def _head(body: bytes, digest: str) -> bytes:
    """The first line of a copy, which says whose it is and whether it is whole."""
    return _line(
        {
            "quizdesk": __version__,
            "copy_form": COPY_FORM,
            "content": digest,
            "length": len(body),
            "crc32": crc32(body),
        }
    )


def _line(plain: Any) -> bytes:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()


def _encode(bank: Bank) -> bytes:
    preface = {
        "id": bank.id,
        "title": bank.title,
        "language": bank.language,
        "topics": dict(bank.topics),
        "sources": {
            key: [one.title, one.pages, one.author, one.year, one.note]
            for key, one in bank.sources.items()
        },
        "glossary": {term: [one.say, one.aliases] for term, one in bank.glossary.items()},
        "aliases": [[one.canonical, one.others] for one in bank.aliases],
    }
    index = {
        "ids": [one.id for one in bank.outlines],
        "kinds": [one.kind.value for one in bank.outlines],
        "topics": [one.topic for one in bank.outlines],
        "levels": [int(one.level) for one in bank.outlines],
    }
    questions = [_line(question_to_plain(bank.questions[one.id])) for one in bank.outlines]
    body = b"\n".join([_line(preface), _line(index), *questions])
    return _head(body, bank.digest) + b"\n" + body


def _keep_copy(bank: Bank, folder: Path) -> None:
    """Writes the copy of a bank and takes away those of the bank's earlier contents."""
    name = _copy_name(bank.id, bank.digest)
    try:
        make_folder(folder)
        replace_file(folder / name, _encode(bank))
    except CannotWrite as error:
        log.note(f"The compiled bank could not be kept: {error.message}")
        return
    for old in folder.glob(_copy_name(bank.id, "*")):
        if old.name != name:
            # Another program may have taken it away, or, on Windows, be reading it just now.
            with suppress(OSError):
                old.unlink()
