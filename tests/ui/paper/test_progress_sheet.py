# SPDX-License-Identifier: MIT
"""Progress on paper is always one page; what it leaves out it counts, and its text is text."""

from datetime import date

import pytest

from quizdesk.ui.paper.progress_sheet import progress_sheet
from quizdesk.viewmodels.days import WEEKS
from quizdesk.viewmodels.over_time import CourseView, OverTimeView
from quizdesk.viewmodels.past import PastView
from quizdesk.viewmodels.remembered import PartsView
from quizdesk.viewmodels.report import ReportView
from quizdesk.viewmodels.weak_points import WeakView
from quizdesk.viewmodels.wording import day_of_week_text
from tests.ui.paper.pdf_text import Pdf, read_pdf

pytestmark = pytest.mark.usefixtures("qapp")

LONG = "Unreasonably long, and Donaudampfschifffahrtsgesellschaft besides; " * 12
WEEKS_SHOWN = OverTimeView(
    tuple(f"{day} Sep" for day in range(1, WEEKS + 1)),
    CourseView("", tuple(one / WEEKS for one in range(WEEKS)), "From 8% on 2 Sep to 92% now."),
    (),
    (),
    ("Now: 92% of everything.",),
)


def a_report(*, topics: int = 3, words: str = "", name: str = "Ada Lovelace") -> ReportView:
    """A page with so many of everything and these words after every text."""
    return ReportView(
        title=f"Progress in Stalin's foreign policy{words}",
        name=f"{name}{words}" if name else "",
        day=day_of_week_text(date(2026, 3, 2)),
        file_name="Progress.pdf",
        summary=f"Of 24 things to know: 9 likely remembered.{words}",
        answers=f"24 answers on 2 of the last 79 days.{words}",
        topics=tuple(PartsView(f"Topic {one}{words}", 4, 3, 5) for one in range(topics)),
        levels=(PartsView(f"Recall{words}", 9, 1, 2), PartsView("Judgement", 0, 0, 12)),
        weeks=WEEKS_SHOWN,
        weakest=tuple(WeakView("q", f"Point {one}{words}", f"41%{words}") for one in range(10)),
        attempts=tuple(
            PastView(
                str(one),
                f"Quiz {one}{words}",
                f"20 questions{words}",
                "7 of 9 marks",
                "78%",
                "China",
            )
            for one in range(20)
        ),
        notes=f"Reckoned by QuizDesk.{words}",
    )


def printed(report: ReportView) -> Pdf:
    return read_pdf(progress_sheet(report))


def test_the_page_has_a_title_and_its_fonts_and_says_everything_as_text() -> None:
    page = printed(a_report())
    assert page.pages == 1
    assert page.fonts == 2
    assert page.title == ("Progress in Stalin's foreign policy, Ada Lovelace, Monday 2 March 2026")
    for said in (
        "Progress in Stalin's foreign policy",
        "Name: Ada Lovelace",
        "Monday 2 March 2026",
        "Of 24 things to know: 9 likely remembered.",
        "Topic 0 4 of 12",
        "Recall 9 of 12",
        "From 8% on 2 Sep to 92% now.",
        "Point 0 41%",
        "Quiz 0 20 questions 7 of 9 marks (78%)",
        "Reckoned by QuizDesk.",
    ):
        assert said in page.text, said
    assert "topics:" not in page.text


def test_forty_topics_and_endless_words_stay_on_one_page_and_what_is_left_out_is_counted() -> None:
    page = printed(a_report(topics=40, words=f" {LONG}"))
    assert page.pages == 1
    assert "And 30 more topics: 120 of 360." in page.text
    shown = sum(f"Point {one}" in page.text for one in range(10))
    assert 0 < shown < 10
    assert f"And {10 - shown} more." in page.text
    assert page.text.count("7 of 9 marks") == 8


def test_a_beginners_page_leaves_room_for_a_name_and_says_no_more_than_it_knows() -> None:
    report = a_report(name="")._replace(
        weakest=(), attempts=(), weeks=WEEKS_SHOWN._replace(lines=())
    )
    page = printed(report)
    assert page.title == "Progress in Stalin's foreign policy, Monday 2 March 2026"
    assert "Name: Monday" in page.text
    assert "Weakest" not in page.text
    assert "quizzes" not in page.text
    assert "Week" not in page.text
