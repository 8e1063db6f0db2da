# SPDX-License-Identifier: MIT
"""Flaws that only show over many questions: keys that stand out, distractors and stems repeated.

A fault of one question is nothing here: a key may well be the longest option. That it is so in
half of a bank is what teaches pupils to choose the longest. Shares are looked at from so many
questions on that chance does not make them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from quizdesk.bank.flaw import Flaw
from quizdesk.engine.question import MultipleChoice, Question, ShortAnswer

LEAST_QUESTIONS = 20
"""Multiple-choice questions with one key from which on their shares are looked at."""

MOST_OVER_CHANCE = 0.10
"""How far the share of keys that are longest, shortest or in one place may pass chance's share."""

MOST_REPEATS = 3
"""Questions that may have the same distractor."""

WANTED_LEVELS = {1: 0.50, 2: 0.35, 3: 0.15}
"""The share of each level in a topic: recall, understanding, judgement."""

MOST_OFF_LEVEL = 0.10
LEAST_IN_TOPIC = 15
"""Questions of a topic from which on its levels are looked at."""


def shares_of_keys(questions: Sequence[MultipleChoice]) -> Iterator[str]:
    """What is said of keys that stand out over all questions with one key."""
    single = [one for one in questions if not one.takes_several]
    if len(single) < LEAST_QUESTIONS:
        return
    chance = sum(1 / len(one.options) for one in single) / len(single)
    most = chance + MOST_OVER_CHANCE
    for name, other, is_so in (
        ("longest", "longer", _is_longest),
        ("shortest", "shorter", _is_shortest),
    ):
        share = sum(map(is_so, single)) / len(single)
        if share > most:
            yield (
                f"The key is the {name} option in {share:.0%} of the questions; chance would be "
                f"{chance:.0%}: make some distractors {other}."
            )
    places = Counter(_place_of_key(one) for one in single)
    for place, count in sorted(places.items()):
        if count / len(single) > most:
            yield (
                f"The key is option {place} in {count / len(single):.0%} of the questions as they "
                "are written: on paper that shows; move some."
            )


def _key_and_others(question: MultipleChoice) -> tuple[int, list[int]]:
    """The length of the key, and those of the distractors."""
    key = next(len(one.text) for one in question.options if one.is_key)
    return key, [len(one.text) for one in question.options if not one.is_key]


def _is_longest(question: MultipleChoice) -> bool:
    key, others = _key_and_others(question)
    return key > max(others)


def _is_shortest(question: MultipleChoice) -> bool:
    key, others = _key_and_others(question)
    return key < min(others)


def _place_of_key(question: MultipleChoice) -> int:
    return next(number for number, one in enumerate(question.options, 1) if one.is_key)


def spread_of_levels(questions: Sequence[Question], topics: Sequence[str]) -> Iterator[str]:
    """What is said of topics whose levels are far from `WANTED_LEVELS`.

    A bank that uses one level alone does not use levels.
    """
    if len({one.level for one in questions}) < 2:
        return
    for topic in topics:
        levels = [one.level.value for one in questions if one.topic == topic]
        if len(levels) < LEAST_IN_TOPIC:
            continue
        shares = {level: levels.count(level) / len(levels) for level in WANTED_LEVELS}
        if any(abs(shares[one] - WANTED_LEVELS[one]) > MOST_OFF_LEVEL for one in WANTED_LEVELS):
            found, wanted = (
                ", ".join(f"{share:.0%}" for share in one.values())
                for one in (shares, WANTED_LEVELS)
            )
            yield (
                f"Topic '{topic}' has {found} of its {len(levels)} questions at levels 1, 2, 3; "
                f"a good spread is about {wanted}."
            )


def repeats(questions: Sequence[Question]) -> Iterator[tuple[Question, Flaw]]:
    """Distractors in too many questions, and stems that another question has too."""
    used: defaultdict[str, int] = defaultdict(int)
    stems: dict[str, str] = {}
    for question in questions:
        if isinstance(question, MultipleChoice):
            yield from _distractors(question, used)
        if isinstance(question, MultipleChoice | ShortAnswer):
            first = stems.setdefault(question.stem.casefold(), question.id)
            if first != question.id:
                yield question, Flaw("stem", f"'{first}' asks the same: ask something else.")


def _distractors(
    question: MultipleChoice, used: defaultdict[str, int]
) -> Iterator[tuple[Question, Flaw]]:
    for number, option in enumerate(question.options):
        if option.is_key:
            continue
        used[option.text.casefold()] += 1
        count = used[option.text.casefold()]
        if count > MOST_REPEATS:
            yield (
                question,
                Flaw(
                    "options",
                    f"'{option.text}' is wrong here for the {count}th time, which pupils notice: "
                    "find another.",
                    number,
                ),
            )
