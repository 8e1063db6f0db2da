# SPDX-License-Identifier: MIT
"""Where things are kept, and in which order the choices count."""

import sys
from pathlib import Path

import pytest

from quizdesk.errors import UsageError
from quizdesk.paths import ChosenBy, find_places, folder_of_program


def test_the_option_counts_before_everything(tmp_path: Path) -> None:
    (tmp_path / "portable.txt").touch()
    places = find_places(
        str(tmp_path / "asked"),
        environ={"QUIZDESK_DATA_DIR": str(tmp_path / "set")},
        program_folder=tmp_path,
    )
    assert places.data_dir == tmp_path / "asked"
    assert places.chosen_by is ChosenBy.OPTION


def test_the_variable_counts_before_portable_mode(tmp_path: Path) -> None:
    (tmp_path / "portable.txt").touch()
    environ = {"QUIZDESK_DATA_DIR": str(tmp_path / "set")}
    places = find_places(environ=environ, program_folder=tmp_path)
    assert places.data_dir == tmp_path / "set"
    assert places.chosen_by is ChosenBy.ENVIRONMENT


def test_portable_mode_keeps_everything_beside_the_program(tmp_path: Path) -> None:
    (tmp_path / "portable.txt").touch()
    places = find_places(environ={}, program_folder=tmp_path)
    assert places.chosen_by is ChosenBy.PORTABLE
    assert places.data_dir.parent == tmp_path
    assert tmp_path in places.cache.parents


def test_a_folder_called_portable_txt_is_no_mark(tmp_path: Path) -> None:
    (tmp_path / "portable.txt").mkdir()
    assert find_places(environ={}, program_folder=tmp_path).chosen_by is ChosenBy.SYSTEM


def test_else_the_system_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    places = find_places(environ={"QUIZDESK_DATA_DIR": " "}, program_folder=tmp_path)
    assert places.chosen_by is ChosenBy.SYSTEM
    assert places.data_dir.name == "QuizDesk"
    assert places.data_dir.is_absolute()
    assert places.cache != places.data_dir


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the variables are Linux's")
@pytest.mark.parametrize("value", ["", "relative/folder"])
def test_a_useless_xdg_variable_never_means_the_working_directory(
    value: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", value)
    monkeypatch.setenv("XDG_CACHE_HOME", value)
    monkeypatch.setenv("HOME", str(tmp_path))
    places = find_places(environ={}, program_folder=tmp_path)
    assert places.data_dir == tmp_path / ".local" / "share" / "QuizDesk"
    assert places.cache == tmp_path / ".cache" / "QuizDesk"


def test_every_place_is_in_the_one_directory(tmp_path: Path) -> None:
    places = find_places(str(tmp_path))
    inside = (
        places.store, places.banks, places.settings_file, places.backups, places.logs, places.cache
    )  # fmt: skip
    assert {place.parent for place in inside} == {tmp_path}
    assert len(set(inside)) == 6
    assert places.store.name == "quizdesk.sqlite3"


def test_finding_places_makes_nothing(tmp_path: Path) -> None:
    find_places(str(tmp_path / "not-there"))
    assert list(tmp_path.iterdir()) == []


def test_a_relative_folder_stays_where_it_was_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_places("a/../data").data_dir == tmp_path / "data"


def test_a_tilde_is_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert find_places("~/quiz").data_dir == tmp_path / "quiz"


def test_an_empty_option_is_refused() -> None:
    with pytest.raises(UsageError, match="--data-dir names no folder"):
        find_places("  ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows guesses other people's folders")
def test_the_home_of_nobody_is_refused() -> None:
    with pytest.raises(UsageError, match="no such home folder"):
        find_places("~nobody-of-this-name/quiz")


def test_a_packaged_program_lies_where_its_executable_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "quizdesk"))
    assert folder_of_program() == tmp_path.resolve()


def test_a_checkout_lies_where_its_project_file_does() -> None:
    assert (folder_of_program() / "pyproject.toml").is_file()
