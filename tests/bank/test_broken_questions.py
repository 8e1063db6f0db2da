# SPDX-License-Identifier: MIT
"""Faults of questions that are chosen, matched or ordered: each with its place and its sentence."""

import pytest

from tests.bank.samples import (
    CHOICE,
    PREFACE,
    SMALL_BANK,
    assert_refused,
    changed,
    problems_of,
)

RIGHT = "{text: 1922, key: true}"

# Name, faulty text with a § before each place, words of each sentence.
FRAMES = [
    ("no id", changed("- id: rapallo-year\n  type", "- §type"), ["'id' is missing"]),
    ("id in capitals", changed("id: rapallo", "id: §Rapallo"), ["such as 'rapallo-year'"]),
    ("id with spaces", changed("rapallo-year", "§rapallo year"), ["such as 'rapallo-year'"]),
    ("id with two hyphens", changed("rapallo-year", "§rapallo--year"), ["cannot be an id"]),
    ("id as list", changed("id: rapallo-year", "id: §[a]"), ["'id' must be a text, not a list"]),
    ("id too long", changed("rapallo-year", "§" + "x" * 81), ["cannot be an id"]),
    (
        "id of another question",
        changed("id: treaties", "id: §rapallo-year"),
        ["'rapallo-year' is that of the question on line 17 too"],
    ),
    (
        "no type",
        SMALL_BANK.replace("- id: treaties\n  type: date-matching", "- §id: treaties"),
        ["'type' is missing"],
    ),
    (
        "misspelt type",
        changed("type: multiple-choice", "type: §multiple_choices"),
        ["'type' cannot be 'multiple_choices': did you mean 'multiple-choice'?"],
    ),
    (
        "unknown type",
        changed("type: multiple-choice", "type: §essay"),
        ["write one of multiple-choice, date-matching, ordering, short-answer"],
    ),
    (
        "unknown topic",
        changed("topic: germany", "topic: §germny"),
        ["The bank has no topic 'germny': did you mean 'germany'?"],
    ),
    (
        "topic that is like none",
        changed("topic: germany", "topic: §france"),
        ["The bank has no topic 'france': add it to 'topics'"],
    ),
    (
        "no topic",
        changed("  topic: germany\n", "").replace("- id: rap", "- §id: rap"),
        ["'topic' is missing: a question of type multiple-choice needs it"],
    ),
    (
        "unknown source",
        changed("book: 12", "§books: 12"),
        ["no source 'books': did you mean 'book"],
    ),
    (
        "source that is like none",
        changed("book: 12", "§archive: 12"),
        ["no source 'archive': add it to 'sources'"],
    ),
    (
        "page out of range",
        changed("[2, 3]", "[2, §8]"),
        ["Page 8 is not in 'notes', which has 7 pages"],
    ),
    ("page nought", changed("[2, 3]", "[2, §0]"), ["A page of 'notes' must be a number"]),
    ("page in words", changed("[2, 3]", "§three"), ["as in {notes: 3} or {notes: [3, 7]}"]),
    (
        "source as text",
        changed("{notes: [2, 3], book: 12}", "§notes 3"),
        ["'source' must be keys with values, not a text"],
    ),
    ("odd fact", changed("[f001,", "§[F1,"), ["'F1' cannot be the id of a fact … f074"]),
    ("fact twice", changed("[f001, f002]", "§[f001, f001]"), ["'f001' stands in 'facts' twice"]),
    ("facts as text", changed("[f001, f002]", "§f001"), ["'facts' must be a list, not a text"]),
    ("level too high", changed("level: 1", "level: §4"), ["'level' must be 1 (recall), 2"]),
    ("level in words", changed("level: 1", "level: §high"), ["'level' must be 1 (recall), 2"]),
    (
        "no stem",
        changed("  stem: When was the Treaty of Rapallo signed?\n", "").replace(
            "- id: rap", "- §id: rap"
        ),
        ["'stem' is missing"],
    ),
    (
        "empty stem",
        changed("stem: When was the Treaty of Rapallo signed?", "stem:§"),
        ["'stem' is empty"],
    ),
    (
        "stem too long",
        changed("stem: When", "stem: §When" + " and when" * 70),
        ["'stem' has 668 characters, more than 600"],
    ),
    (
        "no explanation",
        changed("  explanation: It was signed in April 1922.\n", "").replace(
            "- id: rap", "- §id: rap"
        ),
        ["'explanation' is missing"],
    ),
    (
        "key of another kind",
        changed("  level: 1\n", "  level: 1\n  §pairs: []\n"),
        ["Unknown key 'pairs': a question of type multiple-choice may have"],
    ),
]

