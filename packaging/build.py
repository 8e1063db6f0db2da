# SPDX-License-Identifier: MIT
"""Builds the one-folder program into dist/quizdesk with PyInstaller; build/ holds what it needs.

PyInstaller's long report goes to build/pyinstaller.log and is shown only when the build fails.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOG = ROOT / "build" / "pyinstaller.log"
PROGRAM_FOLDER = ROOT / "dist" / "quizdesk"


def main() -> int:
    """Build and say where the program lies and how large it is."""
    LOG.parent.mkdir(parents=True, exist_ok=True)
    words = ["--noconfirm", "--clean", "--log-level", "INFO"]
    words += ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "pyinstaller")]
    command = [sys.executable, "-m", "PyInstaller", *words, str(ROOT / "packaging/quizdesk.spec")]
    # With a fixed hash seed two builds of the same tree hold the same bytecode.
    variables = {**os.environ, "PYTHONHASHSEED": "0"}
    with LOG.open("w", encoding="utf-8") as log:
        done = subprocess.run(
            command, cwd=ROOT, env=variables, stdout=log, stderr=subprocess.STDOUT, check=False
        )
    if done.returncode:
        print(LOG.read_text("utf-8"))
        print(f"The build failed; the report above is in {LOG.relative_to(ROOT)} too.")
        return 1
    files = [file for file in PROGRAM_FOLDER.rglob("*") if file.is_file() and not file.is_symlink()]
    size_mb = sum(file.stat().st_size for file in files) / 1e6
    print(f"Built {PROGRAM_FOLDER.relative_to(ROOT)}: {len(files)} files, {size_mb:.0f} MB.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
