# SPDX-License-Identifier: MIT
"""One's records as a whole: what is said of them, and what is made, joined and taken away."""

from dataclasses import replace
from pathlib import Path

import pytest

from quizdesk.engine.response import ChoiceResponse
from quizdesk.errors import CannotWrite, HistoryRefused
from quizdesk.settings import ThemeChoice
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.taking_along import FoundView
from quizdesk.viewmodels.work import Stopped
from tests.builders import a_multiple_choice, a_quiz
from tests.viewmodels.desks import a_desk, places_in


def tell(done: int, whole: int) -> None:
    assert 0 <= done <= whole


def stop(done: int, whole: int) -> None:
    tell(done, whole)
    raise Stopped


def a_desk_of(folder: Path, name: str = "", quizzes: int = 0) -> Desk:
    """A desk of somebody who has handed in so many quizzes of one question."""
    desk = a_desk(folder, a_multiple_choice())
    desk.change_settings(replace(desk.settings, learner=name))
    for _ in range(quizzes):
        sitting = desk.quizzes.begin_quiz(a_quiz(number=1))
        sitting.respond(ChoiceResponse(frozenset({"kulaks"})))
        sitting.hand_in()
    return desk


def saved(desk: Desk, path: Path) -> Path:
    """The file of the desk's learner."""
    desk.records.along.saving(path).run(tell)
    return path


def found_in(desk: Desk, path: Path) -> FoundView:
    along = desk.records.along
    return along.found(path, along.looking(path).run(tell))


def test_it_is_said_how_much_is_kept(tmp_path: Path) -> None:
    view = a_desk_of(tmp_path / "new").records.view()
    assert (view.about, view.has_any) == (
        "Nothing is kept of you yet. What you answer will be kept here.",
        False,
    )
    view = a_desk_of(tmp_path / "old", "Ada", 2).records.view()
    assert view.has_any
    assert not view.is_building
    assert view.about.startswith(
        "2 quizzes are kept of Ada. The last one was begun on 2 March 2026. All records on this "
        "computer take "
    )
    assert view.about.endswith(" MB, backups included.")


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Zoë", "Zoë 2026-03-02"),
        ("", "QuizDesk 2026-03-02"),
        ("a/b:c", "a-b-c 2026-03-02"),
        ("...", "QuizDesk 2026-03-02"),
        ("A" * 90, f"{'A' * 60} 2026-03-02"),
    ],
)
def test_a_file_is_named_by_the_learner_as_far_as_files_can_be(
    name: str, file: str, tmp_path: Path
) -> None:
    assert a_desk_of(tmp_path, name).records.along.file_name() == f"{file}.quizdesk-history"


def test_a_file_of_the_same_name_is_surely_ones_own(tmp_path: Path) -> None:
    file = saved(a_desk_of(tmp_path / "there", "Ada", 1), tmp_path / "file")
    desk = a_desk_of(tmp_path / "here", "ADA", 1)
    found = found_in(desk, file)
    assert (found.is_sure, found.learner, found.new_name) == (True, "ADA", "")
    joined = desk.records.along.joining(found).run(tell)
    assert desk.records.along.joined_text(joined) == "New here: 1 quiz with 1 answer."
    joined = desk.records.along.joining(found).run(tell)
    assert "nothing has changed" in desk.records.along.joined_text(joined)


def test_who_has_no_name_takes_on_that_of_the_file_and_its_settings(tmp_path: Path) -> None:
    there = a_desk_of(tmp_path / "there", "Ada", 2)
    there.change_settings(replace(there.settings, theme=ThemeChoice.DARK, text_percent=150))
    file = saved(there, tmp_path / "file")
    desk = a_desk_of(tmp_path / "here", quizzes=1)
    found = found_in(desk, file)
    assert (found.is_sure, found.new_name) == (True, "Ada")
    assert "QuizDesk calls you Ada from then on" in found.question
    joined = desk.records.along.joining(found).run(tell)
    assert desk.records.along.become(found, joined) == ""
    assert desk.settings.learner == "Ada"
    assert (desk.settings.theme, desk.settings.text_percent) == (ThemeChoice.DARK, 150)
    desk.begin_anew()
    assert desk.records.view().about.startswith("3 quizzes are kept of Ada.")


