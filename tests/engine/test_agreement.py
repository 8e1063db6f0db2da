# SPDX-License-Identifier: MIT
"""Agreement of two markers, against values reckoned by hand or by the definition."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.agreement import Verdicts, interval, weighted_kappa

PAIRS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=40)


def by_definition(pairs: list[tuple[int, int]]) -> float:
    """Cohen's definition, cell by cell."""
    number = len(pairs)
    seen = sum((one - other) ** 2 for one, other in pairs) / number
    chance = sum((one - other) ** 2 for one, _ in pairs for _, other in pairs) / number**2
    return 1 - seen / chance if chance else 1.0


@given(PAIRS)
def test_weighted_kappa_is_what_its_definition_says(pairs: list[tuple[int, int]]) -> None:
    assert weighted_kappa(pairs) == pytest.approx(by_definition(pairs))


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=40))
def test_kappa_is_what_its_definition_says(judged: list[tuple[bool, bool]]) -> None:
    verdicts = Verdicts(
        judged.count((True, True)),
        judged.count((True, False)),
        judged.count((False, True)),
        judged.count((False, False)),
    )
    number = len(judged)
    agreed = sum(one == other for one, other in judged) / number
    # Everyone of the first marker's verdicts beside everyone of the second's.
    chance = sum(one == other for one, _ in judged for _, other in judged) / number**2
    expected = (agreed - chance) / (1 - chance) if chance < 1 else 1.0
    assert verdicts.kappa == pytest.approx(expected)


def test_an_interval_comes_near_the_one_of_large_samples() -> None:
    # Two markers of two marks: there the weighted kappa is Cohen's, whose large-sample variance is
    # that of J. L. Fleiss, J. Cohen and B. S. Everitt (1969).
    table = {(1, 1): 80, (1, 0): 20, (0, 1): 30, (0, 0): 70}
    pairs = [pair for pair, times in table.items() for _ in range(times)]
    share = {pair: times / 200 for pair, times in table.items()}
    first = {mark: share[mark, 0] + share[mark, 1] for mark in (0, 1)}
    second = {mark: share[0, mark] + share[1, mark] for mark in (0, 1)}
    chance = sum(first[mark] * second[mark] for mark in (0, 1))
    kappa = weighted_kappa(pairs)
    on = sum(
        share[mark, mark] * (1 - (first[mark] + second[mark]) * (1 - kappa)) ** 2 for mark in (0, 1)
    )
    off = (1 - kappa) ** 2 * sum(
        share[one, 1 - one] * (second[one] + first[1 - one]) ** 2 for one in (0, 1)
    )
    variance = (on + off - (kappa - chance * (1 - kappa)) ** 2) / (200 * (1 - chance) ** 2)
    found = interval(pairs, Random(1))
    assert found is not None
    expected = (kappa - 1.96 * variance**0.5, kappa + 1.96 * variance**0.5)
    assert found == pytest.approx(expected, abs=0.025)


def test_kappa_of_an_example() -> None:
    # Cohen's kappa of the table 20, 5, 10, 15: agreement 0.7, chance 0.5.
    verdicts = Verdicts(both=20, first_only=5, second_only=10, neither=15)
    assert verdicts.accuracy == pytest.approx(0.7)
    assert verdicts.kappa == pytest.approx(0.4)


@pytest.mark.parametrize("verdicts", [Verdicts(), Verdicts(both=4), Verdicts(neither=4)])
def test_where_chance_alone_agrees_kappa_is_one(verdicts: Verdicts) -> None:
    assert (verdicts.accuracy, verdicts.kappa) == (1.0, 1.0)


def test_verdicts_add_up() -> None:
    assert Verdicts(1, 2, 3, 4) + Verdicts(1, 1, 1, 1) == Verdicts(2, 3, 4, 5)


def test_an_interval_takes_twenty_answers() -> None:
    assert interval([(0, 1)] * 19, Random(1)) is None
    assert interval([(0, 0), (1, 1)] * 10, Random(1)) == (1.0, 1.0)


def test_an_interval_narrows_with_more_answers() -> None:
    pairs = [(0, 0), (1, 1), (2, 2), (1, 2), (0, 1)]
    few, many = interval(pairs * 5, Random(1)), interval(pairs * 80, Random(1))
    assert few is not None
    assert many is not None
    assert many[1] - many[0] < few[1] - few[0]
    assert many[0] < weighted_kappa(pairs) < many[1]


def test_the_same_chance_gives_the_same_interval() -> None:
    pairs = [(0, 0), (1, 2), (2, 1), (2, 2)] * 6
    assert interval(pairs, Random(7)) == interval(pairs, Random(7))
