# SPDX-License-Identifier: MIT
"""What a finished attempt came to: the score, by topic and level, and question by question."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from quizdesk.engine.attempt import Attempt, Item
from quizdesk.engine.mark import Outcome
from quizdesk.engine.question import kind_of
from quizdesk.engine.quiz import Feedback
from quizdesk.viewmodels.rest import arrangements_text
from quizdesk.viewmodels.verdict import WORDS, Verdict, verdict_of
from quizdesk.viewmodels.wording import (
    LEVEL_NAMES,
    day_and_time,
    duration,
    kind_name,
    marks_of,
    percent,
    time_taken,
)
from quizdesk.words import tr, tr_n


@dataclass(frozen=True, slots=True)
class GroupResult:
    """How the questions of one topic or level went."""

    title: str
    awarded: int
    out_of: int
    text: str


@dataclass(frozen=True, slots=True)
class ItemResult:
    """How one item went, a row that opens it for review."""

    id: str
    position: int
    stem: str
    detail: str
    verdict: Verdict
    verdict_text: str


@dataclass(frozen=True, slots=True)
class ResultsView:
    """The whole screen.

    Attributes:
        arranged: extra time and rest breaks; empty where there were none.
        to_decide: how many written points wait for the learner's decision.
        levels: of a test alone, and where it asked several.
    """

    title: str
    score_text: str
    percent_text: str
    detail: str
    arranged: str
    awarded: int
    out_of: int
    to_decide: int
    topics: tuple[GroupResult, ...]
    levels: tuple[GroupResult, ...]
    items: tuple[ItemResult, ...]


def results_view(attempt: Attempt, topics: Mapping[str, str]) -> ResultsView:
    """The view of an attempt that was handed in.

    Args:
        attempt: the attempt, its items marked.
        topics: titles of topics by id.
    """
    score = attempt.score
    is_test = attempt.quiz.feedback is Feedback.AT_END
    levels = _by_level(attempt.items) if is_test else ()
    return ResultsView(
        title=attempt.quiz.title,
        score_text=marks_of(score.awarded, score.out_of),
        percent_text=percent(score.awarded, score.out_of),
        detail=_detail(attempt),
        arranged=arrangements_text(attempt, attempt.handed_in_at or attempt.started_at),
        awarded=score.awarded,
        out_of=score.out_of,
        to_decide=points_to_decide(attempt),
        topics=_by_topic(attempt.items, topics),
        levels=levels if len(levels) > 1 else (),
        items=tuple(
            _item_result(item, position, is_test=is_test)
            for position, item in enumerate(attempt.items, start=1)
        ),
    )


def _detail(attempt: Attempt) -> str:
    asked, used = len(attempt.items), duration(attempt.stopwatch.used_s)
    allowed_s = attempt.time_allowed_s
    if allowed_s is None:
        detail = tr_n(
            "%n question in {duration}", "%n questions in {duration}", asked, duration=used
        )
    else:
        detail = tr_n(
            "%n question in {duration}; {allowed} were allowed",
            "%n questions in {duration}; {allowed} were allowed",
            asked,
            duration=used,
            allowed=duration(allowed_s),
        )
    if not attempt.handed_in_at:
        return detail
    return tr("{when} · {detail}", when=day_and_time(attempt.handed_in_at), detail=detail)


def points_to_decide(attempt: Attempt) -> int:
    """How many written points are still unsure where that can add marks."""
    return sum(
        part.outcome is Outcome.UNSURE
        for item in attempt.items
        if item.mark and item.mark.can_grow
        for part in item.mark.evidence
    )


def _by_topic(items: Iterable[Item], topics: Mapping[str, str]) -> tuple[GroupResult, ...]:
    awarded, out_of = _marks_by(items, lambda item: item.question.topic)
    known = [topic for topic in topics if topic in out_of]
    since_removed = [topic for topic in out_of if topic not in topics]
    return tuple(
        _group(topics.get(topic, topic), awarded[topic], out_of[topic])
        for topic in known + since_removed
    )


def _by_level(items: Iterable[Item]) -> tuple[GroupResult, ...]:
    awarded, out_of = _marks_by(items, lambda item: item.question.level)
    return tuple(
        _group(tr(name), awarded[level], out_of[level])
        for level, name in LEVEL_NAMES.items()
        if level in out_of
    )


Of = TypeVar("Of", bound=Hashable)


def _marks_by(
    items: Iterable[Item], group_of: Callable[[Item], Of]
) -> tuple[Counter[Of], Counter[Of]]:
    """Marks earned and marks available by what a group is of."""
    awarded: Counter[Of] = Counter()
    out_of: Counter[Of] = Counter()
    for item in items:
        awarded[group_of(item)] += item.mark.awarded if item.mark else 0
        out_of[group_of(item)] += item.out_of
    return awarded, out_of


def _group(title: str, awarded: int, out_of: int) -> GroupResult:
    text = tr("{awarded} of {out_of}", awarded=awarded, out_of=out_of)
    return GroupResult(title, awarded, out_of, text)


def _item_result(item: Item, position: int, *, is_test: bool) -> ItemResult:
    awarded = item.mark.awarded if item.mark else 0
    verdict = verdict_of(item.mark)
    word = tr("Not answered") if item.response.is_blank else tr(WORDS[verdict])
    detail = kind_name(kind_of(item.question))
    if is_test and item.spent_s:
        detail = tr("{kind} · {time}", kind=detail, time=time_taken(item.spent_s))
    return ItemResult(
        id=item.id,
        position=position,
        stem=item.question.stem,
        detail=detail,
        verdict=verdict,
        verdict_text=tr(
            "{verdict}, {awarded} of {out_of}", verdict=word, awarded=awarded, out_of=item.out_of
        ),
    )
