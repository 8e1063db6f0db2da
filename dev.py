#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The one door for everyone who works on QuizDesk: python3 dev.py <command>.

Needs nothing but Python: it makes the environment beside itself, keeps it up to date, and runs
the command in it. This file stays readable to old Pythons, so that they get a sentence and not a
syntax error; what the commands are made of lies in tools/.
"""

import sys

OLDEST = (3, 11)
if sys.version_info < OLDEST:
    sys.exit(
        f"QuizDesk needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is Python "
        f"{sys.version_info[0]}.{sys.version_info[1]}. Start dev.py with a newer one."
    )

import argparse
from collections.abc import Callable

from tools import checks, environment, packages, tasks
from tools.talk import SetupFailed, say

Command = Callable[[list[str]], int]


def run(arguments: list[str]) -> int:
    """Open QuizDesk; with no display, play its tour and say where the pictures are."""
    environment.prepare("run")
    packages.for_qt(environment.platforms())
    return tasks.run_program(arguments)


def check(arguments: list[str]) -> int:
    """Do all that must pass before a change is accepted: style, types, rules, tests, package."""
    prepare_for_work()
    prepare_for_packaging()
    return checks.check_everything(arguments)


def test(arguments: list[str]) -> int:
    """Run the tests; further words go to pytest."""
    prepare_for_work()
    return tasks.run_tests(arguments)


def lint(arguments: list[str]) -> int:
    """Check format, style, spelling, types, imports, translations; --fix mends what it can."""
    prepare_for_work()
    return checks.lint(arguments)


def gallery(arguments: list[str]) -> int:
    """Save a picture of every screen in every theme, size and state."""
    prepare_for_work()
    return tasks.run_tool("gallery", arguments)


def bench(arguments: list[str]) -> int:
    """Measure start-up, memory, reading and marking against floors of the same run."""
    prepare_for_work()
    return tasks.run_tool("bench", arguments)


def package(arguments: list[str]) -> int:
    """Build the program as one folder in dist/ and try it in an empty environment."""
    prepare_for_work()
    prepare_for_packaging()
    return tasks.build_package(arguments)


def words(arguments: list[str]) -> int:
    """Bring the catalogues of translations up to date; --check says whether they are."""
    prepare_for_work()
    return tasks.run_tool("words", arguments)


def clean(arguments: list[str]) -> int:
    """Remove what was built and cached; --all removes the environment too."""
    return tasks.clean(arguments)


def prepare_for_work() -> None:
    """Make the environment with every tool, and see to it that Qt starts offscreen."""
    environment.prepare("dev")
    packages.for_qt(["offscreen"])
    packages.for_networks()


def prepare_for_packaging() -> None:
    """See to what PyInstaller needs, and to the libraries that it puts beside the program."""
    packages.for_pyinstaller()
    packages.for_qt(["offscreen", "xcb"])


COMMANDS: dict[str, Command] = {
    each.__name__: each for each in (run, check, test, lint, gallery, bench, package, words, clean)
}


def main(arguments: list[str]) -> int:
    """Run one command and return its exit status."""
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="The one door for everyone who works on QuizDesk.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="commands:\n"
        + "\n".join(f"  {name:9}{work.__doc__}" for name, work in COMMANDS.items()),
    )
    parser.add_argument("command", choices=COMMANDS, metavar="command")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="handed to the command")
    chosen = parser.parse_args(arguments or ["--help"])
    try:
        return COMMANDS[chosen.command](chosen.arguments)
    except SetupFailed as failure:
        say(str(failure))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
