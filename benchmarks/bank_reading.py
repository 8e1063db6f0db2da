# SPDX-License-Identifier: MIT
"""Measures reading and opening banks against PyYAML's C loader alone on the same file.

    python -m benchmarks.bank_reading

Every figure comes from a process of its own and is time of the processor, so that a busy machine
matters little; of several rounds the best counts. Reading means all that is checked before a bank
may be used, the phrases of its mark schemes included; only `quizdesk check` marks test answers.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.large_bank import USUAL_COUNT
from quizdesk.resources import resource_path

# What each process does; it prints seconds before and after, and its most memory so far.
_START = """
import json, sys, time
from pathlib import Path
path, folder = Path(sys.argv[1]), Path(sys.argv[2])
"""
_END = """
spent = time.process_time() - start
try:
    import resource
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
except ImportError:
    most = 0
print(json.dumps([spent, most / 1024]))
"""
_WORK = {
    "PyYAML's C loader": """
import yaml
text = path.read_bytes()
start = time.process_time()
yaml.load(text, Loader=yaml.CSafeLoader)
""",
    "reading and checking": """
from quizdesk.bank.reader import bank_from
text = path.read_bytes()
start = time.process_time()
bank_from(text, "bank.yaml")
""",
    "opening from the copy": """
from quizdesk.bank.cache import open_bank
start = time.process_time()
assert open_bank(path, folder).outlines
""",
    # Beside what a program has loaded in any case.
    "importing and opening": """
import contextlib, dataclasses, enum, functools, pathlib, re, typing
import quizdesk.engine.plain, quizdesk.log, quizdesk.whole_file
start = time.process_time()
from quizdesk.bank.cache import open_bank
assert open_bank(path, folder).outlines
""",
}


def measure(work: str, path: Path, folder: Path, rounds: int) -> tuple[float, float]:
    """Seconds of the processor that one of the pieces of work takes, and MB at most."""
    words = [sys.executable, "-c", _START + _WORK[work] + _END, str(path), str(folder)]
    found = []
    for _ in range(rounds):
        done = subprocess.run(words, capture_output=True, text=True, check=True)  # noqa: S603
        found.append(json.loads(done.stdout))
    return min(one[0] for one in found), min(one[1] for one in found)


def report(path: Path, folder: Path, rounds: int) -> dict[str, tuple[float, float]]:
    """Every piece of work on one bank, printed and returned."""
    # The first opening makes the copy; the second, if the bank is new, marks it as settled.
    measure("opening from the copy", path, folder, 2)
    figures = {work: measure(work, path, folder, rounds) for work in _WORK}
    floor, _ = figures["PyYAML's C loader"]
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")
    for work, (seconds, memory) in figures.items():
        print(f"  {work:24}{seconds * 1000:10.1f} ms {seconds / floor:8.3f} x {memory:6.0f} MB")
    return figures


def main() -> None:
    """Measures the built-in bank and a large one made of it."""
    parser = argparse.ArgumentParser(description="Measure reading and opening banks.")
    parser.add_argument("--questions", type=int, default=USUAL_COUNT)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    built_in = resource_path("questions.yaml")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        report(built_in, folder / "cache", options.rounds)
        large = folder / "large.yaml"
        # In a process of its own too: a process begins with the memory of the one it comes from.
        words = [sys.executable, "-m", "benchmarks.large_bank", str(large)]
        subprocess.run([*words, "--questions", str(options.questions)], check=True)  # noqa: S603
        report(large, folder / "cache", options.rounds)


if __name__ == "__main__":
    main()
