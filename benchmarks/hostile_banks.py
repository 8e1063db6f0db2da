# SPDX-License-Identifier: MIT
"""Files made to hang, choke or misuse a reader of banks, each of about the size that is asked for.

    python benchmarks/hostile_banks.py --megabytes 1

prints how long each takes. The tests read smaller ones and count the work.
"""

import argparse
import time
from collections.abc import Callable, Iterator

TOP = b"quizdesk: 1\nid: b\ntitle: B\ntopics: {t: T}\n"
"""The least that stands above questions."""


def _repeated(part: bytes, size: int, before: bytes = b"", after: bytes = b"") -> bytes:
    return before + part * (max(size - len(before) - len(after), 0) // len(part)) + after


def _numbered(part: bytes, size: int, before: bytes = b"") -> bytes:
    """The part again and again, with another number in it each time."""
    lines: list[bytes] = [before]
    left = size - len(before)
    while left > 0:
        lines.append(part.replace(b"#", b"%d" % len(lines)))
        left -= len(lines[-1])
    return b"".join(lines)


def _stairs(step: bytes, size: int) -> bytes:
    """Each line a column further in than the one before."""
    depth = int((2 * size) ** 0.5)
    return b"\n".join(b" " * number + step for number in range(depth))


def _laughs(size: int) -> bytes:
    lines = [b"a0: &a0 [lol, lol, lol]\n"]
    while sum(map(len, lines)) < size:
        number = len(lines)
        inner = b", ".join([b"*a%d" % (number - 1)] * 9)
        lines.append(b"a%d: &a%d [%s]\n" % (number, number, inner))
    return b"".join(lines)


def _one_late_key(size: int) -> bytes:
    """Very many keys, and the last of them again and again."""
    last = b"last: 1\n" * 1200
    return _numbered(b"k#: 1\n", size - len(last)) + last


def _near_topics(size: int) -> bytes:
    """Topics that are all alike, and questions that each miss all of them narrowly."""
    topics = b", ".join(b"%s: T" % (b"ab" * 15 + b"%03d" % number) for number in range(199))
    question = b"- {type: ordering, topic: " + b"ba" * 15 + b"#}\n"
    before = b"quizdesk: 1\nid: b\ntitle: B\ntopics: {" + topics + b"}\nquestions:\n"
    return _numbered(question, size, before)


def _knotted_aliases(size: int) -> bytes:
    """Names that hold each other, and schemes that meet them all."""
    count = max(40, min(900, size // 800))
    aliases = [
        b"  n%d: [%s]\n"
        % (one, b", ".join(b"n%d n%d w%d" % ((one + by) % count, one, by) for by in range(1, 30)))
        for one in range(count)
    ]
    phrases = b", ".join(
        b" ".join(b"n%d" % number for number in range(start, start + 40))
        for start in range(0, count, 40)
    )
    question = (
        b"- {id: q#, type: short-answer, topic: t, stem: S, marks: 1, model_answer: M, "
        b"points: [{id: p1, say: S, accept: [n#, " + phrases + b"]}]}\n"
    )
    before = TOP + b"aliases:\n" + b"".join(aliases) + b"questions:\n"
    return _numbered(question, size, before)


def _alike_words(size: int) -> bytes:
    """One word again and again, which begins, goes on with and ends a name."""
    phrase = b"[" + b", ".join([b"a " * 95] * 60) + b"]"
    question = (
        b"- {id: q#, type: short-answer, topic: t, stem: S, marks: 1, model_answer: M, "
        b"points: [{id: p1, say: S, accept: " + phrase.replace(b"a", b"nn") + b"}]}\n"
    )
    before = TOP + b"aliases: {nn nn nn nn nn nn: [mm]}\nquestions:\n"
    return _numbered(question, size, before)


def _odd_phrases(size: int) -> bytes:
    """Phrases that must each be taken apart, and some that end in a fault."""
    phrase = "'{}#' , '{}#'".format('ab+c/"c d"/é.xyz* ' * 15, "(a b) é&s " * 28)
    question = (
        b"- {id: q#, type: short-answer, topic: t, stem: S, marks: 1, model_answer: M, "
        b"points: [{id: p1, say: S, accept: [" + phrase.encode() + b"]}]}\n"
    )
    return _numbered(question, size, TOP + b"questions:\n")


def _questions(question: bytes) -> Callable[[int], bytes]:
    return lambda size: _numbered(question, size, TOP + b"questions:\n")


def _of(part: bytes, before: bytes = b"", after: bytes = b"") -> Callable[[int], bytes]:
    return lambda size: _repeated(part, size, before, after)


def _of_numbered(part: bytes, before: bytes = b"") -> Callable[[int], bytes]:
    return lambda size: _numbered(part, size, before)


HOSTILE: dict[str, Callable[[int], bytes]] = {
    # too deep
    "brackets in brackets": _of(b"["),
    "braces in braces": _of(b"{"),
    "brackets on lines": _of(b"[\n"),
    "dashes after dashes": _of(b"- "),
    "question marks after question marks": _of(b"? "),
    "stairs of dashes": lambda size: _stairs(b"-", size),
    "stairs of keys": lambda size: _stairs(b"a:", size),
    # too many
    "a million values in a row": _of(b"a,", b"[", b"]"),
    "a million empty items": _of(b"- \n"),
    "a million keys": _of_numbered(b"k#: v\n"),
    "one key again and again": _of(b"a: 1\n"),
    "many keys, the last again and again": _one_late_key,
    "a million keys in braces": _of(b"a,", b"{", b"}"),
    "a million empty keys": _of(b"?\n"),
    "a million documents": _of(b"---\na\n"),
    "a million comments": _of(b"# x\n"),
    # too long
    "one huge text": _of(b"x", b"a: "),
    "one huge quotation": _of(b"x", b'a: "', b'"'),
    "a quotation without end": _of(b"x\n", b'a: "'),
    "one huge key": _of(b"x", b"", b": 1"),
    "one huge marked key": _of(b"x", b"? ", b"\n: 1"),
    "one huge block": _of(b" x\n", b"a: |\n"),
    "one huge folded blank": _of(b"\n", b"a: >\n"),
    "one text on a million lines": _of(b"a\n"),
    "a million escapes": _of(b"\\u0041", b'a: "', b'"'),
    "a huge date": _of(b"1", TOP + b"questions:\n- {type: ordering, events: [{date: ", b"}]}"),
    # references, tags, directives
    "billion laughs": _laughs,
    "a list within itself": lambda _size: b"a: &a [*a]",
    "a million anchors": _of_numbered(b"k#: &a# v\n"),
    "a million references": _of(b"*a, ", b"a: &a 1\nb: [", b"]"),
    "merge keys": _of(b"  <<: *a\n", b"a: &a {b: c}\nd:\n"),
    "a tag that runs a command": lambda _size: b'!!python/object/apply:os.system ["exit 1"]',
    "a tag that makes an object": lambda _size: b"!!python/object/new:pathlib.Path [x]",
    "a million tags": _of(b"!a x,", b"[", b"]"),
    "one huge anchor": _of(b"a", b"&", b" x"),
    "one huge tag": _of(b"a", b"!", b" x"),
    "a million directives": _of_numbered(b"%TAG !a#! b\n"),
    # signs and characters
    "NUL characters": _of(b"\0", b"a: "),
    "control characters at the end": _of(b"\n", b"a: b", b"\x01" * 30),
    "byte order marks": _of(b"\xef\xbb\xbf"),
    "UTF-16": lambda size: ("a: b\n" * (size // 10)).encode("utf-16"),
    "UTF-32": lambda size: ("a: b\n" * (size // 20)).encode("utf-32"),
    "bad UTF-8 at the end": _of(b"a: b\n", b"", b"\xff"),
    "surrogates": _of(b"\xed\xa0\x80"),
    "tabs": _of(b"\t"),
    "blanks": _of(b" "),
    "carriage returns": _of(b"\r"),
    "line feeds": _of(b"\n"),
    "a fault after a million lines": _of(b"\n", b"a: b", b"c: d: e"),
    "colons": _of(b":"),
    "stars": _of(b"*"),
    "quotation marks": _of(b'""'),
    "dashes": _of(b"-"),
    # well-formed, and hostile in what they mean
    "unknown keys": _questions(b"- {typ: x#, foo: 1}\n"),
    "empty questions": _questions(b"- {}\n"),
    "questions of a kind and no more": _questions(b"- {type: ordering}\n"),
    "topics that are missed narrowly": _near_topics,
    "names that hold each other": _knotted_aliases,
    "a name of one word six times": _alike_words,
    "phrases to be taken apart": _odd_phrases,
    "test answers without end": _questions(
        b"- {id: q#, type: short-answer, topic: t, stem: S, marks: 1, model_answer: M, points: "
        b"[{id: p1, say: S, accept: [" + b"ab cd/ef gh, " * 70 + b"ab cd]}], test_answers: ["
        + b"{answer: " + b"ab ef cd. " * 100 + b", points: [p1]}, "
        + b"{answer: " + b"gh ef cd. " * 100 + b", points: []}]}\n"
    ),
}  # fmt: skip
"""Makers by name; each takes a size in bytes."""


def timings(size: int) -> Iterator[tuple[str, float, int, str]]:
    """Of each: name, seconds of the processor to read it, its size in bytes, its first problem."""
    from quizdesk.bank.reader import read_content

    for name, make in HOSTILE.items():
        content = make(size)
        start = time.process_time()
        reading = read_content(content, "hostile.yaml")
        spent = time.process_time() - start
        problems = reading.problems
        yield name, spent, len(content), problems[0].sentence if problems else "none: it is a bank"


def main() -> None:
    """Prints how long each file takes."""
    parser = argparse.ArgumentParser(description="Time the reading of hostile banks.")
    parser.add_argument("--megabytes", type=float, default=1.0)
    size = int(parser.parse_args().megabytes * 1_000_000)
    for name, spent, length, problem in timings(size):
        rate = spent / max(length / 1_000_000, 0.01)
        print(f"{name:40}{spent:7.2f} s{rate:7.2f} s/MB   {problem[:70]}")


if __name__ == "__main__":
    main()
