# SPDX-License-Identifier: MIT
"""quizdesk learners: who learns here, other names, forgotten PINs."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from quizdesk.settings import Settings, read_settings, write_settings
from quizdesk.store import Store
from tests.builders import HANDED_IN_AT, STARTED_AT, an_attempt
from tests.cli.conftest import Quizdesk


@pytest.fixture
def records(data_dir: Path) -> Iterator[Path]:
    """Records of Ada, who has answered, and Zoë, who has a PIN; the file of them."""
    with Store.open(data_dir, STARTED_AT) as store:
        ada = store.learners.create("Ada", STARTED_AT)
        zoe = store.learners.create("Zoë", STARTED_AT)
        store.attempts.begin(an_attempt(), ada.id)
        store.attempts.hand_in(an_attempt().hand_in(HANDED_IN_AT))
        store.learners.keep_latch(zoe.id, "made-of-a-pin")
        yield store.path


def test_everyone_is_listed(quizdesk: Quizdesk, records: Path) -> None:
    done = quizdesk("learners", "list")
    assert done.status == 0
    assert done.out.splitlines() == [
        "learner,last_quiz,pin",
        "Ada,2026-03-02,no",
        "Zoë,,yes",
    ]


def test_a_forgotten_pin_is_taken_away(quizdesk: Quizdesk, records: Path) -> None:
    done = quizdesk("learners", "remove-pin", "--learner", "zoë")
    assert (done.status, done.out) == (0, "")
    assert done.err == "The PIN of Zoë is gone. Every answer stays.\n"
    assert "Zoë,,no" in quizdesk("learners", "list").out
    assert quizdesk("learners", "remove-pin", "--learner", "Zoë").err == "Zoë has no PIN.\n"


def test_another_name_stands_in_the_settings_too(
    quizdesk: Quizdesk, records: Path, data_dir: Path
) -> None:
    path = data_dir / "settings.json"
    write_settings(path, replace(Settings(), learner="ADA"))
    done = quizdesk("learners", "rename", "--learner", "Ada", "--to", "Ada Smith")
    assert (done.status, done.err) == (0, "Ada is now called Ada Smith.\n")
    assert read_settings(path)[0].learner == "Ada Smith"
    assert quizdesk("learners", "rename", "--learner", "Zoë", "--to", "Zoe").status == 0
    assert read_settings(path)[0].learner == "Ada Smith"


def test_a_name_that_is_taken_is_refused(quizdesk: Quizdesk, records: Path) -> None:
    done = quizdesk("learners", "rename", "--learner", "Zoë", "--to", "ada")
    assert done.status == 3
    assert "There is a learner of that name already." in done.err


def test_nobody_of_a_name_is_said_so(quizdesk: Quizdesk, records: Path) -> None:
    done = quizdesk("learners", "remove-pin", "--learner", "Eve")
    assert done.status == 3
    assert "no learner called Eve" in done.err
