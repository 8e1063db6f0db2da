# SPDX-License-Identifier: MIT
"""Makes the gallery in build/gallery: `python -m tools.gallery`, which `dev.py gallery` runs."""

import argparse
import shutil
import sys
from collections import Counter
from pathlib import Path

from tools.gallery.making import make_gallery
from tools.places import ROOT
from tools.talk import say


def main() -> int:
    """Saves every screen in every state and look."""
    parser = argparse.ArgumentParser(prog="dev.py gallery", description=main.__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "gallery")
    out: Path = parser.parse_args().out.resolve()
    if (out / "index.html").exists():
        shutil.rmtree(out)
    out.mkdir(parents=True, exist_ok=True)
    faults = make_gallery(out, say)
    say(f"Look at {out / 'index.html'}, or at the pictures in {out / 'sheets'}.")
    if faults:
        say("The program was not well on the way:")
        for fault, times in Counter(faults).items():
            say(f"{fault} ({times} x)")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
