# SPDX-License-Identifier: MIT
"""A small bank as a file, and a folder for compiled copies."""

from pathlib import Path

import pytest

from tests.bank.samples import SMALL_BANK


@pytest.fixture
def bank_file(tmp_path: Path) -> Path:
    path = tmp_path / "banks" / "bank.yaml"
    path.parent.mkdir()
    path.write_text(SMALL_BANK, "utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"
