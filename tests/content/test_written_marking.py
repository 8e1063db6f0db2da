# SPDX-License-Identifier: MIT
"""What must hold of the marking of every written question of the built-in bank, whatever is asked.

Answers are turned into others whose mark can be told from the first: denied, with two names
changed over, shuffled, with the words that earned a point blanked, or given to another question.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from benchmarks.hostile_answers import words_of
from quizdesk.bank.reader import read_bank
from quizdesk.engine.mark import Mark, Outcome
from quizdesk.engine.marking import mark
from quizdesk.engine.marking.phrase import Ingredient, Phrase, parse_phrase
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import TextResponse
from quizdesk.resources import resource_path

BANK = read_bank(resource_path("questions.yaml"))
WRITTEN = {one.id: one for one in BANK.questions.values() if isinstance(one, ShortAnswer)}
SEEN = Path(__file__).with_name("written_answers_seen.jsonl")

MOST_SHUFFLED = 0.25
"""Share of the points that a shuffled model answer may earn. Words that stand side by side by
chance as they do in a sentence cannot all be told from one."""
MOST_NEIGHBOURLY = 0.08
"""Share of the points that the model answer of another question may earn: some are shared."""


def marked(question: ShortAnswer, text: str) -> Mark:
    return mark(question, TextResponse(text))


def awarded(question: ShortAnswer, text: str) -> set[str]:
    evidence = marked(question, text).evidence
    return {part.id for part in evidence if part.outcome is Outcome.AWARDED}


def by_id(question: ShortAnswer) -> str:
    return question.id


# ------------------------------------------------------------------- who does what to whom


class Deed(NamedTuple):
    """Who does something to whom, as a directed phrase of a point says."""

    point: str
    doers: frozenset[str]
    done: str
    sufferers: frozenset[str]


@cache
def deeds(question: ShortAnswer) -> tuple[Deed, ...]:
    """What the directed phrases of a question say, in their first wordings."""
    return tuple(
        Deed(point.id, named(question, phrase, 0), done(question, phrase), sufferers)
        for point in question.scheme.points
        for phrase in map(parse_phrase, point.accept)
        if len(phrase.steps) > 2
        and named(question, phrase, 0)
        and (sufferers := named(question, phrase, -1))
        and not asks_for_a_denial(phrase)
    )


def named(question: ShortAnswer, phrase: Phrase, step: int) -> frozenset[str]:
    """The actors among the wordings of a step that names only whom it asks for."""
    if len(phrase.steps[step]) != 1:
        return frozenset()
    actors = {actor.lower(): actor for actor in question.scheme.actors}
    choices = (" ".join(one.words) for part in phrase.steps[step] for one in part.choices)
    return frozenset(actors[text] for text in choices if text in actors)


def asks_for_a_denial(phrase: Phrase) -> bool:
    return any(one.is_denial for step in phrase.steps for part in step for one in part.choices)


def done(question: ShortAnswer, phrase: Phrase) -> str:
    """The words between the first and the last step."""
    middle = (part for step in phrase.steps[1:-1] for part in step if not part.is_optional)
    return " ".join(wording(question, part) for part in middle)


def wording(question: ShortAnswer, ingredient: Ingredient) -> str:
    choice = ingredient.choices[0]
    if not choice.family:
        return " ".join(choice.words)
    families = {family.name: family.wordings for family in question.scheme.families}
    return families[choice.family][0].removesuffix("*")


def told(question: ShortAnswer) -> Iterator[tuple[Deed, str, str]]:
    """The deeds that earn their points when told plainly, each with two who take part."""
    for deed in deeds(question):
        doer, sufferer = min(deed.doers), min(deed.sufferers)
        if deed.point in awarded(question, f"{doer} did {deed.done} {sufferer}."):
            yield deed, doer, sufferer


def test_there_are_directed_points_to_test() -> None:
    assert sum(len(list(told(question))) for question in WRITTEN.values()) >= 20


@pytest.mark.parametrize("question", WRITTEN.values(), ids=by_id)
def test_a_deed_that_is_denied_is_not_awarded(question: ShortAnswer) -> None:
    for deed, doer, sufferer in told(question):
        for denial in ("did not", "never did", "didn't", "refused to"):
            text = f"{doer} {denial} {deed.done} {sufferer}."
            assert deed.point not in awarded(question, text), text


@pytest.mark.parametrize("question", WRITTEN.values(), ids=by_id)
def test_a_deed_whose_parts_are_changed_over_is_not_awarded(question: ShortAnswer) -> None:
    for deed, doer, sufferer in told(question):
        if any(
            # Where the scheme says it both ways, as of a pact, both ways are right.
            sufferer in other.doers and doer in other.sufferers
            for other in deeds(question)
            if other.point == deed.point
        ):
            continue
        text = f"{sufferer} did {deed.done} {doer}."
        assert deed.point not in awarded(question, text), text


# ---------------------------------------------------------------------------------- the words


@cache
def answers() -> tuple[tuple[str, str], ...]:
    """Questions with answers to them: the bank's own, and those that pupils might write."""
    own = [
        (one.id, text)
        for one in WRITTEN.values()
        for text in (one.model_answer, *(test.answer for test in one.scheme.test_answers))
    ]
    lines = SEEN.read_text(encoding="utf-8").splitlines()
    return (*own, *((line["question"], line["answer"]) for line in map(json.loads, lines)))


