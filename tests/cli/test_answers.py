# SPDX-License-Identifier: MIT
"""Reading written answers: every form of them, and every way that they can be broken."""

import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.cli.answers import LONGEST_LINE_BYTES, Answer, read_answers
from quizdesk.errors import ContentError, InputMissing, Problem


def read(content: str | bytes, name: str = "answers.csv") -> list[Answer | Problem]:
    raw = content.encode() if isinstance(content, str) else content
    return list(read_answers(name, io.BytesIO(raw)))


def refusal(content: str | bytes, name: str = "answers.csv") -> str:
    with pytest.raises(ContentError) as caught:
        read(content, name)
    (problem,) = caught.value.problems
    return str(problem)


def test_csv_has_its_columns_in_any_order() -> None:
    assert read("student,answer,extra,question,id\nAda,The raid,x,arcos,7\n") == [
        Answer(2, "arcos", "The raid", "7", "Ada")
    ]


def test_json_lines_are_known_by_their_content() -> None:
    line = '{"question": "arcos", "answer": "The raid", "id": 7, "student": null, "more": 1}\n'
    assert read(line, "answers.txt") == [Answer(1, "arcos", "The raid", 7, None)]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_may_be_separated_as_spreadsheets_do(separator: str) -> None:
    rows = f'Question{separator} ANSWER \narcos{separator}"one{separator} two"\n'
    assert read(rows) == [Answer(2, "arcos", f"one{separator} two")]


def test_an_answer_may_have_lines_and_quotation_marks() -> None:
    rows = 'question,answer\r\na,"one\r\n""two"""\r\nb,three\r\n'
    assert read(rows) == [Answer(2, "a", 'one\r\n"two"'), Answer(4, "b", "three")]


def test_a_blank_answer_is_an_answer() -> None:
    assert read("question,answer,id\na,,\n") == [Answer(2, "a", "")]
    assert read('{"question": "a", "answer": ""}') == [Answer(1, "a", "")]


def test_empty_rows_are_passed_over() -> None:
    assert read("\n\nquestion,answer\n,\n\na,b\n") == [Answer(6, "a", "b")]
    assert read('\n{"question": "a", "answer": "b"}\n\n') == [Answer(2, "a", "b")]


def test_a_header_alone_has_no_answers() -> None:
    assert read("question,answer\n") == []


def test_a_byte_order_mark_is_no_part_of_the_header() -> None:
    assert read(b"\xef\xbb\xbfquestion,answer\na,b\n") == [Answer(2, "a", "b")]


def test_the_last_line_needs_no_end() -> None:
    assert read("question,answer\na,b") == [Answer(2, "a", "b")]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "answers.csv:1:1: the file is empty"),
        ("  \n \n", "answers.csv:2:1: the file is empty"),
        ("arcos,The raid\n", "answers.csv:1:1: the first line must be a header"),
        ("question,text\n", "it holds: question, text."),
        ("question,answer,answer\n", "must be a header"),
        ("question,answer,id,id\n", "must be a header"),
        ('"question,answer\n', "it holds: nothing that can be read."),
        (b"PK\x03\x04\x00\x00", "answers.csv:1:5: this is no text file"),
        ("question,answer\n".encode("utf-16"), "answers.csv:1:1: this is UTF-16"),
        (b"question,answer\na,caf\xe9\n", "answers.csv:2:6: this is not UTF-8"),
        ('question,answer\na,b\nc,"never closed\n' + "d,e\n" * 9, "answers.csv:3:1: a quotation"),
        ('question,answer\na,"b" c\n', "answers.csv:2:1: this row is not CSV"),
        ("question,answer\na,b\rc,d\n", "answers.csv:2:1: this row is not CSV"),
        ("question,answer\na," + "b" * 200_000, "answers.csv:2:1: this row has a field longer"),
        ("question,answer\n" + "b" * (LONGEST_LINE_BYTES + 1), "answers.csv:2:1: this line is"),
    ],
)
def test_what_makes_csv_unreadable_is_said_with_its_place(content: str | bytes, said: str) -> None:
    assert said in refusal(content)


def problem_in(content: str, name: str = "answers.csv") -> Problem:
    (problem,) = [one for one in read(content, name) if isinstance(one, Problem)]
    return problem


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("a,b,c", "answers.csv:3:1: this row has 3 fields and the header 2."),
        ("a", "answers.csv:3:1: this row has 1 field and the header 2."),
        (",b", "answers.csv:3:1: the row names no question"),
    ],
)
def test_a_bad_row_of_csv_is_named_and_the_rest_is_read(row: str, said: str) -> None:
    content = f"question,answer\na,b\n{row}\nc,d\n"
    assert said in str(problem_in(content))
    assert read(content)[2] == Answer(4, "c", "d")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"question": "a", "answer": }', "answers.jsonl:2:29: this is not JSON: expecting value."),
        ('{"question": "a"', "answers.jsonl:2:"),
        ('["a", "b"]', "answers.jsonl:2:1: each line must be an object of its own"),
        ('{"answer": "b"}', "answers.jsonl:2:1: the row names no question"),
        ('{"question": 3, "answer": "b"}', "answers.jsonl:2:1: the row names no question"),
        ('{"question": "a"}', "answers.jsonl:2:1: a: the row has no answer"),
        ('{"question": "a", "answer": null}', "answers.jsonl:2:1: a: the row has no answer"),
        ('{"question": "a", "answer": "b", "id": true}', "a: id must be text or a number."),
        ('{"question": "a", "answer": "b", "student": []}', "a: student must be text or a number."),
        ("[" * 5000, "too deep or too large"),
        ('{"id": ' + "9" * 5000 + "}", "too deep or too large"),
    ],
)
def test_a_bad_line_of_json_is_named_and_the_rest_is_read(line: str, said: str) -> None:
    good = '{"question": "a", "answer": "b"}'
    content = f"{good}\n{line}\n{good}\n"
    assert said in str(problem_in(content, "answers.jsonl"))
    assert read(content, "answers.jsonl")[2] == Answer(3, "a", "b")


def test_a_json_array_is_told_from_json_lines() -> None:
    assert "an object of its own" in str(problem_in('[{"question": "a"}]', "answers.json"))


def test_a_disk_that_fails_is_said(tmp_path: Path) -> None:
    class Failing(io.BytesIO):
        def readline(self, size: int | None = -1) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(InputMissing, match="the disk reported a fault"):
        list(read_answers("answers.csv", Failing()))


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_content_gives_more_than_answers_and_sentences(content: bytes) -> None:
    for name in ("answers.csv", "answers.jsonl"):
        try:
            rows = read(content, name)
        except ContentError as error:
            assert error.problems[0].line >= 1
        else:
            assert all(isinstance(row, Answer | Problem) for row in rows)


@given(st.lists(st.tuples(st.text(min_size=1), st.text()), min_size=1))
def test_json_lines_come_through_unchanged(pairs: list[tuple[str, str]]) -> None:
    named = [(question, answer) for question, answer in pairs if question.strip()]
    lines = "".join(json.dumps({"question": q, "answer": a}) + "\n" for q, a in named)
    if lines:
        read_back = read(lines, "answers.jsonl")
        assert [(one.question, one.text) for one in read_back if isinstance(one, Answer)] == [
            (question.strip(), answer) for question, answer in named
        ]
