# SPDX-License-Identifier: MIT
"""What corrections suggest for a mark scheme: a phrase for a missed point, the phrase at fault.

Each suggestion is tried on every answer that people have marked, and comes with what it changes.
Nothing is changed here; a person decides.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from quizdesk.engine.mark import Outcome
from quizdesk.engine.mark_scheme import MarkPoint
from quizdesk.engine.marking.small_words import DENIAL_WORDS
from quizdesk.engine.marking.tokens import read_words
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.scheme_bench import Change, MarkedAnswer, changes_from, outcomes_of
from quizdesk.engine.telling_words import Larder, Telling

MOST_A_POINT = 2
"""Phrases proposed for one point at a time: after adding one it is time to look again."""
MOST_INGREDIENTS = 6
"""Telling words of a sentence of which phrases are made."""
MOST_TRIALS = {3: 8, 2: 4}
"""How many phrases are tried for one answer, by the number of their ingredients."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A phrase that would award a missed point and no answer that did not earn it.

    Attributes:
        label: the answer that it comes from.
        point: the point's id.
        phrase: in the language of mark schemes.
        changes: what it changes among the answers that were judged.
    """

    label: str
    point: str
    phrase: str
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


def propose(question: ShortAnswer, answers: Sequence[MarkedAnswer]) -> tuple[Proposal, ...]:
    """Phrases for points that people gave and the scheme did not."""
    stock = _Stock(question, answers)
    return tuple(one for point in question.scheme.points for one in stock.proposals(point))


def suspects(question: ShortAnswer, answers: Sequence[MarkedAnswer]) -> tuple[Suspect, ...]:
    """Phrases at fault where the scheme gave points and people did not."""
    stock = _Stock(question, answers)
    return tuple(one for point in question.scheme.points for one in stock.suspects(point))


class _Stock:
    """Marked answers to one question, with what the scheme as it stands makes of them."""

    def __init__(self, question: ShortAnswer, answers: Sequence[MarkedAnswer]) -> None:
        self._question = question
        self._answers = answers
        self._outcomes = [outcomes_of(question, answer) for answer in answers]
        self._larder = Larder(question, [answer.text for answer in answers])

    def proposals(self, point: MarkPoint) -> Iterator[Proposal]:
        """Phrases for one point, none for an answer that an earlier one of them gains."""
        found = 0
        gained: set[str] = set()
        for number in self._where(point, was_earned=True, is_awarded=False):
            label = self._answers[number].label
            if label in gained or found == MOST_A_POINT:
                continue
            for phrase in self._phrases(point, number):
                changes = self._tried(replace(point, accept=(*point.accept, phrase)))
                awarded = {one.label: one.was_earned for one in changes if _awards(one, point)}
                if awarded.get(label) and all(awarded.values()):
                    found += 1
                    gained.update(awarded)
                    yield Proposal(label, point.id, phrase, changes)
                    break

    def suspects(self, point: MarkPoint) -> Iterator[Suspect]:
        """The phrases by which one point was awarded wrongly, with the answers of each."""
        wrong = self._where(point, was_earned=False, is_awarded=True)
        by_answer: dict[int, list[str]] = {number: [] for number in wrong}
        for phrase in point.accept if wrong else ():
            for number in self._awarded_by(point, phrase, wrong):
                by_answer[number].append(phrase)
        by_phrases: dict[tuple[str, ...], list[str]] = {}
        for number, found in by_answer.items():
            by_phrases.setdefault(tuple(found), []).append(self._answers[number].label)
        for phrases, labels in by_phrases.items():
            kept = tuple(phrase for phrase in point.accept if phrase not in phrases)
            changes = self._tried(replace(point, accept=kept))
            yield Suspect(tuple(labels), point.id, phrases, changes)

    def _where(self, point: MarkPoint, *, was_earned: bool, is_awarded: bool) -> list[int]:
        """The answers of which people and the scheme say so, by their numbers."""
        return [
            number
            for number, answer in enumerate(self._answers)
            if answer.points.get(point.id) is was_earned
            and (self._outcomes[number][point.id] is Outcome.AWARDED) is is_awarded
        ]

    def _tried(self, point: MarkPoint) -> tuple[Change, ...]:
        """What another wording of a point changes among the judged answers."""
        points = [point if one.id == point.id else one for one in self._question.scheme.points]
        scheme = replace(self._question.scheme, points=tuple(points))
        after = replace(self._question, scheme=scheme)
        changes = changes_from(self._outcomes, after, self._answers)
        return tuple(change for change in changes if change.was_earned is not None)

    def _phrases(self, point: MarkPoint, number: int) -> list[str]:
        """Phrases that award the point to one answer, the best first."""
        earned, unearned = (
            {
                place
                for place, answer in enumerate(self._answers)
                if answer.points.get(point.id) is was_earned
            }
            for was_earned in (True, False)
        )
        sentence = self._larder.likeliest_sentence(number, point, earned, unearned)
        best = sorted(sentence, key=lambda word: -word.weight)[:MOST_INGREDIENTS]
        best.sort(key=lambda word: word.place)
        missed = self._where(point, was_earned=True, is_awarded=False)
        denies = not DENIAL_WORDS.isdisjoint(read_words(" ".join((point.say, *point.accept))))
        ranked: list[tuple[int, str]] = []
        for words in _trials(best):
            holding = self._larder.holding(words)
            for phrase in _wordings(words, denies=denies):
                awarded = self._awarded_by(point, phrase, holding & {*missed, *unearned})
                if number in awarded and awarded.isdisjoint(unearned):
                    ranked.append((len(awarded), phrase))
                    break
        return [phrase for _, phrase in sorted(ranked, key=lambda one: -one[0])]

    def _awarded_by(self, point: MarkPoint, phrase: str, numbers: Iterable[int]) -> set[int]:
        """The answers to which one phrase alone awards a point."""
        # A scheme of this one phrase is ready in a fraction of the time that the whole one takes.
        lone = replace(point, accept=(phrase,))
        scheme = replace(self._question.scheme, points=(lone,), misconceptions=(), levels=())
        question = replace(self._question, scheme=scheme)
        return {
            number
            for number in numbers
            if outcomes_of(question, self._answers[number])[point.id] is Outcome.AWARDED
        }


def _trials(best: Sequence[Telling]) -> Iterator[tuple[Telling, ...]]:
    """Ingredients to try together, those that tell most first."""
    for size, most in MOST_TRIALS.items():
        together = [
            words for words in combinations(best, size) if any(one.says_something for one in words)
        ]
        together.sort(key=lambda words: -sum(word.weight for word in words))
        yield from together[:most]


def _awards(change: Change, point: MarkPoint) -> bool:
    return change.point == point.id and change.after is Outcome.AWARDED


def _wordings(words: Sequence[Telling], *, denies: bool) -> Iterator[str]:
    """Ways to write the same ingredients down, the strictest first."""
    texts = [word.text for word in words]
    if [word.is_actor for word in words] == [True, False, True]:
        yield " > ".join(texts)
    yield " ".join(texts)
    if denies:
        yield " ".join(["not", *texts])
