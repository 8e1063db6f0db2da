# SPDX-License-Identifier: MIT
"""The tour as a technician runs it: in a process of its own, without a screen."""

import re
from pathlib import Path

import pytest

from tests.cli.calling import Done, called, environment

SIGNATURE = b"\x89PNG\r\n\x1a\n"
NO_SCREEN = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
SCREENS = (
    "home",
    "choosing",
    "practice-1-multiple-choice-asked",
    "practice-1-multiple-choice-marked",
    "practice-2-date-matching-marked",
    "practice-3-ordering-marked",
    "practice-4-short-answer-marked",
    "practice-results",
    "overview",
    "test-results",
    "past-scores",
    "timeline",
    "glossary",
    "settings",
    "about",
)
BANK = """\
quizdesk: 1
id: small-bank
title: A small bank
language: en-GB
topics: {germany: Germany}
sources: {notes: {title: Revision notes, pages: 7}}
questions:
- id: rapallo-year
  type: multiple-choice
  topic: germany
  source: {notes: 2}
  level: 1
  stem: When was the Treaty of Rapallo signed?
  options:
  - {text: In 1922, key: true}
  - {text: In 1926, rationale: That was the Treaty of Berlin.}
  - {text: In 1939, rationale: That was the pact with Hitler.}
  explanation: It was signed in April 1922.
"""


def toured(tmp_path: Path, *words: str | Path, out: str = "pictures") -> Done:
    data = tmp_path / "data"
    return called(
        "--data-dir", data, "tour", "--out", tmp_path / out, *words, env=environment(**NO_SCREEN)
    )


def pictures(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def test_the_tour_plays_every_kind_and_saves_every_screen(tmp_path: Path) -> None:
    done = toured(tmp_path)
    assert (done.status, done.err) == (0, "")
    saved = pictures(tmp_path / "pictures")
    assert all(content.startswith(SIGNATURE) for content in saved.values())
    assert [name[:2] for name in saved] == [f"{n:02}" for n in range(1, len(saved) + 1)]
    assert {name[3:-4] for name in saved} >= set(SCREENS)
    lines = re.findall(
        r"(?m)^  \d\. (\S+) +([a-z0-9-]+) +mark (\d+) of (\d+) +by \w+ +.+$", done.out
    )
    assert {kind for kind, *_ in lines} == {
        "multiple-choice",
        "date-matching",
        "ordering",
        "short-answer",
    }
    earned, out_of = (sum(int(line[at]) for line in lines) for at in (2, 3))
    assert f"Score: {earned} of {out_of} marks" in done.out
    assert 0 < earned < out_of
    assert f"{len(saved)} pictures" in done.out


def test_two_tours_take_the_same_pictures_and_leave_the_learner_alone(tmp_path: Path) -> None:
    bank = tmp_path / "bank.yaml"
    bank.write_text(BANK, "utf-8")
    pair = [toured(tmp_path, "--bank", bank, out=name) for name in ("one", "two")]
    assert [done.status for done in pair] == [0, 0]
    assert pictures(tmp_path / "one") == pictures(tmp_path / "two")
    assert not (tmp_path / "data").exists()


def test_a_bank_that_lacks_kinds_is_played_without_them_and_the_tour_says_so(
    tmp_path: Path,
) -> None:
    bank = tmp_path / "bank.yaml"
    bank.write_text(BANK, "utf-8")
    done = toured(tmp_path, "--bank", bank)
    assert (done.status, done.err) == (0, "")
    for kind in ("date-matching", "ordering", "short-answer"):
        assert f"no question of the kind {kind}" in done.out
    assert "rapallo-year" in done.out


def test_pictures_of_an_earlier_tour_make_room_and_other_files_stay(tmp_path: Path) -> None:
    bank, out = tmp_path / "bank.yaml", tmp_path / "pictures"
    bank.write_text(BANK, "utf-8")
    out.mkdir()
    out.joinpath("99-home.png").write_bytes(SIGNATURE)
    out.joinpath("holiday.png").write_bytes(SIGNATURE)
    assert toured(tmp_path, "--bank", bank).status == 0
    assert "99-home.png" not in pictures(out)
    assert "holiday.png" in pictures(out)


@pytest.mark.parametrize(
    ("content", "status", "says"),
    [
        (None, 3, "bank.yaml"),
        (BANK.replace("key: true", "kye: true"), 1, "bank.yaml:15:3: rapallo-year: "),
    ],
    ids=["missing", "faulty"],
)
def test_a_bank_that_cannot_be_used_is_told_and_nothing_is_played(
    tmp_path: Path, content: str | None, status: int, says: str
) -> None:
    bank = tmp_path / "bank.yaml"
    if content is not None:
        bank.write_text(content, "utf-8")
    done = toured(tmp_path, "--bank", bank)
    assert done.status == status
    assert says in done.err
    assert done.out == ""
    assert not (tmp_path / "pictures").exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.joinpath("pictures").write_text("a file in the way", "utf-8")
    done = toured(tmp_path)
    assert done.status == 4
    assert "Pictures cannot be saved" in done.err
    assert len(done.err.splitlines()) == 1
    assert done.out == ""
