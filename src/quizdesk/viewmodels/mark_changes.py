# SPDX-License-Identifier: MIT
"""How a mark came to be what it is, where it was changed: by whom, when and why."""

from collections.abc import Sequence
from typing import assert_never

from quizdesk.engine.mark import Marker
from quizdesk.store.marks import MarkRevision
from quizdesk.viewmodels.wording import day_and_time, marks_of
from quizdesk.words import tr


def changes_of(revisions: Sequence[MarkRevision]) -> tuple[str, ...]:
    """A line for each mark that an item has had, the first one first; none where it never changed.

    Args:
        revisions: every mark, the first one first.
    """
    if len(revisions) <= 1:
        return ()
    return tuple(_line(one) for one in revisions)


def _line(revision: MarkRevision) -> str:
    when = day_and_time(revision.at)
    marks = marks_of(revision.mark.awarded, revision.mark.out_of)
    match revision.marker:
        case Marker.PROGRAM:
            said = tr("{when}: the program gave {marks}.", when=when, marks=marks)
        case Marker.LEARNER:
            said = tr("{when}: you made it {marks}.", when=when, marks=marks)
        case Marker.TEACHER:
            said = tr("{when}: a teacher made it {marks}.", when=when, marks=marks)
        case Marker.PRECEDENT:
            return tr(
                "{when}: {marks}, as in corrections of answers like it.", when=when, marks=marks
            )
        case _:
            assert_never(revision.marker)
    return f"{said} {revision.why}".rstrip()
