# SPDX-License-Identifier: MIT
"""The gallery's walk through the drills: dates typed, terms turned, and what a round came to."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from tools.gallery.stage import Stage

DRILL_SCREENS = (
    "dates-drill",
    "dates-drill-told",
    "dates-drill-result",
    "flash",
    "flash-turned",
)
"""Every picture's name, in the order of taking."""


def show_drills(stage: Stage, take: Callable[[str], None], *, has_terms: bool) -> None:
    """Plays a round of dates, and turns a term where the bank has any.

    Args:
        stage: the window on a desk.
        take: saves a picture of a name.
        has_terms: whether the bank has a glossary.
    """
    router, operator = stage.router, stage.operator
    router.show_practise()
    operator.click("Dates drill")
    take("dates-drill")
    operator.type_text("1929")
    operator.click("Check")
    take("dates-drill-told")
    operator.press(Qt.Key.Key_Return)
    while operator.shows("I do not know"):
        operator.click("I do not know")
        operator.press(Qt.Key.Key_Return)
    take("dates-drill-result")
    if has_terms:
        router.show_practise()
        operator.click("Glossary flash")
        take("flash")
        operator.press(Qt.Key.Key_Space)
        take("flash-turned")
