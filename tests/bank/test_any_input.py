# SPDX-License-Identifier: MIT
"""Whatever a file holds, reading it gives a bank or problems with places, never a traceback."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quizdesk.bank.cache import open_bank
from quizdesk.bank.checker import check_file
from quizdesk.bank.findings import MOST_PROBLEMS
from quizdesk.bank.phrases import is_plain
from quizdesk.bank.reader import read_content
from quizdesk.engine.marking.phrase import parse_phrase
from quizdesk.errors import ContentError, InvalidPhrase
from tests.bank.samples import SMALL_BANK, changed

_KEYS = """
quizdesk id title language topics aliases sources glossary questions type topic source facts level
stem explanation options text key rationale pairs event date note decoys events credit marks
guide_words points say accept reject misconceptions when cap model_answer test_answers answer
pages author year germany china notes KPD turning_points before causes change results explain facts
"""
_VALUES = """
multiple-choice date-matching ordering short-answer 1 0 -1 3 99999999999 1926-04 1928 1926..1928
circa 1933-01-30 9999 true no null ~ pairwise p1 notes germany en-GB not >
"""
KEYS = tuple(_KEYS.split())
VALUES = tuple(_VALUES.split())
SIGNS = "\n\n  -:,[]{}&*!|>'\"%@`#?<=/()\t\r\\~^.ab01é\u2028\ufeff\x00\x07😀"

texts = st.one_of(st.sampled_from(VALUES), st.sampled_from(KEYS), st.text(max_size=30))
trees = st.recursive(
    st.one_of(texts, st.integers(), st.booleans(), st.none(), st.floats()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=5),
        st.dictionaries(st.sampled_from(KEYS) | texts, inner, max_size=8),
    ),
    max_leaves=30,
)


def assert_bank_or_problems(content: bytes) -> None:
    reading = read_content(content, "f.yaml")
    problems = reading.problems
    assert (reading.bank is None) is bool(problems)
    assert len(problems) <= MOST_PROBLEMS + 1
    lines = content.count(b"\n") + content.count(b"\r") + 1
    listed = problems if len(problems) <= MOST_PROBLEMS else problems[:-1]
    assert list(listed) == sorted(listed, key=lambda one: (one.line, one.column))
    for problem in problems:
        assert 1 <= problem.line <= lines + 1
        assert problem.column >= 1
        assert problem.sentence.endswith((".", "?"))
        assert "\n" not in str(problem)
        # Long texts of the file are not repeated.
        assert len(str(problem)) < 700


@given(st.binary(max_size=300))
@example(b"\xef\xbb\xbf")
@example(b"\xff\xfea\x00")
def test_any_bytes(content: bytes) -> None:
    assert_bank_or_problems(content)


@given(st.text(SIGNS, max_size=120))
def test_any_signs(text: str) -> None:
    assert_bank_or_problems(text.encode())


@given(st.text(SIGNS, max_size=40), st.integers(0, len(SMALL_BANK)))
def test_any_signs_within_a_bank(text: str, at: int) -> None:
    assert_bank_or_problems((SMALL_BANK[:at] + text + SMALL_BANK[at:]).encode())


@given(trees)
def test_any_tree(tree: object) -> None:
    # JSON is YAML as well.
    assert_bank_or_problems(json.dumps(tree).encode())


@given(st.dictionaries(st.sampled_from(KEYS[:9]), trees, max_size=9), st.lists(trees, max_size=3))
@example({"topics": {"a\nb": []}, "aliases": {"a\nb": []}, "sources": {"a\nb": 1}}, [])
def test_any_tree_where_a_bank_is_expected(top: dict[str, object], questions: list[object]) -> None:
    bank = {"quizdesk": 1, "id": "b", "title": "B", "topics": {"germany": "G"}}
    assert_bank_or_problems(json.dumps({**bank, "questions": questions, **top}).encode())


@given(st.data())
def test_a_bank_with_some_of_its_lines_lost_doubled_or_moved(data: st.DataObject) -> None:
    lines = SMALL_BANK.splitlines(keepends=True)
    places = st.integers(0, len(lines) - 5)
    changes = st.tuples(places, places, st.sampled_from(["lose", "double", "move"]))
    for at, to, change in data.draw(st.lists(changes, max_size=4)):
        line = lines[at] if change == "double" else lines.pop(at)
        if change != "lose":
            lines.insert(to, line)
    assert_bank_or_problems("".join(lines).encode())


@given(st.data())
def test_a_bank_with_some_of_its_words_changed(data: st.DataObject) -> None:
    words = SMALL_BANK.split(" ")
    changes = st.lists(st.tuples(st.integers(0, len(words) - 1), texts), min_size=1, max_size=4)
    for at, text in data.draw(changes):
        words[at] = text
    assert_bank_or_problems(" ".join(words).encode("utf-8", "surrogatepass"))


@given(st.integers(0, len(SMALL_BANK)), st.integers(0, 40), st.binary(max_size=20))
def test_a_bank_with_some_of_its_bytes_changed(at: int, lost: int, new: bytes) -> None:
    content = SMALL_BANK.encode()
    assert_bank_or_problems(content[:at] + new + content[at + lost :])


@given(st.integers(0, len(SMALL_BANK)))
def test_a_bank_that_ends_early(end: int) -> None:
    assert_bank_or_problems(SMALL_BANK[:end].encode())


@pytest.mark.parametrize(
    ("old", "new"),
    [("marks: 2}", "marks: 0}"), ("[p2]", "[]"), ("level: 1", "level: 2"), ("1988", "88 BC")],
)
def test_checking_and_opening_agree_with_reading(old: str, new: str, tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(changed(old, new), "utf-8")
    read = read_content(path.read_bytes(), str(path)).problems
    assert set(read) <= set(check_file(path))
    if read:
        with pytest.raises(ContentError) as caught:
            open_bank(path, tmp_path / "cache")
        assert caught.value.problems == read
    else:
        assert open_bank(path, tmp_path / "cache").id == "small-bank"


PHRASE_PARTS = st.sampled_from(
    ["KPD", "not", "the", "no", "attack*", "ab*", "a", "/", ">", " > ", "(", ")", '"', " ", " ",
     "co-op", "'s", "’", "-", "é", "1928", "*", "Tsar's", "_", "ß", ".", "themselves*"]
)  # fmt: skip


@given(st.lists(PHRASE_PARTS, max_size=12).map("".join) | st.text(max_size=20))
def test_a_phrase_that_is_sound_at_sight_is_sound(phrase: str) -> None:
    if is_plain(phrase):
        parse_phrase(phrase)


@given(st.lists(PHRASE_PARTS, max_size=12).map("".join) | st.text(max_size=60))
def test_any_phrase_is_read_or_refused(phrase: str) -> None:
    try:
        assert parse_phrase(phrase).steps
    except InvalidPhrase as error:
        assert error.message.endswith(".")
        assert 1 <= error.column <= len(phrase) + 1
