# SPDX-License-Identifier: MIT
"""Every screen in each of its main states, come to as a learner comes to it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from quizdesk.engine.question import Question
from quizdesk.errors import ContentError, Problem, StoreDamaged
from quizdesk.ui.screens.reading import ReadingScreen
from quizdesk.ui.screens.records import RecordsScreen
from quizdesk.ui.screens.trouble import TroubleScreen
from quizdesk.ui.screens.working import WorkingScreen
from quizdesk.viewmodels.trouble import trouble_view
from quizdesk.words import tr
from tests.builders import (
    a_choice_of_several,
    a_date_matching,
    a_multiple_choice,
    a_short_answer,
    an_essay,
    an_ordering,
)
from tests.ui.given_files import GivenFiles
from tests.ui.program import Program

Scene = Callable[[Program], None]

_DAMAGED = "The records in quizdesk.sqlite3 are damaged. Nothing was changed."
_BACKUP = "quizdesk-2026-03-02.sqlite3"
_FAULT = "No option is the key: add key: true."
UNSURE = "Police raided Arcos in 1927, and the TUC sent money to the USSR."
NAMES = ("Zoe Lukasz", "Bartholomew Featherstonehaugh-Cholmondeley")
"""Who learn at the computer, one with a name as long as names are."""

OWN_TEXTS = (*NAMES, _DAMAGED, _BACKUP, _FAULT, "bank.yaml", "rapallo-year", UNSURE)
"""What the scenes write or hand in themselves, in no language of the program's."""

_ENTER, _SPACE, _DOWN = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down


def home(program: Program) -> None:
    """The first screen of all."""


def home_after_a_quiz(program: Program) -> None:
    """The first screen with a past quiz and one left open."""
    results(program)
    program.click("Another quiz like this")
    program.click("Save and leave")


def plan(program: Program) -> None:
    """The plan before there is one."""
    program.click("Set an exam date")


def plan_with_exam(program: Program) -> None:
    """The plan with an exam that comes soon, after a quiz."""
    results(program)
    program.click("Home")
    program.click("Your plan")
    program.write("5 March 2026")
    program.press(_ENTER)


def plan_refused(program: Program) -> None:
    """The plan with an exam date that is none."""
    plan(program)
    program.write("soon")
    program.press(_ENTER)


def plan_calendar(program: Program) -> None:
    """The plan with its calendar open, a month on."""
    plan(program)
    program.click("Choose the day in a calendar")
    program.press(Qt.Key.Key_PageDown)


def today_done(program: Program) -> None:
    """What a day's revision came to, and what of the day is left."""
    marked(program)
    program.press(_ENTER)


def practise(program: Program) -> None:
    """Every way to practise, before anything was asked."""
    program.click("Practise")


def practise_again(program: Program) -> None:
    """Every way to practise, with something to put right."""
    results(program)
    program.click("Practise")


def choosing(program: Program) -> None:
    """What to practise."""
    program.click("Choose what to practise")


def choosing_nothing(program: Program) -> None:
    """What to practise, where nothing fits."""
    program.click("Choose what to practise")
    program.click("The Comintern (2 questions)")
    program.click("Written answer (1 question)")


def asked(program: Program) -> None:
    """A question just come to."""
    program.press(_ENTER)


def picked_up(program: Program) -> None:
    """A question with a date or an event in the hand."""
    program.press(_ENTER, _SPACE)


def reminded(program: Program) -> None:
    """A question that was to be checked before it was answered, flagged."""
    program.press(_ENTER)
    program.click("Flag")
    program.click("Check answer")


def written(program: Program) -> None:
    """A question with an answer typed."""
    program.press(_ENTER)
    program.write(UNSURE)


def marked(program: Program) -> None:
    """A question answered, partly right or not, and marked."""
    program.press(_ENTER)
    answer_somehow(program)
    program.click("Check answer")


def model_answer_shown(program: Program) -> None:
    """A written answer marked, with the model answer open."""
    marked(program)
    program.click("Show a model answer")


def correcting(program: Program) -> None:
    """A written answer marked, its mark being corrected."""
    marked(program)
    program.click("The mark is wrong")


def answer_somehow(program: Program) -> None:
    """Gives the first answer that comes."""
    if program.has("Your answer"):
        program.write(UNSURE)
    elif program.has("A. …"):
        program.write("a")
    else:
        program.press(_SPACE, _DOWN, _SPACE)


def timed(program: Program) -> None:
    """A question of a timed test."""
    program.click("Choose what to practise")
    program.click("Timed test: …")
    program.click("Start")


def arrange(program: Program) -> None:
    """Has extra time and rest breaks arranged."""
    you(program)
    program.tab_to("Extra time")
    program.press(_DOWN, _DOWN, _DOWN)
    program.tab_to("Rest breaks")
    program.press(_SPACE)
    program.click("Home")


