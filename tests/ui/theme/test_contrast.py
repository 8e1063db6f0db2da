# SPDX-License-Identifier: MIT
"""Every text can be read and every edge seen, in every theme and on every tint: by arithmetic."""

import pytest

from quizdesk.ui.theme.contrast import contrast_ratio, mix, relative_luminance
from quizdesk.ui.theme.roles import POINT_ROLES, Role, Theme, ThemeName, Tint, theme_of

THEMES = [
    *(theme_of(ThemeName.LIGHT, tint) for tint in Tint),
    theme_of(ThemeName.DARK),
    theme_of(ThemeName.HIGH_CONTRAST),
]
TITLES = [*(f"light-{tint}" for tint in Tint), "dark", "high-contrast"]
every_theme = pytest.mark.parametrize("theme", THEMES, ids=TITLES)

GROUNDS = (Role.GROUND, Role.SURFACE, Role.RAISED)
SOFT_GROUNDS = (Role.ACCENT_SOFT, Role.RIGHT_SOFT, Role.WRONG_SOFT, Role.UNSURE_SOFT)
TEXT = (Role.INK, Role.MUTED, Role.ACCENT, Role.RIGHT, Role.WRONG, Role.UNSURE, *POINT_ROLES)
OWN_SOFT_GROUND = {
    Role.ACCENT: Role.ACCENT_SOFT,
    Role.RIGHT: Role.RIGHT_SOFT,
    Role.WRONG: Role.WRONG_SOFT,
    Role.UNSURE: Role.UNSURE_SOFT,
}
TEXT_NEEDS = 4.5
EDGE_NEEDS = 3.0


def too_weak(theme: Theme, pairs: list[tuple[Role, Role]], needed: float) -> list[str]:
    ratios = {pair: contrast_ratio(theme.value(pair[0]), theme.value(pair[1])) for pair in pairs}
    return [
        f"{over} on {under}: {ratio:.2f}"
        for (over, under), ratio in ratios.items()
        if ratio < needed
    ]


@every_theme
def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    assert too_weak(theme, [(t, g) for t in TEXT for g in GROUNDS], TEXT_NEEDS) == []


@every_theme
def test_ink_and_muted_text_can_be_read_on_every_soft_ground(theme: Theme) -> None:
    pairs = [(text, soft) for text in (Role.INK, Role.MUTED) for soft in SOFT_GROUNDS]
    assert too_weak(theme, pairs, TEXT_NEEDS) == []


@every_theme
def test_a_verdict_can_be_read_on_its_own_soft_ground(theme: Theme) -> None:
    assert too_weak(theme, list(OWN_SOFT_GROUND.items()), TEXT_NEEDS) == []


@every_theme
def test_text_on_filled_things_can_be_read(theme: Theme) -> None:
    pairs = [
        (Role.ON_ACCENT, Role.ACCENT),
        (Role.ON_ACCENT, Role.ACCENT_STRONG),
        (Role.ON_SELECTION, Role.SELECTION),
        *((Role.SURFACE, point) for point in POINT_ROLES),
    ]
    assert too_weak(theme, pairs, TEXT_NEEDS) == []


@every_theme
def test_edges_and_the_focus_ring_can_be_seen_on_every_ground(theme: Theme) -> None:
    seen = (Role.EDGE, Role.FOCUS, Role.ACCENT, Role.RIGHT, Role.WRONG, Role.UNSURE)
    pairs = [(edge, ground) for edge in seen for ground in GROUNDS]
    pairs += [(Role.FOCUS, soft) for soft in SOFT_GROUNDS]
    assert too_weak(theme, pairs, EDGE_NEEDS) == []


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#1D4E89", "#1D4E89", 1.0)],
)
def test_contrast_follows_the_published_formula(one: str, other: str, ratio: float) -> None:
    assert contrast_ratio(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast_ratio(other, one) == contrast_ratio(one, other)


def test_the_luminance_of_green_is_its_share_of_white() -> None:
    assert relative_luminance("#00FF00") == pytest.approx(0.7152)


def test_a_mixed_colour_lies_between_ground_and_colour() -> None:
    assert mix("#000000", "#FFFFFF", 0) == "#000000"
    assert mix("#000000", "#FFFFFF", 1) == "#FFFFFF"
    assert mix("#102030", "#304050", 0.5) == "#203040"
