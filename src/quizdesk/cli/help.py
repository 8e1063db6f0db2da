# SPDX-License-Identifier: MIT
"""What --help and --version print."""

from quizdesk import __version__
from quizdesk.cli.parsing import FOR_EVERY_COMMAND, parser_of
from quizdesk.cli.streams import emit
from quizdesk.cli.table import SUMMARIES, command_of


def show_help(name: str) -> int:
    """Print the help of a command, or of the program when the name is empty.

    Raises:
        UsageError: when there is no such command.
    """
    if name:
        emit(parser_of(name, command_of(name)).format_help().rstrip())
        return 0
    emit("usage: quizdesk [--data-dir DIR] [COMMAND ...]\n")
    emit("Without a command QuizDesk opens its window.\n\ncommands:")
    width = max(map(len, SUMMARIES)) + 2
    for command, summary in SUMMARIES.items():
        emit(f"  {command:<{width}}{summary}")
    emit(f"\n{FOR_EVERY_COMMAND}\n")
    emit("quizdesk COMMAND --help says more of a command.")
    return 0


def show_version() -> int:
    """Print the version."""
    emit(f"QuizDesk {__version__}")
    return 0
