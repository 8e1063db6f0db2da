# SPDX-License-Identifier: MIT
"""What a screen shows of one item: the frame around it and, for each kind, its answering part.

Before marks may be shown the views hold no key at all, so that a screen cannot leak one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from string import ascii_uppercase
from typing import assert_never

from quizdesk.engine.attempt import Attempt, Item
from quizdesk.engine.mark import Mark
from quizdesk.engine.question import (
    DateMatching,
    MultipleChoice,
    Ordering,
    ShortAnswer,
    kind_of,
)
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    TextResponse,
)
from quizdesk.viewmodels.match_words import DATES, MatchWords
from quizdesk.viewmodels.verdict import Verdict, part_verdict
from quizdesk.viewmodels.wording import kind_name, marks_text
from quizdesk.viewmodels.written import WrittenView, written_view
from quizdesk.words import tr


@dataclass(frozen=True, slots=True)
class OptionView:
    """One option as a card.

    Attributes:
        note: after marking, why it is wrong; else empty.
    """

    id: str
    letter: str
    text: str
    is_chosen: bool
    verdict: Verdict
    note: str


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """The answering part of a multiple choice."""

    options: tuple[OptionView, ...]
    takes_several: bool
    is_open: bool


@dataclass(frozen=True, slots=True)
class DateChip:
    """A date that can be placed.

    Attributes:
        id: its iso form; of what is no date, an id.
        rank: its place among all that there are, from 0.
    """

    id: str
    text: str
    rank: int = 0


@dataclass(frozen=True, slots=True)
class SlotView:
    """An event with the slot for its date.

    Attributes:
        placed: the date in the slot, or None.
        key_text: after marking, the event's own date; else empty.
    """

    id: str
    text: str
    placed: DateChip | None
    verdict: Verdict
    key_text: str
    note: str


@dataclass(frozen=True, slots=True)
class MatchView:
    """The answering part of a date-matching.

    Attributes:
        tray: the dates not placed, earliest first.
        words: what its board says; of things linked that are no dates, other words.
    """

    slots: tuple[SlotView, ...]
    tray: tuple[DateChip, ...]
    is_open: bool
    words: MatchWords = DATES


@dataclass(frozen=True, slots=True)
class PlaceView:
    """An event in its place, counted from 1.

    Attributes:
        key_place: after marking, the place where it belongs; else 0.
        date_text: after marking, its date; else empty.
    """

    id: str
    text: str
    place: int
    verdict: Verdict
    key_place: int
    date_text: str
    note: str


@dataclass(frozen=True, slots=True)
class OrderView:
    """The answering part of an ordering, in the order that stands now."""

    places: tuple[PlaceView, ...]
    is_open: bool


AnswerView = ChoiceView | MatchView | OrderView | WrittenView


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item on screen.

    Attributes:
        where: "Question 3 of 12".
        kind: the kind in words, with the topic: "Multiple choice · China".
        worth: "2 marks".
        answer: the answering part.
    """

    id: str
    where: str
    position: int
    number_of_items: int
    kind: str
    worth: str
    stem: str
    instruction: str
    is_flagged: bool
    is_blank: bool
    answer: AnswerView


def item_view(attempt: Attempt, item: Item, topics: Mapping[str, str]) -> ItemView:
    """The view of one item of an attempt, with its mark only where the quiz shows it.

    Args:
        attempt: the attempt.
        item: one of its items.
        topics: titles of topics by id.
    """
    position = attempt.index_of(item.id) + 1
    number = len(attempt.items)
    topic = topics.get(item.question.topic, item.question.topic)
    mark = item.mark if attempt.shows_feedback else None
    return ItemView(
        id=item.id,
        where=tr("Question {position} of {number}", position=position, number=number),
        position=position,
        number_of_items=number,
        kind=tr("{kind} · {topic}", kind=kind_name(kind_of(item.question)), topic=topic),
        worth=marks_text(item.out_of),
        stem=item.question.stem,
        instruction=_instruction(item),
        is_flagged=item.is_flagged,
        is_blank=item.response.is_blank,
        answer=answer_view(item, mark),
    )


def answer_view(item: Item, mark: Mark | None) -> AnswerView:
    """The answering part of an item; with a mark, what each part of it earned."""
    match item.question, item.response:
        case MultipleChoice() as question, ChoiceResponse() as response:
            return _choice_view(item, question, response, mark)
        case DateMatching() as question, MatchResponse() as response:
            return _match_view(item, question, response, mark)
        case Ordering() as question, OrderResponse() as response:
            return _order_view(item, question, response, mark)
        case ShortAnswer() as question, TextResponse() as response:
            return written_view(question, response, mark, is_open=not item.is_final)
        case _:
            raise TypeError(f"{item.id} holds a response of another kind.")


def _instruction(item: Item) -> str:
    match item.question:
        case MultipleChoice() as question if question.takes_several:
            return tr("Choose {number}.", number=len(question.keys))
        case MultipleChoice():
            return tr("Choose one.")
        case DateMatching():
            return tr("Put a date beside each event: drag it, or use Space and the arrow keys.")
        case Ordering():
            return tr("Earliest first: drag an event, or use Space and the arrow keys.")
        case ShortAnswer() as question:
            return tr("Write about {number} words.", number=question.guide_words)
        case _:
            assert_never(item.question)


def _choice_view(
    item: Item, question: MultipleChoice, response: ChoiceResponse, mark: Mark | None
) -> ChoiceView:
    by_id = {option.id: option for option in question.options}
    views = []
    for letter, option_id in zip(ascii_uppercase, item.order, strict=False):
        option = by_id[option_id]
        is_chosen = option_id in response.chosen
        verdict = Verdict.OPEN
        if mark is not None and option.is_key:
            verdict = Verdict.RIGHT if is_chosen else Verdict.MISSED
        elif mark is not None and is_chosen:
            verdict = Verdict.WRONG
        note = option.rationale if mark is not None else ""
        views.append(OptionView(option_id, letter, option.text, is_chosen, verdict, note))
    return ChoiceView(tuple(views), question.takes_several, not item.is_final)


def _match_view(
    item: Item, question: DateMatching, response: MatchResponse, mark: Mark | None
) -> MatchView:
    by_id = {pair.id: pair for pair in question.pairs}
    chips = {
        date.iso: DateChip(date.iso, str(date), rank) for rank, date in enumerate(question.dates)
    }
    placed = dict(response.placed)
    slots = tuple(
        SlotView(
            id=event_id,
            text=by_id[event_id].text,
            placed=chips[placed[event_id]] if event_id in placed else None,
            verdict=part_verdict(mark, event_id, when_not_found=Verdict.WRONG),
            key_text=str(by_id[event_id].date) if mark else "",
            note=by_id[event_id].note if mark else "",
        )
        for event_id in item.order
    )
    tray = tuple(chip for iso, chip in chips.items() if iso not in placed.values())
    return MatchView(slots, tray, not item.is_final)


def _order_view(
    item: Item, question: Ordering, response: OrderResponse, mark: Mark | None
) -> OrderView:
    by_id = {event.id: event for event in question.events}
    key_places = {event.id: place for place, event in enumerate(question.events, start=1)}
    places = tuple(
        PlaceView(
            id=event_id,
            text=by_id[event_id].text,
            place=place,
            verdict=part_verdict(mark, event_id, when_not_found=Verdict.WRONG),
            key_place=key_places[event_id] if mark else 0,
            date_text=str(by_id[event_id].date) if mark else "",
            note=by_id[event_id].note if mark else "",
        )
        for place, event_id in enumerate(response.order or item.order, start=1)
    )
    return OrderView(places, not item.is_final)
