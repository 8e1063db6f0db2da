# SPDX-License-Identifier: MIT
"""Choosing what to practise: topics, kinds, levels, how many, as practice or as a timed test."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from quizdesk.engine.outline import Kind, Level, Outline
from quizdesk.engine.quiz import Feedback, Quiz
from quizdesk.settings import Settings
from quizdesk.viewmodels.wording import (
    KIND_NAMES,
    LEVEL_NAMES,
    kind_name,
    questions_text,
    time_allowed,
    topics_text,
)
from quizdesk.words import tr, tr_n

_MINUTE_S = 60

USUAL_NUMBER = 10
"""How many questions are asked unless another number is chosen."""

NUMBERS = (5, 10, 15, 20, 30)
"""How many questions can be asked for."""

MINUTES = (5, 10, 15, 20, 30, 45, 60)
"""Lengths of a timed test, in minutes."""


_LEVEL = "level "
"""How the ids of levels' choices begin."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """What the learner has chosen so far; no topic, kind or level chosen means all.

    Attributes:
        minutes: time allowed in a test.
    """

    topics: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    levels: frozenset[Level] = frozenset()
    number: int = USUAL_NUMBER
    is_test: bool = False
    minutes: int = 15

    def toggle_topic(self, topic: str) -> "Choosing":
        """The same with a topic put in or left out."""
        return replace(self, topics=self.topics ^ {topic})

    def toggle_kind(self, kind: Kind) -> "Choosing":
        """The same with a kind put in or left out."""
        return replace(self, kinds=self.kinds ^ {kind})

    def toggle_level(self, level: Level) -> "Choosing":
        """The same with a level put in or left out."""
        return replace(self, levels=self.levels ^ {level})


def kept_choosing(settings: Settings, topics: Mapping[str, str]) -> Choosing:
    """What the settings remember of the last choice, as far as the bank still has the topics."""
    kinds = {kind.value for kind in Kind}
    levels = {str(int(level)): level for level in Level}
    return Choosing(
        topics=frozenset(settings.practice_topics) & frozenset(topics),
        kinds=frozenset(Kind(one) for one in settings.practice_kinds if one in kinds),
        levels=frozenset(levels[one] for one in settings.practice_levels if one in levels),
        number=settings.practice_number,
        minutes=settings.test_minutes,
    )


def with_choosing(settings: Settings, choosing: Choosing) -> Settings:
    """Settings that remember a choice."""
    return replace(
        settings,
        practice_topics=tuple(sorted(choosing.topics)),
        practice_kinds=tuple(sorted(choosing.kinds)),
        practice_levels=tuple(str(int(level)) for level in sorted(choosing.levels)),
        practice_number=choosing.number,
        test_minutes=choosing.minutes,
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """A topic, a kind or a level to tick."""

    id: str
    label: str
    detail: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class ChoosingView:
    """The whole screen.

    Attributes:
        summary: what will be asked, in a sentence.
        can_start: whether any question fits.
    """

    topics: tuple[Choice, ...]
    kinds: tuple[Choice, ...]
    levels: tuple[Choice, ...]
    number: int
    is_test: bool
    minutes: int
    summary: str
    can_start: bool


def choosing_view(
    choosing: Choosing,
    outlines: Sequence[Outline],
    topics: Mapping[str, str],
    extra_percent: int = 0,
) -> ChoosingView:
    """The view of a choice.

    Args:
        choosing: what is chosen.
        outlines: every question of the bank.
        topics: titles of topics by id.
        extra_percent: extra time that is arranged for the learner.
    """
    by_topic = Counter(outline.topic for outline in outlines)
    by_kind = Counter(outline.kind for outline in outlines)
    by_level = Counter(outline.level for outline in outlines)
    quiz = quiz_of(choosing, topics)
    fitting = sum(quiz.admits(outline) for outline in outlines)
    return ChoosingView(
        topics=tuple(
            Choice(topic, title, questions_text(by_topic[topic]), topic in choosing.topics)
            for topic, title in topics.items()
            if by_topic[topic]
        ),
        kinds=tuple(
            Choice(
                kind.value, kind_name(kind), questions_text(by_kind[kind]), kind in choosing.kinds
            )
            for kind in KIND_NAMES
            if by_kind[kind]
        ),
        levels=tuple(
            Choice(
                level_choice(level),
                tr(name),
                questions_text(by_level[level]),
                level in choosing.levels,
            )
            for level, name in LEVEL_NAMES.items()
            if by_level[level]
        ),
        number=choosing.number,
        is_test=choosing.is_test,
        minutes=choosing.minutes,
        summary=_summary(choosing, fitting, extra_percent),
        can_start=fitting > 0,
    )


def level_choice(level: Level) -> str:
    """The id of a level's choice."""
    return f"{_LEVEL}{int(level)}"


def _summary(choosing: Choosing, fitting: int, extra_percent: int) -> str:
    if not fitting:
        return tr("No question is of these topics, kinds and levels. Choose more of them.")
    asked = min(choosing.number, fitting)
    if choosing.is_test:
        return tr_n(
            "%n question in {minutes}, marked when you hand in.",
            "%n questions in {minutes}, marked when you hand in.",
            asked,
            minutes=time_allowed(choosing.minutes * _MINUTE_S, extra_percent),
        )
    return tr_n(
        "%n question, each marked as soon as you answer it. No time limit.",
        "%n questions, each marked as soon as you answer it. No time limit.",
        asked,
    )


def quiz_of(choosing: Choosing, topics: Mapping[str, str]) -> Quiz:
    """The quiz that a choice makes; its title names the topics as far as they are few."""
    ordered = tuple(topic for topic in topics if topic in choosing.topics)
    match ordered:
        case ():
            subject = tr("All topics")
        case (only,):
            subject = topics[only]
        case _:
            subject = topics_text(len(ordered))
    return Quiz(
        title=tr("Test: {subject}", subject=subject)
        if choosing.is_test
        else tr("Practice: {subject}", subject=subject),
        number=choosing.number,
        topics=ordered,
        kinds=tuple(kind for kind in Kind if kind in choosing.kinds),
        levels=tuple(sorted(choosing.levels)),
        time_allowed_s=choosing.minutes * _MINUTE_S if choosing.is_test else None,
        feedback=Feedback.AT_END if choosing.is_test else Feedback.AT_ONCE,
    )
