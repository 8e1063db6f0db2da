# SPDX-License-Identifier: MIT
"""The rule that no attribute hides a method that Qt has by the same name.

`self.actions = [...]` in a widget makes Qt's own actions() unreachable from Python, and whatever
calls it fails far away from the cause.
"""

import ast
from collections.abc import Iterable, Iterator

from PySide6 import QtCore, QtGui, QtSvgWidgets, QtWidgets

from tests.rules.source import Fault, Source, dotted

_MODULES = (QtWidgets, QtGui, QtCore, QtSvgWidgets)


def hidden_qt_names(sources: Iterable[Source]) -> Iterator[Fault]:
    """Yield each attribute that hides one of the class's Qt ancestors, over all the files."""
    classes = {
        node.name: (source, node)
        for source in sources
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
    }
    bases = {
        name: [dotted(base).rpartition(".")[2] for base in node.bases]
        for name, (_, node) in classes.items()
    }
    for name, (source, node) in classes.items():
        ancestors = list(_qt_ancestors(name, bases))
        for line, attribute in _attributes(node):
            if any(callable(getattr(each, attribute, None)) for each in ancestors):
                yield Fault(source.path, line, f"{name}.{attribute} hides a method of Qt")


def _qt_ancestors(name: str, bases: dict[str, list[str]]) -> Iterator[type]:
    for base in bases[name]:
        if base in bases:
            yield from _qt_ancestors(base, bases)
        else:
            yield from (getattr(module, base) for module in _MODULES if hasattr(module, base))


def _attributes(node: ast.ClassDef) -> Iterator[tuple[int, str]]:
    """Yield what is assigned to self anywhere in the class, and to names in its body."""
    for part in ast.walk(node):
        match part:
            case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store()):
                yield part.lineno, name
            case _:
                pass
    for step in node.body:
        targets = step.targets if isinstance(step, ast.Assign) else []
        if isinstance(step, ast.AnnAssign):
            targets = [step.target]
        yield from ((each.lineno, each.id) for each in targets if isinstance(each, ast.Name))
