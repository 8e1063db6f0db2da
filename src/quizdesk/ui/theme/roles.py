# SPDX-License-Identifier: MIT
"""The colours of every theme by the role they play; no colour value stands anywhere else.

Pure data, no Qt. Widgets ask for a role and never for a value. Tests hold every text role to a
contrast of 4.5 and every edge to 3, on each ground that it may stand on.
"""

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from quizdesk.ui.theme.contrast import mix


class ThemeName(StrEnum):
    """The themes a person can choose."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Tint(StrEnum):
    """Coloured paper for the light theme, for readers whom white dazzles."""

    NONE = "none"
    CREAM = "cream"
    BLUE = "blue"
    GREEN = "green"
    ROSE = "rose"
    GREY = "grey"


class Role(StrEnum):
    """What a colour is for. The members are the colour fields of `Theme`, name for name."""

    GROUND = "ground"
    SURFACE = "surface"
    RAISED = "raised"
    INK = "ink"
    MUTED = "muted"
    FAINT = "faint"
    ACCENT = "accent"
    ACCENT_STRONG = "accent_strong"
    ACCENT_SOFT = "accent_soft"
    ON_ACCENT = "on_accent"
    RIGHT = "right"
    RIGHT_SOFT = "right_soft"
    WRONG = "wrong"
    WRONG_SOFT = "wrong_soft"
    UNSURE = "unsure"
    UNSURE_SOFT = "unsure_soft"
    EDGE = "edge"
    HAIRLINE = "hairline"
    FOCUS = "focus"
    SELECTION = "selection"
    ON_SELECTION = "on_selection"
    SHADOW = "shadow"
    POINT_1 = "point_1"
    POINT_2 = "point_2"
    POINT_3 = "point_3"
    POINT_4 = "point_4"
    POINT_5 = "point_5"
    POINT_6 = "point_6"
    POINT_7 = "point_7"
    POINT_8 = "point_8"


POINT_ROLES = tuple(role for role in Role if role.startswith("point_"))


class Theme(NamedTuple):
    """One theme: every role with its colour as "#RRGGBB".

    Attributes:
        name: which theme this is.
        is_dark: whether light ink stands on a dark ground.
        ground: the window behind everything.
        surface: cards, fields and lists that lie on the ground.
        raised: what lies above a surface: menus, tips, a pressed quiet button, table heads.
        ink: text to read.
        muted: text of second rank; still meets the contrast of text.
        faint: what cannot be used at the moment; exempt from contrast, as in WCAG.
        accent: the one colour that leads: main button, chosen things, links.
        accent_strong: the accent under the pointer.
        accent_soft: a breath of accent behind what is chosen.
        on_accent: text and signs on accent and on accent_strong.
        right: text and signs of what was right; `right_soft` lies behind it. So wrong, unsure.
        edge: borders that must be seen: fields, indicators, slots.
        hairline: lines that only order the page and carry no meaning.
        focus: the ring around what has the keyboard.
        selection: behind selected text and rows, with `on_selection` upon it.
        shadow: under a lifted card; drawn with `SHADOW_SHARE` of its strength.
        point_1: number and underline of the first marked idea in an answer; so to point_8.
    """

    name: ThemeName
    is_dark: bool
    ground: str
    surface: str
    raised: str
    ink: str
    muted: str
    faint: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    right: str
    right_soft: str
    wrong: str
    wrong_soft: str
    unsure: str
    unsure_soft: str
    edge: str
    hairline: str
    focus: str
    selection: str
    on_selection: str
    shadow: str
    point_1: str
    point_2: str
    point_3: str
    point_4: str
    point_5: str
    point_6: str
    point_7: str
    point_8: str

    def value(self, role: Role) -> str:
        """Return the "#RRGGBB" of a role."""
        colour: str = getattr(self, role.value)
        return colour

    def values(self) -> dict[str, str]:
        """Return every role's name with its colour, for style templates."""
        return {role.value: self.value(role) for role in Role}


SHADOW_SHARE = 0.22
_SOFT_SHARE = 0.11
_SOFT_SHARE_DARK = 0.12

_LIGHT = Theme(
    name=ThemeName.LIGHT,
    is_dark=False,
    ground="#F7F4EC",
    surface="#FFFFFF",
    raised="#EFEBE0",
    ink="#1E2227",
    muted="#535B65",
    faint="#9A958A",
    accent="#1D4E89",
    accent_strong="#163D6C",
    accent_soft="#EBEFF4",
    on_accent="#FFFFFF",
    right="#1B6237",
    right_soft="#EAF1EC",
    wrong="#9E2A2B",
    wrong_soft="#F6EAEA",
    unsure="#744C00",
    unsure_soft="#F3EEE6",
    edge="#857E6D",
    hairline="#DDD6C6",
    focus="#1E2227",
    selection="#1D4E89",
    on_selection="#FFFFFF",
    shadow="#1E2227",
    point_1="#1D4E89",
    point_2="#1B6237",
    point_3="#8A3A00",
    point_4="#6A3391",
    point_5="#00626B",
    point_6="#9C2257",
    point_7="#565200",
    point_8="#4A4A8F",
)

