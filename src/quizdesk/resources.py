# SPDX-License-Identifier: MIT
"""The only finder of the files that come with the program: questions, icons, fonts, styles."""

import sys
from functools import lru_cache
from pathlib import Path

from quizdesk.errors import ResourceMissing
from quizdesk.words import tr

_HERE = Path(__file__).resolve().parent


def resource_path(*parts: str) -> Path:
    """Say where a bundled file or folder lies.

    Args:
        parts: the way to it inside the resources folder, such as `"icons", "home.svg"`.

    Raises:
        ResourceMissing: if no place the program knows holds it.
    """
    for root in _roots():
        candidate = root.joinpath(*parts)
        if candidate.exists():
            return candidate
    wanted = "/".join(parts)
    raise ResourceMissing(
        tr("A part of QuizDesk is missing: {part}.", part=wanted),
        tr("Install QuizDesk again, or unpack the whole of its folder."),
    )


@lru_cache(maxsize=1)
def _roots() -> tuple[Path, ...]:
    """List the places that may hold resources: packaged program, installed wheel, checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "resources"] if frozen else []
    places += [_HERE / "_resources", _HERE.parents[1] / "resources"]
    return tuple(places)
