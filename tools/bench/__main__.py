# SPDX-License-Identifier: MIT
"""Prints what the program costs against its floors: `python -m tools.bench`, or `dev.py bench`."""

import argparse
import os
import platform
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.revision import report
from tools.bench.class_quiz import class_quiz
from tools.bench.marking import marking
from tools.bench.measuring import PROGRAM, reading, starting
from tools.bench.pages import pages
from tools.talk import say


def main() -> None:
    """Measures starting, memory, reading and marking as ratios to floors of the same run.

    Only on demand: `pages` opens every page on records of a million answers, `class` measures what
    pupils of a class quiz wait, and `plan` simulates students who revise in different ways.
    """
    parser = argparse.ArgumentParser(prog="dev.py bench", description=main.__doc__)
    parser.add_argument(
        "parts",
        nargs="*",
        metavar="part",
        help="start, read, mark (these three if none is named), pages, class or plan",
    )
    parser.add_argument("--rounds", type=int, default=9, help="of the starts; a third of the rest")
    options = parser.parse_args()
    if options.parts == ["plan"]:
        for line in report():
            say(line)
        return
    with TemporaryDirectory(prefix="quizdesk-bench-") as name:
        folder = Path(name)
        few = max(options.rounds // 3, 1)
        parts: dict[str, Callable[[], Iterable[object]]] = {
            "start": lambda: starting(folder, options.rounds),
            "read": lambda: reading(folder, few),
            "mark": lambda: marking(folder, few),
            "pages": lambda: pages(folder, few),
            "class": lambda: class_quiz(folder, few),
        }
        unknown = sorted(set(options.parts) - set(parts))
        if unknown:
            parser.error(f"there is no part {unknown[0]}: choose among {', '.join(parts)}.")
        say(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} processors")
        say(f"{'':34}median     least to most   target            medians of both")
        for part in options.parts or ("start", "read", "mark"):
            for result in parts[part]():
                say(str(result))
    say(
        "Measure on a quiet computer: others at work, or with Qt in their memory, shift the ratios."
    )
    if not PROGRAM.exists():
        say("No packaged program is in dist/: dev.py package builds it.")


if __name__ == "__main__":
    main()
