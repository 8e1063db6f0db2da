# SPDX-License-Identifier: MIT
"""What Qt, PyInstaller and tests need from a Linux system: found by asking, installed by apt.

Qt's own message names one library and misleads; ldd on the plugin that Qt would load names all.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from tools.places import ENVIRONMENT
from tools.talk import SetupFailed, say

_MISSING = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)
_ODD_NAMES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}


def for_qt(platforms: Sequence[str]) -> None:
    """See to the system libraries that Qt loads on these platforms of its own naming.

    Raises:
        SetupFailed: libraries are missing and may not be installed from here.
    """
    missing = _missing_libraries(platforms)
    if not missing:
        return
    _install_libraries(missing)
    still = _missing_libraries(platforms)
    if still:
        raise SetupFailed("Qt still lacks these system libraries: " + ", ".join(still) + ".")


def for_pyinstaller() -> None:
    """See to objdump and to Python's shared library, which PyInstaller needs on Linux.

    Raises:
        SetupFailed: something is missing and may not be installed from here.
    """
    if not sys.platform.startswith("linux"):
        return
    wanted = [] if shutil.which("objdump") else ["binutils"]
    folder, name = (sysconfig.get_config_var(key) for key in ("LIBDIR", "INSTSONAME"))
    if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        raise SetupFailed(
            "PyInstaller needs a Python with a shared library; this one was built without "
            "(--enable-shared). Remove .venv and start dev.py with another Python."
        )
    if not Path(folder, name).exists():
        wanted.append(f"libpython{sys.version_info.major}.{sys.version_info.minor}")
    if wanted:
        install(wanted, "PyInstaller needs more from the system.")


def for_networks() -> None:
    """See to the command ip, by which tests make networks of their own.

    Only root may make them, and without them those tests are skipped: nothing is asked of others.
    """
    if not sys.platform.startswith("linux") or shutil.which("ip") or os.geteuid() != 0:
        return
    try:
        install(["iproute2"], "Tests of finding a class quiz make networks of their own.")
    except SetupFailed as failure:
        say(f"{failure}\nThese tests will be skipped.")


def install(names: list[str], why: str) -> None:
    """Install Debian packages where that is allowed.

    Raises:
        SetupFailed: it is not allowed, there is no apt, or apt failed; the text has the one line.
    """
    line = "apt-get install -y --no-install-recommends " + " ".join(names)
    if not shutil.which("apt-get"):
        raise SetupFailed(
            f"{why} Install what your system calls these Debian packages: {' '.join(names)}."
        )
    leader = _leader()
    if leader is None:
        raise SetupFailed(f"{why} Run this once, then try again:\n  sudo {line}")
    say(f"{why} Installing with apt: {' '.join(names)} ...")
    apt = [*leader, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    apt += ["-o", "DPkg::Lock::Timeout=300"]
    for step in (["update"], line.split()[1:]):
        done = subprocess.run([*apt, *step], capture_output=True, text=True, check=False)
        if done.returncode:
            raise SetupFailed(
                f"{done.stdout}{done.stderr}apt could not do it. Run this once, then try again:\n"
                f"  sudo {line}"
            )


def _leader() -> list[str] | None:
    """Return what must stand before a command to run it as root; None where that is not allowed."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if allowed.returncode == 0 else None


def _install_libraries(missing: list[str]) -> None:
    why = "Qt needs system libraries that are missing here."
    if not shutil.which("apt-get") and shutil.which("dnf"):
        names = " ".join(f"'{name}()(64bit)'" for name in missing)
        raise SetupFailed(f"{why} Run this once, then try again:\n  sudo dnf install {names}")
    install(sorted({_debian_package(name) for name in missing}), why)


def _debian_package(library: str) -> str:
    """Return the Debian package of a library by Debian's naming rule for shared libraries."""
    if library in _ODD_NAMES:
        return _ODD_NAMES[library]
    stem, _, version = library.lower().replace("_", "-").partition(".so.")
    return f"{stem}-{version}" if stem[-1].isdigit() else f"{stem}{version}"


def _missing_libraries(platforms: Sequence[str]) -> list[str]:
    """Return the names of the shared libraries that the parts of Qt we load do not find."""
    if not sys.platform.startswith("linux") or not shutil.which("ldd"):
        return []
    parts = ["QtWidgets.abi3.so", "QtSvg.abi3.so"]
    parts += [f"Qt/plugins/platforms/libq{name}.so" for name in platforms]
    homes = list((ENVIRONMENT / "lib").glob("python3*/site-packages/PySide6"))
    files = [str(home / part) for home in homes for part in parts if (home / part).exists()]
    told = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    return sorted(set(_MISSING.findall(told.stdout)))
