# SPDX-License-Identifier: MIT
"""The virtual environment in .venv: made when missing, renewed when pyproject.toml has changed."""

import hashlib
import importlib.util
import os
import subprocess
import sys
from typing import Literal

from tools import packages
from tools.places import ENVIRONMENT, PYTHON, ROOT
from tools.talk import SetupFailed, say

Purpose = Literal["run", "dev"]

_STAMP = ENVIRONMENT / "quizdesk-setup"
_WHAT = {"run": ".", "dev": ".[dev]"}
_SIZE = {"run": "about 90 MB", "dev": "about 150 MB"}


def prepare(purpose: Purpose) -> None:
    """Make sure that .venv holds what is needed to run the program, or to work on it.

    Raises:
        SetupFailed: the environment cannot be made or filled.
    """
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if PYTHON.exists() and _STAMP.exists():
        # An environment for work holds everything that is needed to run.
        if _STAMP.read_text("utf-8") in {f"dev {wanted}", f"{purpose} {wanted}"}:
            return
    else:
        _make()
    say(f"Installing what QuizDesk needs into .venv ({_SIZE[purpose]} to download at first) ...")
    _STAMP.unlink(missing_ok=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.run([*pip, "--editable", _WHAT[purpose]], cwd=ROOT, check=False).returncode:
        raise SetupFailed(
            "pip could not install everything: its lines above say why. "
            "Is there a way to the internet? Then try the same command again."
        )
    _STAMP.write_text(f"{purpose} {wanted}", "utf-8")


def _make() -> None:
    """Create .venv, unless a sound one stands there already."""
    if PYTHON.exists() and _has_pip():
        return
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        # Debian ships Python without these two.
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        packages.install([f"python{version}-venv"], "This Python cannot make an environment.")
    say(f"Making the environment in {ENVIRONMENT.name} with Python {sys.version.split()[0]} ...")
    # A half-made environment is of no use to anyone, hence --clear.
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], check=False)
    if made.returncode:
        raise SetupFailed("Python could not make the environment: its lines above say why.")


def _has_pip() -> bool:
    asked = [str(PYTHON), "-m", "pip", "--version"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def has_display() -> bool:
    """Tell whether a window can be opened here."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def platforms() -> list[str]:
    """Return Qt's platforms that a program started here may use, by the names of their plugins."""
    windows = {"DISPLAY": "xcb", "WAYLAND_DISPLAY": "wayland"}
    return ["offscreen", *(each for name, each in windows.items() if os.environ.get(name))]


def variables() -> dict[str, str]:
    """Return the environment variables for programs that may open windows."""
    given = dict(os.environ)
    if not has_display():
        given["QT_QPA_PLATFORM"] = "offscreen"
    return given
