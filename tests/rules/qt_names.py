# SPDX-License-Identifier: MIT
"""Rules about classes that inherit from Qt's: what they hide, and what they need not explain.

`self.actions = [...]` in a widget makes Qt's own actions() unreachable from Python, and whatever
calls it fails far away from the cause. A method that Qt calls, such as sizeHint(), is described
by Qt; every other public method says what it does.
"""

import ast
from collections.abc import Iterable, Iterator

from PySide6 import QtCore, QtGui, QtSvgWidgets, QtWidgets

from tests.rules.source import Fault, Source, dotted

_MODULES = (QtWidgets, QtGui, QtCore, QtSvgWidgets)


class Family:
    """The classes of all the files, with the classes of Qt that each comes from."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self.classes = [
            (source, node)
            for source in sources
            for node in ast.walk(source.tree)
            if isinstance(node, ast.ClassDef)
        ]
        self._bases = {
            node.name: [_name_of(base) for base in node.bases] for _, node in self.classes
        }

    def has_from_qt(self, name: str, attribute: str) -> bool:
        """Tell whether the class of this name inherits such a method from Qt."""
        return any(callable(getattr(each, attribute, None)) for each in self._ancestors(name))

    def _ancestors(self, name: str) -> Iterator[type]:
        for base in self._bases[name]:
            if base in self._bases:
                yield from self._ancestors(base)
            else:
                yield from (getattr(module, base) for module in _MODULES if hasattr(module, base))


def _name_of(base: ast.expr) -> str:
    """The last part of a base's name, whatever stands in brackets behind it."""
    return dotted(base.value if isinstance(base, ast.Subscript) else base).rpartition(".")[2]


def hidden_qt_names(sources: Iterable[Source]) -> Iterator[Fault]:
    """Yield each attribute that hides a method of the class's Qt ancestors."""
    family = Family(sources)
    for source, node in family.classes:
        for line, attribute in _attributes(node):
            if family.has_from_qt(node.name, attribute):
                yield Fault(source.path, line, f"{node.name}.{attribute} hides a method of Qt")


def undescribed_methods(sources: Iterable[Source]) -> Iterator[Fault]:
    """Yield each public method of a public class that neither Qt nor a docstring describes."""
    family = Family(sources)
    for source, node in family.classes:
        for step in node.body:
            if not isinstance(step, ast.FunctionDef) or ast.get_docstring(step):
                continue
            is_public = not (step.name.startswith("_") or node.name.startswith("_"))
            is_override = "override" in {dotted(each) for each in step.decorator_list}
            if is_public and not is_override and not family.has_from_qt(node.name, step.name):
                yield Fault(source.path, step.lineno, f"{node.name}.{step.name} has no docstring")


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
