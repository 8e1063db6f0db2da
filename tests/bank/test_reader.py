# SPDX-License-Identifier: MIT
"""Sound banks are read as they were meant, whatever YAML would have made of their values."""

import gc
from pathlib import Path

import pytest

from quizdesk.bank.bank import Bank, GlossaryEntry, Source
from quizdesk.bank.reader import bank_from, read_bank
from quizdesk.engine.historical_date import HistoricalDate
from quizdesk.engine.mark_scheme import Alias, Misconception, TestAnswer
from quizdesk.engine.question import (
    Citation,
    Credit,
    DateMatching,
    Kind,
    Level,
    MultipleChoice,
    Option,
    Ordering,
    Outline,
    ShortAnswer,
)
from quizdesk.errors import ContentError, InputMissing
from tests.bank.samples import CHOICE, PREFACE, SMALL_BANK, changed


def bank_of(text: str) -> Bank:
    return bank_from(text.encode(), "f.yaml")


def choice_of(text: str) -> MultipleChoice:
    question = bank_of(text).questions["rapallo-year"]
    assert isinstance(question, MultipleChoice)
    return question


def test_a_bank_holds_what_stands_above_its_questions() -> None:
    bank = bank_of(SMALL_BANK)
    assert (bank.id, bank.title, bank.language) == ("small-bank", "A small bank", "en-GB")
    assert list(bank.topics.items()) == [("germany", "Germany"), ("china", "China")]
    assert bank.sources == {
        "notes": Source("Notes", 7, "A. Teacher", 1988, "Seven pages."),
        "book": Source("A book"),
    }
    assert bank.glossary == {
        "Rapallo": GlossaryEntry("A treaty of April 1922.", ("Treaty of Rapallo",))
    }
    assert bank.aliases[0] == Alias("KPD", ("German Communist Party", "German Communists"))


def test_a_bank_outlines_its_questions_in_the_author_s_order() -> None:
    assert bank_of(SMALL_BANK).outlines == (
        Outline("rapallo-year", Kind.MULTIPLE_CHOICE, "germany", Level.RECALL),
        Outline("treaties", Kind.DATE_MATCHING, "germany", Level.RECALL),
        Outline("china-order", Kind.ORDERING, "china", Level.UNDERSTANDING),
        Outline("left-turn", Kind.SHORT_ANSWER, "china", Level.RECALL),
    )


def test_a_multiple_choice_is_read() -> None:
    question = choice_of(SMALL_BANK)
    assert question.citations == (Citation("notes", (2, 3)), Citation("book", (12,)))
    assert question.facts == ("f001", "f002")
    assert question.options == (
        Option("1922", "1922", is_key=True),
        Option("1926", "1926", rationale="That was the Treaty of Berlin."),
        Option("pact", "In 1939", rationale="That was the pact with Hitler."),
    )


def test_a_date_matching_is_read() -> None:
    question = bank_of(SMALL_BANK).questions["treaties"]
    assert isinstance(question, DateMatching)
    assert [pair.id for pair in question.pairs] == [
        "treaty-of-rapallo",
        "treaty-of-berlin",
        "recovery",
    ]
    assert [str(date) for date in question.dates] == [
        "April 1922",
        "May 1923",
        "c. 1924–25",
        "24 April 1926",
    ]
    assert question.pairs[0].note == "At Genoa."


def test_events_to_be_ordered_are_kept_in_their_right_order() -> None:
    question = bank_of(SMALL_BANK).questions["china-order"]
    assert isinstance(question, Ordering)
    assert [str(event.date) for event in question.events] == ["March 1925", "1926", "12 April 1927"]
    assert question.credit is Credit.ADJACENT


def test_credit_for_an_order_is_pairwise_unless_said() -> None:
    question = bank_of(changed("  credit: adjacent\n", "")).questions["china-order"]
    assert isinstance(question, Ordering)
    assert question.credit is Credit.PAIRWISE


def test_a_short_answer_is_read() -> None:
    question = bank_of(SMALL_BANK).questions["left-turn"]
    assert isinstance(question, ShortAnswer)
    scheme = question.scheme
    assert (scheme.marks, question.guide_words) == (2, 40)
    assert [(point.id, point.marks) for point in scheme.points] == [("p1", 1), ("p2", 2)]
    assert scheme.points[0].accept == ("Bukharin > beat/defeat*", "defeat* Bukharin")
    assert scheme.points[0].reject == ("Bukharin defeated Stalin",)
    assert scheme.misconceptions == (Misconception("The KPD did not lead it.", ("KPD lead*",), 1),)
    assert scheme.test_answers == (TestAnswer("Because China had failed.", ("p2",)),)


def test_a_scheme_carries_only_the_aliases_that_it_can_meet() -> None:
    question = bank_of(SMALL_BANK).questions["left-turn"]
    assert isinstance(question, ShortAnswer)
    assert [alias.canonical for alias in question.scheme.aliases] == ["KPD"]


def test_what_may_be_left_out_has_a_usual_value() -> None:
    text = changed("language: en-GB\n", "").replace("  source: {notes: [2, 3], book: 12}\n", "")
    text = text.replace("  facts: [f001, f002]\n", "").replace("  level: 1\n", "")
    text = text.replace("  guide_words: 40\n", "")
    bank = bank_of(text)
    question = bank.questions["rapallo-year"]
    assert bank.language == "en-GB"
    assert (question.citations, question.facts, question.level) == ((), (), Level.RECALL)
    written = bank.questions["left-turn"]
    assert isinstance(written, ShortAnswer)
    assert written.guide_words == 60


