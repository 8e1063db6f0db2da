# SPDX-License-Identifier: MIT
"""Play a question of each type and a short timed quiz by itself, and save pictures of the screens.

Needs no screen. Prints a line a question and the score; ends with 0 only if every step worked.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from quizdesk.paths import Places


def add_words(parser: ArgumentParser) -> None:
    """Tell the parser which words the command takes."""
    parser.add_argument(
        "--out", metavar="DIR", type=Path, required=True, help="folder for the pictures; is made"
    )
    parser.add_argument(
        "--bank", metavar="FILE", type=Path, help="bank to play from (the built-in one)"
    )


def run(options: Namespace, places: Places) -> int:
    """Play the tour and give its exit status."""
    from quizdesk.app import run_tour

    return run_tour(options.out, options.bank, places)
