# SPDX-License-Identifier: MIT
"""Text as a voice should say it."""

import pytest

from quizdesk.viewmodels.saying import as_said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("in 1926", "in nineteen twenty-six"),
        ("by 1905.", "by nineteen oh five."),
        ("from 1900", "from nineteen hundred"),
        ("in 2001 and 2026", "in 2001 and twenty twenty-six"),
        ("the 1920s and 1910s", "the nineteen twenties and nineteen tens"),
        ("30 January 1933, at noon", "30 January nineteen thirty-three, at noon"),
        ("1926-28", "nineteen twenty-six to nineteen twenty-eight"),
        ("1926–1928", "nineteen twenty-six to nineteen twenty-eight"),
        ("1926/27", "nineteen twenty-six to nineteen twenty-seven"),
        ("1899-1902", "eighteen ninety-nine to nineteen oh two"),
        ("c. 1925", "about nineteen twenty-five"),
        ("circa 1925", "about nineteen twenty-five"),
        ("pp. 12–14", "pp. 12 to 14"),
    ],
)
def test_years_and_spans_are_said_in_words(text: str, said: str) -> None:
    assert as_said(text) == said


@pytest.mark.parametrize("text", ["£1926", "1,926 men", "11926", "1926%", "3-2", "5.1926"])
def test_figures_that_are_no_years_stay(text: str) -> None:
    assert as_said(text) == text


def test_signs_are_pauses_or_words() -> None:
    assert as_said("the KPD – led from Moscow – fought") == "the KPD, led from Moscow, fought"
    assert as_said("Written answer · 4 marks") == "Written answer, 4 marks"
    assert as_said("Britain & France") == "Britain and France"
    assert as_said("“Social fascists”\n  he said…") == "Social fascists he said."


def test_hyphens_within_words_stay() -> None:
    assert as_said("a non-aggression pact") == "a non-aggression pact"
