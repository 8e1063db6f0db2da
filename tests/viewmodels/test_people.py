# SPDX-License-Identifier: MIT
"""Who learns here: choosing, adding, PINs, and whose things are whose."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from quizdesk.engine.arrangements import Arrangements
from quizdesk.errors import StoreError
from quizdesk.settings import SettingsKeeper, ThemeChoice, TintChoice
from quizdesk.viewmodels.desk import Desk
from tests.builders import a_quiz
from tests.store.disk import no_file_larger_than
from tests.viewmodels.desks import DrivenClock, a_desk, places_in

PIN = "2468"


def id_of(desk: Desk, name: str) -> int:
    (found,) = [one.id for one in desk.people.view().people if one.name == name]
    return found


def of_two(folder: Path, clock: DrivenClock | None = None) -> Desk:
    """A desk at which Ada has answered, and Bob has come since."""
    desk = a_desk(folder, clock=clock)
    desk.change_settings(replace(desk.settings, learner="Ada", theme=ThemeChoice.DARK))
    desk.quizzes.begin_quiz(a_quiz()).hand_in()
    desk.people.add("Bob")
    return desk


def test_the_first_of_all_takes_over_how_the_computer_is_set(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.change_settings(replace(desk.settings, text_percent=150))
    assert desk.people.view().people == ()
    assert desk.people.add("  Ada  Smith ") == ""
    assert (desk.settings.learner, desk.settings.text_percent) == ("Ada Smith", 150)


def test_who_comes_later_begins_with_what_is_usual(tmp_path: Path) -> None:
    desk = of_two(tmp_path)
    assert (desk.settings.learner, desk.settings.theme) == ("Bob", ThemeChoice.SYSTEM)
    assert desk.home().recent == ()
    assert desk.home().who == "Bob is learning."


def test_who_comes_back_finds_everything_as_it_was_left(tmp_path: Path) -> None:
    desk = of_two(tmp_path)
    desk.change_settings(replace(desk.settings, tint=TintChoice.ROSE))
    assert desk.people.choose(id_of(desk, "Ada")) == ""
    assert (desk.settings.learner, desk.settings.theme) == ("Ada", ThemeChoice.DARK)
    assert desk.settings.tint is TintChoice.NONE
    assert len(desk.home().recent) == 1
    desk.close()
    later = a_desk(tmp_path)
    assert later.settings.learner == "Ada"
    later.people.choose(id_of(later, "Bob"))
    assert later.settings.tint is TintChoice.ROSE


def test_what_was_practised_last_is_each_learners_own(tmp_path: Path) -> None:
    desk = of_two(tmp_path)
    desk.people.choose(id_of(desk, "Ada"))
    desk.quizzes.begin(replace(desk.last_choosing(), number=3)).leave()
    desk.people.choose(id_of(desk, "Bob"))
    assert desk.last_choosing().number != 3
    desk.people.choose(id_of(desk, "Ada"))
    assert desk.last_choosing().number == 3


def test_who_gave_a_name_and_has_answered_nothing_is_not_lost(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.change_settings(replace(desk.settings, learner="Ada"))
    desk.people.add("Bob")
    assert [one.name for one in desk.people.view().people] == ["Ada", "Bob"]


def test_who_never_gave_a_name_can_be_come_back_to(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.quizzes.begin_quiz(a_quiz()).hand_in()
    desk.people.add("Bob")
    desk.people.choose(id_of(desk, "Learner"))
    assert desk.settings.learner == ""
    assert len(desk.home().recent) == 1


def test_the_list_says_when_the_last_quiz_of_each_was(tmp_path: Path) -> None:
    people = of_two(tmp_path).people.view().people
    assert [(one.name, one.detail) for one in people] == [
        ("Ada", "Last quiz on 2 March 2026."),
        ("Bob", "Learning now. No quiz yet."),
    ]


@pytest.mark.parametrize("name", ["ada", " ", "x" * 101])
def test_nobody_is_added_twice_or_without_a_name(name: str, tmp_path: Path) -> None:
    desk = of_two(tmp_path)
    with pytest.raises(StoreError):
        desk.people.add(name)
    assert desk.settings.learner == "Bob"


def test_a_name_that_is_taken_is_not_taken_over(tmp_path: Path) -> None:
    desk = of_two(tmp_path)
    with pytest.raises(StoreError, match="of that name"):
        desk.change_settings(replace(desk.settings, learner="ADA"))
    assert desk.settings.learner == "Bob"
    unknown = a_desk(tmp_path)
    unknown.change_settings(replace(unknown.settings, learner="Bob"))
    assert unknown.settings.learner == "Bob"


def test_who_is_in_no_records_takes_over_nobodys_name(tmp_path: Path) -> None:
    desk = of_two(tmp_path)
    desk.close()
    places_in(tmp_path).settings_file.unlink()
    later = a_desk(tmp_path)
    assert later.asks_who()
    with pytest.raises(StoreError, match="Someone of that name"):
        later.change_settings(replace(later.settings, learner="Ada"))
    assert later.settings.learner == ""


def test_a_start_asks_who_is_learning_only_where_that_is_a_question(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    assert not desk.asks_who()
    desk.change_settings(replace(desk.settings, learner="Ada", asks_who_learns=True))
    desk.quizzes.begin_quiz(a_quiz()).leave()
    assert not desk.asks_who(), "there is nobody else"
    desk.people.add("Bob")
    assert desk.asks_who()
    desk.change_settings(replace(desk.settings, asks_who_learns=False))
    assert not desk.asks_who()
    desk.you.keep_pin(PIN, PIN)
    assert desk.asks_who()


def test_a_pin_is_asked_for_until_it_is_taken_away(tmp_path: Path) -> None:
    desk = of_two(tmp_path)
    assert desk.you.keep_pin(PIN, PIN) == ""
    bob = id_of(desk, "Bob")
    assert not desk.people.asks_pin(bob), "who is in is not asked"
    desk.people.choose(id_of(desk, "Ada"))
    assert desk.people.asks_pin(bob)
    assert "not the PIN" in desk.people.problem_with(bob, "1357")
    assert desk.people.problem_with(bob, PIN) == ""
    desk.people.choose(bob)
    assert "not the PIN" in desk.you.remove_pin("1357")
    assert desk.you.remove_pin(PIN) == ""
    desk.people.choose(id_of(desk, "Ada"))
    assert not desk.people.asks_pin(bob)


def test_leaving_shuts_a_page_that_has_a_pin_and_no_other(tmp_path: Path) -> None:
    desk = of_two(tmp_path)
    desk.people.leave()
    assert desk.people.view().may_go_back
    desk.you.keep_pin(PIN, PIN)
    desk.people.leave()
    assert not desk.people.view().may_go_back
    assert desk.people.asks_pin(id_of(desk, "Bob"))
    desk.people.choose(id_of(desk, "Bob"))
    assert desk.people.view().may_go_back


@pytest.mark.parametrize(
    ("pin", "again", "problem"),
    [("123", "123", "4 to 12 digits"), ("12345", "12354", "not the same"), ("", "", "4 to 12")],
)
def test_what_is_no_pin_or_mistyped_is_refused(
    pin: str, again: str, problem: str, tmp_path: Path
) -> None:
    desk = a_desk(tmp_path)
    assert problem in desk.you.keep_pin(pin, again)
    assert not desk.you.has_pin


def test_wrong_pins_are_slowed_and_the_right_one_waits_too(tmp_path: Path) -> None:
    clock = DrivenClock()
    desk = of_two(tmp_path, clock)
    desk.you.keep_pin(PIN, PIN)
    bob = id_of(desk, "Bob")
    for _ in range(3):
        assert "not the PIN" in desk.people.problem_with(bob, "1357")
    assert desk.people.problem_with(bob, PIN) == "Wait 2 seconds, then try again."
    clock.pass_s(1.5)
    assert desk.people.problem_with(bob, PIN) == "Wait one second, then try again."
    clock.pass_s(0.5)
    assert desk.people.problem_with(bob, PIN) == ""
    assert "not the PIN" in desk.people.problem_with(bob, "1357"), "the count begins again"


def test_a_changed_pin_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    desk = of_two(tmp_path)
    desk.you.keep_pin(PIN, PIN)
    assert "not the PIN" in desk.you.keep_pin("97531", "97531", now="1111")
    assert desk.you.keep_pin("97531", "97531", now=PIN) == ""
    assert desk.people.problem_with(id_of(desk, "Bob"), "97531") == ""


def test_no_pin_is_in_any_file(tmp_path: Path) -> None:
    desk = of_two(tmp_path)
    desk.you.keep_pin("86420975", "86420975")
    desk.people.problem_with(id_of(desk, "Bob"), "11223344")
    desk.close()
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"86420975" not in written
    assert b"11223344" not in written


def test_what_is_arranged_is_each_learners_own_and_holds_for_what_begins_then(
    tmp_path: Path,
) -> None:
    desk = of_two(tmp_path)
    before = desk.quizzes.begin_quiz(a_quiz(time_allowed_s=600))
    desk.you.keep_arrangements(Arrangements(25, has_rest_breaks=True))
    after = desk.quizzes.begin_quiz(a_quiz(time_allowed_s=600))
    assert before.attempt.time_allowed_s == 600
    assert after.attempt.time_allowed_s == 750
    again = desk.quizzes.begin_again(after.attempt)
    assert again.attempt.time_allowed_s == 750, "extra time is not added to extra time"
    desk.people.choose(id_of(desk, "Ada"))
    assert desk.you.view().arrangements == Arrangements()
    assert desk.quizzes.begin_quiz(a_quiz(time_allowed_s=600)).attempt.time_allowed_s == 600


def test_names_are_kept_or_refused_in_a_sentence(tmp_path: Path) -> None:
    desk = of_two(tmp_path)
    assert desk.you.keep_name(" Robert  Smith ") == ""
    assert desk.you.view().name == "Robert Smith"
    assert "of that name" in desk.you.keep_name("Ada")
    assert desk.you.view().name == "Robert Smith"
    assert SettingsKeeper(places_in(tmp_path).settings_file).settings.learner == "Robert Smith"


@pytest.mark.parametrize(("text", "percent"), [("17", 17), (" 25 % ", 25), ("300%", 300), ("0", 0)])
def test_extra_time_can_be_typed(text: str, percent: int, tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.you.keep_arrangements(Arrangements(10, has_rest_breaks=True))
    assert desk.you.keep_typed_extra(text) == ""
    assert desk.you.view().arrangements == Arrangements(percent, has_rest_breaks=True)


@pytest.mark.parametrize("text", ["", "%", "301", "-5", "12.5", "a quarter", "²"])
def test_what_is_no_amount_of_extra_time_is_refused(text: str, tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.you.keep_arrangements(Arrangements(10))
    assert "whole number from 0 to 300" in desk.you.keep_typed_extra(text)
    assert desk.you.view().arrangements == Arrangements(10)


@pytest.mark.skipif(sys.platform == "win32", reason="There is no limit to set to files there.")
def test_looks_change_for_this_run_where_nothing_can_be_written(tmp_path: Path) -> None:
    desk = of_two(tmp_path)
    with no_file_larger_than(0):
        said = desk.change_settings(replace(desk.settings, theme=ThemeChoice.DARK))
        again = desk.change_settings(replace(desk.settings, tint=TintChoice.ROSE))
    assert "only until you close" in said
    assert "did not let QuizDesk read or write" in again
    assert (desk.settings.theme, desk.settings.tint) == (ThemeChoice.DARK, TintChoice.ROSE)
