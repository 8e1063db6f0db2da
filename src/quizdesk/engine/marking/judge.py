# SPDX-License-Identifier: MIT
"""Judges the points of a mark scheme over one answer, each by its own words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from quizdesk.engine.mark import Evidence, Outcome, Span
from quizdesk.engine.mark_scheme import MarkPoint
from quizdesk.engine.marking.answer_index import AnswerIndex, Place
from quizdesk.engine.marking.arrangement import Arrangement, Finding, Flaw
from quizdesk.engine.marking.carried_on import carried_on
from quizdesk.engine.marking.compiled_scheme import (
    CompiledMisconception,
    CompiledPoint,
    CompiledScheme,
)
from quizdesk.engine.marking.denied import Denying, denying
from quizdesk.engine.marking.doubt import CONTRADICTED, NEARLY, NEARLY_SAID, NOT_SAID, SAID, Doubt
from quizdesk.engine.marking.known_casts import Turnings
from quizdesk.engine.marking.matcher import WIDE_WINDOW, Finder
from quizdesk.engine.marking.near_reading import near_readings
from quizdesk.engine.marking.pattern_set import PatternSet
from quizdesk.engine.marking.patterns import Pattern
from quizdesk.engine.marking.roles import Roles
from quizdesk.engine.marking.taking_back import TakingBack

SCATTERED = 8
"""Words from which those of a phrase without directions are too far apart in several clauses."""

_WEIGHT = {doubt: number for number, doubt in enumerate(Doubt)}
_OF_FLAW = {
    Flaw.OTHER_ACTOR: Doubt.OTHER_ACTOR,
    Flaw.OTHER_YEAR: Doubt.OTHER_YEAR,
    Flaw.TURNED: Doubt.REVERSED,
}


class Judgement(NamedTuple):
    """What becomes of a point by its own words, and how firmly they stand.

    Attributes:
        evidence: the outcome with its words.
        doubt: what speaks against them, if anything does.
        phrases: how many phrases of the point the answer fits without a doubt.
        words: how many ingredients stand in the arrangement that counts.
        width: names from the first of them to the last.
        is_cast_sure: whether those who take part stand there by name, as a phrase asks.
    """

    evidence: Evidence
    doubt: Doubt | None = None
    phrases: int = 0
    words: int = 0
    width: int = 0
    is_cast_sure: bool = False


class Judge:
    """Judges the points of a scheme over one answer."""

    def __init__(self, index: AnswerIndex, ready: CompiledScheme) -> None:
        self._index = index
        self._ready = ready
        self._bare_lists = frozenset() if ready.scheme.takes_lists else index.bare_lists
        roles = Roles(index)
        self._roles = roles
        self._strict = Finder(index, roles, ready.patterns)
        self._turnings = Turnings(index, roles, ready.known_casts)
        self._taking_back = TakingBack(index, ready.own_words)
        self._used: set[int] = set()
        self._undoubted: dict[int, list[tuple[Pattern, Finding]]] = {}

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

    def casts_against(self) -> int:
        """Deeds of the answer told of others than the scheme tells them of, less those that fit."""
        return self._turnings.against

    def judge(self, number: int) -> Judgement:
        """What becomes of the point of a number."""
        compiled_point = self._ready.points[number]
        point = compiled_point.point
        rejected = self._rejected_clauses(compiled_point)
        doubts, undoubted = self._arranged(compiled_point.accept, rejected)
        denied = {self._sentence(found) for doubt, found in doubts if doubt is Doubt.PLAINLY_DENIED}
        contradicted = set(denied)
        best: Finding | None = None
        undoubted.sort(key=lambda one: one[1].width)
        for pattern, found in undoubted:
            # The narrowest counts; the others only say whether what is denied is also said.
            if best is not None and self._sentence(found) not in contradicted:
                continue
            weakness = self._weakness(number, pattern, found)
            if weakness is not None:
                doubts.append((weakness, found))
                continue
            best = best or found
            contradicted.discard(self._sentence(found))
        if best is not None:
            self._undoubted[number] = undoubted
            return self._stands(point, best, undoubted, is_contradicted=bool(contradicted))
        # A plain denial settles what another phrase finds perhaps denied.
        doubts = [
            (doubt, found)
            for doubt, found in doubts
            if doubt is not Doubt.DENIED or self._sentence(found) not in denied
        ]
        if not doubts:
            doubts = list(self._loosened(compiled_point.accept, rejected))
        if not doubts:
            return Judgement(Evidence(point.id, Outcome.NOT_FOUND, point.marks, why=NOT_SAID))
        doubt, found = min(doubts, key=lambda one: (_WEIGHT[one[0]], one[1].width))
        places = found.places
        spans = self._use(places) if doubt.outcome is Outcome.UNSURE else self.spans(places)
        return Judgement(Evidence(point.id, doubt.outcome, point.marks, spans, doubt.value), doubt)

    def _arranged(
        self, accept: PatternSet, rejected: Mapping[int, frozenset[int]]
    ) -> tuple[list[tuple[Doubt, Finding]], list[tuple[Pattern, Finding]]]:
        """The arrangements that something speaks against, and those that nothing does."""
        doubts: list[tuple[Doubt, Finding]] = []
        undoubted: list[tuple[Pattern, Finding]] = []
        for pattern in self._strict.possible(accept):
            for found in self._strict.find(pattern):
                doubt = self._doubt(found, rejected)
                if doubt is None:
                    undoubted.append((pattern, found))
                else:
                    doubts.append((doubt, found))
        if not (undoubted or doubts):
            undoubted = [
                (pattern, found)
                for pattern, found in carried_on(self._index, self._strict, accept)
                if self._doubt(found, rejected) is None
            ]
        return doubts, undoubted

    def _stands(
        self,
        point: MarkPoint,
        best: Finding,
        undoubted: Iterable[tuple[Pattern, Finding]],
        *,
        is_contradicted: bool,
    ) -> Judgement:
        """The judgement of a point whose words stand, and may be denied elsewhere."""
        outcome = Outcome.UNSURE if is_contradicted else Outcome.AWARDED
        why = CONTRADICTED if is_contradicted else SAID
        return Judgement(
            Evidence(point.id, outcome, point.marks, self._use(best.places), why),
            phrases=len({id(pattern) for pattern, _ in undoubted}),
            words=len(best.places),
            width=best.width,
            is_cast_sure=any(
                pattern.has_roles and self._roles.cast(found.places[0].first).is_sure
                for pattern, found in undoubted
            ),
        )

    def ways(self, number: int) -> Iterator[Arrangement]:
        """The arrangements that say the awarded point of a number, the narrowest first."""
        for pattern, found in self._undoubted[number]:
            if self._weakness(number, pattern, found) is None:
                yield found.places

    def read_nearly(self, judgements: Sequence[Judgement]) -> list[Judgement]:
        """The judgements, with points unsure that the answer comes near in words of its own."""
        missed = [number for number, one in enumerate(judgements) if one.evidence.why == NOT_SAID]
        silent = self._index.salads | self._bare_lists
        near = near_readings(self._index, self._ready.own_words, missed, self._used, silent)
        read = list(judgements)
        for number, one in near.items():
            evidence = replace(
                read[number].evidence,
                outcome=Outcome.UNSURE,
                spans=self.spans([Place(place, place) for place in one.places]),
                why=NEARLY_SAID.format(one.missing) if one.missing else NEARLY,
            )
            read[number] = read[number]._replace(evidence=evidence)
        return read

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
        if self._taking_back.takes_back(number, found.places):
            return Doubt.TAKEN_BACK
        sentences = self._index.sentences
        is_whole = sentences[found.first] == sentences[found.last]
        is_free = is_whole and not (pattern.has_roles or pattern.is_wide)
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
        return self.spans(found)

    def spans(self, found: Sequence[Place]) -> tuple[Span, ...]:
        """The characters of an arrangement's words, with neighbours joined."""
        runs: list[list[int]] = []
        for place in sorted(found):
            if runs and place.first <= runs[-1][1] + 1:
                runs[-1][1] = max(runs[-1][1], place.last)
            else:
                runs.append([place.first, place.last])
        return tuple(self._index.span(first, last) for first, last in runs)
