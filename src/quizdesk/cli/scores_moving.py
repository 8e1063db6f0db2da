# SPDX-License-Identifier: MIT
"""What `quizdesk scores` does to move a learner's history: saving it, and reading it in."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from quizdesk.cli.inputs import refuse_same_file
from quizdesk.cli.streams import say
from quizdesk.clock import SystemClock
from quizdesk.errors import UsageError
from quizdesk.paths import Places
from quizdesk.store import Learner, Store
from quizdesk.store.history_file import ENDING, HistoryFile
from quizdesk.store.learners import is_same_name
from quizdesk.whole_file import WholeFile


def add_moving_words(actions: Any) -> None:
    """Tell the parser which words saving and merging take."""
    save: ArgumentParser = actions.add_parser(
        "save",
        help="save a learner's history to a file for another computer",
        description="Save a learner's history.",
        add_help=False,
    )
    save.add_argument("--learner", metavar="NAME", required=True, help="whose history")
    save.add_argument(
        "--out", metavar="FILE", type=Path, required=True, help=f"where to (ends in {ENDING})"
    )
    merge: ArgumentParser = actions.add_parser(
        "merge",
        help="join such a file to the records here",
        description="Join a saved history to the records.",
        add_help=False,
    )
    merge.add_argument("file", metavar="FILE", type=Path, help="what scores save has written")
    merge.add_argument(
        "--learner", metavar="NAME", help="whose records here (usual: of the name in the file)"
    )


def save(store: Store, learner: Learner, out: Path, places: Places) -> None:
    """Save a history.

    Raises:
        QuizDeskError: when it cannot be read or written.
    """
    refuse_same_file(out, (str(places.store),))
    with WholeFile(out) as file:
        attempts, responses = store.moving.write(file.stream, learner.id, SystemClock().now())
    say(f"Saved: {counted(attempts, 'attempt')} with {counted(responses, 'response')}.")


def merge(options: Namespace, places: Places) -> int:
    """Join a saved history to the records.

    Raises:
        QuizDeskError: when it cannot be read or joined; then the records are as before.
    """
    now = SystemClock().now()
    with HistoryFile(options.file) as file, Store.open(places.data_dir, now) as store:
        name = options.learner or file.contents.learner
        if options.learner is not None and not options.learner.strip():
            raise UsageError(
                "--learner needs a name.", "Leave it out to take the name in the file."
            )
        joined = store.moving.merge(file, name, now)
        store.memories.catch_up(joined.learner_id)
        if not is_same_name(name, file.contents.learner):
            say(f"The file names {file.contents.learner}, but was read for {name}.")
    say(
        f"Joined: {counted(joined.new, 'new attempt')} with "
        f"{counted(joined.responses, 'response')}, {joined.longer} longer than before, "
        f"{joined.same} here already."
    )
    return 0


def counted(number: int, thing: str) -> str:
    """A number of things, in words."""
    return f"{number} {thing}{'' if number == 1 else 's'}"
