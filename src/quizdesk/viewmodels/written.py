# SPDX-License-Identifier: MIT
"""What a screen shows of a written answer: its words, and after marking what each earned."""

from dataclasses import dataclass
from itertools import pairwise

from quizdesk.engine.corrections import PERSONS
from quizdesk.engine.mark import Evidence, Mark, Marker, Outcome
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import TextResponse
from quizdesk.viewmodels.reasons import reason_text
from quizdesk.viewmodels.verdict import Verdict, part_verdict
from quizdesk.words import tr


@dataclass(frozen=True, slots=True)
class PointView:
    """A mark point beside the answer.

    Attributes:
        number: from 1; the same number stands at the words that earned it.
        say: the idea in words.
        why: the reason for the outcome, and who decided if it was a person; or empty.
    """

    number: int
    id: str
    say: str
    verdict: Verdict
    why: str


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the answer, with the numbers of the points that its words earned."""

    text: str
    points: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WrittenView:
    """The answering part of a short answer.

    Attributes:
        runs: after marking, the whole answer in stretches; else empty.
        points: after marking, found first, then to decide, then missed; else empty.
        told: corrections of misconceptions.
        model_answer: after marking; shown when asked for.
    """

    text: str
    guide_words: int
    is_open: bool
    runs: tuple[Run, ...] = ()
    points: tuple[PointView, ...] = ()
    told: tuple[str, ...] = ()
    model_answer: str = ""


_SHOWN_ORDER = (Verdict.RIGHT, Verdict.UNSURE, Verdict.MISSED)


def written_view(
    question: ShortAnswer, response: TextResponse, mark: Mark | None, *, is_open: bool
) -> WrittenView:
    """The view of a written answer; with a mark, what each point earned and by which words."""
    if mark is None:
        return WrittenView(response.text, question.guide_words, is_open)
    points = [
        PointView(
            number,
            point.id,
            point.say,
            part_verdict(mark, point.id, when_not_found=Verdict.MISSED),
            _why(mark.part(point.id)),
        )
        for number, point in enumerate(question.scheme.points, start=1)
    ]
    numbers = {point.id: point.number for point in points}
    return WrittenView(
        text=response.text,
        guide_words=question.guide_words,
        is_open=is_open,
        runs=runs_of(response.text, mark, numbers),
        points=tuple(sorted(points, key=lambda point: _SHOWN_ORDER.index(point.verdict))),
        told=mark.told,
        model_answer=question.model_answer,
    )


def _why(part: Evidence) -> str:
    """The program's reason; where a person decided, after who it was and what they said."""
    if part.decided_by not in PERSONS:
        return reason_text(part.why)
    is_counted = part.outcome is Outcome.AWARDED
    if part.decided_by is Marker.LEARNER:
        said = tr("You counted this.") if is_counted else tr("You did not count this.")
    elif is_counted:
        said = tr("Your teacher counted this.")
    else:
        said = tr("Your teacher did not count this.")
    return f"{said} {tr('The program had said: {why}', why=reason_text(part.why))}"


def runs_of(text: str, mark: Mark, numbers: dict[str, int]) -> tuple[Run, ...]:
    """Cuts an answer where the words of a point begin or end.

    Args:
        text: the answer.
        mark: its mark; spans of awarded and unsure points count.
        numbers: the number of each point by its id.
    """
    spans = [
        (start, end, numbers[part.id])
        for part in mark.evidence
        if part.outcome is not Outcome.NOT_FOUND
        for start, end in part.spans
    ]
    cuts = sorted({0, len(text), *(edge for start, end, _ in spans for edge in (start, end))})
    return tuple(
        Run(
            text[left:right],
            tuple(sorted({one for start, end, one in spans if start <= left and right <= end})),
        )
        for left, right in pairwise(cuts)
    )


def count_words(text: str) -> int:
    """Words as a pupil counts them: what stands between white space."""
    return len(text.split())
