# SPDX-License-Identifier: MIT
"""What corrections suggest for a mark scheme: a phrase for a missed point, the phrase at fault.

Each suggestion is tried on every answer that people have marked, on the test answers of the scheme
and on what its other points say; it comes with what it changes among the marked answers. Nothing is
changed here; a person decides.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from quizdesk.engine.mark import Mark, Outcome
from quizdesk.engine.mark_scheme import Family, MarkPoint, MarkScheme
from quizdesk.engine.marking.small_words import DENIAL_WORDS
from quizdesk.engine.marking.tokens import read_words
from quizdesk.engine.phrase_candidates import Candidate, new_phrases, widened
from quizdesk.engine.phrase_parts import PartReader
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.scheme_bench import Change, MarkedAnswer, changes, marks_of
from quizdesk.engine.telling_words import Larder, Sentence, Telling

MOST_A_POINT = 2
"""Phrases proposed for one point at a time: after adding one it is time to look again."""
MOST_ROUNDS = 3
"""Times that phrases are tried in the whole scheme; those that fail there make way for others."""
MOST_MISSED = 12
"""Missed answers of a point from which phrases are made."""
MOST_CANDIDATES = 40
"""Phrases tried for one point."""
FEWEST_AN_ANSWER = 12
"""Phrases tried for one answer at least, however many there are."""
_NAMED = re.compile(r"~([a-z][a-z0-9-]*)")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A phrase that would award a missed point and no answer that did not earn it.

    Attributes:
        labels: the answers that it gains.
        point: the point's id.
        phrase: in the language of mark schemes.
        widens: the phrase of the scheme that it is another wording of, or empty.
        changes: what it changes among the answers that were judged.
    """

    labels: tuple[str, ...]
    point: str
    phrase: str
    widens: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Suspect:
    """Phrases by which a point was awarded that was not earned.

    Attributes:
        labels: the answers.
        point: the point's id.
        phrases: each of them alone awards it.
        changes: what leaving them all out changes among the answers that were judged.
    """

    labels: tuple[str, ...]
    point: str
    phrases: tuple[str, ...]
    changes: tuple[Change, ...]


class _Ranked(NamedTuple):
    """A candidate and the answers that it alone gains."""

    candidate: Candidate
    labels: tuple[str, ...]


