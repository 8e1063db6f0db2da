# SPDX-License-Identifier: MIT
"""Roles and themes agree, tints are paper only, and high contrast is black, white and yellow."""

import re

import pytest

from quizdesk.ui.theme.roles import Role, ThemeName, Tint, role_names, theme_of

PAPER = {Role.GROUND, Role.SURFACE, Role.RAISED, Role.HAIRLINE}
THIN_LAYERS = {Role.ACCENT_SOFT, Role.RIGHT_SOFT, Role.WRONG_SOFT, Role.UNSURE_SOFT}
TINTS = [tint for tint in Tint if tint is not Tint.NONE]


def test_every_role_is_a_field_of_every_theme() -> None:
    assert role_names() == tuple(role.value for role in Role)


@pytest.mark.parametrize("name", list(ThemeName))
def test_every_role_has_a_colour(name: ThemeName) -> None:
    values = theme_of(name).values()
    assert [role for role, value in values.items() if not re.fullmatch("#[0-9A-F]{6}", value)] == []


@pytest.mark.parametrize("tint", TINTS)
def test_a_tint_changes_the_paper_and_nothing_that_stands_on_it(tint: Tint) -> None:
    plain, tinted = theme_of(ThemeName.LIGHT), theme_of(ThemeName.LIGHT, tint)
    changed = {role for role in Role if plain.value(role) != tinted.value(role)}
    assert changed == PAPER | THIN_LAYERS


@pytest.mark.parametrize("tint", TINTS)
@pytest.mark.parametrize("name", [ThemeName.DARK, ThemeName.HIGH_CONTRAST])
def test_a_tint_leaves_the_dark_themes_alone(name: ThemeName, tint: Tint) -> None:
    assert theme_of(name, tint) == theme_of(name)


def test_high_contrast_is_black_and_white_with_a_yellow_focus() -> None:
    theme = theme_of(ThemeName.HIGH_CONTRAST)
    assert theme.focus == "#FFFF00"
    others = {theme.value(role) for role in Role} - {theme.focus, theme.faint}
    assert others == {"#000000", "#FFFFFF"}
