# SPDX-License-Identifier: MIT
"""Progress looked at, and what is weak practised from it, by mouse and by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from quizdesk.ui.widgets.day_calendar import DayCalendar
from quizdesk.ui.widgets.due_columns import DueColumns
from quizdesk.viewmodels.past import PAGE
from tests.builders import a_multiple_choice
from tests.ui.paper.pdf_text import read_pdf
from tests.ui.program import Program
from tests.ui.screens.scenes import no_progress, progress
from tests.ui.widgets.played import interface, the_only

pytestmark = pytest.mark.usefixtures("qapp")

OTHER = "Which party was the Comintern to fight from 1928 on?"
_CALENDAR = "Calendar of the last 12 weeks; the arrow keys choose a day"
_KEY = Qt.Key


def described(program: Program, kind: type[DayCalendar] | type[DueColumns]) -> str:
    chart = interface(the_only(program.page, kind))
    return chart.text(QAccessible.Text.Description)


def test_a_beginner_is_sent_to_todays_revision(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        no_progress(program)
        assert program.reads("Nothing was asked yet.")
        assert not program.reads("Weakest points")
        assert program.focused == "Start today's revision"
        program.press(_KEY.Key_Return)
        assert program.has("Check answer")


def miss(program: Program, questions: int) -> None:
    """Answers so many multiple choices wrongly and looks at the progress."""
    program.press(_KEY.Key_Return)
    for _ in range(questions):
        program.press(_KEY.Key_1, _KEY.Key_Return, _KEY.Key_Return)
    program.click("Progress")


def test_enter_practises_the_weakest_and_a_click_practises_one(tmp_path: Path) -> None:
    other = a_multiple_choice(id="other", stem=OTHER)
    with Program(tmp_path, a_multiple_choice(), other) as program:
        miss(program, 2)
        assert program.focused == "Practise the weakest 2"
        program.press(_KEY.Key_Return)
        assert program.reads("1 of 2")
        program.click("Save and leave")
        program.click("Progress")
        program.click(OTHER)
        assert program.reads("1 of 1")
        assert program.reads(OTHER)


def test_mistakes_are_asked_again_until_there_are_none(tmp_path: Path) -> None:
    right = "C. Social democrats"
    with Program(tmp_path, a_multiple_choice()) as program:
        miss(program, 1)
        assert program.reads("1 question was not all right when last asked")
        program.clock.pass_s(60)
        program.click("Mistakes again")
        assert program.reads("1 of 1")
        program.click(next(name for name in program.names if name.endswith(right[3:])))
        program.press(_KEY.Key_Return, _KEY.Key_Return)
        program.click("Progress")
        assert program.has("Practise your weakest point")
        assert not program.has("Mistakes again")


def test_the_arrow_keys_lead_through_the_calendar_and_each_day_is_told(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        progress(program)
        while program.focused != _CALENDAR:
            program.press(_KEY.Key_Backtab)
        assert program.reads("Monday 2 March 2026: 1 answer")
        program.press(_KEY.Key_Up)
        assert program.reads("Sunday 1 March 2026: no answers")
        assert described(program, DayCalendar) == "Sunday 1 March 2026: no answers"
        program.press(_KEY.Key_Left)
        assert described(program, DayCalendar).startswith("Sunday 22 February 2026")
        program.press(_KEY.Key_Home, _KEY.Key_Up)
        assert described(program, DayCalendar).startswith("Monday 15 December 2025")
        program.press(_KEY.Key_End, _KEY.Key_Down)
        assert described(program, DayCalendar).startswith("Monday 2 March 2026")
        program.press(_KEY.Key_Escape)
        assert program.has("Choose what to practise")


def test_charts_say_the_same_in_text(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        progress(program)
        assert "to ask again in the next 30 days" in described(program, DueColumns)
        assert not program.reads("question due")
        program.click("Show the days to come as text")
        assert program.reads("due")
        program.click("Hide the days to come as text")
        program.click("Show the calendar as text")
        assert program.has("Hide the calendar as text")


class FilesAt:
    """Somebody who says where files are to go.

    Attributes:
        path: where; None for somebody who changes their mind.
        offered: what the files might have been called.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.offered: list[str] = []

    def to_save(self, title: str, name: str, kind: str) -> Path | None:
        del title, kind
        self.offered.append(name)
        return self.path

    def to_read(self, title: str, ending: str, kind: str) -> Path | None:
        raise AssertionError((title, ending, kind))

    def folder(self, title: str) -> Path | None:
        raise AssertionError(title)


def test_progress_is_saved_on_one_page_where_the_learner_says(tmp_path: Path) -> None:
    target = tmp_path / "for my teacher.pdf"
    with Program(tmp_path, learner="Ada") as program:
        program.window.files = files = FilesAt(target)
        progress(program)
        program.click("Save as PDF")
        assert files.offered == ["Progress 2026-03-02.pdf"]
        assert program.reads(
            f"Your progress is saved on one page, to print or to give away: {target}"
        )
        page = read_pdf(target.read_bytes())
        assert page.pages == 1
        assert "Name: Ada" in page.text
        assert page.title.startswith("Progress in Stalin's foreign policy, Ada")


def test_what_cannot_be_saved_is_said_and_who_changes_their_mind_saves_nothing(
    tmp_path: Path,
) -> None:
    with Program(tmp_path) as program:
        progress(program)
        program.window.files = FilesAt(None)
        program.click("Save as PDF")
        assert not program.reads("Your progress is saved")
        program.window.files = FilesAt(tmp_path / "nowhere" / "page.pdf")
        program.click("Save as PDF")
        assert "cannot be written: it is not there" in program.window.trouble
        assert not list(tmp_path.glob("**/*.pdf"))


def test_past_scores_are_one_click_away(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        progress(program)
        program.click("Past scores")
        assert program.reads("1 quiz")


def test_every_answer_of_a_past_quiz_is_looked_at_by_keys_and_each_esc_leads_a_step_back(
    tmp_path: Path,
) -> None:
    with Program(tmp_path, a_multiple_choice()) as program:
        miss(program, 1)
        program.click("Past scores")
        row = "0% · Today's revision"
        while not program.focused.startswith(row):
            program.press(_KEY.Key_Tab)
        assert program.reads("The Comintern")
        program.press(_KEY.Key_Return)
        assert program.reads("0 of 1 mark (0%)")
        while not program.focused.startswith("1. Whom did"):
            program.press(_KEY.Key_Tab)
        program.press(_KEY.Key_Return)
        assert program.reads("The right answer is: Social democrats.")
        program.press(_KEY.Key_Escape)
        assert program.reads("0 of 1 mark (0%)")
        program.press(_KEY.Key_Escape)
        assert program.focused.startswith(row)
        program.press(_KEY.Key_Escape)
        assert program.has("Save as PDF")
        program.press(_KEY.Key_Escape)
        assert program.has("Choose what to practise")


def test_older_and_newer_quizzes_come_a_page_at_a_time_and_a_look_at_one_keeps_the_page(
    tmp_path: Path,
) -> None:
    with Program(tmp_path, a_multiple_choice()) as program:
        for _ in range(PAGE + 1):
            program.clock.pass_s(60)
            program.desk.quizzes.begin_today().hand_in()
        program.click("Progress")
        program.click("Past scores")
        assert program.reads("21 quizzes")
        program.click("Older")
        (oldest,) = (name for name in program.names if "· Today's revision" in name)
        program.click(oldest)
        program.press(_KEY.Key_Escape)
        assert program.focused == oldest
        program.click("Newer")
        assert sum("· Today's revision" in name for name in program.names) == PAGE
