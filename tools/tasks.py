# SPDX-License-Identifier: MIT
"""The commands of dev.py that do one thing: run, test, package, clean, gallery, bench."""

import os
import shutil
import subprocess

from tools.environment import has_display, variables
from tools.places import ENVIRONMENT, PYTHON, ROOT
from tools.talk import SetupFailed, say

_BUILT = (
    "build", "dist", "htmlcov", ".coverage",
    ".pytest_cache", ".mypy_cache", ".ruff_cache", ".import_linter_cache", ".hypothesis",
)  # fmt: skip


def call(*words: str) -> int:
    """Run Python of the environment with these words, in the project's folder."""
    return subprocess.run([str(PYTHON), *words], cwd=ROOT, env=variables(), check=False).returncode


def run_program(arguments: list[str]) -> int:
    """Open the window, or run the command line that the arguments ask for."""
    if arguments or has_display():
        return call("-m", "quizdesk", *arguments)
    pictures = ROOT / "build" / "tour"
    say("There is no display here, so QuizDesk plays its tour by itself, offscreen.")
    return call("-m", "quizdesk", "tour", "--out", str(pictures))


def workers(share: str = "loadfile") -> list[str]:
    """Return pytest's words for using the processors of this machine.

    Args:
        share: how the tests are shared among them; by default those of a file stay together.
    """
    return ["--numprocesses", str(min(os.cpu_count() or 1, 8)), "--dist", share]


def run_tests(arguments: list[str]) -> int:
    """Run all tests on all processors, or what the arguments ask for."""
    return call("-m", "pytest", *(arguments or workers()))


def run_tool(name: str, arguments: list[str]) -> int:
    """Run one of the rooms of tools/ that is a program of its own."""
    return call("-m", f"tools.{name}", *arguments)


def build_package(arguments: list[str]) -> int:
    """Build the one-folder program, then try it."""
    return call("packaging/build.py", *arguments) or call("packaging/smoke_test.py")


def clean(arguments: list[str]) -> int:
    """Remove built and cached files and, with --all, the environment."""
    if set(arguments) - {"--all"}:
        raise SetupFailed("clean knows only --all.")
    rooms = ("src", "tests", "tools", "packaging")
    places = [ROOT / name for name in _BUILT]
    places += [cache for room in rooms for cache in (ROOT / room).rglob("__pycache__")]
    places += [ENVIRONMENT] if arguments else []
    for place in places:
        if place.is_dir():
            shutil.rmtree(place)
        else:
            place.unlink(missing_ok=True)
    say("Removed what was built and cached" + (", and .venv." if arguments else "."))
    return 0
