# SPDX-License-Identifier: MIT
"""The one style sheet of the application, made from templates that name roles and no colours."""

from functools import lru_cache
from string import Template

from quizdesk.resources import resource_path
from quizdesk.ui.theme.icons import IconName, icon_svg
from quizdesk.ui.theme.look import Look
from quizdesk.ui.theme.memory_files import register_files
from quizdesk.ui.theme.roles import Role, Theme, ThemeName
from quizdesk.ui.theme.type_scale import TextSize

TEMPLATES = ("text", "buttons", "fields", "lists", "surfaces")
_HIGH_CONTRAST_TEMPLATE = "high-contrast"
_SIGNS = {
    "tick": (IconName.CHECK, Role.ON_ACCENT),
    "dash": (IconName.MINUS, Role.ON_ACCENT),
    "dash_faint": (IconName.MINUS, Role.SURFACE),
    "tick_faint": (IconName.CHECK, Role.SURFACE),
    "menu_tick": (IconName.CHECK, Role.INK),
    "arrow_down": (IconName.CHEVRON_DOWN, Role.INK),
    "arrow_up": (IconName.CHEVRON_UP, Role.INK),
    "arrow_down_faint": (IconName.CHEVRON_DOWN, Role.FAINT),
    "arrow_up_faint": (IconName.CHEVRON_UP, Role.FAINT),
}
_FIELD_PADDING = 0.75


@lru_cache(maxsize=8)
def style_sheet_of(look: Look) -> str:
    """Return the style sheet for a look.

    Raises:
        KeyError: if a template names a role or size that does not exist; a fault of ours.
    """
    values = look.theme.values() | _sizes(look) | _sign_files(look.theme)
    names = list(TEMPLATES)
    if look.theme.name is ThemeName.HIGH_CONTRAST:
        names.append(_HIGH_CONTRAST_TEMPLATE)
    return "\n".join(_template(name).substitute(values) for name in names)


@lru_cache(maxsize=16)
def _template(name: str) -> Template:
    return Template(resource_path("styles", f"{name}.qss").read_text(encoding="utf-8"))


def _sizes(look: Look) -> dict[str, str]:
    """Return every measure that the templates name, as style sheets write them."""
    space, scale = look.space, look.type
    indicator, side = space.indicator, space.usual
    field = space.gap(_FIELD_PADDING)
    pixels = {
        "hair": space.hair,
        "tight": space.tight,
        "tight_in": space.tight - 1,
        "reading_lift": scale.reading_lift,
        "usual": side,
        "usual_in": side - 1,
        "field": field,
        "field_in": field - 1,
        "side": space.gap(1.5),
        "side_in": space.gap(1.5) - 1,
        "wide": space.wide,
        "target": space.target,
        # A style sheet's least height is that of the content: take padding and edge away.
        "button_height": space.answer - 2 * space.tight - 2,
        "field_height": space.answer - 2 * field - 2,
        "indicator": indicator,
        "indicator_corner": round(indicator * 0.2),
        "ring_corner": indicator // 2 + 2,
        "icon": space.icon,
        "corner": space.corner,
        "inner_corner": space.corner - 3,
        "scroll_bar": space.scroll_bar,
        "scroll_corner": space.scroll_bar // 2 - 3,
        "scroll_least": space.target * 2,
        "bar": max(6, space.hair),
        "bar_corner": max(6, space.hair) // 2,
        "arrow": round(16 * min(scale.factor, 2.5)),
        "arrow_column": round(16 * min(scale.factor, 2.5)) + 2 * space.tight,
        "slider_handle": space.target - 4,
        "slider_corner": (space.target - 4) // 2,
        "slider_overhang": (space.target - 4 - 6) // 2,
    }
    others = {"strong_weight": str(scale.face.strong)} | {
        f"{size.value}_apart": f"letter-spacing: {scale.letters_apart(size):.2f}px; "
        f"word-spacing: {scale.words_apart(size):.2f}px;"
        for size in TextSize
    }
    points = {f"{size.value}_size": f"{scale.points(size)}pt" for size in TextSize}
    return {name: f"{value}px" for name, value in pixels.items()} | points | others


def _sign_files(theme: Theme) -> dict[str, str]:
    """Colour the small signs that the style sheet shows and return their addresses."""
    folder = "signs-" + "-".join(
        theme.value(role).lstrip("#")
        for role in (Role.INK, Role.ON_ACCENT, Role.FAINT, Role.SURFACE)
    )
    files = {
        f"{sign}.svg": icon_svg(name, theme.value(role)) for sign, (name, role) in _SIGNS.items()
    }
    register_files(folder, files)
    return {sign: f"url(:/{folder}/{sign}.svg)" for sign in _SIGNS}
