# SPDX-License-Identifier: MIT
"""What docs/mark-schemes.md tells a teacher is true of this program."""

import re
from pathlib import Path

import pytest

from quizdesk.bank.checker import check_file
from quizdesk.bank.reader import bank_from
from quizdesk.engine.mark import Outcome
from quizdesk.engine.marking import mark
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import TextResponse

PAGE = (Path(__file__).parents[2] / "docs" / "mark-schemes.md").read_text("utf-8")
SCHEME, ACTORS, FAMILIES, LEVELS = re.findall(r"```yaml\n((?:.*\n)*?)```", PAGE)
TOP = f"""\
quizdesk: 1
id: page
title: The page
topics: {{anglo-soviet: Britain and the USSR}}
sources: {{notes: {{title: Notes, pages: 7}}}}
aliases: {{USSR: [Soviet, Moscow], Britain: [British]}}
{ACTORS}{FAMILIES}"""
ACTIVE = "Active transport is a way by which, if it must, a cell"
ATTACK = "  attack: [attack*, fight, denounce*]\n"


def outcome(phrase: str, answer: str) -> Outcome:
    """What becomes of a point with this phrase."""
    points = re.sub(
        r"  points:\n(?:.*\n)*?  misconceptions:\n(?:.*\n)*?  model",
        f"  points:\n  - {{id: p, say: A, accept: ['{phrase}']}}\n  model",
        SCHEME.replace("marks: 2", "marks: 1"),
    )
    # The words of a question earn nothing, so it must have none of the phrase's.
    points = re.sub(r"  stem: .*\n", "  stem: What happened?\n", points)
    text = TOP + ATTACK + "questions:\n" + points.split("  test_answers")[0]
    question = bank_from(text.encode(), "page.yaml").questions["arcos-raid"]
    return mark(question, TextResponse(answer)).part("p").outcome


def test_its_scheme_makes_a_bank_without_problems(tmp_path: Path) -> None:
    path = tmp_path / "page.yaml"
    path.write_text(TOP + "questions:\n" + SCHEME, "utf-8")
    assert check_file(path) == ()


def test_a_question_may_ask_for_suppositions() -> None:
    answer = TextResponse("They could have raided the Soviet trade offices.")
    for key, expected in (("", Outcome.UNSURE), ("  takes_suppositions: true\n", Outcome.AWARDED)):
        text = TOP + "questions:\n" + SCHEME.replace("  marks: 2\n", f"  marks: 2\n{key}")
        question = bank_from(text.encode(), "page.yaml").questions["arcos-raid"]
        assert mark(question, answer).part("raid").outcome is expected


def test_its_levels_can_be_read() -> None:
    ids = ("aims", "success", "failure", "cost")
    points = "".join(f"  - {{id: {one}, say: A, accept: [{one}]}}\n" for one in ids)
    text = re.sub(r"  points:\n(?:.*\n)*", f"  points:\n{points}  model_answer: A.\n", SCHEME)
    text = text.replace("  marks: 2\n", LEVELS)
    question = bank_from((TOP + "questions:\n" + text).encode(), "page.yaml").questions[
        "arcos-raid"
    ]
    assert isinstance(question, ShortAnswer)
    assert [band.high for band in question.scheme.levels] == [2, 4, 6]
    answer = TextResponse("His aims were clear. The failure was plain. The cost was high.")
    assert mark(question, answer).awarded == 5


@pytest.mark.parametrize(
    "answer",
    [
        "The KPD attacked the SPD.",
        "The SPD was attacked by the KPD.",
        "The KPD's attacks on the SPD split them.",
        "The KPD obeyed Moscow. They attacked the SPD.",
    ],
)
def test_who_does_it_is_found_in_every_form_that_is_named(answer: str) -> None:
    assert outcome("KPD > ~attack > SPD", answer) is Outcome.AWARDED


