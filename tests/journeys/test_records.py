# SPDX-License-Identifier: MIT
"""One's records: learning on two computers, taking everything along, exporting, and erasing."""

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from quizdesk.store import Store, memories
from quizdesk.store.backup import all_backups
from quizdesk.ui import background
from tests.builders import STARTED_AT, a_multiple_choice, an_attempt
from tests.store.travelling import kept
from tests.ui.given_files import GivenFiles
from tests.ui.program import Program
from tests.viewmodels.desks import DrivenClock, places_in

pytestmark = pytest.mark.usefixtures("qapp")

_KEY = Qt.Key
QUESTIONS = tuple(
    a_multiple_choice(id=f"choice-{number}", stem=f"Whom was the Comintern to fight? ({number})")
    for number in range(2)
)
RIGHT, WRONG = "Social democrats", "Kulaks"


def a_program(folder: Path, name: str = "", hours: float = 0) -> Program:
    """The program on a computer, some hours after the first time."""
    program = Program(folder, *QUESTIONS, learner=name)
    program.clock.pass_s(3600 * hours)
    return program


def answer(program: Program, option: str) -> None:
    """Answers the question on screen and goes on."""
    [card] = [name for name in program.names if name.endswith(f". {option}")]
    program.click(card)
    program.press(_KEY.Key_Return, _KEY.Key_Return)


def play(program: Program, *options: str) -> None:
    """A quiz of today's, as far as there are answers."""
    program.press(_KEY.Key_Return)
    for option in options:
        answer(program, option)
        program.clock.pass_s(20)


def show_records(program: Program) -> None:
    program.click("Settings")
    program.click("Your records")


def save(program: Program, path: Path) -> GivenFiles:
    show_records(program)
    program.window.files = files = GivenFiles(path)
    program.click("Save my history to a file")
    program.wait_for("Your history is saved in")
    return files


def read(program: Program, path: Path) -> None:
    """Chooses a file to read, and waits for what is found in it."""
    show_records(program)
    program.window.files = GivenFiles(path)
    program.click("Read a history from a file")
    program.wait_for("The file holds the history")


def records(folder: Path, name: str = "Ada") -> dict[str, list[object]]:
    with Store.open(places_in(folder).data_dir, DrivenClock().now()) as store:
        return kept(store, name)


def test_a_learner_goes_from_one_computer_to_the_other_and_back(tmp_path: Path) -> None:
    file = tmp_path / "Ada.quizdesk-history"
    home, school = tmp_path / "home", tmp_path / "school"
    with a_program(home, "Ada") as program:
        play(program, RIGHT)
        program.click("Save and leave")
        files = save(program, file)
        assert program.reads("1 quiz with 1 answer. Take the file to the other computer")
        assert files.suggested == "Ada 2026-03-02.quizdesk-history"
    with a_program(school, hours=2) as program:
        read(program, file)
        assert program.reads("the history of Ada: 1 quiz with 1 answer, saved on 2 March 2026")
        assert program.reads("QuizDesk calls you Ada from then on")
        program.press(_KEY.Key_Return)
        program.wait_for("New here: 1 quiz with 1 answer.")
        program.click("Home")
        program.click("Go on with your quiz")
        assert program.reads("Question 2 of 2")
        answer(program, WRONG)
        program.click("Home")
        save(program, file)
    with a_program(home, hours=4) as program:
        read(program, file)
        assert program.reads("It is joined to your records here")
        program.click("Join it to my records")
        program.wait_for("One quiz has gone further.")
        read(program, file)
        program.click("Join it to my records")
        program.wait_for("Everything in the file was here already")
        program.click("Progress")
        program.click("Past scores")
        assert program.reads("50%")
    assert records(home) == records(school)
    assert len(records(home)["mark"]) == 2


def test_a_history_of_another_name_is_joined_only_where_that_is_meant(tmp_path: Path) -> None:
    file = tmp_path / "Ada.quizdesk-history"
    with a_program(tmp_path / "home", "Ada") as program:
        play(program, RIGHT, RIGHT)
        program.click("Home")
        save(program, file)
    with a_program(tmp_path / "school", "Bob") as program:
        play(program, WRONG)
        program.click("Save and leave")
        read(program, file)
        assert program.reads("Here Bob is learning.")
        assert program.focused == "Leave it"
        program.press(_KEY.Key_Return)
        assert program.has("Save my history to a file")
        assert len(records(tmp_path / "school", "Bob")["attempt"]) == 1
        read(program, file)
        program.click("Both names are mine: join it")
        program.wait_for("New here: 1 quiz with 2 answers.")
    assert len(records(tmp_path / "school", "Bob")["attempt"]) == 2


def test_a_broken_file_is_said_and_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "Ada.quizdesk-history"
    with a_program(tmp_path / "home", "Ada") as program:
        play(program, RIGHT)
        program.click("Save and leave")
        save(program, file)
        file.write_bytes(file.read_bytes()[:-9])
        program.click("Read a history from a file")
        program.wait_until(lambda: "is damaged" in program.window.trouble)
        assert program.has("Read a history from a file")
        program.window.files = files = GivenFiles(None)
        program.click("Read a history from a file")
        program.click("Save my history to a file")
        program.click("Export all my data")
        assert files.asked == [
            "Read a history from a file",
            "Save my history to a file",
            "Export all my data",
        ]
        program.window.files = GivenFiles(tmp_path / "none" / "x.quizdesk-history")
        program.click("Save my history to a file")
        program.wait_until(lambda: "cannot be written" in program.window.trouble)


