# SPDX-License-Identifier: MIT
"""Text, distances and targets at every text size."""

import pytest

from quizdesk.ui.theme.space import LEAST_ANSWER, LEAST_TARGET, Space
from quizdesk.ui.theme.type_scale import TextSize, TypeScale, clamp_percent

PERCENTS = (100, 125, 150, 200, 250, 300)


def test_the_sizes_at_100_per_cent_are_those_of_the_design() -> None:
    scale = TypeScale(100)
    assert [scale.points(size) for size in TextSize] == [14, 16, 20, 28]


@pytest.mark.parametrize("percent", PERCENTS)
def test_body_text_grows_exactly_as_asked(percent: int) -> None:
    assert TypeScale(percent).points(TextSize.BODY) == 14 * percent / 100


@pytest.mark.parametrize("percent", PERCENTS)
def test_the_sizes_keep_their_order(percent: int) -> None:
    points = [TypeScale(percent).points(size) for size in TextSize]
    assert points == sorted(points)
    assert len(set(points)) == len(points)


def test_titles_reach_twice_their_size_and_then_grow_half_as_fast() -> None:
    assert TypeScale(200).points(TextSize.TITLE) == 56
    assert TypeScale(300).points(TextSize.TITLE) == 70


@pytest.mark.parametrize("percent", PERCENTS)
def test_targets_hold_their_text(percent: int) -> None:
    space, scale = Space(percent / 100), TypeScale(percent)
    assert space.target >= LEAST_TARGET
    assert space.answer >= max(LEAST_ANSWER, scale.line_pixels(TextSize.BODY))
    assert space.indicator >= LEAST_TARGET - 4
    assert space.scroll_bar >= 14


@pytest.mark.parametrize("percent", PERCENTS)
def test_gaps_grow_more_slowly_than_text(percent: int) -> None:
    factor = percent / 100
    plain, scaled = Space(), Space(factor)
    for units in (0.5, 1, 2, 3, 5):
        # A gap is a whole number of fours, so half a step of rounding is allowed for.
        assert plain.gap(units) <= scaled.gap(units) <= plain.gap(units) * factor**0.5 + 2


def test_distances_at_100_per_cent_are_multiples_of_eight() -> None:
    space = Space()
    assert [space.tight, space.usual, space.wide, space.section] == [8, 16, 24, 40]
    assert space.column == 760


@pytest.mark.parametrize(("asked", "given"), [(50, 100), (100, 100), (300, 300), (900, 300)])
def test_a_text_size_is_brought_within_what_screens_can_show(asked: int, given: int) -> None:
    assert clamp_percent(asked) == given
