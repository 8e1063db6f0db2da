# SPDX-License-Identifier: MIT
"""An empty store and a learner in it, for the tests of this room."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizdesk.store import Learner, Store
from tests.builders import STARTED_AT
from tests.store.disk import a_folder


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder that is not there yet, with what names of folders have in them."""
    with a_folder() as place:
        yield place / "Zoë’s school work" / "дом"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with Store.open(folder, STARTED_AT) as opened:
        yield opened


@pytest.fixture
def learner(store: Store) -> Learner:
    return store.learners.create("Ada", STARTED_AT)
