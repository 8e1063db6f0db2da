# SPDX-License-Identifier: MIT
"""Phrases made ready for matching: every distinct ingredient of a scheme has one number.

An answer is gone over once for all ingredients; a pattern then only compares places.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, product
from math import prod

from quizdesk.engine.marking.aliases import AliasTable
from quizdesk.engine.marking.phrase import Choice, Ingredient, Phrase
from quizdesk.engine.marking.stems import british, stem
from quizdesk.engine.marking.word_classes import SUPPOSING
from quizdesk.errors import InvalidPhrase

DENIAL_KEY = "!not"
"""The key under which every denial stands; no stem and no alias begins with its sign."""
MOST_WORDINGS = 1_000
"""Wordings that one pair of quotation marks may stand for, with all its choices and families."""

Keys = tuple[str, ...]
"""The keys of a wording, which stand side by side."""


@dataclass(frozen=True, slots=True)
class Role:
    """Who does something, or to whom it is done.

    Attributes:
        ingredient: the number of the ingredient, one of whose wordings at least is an actor.
        is_needed: whether the answer must name them. If not, it must not name another.
    """

    ingredient: int
    is_needed: bool


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase ready for matching.

    Attributes:
        steps: numbers of ingredients; the steps follow each other, what is in one has no order.
            Those that have a role are left out.
        doer: who does it, if the phrase says so.
        sufferer: to whom it is done, if the phrase says so.
        years: number of an ingredient of years: no other year may stand there. Or None.
        needed: all the ingredients that the answer must hold.
        is_wide: whether its words may stand in two neighbouring sentences.
        is_close: whether its words must stand close together.
        supposes: whether it asks for "could" or "would", so that it may be supposed.
        takes_denial: whether it may be denied, as where "not" stands in brackets.
    """

    steps: tuple[tuple[int, ...], ...]
    doer: Role | None
    sufferer: Role | None
    years: int | None
    needed: frozenset[int]
    is_wide: bool
    is_close: bool
    supposes: bool
    takes_denial: bool

    @property
    def has_roles(self) -> bool:
        """Whether it matters who does what to whom."""
        return self.doer is not None or self.sufferer is not None


