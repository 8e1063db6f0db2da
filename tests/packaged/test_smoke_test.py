# SPDX-License-Identifier: MIT
"""The test of the packaged program, tried on programs that are well and on some that are not."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.rules.source import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")

# A stand-in for the program: `words` is what it was called with, without --data-dir.
WELL = """\
#!{python}
import pathlib, sys
words = sys.argv[3:]
version, score, status, stray = "QuizDesk 1.2.3", "Score: 3 of 4", 0, ""
signature, pictures = b"\\x89PNG\\r\\n\\x1a\\n", 6
{fault}
if words == ["--version"]:
    print(version)
if words[0] == "check" and not pathlib.Path(words[1]).exists():
    status = 3
elif words[0] == "check":
    sys.stderr.write(words[1] + ": no problems.\\n")
if words[0] == "tour":
    folder = pathlib.Path(words[2])
    folder.mkdir(parents=True)
    for number in range(pictures):
        (folder / f"{{number}}.png").write_bytes(signature)
    print(score)
sys.stderr.write(stray)
sys.exit(status)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as the build makes it, still without its program."""
    (tmp_path / "_internal" / "resources" / "translations").mkdir(parents=True)
    (tmp_path / "_internal" / "resources" / "translations" / "quizdesk_cy.qm").write_bytes(b"")
    (tmp_path / "_internal" / "resources" / "questions.yaml").write_text("quizdesk: 1\n", "utf-8")
    return tmp_path


def tried(folder: Path, fault: str = "") -> subprocess.CompletedProcess[str]:
    """Give the folder a program with a fault and try it."""
    program = folder / "quizdesk"
    program.write_text(WELL.format(python=sys.executable, fault=fault), "utf-8")
    program.chmod(0o755)
    words = [sys.executable, str(ROOT / "packaging" / "smoke_test.py"), str(program)]
    return subprocess.run(words, capture_output=True, text=True, check=False)


def test_a_program_that_is_well_passes(folder: Path) -> None:
    done = tried(folder)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        ("version = 'Traceback'", "not its name and version"),
        ("score = 'done'", "no line with the score"),
        ("status = 1 if words[0] == 'check' else 0", "quizdesk check ended with status 1"),
        ("status = 1 if words[0] == 'tour' else 0", "quizdesk tour ended with status 1"),
        ("stray = 'qt.qpa.plugin: no'", "said on standard error: qt.qpa.plugin: no"),
        ("signature = b'GIF'", "0.png is no PNG picture"),
        ("pictures = 1", "saved 1 pictures"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "ended with status -11"),
        ("import os; stray = os.environ.get('PATH', '')", ""),
    ],
)
def test_a_fault_is_found_and_named(folder: Path, fault: str, says: str) -> None:
    done = tried(folder, fault)
    assert says in done.stdout
    assert done.returncode == (1 if says else 0), done.stdout


def test_a_program_without_its_bank_is_faulted(folder: Path) -> None:
    (folder / "_internal" / "resources" / "questions.yaml").unlink()
    assert "holds 0 banks" in tried(folder).stdout


def test_a_missing_program_is_a_sentence(tmp_path: Path) -> None:
    script = ROOT / "packaging" / "smoke_test.py"
    words = [sys.executable, str(script), str(tmp_path / "nothing")]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert "quizdesk tour" in done.stdout or "did not start" in done.stdout