@pytest.mark.parametrize("name", WRITTEN)
def test_every_awarded_or_unsure_point_shows_words(name: str) -> None:
    for text in (text for one, text in answers() if one == name):
        for part in marked(WRITTEN[name], text).evidence:
            assert part.why
            assert part.spans or part.outcome is Outcome.NOT_FOUND
            assert all(text[start:end].strip() for start, end in part.spans)


@pytest.mark.parametrize("name", WRITTEN)
def test_without_its_words_a_point_is_lost_or_earned_by_others(name: str) -> None:
    question = WRITTEN[name]
    for text in (text for one, text in answers() if one == name):
        for point in awarded(question, text):
            left = text
            for _ in range(len(text)):
                part = marked(question, left).part(point)
                if part.outcome is not Outcome.AWARDED:
                    break
                for start, end in part.spans:
                    assert left[start:end].strip()
                    left = left[:start] + " " * (end - start) + left[end:]
            assert point not in awarded(question, left)


# ------------------------------------------------------------------------- shuffled, elsewhere


def shuffled(text: str, seed: int) -> str:
    words = text.split()
    return " ".join(Random(seed).sample(words, len(words)))


def test_a_shuffled_model_answer_earns_next_to_nothing() -> None:
    seeds = range(6)
    points = sum(len(question.scheme.points) for question in WRITTEN.values()) * len(seeds)
    earned = sum(
        len(awarded(question, shuffled(question.model_answer, seed)))
        for question in WRITTEN.values()
        for seed in seeds
    )
    assert earned <= MOST_SHUFFLED * points


def test_the_model_answer_of_another_question_earns_only_what_both_share() -> None:
    points = earned = 0
    for question in WRITTEN.values():
        for other in WRITTEN.values():
            if other is question:
                continue
            found = awarded(question, other.model_answer)
            is_of_the_same = bool(set(question.facts) & set(other.facts))
            is_whole = len(found) == len(question.scheme.points)
            assert not is_whole or is_of_the_same, (question.id, other.id)
            points += len(question.scheme.points)
            earned += len(found)
    assert earned <= MOST_NEIGHBOURLY * points


@pytest.mark.parametrize("question", WRITTEN.values(), ids=by_id)
def test_the_stem_earns_nothing(question: ShortAnswer) -> None:
    assert not awarded(question, question.stem)


@pytest.mark.parametrize("question", WRITTEN.values(), ids=by_id)
def test_any_row_of_a_scheme_s_own_words_is_marked(question: ShortAnswer) -> None:
    words = words_of(question)
    chance = Random(question.id)
    for between in (", ", " ", ". ", " and "):
        for number in (3, 12, 150):
            for _ in range(8):
                mark = marked(question, between.join(chance.choices(words, k=number)))
                assert len(mark.evidence) == len(question.scheme.points)
