# SPDX-License-Identifier: MIT
"""Brings the catalogues up to date: `python -m tools.words`, which `dev.py words` runs."""

import argparse
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from quizdesk.ui.language import CONTEXT
from quizdesk.words import Catalogue
from tools.talk import say
from tools.words import catalogue
from tools.words.collecting import BadTextError, Text, collect

_MANY = range(120)
"""Enough numbers to meet every form of every language."""

Work = Callable[[Path, tuple[Text, ...]], int]


def main() -> int:
    """Collects the texts of the program and puts them into every catalogue."""
    parser = argparse.ArgumentParser(prog="dev.py words", description=main.__doc__)
    parser.add_argument(
        "--check", action="store_true", help="change nothing; say what is not up to date"
    )
    parser.add_argument(
        "--begin", metavar="CODE", help="begin the catalogue of a language, such as fr"
    )
    chosen = parser.parse_args()
    files = sorted(catalogue.FOLDER.glob("*.ts"))
    if chosen.begin:
        files = [catalogue.FOLDER / f"quizdesk_{chosen.begin}.ts"]
    work: Work = look_at if chosen.check else bring_up_to_date
    try:
        texts = collect()
    except BadTextError as fault:
        say(str(fault))
        return 1
    return max((work(file, texts) for file in files), default=0)


def bring_up_to_date(file: Path, texts: tuple[Text, ...]) -> int:
    """Put the texts into a catalogue and make Qt's own file of it."""
    entries = list(catalogue.brought_up_to_date(catalogue.read(file), texts))
    catalogue.write(file, file.stem.partition("_")[2], entries)
    said = sum(entry.is_said for entry, _ in entries)
    say(f"{file.name}: {len(texts)} texts, {said} translated.")
    if _complain(catalogue.faults_of(entry for entry, _ in entries)):
        return 1
    words = ["pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm"))]
    words[0] = str(Path(sys.executable).with_name(words[0]))
    return subprocess.run(words, check=False).returncode


def look_at(file: Path, texts: tuple[Text, ...]) -> int:
    """Say what of a catalogue is not up to date, and whether anything is."""
    entries = catalogue.read(file)
    kept = {each.key for each in entries if each.is_said or not all(each.forms)}
    wanted = {text.key for text in texts}
    faults = [f"{key[0]!r} is not in it." for key in wanted - kept]
    faults += [f"{key[0]!r} is no longer said." for key in kept - wanted]
    faults += catalogue.faults_of(entries)
    faults += _differing(entries, file.with_suffix(".qm"))
    return _complain(f"{file.name}: {each}" for each in faults)


def _complain(faults: Iterable[str]) -> int:
    said = sorted(faults)
    for fault in said:
        say(fault)
    if said:
        say("Run `python3 dev.py words`, and see docs/translating.md.")
    return 1 if said else 0


def _differing(entries: Iterable[catalogue.Entry], file: Path) -> Iterator[str]:
    """A sentence for each translation that the compiled file does not say."""
    says = _compiled(file)
    for entry in entries:
        if entry.is_said:
            numbers = _MANY if entry.has_number else (-1,)
            forms = {says(entry.source, entry.about, number) for number in numbers}
            if forms != set(entry.forms):
                yield f"{file.name} does not say {entry.forms[0]!r}."


def _compiled(file: Path) -> Catalogue:
    from PySide6.QtCore import QTranslator

    texts = QTranslator()
    texts.load(str(file))
    return lambda text, about, number: texts.translate(CONTEXT, text, about or None, number) or ""


if __name__ == "__main__":
    sys.exit(main())
