# SPDX-License-Identifier: MIT
"""Reads the words of one command, and says in a sentence what is wrong with them."""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from typing import NoReturn

from quizdesk.cli.table import Command
from quizdesk.errors import UsageError

FOR_EVERY_COMMAND = """\
for every command:
  --data-dir DIR  keep everything in this folder
  --version       print the version
  --help, -h      print this"""


class WordsParser(ArgumentParser):
    """argparse's parser, but it raises instead of ending the program."""

    def error(self, message: str) -> NoReturn:
        """Refuse the words.

        Raises:
            UsageError: with argparse's reason and the command's usage.
        """
        usage = self.format_usage().strip().removeprefix("usage: ")
        raise UsageError(f"{message[:1].upper()}{message[1:]}.", f"Usage: {usage}")


def parser_of(name: str, command: Command) -> WordsParser:
    """The parser of a command's words."""
    parser = WordsParser(
        prog=f"quizdesk {name}",
        description=command.__doc__,
        epilog=FOR_EVERY_COMMAND,
        add_help=False,
        allow_abbrev=False,
        formatter_class=RawDescriptionHelpFormatter,
    )
    command.add_words(parser)
    return parser


def parse(name: str, command: Command, words: Sequence[str]) -> Namespace:
    """Read a command's words.

    Raises:
        UsageError: when they are not what the command takes.
    """
    return parser_of(name, command).parse_args(words)
