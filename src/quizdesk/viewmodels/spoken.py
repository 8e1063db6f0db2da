# SPDX-License-Identifier: MIT
"""What is read aloud of a question: what stands on its screen, in the order of the eye.

It is made from the views that the screen shows, so it tells no more than they do.
"""

from collections.abc import Iterable, Iterator
from typing import assert_never

from quizdesk.viewmodels.feedback import FeedbackView
from quizdesk.viewmodels.item_view import AnswerView, ChoiceView, ItemView, MatchView, OrderView
from quizdesk.viewmodels.saying import as_said
from quizdesk.viewmodels.verdict import WORDS, Verdict
from quizdesk.viewmodels.written import WrittenView
from quizdesk.words import tr

_ENDS = ".!?:;"


def spoken(view: ItemView, feedback: FeedbackView | None) -> str:
    """The sentences to say: the question as it stands, or the word on it once there is one."""
    if feedback is None:
        parts = [view.stem, view.instruction, *_asked(view.answer)]
    else:
        said = (feedback.headline, feedback.key, feedback.explanation, feedback.to_do)
        parts = [*said, *_marked(view.answer)]
    return " ".join(_sentences(parts))


def _sentences(parts: Iterable[str]) -> Iterator[str]:
    """Each part with an end, at which a voice pauses."""
    for part in parts:
        said = as_said(part)
        if said:
            yield said if said[-1] in _ENDS else f"{said}."


def _asked(answer: AnswerView) -> Iterator[str]:
    """The answering part as it stands."""
    match answer:
        case ChoiceView():
            return _options(answer)
        case MatchView():
            return _slots(answer)
        case OrderView():
            return (f"{place.place}: {place.text}" for place in answer.places)
        case WrittenView():
            return _written(answer)
        case _:
            assert_never(answer)


def _options(answer: ChoiceView) -> Iterator[str]:
    for option in answer.options:
        yield f"{option.letter}: {option.text}"
        if option.is_chosen:
            yield tr("You have chosen this.")


def _slots(answer: MatchView) -> Iterator[str]:
    for slot in answer.slots:
        yield f"{slot.text}: {slot.placed.text if slot.placed else tr('no date yet')}"
    if answer.tray:
        dates = "; ".join(chip.text for chip in answer.tray)
        yield tr("Dates to place: {dates}", dates=dates)


def _written(answer: WrittenView) -> Iterator[str]:
    if answer.text.strip():
        yield tr("You have written: {text}", text=answer.text)


def _marked(answer: AnswerView) -> Iterator[str]:
    """What the answering part says besides the feedback."""
    match answer:
        case ChoiceView():
            return _wrong_options(answer)
        case MatchView():
            return _right_dates(answer)
        case OrderView():
            return _right_order(answer)
        case WrittenView():
            return _points(answer)
        case _:
            assert_never(answer)


def _wrong_options(answer: ChoiceView) -> Iterator[str]:
    for option in answer.options:
        if option.verdict is Verdict.WRONG:
            yield f"{option.text}: {tr(WORDS[option.verdict])}"
            yield option.note


def _right_dates(answer: MatchView) -> Iterator[str]:
    for slot in answer.slots:
        if slot.verdict is not Verdict.RIGHT:
            yield f"{slot.text}: {slot.key_text}"
            yield slot.note


def _right_order(answer: OrderView) -> Iterator[str]:
    if all(place.verdict is Verdict.RIGHT for place in answer.places):
        return
    yield tr("The right order:")
    for place in sorted(answer.places, key=lambda one: one.key_place):
        yield f"{place.date_text}: {place.text}"


def _points(answer: WrittenView) -> Iterator[str]:
    for point in answer.points:
        yield f"{tr(WORDS[point.verdict])}: {point.say}"
    yield from answer.told
