# SPDX-License-Identifier: MIT
"""quizdesk doctor: what a technician asks first, on sound, damaged and read-only folders."""

import json
import os
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from quizdesk.cli import disk, doctor_data, qt_parts
from quizdesk.settings import Settings, write_settings
from quizdesk.store import Store
from tests.builders import STARTED_AT
from tests.cli.conftest import Quizdesk


@pytest.fixture(autouse=True)
def platform(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def told(quizdesk: Quizdesk, status: int = 0) -> dict[str, Any]:
    done = quizdesk("doctor", "--json")
    assert (done.status, done.err) == (status, "")
    plain: dict[str, Any] = json.loads(done.out)
    assert plain["well"] == (status == 0)
    return plain


def test_a_fresh_folder_is_well_and_stays_unmade(quizdesk: Quizdesk, data_dir: Path) -> None:
    plain = told(quizdesk)
    facts = plain["facts"]
    assert facts["data-folder"] == str(data_dir)
    assert facts["chosen-by"] == "the option --data-dir"
    assert facts["data-folder-there"] is False
    assert facts["writable"] is True
    assert facts["records"] == "none yet"
    assert facts["newest-backup"] == "none"
    assert facts["platform"] == "offscreen (QT_QPA_PLATFORM asks for it)"
    assert facts["missing-parts"] == []
    assert facts["pyside6-essentials"]
    assert plain["mend"] == {}
    assert not data_dir.exists()


def test_it_reads_like_prose(quizdesk: Quizdesk, data_dir: Path) -> None:
    done = quizdesk("doctor")
    assert done.status == 0
    lines = done.out.splitlines()
    assert lines[-1] == "All is well."
    assert any(line.split() == ["Data", "folder:", str(data_dir)] for line in lines)
    assert any(line.split() == ["Is", "there:", "no"] for line in lines)
    assert any(line.split() == ["Missing", "parts:", "none"] for line in lines)


def test_sound_records_are_counted(quizdesk: Quizdesk, data_dir: Path) -> None:
    with Store.open(data_dir, STARTED_AT) as store:
        store.learners.create("Ada", STARTED_AT)
        backup = store.back_up_if_due(STARTED_AT)
    (data_dir / "banks").mkdir()
    (data_dir / "banks" / "a.yaml").touch()
    done = quizdesk("doctor", "--json")
    facts = json.loads(done.out)["facts"]
    assert facts["records"] == "sound, 1 learner"
    assert facts["newest-backup"] == str(backup)
    assert facts["backups"] == 1
    assert facts["banks"] == 1
    assert "Ada" not in done.out


def test_damaged_records_need_mending(quizdesk: Quizdesk, data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "quizdesk.sqlite3").write_bytes(b"no database" * 500)
    plain = told(quizdesk, status=1)
    assert "damaged" in plain["facts"]["records"]
    assert plain["mend"]["records"]
    done = quizdesk("doctor")
    assert "Mend: " in done.out
    assert done.out.endswith("Something needs mending: see the lines with Mend.\n")


def test_a_folder_that_cannot_be_written_needs_mending(quizdesk: Quizdesk, data_dir: Path) -> None:
    # A file in the place of the folder refuses even those who may do everything.
    data_dir.touch()
    plain = told(quizdesk, status=1)
    assert plain["facts"]["writable"] is False
    assert "--data-dir" in plain["mend"]["writable"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind here")
def test_a_read_only_folder_needs_mending(quizdesk: Quizdesk, data_dir: Path) -> None:
    data_dir.mkdir(mode=0o500)
    assert told(quizdesk, status=1)["facts"]["writable"] is False


@pytest.mark.parametrize("content", ['{"theme": "purple"}', "{"])
def test_settings_that_cannot_be_used_are_noted(
    quizdesk: Quizdesk, data_dir: Path, content: str
) -> None:
    data_dir.mkdir()
    path = data_dir / "settings.json"
    path.write_text(content, encoding="utf-8")
    assert str(path) in told(quizdesk)["note"]["settings"]
    assert path.read_text(encoding="utf-8") == content, "looking moves nothing"


def test_sound_settings_give_no_note(quizdesk: Quizdesk, data_dir: Path) -> None:
    write_settings(data_dir / "settings.json", Settings())
    assert "settings" not in told(quizdesk)["note"]


def test_a_platform_that_this_qt_lacks_needs_mending(
    quizdesk: Quizdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "**")
    assert "unset QT_QPA_PLATFORM" in told(quizdesk, status=1)["mend"]["platform"]


def test_a_nearly_full_disk_is_noted(quizdesk: Quizdesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_data, "free_bytes", lambda folder: 5_000_000)
    plain = told(quizdesk)
    assert plain["facts"]["free-megabytes"] == 5
    assert "free some space" in plain["note"]["free-megabytes"]


def test_a_missing_qt_needs_mending(quizdesk: Quizdesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizdesk.cli.doctor_system.qt_folder", lambda: None)
    done = quizdesk("doctor")
    assert done.status == 1
    assert "PySide6-Essentials is not installed." in done.out
    assert any(line.split() == ["Qt:", "not", "known"] for line in done.out.splitlines())


def test_a_program_with_parts_missing_needs_mending(
    quizdesk: Quizdesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("quizdesk.resources._roots", lambda: (tmp_path,))
    plain = told(quizdesk, status=1)
    assert plain["facts"]["missing-parts"] == ["questions.yaml", "icons", "fonts", "styles"]


def test_a_packaged_program_may_not_know_its_libraries(
    quizdesk: Quizdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizdesk.cli.doctor_system._LIBRARIES", ("not-installed-at-all",))
    assert told(quizdesk)["facts"]["not-installed-at-all"] is None


# ---------------------------------------------------------------- disk


MOUNTS = """\
sysfs /sys sysfs rw 0 0
/dev/vda / ext4 rw 0 0
server:/home {place}/net\\040work nfs4 rw 0 0
/dev/vdb {place}/net\\040work/local ext4 rw 0 0
//server/share {place}/share cifs rw 0 0
odd
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    path = tmp_path / "mounts"
    path.write_text(MOUNTS.format(place=tmp_path), encoding="utf-8")
    return path


@pytest.mark.skipif(os.name == "nt", reason="Windows is asked in another way")
@pytest.mark.parametrize(
    ("folder", "far"),
    [
        ("", False),
        ("net work", True),
        ("net work/deep/er", True),
        ("net work/local/x", False),
        ("share", True),
        ("sharepoint", False),
    ],
)
def test_a_network_drive_is_told_by_what_is_mounted(
    tmp_path: Path, mounts: Path, folder: str, far: bool
) -> None:
    place = tmp_path / folder
    place.mkdir(parents=True, exist_ok=True)
    assert disk.is_far(place, mounts=mounts) is far


@pytest.mark.skipif(os.name == "nt", reason="Windows is asked in another way")
def test_where_nothing_says_what_is_mounted_nothing_is_claimed(tmp_path: Path) -> None:
    assert disk.is_far(tmp_path, mounts=tmp_path / "none") is None


@pytest.mark.parametrize(
    ("folder", "kind", "far"),
    [(r"\\server\share\data", 1, True), ("X:\\data", 4, True), ("C:\\data", 3, False)],
)
def test_windows_is_asked_what_kind_of_drive_it_is(
    monkeypatch: pytest.MonkeyPatch, folder: str, kind: int, far: bool
) -> None:
    kernel = SimpleNamespace(GetDriveTypeW=lambda drive: kind if drive.endswith("\\") else 0)
    windll = SimpleNamespace(kernel32=kernel)
    monkeypatch.setattr("ctypes.windll", windll, raising=False)
    monkeypatch.setattr("sys.platform", "win32")
    assert disk.is_far(Path(folder)) is far


# ---------------------------------------------------------------- Qt


@pytest.mark.parametrize(
    ("environ", "system", "platform"),
    [
        ({"QT_QPA_PLATFORM": "xcb;wayland"}, "linux", "xcb"),
        ({"QT_QPA_PLATFORM": "offscreen:fontengine=x"}, "win32", "offscreen"),
        ({}, "win32", "windows"),
        ({"DISPLAY": ":0"}, "darwin", "cocoa"),
        ({"DISPLAY": ":0"}, "linux", "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", "wayland"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "linux", "xcb"),
        (
            {"WAYLAND_DISPLAY": "w", "DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"},
            "linux",
            "wayland",
        ),
        ({}, "linux", "offscreen"),
    ],
)
def test_the_platform_is_the_one_that_qt_would_choose(
    environ: dict[str, str], system: str, platform: str
) -> None:
    assert qt_parts.platform_asked(environ, system)[0] == platform


LDD = """#!/bin/sh
echo "	libc.so.6 => /lib/libc.so.6 (0x0)"
echo "	libxcb-cursor.so.0 => not found"
echo "	libEGL.so.1 => not found"
echo "	libEGL.so.1 => not found"
"""


@pytest.fixture
def qt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder like PySide6's, and an ldd that finds two libraries missing."""
    folder = tmp_path / "PySide6"
    plugins = folder / "Qt" / "plugins" / "platforms"
    plugins.mkdir(parents=True)
    for file in (folder / "QtWidgets.abi3.so", plugins / "libqxcb.so"):
        file.touch()
    ldd = tmp_path / "bin" / "ldd"
    ldd.parent.mkdir()
    ldd.write_text(LDD, encoding="utf-8")
    ldd.chmod(0o755)
    monkeypatch.setenv("PATH", f"{ldd.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr("sys.platform", "linux")
    return folder


needs_sh = pytest.mark.skipif(os.name == "nt", reason="ldd is a script here")


@needs_sh
def test_missing_libraries_are_named_once_in_order(qt: Path) -> None:
    assert qt_parts.missing_libraries(qt, "xcb") == ["libEGL.so.1", "libxcb-cursor.so.0"]


@needs_sh
def test_missing_libraries_need_mending(
    qt: Path, quizdesk: Quizdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizdesk.cli.doctor_system.qt_folder", lambda: qt)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":7")
    plain = told(quizdesk, status=1)
    assert plain["facts"]["missing-libraries"] == ["libEGL.so.1", "libxcb-cursor.so.0"]
    assert "Install the system packages" in plain["mend"]["missing-libraries"]
    assert plain["facts"]["screen"] == "DISPLAY=:7"


@needs_sh
def test_where_ldd_does_not_run_nothing_is_claimed(
    qt: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bin" / "ldd").write_bytes(b"\x7fELF of no machine")
    assert qt_parts.missing_libraries(qt, "xcb") is None
    monkeypatch.setenv("PATH", "")
    assert qt_parts.missing_libraries(qt, "xcb") is None


@needs_sh
def test_where_there_is_no_qt_nothing_is_claimed(qt: Path, tmp_path: Path) -> None:
    assert qt_parts.missing_libraries(tmp_path, "xcb") is None


def test_other_systems_have_their_own_screen(
    quizdesk: Quizdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    facts = told(quizdesk)["facts"]
    assert facts["screen"] == "the system's own"
    assert facts["missing-libraries"] is None


def test_the_qt_that_is_installed_is_found() -> None:
    folder = qt_parts.qt_folder()
    assert folder is not None
    assert qt_parts.plugin_of(folder, "offscreen") is not None
    assert qt_parts.plugin_of(folder, "none") is None
