# SPDX-License-Identifier: MIT
"""Hypothesis strategies for the engine's values."""

from calendar import monthrange
from typing import TypeVar

from hypothesis import strategies as st

from quizdesk.engine.historical_date import HistoricalDate, Moment
from quizdesk.engine.mark import Evidence, Mark, Marker, Outcome
from quizdesk.engine.mark_scheme import Alias, MarkPoint, MarkScheme, Misconception, TestAnswer
from quizdesk.engine.question import (
    Citation,
    Credit,
    DateMatching,
    Event,
    Kind,
    Level,
    MultipleChoice,
    Option,
    Ordering,
    Question,
    ShortAnswer,
)
from quizdesk.engine.quiz import Feedback, Quiz
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)

ids = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=12)
words = st.text(max_size=30)
counts = st.integers(0, 20)


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    """A year, a month or a day of the calendar."""
    year = draw(st.integers(1, 9999))
    month = draw(st.none() | st.integers(1, 12))
    if month is None:
        return Moment(year)
    return Moment(year, month, draw(st.none() | st.integers(1, monthrange(year, month)[1])))


@st.composite
def historical_dates(draw: st.DrawFn) -> HistoricalDate:
    """A moment or a span, perhaps circa."""
    one, other = sorted((draw(moments()), draw(moments())), key=lambda each: each.last_day)
    is_span = draw(st.booleans()) and one.last_day < other.last_day
    return HistoricalDate(one, other if is_span else None, draw(st.booleans()))


T = TypeVar("T")


def several(strategy: st.SearchStrategy[T], most: int = 4) -> st.SearchStrategy[tuple[T, ...]]:
    """A tuple of none to `most`."""
    return st.lists(strategy, max_size=most).map(tuple)


events = st.builds(Event, ids, words, historical_dates(), words)
mark_schemes = st.builds(
    MarkScheme,
    counts,
    several(st.builds(MarkPoint, ids, words, several(words), several(words), counts)),
    several(st.builds(Misconception, words, several(words), st.none() | counts)),
    several(st.builds(TestAnswer, words, several(ids))),
    several(st.builds(Alias, words, several(words))),
)


def questions() -> st.SearchStrategy[Question]:
    """A question of any kind, with every field filled."""
    frame: dict[str, st.SearchStrategy[object]] = {
        "id": ids,
        "stem": words,
        "topic": ids,
        "level": st.sampled_from(Level),
        "citations": several(st.builds(Citation, ids, several(counts))),
        "facts": several(ids),
        "explanation": words,
    }
    options = several(st.builds(Option, ids, words, st.booleans(), words))
    return st.one_of(
        st.builds(MultipleChoice, options=options, **frame),
        st.builds(DateMatching, pairs=several(events), decoys=several(historical_dates()), **frame),
        st.builds(Ordering, events=several(events), credit=st.sampled_from(Credit), **frame),
        st.builds(
            ShortAnswer, scheme=mark_schemes, model_answer=words, guide_words=counts, **frame
        ),
    )


def responses() -> st.SearchStrategy[Response]:
    """A response of any kind."""
    return st.one_of(
        st.builds(ChoiceResponse, st.frozensets(ids)),
        st.builds(MatchResponse, several(st.tuples(ids, ids))),
        st.builds(OrderResponse, several(ids)),
        st.builds(TextResponse, st.text()),
    )


marks = st.builds(
    Mark,
    counts,
    counts,
    several(
        st.builds(
            Evidence,
            ids,
            st.sampled_from(Outcome),
            counts,
            several(st.tuples(counts, counts)),
            words,
            st.sampled_from(Marker),
        )
    ),
    several(words),
    st.none() | counts,
)
quizzes = st.builds(
    Quiz,
    title=words,
    number=counts,
    topics=several(ids),
    kinds=several(st.sampled_from(Kind)),
    levels=several(st.sampled_from(Level)),
    time_allowed_s=st.none() | st.integers(1, 10_000),
    time_runs_on=st.booleans(),
    feedback=st.sampled_from(Feedback),
    may_go_back=st.booleans(),
    shuffles_questions=st.booleans(),
    shuffles_options=st.booleans(),
    way=words,
)
