# SPDX-License-Identifier: MIT
"""What is in the wheel: the program, its resources under the package, the licence, two commands."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.rules.source import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel of a copy of the project, so that nothing is written beside the sources."""
    project = tmp_path_factory.mktemp("project")
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, project)
    for name in ("src", "resources"):
        shutil.copytree(ROOT / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    subprocess.run(command, cwd=project, check=True, capture_output=True)
    (built,) = (project / "dist").glob("*.whl")
    return zipfile.ZipFile(built)


@pytest.mark.parametrize("name", ["questions.yaml", "icons/", "fonts/", "translations/"])
def test_the_resources_are_in_the_package(wheel: zipfile.ZipFile, name: str) -> None:
    inside = [each for each in wheel.namelist() if each.startswith(f"quizdesk/_resources/{name}")]
    beside = ROOT / "resources" / name
    expected = [beside] if beside.is_file() else list(beside.rglob("*.*"))
    assert len(inside) == len(expected) > 0


def test_every_file_of_the_program_is_in_it(wheel: zipfile.ZipFile) -> None:
    program = ROOT / "src"
    wanted = {
        file.relative_to(program).as_posix()
        for file in program.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert wanted <= set(wheel.namelist())


def test_it_names_its_commands_and_its_licence(wheel: zipfile.ZipFile) -> None:
    (entry,) = (name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    assert "quizdesk = quizdesk.__main__:main" in wheel.read(entry).decode()
    assert any(Path(name).name == "LICENSE" for name in wheel.namelist())
