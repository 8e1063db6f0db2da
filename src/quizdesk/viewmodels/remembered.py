# SPDX-License-Identifier: MIT
"""How much is likely remembered, by topic and by level, in words.

Likely remembered in a week, as weak points are: whoever has just answered has seen the key, and
knows it for the moment.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from quizdesk.engine.scheduling.plan import Mastery
from quizdesk.viewmodels.wording import LEVEL_NAMES
from quizdesk.words import tr, tr_n


class PartsView(NamedTuple):
    """What is known of a topic or at a level, in three parts.

    Attributes:
        remembered: how many things are likely remembered in a week.
        forgotten: how many were asked and are likely not.
        unseen: how many were never asked.
    """

    title: str
    remembered: int
    forgotten: int
    unseen: int

    @property
    def text(self) -> str:
        """The parts in words."""
        return tr(
            "{remembered} likely remembered in a week, {forgotten} likely not, "
            "{unseen} not asked yet",
            remembered=self.remembered,
            forgotten=self.forgotten,
            unseen=self.unseen,
        )


def by_topic(mastery: Sequence[Mastery], topics: Mapping[str, str]) -> tuple[PartsView, ...]:
    """Every topic that there is something to know of, in the bank's order.

    Args:
        mastery: by topic and level.
        topics: titles by id.
    """
    return tuple(
        parts_view(title, group)
        for topic, title in topics.items()
        if (group := [one for one in mastery if one.topic == topic])
    )


def by_level(mastery: Sequence[Mastery]) -> tuple[PartsView, ...]:
    """Every level that there is something to know at, the easiest first."""
    return tuple(
        parts_view(tr(name), group)
        for level, name in LEVEL_NAMES.items()
        if (group := [one for one in mastery if one.level == level])
    )


def parts_view(title: str, mastery: Sequence[Mastery]) -> PartsView:
    """All of them together."""
    units = sum(one.units for one in mastery)
    asked = sum(one.asked for one in mastery)
    remembered = round(sum(one.units * one.recall for one in mastery))
    return PartsView(title, remembered, asked - remembered, units - asked)


def summary_of(whole: PartsView) -> str:
    """How much there is to know, and how much of it is remembered, in a sentence."""
    units = whole.remembered + whole.forgotten + whole.unseen
    if whole.unseen == units:
        return tr("Nothing was asked yet. What you remember shows here from your first answer on.")
    return tr_n(
        "Of %n thing to know: {parts}.", "Of %n things to know: {parts}.", units, parts=whole.text
    )