def test_a_bank_needs_neither_aliases_nor_sources_nor_glossary() -> None:
    start = PREFACE.index("aliases:")
    bare = (
        PREFACE[:start]
        + "questions:\n"
        + CHOICE.replace("  source: {notes: [2, 3], book: 12}\n", "")
    )
    bank = bank_of(bare)
    assert (bank.aliases, dict(bank.sources), dict(bank.glossary)) == ((), {}, {})


@pytest.mark.parametrize(
    "written",
    ["no", "yes", "on", "null", "~", "1928", "0123", "1e3", "0x1F", "1_000", "1:30", ".inf",
     "1926-04-24", "true", "=", "<<", "12:30:45", "2001-12-14t21:59:43.10-05:00"],
)  # fmt: skip
def test_a_text_is_the_text_that_was_written(written: str) -> None:
    question = choice_of(changed("text: 1922,", f"text: {written},"))
    assert question.options[0].text == written


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("1928", "1928"),
        ("1926-04", "1926-04"),
        ("'1926-04'", "1926-04"),
        ("1933-01-30", "1933-01-30"),
        ("1926..1928", "1926..1928"),
        ("circa 1925", "circa 1925"),
        ('"circa 1925-03"', "circa 1925-03"),
        ("1926-05-03..1926-05-12", "1926-05-03..1926-05-12"),
    ],
)
def test_a_date_needs_no_quotation_marks(written: str, iso: str) -> None:
    text = changed("date: 1922-04,", f"date: {written},").replace("1926-04-24", "1899")
    text = text.replace("circa 1924..1925", "1900").replace("decoys: [1923-05]", "decoys: []")
    question = bank_of(text).questions["treaties"]
    assert isinstance(question, DateMatching)
    assert question.pairs[0].date == HistoricalDate.from_iso(iso)


@pytest.mark.parametrize("written", ["true", "True", "yes", "YES", "'true'"])
def test_a_key_may_be_said_in_several_ways(written: str) -> None:
    assert choice_of(changed("key: true", f"key: {written}")).keys == {"1922"}


def test_an_option_may_say_that_it_is_no_key() -> None:
    assert not choice_of(changed("{text: 1926,", "{text: 1926, key: no,")).options[1].is_key


def test_numbers_may_have_noughts_before_them() -> None:
    assert choice_of(changed("[2, 3]", "[02, 3]")).citations[0].pages == (2, 3)


def test_white_space_in_a_line_counts_as_one_space() -> None:
    question = choice_of(changed("text: 1922,", 'text: "  in\n    the year  1922 ",'))
    assert question.options[0].text == "in the year 1922"


def test_paragraphs_are_kept() -> None:
    text = changed(
        "explanation: It was signed in April 1922.", "explanation: |\n    One.\n\n    Two."
    )
    assert choice_of(text).explanation == "One.\n\nTwo."


def test_a_folded_text_is_one_line() -> None:
    stem = "stem: When was the Treaty of Rapallo signed?"
    assert choice_of(changed(stem, "stem: >-\n    When was\n    it?")).stem == "When was it?"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_file_may_come_from_any_system(end: str, tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL_BANK.replace("\n", end).encode())
    assert read_bank(path).questions == bank_of(SMALL_BANK).questions


def test_another_content_has_another_digest() -> None:
    assert bank_of(SMALL_BANK).digest != bank_of(SMALL_BANK + "\n").digest
    assert bank_of(SMALL_BANK).digest == bank_of(SMALL_BANK).digest


def test_a_faulty_file_is_refused_whole_with_all_its_problems(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(changed("level: 1", "level: 9").replace("adjacent", "sideways"), "utf-8")
    with pytest.raises(ContentError) as caught:
        read_bank(path)
    assert [one.line for one in caught.value.problems] == [22, 44]
    assert all(one.file == str(path) for one in caught.value.problems)
    assert "has 2 problems" in str(caught.value)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(InputMissing, match=r"nowhere\.yaml does not exist"):
        read_bank(tmp_path / "nowhere.yaml")


def test_a_folder_is_no_bank(tmp_path: Path) -> None:
    with pytest.raises(InputMissing, match="is a folder"):
        read_bank(tmp_path)


def test_a_name_that_no_file_can_have_is_said_to_be_missing() -> None:
    with pytest.raises(InputMissing):
        read_bank("a\0b")


@pytest.mark.parametrize("is_on", [True, False])
def test_the_garbage_collector_is_left_as_it_was(is_on: bool) -> None:
    if not is_on:
        gc.disable()
    try:
        bank_of(SMALL_BANK)
        with pytest.raises(ContentError):
            bank_of("quizdesk: [")
        assert gc.isenabled() is is_on
    finally:
        gc.enable()


def test_an_id_is_made_of_a_text_in_any_letters() -> None:
    text = changed("{text: 1926,", "{text: Thälmann’s KPD,").replace(
        "{text: 1922,", "{text: Рапалло,"
    )
    ids = [option.id for option in choice_of(text).options]
    assert ids[1] == "thalmanns-kpd"
    assert ids[0].startswith("text-")


def test_an_id_made_of_a_long_text_keeps_its_first_words() -> None:
    long = "The treaty by which the two outcasts of Europe began to trade"
    text = changed("{text: 1922,", f"{{text: {long} in arms,")
    text = text.replace("{text: 1926,", f"{{text: {long} in grain,")
    first, second, _ = (option.id for option in choice_of(text).options)
    assert first != second
    assert first[:40] == second[:40] == "the-treaty-by-which-the-two-outcasts-of-"
    assert max(len(first), len(second)) <= 60
