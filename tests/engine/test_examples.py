# SPDX-License-Identifier: MIT
"""The examples in the engine's docstrings show what the engine does."""

import doctest
import importlib
import pkgutil

import pytest

import quizdesk.engine

MODULES = [one.name for one in pkgutil.walk_packages(quizdesk.engine.__path__, "quizdesk.engine.")]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_module_are_true(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_there_are_examples() -> None:
    modules = [importlib.import_module(name) for name in MODULES]
    assert sum(doctest.testmod(module).attempted for module in modules) >= 10
