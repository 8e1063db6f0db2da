# SPDX-License-Identifier: MIT
"""Holds a mark scheme against answers that people have marked: where they agree and where not.

Also says which answers another wording of the scheme would mark differently, and proposes phrases
for points that were missed. Nothing is changed here; a person decides.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from quizdesk.engine.agreement import Verdicts, interval, weighted_kappa
from quizdesk.engine.mark import Evidence, Mark, Outcome
from quizdesk.engine.mark_scheme import MarkPoint
from quizdesk.engine.marking.compiled_scheme import compiled
from quizdesk.engine.marking.short_answer import mark_short_answer
from quizdesk.engine.marking.small_words import DENIAL_WORDS, SMALL_WORDS
from quizdesk.engine.marking.stems import stem
from quizdesk.engine.marking.tokens import Token, read_tokens
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import TextResponse

WORDS_OF_A_PROPOSAL = 3


@dataclass(frozen=True, slots=True)
class MarkedAnswer:
    """An answer that a person has marked.

    Attributes:
        label: what the answer is called where it comes from.
        text: its words.
        points: for each mark point that was judged, whether it was earned.
        mark: the whole mark, where only that is known; else it follows from the points.
    """

    label: str
    text: str
    points: Mapping[str, bool]
    mark: int | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A point on which the scheme and a person differ.

    Attributes:
        label: the answer.
        point: the point's id.
        was_earned: what the person says.
        words: the answer's words that the scheme went by.
        why: the scheme's reason.
    """

    label: str
    point: str
    was_earned: bool
    words: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Bench:
    """How a scheme marks the answers to one question.

    Attributes:
        question: its id.
        answers: how many there are.
        verdicts: the scheme (first) and people (second), over points that the scheme decided.
        unsure: points that the scheme left to a person.
        marks: pairs of whole marks, the scheme's first, of answers with nothing unsure.
        interval: the 95% interval of their weighted kappa, or None where too few are known.
        disagreements: each point on which they differ.
    """

    question: str
    answers: int
    verdicts: Verdicts
    unsure: int
    marks: tuple[tuple[int, int], ...]
    interval: tuple[float, float] | None
    disagreements: tuple[Disagreement, ...]

    @property
    def weighted_kappa(self) -> float | None:
        """Of the whole marks; None where too few are known."""
        return None if self.interval is None else weighted_kappa(self.marks)


