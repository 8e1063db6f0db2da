# SPDX-License-Identifier: MIT
"""What the disk under a folder offers: whether it can be written, its space, whether it is far."""

import shutil
import sys
from pathlib import Path, PureWindowsPath

_FAR_FILE_SYSTEMS = {
    "9p", "afpfs", "afs", "ceph", "cifs", "coda", "davfs", "fuse.davfs2", "fuse.rclone",
    "fuse.sshfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "smb2", "smb3", "smbfs",
    "webdav",
}  # fmt: skip
_MOUNTS = Path("/proc/self/mounts")
_REMOTE_DRIVE = 4


def nearest_existing(folder: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    return next(one for one in (folder, *folder.parents) if one.exists())


def can_write_in(folder: Path) -> bool:
    """Whether a file can be made in a folder, or in the nearest above it that is there.

    Found out by making one that goes at once: rights alone do not tell of read-only disks.
    """
    import tempfile

    try:
        with tempfile.TemporaryFile(dir=nearest_existing(folder)):
            return True
    except OSError:
        return False


def free_bytes(folder: Path) -> int:
    """The space that is left under a folder."""
    return shutil.disk_usage(nearest_existing(folder)).free


def is_far(folder: Path, *, mounts: Path = _MOUNTS) -> bool | None:
    """Whether a folder lies on a network drive; None where the system does not say.

    Args:
        folder: the folder, absolute.
        mounts: Linux's list of what is mounted where.
    """
    if sys.platform == "win32":
        return _is_far_on_windows(folder)
    try:
        listed = mounts.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return None
    real = nearest_existing(folder).resolve()
    nearest, system = -1, ""
    for line in listed.splitlines():
        _, mounted_at, kind, *_ = [*line.split(" "), "", ""]
        place = Path(_unescaped(mounted_at))
        # Of two mounts on one place the later hides the earlier.
        if (real == place or place in real.parents) and len(place.parts) >= nearest:
            nearest, system = len(place.parts), kind
    return system in _FAR_FILE_SYSTEMS


def _unescaped(place: str) -> str:
    for code, character in ((r"\040", " "), (r"\011", "\t"), (r"\012", "\n"), (r"\134", "\\")):
        place = place.replace(code, character)
    return place


def _is_far_on_windows(folder: Path) -> bool:
    import ctypes

    drive = PureWindowsPath(folder).drive
    if drive.startswith("\\\\"):
        return True
    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\")  # type: ignore[attr-defined,unused-ignore]
    return bool(kind == _REMOTE_DRIVE)