class PatternMaker:
    """Makes the patterns of one scheme, and numbers their ingredients."""

    def __init__(
        self,
        aliases: AliasTable,
        families: Mapping[str, tuple[Choice, ...]],
        actors: frozenset[str],
        *,
        takes_suppositions: bool = False,
    ) -> None:
        self._takes_suppositions = takes_suppositions
        self._aliases = aliases
        self._families = families
        self._actors = actors
        self.numbers: dict[frozenset[Keys], int] = {}

    def make(self, phrase: Phrase) -> Pattern:
        """Folds a phrase's aliases, drops what it does not insist on, and finds who does what."""
        parts = [self._make_step(step) for step in phrase.steps]
        doer = sufferer = None
        if len(parts) > 1 and not phrase.is_close:
            doer, sufferer = self._role(phrase.steps[0]), self._role(phrase.steps[-1])
            parts = parts[doer is not None : len(parts) - (sufferer is not None)]
        steps = tuple(step for step in parts if step)
        if not steps:
            # Two actors and nothing between them: an order like any other.
            steps = tuple(step for one in phrase.steps if (step := self._make_step(one)))
            doer = sufferer = None
        roles = {role.ingredient for role in (doer, sufferer) if role and role.is_needed}
        needed = roles.union(*steps)
        return Pattern(
            steps=steps,
            doer=doer,
            sufferer=sufferer,
            years=self._years(phrase),
            needed=frozenset(needed),
            is_wide=phrase.is_wide,
            is_close=phrase.is_close,
            supposes=self._takes_suppositions or _supposes(phrase),
            takes_denial=_takes_denial(phrase),
        )

    def choices(self, ingredient: Ingredient) -> Iterable[Choice]:
        """The choices of an ingredient, with those of its families and quotation marks.

        Raises:
            InvalidPhrase: when quotation marks stand for too much; banks are checked for that.
        """
        for choice in ingredient.choices:
            if choice.family:
                yield from self._families[choice.family]
            elif choice.run:
                yield from quoted_choices(choice.run, self._families)
            else:
                yield choice

    def _role(self, step: Sequence[Ingredient]) -> Role | None:
        if len(step) != 1:
            folded = self._make_step(step)
            is_name = len(folded) == 1 and not any(one.is_optional for one in step)
            return self._role_of(folded[0], is_needed=True) if is_name else None
        wordings = self._wordings(step[0])
        return self._role_of(self._number(wordings), is_needed=not step[0].is_optional)

    def _role_of(self, number: int, *, is_needed: bool) -> Role | None:
        wordings = next(one for one, known in self.numbers.items() if known == number)
        is_actor = any(len(keys) == 1 and keys[0] in self._actors for keys in wordings)
        return Role(number, is_needed) if is_actor else None

    def _years(self, phrase: Phrase) -> int | None:
        for one in (one for step in phrase.steps for one in step):
            if one.is_optional and all(choice.is_year for choice in one.choices):
                return self._number(self._wordings(one))
        return None

    def _number(self, wordings: frozenset[Keys]) -> int:
        return self.numbers.setdefault(wordings, len(self.numbers))

    def _make_step(self, ingredients: Sequence[Ingredient]) -> tuple[int, ...]:
        made: list[int] = []
        run: list[Ingredient] = []
        for one in ingredients:
            if _is_plain(one):
                run.append(one)
                continue
            made += self._fold_run(run)
            run = []
            if not one.is_optional:
                made.append(self._number(self._wordings(one)))
        return tuple(dict.fromkeys(made + self._fold_run(run)))

    def _fold_run(self, run: Sequence[Ingredient]) -> list[int]:
        """Words that follow each other plainly, with the names among them folded to one."""
        words = [(word, one.is_small) for one in run for word in one.choices[0].words]
        numbers = []
        for name in self._aliases.fold([stem(word) for word, _ in words]):
            is_small = name.first == name.last and words[name.first][1]
            if not (is_small and not name.key.startswith("@")):
                numbers.append(self._number(frozenset({(name.key,)})))
        return numbers

    def _wordings(self, ingredient: Ingredient) -> frozenset[Keys]:
        return frozenset(self._keys(choice) for choice in self.choices(ingredient))

    def _keys(self, choice: Choice) -> Keys:
        if choice.is_denial:
            return (DENIAL_KEY,)
        stems = [
            f"{british(word[:-1])}*" if word.endswith("*") else stem(word)
            for word in choice.starred
        ]
        return tuple(name.key for name in self._aliases.fold(stems))


def quoted_choices(
    run: Sequence[Ingredient], families: Mapping[str, Sequence[Choice]]
) -> Iterable[Choice]:
    """All that quotation marks stand for which hold choices, families or words in brackets.

    Raises:
        InvalidPhrase: when that is too much.
    """
    places = [_wordings_of(one, families) for one in run]
    number = prod(map(len, places))
    if number > MOST_WORDINGS:
        raise InvalidPhrase(
            f"Quotation marks stand for {number} wordings, of {MOST_WORDINGS} at most.",
            "Put fewer choices or families into them, or make two phrases.",
        )
    return (Choice(tuple(chain(*words)), is_quoted=True) for words in product(*places))


def _wordings_of(
    one: Ingredient, families: Mapping[str, Sequence[Choice]]
) -> Sequence[tuple[str, ...]]:
    """The wordings of one place between quotation marks; the empty one if it may be left out."""
    members = (families[one.family] if one.family else (one,) for one in one.choices)
    wordings = [choice.starred for choice in chain(*members)]
    return [*wordings, ()] if one.is_optional else wordings


def _supposes(phrase: Phrase) -> bool:
    ingredients = (one for step in phrase.steps for one in step)
    return any(
        not SUPPOSING.isdisjoint(part.words)
        for one in ingredients
        for choice in one.choices
        for part in (choice, *(inner for place in choice.run for inner in place.choices))
    )


def _takes_denial(phrase: Phrase) -> bool:
    return any(
        one.is_optional and any(choice.is_denial for choice in one.choices)
        for step in phrase.steps
        for one in step
    )


def _is_plain(one: Ingredient) -> bool:
    """Whether it is a lone word that may be part of a name of several words."""
    choice = one.choices[0]
    is_special = choice.is_beginning or choice.is_denial or choice.is_quoted or choice.family
    return not (one.is_optional or len(one.choices) > 1 or is_special)
