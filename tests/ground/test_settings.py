# SPDX-License-Identifier: MIT
"""Settings are kept, and a damaged file of them never stops the program."""

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.errors import CannotWrite, SettingsError
from quizdesk.settings import (
    RULES,
    MotionChoice,
    OneOf,
    Settings,
    SettingsKeeper,
    ThemeChoice,
    TintChoice,
    Whole,
    WindowPlace,
    read_settings,
    write_settings,
)
from quizdesk.settings.own import OF_THE_COMPUTER, OWN, own_part, with_own_part

CHANGED = Settings(
    theme=ThemeChoice.HIGH_CONTRAST,
    tint=TintChoice.ROSE,
    text_percent=180,
    motion=MotionChoice.REDUCED,
    window=WindowPlace(-20, 30, 1200, 700, maximised=True),
    learner="Zoë",
    asks_who_learns=True,
    practice_topics=("china", "comintern"),
    practice_kinds=("ordering",),
    practice_levels=("2", "3"),
    practice_number=25,
    test_minutes=45,
    learns_from_corrections=False,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def written(path: Path, **plain: Any) -> Path:
    path.write_text(json.dumps(plain), encoding="utf-8")
    return path


def test_what_is_written_is_read(path: Path) -> None:
    write_settings(path, CHANGED)
    assert read_settings(path) == (CHANGED, {}, ())


def test_no_file_means_the_defaults_and_makes_none(path: Path) -> None:
    keeper = SettingsKeeper(path)
    assert keeper.settings == Settings()
    assert keeper.problems == ()
    assert not path.exists()


def test_every_setting_has_a_rule_that_takes_its_default(path: Path) -> None:
    assert list(RULES) == [field.name for field in fields(Settings)]
    write_settings(path, Settings())
    assert read_settings(path) == (Settings(), {}, ())


def test_every_choice_has_a_label() -> None:
    choices = {
        "theme": set(ThemeChoice),
        "tint": set(TintChoice),
        "motion": set(MotionChoice),
    }
    for name, all_of_them in choices.items():
        rule = RULES[name]
        assert isinstance(rule, OneOf)
        assert set(rule.choices) == all_of_them
        assert all(rule.choices.values())
    assert all(rule.label for rule in RULES.values())


def test_text_may_be_as_large_as_the_screens_allow() -> None:
    rule = RULES["text_percent"]
    assert isinstance(rule, Whole)
    assert (rule.least, rule.most) == (100, 300)


def test_a_missing_setting_has_its_default(path: Path) -> None:
    settings, _, problems = read_settings(written(path, learner=" Ada "))
    assert settings == Settings(learner="Ada")
    assert problems == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"), ("theme", 3), ("theme", []), ("tint", None), ("text_percent", 99),
        ("text_percent", 301), ("text_percent", 105), ("text_percent", True),
        ("text_percent", 100.0), ("text_percent", "100"), ("motion", "none"), ("window", []),
        ("window", {"x": 0, "y": 0, "width": 10, "height": 10}),
        ("window", {"x": 0, "y": 0, "width": 0, "height": 10, "maximised": False}),
        ("window", {"x": 0, "y": 0, "width": 10, "height": -1, "maximised": False}),
        ("window", {"x": 10**9, "y": 0, "width": 10, "height": 10, "maximised": False}),
        ("window", {"x": None, "y": 0, "width": 10, "height": 10, "maximised": False}),
        ("learner", 5), ("learner", "x" * 101), ("learner", "two\nlines"),
        ("practice_topics", "china"), ("practice_topics", [1]),
        ("practice_kinds", ["x"] * 21), ("practice_number", 0), ("test_minutes", -5),
        ("learns_from_corrections", 1), ("learns_from_corrections", "no"),
    ],
)  # fmt: skip
def test_a_bad_value_falls_back_and_is_named(path: Path, name: str, value: object) -> None:
    good = "test_minutes" if name == "practice_number" else "practice_number"
    settings, _, problems = read_settings(written(path, **{name: value, good: 7}))
    assert getattr(settings, name) == getattr(Settings(), name)
    assert getattr(settings, good) == 7
    assert len(problems) == 1
    assert f"{path}: {name} must be {RULES[name].allowed}" in problems[0]


