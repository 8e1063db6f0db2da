# SPDX-License-Identifier: MIT
"""Rules about how a file is written: its head, size, names, and what it must not contain."""

import ast
import re
from collections.abc import Iterator

from tests.rules.source import Fault, Rule, Source, dotted

LONGEST_FILE = 400
LONGEST_FUNCTION = 50
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers"}
# The glossary has another word for each; a card is also something to look at, so ui may say it.
UNWANTED_WORDS = (
    "answer_key",
    "flash_card",
    "flashcard",
    "prompt",
    "rubric",
    "user",
    "wrong_answer",
)
BROAD = {"", "Exception", "BaseException"}
Function = ast.FunctionDef | ast.AsyncFunctionDef


def the_head_says_what_lives_here(source: Source) -> Iterator[Fault]:
    """First the licence, then what the module is for."""
    lines = source.text.removeprefix("#!/usr/bin/env python3\n").splitlines()
    if lines[:1] != ["# SPDX-License-Identifier: MIT"]:
        yield Fault(source.path, 1, "the file does not begin with its licence line")
    if not ast.get_docstring(source.tree):
        yield Fault(source.path, 1, "the module has no docstring")


def files_and_functions_are_short(source: Source) -> Iterator[Fault]:
    """What does not fit is two things."""
    length = len(source.text.splitlines())
    if length > LONGEST_FILE:
        yield Fault(source.path, length, f"the file has {length} lines of {LONGEST_FILE}")
    for node in ast.walk(source.tree):
        if isinstance(node, Function):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                says = f"{node.name} has {length} lines of {LONGEST_FUNCTION}"
                yield Fault(source.path, node.lineno, says)


def names_say_something(source: Source) -> Iterator[Fault]:
    """No room for odds and ends."""
    parts = source.path.removesuffix(".py").split("/")
    for part in VAGUE.intersection(parts):
        yield Fault(source.path, 1, f"{part} says nothing of what lives there")


def the_glossary_names_things(source: Source) -> Iterator[Fault]:
    """One word for one thing: the names that we give do not use the words we have left."""
    unwanted = [*UNWANTED_WORDS] + ([] if source.lies_in("src/quizdesk/ui/") else ["card"])
    for line, name in _given_names(source):
        words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
        for word in unwanted:
            if re.search(rf"(^|_){word}s?(_|$)", words):
                yield Fault(source.path, line, f"{name}: the glossary has another word for {word}")


def nothing_is_swallowed(source: Source) -> Iterator[Fault]:
    """An error that nobody hears of will be found by a pupil."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ExceptHandler):
            caught = dotted(node.type) if node.type else ""
            if caught in BROAD and all(isinstance(step, ast.Pass) for step in node.body):
                yield Fault(source.path, node.lineno, "every error is caught and forgotten")
        if isinstance(node, ast.Call) and dotted(node.func).endswith("suppress"):
            caught_here = BROAD.intersection(dotted(each) for each in node.args)
            if caught_here:
                yield Fault(source.path, node.lineno, "every error is suppressed")


def nothing_is_left_for_later(source: Source) -> Iterator[Fault]:
    """What is missing is an issue, not a comment."""
    for number, line in enumerate(source.text.splitlines(), 1):
        if re.search(r"\b(TODO|FIXME|XXX)\b", line):
            yield Fault(source.path, number, "work left for later")


def stars_stay_in_the_sky(source: Source) -> Iterator[Fault]:
    """A reader must see where a name comes from."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
            yield Fault(source.path, node.lineno, f"everything of {node.module} is imported")


def _given_names(source: Source) -> Iterator[tuple[int, str]]:
    """Yield the names that this file gives: to itself, to what it defines and to what it keeps."""
    yield 1, source.path.rpartition("/")[2].removesuffix(".py")
    for node in ast.walk(source.tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.lineno, node.name
            case ast.arg():
                yield node.lineno, node.arg
            case ast.Name(ctx=ast.Store()):
                yield node.lineno, node.id
            case ast.Attribute(ctx=ast.Store()):
                yield node.lineno, node.attr
            case _:
                pass


FOR_THE_PROGRAM: tuple[Rule, ...] = (
    names_say_something,
    the_glossary_names_things,
)
FOR_ALL: tuple[Rule, ...] = (
    the_head_says_what_lives_here,
    nothing_is_swallowed,
    stars_stay_in_the_sky,
)
FOR_ALL_BUT_TESTS: tuple[Rule, ...] = (files_and_functions_are_short,)
# The rules' own tests must spell the words that they look for.
FOR_ALL_BUT_RULES: tuple[Rule, ...] = (nothing_is_left_for_later,)
