# SPDX-License-Identifier: MIT
"""Contrast between colours, and mixing them; pure arithmetic on "#RRGGBB" strings, no Qt.

Formulas: Web Content Accessibility Guidelines 2.2, "relative luminance" and "contrast ratio"
(https://www.w3.org/TR/WCAG22/#dfn-relative-luminance and #dfn-contrast-ratio).
"""

_LINEAR_BELOW = 0.04045
_RED, _GREEN, _BLUE = 0.2126, 0.7152, 0.0722
_FLARE = 0.05


def channels(colour: str) -> tuple[int, int, int]:
    """Take "#RRGGBB" apart into red, green and blue, each 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def relative_luminance(colour: str) -> float:
    """Return how light a colour is, from 0 (black) to 1 (white), as WCAG 2.2 defines it."""
    red, green, blue = (_linear(channel) for channel in channels(colour))
    return _RED * red + _GREEN * green + _BLUE * blue


def contrast_ratio(one: str, other: str) -> float:
    """Return the WCAG 2.2 contrast ratio of two colours, from 1 (equal) to 21 (black on white)."""
    lighter, darker = sorted((relative_luminance(one), relative_luminance(other)), reverse=True)
    return (lighter + _FLARE) / (darker + _FLARE)


def mix(ground: str, colour: str, share: float) -> str:
    """Lay a colour thinly over a ground; `share` is how much of it, from 0 to 1."""
    pairs = zip(channels(ground), channels(colour), strict=True)
    mixed = (round(under + (over - under) * share) for under, over in pairs)
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


def _linear(channel: int) -> float:
    share = channel / 255
    if share <= _LINEAR_BELOW:
        return share / 12.92
    return float(((share + 0.055) / 1.055) ** 2.4)
