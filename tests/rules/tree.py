# SPDX-License-Identifier: MIT
"""Rules about the project's folder as a whole. Each takes the folder and returns its faults."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

BUILT = {".git", ".venv", "build", "dist", "__pycache__"}
LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)")
# Taken apart so that this file does not contain what it looks for.
MACHINE_PATHS = re.compile(
    # Alternatives of a phrase may look like a path too: these are to be written in another order.
    r"/(?:wo" + r"rk|tm" + r"p|ro" + r"ot)/"
    r"|(?<![\w.~-])/(?:home/\w+|Users/\w+)/" + r"|[A-Z]:\\Users\\"
)
REGISTRIES = re.compile(
    "(extra-)?ind" + r"ex-url|pypi" + r"\.org/simple|python" + "hosted|registry" + r"\.npm"
)


def files(root: Path) -> list[Path]:
    """Return the files that are, or are about to be, in the repository."""
    if (root / ".git").exists() and shutil.which("git"):
        words = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        told = subprocess.run(words, cwd=root, capture_output=True, text=True, check=True).stdout
        found = [root / name for name in told.split("\0") if name]
        return [file for file in found if file.is_file()]
    return [file for file in _walk(root) if not file.name.startswith(".coverage")]


def _walk(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root):
        folders[:] = [each for each in folders if each not in BUILT and not each.endswith("_cache")]
        yield from (Path(folder, name) for name in names)


def rooms_without_tests(root: Path) -> list[str]:
    """Every room has a room of tests of the same name; the ground floor's small ones share one."""
    program = root / "src" / "quizdesk"
    rooms = {file.parent.relative_to(program) for file in program.rglob("*.py")} - {Path()}
    return [
        f"tests/{room.as_posix()} has no tests"
        for room in sorted(rooms)
        if not list((root / "tests" / room).rglob("test_*.py"))
        and not (root / "tests" / "ground" / f"test_{room.as_posix()}.py").exists()
    ]


def versions_that_differ(root: Path) -> list[str]:
    """The changelog's newest entry is the version; what is packaged reads it from one place."""
    version = _first(r'__version__ = "(.+)"', root / "src/quizdesk/__init__.py")
    newest = _first(r"(?m)^## \[?v?(\d[^\]\s]*)", root / "CHANGELOG.md")
    faults = []
    if newest != version:
        faults.append(f"CHANGELOG.md begins with {newest}, the program is {version}")
    for file in [root / "pyproject.toml", *(root / "packaging").rglob("*")]:
        if file.suffix in {".toml", ".py", ".spec", ".iss", ".xml", ".plist"}:
            found = re.findall(
                r'(?i)version\s*[=:]\s*"(\d+\.\d+\.\d+[^"]*)"', file.read_text("utf-8")
            )
            faults += [
                f"{file.name} says {each}, not {version}" for each in found if each != version
            ]
    return faults


def _first(pattern: str, file: Path) -> str:
    found = re.search(pattern, file.read_text("utf-8")) if file.exists() else None
    return found[1] if found else f"nothing in {file.name}"


def links_to_nowhere(root: Path) -> list[str]:
    """A link from one page to another leads to a file."""
    faults = []
    for page in files(root):
        if page.suffix != ".md":
            continue
        for target in LINK.findall(page.read_text("utf-8")):
            path = target.partition("#")[0]
            is_elsewhere = "://" in path or path.startswith("mailto:")
            if not is_elsewhere and not (page.parent / path).exists():
                faults.append(f"{page.relative_to(root)} links to {target}, which is not there")
    return faults


def traces_of_a_machine(root: Path) -> list[str]:
    """The repository works anywhere: no path of one computer, no address of a package registry."""
    faults = []
    for file in files(root):
        try:
            text = file.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if MACHINE_PATHS.search(line) or REGISTRIES.search(line):
                faults.append(f"{file.relative_to(root).as_posix()}:{number}: {line.strip()[:80]}")
    return faults


def numbers_used_twice(root: Path) -> list[str]:
    """Decision records count up from 0001, and each has its own number."""
    names = sorted(file.name for file in (root / "docs/adr").glob("*.md"))
    wanted = [f"{number:04}" for number in range(1, len(names) + 1)]
    return [
        f"docs/adr/{name} should be number {number}"
        for name, number in zip(names, wanted, strict=True)
        if not re.fullmatch(rf"{number}-[a-z0-9-]+\.md", name)
    ]


def shadows_of_libraries(root: Path) -> list[str]:
    """A package named packaging would hide the library that many tools import."""
    return ["packaging/ has become a package"] if (root / "packaging/__init__.py").exists() else []


RULES = (
    rooms_without_tests,
    versions_that_differ,
    links_to_nowhere,
    traces_of_a_machine,
    numbers_used_twice,
    shadows_of_libraries,
)