_DARK = Theme(
    name=ThemeName.DARK,
    is_dark=True,
    ground="#14171B",
    surface="#1E2329",
    raised="#2A3038",
    ink="#ECE9E2",
    muted="#AEB5BD",
    faint="#6A727C",
    accent="#8CB8F2",
    accent_strong="#B4D1F8",
    accent_soft="#2D3845",
    on_accent="#10151B",
    right="#83D3A3",
    right_soft="#2C3B3A",
    wrong="#FF9F97",
    wrong_soft="#3D3438",
    unsure="#F0C674",
    unsure_soft="#3B3A34",
    edge="#78818C",
    hairline="#353C45",
    focus="#ECE9E2",
    selection="#8CB8F2",
    on_selection="#10151B",
    shadow="#000000",
    point_1="#8CB8F2",
    point_2="#83D3A3",
    point_3="#FFB07A",
    point_4="#CFA9F5",
    point_5="#6FD3DC",
    point_6="#FF9EC4",
    point_7="#D8D06A",
    point_8="#B4B4F5",
)

_BLACK, _WHITE, _YELLOW = "#000000", "#FFFFFF", "#FFFF00"

_HIGH_CONTRAST = Theme(
    name=ThemeName.HIGH_CONTRAST,
    is_dark=True,
    ground=_BLACK,
    surface=_BLACK,
    raised=_BLACK,
    ink=_WHITE,
    muted=_WHITE,
    faint="#A6A6A6",
    accent=_WHITE,
    accent_strong=_YELLOW,
    accent_soft=_BLACK,
    on_accent=_BLACK,
    right=_WHITE,
    right_soft=_BLACK,
    wrong=_WHITE,
    wrong_soft=_BLACK,
    unsure=_WHITE,
    unsure_soft=_BLACK,
    edge=_WHITE,
    hairline=_WHITE,
    focus=_YELLOW,
    selection=_WHITE,
    on_selection=_BLACK,
    shadow=_BLACK,
    point_1=_WHITE,
    point_2=_WHITE,
    point_3=_WHITE,
    point_4=_WHITE,
    point_5=_WHITE,
    point_6=_WHITE,
    point_7=_WHITE,
    point_8=_WHITE,
)

_GROUNDS_OF_TINT: dict[Tint, tuple[str, str, str, str]] = {
    # ground, surface, raised, hairline
    Tint.CREAM: ("#F8EFD4", "#FDF7E4", "#EFE4C3", "#DECFA6"),
    Tint.BLUE: ("#DDE9F5", "#EAF2FA", "#D3E2F1", "#B9CCE0"),
    Tint.GREEN: ("#DFEEDD", "#EBF5EA", "#D4E6D2", "#B9D0B7"),
    Tint.ROSE: ("#F6E3E4", "#FBEEEE", "#F1DBDD", "#DBBDC0"),
    Tint.GREY: ("#E6E6E4", "#F0F0EE", "#DFDFDC", "#C6C6C2"),
}


@lru_cache(maxsize=16)
def theme_of(name: ThemeName, tint: Tint = Tint.NONE) -> Theme:
    """Return a theme, on tinted paper where the theme is light.

    Dark and high contrast keep their own grounds: a tint there would take from their contrast.
    """
    plain = {
        ThemeName.LIGHT: _LIGHT,
        ThemeName.DARK: _DARK,
        ThemeName.HIGH_CONTRAST: _HIGH_CONTRAST,
    }[name]
    if name is ThemeName.HIGH_CONTRAST:
        return plain
    if name is ThemeName.LIGHT and tint is not Tint.NONE:
        ground, surface, raised, hairline = _GROUNDS_OF_TINT[tint]
        plain = plain._replace(ground=ground, surface=surface, raised=raised, hairline=hairline)
    return _with_soft_grounds(plain)


def _with_soft_grounds(theme: Theme) -> Theme:
    """Mix the soft grounds from the surface they lie on, so that a tint reaches them too."""
    share = _SOFT_SHARE_DARK if theme.is_dark else _SOFT_SHARE
    return theme._replace(
        accent_soft=mix(theme.surface, theme.accent, share),
        right_soft=mix(theme.surface, theme.right, share),
        wrong_soft=mix(theme.surface, theme.wrong, share),
        unsure_soft=mix(theme.surface, theme.unsure, share),
    )


def role_names() -> tuple[str, ...]:
    """Return the names of the colour fields of `Theme`, in order."""
    return tuple(name for name in Theme._fields if name not in {"name", "is_dark"})
