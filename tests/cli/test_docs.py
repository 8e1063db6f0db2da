# SPDX-License-Identifier: MIT
"""The examples of docs/command-line.md do what they say there."""

import re
from pathlib import Path

import pytest

from quizdesk.cli.parsing import parser_of
from quizdesk.cli.table import SUMMARIES, command_of
from tests.cli.calling import BANK
from tests.cli.conftest import Quizdesk

PAGE = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```console\n\$ quizdesk (.+)\n((?:.*\n)*?)```", PAGE)


def block(language: str) -> str:
    (found,) = re.findall(rf"```{language}\n((?:.*\n)*?)```", PAGE)
    return str(found)


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory of the examples."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (tmp_path / "bank.yaml").write_text(BANK, encoding="utf-8")
    (tmp_path / "answers.csv").write_text(block("csv"), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("words", "shown"), EXAMPLES, ids=[words for words, _ in EXAMPLES])
def test_an_example_does_what_it_shows(
    words: str, shown: str, quizdesk: Quizdesk, files: Path
) -> None:
    done = quizdesk(*words.split())
    assert done.status == 0
    if shown:
        assert done.out + done.err == shown


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 4


def test_the_mark_that_is_shown_has_the_fields_that_marks_have(
    quizdesk: Quizdesk, files: Path
) -> None:
    first = quizdesk("mark", "bank.yaml", "answers.csv").out.splitlines()[0]
    names = re.compile(r'"(\w+)":')
    shown = names.findall(block("json"))
    assert names.findall(first) == shown


@pytest.mark.parametrize("command", SUMMARIES)
def test_every_command_and_option_is_on_the_page(command: str) -> None:
    assert f"## quizdesk {command}\n" in PAGE
    text = parser_of(command, command_of(command)).format_help()
    for option in set(re.findall(r"--[a-z-]+", text)):
        assert f"{option}" in PAGE
