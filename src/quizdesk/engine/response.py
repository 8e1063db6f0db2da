# SPDX-License-Identifier: MIT
"""What a learner gave to one item: a value of its own kind for each kind of question.

A response is never changed by a mark. It names options, events and dates by id, never by
position, so that it means the same after a shuffle. A blank response is data like any other.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import assert_never

from quizdesk.engine.question import (
    DateMatching,
    MultipleChoice,
    Ordering,
    Question,
    ShortAnswer,
)
from quizdesk.errors import WrongResponse


@dataclass(frozen=True, slots=True)
class ChoiceResponse:
    """The options chosen, as a set of option ids."""

    chosen: frozenset[str] = frozenset()

    @property
    def is_blank(self) -> bool:
        """Whether nothing is chosen."""
        return not self.chosen


@dataclass(frozen=True, slots=True)
class MatchResponse:
    """Which date was put to which event: (event id, date in iso form), in order of event id."""

    placed: tuple[tuple[str, str], ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether no date is placed."""
        return not self.placed

    def date_of(self, event_id: str) -> str | None:
        """The date put to an event, in iso form."""
        return dict(self.placed).get(event_id)

    def with_date(self, event_id: str, date_iso: str | None) -> "MatchResponse":
        """The same with a date put to an event, or taken from it; a date has one place at most."""
        kept = {
            event: placed
            for event, placed in self.placed
            if event != event_id and placed != date_iso
        }
        if date_iso is not None:
            kept[event_id] = date_iso
        return MatchResponse(tuple(sorted(kept.items())))


@dataclass(frozen=True, slots=True)
class OrderResponse:
    """Every event id in the order given; empty while nothing was moved or confirmed."""

    order: tuple[str, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether no order was given."""
        return not self.order


@dataclass(frozen=True, slots=True)
class TextResponse:
    """The words written, just as typed."""

    text: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing but white space."""
        return not self.text.strip()


Response = ChoiceResponse | MatchResponse | OrderResponse | TextResponse


def blank_response(question: Question) -> Response:
    """The response of a learner who gave nothing."""
    match question:
        case MultipleChoice():
            return ChoiceResponse()
        case DateMatching():
            return MatchResponse()
        case Ordering():
            return OrderResponse()
        case ShortAnswer():
            return TextResponse()
        case _:
            assert_never(question)


def require_fit(question: Question, response: Response) -> None:
    """Makes sure that a response belongs to a question.

    Raises:
        WrongResponse: for another kind's response, or one naming what the question has not.
    """
    match question, response:
        case MultipleChoice(), ChoiceResponse():
            _require_known(question.id, response.chosen, {one.id for one in question.options})
        case DateMatching(), MatchResponse():
            events = [event for event, _ in response.placed]
            dates = [placed for _, placed in response.placed]
            _require_known(question.id, events, {pair.id for pair in question.pairs})
            _require_known(question.id, dates, {one.iso for one in question.dates})
            _require_once(question.id, events)
            _require_once(question.id, dates)
        case Ordering(), OrderResponse():
            known = {event.id for event in question.events}
            _require_known(question.id, response.order, known)
            _require_once(question.id, response.order)
            if response.order and len(response.order) != len(known):
                raise WrongResponse(f"{question.id}: an order must name every event.")
        case ShortAnswer(), TextResponse():
            pass
        case _:
            raise WrongResponse(f"{question.id} takes no {type(response).__name__}.")


def _require_known(question_id: str, named: Collection[str], known: set[str]) -> None:
    unknown = sorted(set(named) - known)
    if unknown:
        raise WrongResponse(f"{question_id} has no {', '.join(unknown)}.")


def _require_once(question_id: str, named: Collection[str]) -> None:
    if len(set(named)) != len(named):
        raise WrongResponse(f"{question_id}: the response names one thing twice.")
