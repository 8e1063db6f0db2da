# SPDX-License-Identifier: MIT
"""The commands by name. Each is loaded only when it is asked for."""

from argparse import ArgumentParser, Namespace
from typing import Protocol

from quizdesk.errors import UsageError
from quizdesk.paths import Places


class Command(Protocol):
    """What the file of a command holds. Its docstring is the command's help."""

    def add_words(self, parser: ArgumentParser, /) -> None:
        """Tell a parser which words the command takes."""

    def run(self, options: Namespace, places: Places, /) -> int:
        """Do what was asked and give the exit status.

        Raises:
            QuizDeskError: when it cannot be done; it knows its exit status.
        """


SUMMARIES = {
    "open": "open the window with the questions of another bank",
    "tour": "play a short quiz by itself in the real windows and save pictures of them",
    "check": "say what is wrong with banks of questions",
    "mark": "mark many written answers",
    "bench-scheme": "hold mark schemes against answers that people have marked",
    "learners": "list those who learn here, rename one, or take a forgotten PIN away",
    "scores": "export the records kept here, or erase a learner's",
    "host": "run a timed quiz for a class without windows",
    "join": "take part in a class quiz without windows",
    "doctor": "say where data lies, whether it is sound, and what this computer offers",
}


def command_of(name: str) -> Command:  # noqa: PLR0911 (one for each command)
    """Load a command.

    Raises:
        UsageError: when there is none of that name, with the nearest that there is.
    """
    # Written out, not loaded by name, so that the packaged program is given every one.
    match name:
        case "open":
            from quizdesk.cli import open as open_

            return open_
        case "tour":
            from quizdesk.cli import tour

            return tour
        case "check":
            from quizdesk.cli import check

            return check
        case "mark":
            from quizdesk.cli import mark

            return mark
        case "bench-scheme":
            from quizdesk.cli import bench_scheme

            return bench_scheme
        case "learners":
            from quizdesk.cli import learners

            return learners
        case "scores":
            from quizdesk.cli import scores

            return scores
        case "host" | "join":
            return _for_a_class(name)
        case "doctor":
            from quizdesk.cli import doctor

            return doctor
        case _:
            raise _unknown(name)


def _for_a_class(name: str) -> Command:
    if name == "host":
        from quizdesk.cli import host

        return host
    from quizdesk.cli import join

    return join


def _unknown(name: str) -> UsageError:
    from difflib import get_close_matches

    near = get_close_matches(name.lower(), SUMMARIES, n=1)
    hint = f"Did you mean {near[0]}?" if near else "The commands are " + ", ".join(SUMMARIES) + "."
    return UsageError(f"There is no command {name}.", hint)
