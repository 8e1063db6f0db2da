# SPDX-License-Identifier: MIT
"""The words of a command line: options for every command, commands, help, wrong usage."""

from pathlib import Path

import pytest

from quizdesk import __version__
from quizdesk.cli import run
from quizdesk.cli.table import SUMMARIES
from quizdesk.cli.words import Asked, sort_words
from quizdesk.errors import UsageError
from tests.cli.conftest import Quizdesk


def test_options_for_every_command_stand_before_or_after_it() -> None:
    wanted = Asked("check", ("a", "--quiet"), "here")
    assert sort_words(["--data-dir", "here", "check", "a", "--quiet"]) == wanted
    assert sort_words(["check", "a", "--data-dir=here", "--quiet"]) == wanted
    assert sort_words(["check", "a", "--quiet", "--data-dir", "here"]) == wanted


def test_after_two_dashes_every_word_is_the_commands_own() -> None:
    asked = sort_words(["check", "--", "--version", "--data-dir"])
    assert asked == Asked("check", ("--", "--version", "--data-dir"))


def test_no_words_ask_for_the_window() -> None:
    assert sort_words([]) == Asked()
    assert sort_words(["--data-dir", "x"]) == Asked(data_dir="x")


@pytest.mark.parametrize("words", [["--version"], ["check", "--version"], ["--version", "check"]])
def test_the_version_is_printed_wherever_it_is_asked_for(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words) == 0
    assert capsys.readouterr() == (f"QuizDesk {__version__}\n", "")


def test_help_lists_every_command(quizdesk: Quizdesk) -> None:
    done = quizdesk("--help")
    assert done.status == 0
    assert done.err == ""
    for command, summary in SUMMARIES.items():
        assert f"{command} " in done.out
        assert summary in done.out


@pytest.mark.parametrize("command", SUMMARIES)
@pytest.mark.parametrize("place", ["before", "after"])
def test_every_command_has_help(command: str, place: str, quizdesk: Quizdesk) -> None:
    done = quizdesk(*(["-h", command] if place == "before" else [command, "--help"]))
    assert done.status == 0
    assert f"usage: quizdesk {command}" in done.out
    assert "--data-dir DIR" in done.out


def test_help_makes_nothing(quizdesk: Quizdesk, data_dir: Path) -> None:
    quizdesk("--help")
    quizdesk("mark", "--help")
    assert not data_dir.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["chekc"], "There is no command chekc. Did you mean check?"),
        (
            ["xyzzy"],
            "There is no command xyzzy. The commands are open, tour, check, mark, bench-scheme, "
            "learners, scores, host, join, doctor.",
        ),
        (["convert", "a", "b"], "There is no command convert."),
        (["chekc", "--help"], "Did you mean check?"),
        (["--verison"], "There is no option --verison."),
        (["check"], "The following arguments are required: FILE. Usage: quizdesk check"),
        (["mark", "only-one"], "The following arguments are required: ANSWERS."),
        (["mark", "a", "b", "--ot", "c"], "Unrecognized arguments: --ot c."),
        (["tour"], "The following arguments are required: --out."),
        (["scores"], "The following arguments are required: ACTION."),
        (["scores", "export", "--csv", "--json"], "not allowed with argument"),
        (["scores", "export", "--excel", "--json"], "--excel is for CSV."),
        (["scores", "erase"], "The following arguments are required: --learner."),
        (["doctor", "more"], "Unrecognized arguments: more."),
        (["doctor", "--data-dir"], "--data-dir names no folder."),
        (["doctor", "--data-dir="], "--data-dir names no folder."),
    ],
)
def test_wrong_usage_is_a_sentence_and_ends_with_two(
    words: list[str], said: str, quizdesk: Quizdesk
) -> None:
    done = quizdesk(*words)
    assert done.status == 2
    assert said in done.err
    assert done.out == ""
    assert "Traceback" not in done.err


def test_an_unknown_option_before_any_command_is_refused() -> None:
    with pytest.raises(UsageError, match="There is no option -x"):
        sort_words(["-x", "check"])
