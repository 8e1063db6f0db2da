# SPDX-License-Identifier: MIT
"""What the first screen says: the subject, a quiz left open, and how the last ones went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from quizdesk.viewmodels.past import PastView, past_view
from quizdesk.viewmodels.wording import (
    KIND_NAMES,
    day_and_time,
    kind_name,
    questions_text,
    topics_text,
)
from quizdesk.words import tr, tr_n

if TYPE_CHECKING:
    from quizdesk.bank.bank import Bank
    from quizdesk.store import PastScore, Unfinished


class UnfinishedView(NamedTuple):
    """An attempt that can be gone on with."""

    id: str
    title: str
    detail: str


class KindView(NamedTuple):
    """A kind of question, to go straight to."""

    id: str
    title: str
    detail: str


class HomeView(NamedTuple):
    """The whole screen.

    What today's revision is comes after it, for that takes longer (`study.py`).

    Attributes:
        unfinished: newest first.
        recent: the last few handed in, newest first.
        kinds: the kinds of question that the bank has.
        plan: what the way to the plan is called.
        can_start: whether there is a bank to ask from.
        who: who is learning, where several learn at this computer; else empty.
    """

    title: str
    about: str
    unfinished: tuple[UnfinishedView, ...]
    recent: tuple[PastView, ...]
    kinds: tuple[KindView, ...]
    plan: str
    can_start: bool
    who: str = ""


def home_view(
    bank: Bank,
    unfinished: Sequence[Unfinished],
    recent: Sequence[PastScore],
    *,
    is_known: bool,
    who: str,
) -> HomeView:
    """The screen, from the bank and what the records have of the learner, if they know one.

    Args:
        bank: the bank in use.
        unfinished: attempts to go on with.
        recent: the last few handed in.
        is_known: whether the records know the learner.
        who: the learner's name where several learn here, else empty.
    """
    by_kind = Counter(outline.kind for outline in bank.outlines)
    return HomeView(
        title=bank.title,
        about=tr(
            "{questions} on {topics}. Your answers are kept as you give them, so you can stop at "
            "any time.",
            questions=questions_text(len(bank.outlines)),
            topics=topics_text(len(bank.topics)),
        ),
        unfinished=tuple(_unfinished_view(one) for one in unfinished),
        recent=tuple(past_view(row) for row in recent),
        kinds=tuple(
            KindView(kind.value, kind_name(kind), questions_text(by_kind[kind]))
            for kind in KIND_NAMES
            if by_kind[kind]
        ),
        plan=tr("Your plan") if is_known else tr("Set an exam date"),
        can_start=bool(bank.outlines),
        who=tr("{name} is learning.", name=who) if who else "",
    )


def _unfinished_view(one: Unfinished) -> UnfinishedView:
    detail = tr_n(
        "{answered} of %n question answered, saved {when}",
        "{answered} of %n questions answered, saved {when}",
        one.items,
        answered=one.answered,
        when=day_and_time(one.saved_at),
    )
    if one.is_open_elsewhere:
        detail = tr("{detail}. It seems to be open in another window.", detail=detail)
    return UnfinishedView(id=one.attempt_id, title=one.title, detail=detail)