def test_all_data_are_exported_into_a_folder_that_says_what_is_in_it(tmp_path: Path) -> None:
    with a_program(tmp_path / "home", "Ada/1") as program:
        play(program, RIGHT, WRONG)
        program.click("Home")
        show_records(program)
        program.window.files = GivenFiles(tmp_path)
        for name in ("Ada-1 2026-03-02", "Ada-1 2026-03-02 (2)"):
            program.click("Export all my data")
            folder = tmp_path / name
            program.wait_for(f"is in the folder {folder}.")
            assert sorted(path.name for path in folder.iterdir()) == [
                "Answers.csv",
                "Everything.json",
                "Read-me.txt",
            ]
    with (folder / "Answers.csv").open(encoding="utf-8-sig", newline="") as table:
        assert [row["awarded"] for row in csv.DictReader(table)] == ["1", "0"]
    everything = json.loads((folder / "Everything.json").read_text("utf-8"))
    assert len(everything["attempts"]) == 1
    told = (folder / "Read-me.txt").read_text("utf-8")
    assert "Ada/1" in told
    assert "Answers.csv: a table" in told


def test_who_is_erased_is_gone_from_everywhere_and_home_is_new(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    data = places_in(folder).data_dir
    with a_program(folder, "Ada Lovelace") as program:
        play(program, RIGHT)
        program.click("Save and leave")
    with a_program(folder, hours=30) as program:
        assert all_backups(data)
        play(program, RIGHT)
        program.click("Another quiz like this")
        program.click("Save and leave")
        show_records(program)
        program.click("Erase me")
        assert program.reads("They go from the backups on this computer too")
        assert program.focused == "To erase it, type this name: Ada Lovelace"
        program.press(_KEY.Key_Return)
        assert program.reads("Nothing was erased: that is not the name.")
        program.write("ada lovelace")
        program.press(_KEY.Key_Return)
        program.wait_for("Erased: ")
        assert program.reads("Nothing of it is left on this computer.")
        assert not program.has("Go on with your quiz")
        assert program.desk.settings.learner == ""
        assert program.window.windowTitle() == "QuizDesk"
        show_records(program)
        assert program.reads("Nothing is kept of you yet.")
        assert not program.find("Erase me").isEnabled()
    left = [path for path in data.rglob("*") if path.is_file()]
    assert left
    for path in left:
        content = path.read_bytes()
        assert b"Lovelace" not in content, path
        assert b"social-democrats" not in content, path


def test_exporting_is_offered_before_erasing(tmp_path: Path) -> None:
    with a_program(tmp_path / "home", "Ada") as program:
        play(program, RIGHT)
        program.click("Save and leave")
        show_records(program)
        program.click("Erase me")
        program.window.files = GivenFiles(tmp_path)
        program.click("Export all my data first")
        program.wait_for("is in the folder")
        assert program.focused == "To erase it, type this name: Ada"
        program.press(_KEY.Key_Escape)
        assert program.has("Erase me")
        program.press(_KEY.Key_Escape)
        assert program.has("Your records")


def test_who_gave_no_name_is_erased_too_and_others_stay(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    with a_program(folder) as program:
        play(program, RIGHT)
        program.click("Save and leave")
        with Store.open(places_in(folder).data_dir, DrivenClock().now()) as store:
            bob = store.learners.create("Bob", STARTED_AT)
            store.attempts.begin(an_attempt(id="bobs"), bob.id)
        before = records(folder, "Bob")
        show_records(program)
        assert program.reads("One quiz is kept of you.")
        program.click("Erase me")
        program.write("Learner")
        program.press(_KEY.Key_Return)
        program.wait_for("Erased: 1 quiz with 1 answer.")
    assert records(folder, "Bob") == before
    assert records(folder, "Learner")["attempt"] == []


def test_what_is_remembered_of_old_answers_is_worked_out_behind_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memories, "MOST_AT_ONCE", 0)
    with a_program(tmp_path, "Ada") as program:
        play(program, RIGHT, WRONG)
    expected = records(tmp_path)
    path = places_in(tmp_path).store
    with closing(sqlite3.connect(path)) as kept_here:
        kept_here.execute("DELETE FROM review")
        kept_here.execute("DELETE FROM memory")
        kept_here.execute("INSERT INTO memory_to_build SELECT id FROM learner")
        kept_here.commit()
    with a_program(tmp_path, hours=1) as program:
        program.wait_until(lambda: not program.desk.records.lacks_memories)
        program.wait_for("2 questions, all to remember again")
        show_records(program)
        assert program.reads("One quiz is kept of Ada.")
    assert records(tmp_path) == expected


def test_long_work_can_be_stopped_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "Ada.quizdesk-history"
    with a_program(tmp_path / "home", "Ada") as program:
        play(program, RIGHT)
        program.click("Save and leave")
        save(program, file)
    # Long enough for a hand to press Stop.
    monkeypatch.setattr(background, "_PAUSE_S", 20.0)
    with a_program(tmp_path / "school", "Ada") as program:
        show_records(program)
        program.window.files = GivenFiles(file)
        program.click("Read a history from a file")
        assert program.reads("Looking at the file…")
        assert not program.has("Home")
        program.press(_KEY.Key_Escape)
        program.wait_for("Stopped. Nothing was changed.")
        assert program.has("Read a history from a file")
    assert not places_in(tmp_path / "school").store.exists()
