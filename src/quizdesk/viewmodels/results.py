# SPDX-License-Identifier: MIT
"""What a finished attempt came to: the score, topic by topic and question by question."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from quizdesk.engine.attempt import Attempt, Item
from quizdesk.engine.mark import Outcome
from quizdesk.engine.question import kind_of
from quizdesk.viewmodels.verdict import WORDS, Verdict, verdict_of
from quizdesk.viewmodels.wording import day_and_time, duration, kind_name, marks_of, percent
from quizdesk.words import tr, tr_n


@dataclass(frozen=True, slots=True)
class TopicResult:
    """How one topic went."""

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
        to_decide: how many written points wait for the learner's decision.
    """

    title: str
    score_text: str
    percent_text: str
    detail: str
    awarded: int
    out_of: int
    to_decide: int
    topics: tuple[TopicResult, ...]
    items: tuple[ItemResult, ...]


def results_view(attempt: Attempt, topics: Mapping[str, str]) -> ResultsView:
    """The view of an attempt that was handed in.

    Args:
        attempt: the attempt, its items marked.
        topics: titles of topics by id.
    """
    score = attempt.score
    return ResultsView(
        title=attempt.quiz.title,
        score_text=marks_of(score.awarded, score.out_of),
        percent_text=percent(score.awarded, score.out_of),
        detail=_detail(attempt),
        awarded=score.awarded,
        out_of=score.out_of,
        to_decide=points_to_decide(attempt),
        topics=_topic_results(attempt.items, topics),
        items=tuple(
            _item_result(item, position) for position, item in enumerate(attempt.items, start=1)
        ),
    )


def _detail(attempt: Attempt) -> str:
    detail = tr_n(
        "%n question in {duration}",
        "%n questions in {duration}",
        len(attempt.items),
        duration=duration(attempt.stopwatch.used_s),
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


def _topic_results(items: tuple[Item, ...], topics: Mapping[str, str]) -> tuple[TopicResult, ...]:
    awarded: Counter[str] = Counter()
    out_of: Counter[str] = Counter()
    for item in items:
        awarded[item.question.topic] += item.mark.awarded if item.mark else 0
        out_of[item.question.topic] += item.out_of
    known = [topic for topic in topics if topic in out_of]
    since_removed = [topic for topic in out_of if topic not in topics]
    return tuple(
        TopicResult(
            topics.get(topic, topic),
            awarded[topic],
            out_of[topic],
            tr("{awarded} of {out_of}", awarded=awarded[topic], out_of=out_of[topic]),
        )
        for topic in known + since_removed
    )


def _item_result(item: Item, position: int) -> ItemResult:
    awarded = item.mark.awarded if item.mark else 0
    verdict = verdict_of(item.mark)
    word = tr("Not answered") if item.response.is_blank else tr(WORDS[verdict])
    return ItemResult(
        id=item.id,
        position=position,
        stem=item.question.stem,
        detail=kind_name(kind_of(item.question)),
        verdict=verdict,
        verdict_text=tr(
            "{verdict}, {awarded} of {out_of}", verdict=word, awarded=awarded, out_of=item.out_of
        ),
    )
