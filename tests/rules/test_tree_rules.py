# SPDX-License-Identifier: MIT
"""The rules of the folder held against this project, and each against a folder that breaks it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.rules import tree
from tests.rules.source import ROOT

TreeRule = Callable[[Path], list[str]]
HOME = "/ho" + "me/ada/quizdesk"
WORK = "/wo" + "rk/"
INDEX = "pip install --ind" + "ex-url https://example.org/"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project that keeps every rule."""
    write(tmp_path, "src/quizdesk/__init__.py", '__version__ = "1.2.0"\n')
    write(tmp_path, "src/quizdesk/engine/quiz.py", "")
    write(tmp_path, "tests/engine/test_quiz.py", "")
    write(tmp_path, "CHANGELOG.md", "# Changes\n\n## [1.2.0] - 2026-01-01\n\n## [1.1.0]\n")
    write(tmp_path, "pyproject.toml", 'target-version = "py311"\n')
    write(tmp_path, "README.md", "[a](docs/a.md#part) [b](https://example.org) ![c](<docs/a.md>)")
    write(
        tmp_path,
        "docs/a.md",
        "These are alternatives, not paths: at/home/abroad/away.",
    )
    write(tmp_path, "docs/adr/0001-record-decisions.md", "")
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, "utf-8")


@pytest.mark.parametrize("rule", tree.RULES)
def test_the_project_keeps_the_rule(rule: TreeRule) -> None:
    assert rule(ROOT) == []


@pytest.mark.parametrize("rule", tree.RULES)
def test_a_sound_project_keeps_the_rule(rule: TreeRule, project: Path) -> None:
    assert rule(project) == []


@pytest.mark.parametrize(
    ("rule", "name", "text"),
    [
        (tree.rooms_without_tests, "src/quizdesk/engine/marking/ordering.py", ""),
        (tree.versions_that_differ, "src/quizdesk/__init__.py", '__version__ = "1.3.0"'),
        (tree.versions_that_differ, "CHANGELOG.md", "## Unreleased\n"),
        (tree.versions_that_differ, "packaging/quizdesk.iss", 'AppVersion = "1.0.0"\n'),
        (tree.versions_that_differ, "packaging/metainfo.xml", '<release version="1.0.0"/>\n'),
        (tree.links_to_nowhere, "docs/b.md", "![picture](gallery/home.png)"),
        (tree.traces_of_a_machine, "docs/b.md", f"cd {HOME}"),
        (tree.traces_of_a_machine, "setup.cfg", INDEX),
        (tree.traces_of_a_machine, "docs/b.md", f"play{WORK}rest"),
        (tree.numbers_used_twice, "docs/adr/0001-another.md", ""),
        (tree.numbers_used_twice, "docs/adr/0003-after-a-gap.md", ""),
        (tree.shadows_of_libraries, "packaging/__init__.py", ""),
    ],
)
def test_the_rule_sees_what_breaks_it(rule: TreeRule, name: str, text: str, project: Path) -> None:
    write(project, name, text)
    assert rule(project) != []
