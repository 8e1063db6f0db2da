# SPDX-License-Identifier: MIT
"""Rules about who may use what: Qt, YAML, SQLite, appdirs, the clock, chance, printing, colours."""

import ast
import re
from collections.abc import Iterator

from tests.rules.source import Fault, Rule, Source, dotted, imports

SRC = "src/quizdesk/"

# What may be imported in which places only.
OWNERS = {
    "PySide6": (f"{SRC}ui/", f"{SRC}app.py", f"{SRC}app/"),
    "shiboken6": (f"{SRC}ui/", f"{SRC}app.py", f"{SRC}app/"),
    "yaml": (f"{SRC}bank/",),
    "sqlite3": (f"{SRC}store/",),
    "appdirs": (f"{SRC}paths.py",),
}
CLOCK_READS = re.compile(
    r"""
    (^|\.)time\.(time|monotonic|perf_counter|process_time)(_ns)?$
    | (^|\.)(datetime\.(now|utcnow|today)|date\.today)$
    | (^|\.)(QDateTime\.current\w+|QDate\.currentDate|QTime\.currentTime|QElapsedTimer)$
    """,
    re.VERBOSE,
)
COLOUR = re.compile(r"(?i)#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3})\b|\b(rgb|hsl|hsv)a?\s*\(")


def libraries_stay_with_their_owners(source: Source) -> Iterator[Fault]:
    """Qt in ui, YAML in bank, SQLite in store, appdirs in paths.py."""
    for line, name in imports(source.tree):
        library = name.partition(".")[0]
        if library in OWNERS and not source.lies_in(*OWNERS[library]):
            yield Fault(source.path, line, f"{library} is not for this room")


def only_the_clock_reads_the_time(source: Source) -> Iterator[Fault]:
    """Everyone else is handed instants, so that every attempt can be replayed."""
    if source.lies_in(f"{SRC}clock.py"):
        return
    for line, name in [*imports(source.tree), *_uses(source.tree)]:
        if CLOCK_READS.search(name):
            yield Fault(source.path, line, f"{name} reads the time outside clock.py")


def chance_is_handed_in(source: Source) -> Iterator[Fault]:
    """Of the module random only the class Random, which has a seed, is used."""
    for line, name in imports(source.tree):
        if name.startswith("random.") and name != "random.Random":
            yield Fault(source.path, line, f"{name} is chance without a seed")
    for line, name in _uses(source.tree):
        if re.fullmatch(r"random\.\w+", name) and name != "random.Random":
            yield Fault(source.path, line, f"{name} is chance without a seed")


def only_the_command_line_prints(source: Source) -> Iterator[Fault]:
    """Windows and logs speak by other ways."""
    if source.lies_in(f"{SRC}cli/", f"{SRC}cli.py"):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and dotted(node.func) == "print":
            yield Fault(source.path, node.lineno, "print outside cli")


def colours_stay_in_the_theme(source: Source) -> Iterator[Fault]:
    """Widgets ask for a role, never for a value or a style sheet."""
    if source.lies_in(f"{SRC}ui/theme/"):
        return
    docstrings = set(_docstrings(source.tree))
    for node in ast.walk(source.tree):
        match node:
            case ast.Constant(value=str(text)) if node not in docstrings and COLOUR.search(text):
                yield Fault(source.path, node.lineno, f"a colour value: {text!r}")
            case ast.Attribute(attr="setStyleSheet" | "GlobalColor" as attribute):
                yield Fault(source.path, node.lineno, f"{attribute} outside the theme")
            case ast.Call(args=[ast.Constant(), *_]) if dotted(node.func).endswith("QColor"):
                yield Fault(source.path, node.lineno, "a colour value in QColor")


def screens_do_not_know_each_other(source: Source) -> Iterator[Fault]:
    """Only the navigation connects them."""
    room = f"{SRC}ui/screens/"
    if not source.lies_in(room):
        return
    own = source.path.removeprefix(room).removesuffix(".py").partition("/")[0]
    for line, name in imports(source.tree):
        other = re.match(r"quizdesk\.ui\.screens\.(\w+)", name)
        if own != "__init__" and other and other[1] != own:
            yield Fault(source.path, line, f"one screen imports another: {other[1]}")


def _uses(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the line and the dotted name of every attribute that is read or set."""
    attributes = (node for node in ast.walk(tree) if isinstance(node, ast.Attribute))
    yield from ((node.lineno, dotted(node)) for node in attributes)


def _docstrings(tree: ast.AST) -> Iterator[ast.AST]:
    owners = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    for node in ast.walk(tree):
        if isinstance(node, owners) and ast.get_docstring(node, clean=False) is not None:
            first = node.body[0]
            assert isinstance(first, ast.Expr)
            yield first.value


RULES: tuple[Rule, ...] = (
    libraries_stay_with_their_owners,
    only_the_clock_reads_the_time,
    chance_is_handed_in,
    only_the_command_line_prints,
    colours_stay_in_the_theme,
    screens_do_not_know_each_other,
)