class Proposals:
    """What marked answers to one question suggest for its scheme."""

    def __init__(
        self,
        question: ShortAnswer,
        answers: Sequence[MarkedAnswer],
        marks: Sequence[Mark],
        families: Mapping[str, Family],
    ) -> None:
        """Reads nothing yet.

        Args:
            question: the question, with its scheme.
            answers: answers to it that people have marked.
            marks: what the scheme gives to each of them.
            families: of the whole bank, by name; a phrase may name those of the scheme and these.
        """
        self._question = question
        self._answers = answers
        self._marks = marks
        own = {family.name: family for family in question.scheme.families}
        self._families = {**own, **families}
        self._witnesses = (*answers, *_witnesses(question.scheme))

    @cached_property
    def _larder(self) -> Larder:
        texts = [answer.text for answer in self._witnesses]
        return Larder(self._question, self._families.values(), texts)

    @cached_property
    def _parts(self) -> PartReader:
        return PartReader(self._question.scheme)

    def phrases(self) -> tuple[Proposal, ...]:
        """Phrases for points that people gave and the scheme did not, the best of a point first."""
        waiting = self._ranked()
        kept: dict[str, list[Proposal]] = {point.id: [] for point in waiting}
        for _ in range(MOST_ROUNDS):
            chosen: dict[MarkPoint, _Ranked] = {}
            for point, ranked in waiting.items():
                gained = {label for one in kept[point.id] for label in one.labels}
                fresh = [one for one in ranked if not gained.issuperset(one.labels)]
                if fresh and len(kept[point.id]) < MOST_A_POINT:
                    chosen[point] = fresh.pop(0)
                waiting[point] = fresh
            accepts = {
                point.id: (*point.accept, one.candidate.phrase) for point, one in chosen.items()
            }
            for (point, one), found in zip(chosen.items(), self._tried(accepts), strict=True):
                awarded = [
                    each
                    for each in found
                    if each.point == point.id and each.after is Outcome.AWARDED
                ]
                if (
                    awarded
                    and all(each.was_earned for each in awarded)
                    and not any(each.is_loss for each in found)
                ):
                    labels = tuple(each.label for each in awarded)
                    phrase, widens = one.candidate.phrase, one.candidate.widens
                    kept[point.id].append(Proposal(labels, point.id, phrase, widens, found))
        return tuple(one for of_point in kept.values() for one in of_point)

    def suspects(self) -> tuple[Suspect, ...]:
        """Phrases at fault where the scheme gave points and people did not."""
        waiting = self._blamed()
        kept: dict[str, list[Suspect]] = {point.id: [] for point in waiting}
        while any(waiting.values()):
            chosen = {point: blamed.pop(0) for point, blamed in waiting.items() if blamed}
            accepts = {
                point.id: tuple(phrase for phrase in point.accept if phrase not in phrases)
                for point, (phrases, _) in chosen.items()
            }
            for (point, (phrases, labels)), found in zip(
                chosen.items(), self._tried(accepts), strict=True
            ):
                kept[point.id].append(Suspect(labels, point.id, phrases, found))
        return tuple(one for of_point in kept.values() for one in of_point)

    def _ranked(self) -> dict[MarkPoint, list[_Ranked]]:
        """For each point, phrases that alone gain something and harm nothing, the best first."""
        missed = {
            point: self._where(point, was_earned=True, is_awarded=False)
            for point in self._question.scheme.points
        }
        candidates = {
            point: self._candidates(point, numbers[:MOST_MISSED])
            for point, numbers in missed.items()
            if numbers
        }
        phrases = {point: [one.phrase for one in some] for point, some in candidates.items()}
        ranked = {}
        for point, awarded in self._awarded_by(phrases, self._witnesses).items():
            unearned = set(self._judged(point, was_earned=False))
            harmless = [
                _Ranked(candidate, tuple(self._answers[number].label for number in sorted(gained)))
                for candidate, held in zip(candidates[point], awarded, strict=True)
                if held.isdisjoint(unearned)
                and len(gained := held.intersection(missed[point])) >= candidate.fewest
            ]
            harmless.sort(key=lambda one: (-len(one.labels), -one.candidate.weight))
            ranked[point] = harmless
        return ranked

    def _blamed(self) -> dict[MarkPoint, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
        """For each point, the phrases by which it was awarded wrongly, with their answers."""
        wrong = {
            point: self._where(point, was_earned=False, is_awarded=True)
            for point in self._question.scheme.points
        }
        accepts = {point: point.accept for point, numbers in wrong.items() if numbers}
        blamed = {}
        for point, awarded in self._awarded_by(accepts, self._answers).items():
            by_phrases: dict[tuple[str, ...], list[str]] = {}
            for number in wrong[point]:
                phrases = tuple(
                    phrase
                    for phrase, held in zip(point.accept, awarded, strict=True)
                    if number in held
                )
                by_phrases.setdefault(phrases, []).append(self._answers[number].label)
            blamed[point] = [
                (phrases, tuple(labels)) for phrases, labels in by_phrases.items() if phrases
            ]
        return blamed

    def _judged(self, point: MarkPoint, *, was_earned: bool) -> list[int]:
        """The numbers of the answers and witnesses that earned a point, or did not."""
        return [
            number
            for number, answer in enumerate(self._witnesses)
            if answer.points.get(point.id) is was_earned
        ]

    def _where(self, point: MarkPoint, *, was_earned: bool, is_awarded: bool) -> list[int]:
        """The answers of which people and the scheme say so, by their numbers."""
        return [
            number
            for number, (answer, given) in enumerate(zip(self._answers, self._marks, strict=True))
            if answer.points.get(point.id) is was_earned
            and (given.part(point.id).outcome is Outcome.AWARDED) is is_awarded
        ]

    def _candidates(self, point: MarkPoint, missed: Sequence[int]) -> list[Candidate]:
        """Phrases that the missed answers suggest, the best of each first, all different."""
        earned = self._judged(point, was_earned=True)
        unearned = self._judged(point, was_earned=False)
        denies = not DENIAL_WORDS.isdisjoint(read_words(" ".join((point.say, *point.accept))))
        share = max(MOST_CANDIDATES // max(len(missed), 1), FEWEST_AN_ANSWER)
        firsts: dict[str, Candidate] = {}
        for number in missed:
            read = [
                (sentence, self._larder.telling(sentence, point, earned, unearned))
                for sentence in self._larder.sentences(number)
            ]
            wider = [
                one for sentence, words in read for one in self._widened(point, sentence, words)
            ]
            wider.sort(key=lambda one: -one.weight)
            likeliest = max((words for _, words in read), key=_weight, default=())
            new = list(new_phrases(likeliest, denies=denies))
            for one in (*wider[: share // 2], *new[: share // 2]):
                firsts.setdefault(one.phrase, one)
        return [one for phrase, one in firsts.items() if phrase not in point.accept]

    def _widened(
        self, point: MarkPoint, sentence: Sentence, words: Sequence[Telling]
    ) -> Iterator[Candidate]:
        for phrase in point.accept:
            yield from widened(phrase, self._parts.parts(phrase), sentence, words, self._larder)

    def _tried(self, accepts: Mapping[str, tuple[str, ...]]) -> list[tuple[Change, ...]]:
        """What other phrases for some points change among the judged answers, point by point.

        All are tried in one scheme, as to make a scheme ready costs most. What changes at a point
        that keeps its phrases is put down to each of those that do not.
        """
        if not accepts:
            return []
        points = [
            replace(point, accept=accepts.get(point.id, point.accept))
            for point in self._question.scheme.points
        ]
        after = marks_of(self._with_points(points), self._answers)
        judged = [
            change
            for change in changes(self._answers, self._marks, after)
            if change.was_earned is not None
        ]
        return [
            tuple(change for change in judged if change.point not in accepts or change.point == one)
            for one in accepts
        ]

    def _awarded_by(
        self, phrases: Mapping[MarkPoint, Sequence[str]], answers: Sequence[MarkedAnswer]
    ) -> dict[MarkPoint, list[set[int]]]:
        """For each phrase of each point, the answers to which it alone awards that point."""
        # A point of its own for each phrase: the scheme is made ready once, an answer read once.
        points = [
            replace(point, id=f"{point.id} {number}", say="", accept=(phrase,))
            for point, some in phrases.items()
            for number, phrase in enumerate(some)
        ]
        if not points:
            return {}
        awarded: dict[str, set[int]] = {point.id: set() for point in points}
        marks = marks_of(self._with_points(points, is_lone=True), answers)
        for number, given in enumerate(marks):
            for part in given.evidence:
                if part.outcome is Outcome.AWARDED:
                    awarded[part.id].add(number)
        return {
            point: [awarded[f"{point.id} {number}"] for number in range(len(some))]
            for point, some in phrases.items()
        }

    def _with_points(self, points: Sequence[MarkPoint], *, is_lone: bool = False) -> ShortAnswer:
        """The question with other points, and with the families that they name."""
        scheme = replace(self._question.scheme, points=tuple(points))
        if is_lone:
            scheme = replace(scheme, misconceptions=(), levels=())
        phrases = [text for point in points for text in (*point.accept, *point.reject)]
        phrases += [text for one in scheme.misconceptions for text in one.when]
        named = set(_NAMED.findall("\n".join(phrases)))
        families = tuple(family for name, family in self._families.items() if name in named)
        return replace(self._question, scheme=replace(scheme, families=families))


def _witnesses(scheme: MarkScheme) -> Iterator[MarkedAnswer]:
    """What tells besides answers which points a sentence makes: test answers, and points' words."""
    ids = [point.id for point in scheme.points]
    for one in scheme.test_answers:
        yield MarkedAnswer("", one.answer, {point: point in one.points for point in ids})
    for point in scheme.points:
        yield MarkedAnswer("", point.say, {other: False for other in ids if other != point.id})


def _weight(words: Sequence[Telling]) -> float:
    """How much the three most telling words of a sentence tell."""
    return sum(sorted((word.weight for word in words), reverse=True)[:3])
