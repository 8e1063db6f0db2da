# SPDX-License-Identifier: MIT
"""What the style check finds in questions that are in order, and where it says so."""

from pathlib import Path

import pytest

from quizdesk.bank.bank_style import LEAST_QUESTIONS
from quizdesk.bank.style import style_of_file
from tests.bank.samples import PREFACE


def remarks(tmp_path: Path, *questions: str) -> list[str]:
    """The remarks on a bank of these questions, without the file's name."""
    path = tmp_path / "bank.yaml"
    path.write_text(PREFACE + "".join(questions), encoding="utf-8")
    return [str(one).removeprefix(f"{path}:") for one in style_of_file(path)]


def choice(
    *,
    stem: str = "When was the Treaty of Rapallo signed?",
    key: str = "In April 1922",
    others: tuple[str, ...] = ("In April 1926", "In March 1921"),
    name: str = "one",
    level: int = 1,
    key_place: int = 0,
) -> str:
    options = [f"  - {{text: '{text}', rationale: It is not so.}}" for text in others]
    options.insert(key_place, f"  - {{text: '{key}', key: true}}")
    return (
        f"- id: {name}\n  type: multiple-choice\n  topic: germany\n  level: {level}\n"
        f"  stem: {stem}\n  options:\n" + "\n".join(options) + "\n  explanation: It was so.\n"
    )


def test_a_plain_question_has_no_flaw(tmp_path: Path) -> None:
    assert remarks(tmp_path, choice()) == []


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (choice(stem="Which of these was not in the treaty?"), "asks for what is not so"),
        (choice(stem="What did the treaty contain except trade?"), "asks for what is not so"),
        (choice(stem="It was a treaty. Which of these was not in it?"), "asks for what is not so"),
        (choice(stem="The treaty was a"), "'a' or 'an' before the options"),
        (choice(stem="The treaty was an …"), "'a' or 'an' before the options"),
        (choice(stem=" ".join(["word"] * 51)), "more than 50 words"),
        (choice(others=("All of the above", "In March 1921")), "speaks of the other options"),
        (choice(key="Both A and B"), "speaks of the other options"),
        (choice(others=("None of these", "In March 1921")), "speaks of the other options"),
        (choice(others=("It was never signed", "In March 1921")), "'never' makes an option"),
        (choice(others=("In April 1926.", "In March 1921")), "end with a full stop"),
        (choice(others=("in April 1926", "In March 1921")), "begin with a capital"),
        (
            choice(key="In the April of 1922, at Rapallo, in the middle of a conference at Genoa"),
            "The key is much longer than the other options (5.5 times",
        ),
        (
            choice(others=("In the April of 1926, at Berlin", "In the March of 1921, at London")),
            "The key is much shorter than the other options (0.4 times",
        ),
        (
            choice(stem="Who signed for Germany?", key="The man of Germany", others=("A", "B")),
            "only the key repeats 'germany' from the stem",
        ),
    ],
)
def test_what_gives_a_key_away_is_said(tmp_path: Path, question: str, said: str) -> None:
    found = remarks(tmp_path, question)
    assert len([one for one in found if said in one]) == 1, found
    assert all(": one: " in one for one in found)


@pytest.mark.parametrize(
    "question",
    [
        choice(stem="Which of these was NOT in the treaty?"),
        choice(stem="The League would not have it. When was it signed?"),
        choice(stem="Why did the treaty not end the isolation of both?"),
        choice(key="KPD", others=("Guomindang, in China", "SPD")),
        choice(key="All the parties", others=("All the towns", "All the states")),
        choice(stem="Who signed for Germany?", key="A German", others=("Germany itself", "B")),
        choice(stem="Which would come after the others?", key="After a year", others=("In a", "B")),
    ],
)
def test_what_gives_nothing_away_is_left_alone(tmp_path: Path, question: str) -> None:
    unmarked = "Why did the treaty not"
    found = remarks(tmp_path, question)
    assert [one for one in found if unmarked not in question] == []


