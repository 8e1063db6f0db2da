# SPDX-License-Identifier: MIT
"""Marks a written answer by its mark scheme, point by point.

A point is awarded only to words of the answer itself that say it plainly. Where the words stand
but something casts doubt on them, the point is unsure and a person decides.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from functools import cached_property
from itertools import chain

from quizdesk.engine.mark import Evidence, Mark, Outcome, Span
from quizdesk.engine.marking.answer_index import AnswerIndex, Place
from quizdesk.engine.marking.arrangement import Arrangement, Finding, Flaw
from quizdesk.engine.marking.compiled_scheme import (
    CompiledMisconception,
    CompiledPoint,
    CompiledScheme,
    compiled,
)
from quizdesk.engine.marking.denied import Denying, denying
from quizdesk.engine.marking.known_casts import Turnings
from quizdesk.engine.marking.matcher import WIDE_WINDOW, Finder
from quizdesk.engine.marking.near_reading import near_readings
from quizdesk.engine.marking.pattern_set import PatternSet
from quizdesk.engine.marking.patterns import Pattern
from quizdesk.engine.marking.roles import Roles
from quizdesk.engine.marking.taking_back import TakingBack
from quizdesk.engine.marking.totals import total
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import TextResponse

SCATTERED = 8
"""Words from which those of a phrase without directions are too far apart in several clauses."""

SAID = "Your own words say this."
CONTRADICTED = "Your answer says this in one place and denies it in another."
NOT_SAID = "No words of your answer say this."
NEARLY = "Your answer comes near this, but does not say it in words that the program knows."
NEARLY_SAID = "Your answer comes near this, but “{}” or words like it are not there."


class Doubt(Enum):
    """What speaks against a point whose words stand, for the learner; the weightier first."""

    REJECTED = "The words are here, but beside them stands something that speaks against it."
    NEAR_MISS = "The words are here, but what they say is near it and not the same."
    DENIED = "The words are here, but they seem to be denied."
    OTHER_ACTOR = "The words are here, but somebody else seems to do it, or it is done to another."
    TAKEN_BACK = "The words are here, but a later sentence of your answer seems to take them back."
    OTHER_YEAR = "The words are here, but beside another year."
    REVERSED = "The words are here, but in an order that may turn the meaning round."
    MISSPELT = "The words are here, if a misspelt one means what we think."
    APART = "The words are here, but so far apart that they may not belong together."
    PLAINLY_DENIED = "Your answer says that it was not so."
    STEM = "These are the words of the question, and your answer says nothing more of this."
    SALAD = "The words are here, but they make no sentence."
    BARE_LIST = "The key words are here, but a list of them says nothing about them."

    @property
    def outcome(self) -> Outcome:
        """What a point is that has this against it."""
        return Outcome.NOT_FOUND if self in _SETTLING else Outcome.UNSURE


_PLAIN = Doubt.PLAINLY_DENIED
_SETTLING = frozenset({Doubt.STEM, Doubt.PLAINLY_DENIED, Doubt.SALAD, Doubt.BARE_LIST})
_WEIGHT = {doubt: number for number, doubt in enumerate(Doubt)}
_OF_FLAW = {
    Flaw.OTHER_ACTOR: Doubt.OTHER_ACTOR,
    Flaw.OTHER_YEAR: Doubt.OTHER_YEAR,
    Flaw.TURNED: Doubt.REVERSED,
}


def mark_short_answer(question: ShortAnswer, response: TextResponse) -> Mark:
    """The mark, with evidence for each point of the scheme.

    Raises:
        InvalidPhrase: when a phrase of the scheme cannot be read; banks are checked for that.
    """
    scheme = compiled(question.scheme, question.stem)
    reader = _Reader(AnswerIndex(response.text, scheme.vocabulary), scheme)
    evidence = reader.read_nearly(tuple(map(reader.judge, range(len(scheme.points)))))
    met = [one.misconception for one in scheme.misconceptions if reader.meets(one)]
    cap = min((one.cap for one in met if one.cap is not None), default=None)
    awarded = total(question.scheme, evidence, cap)
    return Mark(awarded, question.scheme.marks, evidence, tuple(one.say for one in met), cap)


class _Reader:
    """Judges the points of a scheme over one answer."""

    def __init__(self, index: AnswerIndex, ready: CompiledScheme) -> None:
        self._index = index
        self._ready = ready
        self._bare_lists = frozenset() if ready.scheme.takes_lists else index.bare_lists
        roles = Roles(index)
        self._roles = roles
        self._strict = Finder(index, roles, ready.patterns)
        self._turnings = Turnings(index, roles, ready.known_casts)
        self._taking_back = TakingBack(index)
        self._used: set[int] = set()

    @cached_property
    def _loose(self) -> Finder:
        # Made for a point that nothing else decides; most answers have none.
        return Finder(self._index, self._roles, self._ready.patterns, is_loose=True)

    def meets(self, one: CompiledMisconception) -> bool:
        """Whether the answer plainly holds a misconception."""
        return any(
            found.flaw is None and denying(self._index, found) is Denying.NO
            for pattern in self._strict.possible(one.when)
            for found in self._strict.find(pattern)
        )

    def judge(self, number: int) -> Evidence:
        """What becomes of the point of a number."""
        compiled_point = self._ready.points[number]
        point = compiled_point.point
        rejected = self._rejected_clauses(compiled_point)
        doubts: list[tuple[Doubt, Finding]] = []
        undoubted: list[tuple[Pattern, Finding]] = []
        for pattern in self._strict.possible(compiled_point.accept):
            for found in self._strict.find(pattern):
                doubt = self._doubt(found, rejected)
                if doubt is None:
                    undoubted.append((pattern, found))
                else:
                    doubts.append((doubt, found))
        denied = {self._sentence(found) for doubt, found in doubts if doubt is _PLAIN}
        contradicted = set(denied)
        best: Arrangement | None = None
        undoubted.sort(key=lambda one: one[1].width)
        for pattern, found in undoubted:
            # The narrowest counts; the others only say whether what is denied is also said.
            if best is not None and self._sentence(found) not in contradicted:
                continue
            weakness = self._weakness(number, pattern, found)
            if weakness is not None:
                doubts.append((weakness, found))
                continue
            best = best or found.places
            contradicted.discard(self._sentence(found))
        if best is not None:
            outcome, why = (
                (Outcome.UNSURE, CONTRADICTED) if contradicted else (Outcome.AWARDED, SAID)
            )
            return Evidence(point.id, outcome, point.marks, self._use(best), why)
        # A plain denial settles what another phrase finds perhaps denied.
        doubts = [
            (doubt, found)
            for doubt, found in doubts
            if doubt is not Doubt.DENIED or self._sentence(found) not in denied
        ]
        if not doubts:
            doubts = list(self._loosened(compiled_point.accept, rejected))
        if not doubts:
            return Evidence(point.id, Outcome.NOT_FOUND, point.marks, why=NOT_SAID)
        doubt, found = min(doubts, key=lambda one: (_WEIGHT[one[0]], one[1].width))
        places = found.places
        spans = self._use(places) if doubt.outcome is Outcome.UNSURE else self._spans(places)
        return Evidence(point.id, doubt.outcome, point.marks, spans, doubt.value)

    def read_nearly(self, evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        """The evidence, with points unsure that the answer comes near in words of its own."""
        missed = [number for number, part in enumerate(evidence) if part.why == NOT_SAID]
        silent = self._index.salads | self._bare_lists
        near = near_readings(self._index, self._ready.own_words, missed, self._used, silent)
        return tuple(
            replace(
                part,
                outcome=Outcome.UNSURE,
                spans=self._spans([Place(one, one) for one in near[number].places]),
                why=NEARLY_SAID.format(near[number].missing) if near[number].missing else NEARLY,
            )
            if number in near
            else part
            for number, part in enumerate(evidence)
        )

    def _rejected_clauses(self, point: CompiledPoint) -> Mapping[int, frozenset[int]]:
        """The clauses of near misses, by their sentences."""
        clauses: dict[int, frozenset[int]] = {}
        for pattern in self._strict.possible(point.reject):
            for found in self._strict.find(pattern):
                if found.flaw is None and denying(self._index, found) is Denying.NO:
                    sentence = self._sentence(found)
                    known = clauses.get(sentence, frozenset())
                    clauses[sentence] = known.union(
                        self._index.clauses[one.first] for one in found.places
                    )
        return clauses

    def _sentence(self, found: Finding) -> int:
        return self._index.sentences[found.places[0].first]

    def _doubt(self, found: Finding, rejected: Mapping[int, frozenset[int]]) -> Doubt | None:
        """What speaks against an arrangement that stands as the phrase asks."""
        sentence = self._sentence(found)
        if sentence in rejected:
            clauses = {self._index.clauses[one.first] for one in found.places}
            is_beside = clauses.isdisjoint(rejected[sentence])
            return Doubt.REJECTED if is_beside else Doubt.NEAR_MISS
        if sentence in self._index.salads:
            return Doubt.SALAD
        if self._is_of_stem(found.places):
            return Doubt.STEM
        if sentence in self._bare_lists:
            return Doubt.BARE_LIST
        how = denying(self._index, found)
        if how is not Denying.NO:
            return Doubt.PLAINLY_DENIED if how is Denying.PLAINLY else Doubt.DENIED
        return _OF_FLAW[found.flaw] if found.flaw else None

    def _is_of_stem(self, places: Arrangement) -> bool:
        """Whether only words of the question stand there."""
        keys, stem = self._index.keys, self._ready.own_words.stem
        for first, last, _ in places:
            if keys[first] not in stem or not stem.issuperset(keys[first : last + 1]):
                return False
        return True

    def _weakness(self, number: int, pattern: Pattern, found: Finding) -> Doubt | None:
        """What makes an undoubted arrangement too weak to award the point of a number."""
        if self._turnings.turns(number, found.places, has_roles=pattern.has_roles):
            return Doubt.OTHER_ACTOR
        if self._taking_back.takes_back(found.places, self._ready.own_words.stem):
            return Doubt.TAKEN_BACK
        is_free = not (pattern.has_roles or pattern.is_wide)
        return Doubt.APART if is_free and self._is_scattered(found.places) else None

    def _is_scattered(self, places: Arrangement) -> bool:
        """Whether words stand in several clauses, far apart or with another actor among them."""
        chosen = {place.first for place in places}
        first, last = min(chosen), max(chosen)
        if self._index.clauses[first] == self._index.clauses[last]:
            return False
        between = (one for one in range(first, last) if one not in chosen)
        return last - first >= SCATTERED or any(self._index.actors[one] for one in between)

    def _loosened(
        self, accept: PatternSet, rejected: Mapping[int, frozenset[int]]
    ) -> Iterator[tuple[Doubt, Finding]]:
        """Arrangements that break one of the rules, and only one."""
        for pattern in self._loose.possible(accept):
            misspelt = ((Doubt.MISSPELT, found) for found in self._loose.find(pattern))
            yield from self._first_undoubted(misspelt, rejected)
        for pattern in self._strict.possible(accept):
            # One step alone has no order to lose.
            turned = self._strict.find(pattern, keeps_order=False) if len(pattern.steps) > 1 else ()
            attempts = chain(
                ((Doubt.REVERSED, found) for found in turned),
                (
                    (Doubt.APART, found)
                    for found in self._strict.find(pattern, window=WIDE_WINDOW, sentence_ends=1)
                ),
            )
            yield from self._first_undoubted(attempts, rejected)

    def _first_undoubted(
        self, attempts: Iterator[tuple[Doubt, Finding]], rejected: Mapping[int, frozenset[int]]
    ) -> Iterator[tuple[Doubt, Finding]]:
        for doubt, found in attempts:
            if self._doubt(found, rejected) is None:
                yield doubt, found
                return

    def _use(self, found: Arrangement) -> tuple[Span, ...]:
        """The spans of words that are then no longer free for a near reading."""
        for place in found:
            self._used.update(range(place.first, place.last + 1))
        return self._spans(found)

    def _spans(self, found: Sequence[Place]) -> tuple[Span, ...]:
        """The characters of an arrangement's words, with neighbours joined."""
        runs: list[list[int]] = []
        for place in sorted(found):
            if runs and place.first <= runs[-1][1] + 1:
                runs[-1][1] = max(runs[-1][1], place.last)
            else:
                runs.append([place.first, place.last])
        return tuple(self._index.span(first, last) for first, last in runs)
