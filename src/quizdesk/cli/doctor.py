# SPDX-License-Identifier: MIT
"""Say where data lies, whether it is sound, and what this computer offers QuizDesk.

Ends with 0 when all is well and with 1 when something needs mending. Changes nothing; but records
of an older QuizDesk are brought up to date, after a backup, as when the window opens.
"""

import json
from argparse import ArgumentParser, Namespace

from quizdesk.cli.facts import Fact
from quizdesk.cli.streams import emit
from quizdesk.paths import Places


def add_words(parser: ArgumentParser) -> None:
    """Tell the parser which words the command takes."""
    parser.add_argument("--json", action="store_true", help="print it as JSON, for scripts")


def run(options: Namespace, places: Places) -> int:
    """Look at everything, and print it."""
    from quizdesk.cli.doctor_data import facts_on_data
    from quizdesk.cli.doctor_system import facts_on_system

    facts = (*facts_on_system(), *facts_on_data(places))
    is_well = not any(fact.is_fault for fact in facts)
    if options.json:
        emit(json.dumps(_to_plain(facts, is_well), indent=2, ensure_ascii=False))
    else:
        _print(facts, is_well)
    return int(not is_well)


def _print(facts: tuple[Fact, ...], is_well: bool) -> None:
    width = max(len(fact.label) for fact in facts) + 2
    for fact in facts:
        emit(f"{fact.label + ':':<{width}}{fact.shown}")
        if fact.trouble:
            emit(f"{' ' * width}{'Mend' if fact.is_fault else 'Note'}: {fact.trouble}")
    emit("\nAll is well." if is_well else "\nSomething needs mending: see the lines with Mend.")


def _to_plain(facts: tuple[Fact, ...], is_well: bool) -> dict[str, object]:
    return {
        "well": is_well,
        "facts": {fact.id: fact.value for fact in facts},
        "mend": {fact.id: fact.trouble for fact in facts if fact.is_fault},
        "note": {fact.id: fact.trouble for fact in facts if fact.trouble and not fact.is_fault},
    }
