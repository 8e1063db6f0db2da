# SPDX-License-Identifier: MIT
"""Files that are cut, changed, hostile or of another version: one sentence, and nothing changes."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from quizdesk.bank.cache import open_bank
from quizdesk.engine.attempt import begin_attempt
from quizdesk.engine.scheduling.drills import Drill
from quizdesk.errors import HistoryRefused, InputMissing, StoreReadOnly
from quizdesk.resources import resource_path
from quizdesk.store import Store, history_file
from quizdesk.store.declared import require_declared
from quizdesk.store.history_file import HistoryFile
from quizdesk.store.memories import StudyPlan
from tests.builders import (
    HANDED_IN_AT,
    STARTED_AT,
    a_multiple_choice,
    a_quiz,
    all_kinds,
    an_attempt,
)
from tests.store.disk import no_file_larger_than
from tests.store.playing import mark_all
from tests.store.travelling import a_computer, kept, lines_of, read_in, saved, the_learner

BANK = "stalin-foreign-policy"
MEMBER = "history.jsonl"
Line = dict[str, Any]


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Store]:
    """The computer that a file is read at, with something of its own."""
    with a_computer(tmp_path / "here") as store:
        store.attempts.begin(an_attempt(id="here before"), the_learner(store).id)
        yield store


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A file with something of everything."""
    with a_computer(tmp_path / "there") as store:
        learner = the_learner(store).id
        attempt = an_attempt(id="from there")
        store.attempts.begin(attempt, learner)
        handed_in = attempt.hand_in(HANDED_IN_AT)
        store.attempts.hand_in(handed_in)
        mark_all(store, handed_in, HANDED_IN_AT)
        store.memories.keep_plan(learner, BANK, StudyPlan(None, 25), STARTED_AT)
        store.practice.keep(learner, BANK, Drill.DATE, {"rapallo": 0.5}, STARTED_AT)
        store.arranged.keep_settings(learner, {"text_percent": 150})
        return saved(store, tmp_path / "good.quizdesk-history")


def text_of(path: Path) -> bytes:
    with ZipFile(path) as archive:
        return archive.read(MEMBER)


def packed(lines: list[Any]) -> bytes:
    """Lines with a foot whose sum is right."""
    text = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    attempts = sum("attempt" in line for line in lines if isinstance(line, dict))
    summed = hashlib.sha256(text).hexdigest()
    foot = {"lines": len(lines), "attempts": attempts, "responses": 0, "sha256": summed}
    return text + json.dumps(foot).encode() + b"\n"


def zipped(path: Path, text: bytes, *, member: str = MEMBER, how: int = ZIP_DEFLATED) -> Path:
    with ZipFile(path, "w", how) as archive:
        archive.writestr(member, text)
    return path


def refused(store: Store, path: Path) -> str:
    """What is said of a file that changes nothing."""
    before = kept(store)
    with pytest.raises(HistoryRefused) as told:
        read_in(store, path)
    assert kept(store) == before
    said = str(told.value)
    assert said.count(". ") <= 1
    return said


def test_what_a_file_holds_is_known_before_it_is_read(good: Path) -> None:
    with HistoryFile(good) as file:
        told = file.contents
    assert (told.learner, told.attempts, told.responses) == ("Ada", 1, 0)
    assert told.written_at == STARTED_AT


def test_the_same_history_makes_the_same_file(good: Path, here: Store, tmp_path: Path) -> None:
    read_in(here, good)
    files = [saved(here, tmp_path / name) for name in ("one", "two")]
    assert files[0].read_bytes() == files[1].read_bytes()


