# SPDX-License-Identifier: MIT
"""Banks that try the screens: one that says as little as a bank can, one that says a great deal.

Written as JSON, which is YAML too, and read by the program like any other bank.
"""

import json
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any

Fields = dict[str, Any]

QUESTIONS = 32
"""How many the long bank has, of each kind a quarter."""

_TOPICS = 12
_LONGEST_STEM = 560
_LONGEST_TEXT = 290

# What happened, when, and words that a mark scheme would look for.
_EVENTS = (
    (
        "The Treaty of Rapallo let Germany and Soviet Russia give up their claims on each other, "
        "restore full diplomatic relations and trade as most favoured nations.",
        "1922-04-16",
        "Rapallo",
    ),
    (
        "Chiang Kai-shek turned on the Communists of Shanghai, with whom Moscow had told his "
        "party to work together since the early 1920s.",
        "1927-04",
        "Shanghai",
    ),
    (
        "British police searched the London offices of Arcos, the Soviet trading company, and the "
        "government broke off diplomatic relations soon afterwards.",
        "1927-05",
        "Arcos",
    ),
    (
        "The Sixth Congress of the Comintern, which sat in Moscow all through the summer, told "
        "Communists to treat Social Democrats as enemies rather than as allies.",
        "1928-07..1928-09",
        '"sixth congress"',
    ),
    (
        "Maxim Litvinov, who had long done most of the daily work, took the place of the ailing "
        "Georgi Chicherin as commissar for foreign affairs.",
        "1930-07-21",
        "Litvinov",
    ),
    (
        "The Soviet Union entered the League of Nations, less than a year after Germany had said "
        "that it would leave both the League and the disarmament conference.",
        "1934-09-18",
        "League > Nations",
    ),
    (
        "A pact of mutual assistance with France was signed, and one with Czechoslovakia, which "
        "was to hold only if France acted too, followed within the month.",
        "1935-05",
        "France > pact",
    ),
    (
        "The Seventh and last Congress of the Comintern called on Communists everywhere to form "
        "popular fronts against fascism with all who would join them.",
        "1935-07..1935-08",
        "popular > front*",
    ),
)
_DECOYS = ("circa 1924-11", "1925-10..1925-12", "1931-09-18", "1936..1937")
SENTENCES = tuple(sentence for sentence, _, _ in _EVENTS)


def write_smallest(file: Path) -> Path:
    """Writes a bank of one question of each kind, with no word more than a bank needs."""
    dated = [
        {"event": event, "date": date}
        for event, date in (("Rapallo", 1922), ("Arcos", 1927), ("League", 1934))
    ]
    wrong = [{"text": year, "rationale": "No."} for year in ("1923", "1924")]
    options = [{"text": "1922", "key": True}, *wrong]
    return _write(
        file,
        "Little",
        {"one": "One"},
        [
            _frame("a", "multiple-choice", "one", "When?", "So.") | {"options": options},
            _frame("b", "date-matching", "one", "When?", "So.") | {"pairs": dated},
            _frame("c", "ordering", "one", "In order?", "So.") | {"events": dated},
            _frame("d", "short-answer", "one", "Who?", "")
            | {
                "marks": 1,
                "points": [{"id": "p1", "say": "Litvinov.", "accept": ["Litvinov"]}],
                "model_answer": "Litvinov.",
            },
        ],
    )


def write_longest(file: Path) -> Path:
    """Writes a bank whose topics, stems, options, events and schemes are very long, and many."""
    topics = {
        f"topic-{number}": f"{number}. {sentence.removesuffix('.')}"
        for number, sentence in zip(range(1, _TOPICS + 1), cycle(SENTENCES), strict=False)
    }
    questions = [
        make(number, topic)
        for number, topic, make in zip(
            range(QUESTIONS), cycle(topics), cycle(_MAKERS), strict=False
        )
    ]
    title = "Soviet foreign policy between the wars: Germany, Britain, China and the Comintern, "
    return _write(
        file, title + "from the Treaty of Rapallo to the popular fronts", topics, questions
    )


def write_faulty(file: Path) -> Path:
    """Writes a bank that has a great many faults."""
    faulty = [{"id": f"question-{number}", "typ": "ordering"} for number in range(40)]
    return _write(file, "Faulty", {"one": "One"}, faulty)


def _write(file: Path, title: str, topics: dict[str, str], questions: list[Fields]) -> Path:
    bank = {
        "quizdesk": 1,
        "id": file.stem,
        "title": title,
        "language": "en-GB",
        "topics": topics,
        "questions": questions,
    }
    file.write_text(json.dumps(bank, indent=1), "utf-8")
    return file


def _frame(id_: str, kind: str, topic: str, stem: str, explanation: str) -> Fields:
    frame = {"id": id_, "type": kind, "topic": topic, "stem": stem}
    return frame | ({"explanation": explanation} if explanation else {})


def _long_frame(number: int, kind: str, topic: str, asked: str) -> Fields:
    stem = _joined(number, _LONGEST_STEM - len(asked)) + " " + asked
    return _frame(f"{kind}-{number}", kind, topic, stem, _joined(number + 3, 1000))


def _turned(number: int) -> Iterator[str]:
    """The sentences, beginning at another one for each number."""
    return islice(cycle(SENTENCES), number % len(SENTENCES), None)


def _joined(number: int, longest: int) -> str:
    """As many sentences as fit."""
    text = ""
    for sentence in islice(_turned(number), len(SENTENCES)):
        if len(text) + len(sentence) + 1 > longest:
            break
        text += (" " if text else "") + sentence
    return text


def _multiple_choice(number: int, topic: str) -> Fields:
    asked = "Which of these statements best explains what these events have in common?"
    options = [
        {
            "text": _joined(number + place, _LONGEST_TEXT),
            **({"key": True} if place in {0, 3} else {"rationale": _joined(place, 600)}),
        }
        for place in range(6)
    ]
    return _long_frame(number, "multiple-choice", topic, asked) | {"options": options}


def _dated() -> list[Fields]:
    return [
        {"event": sentence, "date": date, "note": _joined(place, 400)}
        for place, (sentence, date, _) in enumerate(_EVENTS)
    ]


def _date_matching(number: int, topic: str) -> Fields:
    asked = "Put each of these events to the date at which it happened."
    frame = _long_frame(number, "date-matching", topic, asked)
    return frame | {"pairs": _dated(), "decoys": list(_DECOYS)}


def _ordering(number: int, topic: str) -> Fields:
    asked = "Put these events in order, the earliest first."
    return _long_frame(number, "ordering", topic, asked) | {"events": _dated()}


def _short_answer(number: int, topic: str) -> Fields:
    asked = "How far do you agree that ideology mattered less to Moscow than security?"
    points = [
        {"id": f"p{place}", "say": sentence, "accept": [phrase]}
        for place, (sentence, _, phrase) in enumerate(_EVENTS, start=1)
    ]
    return _long_frame(number, "short-answer", topic, asked) | {
        "marks": len(points),
        "guide_words": 250,
        "points": points,
        "model_answer": _joined(0, 6000),
    }


_MAKERS: tuple[Callable[[int, str], Fields], ...] = (
    _multiple_choice,
    _date_matching,
    _ordering,
    _short_answer,
)