def timed_with_more(program: Program) -> None:
    """A question of a timed test, of who may rest."""
    arrange(program)
    timed(program)


def choosing_with_more(program: Program) -> None:
    """A timed test to be chosen, with extra time."""
    arrange(program)
    program.click("Choose what to practise")
    program.click("Timed test: …")


def resting(program: Program) -> None:
    """A rest break."""
    timed_with_more(program)
    program.click("Pause for a rest break")


def results_with_more(program: Program) -> None:
    """What a quiz came to, with extra time and a break."""
    resting(program)
    program.press(_ENTER)
    program.click("All questions")
    program.click("Hand in")


def overview(program: Program) -> None:
    """Before handing in, with questions left."""
    timed(program)
    answer_somehow(program)
    program.click("Flag")
    program.click("All questions")


def results(program: Program) -> None:
    """What a quiz came to."""
    overview(program)
    program.click("Hand in")


def looking_back(program: Program) -> None:
    """A question of a quiz that is over."""
    results(program)
    program.click("1. …")


def no_scores(program: Program) -> None:
    """Past scores before there are any."""
    program.click("Progress")
    program.click("Past scores")


def scores(program: Program) -> None:
    """Past scores."""
    results(program)
    program.click("Progress")
    program.click("Past scores")


def no_progress(program: Program) -> None:
    """Progress before anything was asked."""
    program.click("Progress")


def progress(program: Program) -> None:
    """Progress after a quiz."""
    results(program)
    program.click("Progress")


def progress_told(program: Program) -> None:
    """Progress with its charts told in text, too."""
    progress(program)
    program.click("Show the weeks as text")
    program.click("Show topics and levels")
    program.click("Show the calendar as text")
    program.click("Show the days to come as text")


def settings(program: Program) -> None:
    """The settings."""
    program.click("Settings")


def come(program: Program, name: str) -> None:
    """Somebody new is learning from now on, who likes text as large as it was."""
    percent = program.desk.settings.text_percent
    program.click("Settings")
    program.click("Who is learning?…")
    program.click("Somebody else" if program.has("Somebody else") else "Your name")
    program.write(name)
    program.press(_ENTER)
    while program.desk.settings.text_percent < percent:
        program.press(Qt.Key.Key_Plus, control=True)


def nobody_known(program: Program) -> None:
    """Who is learning, before anybody is known."""
    program.click("Settings")
    program.click("Who is learning?…")


def who(program: Program) -> None:
    """Who is learning, of three."""
    results(program)
    for name in NAMES:
        come(program, name)
    program.click("Home")
    program.click("Somebody else")


def who_refused(program: Program) -> None:
    """Who is learning, with a name that is taken."""
    who(program)
    program.click("Somebody else")
    program.write("Zoe Lukasz")
    program.press(_ENTER)


def home_of_several(program: Program) -> None:
    """The first screen where several learn."""
    come(program, "Zoe Lukasz")
    come(program, "Bartholomew Featherstonehaugh-Cholmondeley")


def you(program: Program) -> None:
    """What is the learner's own."""
    program.click("Settings")
    program.click("You…")


def you_arranged(program: Program) -> None:
    """What is the learner's own, with a PIN and with extra time that is no amount."""
    pin_given(program)
    program.tab_to("Extra time")
    program.press(Qt.Key.Key_End)
    program.write("much")
    program.press(_ENTER)


def pin(program: Program) -> None:
    """A PIN to be set."""
    you(program)
    program.click("Set a PIN")


def pin_given(program: Program) -> None:
    """A PIN that was set."""
    pin(program)
    program.write("2468")
    program.tab_to("The new PIN again")
    program.write("2468")
    program.press(_ENTER)


def pin_refused(program: Program) -> None:
    """A PIN to be changed by who does not know it."""
    pin_given(program)
    program.click("Change or remove the PIN")
    program.write("1357")
    program.press(_ENTER)


def pin_asked(program: Program) -> None:
    """A PIN that is asked for, and was not given."""
    come(program, "Zoe Lukasz")
    pin_given(program)
    program.click("Home")
    come(program, "Bob")
    program.click("Somebody else")
    program.click("Zoe Lukasz…")
    program.write("1357")
    program.press(_ENTER)


def no_records(program: Program) -> None:
    """One's records before there are any."""
    program.click("Settings")
    program.click("Your records")


def records(program: Program) -> None:
    """One's records after a quiz."""
    results(program)
    no_records(program)


def working_out(program: Program) -> None:
    """One's records while what is remembered of them is worked out."""
    records(program)
    assert isinstance(program.page, RecordsScreen)
    program.page.show_building(1200, 3400)
    program.come_forward()


