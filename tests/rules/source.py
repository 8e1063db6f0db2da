# SPDX-License-Identifier: MIT
"""Python files as the house rules see them: where they lie, their text and their syntax tree.

A rule takes one source and yields a fault for each place that breaks it.
"""

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file; `path` is relative to the project and has forward slashes."""

    path: str
    text: str
    tree: ast.Module = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tree", ast.parse(self.text))

    def lies_in(self, *places: str) -> bool:
        """Tell whether the file is one of these, or in one of these folders (ending in /)."""
        return any(
            self.path.startswith(place) if place.endswith("/") else self.path == place
            for place in places
        )


@dataclass(frozen=True, slots=True)
class Fault:
    """One place that breaks a rule."""

    path: str
    line: int
    says: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.says}"


Rule = Callable[[Source], Iterator[Fault]]


@lru_cache(maxsize=1)
def program_sources() -> tuple[Source, ...]:
    """Return the files of the program itself."""
    return tuple(_read((ROOT / "src").rglob("*.py")))


@lru_cache(maxsize=1)
def all_sources() -> tuple[Source, ...]:
    """Return every Python file that is ours: the program, its tests and its tools."""
    rooms = ("tests", "tools", "packaging", "benchmarks")
    others = [file for room in rooms for file in (ROOT / room).rglob("*.py")]
    return program_sources() + tuple(_read([ROOT / "dev.py", *others]))


def _read(files: Iterable[Path]) -> Iterator[Source]:
    for file in sorted(files):
        yield Source(file.relative_to(ROOT).as_posix(), file.read_text("utf-8"))


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the line and the full dotted name of everything that is imported anywhere."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def dotted(node: ast.AST) -> str:
    """Return `a.b.c` for such an expression, and nothing for any other."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (before := dotted(node.value)):
        return f"{before}.{node.attr}"
    return ""
