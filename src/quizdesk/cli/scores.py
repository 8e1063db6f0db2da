# SPDX-License-Identifier: MIT
"""Export the records kept here, move a learner's to another computer, or erase them for good.

  quizdesk scores export [--csv | --json] [--out FILE] [--learner NAME] [--excel]
  quizdesk scores save --learner NAME --out FILE
  quizdesk scores merge FILE [--learner NAME]
  quizdesk scores erase --learner NAME [--yes]

The records are those of the data folder; quizdesk doctor says where that is. CSV has a row for
each question of an attempt, JSON everything that is kept. --excel begins the CSV with the mark by
which Excel knows UTF-8. What save has written, merge joins to the records of another computer:
nothing there is lost, and the same file read twice changes nothing. Erasing takes a learner with
all answers and marks out of the backups too, and asks first unless --yes is given.
"""

import io
import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from typing import TextIO, cast

from quizdesk.cli.inputs import refuse_same_file
from quizdesk.cli.scores_moving import add_moving_words, counted, merge, save
from quizdesk.cli.streams import OutputStream, say
from quizdesk.clock import SystemClock
from quizdesk.errors import CannotWrite, InputMissing, UsageError
from quizdesk.paths import Places
from quizdesk.settings import SettingsKeeper, files_set_aside
from quizdesk.settings.own import with_own_part
from quizdesk.store import Learner, Store
from quizdesk.whole_file import WholeFile

_STOPPED = 130


def add_words(parser: ArgumentParser) -> None:
    """Tell the parser which words the command takes."""
    actions = parser.add_subparsers(metavar="ACTION", dest="action", required=True)
    export = actions.add_parser(
        "export", help="write the records", description="Write the records.", add_help=False
    )
    form = export.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_true", help="a row a question answered (usual)")
    form.add_argument("--json", action="store_true", help="everything that is kept")
    export.add_argument("--out", metavar="FILE", type=Path, help="where to write (standard output)")
    export.add_argument("--learner", metavar="NAME", help="one learner's records only")
    export.add_argument(
        "--excel",
        action="store_true",
        help="begin the CSV with the mark by which Excel knows UTF-8",
    )
    add_moving_words(actions)
    erase = actions.add_parser(
        "erase",
        help="erase a learner, in the backups too",
        description="Erase a learner.",
        add_help=False,
    )
    erase.add_argument("--learner", metavar="NAME", required=True, help="whom to erase")
    erase.add_argument("--yes", action="store_true", help="do not ask")


def run(options: Namespace, places: Places) -> int:
    """Do what was asked with the records.

    Raises:
        QuizDeskError: when the records cannot be opened, or nothing written.
    """
    match options.action:
        case "export":
            return _export(options, places)
        case "save":
            return _save(options, places)
        case "merge":
            return merge(options, places)
        case _:
            return _erase(options, places)


def _save(options: Namespace, places: Places) -> int:
    with Store.open(places.data_dir, SystemClock().now()) as store:
        save(store, _learner(store, options.learner), options.out, places)
    return 0


def _export(options: Namespace, places: Places) -> int:
    if options.excel and options.json:
        raise UsageError("--excel is for CSV.", "Leave out --json or --excel.")
    refuse_same_file(options.out, (str(places.store),))
    with Store.open(places.data_dir, SystemClock().now()) as store:
        learner = None if options.learner is None else _learner(store, options.learner)
        if options.out is None:
            count = _write(store, OutputStream(), learner, options)
        else:
            with WholeFile(options.out) as file:
                text = io.TextIOWrapper(file.stream, "utf-8", "backslashreplace", newline="")
                count = _write(store, text, learner, options)
                text.flush()
                # Else the wrapper would close the file when it is thrown away.
                text.detach()
    say(f"{count} {'attempts' if options.json else 'rows'} written.")
    return 0


def _write(
    store: Store, out: "TextIO | OutputStream", learner: Learner | None, options: Namespace
) -> int:
    learner_id = learner.id if learner else None
    # Both have what writing takes: write().
    stream = cast(TextIO, out)
    if options.json:
        return store.export.write_json(stream, learner_id)
    return store.export.write_csv(stream, learner_id, with_byte_order_mark=options.excel)


def _erase(options: Namespace, places: Places) -> int:
    with Store.open(places.data_dir, SystemClock().now()) as store:
        learner = _learner(store, options.learner)
        if not options.yes and not _is_meant(learner):
            say("Nothing was erased.")
            return _STOPPED
        refusal = _forget_name(store, learner, places)
        erased = store.erase_learner(learner.id)
    say(
        f"Erased: {counted(erased.attempts, 'attempt')}, {counted(erased.responses, 'response')} "
        f"and {counted(erased.marks, 'mark')}; also from {counted(erased.copies, 'backup')}."
    )
    unsearched = (*erased.not_erased_from, *files_set_aside(places.settings_file))
    for file in unsearched:
        say(f"{file} could not be searched and may still name the learner: delete it.")
    if refusal:
        say(str(refusal))
    return int(bool(unsearched or refusal))


def _is_meant(learner: Learner) -> bool:
    """Ask on the terminal.

    Raises:
        UsageError: when there is nobody to ask.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError(
            "Nobody can be asked whether to erase: this is no terminal.", "Add --yes to mean it."
        )
    say(f"This erases {learner.name} with all answers and marks for good, from the backups too.")
    say("Erase? Write yes to go on:")
    return sys.stdin.readline().strip().lower() in {"yes", "y"}


def _forget_name(store: Store, learner: Learner, places: Places) -> CannotWrite | None:
    """Take the learner's name and own settings out of the file; why not, when it cannot be."""
    keeper = SettingsKeeper(places.settings_file)
    named = store.learners.find(keeper.settings.learner)
    if named is None or named.id != learner.id:
        return None
    if keeper.keep(replace(with_own_part(keeper.settings, {}), learner="")) is None:
        return None
    return CannotWrite(f"The name is still in {places.settings_file}: delete it there.")


def _learner(store: Store, name: str) -> Learner:
    learner = store.learners.find(name)
    if learner is None:
        raise InputMissing(
            f"The records in {store.path} have no learner called {name}.",
            "quizdesk scores export names everyone that they have.",
        )
    return learner
