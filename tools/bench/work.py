# SPDX-License-Identifier: MIT
"""Pieces of work to be timed, each in a process of its own: `python -m tools.bench.work NAME ...`.

Prints the figure. What is loaded beforehand is not counted.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from tools.bench import opening
from tools.places import ROOT

if TYPE_CHECKING:
    from quizdesk.engine.question import ShortAnswer

_LONG_ENOUGH_S = 1.0
_NO_COPIES = "PYTHONDONTWRITEBYTECODE"


def yaml_alone(file: str) -> float:
    """Seconds that PyYAML's C loader takes for a file, as it comes."""
    import yaml

    text = Path(file).read_text("utf-8")
    began = time.perf_counter()
    yaml.load(text, Loader=yaml.CSafeLoader)
    return time.perf_counter() - began


def bank_from_yaml(file: str) -> float:
    """Seconds to read a bank and check all of it."""
    from quizdesk.bank.reader import read_bank

    began = time.perf_counter()
    read_bank(file)
    return time.perf_counter() - began


def bank_from_copy(file: str, cache: str) -> float:
    """Seconds to open a bank from its compiled copy."""
    from quizdesk.bank.cache import open_bank

    began = time.perf_counter()
    open_bank(file, Path(cache))
    return time.perf_counter() - began


def answers_marked() -> float:
    """Written answers marked a second: all test answers of the built-in bank, again and again."""
    from quizdesk.engine.marking import mark
    from quizdesk.engine.response import TextResponse

    pairs = [(question, TextResponse(text)) for question, text in test_answers()]

    def once() -> None:
        for question, response in pairs:
            mark(question, response)

    return _a_second(once, len(pairs))


def answers_read() -> float:
    """The same answers only taken apart into words, a second."""
    from quizdesk.engine.marking.tokens import read_tokens

    texts = [text for _, text in test_answers()]

    def once() -> None:
        for text in texts:
            read_tokens(text)

    return _a_second(once, len(texts))


def answers_parsed() -> float:
    """The same answers only read from lines of JSON, a second."""
    lines = [
        json.dumps({"question": question.id, "answer": text}) for question, text in test_answers()
    ]

    def once() -> None:
        for line in lines:
            json.loads(line)

    return _a_second(once, len(lines))


def long_answer_marked(words: str) -> float:
    """Milliseconds to mark an answer of so many words, the mean over all written questions."""
    from quizdesk.engine.marking import mark
    from quizdesk.engine.response import TextResponse

    pairs = [(question, TextResponse(text)) for question, text in _long_answers(int(words))]

    def once() -> None:
        for question, response in pairs:
            mark(question, response)

    return 1000 / _a_second(once, len(pairs))


def long_answer_looked_up(words: str) -> float:
    """Milliseconds to look at each word of the same answers once, and at nothing else."""
    texts = [text for _, text in _long_answers(int(words))]
    known = frozenset(texts[0].lower().split())

    def once() -> None:
        for text in texts:
            found = 0
            for word in text.lower().split():
                found += word in known

    return 1000 / _a_second(once, len(texts))


def worst_hostile_answer() -> float:
    """Milliseconds of the processor that the slowest of all hostile answers takes."""
    from benchmarks.hostile_answers import timings

    return max(1000 * spent for _, spent, _ in timings(10_000))


def _long_answers(words: int) -> "Iterator[tuple[ShortAnswer, str]]":
    """For each question an answer of so many words, made of its test answers over and over."""
    of_question: dict[str, tuple[ShortAnswer, list[str]]] = {}
    for question, text in test_answers():
        of_question.setdefault(question.id, (question, []))[1].extend(text.split())
    for question, said in of_question.values():
        yield question, " ".join(islice(cycle(said), words))


def test_answers() -> "Iterator[tuple[ShortAnswer, str]]":
    """The test answers of the built-in bank with their questions."""
    from quizdesk.bank.reader import read_bank
    from quizdesk.engine.question import ShortAnswer
    from quizdesk.resources import resource_path

    bank = read_bank(resource_path("questions.yaml"))
    for outline in bank.outlines:
        question = bank.questions[outline.id]
        if isinstance(question, ShortAnswer):
            for test in question.scheme.test_answers:
                yield question, test.answer


def _a_second(once: Callable[[], None], number: int) -> float:
    """How many of so many things are done a second, after a first time that does not count."""
    once()
    began = time.perf_counter()
    rounds = 0
    while time.perf_counter() - began < _LONG_ENOUGH_S:
        once()
        rounds += 1
    return rounds * number / (time.perf_counter() - began)


WORK: dict[str, Callable[..., float]] = {
    each.__name__: each
    for each in (
        yaml_alone,
        bank_from_yaml,
        bank_from_copy,
        answers_marked,
        answers_read,
        answers_parsed,
        long_answer_marked,
        long_answer_looked_up,
        worst_hostile_answer,
        opening.records_made,
        opening.page_opened,
        opening.page_opened_again,
        opening.today_chosen,
        opening.answer_kept,
        opening.corrections_read,
        opening.bare_page_opened,
    )
}


def work_apart(*words: str) -> float:
    """Does a piece of work in a process of its own and returns its figure.

    Args:
        words: the name of the work, and what it takes.
    """
    command = [sys.executable, "-m", "tools.bench.work", *words]
    # An installed program has its modules compiled already.
    variables = {name: value for name, value in os.environ.items() if name != _NO_COPIES}
    told = subprocess.run(
        command, cwd=ROOT, check=True, capture_output=True, text=True, env=variables
    )
    return float(told.stdout)


if __name__ == "__main__":
    print(WORK[sys.argv[1]](*sys.argv[2:]))
