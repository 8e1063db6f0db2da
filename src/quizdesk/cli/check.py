# SPDX-License-Identifier: MIT
"""Say what is wrong with banks of questions, one line a problem.

Each line reads FILE:LINE:COLUMN: QUESTION: SENTENCE. The answers that mark schemes bring to test
themselves are marked too.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from quizdesk.cli.streams import emit, say
from quizdesk.errors import InputMissing
from quizdesk.paths import Places


def add_words(parser: ArgumentParser) -> None:
    """Tell the parser which words the command takes."""
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="bank to check")
    parser.add_argument("--quiet", action="store_true", help="print the problems and nothing else")


def run(options: Namespace, _places: Places) -> int:
    """Check the banks: 0 when all are sound, 1 when one has faults, 3 when one cannot be read."""
    from quizdesk.bank.checker import check_file

    status = found = 0
    for file in options.files:
        try:
            problems = check_file(file)
        except InputMissing as error:
            say(str(error))
            status = InputMissing.exit_status
            continue
        for problem in problems:
            emit(str(problem))
        found += len(problems)
        if not options.quiet:
            say(f"{file}: {_count(len(problems))}.")
    return status or int(found > 0)


def _count(problems: int) -> str:
    if not problems:
        return "no problems"
    return f"{problems} problem{'' if problems == 1 else 's'}"
