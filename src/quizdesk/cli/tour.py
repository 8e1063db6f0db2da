# SPDX-License-Identifier: MIT
"""Play a question of each type and a short timed quiz by itself, and save pictures of the screens.

Needs no screen. Prints a line a question and the score; ends with 0 only if every step worked.
"""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from quizdesk.cli.streams import emit, finish_output, say
from quizdesk.cli.window import has_screen
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

    if not has_screen():
        # Qt would end in a core dump.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return run_tour(options.out, options.bank, places, _tell, say)


def _tell(line: str) -> None:
    """Print a line at once: whoever watches sees how far it is."""
    emit(line)
    finish_output()