def test_a_remark_stands_at_the_option_that_it_is_about(tmp_path: Path) -> None:
    text = PREFACE + choice(others=("In April 1926", "It was never signed"))
    line = next(n for n, one in enumerate(text.splitlines(), 1) if "never" in one)
    assert remarks(tmp_path, choice(others=("In April 1926", "It was never signed"))) == [
        f"{line}:5: one: 'never' makes an option look wrong to one who guesses: say it without."
    ]


def test_two_keys_may_be_of_any_length(tmp_path: Path) -> None:
    two = choice(key="In the April of the year 1922, at Genoa").replace(
        "rationale: It is not so.", "key: true", 1
    )
    assert remarks(tmp_path, two) == []


DATED = """\
- id: treaties
  type: {kind}
  topic: germany
  stem: The treaties.
  {part}:
  - {{event: Treaty of Rapallo, date: 1922-04}}
  - {{event: The treaty of 1926, date: 1926-04-24}}
  - {{event: A plan made for 1950, date: 1931}}
  explanation: Rapallo came first.
"""


@pytest.mark.parametrize(("kind", "part"), [("date-matching", "pairs"), ("ordering", "events")])
def test_an_event_that_says_its_own_year_is_named(tmp_path: Path, kind: str, part: str) -> None:
    found = remarks(tmp_path, DATED.format(kind=kind, part=part))
    assert len(found) == 1
    assert "treaties: The event 'The treaty of 1926' says its own year" in found[0]


def many(count: int, **changes: object) -> list[str]:
    """So many questions that differ in stem and distractors."""
    return [
        choice(
            name=f"q{n}",
            stem=f"What of {n}?",
            others=(f"In April of {n + 100}", f"In March of {n + 100}"),
            **{"key": "In June of 1922", "key_place": n % 3, **changes},  # type: ignore[arg-type]
        )
        for n in range(count)
    ]


def test_keys_that_stand_out_show_from_twenty_questions_on(tmp_path: Path) -> None:
    long_ones = many(LEAST_QUESTIONS, key="In the June of 1922")
    assert remarks(tmp_path, *long_ones[1:]) == []
    (remark,) = remarks(tmp_path, *long_ones)
    assert "The key is the longest option in 100% of the questions; chance would be 33%" in remark
    (remark,) = remarks(tmp_path, *many(LEAST_QUESTIONS, key="In 1922, 6"))
    assert "The key is the shortest option in 100%" in remark
    (remark,) = remarks(tmp_path, *many(LEAST_QUESTIONS, key_place=1))
    assert "The key is option 2 in 100% of the questions as they are written" in remark


def test_a_distractor_may_come_three_times(tmp_path: Path) -> None:
    same = [choice(name=f"q{n}", stem=f"What of {n}?") for n in range(4)]
    assert remarks(tmp_path, *same[:3]) == []
    found = remarks(tmp_path, *same)
    assert [one for one in found if "q3: 'In April 1926' is wrong here for the 4th time" in one]


def test_the_same_stem_twice_is_said_at_the_second(tmp_path: Path) -> None:
    (remark,) = remarks(tmp_path, choice(name="first"), choice(name="second"))
    assert "second: 'first' asks the same" in remark


def test_levels_far_from_the_wanted_spread_are_said_for_their_topic(tmp_path: Path) -> None:
    low = many(19)
    assert remarks(tmp_path, *low) == [], "one level alone is no use of levels"
    (remark,) = remarks(tmp_path, *low[:15], choice(name="last", level=3, stem="And last?"))
    assert "Topic 'germany' has 94%, 0%, 6% of its 16 questions at levels 1, 2, 3" in remark


def test_a_file_that_is_no_bank_has_no_style(tmp_path: Path) -> None:
    path = tmp_path / "no.yaml"
    path.write_text("- 1\n", encoding="utf-8")
    assert style_of_file(path) == ()
