# SPDX-License-Identifier: MIT
"""Makes one table of names of a bank's aliases and the other names that its glossary gives.

So what a learner reads as another name of something is a name for the marking too, and no name has
to be written twice.
"""

from collections.abc import Iterable, Mapping

from quizdesk.bank.bank import GlossaryEntry
from quizdesk.engine.alias import Alias


def joined_names(
    aliases: Iterable[Alias], glossary: Mapping[str, GlossaryEntry]
) -> tuple[tuple[Alias, ...], dict[str, str]]:
    """The aliases with the glossary's names among them.

    An entry's names go to the alias that has its term, under whatever wording; an entry of several
    names whose term has no alias becomes one.

    Returns:
        The aliases, and the names that cannot join because they stand for something else: each
        with the term it was given to.
    """
    others = {alias.canonical: list(alias.others) for alias in aliases}
    owner = {
        wording.casefold(): canonical
        for canonical, wordings in others.items()
        for wording in (canonical, *wordings)
    }
    misgiven: dict[str, str] = {}
    for term, entry in glossary.items():
        canonical = owner.get(term.casefold(), term)
        for name in entry.aliases:
            holder = owner.get(name.casefold())
            if holder is None:
                others.setdefault(canonical, []).append(name)
                owner[name.casefold()] = owner[canonical.casefold()] = canonical
            elif holder != canonical:
                misgiven[name] = term
    joined = tuple(Alias(canonical, tuple(wordings)) for canonical, wordings in others.items())
    return joined, misgiven
