# SPDX-License-Identifier: MIT
"""Starts programs and measures them from outside: the first painted window, and their memory.

Qt tells on standard error, if asked to by its environment, each time it puts a painted window on
the screen. So nothing need be built into what is measured, and no screen is needed.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Queue

_PAINTED = "Flushing QRegion"
_ASKING = {
    "QT_LOGGING_RULES": "qt.widgets.painting.debug=true",
    "QT_FORCE_STDERR_LOGGING": "1",
}
_PATIENCE_S = 60.0
USUAL_QUIET_S = 0.7
_MEBI = 2**20


@dataclass(frozen=True, slots=True)
class Start:
    """One start of a program.

    Attributes:
        painted_ms: from the start of the process to its first painted window.
        settled_ms: to the last painting before the window was still.
        worked_ms: time of a processor up to the first painted window, whatever else the computer
            had to do meanwhile; None where it cannot be told.
        memory_mb: once it was still, in mebibytes; None where it cannot be told.
    """

    painted_ms: float
    settled_ms: float
    worked_ms: float | None
    memory_mb: float | None


class NoWindow(Exception):
    """The program showed no window; the text is what it said."""


def start(command: Sequence[str], quiet_s: float = USUAL_QUIET_S) -> Start:
    """Starts a program, waits until its window is still, and ends it.

    Args:
        command: what starts it.
        quiet_s: seconds without painting after which a window is still.

    Raises:
        NoWindow: when it shows none.
    """
    variables = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **_ASKING}
    # Every start but the first finds the program compiled, as on any computer.
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.perf_counter()
    with subprocess.Popen(
        command,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        try:
            painted, worked = _paintings(process, quiet_s)
            memory = memory_mb(process.pid)
        finally:
            process.terminate()
    return Start((painted[0] - began) * 1000, (painted[-1] - began) * 1000, worked, memory)


def _paintings(process: subprocess.Popen[str], quiet_s: float) -> tuple[list[float], float | None]:
    """When the program painted, until it was still; and what it had worked by the first time."""
    lines: Queue[tuple[float, str]] = Queue()
    reader = threading.Thread(target=_read, args=(process, lines), daemon=True)
    reader.start()
    painted: list[float] = []
    worked: float | None = None
    said: list[str] = []
    while True:
        try:
            at, line = lines.get(timeout=quiet_s if painted else _PATIENCE_S)
        except Empty:
            break
        if _PAINTED in line:
            worked = worked_ms(process.pid) if not painted else worked
            painted.append(at)
        elif not line:
            break
        else:
            said.append(line.strip())
    if not painted:
        raise NoWindow(" ".join(said) or "It said nothing.")
    return painted, worked


def _read(process: subprocess.Popen[str], lines: "Queue[tuple[float, str]]") -> None:
    """Notes when each line comes; an empty one is the end."""
    if process.stderr is not None:
        for line in process.stderr:
            lines.put((time.perf_counter(), line))
    lines.put((time.perf_counter(), ""))


def worked_ms(process_id: int) -> float | None:
    """Time of a processor that all threads of a process have used, where the system tells."""
    threads = Path(f"/proc/{process_id}/task").glob("*/schedstat")
    spent = [int(each.read_text("ascii").split()[0]) for each in threads]
    return sum(spent) / 1e6 if spent else None


def memory_kind() -> str:
    """Which memory is measured here."""
    return "proportional" if _rollup(os.getpid()).exists() else "resident"


def memory_mb(process_id: int) -> float | None:
    """Memory of a process: its own and its share of what it shares; else all that is resident."""
    rollup = _rollup(process_id)
    if rollup.exists():
        for line in rollup.read_text("ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024 / _MEBI
    if sys.platform == "win32":
        return None
    told = subprocess.run(
        ["ps", "-o", "rss=", "-p", str(process_id)], capture_output=True, text=True, check=False
    )
    return int(told.stdout) * 1024 / _MEBI if told.stdout.strip().isdigit() else None


def _rollup(process_id: int) -> Path:
    return Path(f"/proc/{process_id}/smaps_rollup")
