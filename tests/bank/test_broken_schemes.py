# SPDX-License-Identifier: MIT
"""Faults of written questions and their mark schemes: each with its place and its sentence."""

import pytest

from tests.bank.samples import assert_refused, changed

P2 = "{id: p2, say: China had failed., accept: [China fail*], marks: 2}"

# Name, faulty text with a § before each place, words of each sentence.
CASES = [
    (
        "no marks",
        changed("  marks: 2\n  guide", "  guide").replace("- id: left", "- §id: left"),
        ["'marks' is missing: a question of type short-answer needs it"],
    ),
    ("marks nought", changed("marks: 2", "marks: §0"), ["'marks' must be a whole number from 1"]),
    ("marks with a point", changed("marks: 2", "marks: §2.0"), ["'marks' must be a whole number"]),
    ("marks in figures of another script", changed("marks: 2", "marks: §٢"), ["whole number"]),
    (
        "more marks than the points are worth",
        changed("marks: 2", "marks: §4"),
        ["'marks' is 4, but all points together are worth 3"],
    ),
    ("odd guide words", changed("guide_words: 40", "guide_words: §some"), ["'guide_words' must"]),
    (
        "guide words misspelt",
        changed("guide_words: 40", "§guide-words: 40"),
        ["Unknown key 'guide-words': did you mean 'guide_words'?"],
    ),
    (
        "no model answer",
        changed("  model_answer: He wanted to beat Bukharin, and China had failed.\n", "").replace(
            "- id: left", "- §id: left"
        ),
        ["'model_answer' is missing"],
    ),
    (
        "no points",
        changed(f"  - {P2}\n", "")
        .replace("  points:\n  - id: p1", "  points: §[]\n  x:\n  - id: p1")
        .replace("  x:", "  §x:")
        .replace("points: [p2]", "points: §[p2]"),
        ["'points' has 0 of at least 1", "Unknown key 'x'", "No mark point is called 'p2'"],
    ),
    (
        "point without id",
        changed(P2, P2.replace("{id: p2, ", "§{")).replace("[p2]", "[p1]"),
        ["'id' is missing: a mark point needs it"],
    ),
    (
        "point without words",
        changed("{id: p2, say: China had failed., ", "§{id: p2, "),
        ["'say' is missing"],
    ),
    (
        "point without phrases",
        changed("accept: [China fail*], ", "").replace("{id: p2", "§{id: p2"),
        ["'accept' is missing"],
    ),
    (
        "point with an empty list",
        changed("accept: [China fail*]", "accept: §[]"),
        ["'accept' has 0 of at least 1"],
    ),
    (
        "phrase instead of a list",
        changed("accept: [China fail*]", "accept: §China fail*"),
        ["'accept' must be a list, not a text. Begin each item on a line of its own"],
    ),
    (
        "phrase with a colon",
        changed("accept: [China fail*]", "accept: [§China: fail*]"),
        ["A phrase of 'accept' must be a text … If the colon belongs to the text"],
    ),
    (
        "two points of one id",
        changed("{id: p2, say", "{id: §p1, say").replace("[p2]", "[p1]"),
        ["The id 'p1' is that of line 57 too"],
    ),
    (
        "point id in capitals",
        changed("{id: p2, say", "{id: §P2, say").replace("[p2]", "[p1]"),
        ["'P2' cannot be an id"],
    ),
    (
        "point worth nothing",
        changed(P2, P2.replace("marks: 2", "marks: §0"))
        .replace("marks: 2\n  g", "marks: 1\n  g")
        .replace(", cap: 1", ""),
        ["'marks' must be a whole number from 1"],
    ),
    (
        "unknown key of a point",
        changed("    reject: [", "    §rejects: ["),
        ["Unknown key 'rejects': did you mean 'reject'?"],
    ),
    ("empty phrase", changed("[China fail*]", "[§'']"), ["A phrase of 'accept' is empty"]),
    ("phrase of small words", changed("[China fail*]", "[§the of]"), ["asks for nothing"]),
    ("phrase of optional words", changed("[China fail*]", "[§(China)]"), ["asks for nothing"]),
    ("bracket not closed", changed("[China fail*]", "[§(China fail*]"), ["bracket is not closed"]),
    (
        "quotation not closed",
        changed("[China fail*]", "[§'\"China fail']"),
        ["quotation mark is not closed"],
    ),
    (
        "quotation with an unknown family",
        changed("[China fail*]", "[§'\"the ~fall of China\"']"),
        ["No word family is called '~fall'"],
    ),
    (
        "quotation that stands for too much",
        changed("[China fail*]", "[§'\"" + " ".join(["a/b/c/d/e/f/g/h/i"] * 4) + "\"']"),
        ["Quotation marks stand for 6561 wordings, of 1000 at most"],
    ),
    (
        "arrow without its words",
        changed("[Bukharin defeated Stalin]", "[§Bukharin >]"),
        ["A word is missing"],
    ),
    ("beginning too short", changed("[China fail*]", "[§China f*]"), ["too short a beginning"]),
    ("slash without its word", changed("[KPD lead*]", "[§KPD/ lead*]"), ["A word is missing"]),
    ("phrase too long", changed("[China fail*]", "[§" + "China " * 60 + "]"), ["more than 300"]),
    (
        "misconception without words",
        changed("{say: The KPD did not lead it., w", "§{w"),
        ["'say' is missing: a misconception needs it"],
    ),
    (
        "misconception without phrases",
        changed("when: [KPD lead*], ", "").replace("{say: The KPD", "§{say: The KPD"),
        ["'when' is missing"],
    ),
    ("cap that takes nothing", changed("cap: 1", "cap: §2"), ["'cap' is 2 of 2 marks"]),
    ("cap above the marks", changed("cap: 1", "cap: §3"), ["'cap' is 3 of 2 marks"]),
    ("cap below nought", changed("cap: 1", "cap: §-1"), ["'cap' must be a whole number from 0"]),
    ("unknown key of a misconception", changed("cap: 1", "§max: 1"), ["Unknown key 'max'"]),
    (
        "test answer without points",
        changed(
            "{answer: Because China had failed., points: [p2]}",
            "§{answer: Because China had failed.}",
        ),
        ["'points' is missing: a test answer needs it"],
    ),
    (
        "test answer without words",
        changed("{answer: Because China had failed., ", "§{"),
        ["'answer' is missing"],
    ),
    (
        "test answer with an unknown point",
        changed("points: [p2]}", "points: §[p22]}"),
        ["No mark point is called 'p22': did you mean 'p2'?"],
    ),
    (
        "test answer with a point that is like none",
        changed("points: [p2]}", "points: §[xyz]}"),
        ["No mark point is called 'xyz': they are p1, p2"],
    ),
    (
        "test answer with a point twice",
        changed("points: [p2]}", "points: §[p2, p2]}"),
        ["A mark point stands here twice"],
    ),
    (
        "test answer with an unknown key",
        changed("points: [p2]}", "points: [p2], §mark: 2}"),
        ["Unknown key 'mark'"],
    ),
    (
        "test answers as text",
        changed(
            "test_answers:\n  - {answer: Because China had failed., points: [p2]}",
            "test_answers: §China",
        ),
        ["'test_answers' must be a list, not a text"],
    ),
]


@pytest.mark.parametrize(
    ("text", "sentences"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_problem_is_named_at_its_place(text: str, sentences: list[str]) -> None:
    assert_refused(text, *sentences)
