# SPDX-License-Identifier: MIT
"""The rule that what a person reads on screen goes through `quizdesk.words`.

The made-up language of tests/ui/screens/test_translated.py finds what is shown on a scene. This
rule finds what is painted, announced, or shown by no scene.
"""

import ast
import re
from collections.abc import Iterator

from tests.rules.source import Fault, Source, dotted

_ROOMS = ("src/quizdesk/ui/", "src/quizdesk/viewmodels/")
_NOT_THE_PROGRAM = (
    "src/quizdesk/ui/tour/",
    "src/quizdesk/ui/theme/",
    "src/quizdesk/ui/specimen.py",
    "src/quizdesk/viewmodels/saying.py",
)
"""What the command line prints, style sheets, a page for those who work on the looks, and how the
English of banks is said."""

_WORDS = re.compile(r"[^\W\d_][\w'’]+ [^\W\d_]|^[A-Z][a-z]+(?:…|\.|:|,)?$|[^\W\d_]{2,}[.:,] ?$")
"""Two words, one with a capital letter, or one before a stop."""

_PIECE = re.compile(r"^(?!QuizDesk $|[\"<]).*[^\W\d_]{2,}", re.DOTALL)
"""A word of a text that is put together."""

_SAID = {"tr", "tr_n", "later"}
_FOR_NOBODY = {
    "ParamSpec", "QKeySequence", "Random", "Signal", "TypeVar", "cast", "property",
    "resource_path", "setProperty", "set_state", "warn",
}  # fmt: skip
"""Calls whose texts no person reads on screen."""

_NOT_SAID = {
    "NAMELESS", "_COMMAND", "_POINTING_WORDS", "_SMALL_WORDS", "_WINDOWS_SCRIPT", "why",
}  # fmt: skip
"""Names of what stands in the records, is typed alike in every language or read by another program,
and of lists of words."""


def texts_go_through_words(source: Source) -> Iterator[Fault]:
    """A text on screen is whole and said by `tr`, `tr_n` or `later`."""
    if not source.lies_in(*_ROOMS) or source.lies_in(*_NOT_THE_PROGRAM):
        return
    yield from _faults(source, source.tree)


def _faults(source: Source, node: ast.AST) -> Iterator[Fault]:
    for child in ast.iter_child_nodes(node):
        if _is_for_nobody(child):
            continue
        match child:
            case ast.Call() if _name(child) in _SAID:
                # What stands in a text's places may be put together again.
                for keyword in child.keywords:
                    yield from _faults(source, keyword)
            case ast.Constant(value=str(text)) if _WORDS.search(text):
                yield Fault(source.path, child.lineno, f"no tr around {text!r}")
            case ast.JoinedStr():
                if any(map(_is_piece, child.values)):
                    yield Fault(source.path, child.lineno, f"put together: {ast.unparse(child)}")
            case ast.FunctionDef(body=body):
                # Without the types of what it takes and returns.
                yield from _faults(source, ast.Module(body, []))
            case _:
                yield from _faults(source, child)


def _is_for_nobody(node: ast.AST) -> bool:
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Raise() | ast.Subscript():
            # A docstring; a fault of ours, for what a person may meet is a QuizDeskError's; a type
            # or what something is found by.
            return True
        case ast.Call(func=ast.Attribute(value=ast.Constant(), attr="split")):
            # A list of words.
            return True
        case ast.AnnAssign(annotation=_, value=None):
            return True
        case ast.keyword(arg=name) | ast.Assign(targets=[ast.Name(id=name)]):
            return name in _NOT_SAID
        case ast.Call():
            return _name(node) in _FOR_NOBODY
        case _:
            return False


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else dotted(call.func)


def _is_piece(part: ast.expr) -> bool:
    return isinstance(part, ast.Constant) and bool(_PIECE.search(str(part.value)))
