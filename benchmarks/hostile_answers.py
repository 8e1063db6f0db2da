# SPDX-License-Identifier: MIT
"""Answers made to hang a marker, each of as many words as are asked for.

    python -m benchmarks.hostile_answers --words 10000

prints how long the slowest question takes over each. The tests mark shorter ones and count the
work.
"""

import argparse
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizdesk.engine.question import ShortAnswer

_LETTERS = "aeioulnrstdkm"

Maker = Callable[[Sequence[str], int], str]
"""Makes an answer out of words of a scheme, and how many words it is to have."""


def _again(*unit: str) -> Maker:
    return lambda _, number: " ".join(islice(cycle(unit), number))


def _with_each(*unit: str) -> Maker:
    """A few words again and again, with the next word of the scheme in the place of a star."""

    def make(words: Sequence[str], number: int) -> str:
        of_scheme = cycle(words)
        filled = (next(of_scheme) if one == "*" else one for one in cycle(unit))
        return " ".join(islice(filled, number))

    return make


def _shuffled(words: Sequence[str], number: int) -> list[str]:
    # Not for secrets: the same answer must come every time.
    return Random(1927).choices(words, k=number)


def _misspelt(slips: int) -> Maker:
    def make(words: Sequence[str], number: int) -> str:
        chance = Random(1927)
        typed = []
        for word in _shuffled(words, number):
            letters = list(word)
            for _ in range(slips):
                letters[chance.randrange(len(letters))] = chance.choice(_LETTERS)
            typed.append("".join(letters) + chance.choice(_LETTERS))
        return " ".join(typed)

    return make


def _never_seen(_: Sequence[str], number: int) -> str:
    chance = Random(1927)
    return " ".join("".join(chance.choices(_LETTERS, k=9)) for _ in range(number))


HOSTILE: dict[str, Maker] = {
    "one small word": _again("the"),
    "one name": _again("Stalin"),
    "names and names": _again("KPD", "and", "SPD", "and"),
    "the scheme's words": _with_each("*"),
    "the scheme's words shuffled": lambda words, number: " ".join(_shuffled(words, number)),
    "sentences of one word": lambda words, number: ". ".join(_shuffled(words, number)),
    "a list of all": lambda words, number: ", ".join(_shuffled(words, number)),
    "lines of one word": lambda words, number: "\n".join(_shuffled(words, number)),
    "words denied": _with_each("not", "*"),
    "words supposed": _with_each("if", "would", "have", "*"),
    "words done by somebody": _with_each("*", "by", "the", "KPD"),
    "words done by them": _with_each("they", "*", "them", ","),
    "leaders of leaders": _again("leaders", "of"),
    "words in quotation marks": _with_each("\"('*", '"', "*"),
    "words misspelt": _misspelt(1),
    "words misspelt badly": _misspelt(3),
    "words never seen": _never_seen,
    "accents on accents": lambda _, number: "e\u0301" * number,
    "a word of all letters": lambda _, number: "attacking" * number,
    "initials without end": lambda _, number: "U." * number,
    "nothing but pauses": lambda _, number: '"' * number + "," * number,
}
"""Makers by name."""


def words_of(question: "ShortAnswer") -> list[str]:
    """The words that the phrases of a scheme ask for, as often as they stand there."""
    from quizdesk.engine.marking.phrase import parse_phrase

    return [
        word
        for point in question.scheme.points
        for phrase in point.accept
        for step in parse_phrase(phrase).steps
        for ingredient in step
        for choice in ingredient.choices
        for word in choice.words
    ]


def timings(number: int) -> Iterator[tuple[str, float, str]]:
    """Of each: name, seconds of the processor that the slowest question takes, and its id."""
    from quizdesk.bank.reader import read_bank
    from quizdesk.engine.marking import mark
    from quizdesk.engine.question import ShortAnswer
    from quizdesk.engine.response import TextResponse
    from quizdesk.resources import resource_path

    bank = read_bank(resource_path("questions.yaml"))
    questions = [one for one in bank.questions.values() if isinstance(one, ShortAnswer)]
    for question in questions:
        # What is done but once for a scheme is not counted.
        mark(question, TextResponse("Kominturn"))
    for name, make in HOSTILE.items():
        slowest = 0.0, ""
        for question in questions:
            response = TextResponse(make(words_of(question), number))
            start = time.process_time()
            mark(question, response)
            slowest = max(slowest, (time.process_time() - start, question.id))
        yield name, *slowest


def main() -> None:
    """Prints how long each answer takes."""
    parser = argparse.ArgumentParser(description="Time the marking of hostile answers.")
    parser.add_argument("--words", type=int, default=10_000)
    number = parser.parse_args().words
    for name, spent, question_id in timings(number):
        print(f"{name:30}{1000 * spent:8.1f} ms   {question_id}")


if __name__ == "__main__":
    main()