def test_a_file_of_nobody_is_joined_to_whoever_learns(tmp_path: Path) -> None:
    file = saved(a_desk_of(tmp_path / "there", quizzes=1), tmp_path / "file")
    found = found_in(a_desk_of(tmp_path / "here", "Ada"), file)
    assert (found.is_sure, found.learner, found.new_name) == (True, "Ada", "")
    assert "the history of somebody without a name: 1 quiz with 1 answer" in found.about


def test_a_name_that_is_somebody_elses_here_is_asked_about(tmp_path: Path) -> None:
    file = saved(a_desk_of(tmp_path / "there", "Ada", 1), tmp_path / "file")
    folder = tmp_path / "here"
    a_desk_of(folder, "Ada", 1).close()
    desk = a_desk(folder, a_multiple_choice())
    desk.people.add("Bob")
    found = found_in(desk, file)
    assert (found.is_sure, found.learner, found.new_name) == (False, "Bob", "")
    assert found.question.startswith("Here Bob is learning.")


def test_stopping_leaves_nothing_behind(tmp_path: Path) -> None:
    there = a_desk_of(tmp_path / "there", "Ada", 2)
    file, target = saved(there, tmp_path / "file"), tmp_path / "target"
    target.mkdir()
    desk = a_desk_of(tmp_path / "here", "Ada", 1)
    before = desk.records.view()
    for work in (
        desk.records.along.saving(target / "file"),
        desk.records.along.looking(file),
        desk.records.along.joining(found_in(desk, file)),
        desk.records.exporting(target),
    ):
        assert work.can_stop
        with pytest.raises(Stopped):
            work.run(stop)
    assert list(target.iterdir()) == []
    assert desk.records.view().about.split("All")[0] == before.about.split("All")[0]


def test_what_cannot_be_written_or_read_is_said(tmp_path: Path) -> None:
    desk = a_desk_of(tmp_path / "here", "Ada", 1)
    (tmp_path / "file").write_text("no history", encoding="utf-8")
    with pytest.raises(HistoryRefused, match="is not a history"):
        desk.records.along.looking(tmp_path / "file").run(tell)
    with pytest.raises(CannotWrite):
        desk.records.exporting(tmp_path / "file").run(tell)
    with pytest.raises(CannotWrite):
        desk.records.along.saving(tmp_path / "none" / "file").run(tell)


def test_erasing_wants_the_name_and_says_what_is_gone(tmp_path: Path) -> None:
    desk = a_desk_of(tmp_path, "Ada Lovelace", 2)
    asked = desk.records.erase_view()
    assert asked.to_type == "Ada Lovelace"
    assert "the name Ada Lovelace" in asked.about[0]
    assert not desk.records.is_meant("Ada")
    assert not desk.records.is_meant("")
    assert desk.records.is_meant(" ada  lovelace ")
    work = desk.records.erasing()
    assert not work.can_stop
    said, left = desk.records.erased_text(work.run(tell))
    assert desk.records.forget() == ""
    assert said == "Erased: 2 quizzes with 2 answers. Nothing of it is left on this computer."
    assert left == ()
    assert desk.settings.learner == ""
    assert desk.records.view().has_any is False


def test_what_could_not_be_searched_is_named(tmp_path: Path) -> None:
    desk = a_desk_of(tmp_path, "Ada", 1)
    places = places_in(tmp_path)
    aside = places.data_dir / "settings.unreadable-1.json"
    aside.write_text('{"learner": "Ada"', encoding="utf-8")
    _, left = desk.records.erased_text(desk.records.erasing().run(tell))
    assert left == (f"{aside} could not be searched and may still name you: delete it.",)