@pytest.mark.parametrize(
    "answer", ["The SPD attacked the KPD.", "Hitler attacked the SPD and the KPD."]
)
def test_who_does_not_do_it_earns_nothing(answer: str) -> None:
    assert outcome("KPD > ~attack > SPD", answer) is not Outcome.AWARDED


def test_an_actor_in_brackets_may_be_left_out_and_not_be_another() -> None:
    assert outcome("(KPD) > ~attack > SPD", "Attacking the SPD was a mistake.") is Outcome.AWARDED
    other = "Stalin attacked the SPD."
    assert outcome("(KPD) > ~attack > SPD", other) is Outcome.UNSURE


@pytest.mark.parametrize(
    ("phrase", "answer", "expected"),
    [
        ("raid Arcos", "Arcos was one of those that the police raided.", Outcome.AWARDED),
        ("raid/search/storm", "They searched it.", Outcome.AWARDED),
        ('"broke off"', "Britain broke off relations.", Outcome.AWARDED),
        ('"broke off"', "They broke it off.", Outcome.NOT_FOUND),
        ('"kind/type of (the/each) ~raid"', "What type of raids came?", Outcome.AWARDED),
        ('"kind/type of (the/each) ~raid"', "What kind of each search was it?", Outcome.AWARDED),
        ('"kind/type of (the/each) ~raid"', "What kind of sudden raid?", Outcome.NOT_FOUND),
        ("fund*", "The funding came late.", Outcome.AWARDED),
        ("~raid", "The police broke into it.", Outcome.AWARDED),
        ("not allow", "Stalin didn’t allow it.", Outcome.AWARDED),
        ("not allow", "Stalin allowed it.", Outcome.NOT_FOUND),
        ("letter (1924)", "The letter of 1924 did harm.", Outcome.AWARDED),
        ("letter (1924)", "The letter did harm.", Outcome.AWARDED),
        ("letter (1924)", "The letter of 1927 did harm.", Outcome.UNSURE),
        ("strike 1926..1928", "There was a strike in '27.", Outcome.AWARDED),
        ("power 1933", "He took power on 30/1/33.", Outcome.AWARDED),
        ("Japan Manchuria + threat*", "Japan took Manchuria. It was a threat.", Outcome.AWARDED),
        ('"vinegar type"', "They said how much vinegar, type of jar.", Outcome.AWARDED),
        ("active energy", "Active transport is one. This uses energy.", Outcome.AWARDED),
        ("what > samples", "The samples were big.", Outcome.AWARDED),
        ('"what" > samples', "The samples were big.", Outcome.NOT_FOUND),
        ("active > energy", f"{ACTIVE} uses energy.", Outcome.UNSURE),
        ('active + "use/need energy"', f"{ACTIVE} uses energy.", Outcome.AWARDED),
        ("active > energy", "Active transport is when the cell uses energy.", Outcome.AWARDED),
        ("could/would stop", "If united, they could have stopped him.", Outcome.AWARDED),
        ("type/kind .. vinegar", "It was a kind of vinegar.", Outcome.AWARDED),
        ("kind vinegar", "What kind of bowl, how long, and the vinegar?", Outcome.AWARDED),
        (
            "kind .. vinegar",
            "What kind of bowl, how long, and the vinegar?",
            Outcome.NOT_FOUND,
        ),
        ("(not) size sample", "They did not say the size of the samples.", Outcome.AWARDED),
        ("(not) size sample", "The size of the samples was 3 cm.", Outcome.AWARDED),
        ("raid Arcos", "The police never raided Arcos.", Outcome.NOT_FOUND),
        ("raid police", "They did raid it. The police did not raid it.", Outcome.NOT_FOUND),
        ("attack Arcos", "They attakced Arcos.", Outcome.AWARDED),
        ("raid Arcos", "Arcos, raid, letter, strike, India", Outcome.NOT_FOUND),
        ("raid Arcos", "- police raided Arcos → break", Outcome.AWARDED),
    ],
)
def test_the_table_says_what_a_phrase_asks_for(phrase: str, answer: str, expected: Outcome) -> None:
    assert outcome(phrase, answer) is expected
