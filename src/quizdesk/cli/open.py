# SPDX-License-Identifier: MIT
"""Open the window with the questions of a bank of your own.

The records stay the same: each question is known by its bank's id and its own.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from quizdesk.cli.window import open_window
from quizdesk.paths import Places


def add_words(parser: ArgumentParser) -> None:
    """Tell the parser which words the command takes."""
    parser.add_argument("bank", metavar="BANK", type=Path, help="the bank's file")


def run(options: Namespace, places: Places) -> int:
    """Open the window and stay until it is closed."""
    return open_window(places, options.bank)
