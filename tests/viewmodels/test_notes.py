# SPDX-License-Identifier: MIT
"""Pages of the notes: which there are, their questions in order, and how well each is known."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from quizdesk.engine.question import Citation, MultipleChoice
from quizdesk.engine.response import ChoiceResponse
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.notes import PageId
from tests.builders import a_date_matching, a_multiple_choice
from tests.viewmodels.desks import a_desk

RIGHT = ChoiceResponse(frozenset({"social-democrats"}))
WRONG = ChoiceResponse(frozenset({"kulaks"}))


def on(name: str, pages: Sequence[int], *facts: str, source: str = "notes") -> MultipleChoice:
    """A question that rests on pages and facts."""
    return replace(
        a_multiple_choice(id=name), citations=(Citation(source, tuple(pages)),), facts=facts
    )


FOUR = "4 questions. 4 things to know, none of them asked yet."
TWO = "2 questions. 2 things to know, none of them asked yet."
QUESTIONS = (
    on("late", (1,), "f009"),
    on("later-page", (2,), "f020"),
    on("early", (1,), "f002", "f015"),
    on("of-both", (1, 2), "f007"),
    on("of-no-fact", (1,)),
    on("of-a-book", (12,), "f001", source="textbook"),
)


def practise(desk: Desk, page: PageId, response: ChoiceResponse) -> None:
    sitting = desk.quizzes.begin_chosen(*desk.notes.quiz(page))
    for _ in sitting.attempt.items:
        sitting.respond(response)
        sitting.submit()
        sitting.go_next()
    sitting.hand_in()


def test_pages_are_listed_by_source_with_their_questions(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, *QUESTIONS, a_date_matching())
    view = desk.notes.view()
    listed = [
        (one.title, [(page.title, page.detail) for page in one.pages]) for one in view.sources
    ]
    assert listed == [
        ("Revision notes", [("Page 1", FOUR), ("Page 2", TWO)]),
        ("textbook", [("Page 12", "1 question. 1 thing to know, not asked yet.")]),
    ]
    desk.close()


def test_a_page_asks_its_questions_in_the_order_of_its_facts(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, *QUESTIONS)
    quiz, chosen = desk.notes.quiz(PageId("notes", 1))
    assert chosen == ("early", "of-both", "late", "of-no-fact")
    assert quiz.title == "Page 1: Revision notes"
    sitting = desk.quizzes.begin_chosen(quiz, chosen)
    assert [item.id for item in sitting.attempt.items] == list(chosen)
    again = desk.quizzes.begin_again(sitting.attempt)
    assert [item.id for item in again.attempt.items] == list(chosen)
    desk.close()


def test_how_well_a_page_is_known_is_told_and_the_least_known_comes_next(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, *QUESTIONS[:3])
    assert desk.notes.view().next == PageId("notes", 1)
    practise(desk, PageId("notes", 1), RIGHT)
    view = desk.notes.view()
    [notes] = view.sources
    first, second = (page.known for page in notes.pages)
    assert (first.remembered, first.forgotten, first.unseen) == (2, 0, 0)
    assert notes.pages[0].detail == (
        "2 questions. Of 2 things to know: "
        "2 likely remembered in a week, 0 likely not, 0 not asked yet."
    )
    assert (second.remembered, second.forgotten, second.unseen) == (0, 0, 1)
    assert (view.next, view.next_text) == (PageId("notes", 2), "Practise page 2")
    practise(desk, PageId("notes", 2), WRONG)
    assert desk.notes.view().sources[0].pages[1].known.unseen == 0
    assert desk.notes.view().next == PageId("notes", 2)
    desk.close()


def test_a_bank_that_names_no_pages_has_none(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, a_date_matching())
    view = desk.notes.view()
    assert (view.sources, view.next, view.next_text) == ((), None, "")
    assert desk.notes.quiz(PageId("notes", 1))[1] == ()
    desk.close()
