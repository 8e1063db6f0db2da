# SPDX-License-Identifier: MIT
"""The import contracts of pyproject.toml: kept by the program, broken by what crosses a floor."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rules.source import ROOT

CROSSINGS = [
    ("floors", "engine/__init__.py", "import quizdesk.bank"),
    ("floors", "bank/__init__.py", "import quizdesk.store"),
    ("floors", "viewmodels/__init__.py", "import quizdesk.ui"),
    ("floors", "an_unplaced_room.py", ""),
    ("ui-floors", "ui/theme/__init__.py", "import quizdesk.ui.widgets"),
    ("screens", "ui/screens/extra.py", "import quizdesk.ui.screens.home"),
    ("engine-still", "engine/__init__.py", "import logging"),
    ("engine-pure", "engine/__init__.py", "from quizdesk import clock"),
    ("qt-free", "viewmodels/__init__.py", "import PySide6.QtCore"),
    ("cli-qt-free", "cli/extra.py", "import PySide6.QtCore"),
    ("yaml-in-bank", "store/__init__.py", "import yaml"),
    ("sqlite-in-store", "bank/__init__.py", "import sqlite3"),
    ("appdirs-in-paths", "settings.py", "import appdirs"),
]


def kept(project: Path) -> subprocess.CompletedProcess[str]:
    """Check the contracts of a copy of the project."""
    program = (
        "import sys; from importlinter.cli import lint_imports_command; lint_imports_command()"
    )
    return subprocess.run(
        [sys.executable, "-c", program, "--no-logo", "--no-cache"],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project / "src"), "NO_COLOR": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the program that a test may spoil."""
    left_out = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=left_out)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_program_keeps_every_contract() -> None:
    done = kept(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("contract", "file", "line"), CROSSINGS)
def test_crossing_a_floor_breaks_the_contract(
    copy: Path, contract: str, file: str, line: str
) -> None:
    target = copy / "src" / "quizdesk" / file
    target.parent.mkdir(parents=True, exist_ok=True)
    before = target.read_text("utf-8") if target.exists() else ""
    target.write_text(f"{before}\n{line}\n", "utf-8")
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    name = settings.partition(f'id = "{contract}"\nname = "')[2].partition('"')[0]
    done = kept(copy)
    assert f"{name} BROKEN" in done.stdout, done.stdout + done.stderr
