# SPDX-License-Identifier: MIT
"""The command line called in this process, a small bank, and answers to it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from quizdesk.cli import run
from tests.cli.calling import BANK, Done

Quizdesk = Callable[..., Done]


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A data folder that is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def quizdesk(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> Quizdesk:
    """Calls the command line on the data folder."""

    def call(*words: str | Path) -> Done:
        capsys.readouterr()
        status = run(["--data-dir", str(data_dir), *map(str, words)])
        said = capsys.readouterr()
        return Done(status, said.out, said.err)

    return call


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """The file of a bank with a written question and a multiple choice."""
    path = tmp_path / "bank.yaml"
    path.write_text(BANK, encoding="utf-8")
    return path