CHOICES = [
    (
        "no options",
        PREFACE
        + "- §id: a\n"
        + CHOICE.partition("\n")[2].partition("  options")[0]
        + "  explanation: It was.\n",
        ["'options' is missing"],
    ),
    (
        "options as mapping",
        changed(
            CHOICE[CHOICE.index("  options") :], "  options: §{a: b}\n  explanation: It was.\n"
        ),
        ["'options' must be a list, not keys with values. Begin each item"],
    ),
    (
        "two options",
        changed(f"  options:\n  - {RIGHT}\n", "  options:\n  §- {text: 1922, key: yes}\n").replace(
            "  - {text: In 1939, rationale: That was the pact with Hitler., id: pact}\n", "", 1
        ),
        ["'options' has 2 of at least 3"],
    ),
    (
        "seven options",
        changed("  options:\n  - ", "  options:\n  §- ").replace(
            f"  §- {RIGHT}\n",
            f"  §- {RIGHT}\n"
            + "".join(f"  - {{text: In 19{n}, rationale: No.}}\n" for n in range(10, 14)),
            1,
        ),
        ["'options' has 7, more than the 6"],
    ),
    (
        "no key",
        changed(f"  - {RIGHT}", "  §- {text: 1922, rationale: No.}"),
        ["No option is the key: add 'key: true'"],
    ),
    (
        "every option a key",
        changed(f"  - {RIGHT}", f"  §- {RIGHT}")
        .replace("{text: 1926, ", "{text: 1926, key: yes, ")
        .replace("{text: In", "{key: True, text: In"),
        ["Every option is a key"],
    ),
    (
        "no rationale",
        changed(", rationale: That was the Treaty of Berlin.}", "}").replace(
            "{text: 1926", "§{text: 1926"
        ),
        ["A wrong option needs a 'rationale'"],
    ),
    (
        "empty rationale",
        changed("rationale: That was the Treaty of Berlin.", "rationale: §''"),
        ["'rationale' is empty"],
    ),
    ("option without text", changed("{text: 1926, ra", "§{ra"), ["'text' is missing: an option"]),
    ("option with empty text", changed("text: 1926", "text: §''"), ["'text' is empty"]),
    (
        "option as text",
        changed("{text: 1926, rationale: That was the Treaty of Berlin.}", "§1926"),
        ["Each item of 'options' must be keys with values, not a text"],
    ),
    (
        "key neither true nor false",
        changed("key: true", "key: §maybe, rationale: No.").replace(
            "  - {text: 1922", "  §- {text: 1922"
        ),
        ["No option is the key", "'key' must be true or false"],
    ),
    (
        "key as list",
        changed("key: true", "key: §[true], rationale: No.").replace(
            "  - {text: 1922", "  §- {text: 1922"
        ),
        ["No option is the key", "'key' must be a text, not a list"],
    ),
    (
        "equal texts",
        changed("text: 1926", "text: §'1922'"),
        ["says the same as the one on line 25"],
    ),
    (
        "texts equal but for capitals",
        changed("text: 1926", "text: §in 1939")
        .replace("text: §in 1939", "text: in 1939")
        .replace("{text: In 1939", "{text: §In 1939"),
        ["says the same as the one on line 26"],
    ),
    ("equal ids", changed("id: pact", "id: §1922"), ["The id '1922' is that of line 25 too"]),
    (
        "ids made alike",
        changed("text: 1926", "text: 1922!").replace("{text: 1922!", "§{text: 1922!"),
        ["The id '1922' is that of line 25 too … 'id: …'"],
    ),
    ("bad option id", changed("id: pact", "id: §The pact"), ["such as 'the-pact'"]),
    (
        "unknown key of an option",
        changed("{text: 1926, rationale", "§{text: 1926, §reason"),
        [
            "A wrong option needs a 'rationale'",
            "Unknown key 'reason': an option may have id, key, rationale, text",
        ],
    ),
    (
        "comma in an option",
        changed("{text: 1926, ra", "{text: 1926, §or so, ra"),
        ["'or so' stands alone in the braces … quotation marks"],
    ),
    (
        "option text too long",
        changed("{text: 1926,", "{text: §" + "x" * 301 + ","),
        ["'text' has 301 characters, more than 300"],
    ),
]