def found_history(program: Program) -> None:
    """A file of one's own history, before it is joined."""
    records(program)
    program.window.files = GivenFiles(program.folder / "Ada.quizdesk-history")
    program.click("Save my history to a file")
    program.wait_for("Your history is saved in")
    program.click("Read a history from a file")
    program.wait_for("The file holds the history")
    program.come_forward()


def found_another_history(program: Program) -> None:
    """A file of a history of another name, before it is joined."""
    found_history(program)
    keeper = replace(program.desk.settings, learner="Ada of the Comintern")
    program.desk.change_settings(keeper)
    program.click("Leave it")
    program.click("Save my history to a file")
    program.wait_for("Your history is saved in")
    program.desk.change_settings(replace(keeper, learner="Bob"))
    program.click("Read a history from a file")
    program.wait_for("Two names")
    program.come_forward()


def erase(program: Program) -> None:
    """What is erased, and the name asked for."""
    records(program)
    program.click("Erase me")


def erase_refused(program: Program) -> None:
    """A name typed that is another."""
    erase(program)
    program.write("Nobody")
    program.press(_ENTER)


def working(program: Program) -> None:
    """Something that takes long, halfway."""
    screen = WorkingScreen()
    screen.show_work(tr("Reading the history…"), can_stop=True)
    screen.show_progress(120, 340)
    program.window.add_page(screen)
    program.window.show_page(screen, has_bar=False)
    program.come_forward()


def about(program: Program) -> None:
    """What the program is."""
    program.click("Settings")
    program.click("About QuizDesk")


def glossary(program: Program) -> None:
    """People and terms."""
    program.click("Glossary")


def glossary_searched(program: Program) -> None:
    """People and terms, some of them."""
    program.click("Glossary")
    program.write("comint")


def glossary_not_found(program: Program) -> None:
    """People and terms, where nothing is what was looked for."""
    program.click("Glossary")
    program.write("Napoleon")


def timeline(program: Program) -> None:
    """Every dated event."""
    program.click("Timeline")


def timeline_walked(program: Program) -> None:
    """The timeline, another event chosen and the years wider."""
    program.click("Timeline")
    program.press(Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Plus)


def timeline_without_events(program: Program) -> None:
    """The timeline of a bank that dates nothing."""
    program.click("Timeline")


def event(program: Program) -> None:
    """The story of an event."""
    program.click("Timeline")
    program.press(_ENTER)


def placing(program: Program) -> None:
    """Events to be placed, one of them in the hand."""
    program.click("Timeline")
    program.click("Place the events")
    program.press(_SPACE, _DOWN)


def placed(program: Program) -> None:
    """Events that were placed, and how far off they are."""
    program.click("Timeline")
    program.click("Place the events")
    for _ in range(6):
        program.press(_SPACE, Qt.Key.Key_Right, _SPACE, _DOWN)
    program.click("Check")


def mock(program: Program) -> None:
    """Before a timed mock, of a bank that is too small for one."""
    program.click("Practise")
    program.click("Timed mock")


def mock_of_none(program: Program) -> None:
    """Before a timed mock, where no question fits."""
    mock(program)
    program.click("20 minutes")


def mock_results(program: Program) -> None:
    """What a timed mock came to."""
    mock(program)
    program.press(_ENTER)
    program.clock.pass_s(4)
    answer_somehow(program)
    program.click("All questions")
    program.click("Hand in")


def dates_drill(program: Program) -> None:
    """An event whose date is to be typed."""
    program.click("Practise")
    program.click("Dates drill")


def dates_drill_refused(program: Program) -> None:
    """A date typed that is none."""
    dates_drill(program)
    program.write("after the war, I believe")
    program.press(_ENTER)


def dates_drill_told(program: Program) -> None:
    """A date typed that is years off."""
    dates_drill(program)
    program.write("1929")
    program.press(_ENTER)


def dates_drill_result(program: Program) -> None:
    """What a round of dates came to."""
    dates_drill(program)
    while not program.has("Done"):
        program.write("1927")
        program.press(_ENTER, _ENTER)


def progress_drilled(program: Program) -> None:
    """Progress after a round of dates."""
    dates_drill_result(program)
    program.click("Progress")


def flash(program: Program) -> None:
    """A term to be turned."""
    program.click("Practise")
    program.click("Glossary flash")


def flash_turned(program: Program) -> None:
    """A term turned to its explanation."""
    flash(program)
    program.press(_SPACE)


def flash_other_way(program: Program) -> None:
    """An explanation, whose term is to be thought of, turned."""
    flash(program)
    program.click("Explanations first")
    program.press(_ENTER)


def notes(program: Program) -> None:
    """The pages of the notes, one of them practised."""
    program.press(_ENTER)
    answer_somehow(program)
    program.click("Check answer")
    program.click("Save and leave")
    program.click("Practise")
    program.click("A page of the notes")


