# SPDX-License-Identifier: MIT
"""A tour that hangs is ended with a sentence, and leaves no records behind."""

import subprocess
import sys
from pathlib import Path

from quizdesk.errors import TourFailed
from quizdesk.ui.tour.watchdog import time_limit
from tests.cli.calling import environment

HANGS = """
import sys, threading
from pathlib import Path
from quizdesk.ui.tour.watchdog import time_limit

with time_limit(Path(sys.argv[1]), lambda said: print(said, file=sys.stderr, flush=True), 0.05):
    threading.Event().wait()
"""


def test_a_tour_that_hangs_is_ended_with_a_sentence(tmp_path: Path) -> None:
    records = tmp_path / "records"
    records.mkdir()
    records.joinpath("kept").write_text("an answer", "utf-8")
    ended = subprocess.run(
        [sys.executable, "-c", HANGS, str(records)],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == TourFailed.exit_status
    assert "not done after 0.05 seconds" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
    assert not records.exists()


def test_a_tour_that_ends_in_time_is_left_alone(tmp_path: Path) -> None:
    said: list[str] = []
    with time_limit(tmp_path, said.append, 60):
        pass
    assert said == []
    assert tmp_path.exists()
