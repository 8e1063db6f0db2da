# SPDX-License-Identifier: MIT
"""List those who learn here, rename one, or take a forgotten PIN away.

  quizdesk learners list
  quizdesk learners rename --learner NAME --to NAME
  quizdesk learners remove-pin --learner NAME

The learners are those of the data folder; quizdesk doctor says where that is. A PIN is a latch that
keeps classmates out of a learner's page, not a lock: taking it away loses nothing.
"""

import csv
from argparse import ArgumentParser, Namespace
from dataclasses import replace

from quizdesk.cli.streams import OutputStream, say
from quizdesk.clock import SystemClock
from quizdesk.errors import InputMissing
from quizdesk.paths import Places
from quizdesk.settings import SettingsKeeper
from quizdesk.store import Learner, Store


def add_words(parser: ArgumentParser) -> None:
    """Tell the parser which words the command takes."""
    actions = parser.add_subparsers(metavar="ACTION", dest="action", required=True)
    actions.add_parser(
        "list",
        help="write a line of CSV for each: name, last quiz, PIN",
        description="List those who learn here.",
        add_help=False,
    )
    rename = actions.add_parser(
        "rename",
        help="give a learner another name",
        description="Give a learner another name.",
        add_help=False,
    )
    rename.add_argument("--learner", metavar="NAME", required=True, help="whom to rename")
    rename.add_argument("--to", metavar="NAME", required=True, help="the new name")
    remove = actions.add_parser(
        "remove-pin",
        help="take the PIN of a learner away",
        description="Take the PIN of a learner away.",
        add_help=False,
    )
    remove.add_argument("--learner", metavar="NAME", required=True, help="whose PIN")


def run(options: Namespace, places: Places) -> int:
    """Do what was asked with the learners.

    Raises:
        QuizDeskError: when the records cannot be opened or written, or nobody has that name.
    """
    with Store.open(places.data_dir, SystemClock().now()) as store:
        match options.action:
            case "list":
                _list(store)
            case "rename":
                _rename(store, _learner(store, options.learner), options.to, places)
            case _:
                _remove_pin(store, _learner(store, options.learner))
    return 0


def _list(store: Store) -> None:
    table = csv.writer(OutputStream(), lineterminator="\n")
    table.writerow(("learner", "last_quiz", "pin"))
    for known in store.learners.known():
        at = known.answered_at.strftime("%Y-%m-%d") if known.answered_at else ""
        table.writerow((known.learner.name, at, "yes" if known.learner.has_pin else "no"))


def _rename(store: Store, learner: Learner, name: str, places: Places) -> None:
    keeper = SettingsKeeper(places.settings_file)
    last = store.learners.find(keeper.settings.learner)
    renamed = store.learners.rename(learner.id, name)
    if last is not None and last.id == learner.id:
        complaint = keeper.keep(replace(keeper.settings, learner=renamed.name))
        if complaint is not None:
            say(str(complaint))
    say(f"{learner.name} is now called {renamed.name}.")


def _remove_pin(store: Store, learner: Learner) -> None:
    if not learner.has_pin:
        say(f"{learner.name} has no PIN.")
        return
    store.learners.keep_latch(learner.id, None)
    say(f"The PIN of {learner.name} is gone. Every answer stays.")


def _learner(store: Store, name: str) -> Learner:
    learner = store.learners.find(name)
    if learner is None:
        raise InputMissing(
            f"The records in {store.path} have no learner called {name}.",
            "quizdesk learners list names everyone that they have.",
        )
    return learner