def test_a_file_cut_anywhere_is_refused(good: Path, here: Store, tmp_path: Path) -> None:
    content = good.read_bytes()
    cut = tmp_path / "cut"
    for length in (*range(0, len(content), max(1, len(content) // 40)), len(content) - 1):
        cut.write_bytes(content[:length])
        assert "damaged" in refused(here, cut) or length < 4


def test_a_file_changed_anywhere_is_refused_or_means_the_same(
    good: Path, here: Store, tmp_path: Path
) -> None:
    content = good.read_bytes()
    changed = tmp_path / "changed"
    for place in range(0, len(content), max(1, len(content) // 150)):
        changed.write_bytes(content[:place] + bytes([content[place] ^ 0x55]) + content[place + 1 :])
        try:
            with HistoryFile(changed) as file:
                assert list(file.lines()) == lines_of(good)
        except HistoryRefused as error:
            assert "changed" in str(error) or "not" in str(error)


def test_a_letter_changed_within_is_found_by_the_sum(
    good: Path, here: Store, tmp_path: Path
) -> None:
    text = text_of(good).replace(b'"awarded":0', b'"awarded":1', 1)
    assert "damaged" in refused(here, zipped(tmp_path / "changed", text))


def test_other_files_are_no_histories(good: Path, here: Store, tmp_path: Path) -> None:
    other = tmp_path / "other"
    for content in (b"", b"no zip", here.path.read_bytes()):
        other.write_bytes(content)
        assert "is not a history" in refused(here, other)
    assert "damaged" in refused(here, zipped(other, b"{}\n", member="../../history.jsonl"))
    assert "damaged" in refused(here, zipped(other, text_of(good), how=ZIP_STORED))
    assert "damaged" in refused(here, zipped(other, b"{}\n"))
    with ZipFile(other, "w", ZIP_DEFLATED) as archive:
        for name in (MEMBER, "another"):
            archive.writestr(name, text_of(good))
    assert "damaged" in refused(here, other)


@pytest.mark.parametrize("name", ["not there", "a folder"])
def test_a_file_that_cannot_be_read_is_said(here: Store, tmp_path: Path, name: str) -> None:
    (tmp_path / "a folder").mkdir()
    with pytest.raises(InputMissing, match="cannot be read"):
        read_in(here, tmp_path / name)


def test_a_name_that_no_file_can_have_is_said() -> None:
    with pytest.raises(InputMissing, match="no file has that name"):
        HistoryFile(Path("a\x00b"))


def test_a_later_version_is_left_alone(good: Path, here: Store, tmp_path: Path) -> None:
    lines = [{"quizdesk_history": 2, "of": "later"}, {"something": "new"}]
    said = refused(here, zipped(tmp_path / "later", packed(lines)))
    assert "later version" in said
    assert "newest QuizDesk" in said


def test_a_bomb_is_refused_before_it_is_unpacked(here: Store, tmp_path: Path) -> None:
    bomb = zipped(tmp_path / "bomb", b"\n" * 50_000_000)
    assert bomb.stat().st_size < 100_000
    assert "holds more than" in refused(here, bomb)


@pytest.mark.parametrize(
    ("limit", "value"), [("MOST_FILE_BYTES", 100), ("MOST_LINES", 3), ("LONGEST_LINE", 60)]
)
def test_more_than_a_history_can_have_is_refused(
    good: Path, here: Store, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    monkeypatch.setattr(history_file, limit, value)
    assert "holds more than" in refused(here, good)


HEADS: list[Line] = [
    {"learner": 5},
    {"learner": ""},
    {"learner": " Ada"},
    {"learner": "A" * 101},
    {"written_at": "yesterday"},
    {"written_at": "2026-03-02"},
    {"quizdesk_history": "1"},
    {"quizdesk_history": 0},
    {"quizdesk_history": True},
]


@pytest.mark.parametrize("change", HEADS, ids=repr)
def test_a_head_that_quizdesk_does_not_write_is_refused(
    good: Path, here: Store, tmp_path: Path, change: Line
) -> None:
    head = {**json.loads(text_of(good).split(b"\n")[0]), **change}
    refused(here, zipped(tmp_path / "headed", packed([head, *lines_of(good)])))


def rewritten(good: Path, change: Callable[[list[Line]], object], path: Path) -> Path:
    """The file with lines that are changed, and a sum that is right again."""
    lines = [json.loads(text_of(good).split(b"\n")[0]), *lines_of(good)]
    change(lines)
    return zipped(path, packed(lines))


def the(lines: list[Line], name: str) -> Any:
    return next(line[name] for line in lines if name in line)


CHANGES: dict[str, Callable[[list[Line]], object]] = {
    "a line of no known kind": lambda lines: lines.append({"sql": "DROP TABLE learner"}),
    "two kinds in a line": lambda lines: lines[-1].update(plan=["b", "", None, 20]),
    "a list for a line": lambda lines: lines.append([1, 2]),  # type: ignore[arg-type]
    "no question": lambda lines: lines.pop(1),
    "an attempt fewer than told": lambda lines: lines.append({"attempt": None}),
    "an id that is a number": lambda lines: the(lines, "attempt").update(id=7),
    "an endless id": lambda lines: the(lines, "attempt").update(id="a" * 301),
    "half a character": lambda lines: the(lines, "attempt").update(id="\ud83d"),
    "a seed that is no number": lambda lines: the(lines, "attempt").update(seed="1; DROP"),
    "a year without end": lambda lines: the(lines, "attempt").update(
        started_at="9999-03-02T09:30:00.000000Z"
    ),
    "an instant in another form": lambda lines: the(lines, "attempt").update(
        started_at="2026-03-02 09:30"
    ),
    "a place outside": lambda lines: the(lines, "attempt").update(position=4),
    "a place before": lambda lines: the(lines, "attempt").update(position=-1),
    "truth for a number": lambda lines: the(lines, "attempt").update(position=True),
    "no items": lambda lines: the(lines, "attempt").update(items=[]),
    "too many items": lambda lines: the(lines, "attempt")["items"].extend([None] * 1000),
    "an item twice": lambda lines: the(lines, "attempt")["items"].append(
        the(lines, "attempt")["items"][0]
    ),
    "too much extra time": lambda lines: the(lines, "attempt").update(arranged=[900, False]),
    "breaks in words": lambda lines: the(lines, "attempt").update(rests=[["soon", None]]),
    "less than no time": lambda lines: the(lines, "attempt").update(used_s=-1.0),
    "time in words": lambda lines: the(lines, "attempt").update(used_s="long"),
    "both handed in and given up": lambda lines: the(lines, "attempt").update(
        abandoned_at="2026-03-02T09:30:00.000000Z"
    ),
    "something more": lambda lines: the(lines, "attempt").update(holder="me"),
    "something missing": lambda lines: the(lines, "attempt").pop("quiz"),
    "a quiz of no kind": lambda lines: the(lines, "attempt").update(quiz={"title": "x"}),
    "a quiz of two titles": lambda lines: the(lines, "attempt")["quiz"].update(title=["x", "y"]),
    "another bank than the questions": lambda lines: the(lines, "attempt").update(bank="other"),
}
ITEMS: dict[str, Line] = {
    "a question not given": {"question": 99},
    "a question before the first": {"question": -1},
    "an order of something else": {"order": ["a", "b"]},
    "an order of nothing": {"order": None},
    "a response of no kind": {"response": {"said": "x"}},
    "a response of another kind": {"response": {"text": "x"}, "responded_at": None},
    "a response of another question": {"response": {"chosen": ["nobody"]}},
    "a response without its time": {"response": {"chosen": ["kulaks"]}},
    "a time without its response": {"responded_at": "2026-03-02T09:30:00.000000Z"},
    "a response that is a list": {"response": {"chosen": [["kulaks"]]}},
    "an item not final in what is handed in": {"is_final": False},
    "a number for truth": {"is_seen": 1},
    "time that is no number": {"spent_s": None},
    "no marks": {"marks": None},
    "a mark of nobody": {"marks": [["2026-03-02T09:30:00.000000Z", "nobody", "", {}]]},
    "a mark of nothing": {"marks": [["2026-03-02T09:30:00.000000Z", "program", "", {}]]},
    "more marks than there are": {
        "marks": [
            [
                "2026-03-02T09:30:00.000000Z",
                "teacher",
                "",
                {"awarded": 5, "out_of": 1, "evidence": [], "told": [], "cap": None},
            ]
        ]
    },
    "a mark in words": {
        "marks": [
            [
                "2026-03-02T09:30:00.000000Z",
                "teacher",
                "",
                {"awarded": "all", "out_of": 1, "evidence": [], "told": [], "cap": None},
            ]
        ]
    },
    "a mark with more": {
        "marks": [
            [
                "2026-03-02T09:30:00.000000Z",
                "teacher",
                "",
                {"awarded": 1, "out_of": 1, "evidence": [], "told": [], "cap": None, "by": 1},
            ]
        ]
    },
}
OTHERS: dict[str, Callable[[list[Line]], object]] = {
    "a question of no kind": lambda lines: the(lines, "question")["body"].update(kind="essay"),
    "a stem that is a number": lambda lines: the(lines, "question")["body"].update(stem=5),
    "a question with more": lambda lines: the(lines, "question")["body"].update(html="<b>"),
    "options of numbers": lambda lines: the(lines, "question")["body"].update(
        options=[[1, 2, True, 4]]
    ),
    "a question without a bank": lambda lines: the(lines, "question").pop("bank"),
    "a plan of no time": lambda lines: the(lines, "plan").__setitem__(3, 0),
    "a plan of words": lambda lines: the(lines, "plan").__setitem__(3, "long"),
    "an exam on no day": lambda lines: the(lines, "plan").__setitem__(2, "2026-02-31"),
    "a plan of no length": lambda lines: the(lines, "plan").pop(),
    "a plan changed at no time": lambda lines: the(lines, "plan").__setitem__(1, "then"),
    "practice of nothing known": lambda lines: the(lines, "practice").__setitem__(1, "juggling"),
    "more than all": lambda lines: the(lines, "practice").__setitem__(
        3, [["2026-03-02T09:30:00.000000Z", 1.5]]
    ),
    "practice at no time": lambda lines: the(lines, "practice").__setitem__(3, [["then", 1]]),
    "arranged in words": lambda lines: the(lines, "arrangement").__setitem__(0, "much"),
    "arranged without end": lambda lines: the(lines, "arrangement").__setitem__(0, 10**6),
    "settings that are a list": lambda lines: the(lines, "arrangement").__setitem__(2, [1]),
}


@pytest.mark.parametrize("change", [*CHANGES.values(), *OTHERS.values()], ids=[*CHANGES, *OTHERS])
def test_what_quizdesk_does_not_write_is_refused_whole(
    good: Path, here: Store, tmp_path: Path, change: Callable[[list[Line]], object]
) -> None:
    said = refused(here, rewritten(good, change, tmp_path / "hostile"))
    assert "something that QuizDesk does not write" in said or "damaged" in said


@pytest.mark.parametrize("change", ITEMS.values(), ids=ITEMS)
def test_an_item_that_quizdesk_does_not_write_is_refused_whole(
    good: Path, here: Store, tmp_path: Path, change: Line
) -> None:
    def put(lines: list[Line]) -> None:
        the(lines, "attempt")["items"][0].update(change)

    said = refused(here, rewritten(good, put, tmp_path / "hostile"))
    assert "something that QuizDesk does not write" in said


@pytest.mark.parametrize("line", [b"[" * 100_000, b'{"plan": NaN}', b'{"n": ' + b"9" * 5000 + b"}"])
def test_what_json_cannot_say_is_refused(
    good: Path, here: Store, tmp_path: Path, line: bytes
) -> None:
    head = text_of(good).split(b"\n")[0] + b"\n" + line + b"\n"
    foot = {"lines": 2, "attempts": 0, "responses": 0, "sha256": hashlib.sha256(head).hexdigest()}
    path = zipped(tmp_path / "hostile", head + json.dumps(foot).encode() + b"\n")
    assert "damaged" in refused(here, path)


def test_questions_without_end_are_refused(
    good: Path, here: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizdesk.store.moved_reading.MOST_QUESTION_CHARACTERS", 100)
    assert "does not write" in refused(here, good)


def test_a_full_disk_leaves_the_records_as_they_were(good: Path, here: Store) -> None:
    before = kept(here)
    with no_file_larger_than(here.path.stat().st_size // 2), pytest.raises(StoreReadOnly):
        read_in(here, good)
    assert kept(here) == before
    assert read_in(here, good).new == 1


def test_every_question_of_the_built_in_bank_can_be_moved(here: Store, tmp_path: Path) -> None:
    bank = open_bank(resource_path("questions.yaml"))
    questions = list(bank.questions.values())
    attempt = begin_attempt(
        a_quiz(number=len(questions)),
        questions,
        attempt_id="of all",
        bank_id=bank.id,
        seed=1,
        at=STARTED_AT,
    )
    here.attempts.begin(attempt, the_learner(here).id)
    handed_in = attempt.hand_in(HANDED_IN_AT)
    here.attempts.hand_in(handed_in)
    mark_all(here, handed_in, HANDED_IN_AT)
    with a_computer(tmp_path / "other") as other:
        read_in(other, saved(here, tmp_path / "all"))
        assert kept(other) == kept(here)


def test_a_value_is_looked_at_all_the_way_down() -> None:
    nothing: Any = None
    for question in all_kinds():
        require_declared(question)
        with pytest.raises(TypeError, match="topic"):
            require_declared(replace(question, topic=nothing))
    options = (replace(a_multiple_choice().options[0], text=nothing),)
    with pytest.raises(TypeError, match=r"Option\.text"):
        require_declared(a_multiple_choice(options=options))
