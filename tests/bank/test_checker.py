# SPDX-License-Identifier: MIT
"""The checker tries the test answers of mark schemes and says where the scheme disagrees."""

from pathlib import Path

import pytest

from benchmarks.hostile_banks import TOP
from quizdesk.bank.checker import check_file
from quizdesk.errors import InputMissing, Problem
from quizdesk.resources import resource_path
from tests.bank.samples import SMALL_BANK, changed, signed_places

TEST = "- {answer: Because China had failed., points: [p2]}"


@pytest.fixture
def check(tmp_path: Path) -> "Check":
    return Check(tmp_path / "bank.yaml")


class Check:
    """Checks texts by way of a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __call__(self, text: str) -> tuple[Problem, ...]:
        self.path.write_text(text, "utf-8")
        return check_file(self.path)

    def finds(self, text: str, *sentences: str) -> None:
        """Asserts that problems stand just at the signs and hold these words."""
        plain, places = signed_places(text)
        found = self(plain)
        assert [f"{one.line}:{one.column}" for one in found] == places, found
        for problem, words in zip(found, sentences, strict=True):
            assert words in problem.sentence


def test_a_bank_whose_schemes_do_as_their_authors_say_has_no_problems(check: Check) -> None:
    assert check(SMALL_BANK) == ()


def test_the_built_in_bank_has_no_problems() -> None:
    assert check_file(resource_path("questions.yaml")) == ()


def test_a_model_answer_that_does_not_earn_every_mark_is_named(check: Check) -> None:
    check.finds(
        changed("  model_answer: ", "  model_answer: §He liked the sea. #"),
        "The scheme gives its own model answer 0 of ",
    )


def test_a_scheme_without_test_answers_is_tried_on_its_model_answer_all_the_same(
    check: Check,
) -> None:
    text = changed("  model_answer: ", "  model_answer: §He liked the sea. #")
    check.finds(
        text[: text.index("  test_answers:")], "The scheme gives its own model answer 0 of "
    )


def test_a_point_that_should_be_earned_and_is_not_is_named(check: Check) -> None:
    check.finds(
        changed(TEST, "- §{answer: He liked the sea., points: [p2]}"),
        "should earn p2, but the scheme does not find it",
    )


def test_a_point_that_is_earned_and_should_not_be_is_named(check: Check) -> None:
    check.finds(
        changed(TEST, "- §{answer: Because China had failed., points: []}"),
        "should not earn p2, but the scheme awards it",
    )


def test_a_point_that_should_be_earned_and_is_unsure_is_named_with_the_reason(
    check: Check,
) -> None:
    answer = "Because Bukharin defeated Stalin and then Stalin could defeat Bukharin."
    found = check(changed(TEST, f"- {{answer: {answer}, points: [p1]}}"))
    assert [one.where for one in found] == ["left-turn"]
    assert "should earn p1, but the scheme leaves it unsure (" in found[0].sentence
    assert found[0].sentence.endswith("mend the phrases of p1, or the 'points' here.")


def test_a_point_that_should_not_be_earned_may_be_unsure(check: Check) -> None:
    answer = "Because Bukharin defeated Stalin and then Stalin could defeat Bukharin."
    assert check(changed(TEST, f"- {{answer: {answer}, points: []}}")) == ()


def test_every_disagreement_of_an_answer_is_named(check: Check) -> None:
    check.finds(
        changed(TEST, "- §§{answer: Because China had failed., points: [p1]}"),
        "should earn p1",
        "should not earn p2",
    )


def test_each_answer_is_named_at_its_own_place(check: Check) -> None:
    check.finds(
        changed(TEST, f"{TEST}\n  - §{{answer: No idea., points: [p1]}}\n  {TEST}"),
        "should earn p1",
    )


def test_a_sound_scheme_is_tried_although_another_question_is_faulty(check: Check) -> None:
    text = changed("  level: 1\n", "  level: §9\n")
    check.finds(
        changed(TEST, "- §{answer: No idea., points: [p2]}", text),
        "'level' must be",
        "should earn p2",
    )


def test_a_faulty_scheme_is_not_tried(check: Check) -> None:
    text = changed(TEST, "- {answer: No idea., points: [p2]}")
    check.finds(changed("marks: 2\n", "marks: §two\n", text), "'marks' must be a whole number")


def test_a_scheme_needs_no_test_answers(check: Check) -> None:
    assert check(SMALL_BANK[: SMALL_BANK.index("  test_answers:")]) == ()


def test_answers_that_would_take_too_long_to_try_are_refused(check: Check) -> None:
    phrases = ", ".join(["reichstag berlin moscow treaty congress " * 7] * 79)
    answer = "a word " * 800
    tests = ", ".join([f"{{answer: {answer}, points: []}}"] * 60)
    text = TOP.decode() + "questions:\n"
    text += "- {id: q, type: short-answer, topic: t, stem: S, marks: 1, model_answer: M, points: ["
    text += ", ".join(f"{{id: p{one}, say: S, accept: [{phrases}]}}" for one in range(9))
    found = check(text + f"], test_answers: [{tests}]}}\n")
    assert len(found) == 1
    assert "Trying the test answers would take too long from here on" in found[0].sentence


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(InputMissing, match="does not exist"):
        check_file(tmp_path / "nowhere.yaml")
