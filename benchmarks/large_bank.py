# SPDX-License-Identifier: MIT
"""Makes a large bank out of the built-in one, as big as a school might ever gather.

    python -m benchmarks.large_bank build/large.yaml --questions 10000

Each round through the built-in questions puts other words of the same length in place of theirs,
moves their years, and turns lists and alternatives, so that no two phrases, options or stems are
alike and no cache has an easy time. Nothing is left to chance: the same count gives the same file.
It reads as nonsense but in its form it is a real bank, and it is in order but for its test
answers, whose words no longer meet those of the phrases.
"""

import argparse
import re
from collections import defaultdict
from pathlib import Path

from quizdesk.engine.marking.small_words import DENIAL_WORDS, SMALL_WORDS
from quizdesk.resources import resource_path

USUAL_COUNT = 10_000
SHORTEST_CHANGED = 4
"""Letters of a word that is changed for another."""

# Whole words in lower case that are no key, no id, no family, no word beginning (`agitat*`).
_WORD = re.compile(rf"(?<![\w'~-])[a-z]{{{SHORTEST_CHANGED},}}(?![\w*:'-])")
_YEAR = re.compile(r"(?<![\w-])19\d\d\b")
# One side in quotation marks may be two words, which must stay together.
_ALTERNATIVES = re.compile(r"""(?<![\w*'"/~-])[\w*-]+(?:/[\w*-]+)+(?![\w*'"/~-])""")
_SETTING = re.compile(r"\s*-? ?(?:id|type|topic|source|facts|level|credit|key|points|sides):")
_KEPT = SMALL_WORDS | DENIAL_WORDS | {"circa", "true", "date", "event", "text", "note"}


def large_bank(built_in: str, count: int) -> str:
    """The text of a bank of so many questions, made from the text of the built-in one."""
    preface, _, body = built_in.partition("\nquestions:\n")
    preface = re.sub(r"(?m)^id: .*$", "id: large-bank", preface)
    # These name questions by ids that are not those of their changed likenesses.
    named = r"(?m)^(?:timeline|turning_points):\n(?:[ #-].*\n|\n)*"
    preface = re.sub(named, "", f"{preface}\n")
    questions = re.split(r"(?m)^(?=- id: )", re.sub(r"(?m)^#.*\n", "", body))[1:]
    words = _words_by_length(questions)
    parts = [preface, "\nquestions:\n"]
    for number in range(count):
        text = questions[number % len(questions)]
        turn = number // len(questions)
        parts.append(_turned(text, turn, words).replace("- id: ", f"- id: r{turn}-", 1))
    return "".join(parts)


def _words_by_length(questions: list[str]) -> dict[str, tuple[int, list[str]]]:
    """Every word that may be changed, with its place among the words of its length."""
    found: set[str] = set()
    for question in questions:
        for line in question.splitlines():
            if not _SETTING.match(line):
                found.update(_WORD.findall(line))
    by_length: dict[int, list[str]] = defaultdict(list)
    for word in sorted(found - _KEPT):
        by_length[len(word)].append(word)
    return {
        word: (index, group) for group in by_length.values() for index, word in enumerate(group)
    }


def _turned(question: str, turn: int, words: dict[str, tuple[int, list[str]]]) -> str:
    """A question with everything in it moved on by some turns."""

    def other_word(found: re.Match[str]) -> str:
        index, group = words.get(found[0], (0, [found[0]]))
        return group[(index + turn) % len(group)]

    def other_year(found: re.Match[str]) -> str:
        # By fours, so that a leap day stays one.
        return str(int(found[0]) - 4 * (turn % 30))

    def other_order(found: re.Match[str]) -> str:
        parts = found[0].split("/")
        start = turn % len(parts)
        return "/".join(parts[start:] + parts[:start])

    lines = []
    for line in question.splitlines(keepends=True):
        if _SETTING.match(line):
            lines.append(line)
            continue
        changed = _ALTERNATIVES.sub(other_order, line)
        lines.append(_YEAR.sub(other_year, _WORD.sub(other_word, changed)))
    return "".join(lines)


def main() -> None:
    """Writes the bank that the command line asks for."""
    parser = argparse.ArgumentParser(description="Make a large bank to measure with.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--questions", type=int, default=USUAL_COUNT)
    options = parser.parse_args()
    write_large_bank(options.out, options.questions)


def write_large_bank(path: Path, count: int) -> None:
    """Writes a bank of so many questions, made from the built-in one."""
    built_in = resource_path("questions.yaml").read_text("utf-8")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(large_bank(built_in, count), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
