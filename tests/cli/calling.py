# SPDX-License-Identifier: MIT
"""A small bank as a file, and the program called as another process calls it."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BANK = """\
quizdesk: 1
id: small-bank
title: A small bank
language: en-GB
topics: {anglo-soviet: Britain and the USSR}
sources: {notes: {title: Revision notes, pages: 7}}
questions:
- id: arcos-raid
  type: short-answer
  topic: anglo-soviet
  source: {notes: 1}
  level: 1
  stem: Why did Britain break with the USSR in 1927?
  marks: 2
  points:
  - {id: raid, say: The police raided Arcos., accept: [raid Arcos]}
  - {id: letter, say: The Zinoviev letter had bred distrust., accept: [Zinoviev letter]}
  model_answer: The police raided Arcos; the Zinoviev letter had bred distrust before.
  test_answers:
  - {answer: It was the Zinoviev letter., points: [letter]}
- id: arcos-year
  type: multiple-choice
  topic: anglo-soviet
  source: {notes: 1}
  level: 1
  stem: When was Arcos raided?
  options:
  - {text: In 1927, key: true}
  - {text: In 1924, rationale: That was the year of recognition.}
  - {text: In 1933, rationale: Then it was long past.}
  explanation: The police raided it in May 1927.
"""


@dataclass(frozen=True)
class Done:
    """What a call came to."""

    status: int
    out: str
    err: str


def environment(**variables: str) -> dict[str, str]:
    """The environment of a process that imports this project."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **variables}


def called(*words: str | Path, **options: Any) -> Done:
    """Call the program in a process of its own."""
    usual: dict[str, Any] = {"env": environment(), "capture_output": True, "timeout": 120}
    command = [sys.executable, "-m", "quizdesk", *map(str, words)]
    done = subprocess.run(command, check=False, **(usual | options))
    out, err = ((stream or b"").decode("utf-8") for stream in (done.stdout, done.stderr))
    return Done(done.returncode, out, err)
