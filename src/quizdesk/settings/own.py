# SPDX-License-Identifier: MIT
"""Which settings are the learner's own and go where the learner goes.

The others stay with the computer. The file of settings always holds both: the computer's, and the
own of who learns now.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from quizdesk.settings.file import to_plain
from quizdesk.settings.rules import RULES
from quizdesk.settings.values import Settings

OF_THE_COMPUTER = frozenset({"language", "window", "learner", "asks_who_learns"})
"""Names of the settings that are nobody's own."""

OWN = tuple(name for name in RULES if name not in OF_THE_COMPUTER)
"""Names of the settings that are the learner's own."""


def own_part(settings: Settings) -> dict[str, Any]:
    """The learner's own settings, by name, as JSON writes them."""
    return {name: to_plain(getattr(settings, name)) for name in OWN}


def with_own_part(settings: Settings, own: Mapping[str, Any]) -> Settings:
    """The computer's settings with a learner's own.

    Args:
        settings: of which the computer's are taken.
        own: what `own_part` made, perhaps of another version. What is not in it, or cannot be
            used by this one, gets its default.
    """
    usual = Settings()
    read: dict[str, Any] = {}
    for name in OWN:
        read[name] = getattr(usual, name)
        if name in own:
            try:
                read[name] = RULES[name].read(own[name])
            except ValueError:
                # Another version's choice, which it finds again only if it is made again there.
                continue
    return replace(settings, **read)
