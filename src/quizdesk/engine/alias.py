# SPDX-License-Identifier: MIT
"""Names with several wordings; apart from `mark_scheme.py`, as every start needs them alone."""

from typing import NamedTuple


class Alias(NamedTuple):
    """A name and the other wordings that count as the same, such as KPD and German Communists."""

    canonical: str
    others: tuple[str, ...]

    @property
    def wordings(self) -> tuple[str, ...]:
        """All the wordings, the canonical one first."""
        return (self.canonical, *self.others)