@dataclass(frozen=True, slots=True)
class Change:
    """An answer's point that two wordings of a scheme judge differently.

    Attributes:
        was_earned: what a person says, or None where nobody has judged it.
    """

    label: str
    point: str
    before: Outcome | None
    after: Outcome | None
    was_earned: bool | None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A phrase that would award a missed point and no answer that a person gave nothing for."""

    label: str
    point: str
    phrase: str


def bench(question: ShortAnswer, answers: Sequence[MarkedAnswer], chance: Random) -> Bench:
    """Marks the answers and compares.

    Args:
        question: the question, with its scheme.
        answers: answers to it.
        chance: for the interval.
    """
    verdicts = Verdicts()
    unsure = 0
    disagreements: list[Disagreement] = []
    marks: list[tuple[int, int]] = []
    for answer in answers:
        given = mark_short_answer(question, TextResponse(answer.text))
        for point, was_earned in answer.points.items():
            part = given.part(point)
            if part.outcome is Outcome.UNSURE:
                unsure += 1
                continue
            is_awarded = part.outcome is Outcome.AWARDED
            verdicts += _verdict(is_awarded, was_earned)
            if is_awarded != was_earned:
                disagreements.append(_disagreement(answer, part, was_earned))
        if not given.needs_review:
            marks.append((given.awarded, _whole_mark(question, answer)))
    return Bench(
        question=question.id,
        answers=len(answers),
        verdicts=verdicts,
        unsure=unsure,
        marks=tuple(marks),
        interval=interval(marks, chance),
        disagreements=tuple(disagreements),
    )


def _verdict(first: bool, second: bool) -> Verdicts:
    return Verdicts(
        both=first and second,
        first_only=first and not second,
        second_only=second and not first,
        neither=not first and not second,
    )


def _disagreement(answer: MarkedAnswer, part: Evidence, was_earned: bool) -> Disagreement:
    words = tuple(answer.text[start:end] for start, end in part.spans)
    return Disagreement(answer.label, part.id, was_earned, words, part.why)


def _whole_mark(question: ShortAnswer, answer: MarkedAnswer) -> int:
    if answer.mark is not None:
        return answer.mark
    worth = {point.id: point.marks for point in question.scheme.points}
    earned = sum(worth[point] for point, was_earned in answer.points.items() if was_earned)
    return min(earned, question.scheme.marks)


def changes(
    before: ShortAnswer, after: ShortAnswer, answers: Sequence[MarkedAnswer]
) -> tuple[Change, ...]:
    """Which points of which answers two wordings of a scheme judge differently."""
    found = []
    for answer in answers:
        response = TextResponse(answer.text)
        old = _outcomes(mark_short_answer(before, response))
        new = _outcomes(mark_short_answer(after, response))
        found += [
            Change(answer.label, point, old.get(point), new.get(point), answer.points.get(point))
            for point in dict.fromkeys([*old, *new])
            if old.get(point) is not new.get(point)
        ]
    return tuple(found)


def _outcomes(given: Mark) -> dict[str, Outcome]:
    return {part.id: part.outcome for part in given.evidence}


def propose(question: ShortAnswer, answers: Sequence[MarkedAnswer]) -> tuple[Proposal, ...]:
    """Phrases that corrections suggest: for each missed point, the words that say it, tried out."""
    proposals = []
    for answer in answers:
        given = mark_short_answer(question, TextResponse(answer.text))
        for point in question.scheme.points:
            is_missed = given.part(point.id).outcome is not Outcome.AWARDED
            if not (is_missed and answer.points.get(point.id)):
                continue
            phrase = _phrase_from(question, point, answer.text)
            if phrase and _is_safe(question, point, phrase, answers):
                proposals.append(Proposal(answer.label, point.id, phrase))
    return tuple(proposals)


def _phrase_from(question: ShortAnswer, point: MarkPoint, text: str) -> str:
    """The telling words of the sentence that comes nearest to a point."""
    stop = {stem(word) for word in SMALL_WORDS - DENIAL_WORDS}
    asked = {stem(token.word) for token in read_tokens(point.say)} - stop
    known = compiled(question.scheme).vocabulary.wordings
    sentences: dict[int, list[Token]] = {}
    for token in read_tokens(text):
        sentences.setdefault(token.sentence, []).append(token)

    def weight(token: Token) -> int:
        key = stem(token.word)
        return 0 if key in stop else 3 * (key in asked) + 2 * (key in known) + 1

    nearest = max(
        sentences.values(), key=lambda tokens: sum(map(weight, tokens)) - len(tokens), default=[]
    )
    heaviest = sorted(nearest, key=weight, reverse=True)[:WORDS_OF_A_PROPOSAL]
    chosen = [token.word for token in nearest if token in heaviest and weight(token)]
    return " ".join(dict.fromkeys(chosen)) if len(chosen) > 1 else ""


def _is_safe(
    question: ShortAnswer, point: MarkPoint, phrase: str, answers: Sequence[MarkedAnswer]
) -> bool:
    """Whether a phrase awards an answer that earned the point, and none that did not."""
    tried = _with_phrase(question, point, phrase)
    is_of_use = False
    for answer in answers:
        was_earned = answer.points.get(point.id)
        outcome = mark_short_answer(tried, TextResponse(answer.text)).part(point.id).outcome
        if outcome is Outcome.AWARDED and was_earned is False:
            return False
        is_of_use = is_of_use or (outcome is Outcome.AWARDED and was_earned is True)
    return is_of_use


def _with_phrase(question: ShortAnswer, point: MarkPoint, phrase: str) -> ShortAnswer:
    only = replace(point, accept=(phrase,))
    points = tuple(only if one.id == point.id else one for one in question.scheme.points)
    return replace(question, scheme=replace(question.scheme, points=points))
