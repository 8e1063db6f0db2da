# SPDX-License-Identifier: MIT
"""What `quizdesk doctor` tells of the program, the system and Qt. Loads no Qt."""

import locale
import os
import platform
import sys
from collections.abc import Iterator

from quizdesk import __version__
from quizdesk.cli.facts import Fact
from quizdesk.cli.qt_parts import missing_libraries, platform_asked, plugin_of, qt_folder
from quizdesk.errors import ResourceMissing
from quizdesk.paths import folder_of_program
from quizdesk.resources import resource_path

_LIBRARIES = ("PySide6-Essentials", "PyYAML", "appdirs", "fsrs", "snowballstemmer")


def facts_on_system() -> Iterator[Fact]:
    """The facts, one after another."""
    yield Fact("version", "QuizDesk", __version__)
    yield Fact("program", "Program", str(folder_of_program()))
    yield Fact("packaged", "Packaged", bool(getattr(sys, "frozen", False)))
    yield Fact("python", "Python", f"{platform.python_version()} ({sys.executable})")
    yield Fact("system", "System", f"{platform.platform()} {platform.machine()}")
    yield from _facts_on_libraries()
    yield from _facts_on_qt()
    yield _fact_on_resources()
    yield Fact("language", "Language", locale.getlocale()[0] or os.environ.get("LANG"))
    yield Fact("encoding", "Encoding", locale.getencoding())


def _facts_on_libraries() -> Iterator[Fact]:
    from importlib.metadata import PackageNotFoundError, version

    for name in _LIBRARIES:
        try:
            found: str | None = version(name)
        except PackageNotFoundError:
            # The packaged program holds the library, but not its label.
            found = None
        yield Fact(name.lower(), name, found)


def _facts_on_qt() -> Iterator[Fact]:
    folder = qt_folder()
    if folder is None:
        yield Fact("qt", "Qt", None, "PySide6-Essentials is not installed.", is_fault=True)
        return
    chosen, why = platform_asked()
    yield Fact("qt", "Qt", str(folder))
    yield Fact("screen", "Screen", _screen())
    if plugin_of(folder, chosen):
        yield Fact("platform", "Qt platform", f"{chosen} ({why})")
    else:
        yield Fact(
            "platform",
            "Qt platform",
            f"{chosen} ({why})",
            f"This Qt has no platform {chosen}: unset QT_QPA_PLATFORM, or set it to another.",
            is_fault=True,
        )
    missing = missing_libraries(folder, chosen)
    trouble = "Install the system packages that hold these libraries." if missing else ""
    yield Fact("missing-libraries", "Missing libraries", missing, trouble, bool(missing))


def _screen() -> str | None:
    if not sys.platform.startswith("linux"):
        return "the system's own"
    found = [
        f"{name}={os.environ[name]}"
        for name in ("DISPLAY", "WAYLAND_DISPLAY")
        if os.environ.get(name)
    ]
    return ", ".join(found) or "none"


def _fact_on_resources() -> Fact:
    missing = []
    for part in ("questions.yaml", "icons", "fonts", "styles"):
        try:
            resource_path(part)
        except ResourceMissing:
            missing.append(part)
    trouble = "Install QuizDesk again, or unpack the whole of its folder." if missing else ""
    return Fact("missing-parts", "Missing parts", missing, trouble, bool(missing))
