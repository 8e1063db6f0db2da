# SPDX-License-Identifier: MIT
"""Small banks as text, and faulty ones with a sign at each place where a problem is expected."""

from quizdesk.bank.reader import read_content
from quizdesk.errors import Problem

SIGN = "§"
"""Stands in a faulty text just before the character that a problem must name."""

PREFACE = """\
quizdesk: 1
id: small-bank
title: A small bank
language: en-GB
topics: {germany: Germany, china: China}
aliases:
  KPD: [German Communist Party, German Communists]
  Germany: [German, Germans]
  Nazis: [Nazi]
  Guomindang: [GMD]
sources:
  notes: {title: Notes, pages: 7, author: A. Teacher, year: 1988, note: Seven pages.}
  book: {title: A book}
glossary:
  Rapallo: {say: A treaty of April 1922., aliases: [Treaty of Rapallo]}
questions:
"""

CHOICE = """\
- id: rapallo-year
  type: multiple-choice
  topic: germany
  source: {notes: [2, 3], book: 12}
  facts: [f001, f002]
  level: 1
  stem: When was the Treaty of Rapallo signed?
  options:
  - {text: 1922, key: true}
  - {text: 1926, rationale: That was the Treaty of Berlin.}
  - {text: In 1939, rationale: That was the pact with Hitler., id: pact}
  explanation: It was signed in April 1922.
"""

MATCHING = """\
- id: treaties
  type: date-matching
  topic: germany
  stem: Match each treaty to its date.
  pairs:
  - {event: Treaty of Rapallo, date: 1922-04, note: At Genoa.}
  - {event: Treaty of Berlin, date: 1926-04-24}
  - {event: Recovery, date: circa 1924..1925, id: recovery}
  decoys: [1923-05]
  explanation: Rapallo came first.
"""

ORDERING = """\
- id: china-order
  type: ordering
  topic: china
  level: 2
  stem: Put these in order, earliest first.
  credit: adjacent
  events:
  - {event: The Shanghai massacre, date: 1927-04-12}
  - {event: Sun Yat-sen dies, date: 1925-03}
  - {event: The Northern Expedition begins, date: 1926}
  explanation: Sun died before the expedition.
"""

WRITTEN = """\
- id: left-turn
  type: short-answer
  topic: china
  stem: Why did Stalin turn left in 1928?
  marks: 2
  guide_words: 40
  points:
  - id: p1
    say: He wanted to beat Bukharin.
    accept: [Bukharin > beat/defeat*, defeat* Bukharin]
    reject: [Bukharin defeated Stalin]
  - {id: p2, say: China had failed., accept: [China fail*], marks: 2}
  misconceptions:
  - {say: The KPD did not lead it., when: [KPD lead*], cap: 1}
  model_answer: He wanted to beat Bukharin, and China had failed.
  test_answers:
  - {answer: Because China had failed., points: [p2]}
"""

SMALL_BANK = PREFACE + CHOICE + MATCHING + ORDERING + WRITTEN


def problems_of(text: str, name: str = "f.yaml") -> tuple[Problem, ...]:
    """What reading a text finds."""
    return read_content(text.encode(), name).problems


def signed_places(text: str) -> tuple[str, list[str]]:
    """The text without its signs, and `line:column` of each of them."""
    places = []
    plain = ""
    for part in text.split(SIGN)[:-1]:
        plain += part
        line = plain.count("\n") + 1
        places.append(f"{line}:{len(plain) - plain.rfind(chr(10))}")
    return plain + text.rsplit(SIGN, maxsplit=1)[-1], places


def assert_refused(text: str, *sentences: str) -> None:
    """Asserts that the problems stand just at the signs and hold these words, in this order.

    Where several problems are expected at one place the sign is repeated.
    """
    plain, places = signed_places(text)
    found = problems_of(plain)
    listed = "\n".join(map(str, found))
    assert [f"{one.line}:{one.column}" for one in found] == places, listed
    assert len(found) == len(sentences), listed
    for problem, words in zip(found, sentences, strict=True):
        for part in words.split(" … "):
            assert part in problem.sentence, f"{part!r} not in: {problem}"


def changed(old: str, new: str, whole: str = SMALL_BANK) -> str:
    """The small bank with the first `old` changed to `new`."""
    assert old in whole, old
    return whole.replace(old, new, 1)
