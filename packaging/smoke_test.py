# SPDX-License-Identifier: MIT
"""Tries a built program as a stranger's computer would: with no environment variable at all.

It asks for the version, checks the bank inside the program and plays the tour, and holds each to
its exit status, to what it prints, and to having nothing else to say. Needs Python alone, so that
a release can be tried on a machine where nothing else is installed.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "dist" / "quizdesk" / ("quizdesk-console.exe" if os.name == "nt" else "quizdesk")
PATIENCE_S = 120
SIGNATURE = b"\x89PNG\r\n\x1a\n"
# Without these two Windows starts no program at all.
KEPT_ON_WINDOWS = ("SYSTEMROOT", "TEMP")


def faults(program: Path, place: Path) -> list[str]:
    """Try the program, with its data in `place`, and return what was wrong, a sentence each."""
    pictures = place / "pictures"
    return [
        *_faults_of_version(program, place),
        *_faults_of_bank(program, place),
        *_faults_of_catalogues(program),
        *_faults_of_tour(program, place, pictures),
    ]


def _faults_of_version(program: Path, place: Path) -> list[str]:
    output, found = _start(program, ["--version"], place)
    if not found and not re.fullmatch(r"(?i)quizdesk \d+\.\d+\.\d+\S*", output.strip()):
        found.append(f"--version printed {output!r}, not its name and version.")
    return found


def _faults_of_bank(program: Path, place: Path) -> list[str]:
    banks = list(program.parent.rglob("resources/questions.yaml"))
    if len(banks) != 1:
        return [f"The program holds {len(banks)} banks, not one."]
    return _start(program, ["check", str(banks[0])], place, may_say=r".*: no problems\.\n")[1]


def _faults_of_catalogues(program: Path) -> list[str]:
    if not list(program.parent.rglob("resources/translations/*.qm")):
        return ["The program holds no translation."]
    return []


def _faults_of_tour(program: Path, place: Path, pictures: Path) -> list[str]:
    output, found = _start(program, ["tour", "--out", str(pictures)], place)
    if found:
        return found
    if not re.search(r"(?im)^.*score.*\d+.*\d+", output):
        found.append(f"The tour printed no line with the score: {output!r}")
    saved = list(pictures.glob("*.png"))
    if len(saved) < 5:
        found.append(f"The tour saved {len(saved)} pictures, which cannot be all screens.")
    found += [
        f"{picture.name} is no PNG picture."
        for picture in saved
        if not picture.read_bytes().startswith(SIGNATURE)
    ]
    return found


def _start(
    program: Path, words: Sequence[str], place: Path, may_say: str = ""
) -> tuple[str, list[str]]:
    """Run the program once and return its output with the faults that any run may show.

    Args:
        program: the program.
        words: its command line, after --data-dir.
        place: an empty folder for what it keeps.
        may_say: the pattern of what it may say on standard error.
    """
    kept = KEPT_ON_WINDOWS if os.name == "nt" else ()
    variables = {name: os.environ[name] for name in kept if name in os.environ}
    called = " ".join(["quizdesk", *words[:1]])
    try:
        done = subprocess.run(
            [str(program), "--data-dir", str(place / "data"), *words],
            cwd=place,
            env=variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE_S,
            check=False,
        )
    except OSError as error:
        return "", [f"{called} did not start: {error}"]
    except subprocess.TimeoutExpired:
        return "", [f"{called} was not done after {PATIENCE_S} s."]
    found = []
    if done.returncode:
        found.append(f"{called} ended with status {done.returncode}: {done.stdout}{done.stderr}")
    elif not re.fullmatch(may_say, done.stderr):
        found.append(f"{called} said on standard error: {done.stderr}")
    return done.stdout, found


def main() -> int:
    """Try the program named on the command line, or the one in dist/, and say what was wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("program", nargs="?", type=Path, default=PROGRAM)
    program = parser.parse_args().program.resolve()
    with tempfile.TemporaryDirectory(prefix="quizdesk-smoke-") as folder:
        found = faults(program, Path(folder))
    print("\n".join(found) or "The packaged program works in an empty environment.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
