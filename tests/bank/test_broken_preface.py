# SPDX-License-Identifier: MIT
"""Faults above the questions: each with its place and its sentence."""

import pytest

from tests.bank.samples import PREFACE, SMALL_BANK, assert_refused, changed, problems_of

# Name, faulty text with a § before each place, words of each sentence.
CASES = [
    ("no version", "§" + changed("quizdesk: 1\n", ""), ["must begin with the line 'quizdesk: 1'"]),
    ("later version", changed("quizdesk: 1", "quizdesk: §2"), ["written for a later QuizDesk"]),
    ("odd version", changed("quizdesk: 1", "quizdesk: §one"), ["must be 'quizdesk: 1'"]),
    ("version as list", changed("quizdesk: 1", "quizdesk: §[1]"), ["must be 'quizdesk: 1'"]),
    ("no id", "§" + changed("id: small-bank\n", ""), ["'id' is missing: a bank needs it"]),
    (
        "id in capitals",
        changed("id: small-bank", "id: §Small Bank"),
        ["'Small Bank' cannot be an id … such as 'small-bank'"],
    ),
    ("no title", "§" + changed("title: A small bank\n", ""), ["'title' is missing"]),
    ("empty title", changed("title: A small bank", "title:§"), ["'title' is empty"]),
    (
        "title as list",
        changed("title: A small bank", "title: §[A, small]"),
        ["'title' must be a text, not a list"],
    ),
    (
        "title too long",
        changed("title: A small bank", "title: §" + "x" * 201),
        ["'title' has 201 characters, more than 200"],
    ),
    (
        "odd language",
        changed("language: en-GB", "language: §English!"),
        ["'English!' is no language tag … en-GB"],
    ),
    ("empty language", changed("language: en-GB", "language: §''"), ["'language' is empty"]),
    (
        "unknown key",
        changed("title: A", "§titel: B\ntitle: A"),
        ["Unknown key 'titel': did you mean 'title'?"],
    ),
    (
        "unknown key that is like none",
        changed("title: A", "§xyzzy: B\ntitle: A"),
        ["Unknown key 'xyzzy': a bank may have actors, aliases, families"],
    ),
    (
        "no topics",
        "§" + SMALL_BANK.replace("topics: {germany: Germany, china: China}\n", ""),
        ["'topics' is missing"],
    ),
    (
        "topics empty",
        changed("topics: {germany: Germany, china: China}", "topics: §{}"),
        ["'topics' is empty"],
    ),
    (
        "topics as list",
        changed("topics: {germany: Germany, china: China}", "topics: §[germany, china]"),
        ["'topics' must be keys with values, not a list"],
    ),
    (
        "topic id with a space",
        changed("topics: {", "topics: {§the west: West, "),
        ["'the west' cannot be the id of a topic"],
    ),
    (
        "topic without title",
        changed("topics: {", "topics: {west: §'', "),
        ["'west' is empty"],
    ),
    ("no questions", "§" + PREFACE.replace("questions:\n", ""), ["'questions' is missing"]),
    (
        "questions empty",
        PREFACE.replace("questions:\n", "questions: §[]\n"),
        ["'questions' has 0 of at least 1"],
    ),
    (
        "questions as mapping",
        PREFACE.replace("questions:\n", "questions: §{a: b}\n"),
        ["'questions' must be a list, not keys with values. Begin each item"],
    ),
    (
        "question as text",
        PREFACE + "- §Who was Stalin?\n",
        ["Each item of 'questions' must be keys with values, not a text"],
    ),
    (
        "alias without list",
        changed("  Guomindang: [GMD]", "  Guomindang: §GMD"),
        ["'Guomindang' must be a list, not a text"],
    ),
    (
        "alias with empty list",
        changed("  Guomindang: [GMD]", "  Guomindang: §[]"),
        ["'Guomindang' has 0 of at least 1"],
    ),
    (
        "alias under two names",
        changed("  Guomindang: [GMD]", "  Guomindang: §[nazi]"),
        ["'nazi' stands for 'Nazis' too"],
    ),
    (
        "alias that is another's name",
        changed("  Guomindang: [GMD]", "  Guomindang: §[GMD, kpd]"),
        ["'kpd' stands for 'KPD' too"],
    ),
    (
        "alias of itself",
        changed("  Guomindang: [GMD]", "  Guomindang: §[guomindang]"),
        ["'guomindang' stands for itself"],
    ),
    (
        "alias that is a mapping",
        changed("  Guomindang: [GMD]", "  Guomindang: [§{GMD: KMT}]"),
        ["must be a text, not keys with values. If the colon belongs to the text"],
    ),
    (
        "source without title",
        changed("book: {title: A book}", "book: §{year: 1988}"),
        ["'title' is missing: a source needs it"],
    ),
    (
        "source as text",
        changed("book: {title: A book}", "book: §A book"),
        ["'book' must be keys with values, not a text"],
    ),
    (
        "source with odd pages",
        changed("pages: 7", "pages: §seven"),
        ["'pages' must be a whole number from 1"],
    ),
    ("source with no pages", changed("pages: 7", "pages: §0"), ["'pages' must be a whole number"]),
    (
        "pages in exponents",
        changed("pages: 7", "pages: §1e3"),
        ["'pages' must be a whole number"],
    ),
    (
        "year as list",
        changed("year: 1988", "year: §[1988]"),
        ["'year' must be a text, not a list"],
    ),
    (
        "source with unknown key",
        changed("pages: 7", "§page: 7"),
        ["Unknown key 'page': did you mean 'pages'?"],
    ),
    (
        "source id in capitals",
        changed("  book: {", "  §Book: {title: B}\n  book: {"),
        ["'Book' cannot be the id of a source"],
    ),
    (
        "term without explanation",
        changed("{say: A treaty of April 1922., al", "§{al"),
        ["'say' is missing: an entry of the glossary"],
    ),
    (
        "term as text",
        changed("  Rapallo: {", "  Soviet: §A council.\n  Rapallo: {"),
        ["'Soviet' must be keys with values"],
    ),
    (
        "term with unknown key",
        changed("{say: A treaty", "{§says: A, say: A treaty"),
        ["did you mean 'say'?"],
    ),
    (
        "name of a term that is another's alias",
        changed("  Rapallo: {", "  Rapallo: §{say: A town., aliases: [GMD]}\n  Berlin: {"),
        ["'GMD' stands for something else than 'Rapallo'"],
    ),
    (
        "name of two terms",
        changed("  Rapallo: {", "  Berlin: {say: B., aliases: [Treaty of Rapallo]}\n  Rapallo: §{"),
        ["'Treaty of Rapallo' stands for something else than 'Rapallo'"],
    ),
    (
        "too many topics",
        changed(
            "{germany: Germany,", "§{germany: Germany," + "".join(f"t{i}: T," for i in range(199))
        ),
        ["'topics' has 201 entries, more than the 200"],
    ),
]


@pytest.mark.parametrize(
    ("text", "sentences"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_problem_is_named_at_its_place(text: str, sentences: list[str]) -> None:
    assert_refused(text, *sentences)


def test_problems_above_the_questions_name_no_question() -> None:
    (problem,) = problems_of(changed("title: A small bank\n", ""))
    assert problem.where == ""
    assert str(problem).startswith("f.yaml:1:1: 'title' is missing")


def test_every_problem_of_a_file_comes_at_once_and_in_its_order() -> None:
    text = SMALL_BANK.replace("title: A", "titel: A").replace("topic: ", "topc: ")
    found = problems_of(text)
    assert len(found) == 2 + 4
    assert [one.line for one in found] == sorted(one.line for one in found)


def test_a_name_on_two_lines_is_told_on_one() -> None:
    text = changed("topics: {", 'topics: {"two\\nlines": [], ')
    found = problems_of(text)
    assert ["'two?lines' cannot be the id" in found[0].sentence, len(found)] == [True, 2]
    assert found[1].sentence.startswith("'two?lines' must be a text")
