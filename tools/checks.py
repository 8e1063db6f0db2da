# SPDX-License-Identifier: MIT
"""The steps of `dev.py lint` and `dev.py check`: each a command, reported in one line.

A failing step does not hide the next: all run, and the last line counts what failed.
"""

import subprocess
import time
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.environment import variables
from tools.places import PROGRAMS, PYTHON, ROOT
from tools.talk import SetupFailed, say
from tools.tasks import workers

# What the program keeps or logs while it is checked stays out of its owner's records.
_PROGRAM = ("-m", "quizdesk", "--data-dir", "build/data")
# The house rules have a step of their own.
_MEASURED = ("--ignore=tests/rules", "--cov", "--cov-report=")


@dataclass(frozen=True, slots=True)
class Step:
    """One command with the name it is reported by.

    Attributes:
        name: what the step looks after.
        words: the command.
        aloud: whether its output is shown when all is well.
    """

    name: str
    words: Sequence[str]
    aloud: bool = False

    def passes(self) -> bool:
        """Run the command, say how it went in one line, and tell whether it succeeded."""
        began = time.monotonic()
        done = subprocess.run(
            self.words,
            cwd=ROOT,
            env=variables(),
            check=False,
            text=True,
            encoding="utf-8",
            errors="replace",
            stdout=None if self.aloud else subprocess.PIPE,
            stderr=None if self.aloud else subprocess.STDOUT,
        )
        if done.returncode and not self.aloud:
            say(done.stdout.rstrip())
        outcome = "FAILED" if done.returncode else "ok"
        say(f"{self.name:<18}{outcome:<8}{time.monotonic() - began:6.1f} s")
        return done.returncode == 0


def lint(arguments: list[str]) -> int:
    """Run the quick checks, after mending what can be mended if --fix is given."""
    if set(arguments) - {"--fix"}:
        raise SetupFailed("lint knows only --fix.")
    mending = [
        Step("mend style", _tool("ruff", "check", "--fix", "--quiet", "--exit-zero", ".")),
        Step("mend format", _tool("ruff", "format", "--quiet", ".")),
    ]
    return _report([*(mending if arguments else []), *_lint_steps()])


def check_everything(arguments: list[str]) -> int:
    """Run everything that must pass before a change is accepted."""
    if arguments:
        raise SetupFailed("check takes no further words: it is always the whole of it.")
    return _report(
        [
            *_lint_steps(),
            Step("bank", _python(*_PROGRAM, "check", "resources/questions.yaml")),
            Step("package", _python("packaging/build.py")),
            Step("packaged program", _python("packaging/smoke_test.py")),
            Step("tests", _python("-m", "pytest", *workers(), *_MEASURED), aloud=True),
            *_coverage_steps(),
        ]
    )


def _lint_steps() -> list[Step]:
    return [
        Step("format", _tool("ruff", "format", "--check", ".")),
        Step("style", _tool("ruff", "check", ".")),
        Step("spelling", _tool("codespell")),
        Step("types", _python("-m", "mypy")),
        Step("import contracts", _tool("lint-imports", "--no-logo")),
        Step("translations", _python("-m", "tools.words", "--check")),
        Step("house rules", _python("-m", "pytest", "-q", *workers("load"), "tests/rules")),
    ]


def _coverage_steps() -> list[Step]:
    """Return one step for each room that has a floor in pyproject.toml."""
    settings: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    floors = settings["tool"]["quizdesk"]["coverage-floors"]
    report = ("-m", "coverage", "report", "--fail-under")
    return [
        Step(f"{Path(room).name} >= {floor}%", _python(*report, str(floor), f"--include={room}/*"))
        for room, floor in floors.items()
    ]


def _report(steps: list[Step]) -> int:
    began = time.monotonic()
    failed = [step.name for step in steps if not step.passes()]
    if failed:
        say(f"{len(failed)} of {len(steps)} steps failed: {', '.join(failed)}.")
        return 1
    say(f"All {len(steps)} steps passed in {time.monotonic() - began:.0f} s.")
    return 0


def _python(*words: str) -> list[str]:
    return [str(PYTHON), *words]


def _tool(name: str, *words: str) -> list[str]:
    return [str(PROGRAMS / name), *words]
