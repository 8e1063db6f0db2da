# SPDX-License-Identifier: MIT
"""Say what is wrong with banks of questions, one line a problem.

Each line reads FILE:LINE:COLUMN: QUESTION: SENTENCE. The answers that mark schemes bring to test
themselves are marked too. With --style it also says what gives keys away, and with --coverage which
facts of a list the banks leave out.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from quizdesk.cli.streams import emit, say
from quizdesk.errors import ContentError, InputMissing, Problem
from quizdesk.paths import Places


def add_words(parser: ArgumentParser) -> None:
    """Tell the parser which words the command takes."""
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="bank to check")
    parser.add_argument(
        "--style", action="store_true", help="say also what could be better in the questions"
    )
    parser.add_argument(
        "--coverage",
        metavar="FACTS",
        type=Path,
        help="say which facts of this list no question asks",
    )
    parser.add_argument("--quiet", action="store_true", help="print the problems and nothing else")


def run(options: Namespace, _places: Places) -> int:
    """Check the banks: 0 when all are sound, 1 when one has faults, 3 when one cannot be read."""
    status = found = 0
    readable: list[Path] = []
    for file in options.files:
        try:
            problems = _problems_of(file, with_style=options.style)
        except InputMissing as error:
            say(str(error))
            status = InputMissing.exit_status
            continue
        readable.append(file)
        found += len(problems)
        _report(file, problems, is_quiet=options.quiet)
    if options.coverage is not None:
        try:
            problems = _left_out(options.coverage, readable)
        except InputMissing as error:
            say(str(error))
            return InputMissing.exit_status
        found += len(problems)
        _report(options.coverage, problems, is_quiet=options.quiet)
    return status or int(found > 0)


def _problems_of(file: Path, *, with_style: bool) -> tuple[Problem, ...]:
    from quizdesk.bank.checker import check_file

    problems = check_file(file)
    if not with_style:
        return problems
    from quizdesk.bank.style import style_of_file

    return tuple(sorted((*problems, *style_of_file(file)), key=lambda one: (one.line, one.column)))


def _left_out(facts: Path, banks: list[Path]) -> tuple[Problem, ...]:
    from quizdesk.bank.coverage import uncovered
    from quizdesk.bank.fact_list import read_facts

    try:
        return uncovered(read_facts(facts), str(facts), banks)
    except ContentError as error:
        return tuple(error.problems)


def _report(file: Path, problems: tuple[Problem, ...], *, is_quiet: bool) -> None:
    for problem in problems:
        emit(str(problem))
    if not is_quiet:
        say(f"{file}: {_count(len(problems))}.")


def _count(problems: int) -> str:
    if not problems:
        return "no problems"
    return f"{problems} problem{'' if problems == 1 else 's'}"