def turning_points(program: Program) -> None:
    """Every turning point."""
    program.click("Practise")
    program.click("Turning points")


def turn(program: Program) -> None:
    """The story of a turning point."""
    turning_points(program)
    program.click("The turn to the left")


def linking(program: Program) -> None:
    """Causes to be linked to their turning points, one of these in the hand."""
    turning_points(program)
    program.click("Link causes to their turns")
    program.press(_SPACE)


def linking_reminded(program: Program) -> None:
    """Results to be linked, that were to be checked before they were."""
    turning_points(program)
    program.click("Link causes to their turns")
    program.click("Link results")
    program.press(_SPACE, _DOWN, _SPACE)
    program.click("Check")


def linked(program: Program) -> None:
    """Causes that were linked, and where each belongs."""
    turning_points(program)
    program.click("Link causes to their turns")
    for _ in range(3):
        program.press(_SPACE, _DOWN, _SPACE)
    program.click("Check")


def explained(program: Program) -> None:
    """A question marked, with its names and terms explained."""
    marked(program)
    program.click("Explain …")


def reading(program: Program) -> None:
    """While a bank is read for the first time."""
    program.window.add_page(screen := ReadingScreen())
    program.window.show_page(screen, has_bar=False)
    program.come_forward()


def damaged(program: Program) -> None:
    """Records that are damaged, with a backup."""
    error = StoreDamaged(_DAMAGED, backup=Path(_BACKUP))
    _show_trouble(program, error)


def faulty(program: Program) -> None:
    """A bank with faults."""
    problem = Problem("bank.yaml", 15, 3, "rapallo-year", _FAULT)
    _show_trouble(program, ContentError("bank.yaml", (problem,) * 20))


def _show_trouble(program: Program, error: StoreDamaged | ContentError) -> None:
    screen = TroubleScreen()
    screen.show_view(trouble_view(error))
    program.window.add_page(screen)
    program.window.show_page(screen, has_bar=False)
    program.come_forward()


KINDS: dict[str, Question] = {
    "choice": a_multiple_choice(),
    "choices": a_choice_of_several(),
    "matching": a_date_matching(),
    "ordering": an_ordering(),
    "written": a_short_answer(),
}

_OF_ALL: tuple[Scene, ...] = (
    home,
    home_after_a_quiz,
    plan,
    plan_with_exam,
    plan_refused,
    plan_calendar,
    practise,
    practise_again,
    choosing,
    choosing_nothing,
    timed,
    timed_with_more,
    choosing_with_more,
    resting,
    results_with_more,
    overview,
    results,
    looking_back,
    no_scores,
    scores,
    no_progress,
    progress,
    progress_told,
    settings,
    nobody_known,
    who,
    who_refused,
    home_of_several,
    you,
    you_arranged,
    pin,
    pin_refused,
    pin_asked,
    no_records,
    records,
    working_out,
    found_history,
    found_another_history,
    erase,
    erase_refused,
    working,
    about,
    glossary,
    glossary_searched,
    glossary_not_found,
    timeline,
    timeline_walked,
    event,
    placing,
    placed,
    mock,
    mock_results,
    dates_drill,
    dates_drill_refused,
    dates_drill_told,
    dates_drill_result,
    progress_drilled,
    flash,
    flash_turned,
    flash_other_way,
    notes,
    turning_points,
    turn,
    linking,
    linking_reminded,
    linked,
    reading,
    damaged,
    faulty,
)

SCENES: dict[str, tuple[Scene, tuple[Question, ...]]] = {
    **{scene.__name__: (scene, ()) for scene in _OF_ALL},
    **{f"asked-{name}": (asked, (one,)) for name, one in KINDS.items()},
    **{f"marked-{name}": (marked, (one,)) for name, one in KINDS.items()},
    "explained-choice": (explained, (a_multiple_choice(),)),
    "explained-written": (explained, (a_short_answer(),)),
    "picked-up-matching": (picked_up, (a_date_matching(),)),
    "picked-up-ordering": (picked_up, (an_ordering(),)),
    "today-done": (today_done, (a_multiple_choice(),)),
    "reminded": (reminded, (a_multiple_choice(), a_short_answer())),
    "typed": (written, (a_short_answer(),)),
    "correcting": (correcting, (a_short_answer(),)),
    "mock-of-none": (mock_of_none, (an_essay(),)),
    "notes-without-pages": (notes, (a_date_matching(),)),
    "timeline-without-events": (timeline_without_events, (a_multiple_choice(),)),
    "model-answer": (model_answer_shown, (a_short_answer(),)),
}
"""Each with the questions of its bank; none means one of each kind."""
