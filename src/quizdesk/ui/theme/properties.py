# SPDX-License-Identifier: MIT
"""The dynamic properties that the style sheet reads, and setting them on a widget."""

from enum import StrEnum

from PySide6.QtWidgets import QWidget


class Kind(StrEnum):
    """What a button or a frame is; the style sheet's property `kind`."""

    PRIMARY = "primary"
    QUIET = "quiet"
    DANGER = "danger"
    LINK = "link"
    CARD = "card"
    TRAY = "tray"
    SLOT = "slot"
    CHIP = "chip"
    PLACE = "place"
    BANNER = "banner"
    BAR = "bar"
    RULE = "rule"
    BARE = "bare"


class TextRole(StrEnum):
    """What a piece of text is; the style sheet's property `textRole`."""

    TITLE = "title"
    STEM = "stem"
    LEAD = "lead"
    BODY = "body"
    STRONG = "strong"
    MUTED = "muted"


class Tone(StrEnum):
    """What a sentence or a sign says; the style sheet's property `tone`."""

    INFO = "info"
    RIGHT = "right"
    WRONG = "wrong"
    UNSURE = "unsure"
    ERROR = "error"


_PROPERTY_OF = {Kind: "kind", TextRole: "textRole", Tone: "tone"}


def mark_as(widget: QWidget, *marks: Kind | TextRole | Tone) -> None:
    """Say what a new widget is; one that may have been shown must be repolished as well."""
    for mark in marks:
        widget.setProperty(_PROPERTY_OF[type(mark)], mark.value)


def set_state(widget: QWidget, name: str, value: bool | str) -> None:
    """Set a state that the style sheet reads, such as `chosen` on a card."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        repolish(widget)


def repolish(widget: QWidget) -> None:
    """Have the style sheet look at a widget again after one of its properties changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
