# SPDX-License-Identifier: MIT
"""What a bank's mark schemes share: aliases, word families and actors; and what one of them needs.

A question carries all that marking it takes, and no more.
"""

import re
from collections.abc import Iterable

from quizdesk.bank.alias_index import AliasIndex
from quizdesk.bank.findings import Findings
from quizdesk.engine.mark_scheme import Alias, Family
from quizdesk.engine.marking.patterns import quoted_choices
from quizdesk.engine.marking.phrase import parse_member, parse_phrase
from quizdesk.errors import InvalidPhrase

# The sign comes first and then what may stand before it, so that one character is searched for.
_NAMED = re.compile(r"~(?<![^\s/(\"]~)([^\s/()>\"]+)")
# Quotation marks that hold more than plain words.
_VARYING = re.compile(r'"[^"]*[~/(*][^"]*"')


class SchemeLanguage:
    """The shared words of a bank's mark schemes."""

    def __init__(
        self, aliases: tuple[Alias, ...], families: tuple[Family, ...], actors: tuple[str, ...]
    ) -> None:
        self._aliases = AliasIndex(aliases)
        self._families = {family.name: family for family in families}
        self._order = {name: number for number, name in enumerate(self._families)}
        self.actors = actors
        self._met_by_actors = self._aliases.met_in(actors)
        self._met_by_family: dict[str, int] = {}

    def families_in(self, phrases: Iterable[str]) -> tuple[Family, ...]:
        """The word families that phrases name."""
        named = set(_NAMED.findall("\n".join(phrases))) & self._families.keys()
        return tuple(self._families[name] for name in sorted(named, key=self._order.__getitem__))

    def fault_of(self, phrase: str, findings: Findings) -> str:
        """What is wrong with the families that a phrase names, or an empty text."""
        for name in _NAMED.findall(phrase) if "~" in phrase else ():
            if name not in self._families:
                near = findings.nearest(name, self._families)
                hint = f"did you mean '~{near}'?" if near else "add it to 'families' at the top."
                return f"No word family is called '~{name}': {hint}"
        return self._excess(phrase) if '"' in phrase and _VARYING.search(phrase) else ""

    def _excess(self, phrase: str) -> str:
        """Why quotation marks in a sound phrase stand for too much, or an empty text."""
        families = {
            family.name: [parse_member(one) for one in family.wordings]
            for family in self.families_in([phrase])
        }
        ingredients = (one for step in parse_phrase(phrase).steps for one in step)
        try:
            for choice in (choice for one in ingredients for choice in one.choices):
                quoted_choices(choice.run, families)
        except InvalidPhrase as error:
            return str(error)
        return ""

    def aliases_met_by(
        self, phrases: Iterable[str], families: Iterable[Family]
    ) -> tuple[Alias, ...]:
        """The aliases that the words of phrases, of their families and of the actors can meet."""
        met = self._aliases.met_in(phrases) | self._met_by_actors
        for family in families:
            met |= self._met_by(family)
        return self._aliases.wanted_by(met)

    def _met_by(self, family: Family) -> int:
        # Once for all questions: families are long, and most schemes name many.
        known = self._met_by_family.get(family.name)
        if known is None:
            known = self._met_by_family[family.name] = self._aliases.met_in(family.wordings)
        return known