def test_what_a_later_version_wrote_is_kept(path: Path) -> None:
    written(path, learner="Ada", exam_date="2027-06-01", plans={"a": [1]})
    keeper = SettingsKeeper(path)
    assert keeper.problems == ()
    assert keeper.keep(replace(keeper.settings, text_percent=200)) is None
    plain = json.loads(path.read_text(encoding="utf-8"))
    assert plain["exam_date"] == "2027-06-01"
    assert plain["plans"] == {"a": [1]}
    assert plain["text_percent"] == 200


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b"[" * 100_000, b'{"a": ' + b"9" * 5000 + b"}",
     b" " * 1_000_001],
    ids=["empty", "cut", "list", "null", "binary", "deep", "long-number", "large"],
)  # fmt: skip
def test_a_file_that_cannot_be_understood_is_set_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    keeper = SettingsKeeper(path)
    assert keeper.settings == Settings()
    assert len(keeper.problems) == 1
    assert "settings.unreadable-1.json" in keeper.problems[0]
    assert path.with_name("settings.unreadable-1.json").read_bytes() == content
    assert keeper.keep(CHANGED) is None
    assert SettingsKeeper(path).settings == CHANGED


def test_files_set_aside_do_not_replace_each_other(path: Path) -> None:
    for content in (b"one", b"two"):
        path.write_bytes(content)
        SettingsKeeper(path)
    assert path.with_name("settings.unreadable-1.json").read_bytes() == b"one"
    assert path.with_name("settings.unreadable-2.json").read_bytes() == b"two"


def test_a_byte_order_mark_is_no_damage(path: Path) -> None:
    path.write_bytes(b'\xef\xbb\xbf{"practice_number": 3}')
    assert read_settings(path)[0].practice_number == 3


def test_an_old_file_is_unchanged_when_a_new_one_cannot_be_written(path: Path) -> None:
    path.mkdir()
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(path)
    with pytest.raises(CannotWrite):
        write_settings(path, CHANGED)
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_where_nothing_can_be_written_settings_hold_for_this_run(tmp_path: Path) -> None:
    # A file where the folder should be refuses even those who may do everything.
    (tmp_path / "data").touch()
    keeper = SettingsKeeper(tmp_path / "data" / "settings.json")
    refusal = keeper.keep(CHANGED)
    assert refusal is not None
    assert "only until you close QuizDesk" in str(refusal)
    assert keeper.settings == CHANGED
    assert keeper.keep(replace(CHANGED, learner="Ada")) is None, "said once is enough"
    assert keeper.settings.learner == "Ada"


def test_a_file_that_cannot_be_set_aside_is_left_alone(tmp_path: Path) -> None:
    # Its name leaves no room for a longer one.
    path = tmp_path / ("s" * 250 + ".json")
    path.write_bytes(b"{")
    keeper = SettingsKeeper(path)
    assert "left alone" in keeper.problems[0]
    assert keeper.keep(CHANGED) is None
    assert keeper.settings == CHANGED
    assert path.read_bytes() == b"{"


def test_keeping_what_is_kept_writes_nothing(path: Path) -> None:
    keeper = SettingsKeeper(path)
    assert keeper.keep(Settings()) is None
    assert not path.exists()


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*RULES, "x", "y"]), inner),
    max_leaves=20,
))  # fmt: skip
def test_no_content_stops_the_program(tmp_path_factory: pytest.TempPathFactory, plain: Any) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(plain), encoding="utf-8")
    keeper = SettingsKeeper(path)
    assert keeper.keep(replace(keeper.settings, practice_number=11)) is None
    assert SettingsKeeper(path).settings == keeper.settings


def test_the_own_settings_go_where_the_learner_goes_and_the_others_stay() -> None:
    elsewhere = Settings(learner="Bob", window=WindowPlace(1, 2, 640, 480))
    came = with_own_part(elsewhere, own_part(CHANGED))
    assert came == replace(
        CHANGED,
        language=elsewhere.language,
        window=elsewhere.window,
        learner="Bob",
        asks_who_learns=False,
    )


def test_own_settings_survive_json() -> None:
    plain = json.loads(json.dumps(own_part(CHANGED)))
    assert with_own_part(CHANGED, plain) == CHANGED


def test_own_settings_that_are_missing_or_no_longer_known_are_the_usual_ones() -> None:
    came = with_own_part(CHANGED, {"theme": "sepia", "text_percent": 120, "flavour": "mint"})
    assert came.theme is ThemeChoice.SYSTEM
    assert came.text_percent == 120
    assert came.practice_topics == ()
    assert came.learner == CHANGED.learner


def test_every_setting_is_either_the_learners_own_or_the_computers() -> None:
    assert {*OWN, *OF_THE_COMPUTER} == {field.name for field in fields(Settings)}
    looks = {"theme", "tint", "text_percent", "motion", "font", "spacing", "reads_aloud"}
    assert looks <= set(OWN)
