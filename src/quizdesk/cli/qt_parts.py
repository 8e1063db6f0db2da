# SPDX-License-Identifier: MIT
"""What Qt would find here, told without loading it: platform, plugins, system libraries."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

_MISSING = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)
_PATIENCE_S = 20


def qt_folder() -> Path | None:
    """The folder of PySide6, or None when it is not installed."""
    spec = find_spec("PySide6")
    places = spec.submodule_search_locations if spec else None
    return Path(places[0]) if places else None


def platform_asked(
    environ: Mapping[str, str] = os.environ, system: str = sys.platform
) -> tuple[str, str]:
    """The platform that Qt would use, and why.

    Args:
        environ: the environment.
        system: as `sys.platform` calls it.

    Returns:
        The platform's name; `offscreen` where only that can be used.
    """
    if chosen := environ.get("QT_QPA_PLATFORM", ""):
        return chosen.split(";")[0].split(":")[0], "QT_QPA_PLATFORM asks for it"
    if system == "win32":
        return "windows", "the system's own"
    if system == "darwin":
        return "cocoa", "the system's own"
    if environ.get("WAYLAND_DISPLAY") and environ.get("XDG_SESSION_TYPE") == "wayland":
        return "wayland", "WAYLAND_DISPLAY is set"
    if environ.get("DISPLAY"):
        return "xcb", "DISPLAY is set"
    if environ.get("WAYLAND_DISPLAY"):
        return "wayland", "WAYLAND_DISPLAY is set"
    return "offscreen", "there is no screen"


def plugin_of(folder: Path, platform: str) -> Path | None:
    """A platform's plugin, if it comes with this Qt."""
    for plugins in (folder / "Qt" / "plugins", folder / "plugins"):
        for file in plugins.joinpath("platforms").glob("*"):
            if file.stem.removeprefix("lib") == f"q{platform}":
                return file
    return None


def missing_libraries(folder: Path, platform: str) -> list[str] | None:
    """The system libraries that Qt's windows and a platform's plugin need and do not find.

    Returns:
        Their names; None where the system does not tell, being no Linux or having no ldd.
    """
    ldd = shutil.which("ldd")
    if not sys.platform.startswith("linux") or ldd is None:
        return None
    files = [*folder.glob("QtWidgets*.so"), *folder.glob("QtSvg*.so")]
    plugin = plugin_of(folder, platform)
    files += [plugin] if plugin else []
    if not files:
        return None
    try:
        told = subprocess.run(  # noqa: S603 - our own files, and no shell
            [ldd, *map(str, files)],
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE_S,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return sorted(set(_MISSING.findall(told.stdout)))
