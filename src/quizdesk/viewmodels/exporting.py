# SPDX-License-Identifier: MIT
"""Writing all data of one learner into a folder, as files that people and other programs read."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from typing import TYPE_CHECKING

from quizdesk.whole_file import WholeFile, make_folder
from quizdesk.words import later, tr

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path
    from typing import TextIO

    from quizdesk.store import Store

TABLE, EVERYTHING, READ_ME = "Answers.csv", "Everything.json", "Read-me.txt"

_STEPS = 3
_READ_ME_TEXT = later(
    "This folder holds everything that QuizDesk keeps of {name}. It was written on {day}.\n\n"
    "{table}: a table with a row for each question of each quiz: when, what was asked, what was "
    "answered, how many marks it earned and who gave them. Any spreadsheet opens it.\n\n"
    "{everything}: all that is kept, for other programs: the questions as they were asked, every "
    "answer, every mark with its reasons and corrections, what is remembered, plans, practice, "
    "and what is arranged. It is JSON, which is plain text.\n\n"
    "To take your history to another computer with QuizDesk, save it on the page “Your records” "
    "instead.\n"
)


def export_into(
    folder: Path,
    name: str,
    store: Store,
    learner: str,
    now: datetime,
    told: Callable[[int, int], None],
) -> Path:
    """Makes a folder and writes all data of a learner into it.

    Args:
        folder: where to make it.
        name: what to call it; where one has that name, a number is added.
        store: the records.
        learner: the learner's name there.
        now: the time now.
        told: is told the files done; may raise to stop it, and then nothing is left.

    Returns:
        The folder.

    Raises:
        StoreError: when the records cannot be read.
        CannotWrite: when it cannot be written.
    """
    known = store.learners.find_or_create(learner, now)
    target = make_folder(_free(folder / name))
    try:
        told(0, _STEPS)
        _write(
            target / TABLE,
            lambda out: store.export.write_csv(out, known.id, with_byte_order_mark=True),
        )
        told(1, _STEPS)
        _write(target / EVERYTHING, lambda out: store.export.write_json(out, known.id))
        told(2, _STEPS)
        _write(target / READ_ME, lambda out: out.write(_read_me(known.name, now)))
        told(_STEPS, _STEPS)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise
    return target


def _read_me(name: str, now: datetime) -> str:
    from quizdesk.viewmodels.wording import day_text

    day = day_text(now.astimezone())
    return tr(_READ_ME_TEXT, name=name, day=day, table=TABLE, everything=EVERYTHING)


def _write(path: Path, write: Callable[[TextIO], object]) -> None:
    with WholeFile(path) as file:
        text = io.TextIOWrapper(file.stream, "utf-8", "backslashreplace", newline="")
        write(text)
        text.flush()
        # Else the wrapper would close the file when it is thrown away.
        text.detach()


def _free(path: Path) -> Path:
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.name} ({number})")
        number += 1
    return free