DATED = [
    (
        "too few pairs",
        changed("  - {event: Treaty of Rapallo", "  §- {event: Treaty of Rapallo").replace(
            "  - {event: Recovery, date: circa 1924..1925, id: recovery}\n", ""
        ),
        ["'pairs' has 2 of at least 3"],
    ),
    (
        "event without date",
        changed("{event: Treaty of Berlin, date: 1926-04-24}", "§{event: Berlin}"),
        ["'date' is missing: an event needs it"],
    ),
    ("event without words", changed("{event: Treaty of Berlin, ", "§{"), ["'event' is missing"]),
    (
        "date in words",
        changed("date: 1922-04,", "date: §16 April 1922,"),
        ["'16 April 1922' is not how a bank writes dates: write 1922-04-16."],
    ),
    (
        "no date at all",
        changed("date: 1922-04,", "date: §long ago,"),
        ["'long ago' is not a date. Write 1928, 1926-04"],
    ),
    ("month that is none", changed("date: 1922-04,", "date: §1922-13,"), ["1922-13"]),
    ("day that is none", changed("1926-04-24", "§1926-02-30"), ["1926-02-30"]),
    (
        "span that runs backwards",
        changed("1924..1925", "§1925..1924").replace("circa §", "§circa "),
        ["does not run forwards"],
    ),
    ("date as list", changed("date: 1922-04,", "date: §[1922],"), ["'date' must be a text, not a"]),
    ("empty date", changed("date: 1922-04,", "date: §,"), ["is not a date"]),
    (
        "equal dates",
        changed("1926-04-24", "§1922-04"),
        ["is the same date as April 1922 on line 34"],
    ),
    (
        "overlapping dates",
        changed("1926-04-24", "§1922"),
        ["1922 overlaps with April 1922 on line 34, so that nobody could tell"],
    ),
    ("decoy that is a key", changed("[1923-05]", "[§1922-04]"), ["is the same date as April 1922"]),
    (
        "decoy that overlaps a key",
        changed("[1923-05]", "[1923-05, §1925]"),
        ["1925 overlaps with c. 1924–25"],
    ),
    (
        "decoy twice",
        changed("[1923-05]", "[1923-05, §1923-05]"),
        ["same date as May 1923 on line 37"],
    ),
    ("decoy that is no date", changed("[1923-05]", "[§never]"), ["'never' is not a date"]),
    (
        "too many decoys",
        changed("[1923-05]", "§[1901, 1902, 1903, 1904, 1905]"),
        ["'decoys' has 5, more than the 4"],
    ),
    ("decoys as text", changed("[1923-05]", "§1923-05"), ["'decoys' must be a list, not a text"]),
    (
        "equal events",
        changed("event: Treaty of Berlin", "event: §treaty of rapallo"),
        ["says the same as the one on line 34"],
    ),
    (
        "equal event ids",
        changed("id: recovery", "id: §treaty-of-berlin"),
        ["The id 'treaty-of-berlin' is that of line 35 too"],
    ),
    (
        "unknown key of an event",
        changed("note: At Genoa.", "§notes: At Genoa."),
        ["Unknown key 'notes': did you mean 'note'?"],
    ),
    (
        "nine events",
        changed("  - {event: The Shanghai", "  §- {event: The Shanghai").replace(
            "  explanation: Sun",
            "".join(f"  - {{event: Number {n}, date: 19{n}}}\n" for n in range(30, 36))
            + "  explanation: Sun",
        ),
        ["'events' has 9, more than the 8"],
    ),
    (
        "order that cannot be told",
        changed("date: 1925-03}", "date: §1927}"),
        ["1927 overlaps with 12 April 1927 on line 46, so that their order cannot be told"],
    ),
    (
        "unknown credit",
        changed("credit: adjacent", "credit: §adjacant"),
        ["did you mean 'adjacent'?"],
    ),
    (
        "credit as list",
        changed("credit: adjacent", "credit: §[adjacent]"),
        ["'credit' must be a text, not a list"],
    ),
]
CASES = FRAMES + CHOICES + DATED


@pytest.mark.parametrize(
    ("text", "sentences"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_problem_is_named_at_its_place(text: str, sentences: list[str]) -> None:
    assert_refused(text, *sentences)


def test_a_problem_names_its_question() -> None:
    (problem,) = problems_of(changed("level: 1", "level: 4"))
    assert str(problem).startswith("f.yaml:22:10: rapallo-year: 'level' must be")


def test_a_question_without_an_id_is_named_by_its_number() -> None:
    (problem,) = problems_of(changed("- id: treaties\n  type", "- type"))
    assert problem.where == "question 2"


def test_what_is_broken_already_is_not_blamed_twice() -> None:
    found = problems_of(changed("stem: When was the Treaty of Rapallo signed?", "stem: *x"))
    assert [one.sentence[:11] for one in found] == ["*x asks for"]


def test_a_very_long_date_is_not_repeated_whole() -> None:
    problems = problems_of(changed("date: 1922-04,", f"date: {'1' * 500},"))
    assert len(problems) == 1
    assert "1…' is not a date" in problems[0].sentence


def test_what_stands_in_place_of_a_page_is_blamed_once() -> None:
    assert_refused(changed("[2, 3]", "[2, §*p ]"), "*p asks for a value")


def test_for_a_very_long_word_nothing_is_suggested() -> None:
    (problem,) = problems_of(changed("topic: germany", f"topic: {'germany-' * 6}west"))
    assert "add it to 'topics'" in problem.sentence


def test_after_very_many_slips_nothing_is_suggested_any_more() -> None:
    question = CHOICE.replace("topic: germany", "topic: germny")
    questions = [question.replace("rapallo-year", f"q{number}") for number in range(990)]
    problems = problems_of(PREFACE + "".join(questions))
    assert len(problems) == 990
    assert "did you mean 'germany'?" in problems[0].sentence
    assert "add it to 'topics'" in problems[-1].sentence
