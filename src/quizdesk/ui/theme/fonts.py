# SPDX-License-Identifier: MIT
"""The bundled font: loading it, and the QFont for a size of text."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QWidget

from quizdesk.resources import resource_path
from quizdesk.ui.theme.type_scale import FAMILY, TextSize, TypeScale

FONT_FILES = ("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-SemiBold.ttf")
_TABULAR = "tnum"


@lru_cache(maxsize=1)
def load_fonts() -> tuple[str, ...]:
    """Make the bundled font known to Qt, once, and return the families it brought."""
    families: list[str] = []
    for file in FONT_FILES:
        number = QFontDatabase.addApplicationFont(str(resource_path("fonts", file)))
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(families)


def font_of(
    scale: TypeScale,
    size: TextSize = TextSize.BODY,
    *,
    strong: bool = False,
    tabular: bool = False,
) -> QFont:
    """Return the font for painting text of one size.

    Args:
        scale: the text size that the person has chosen.
        size: which of the four sizes.
        strong: semi-bold, for headings and for stress.
        tabular: figures of equal width, for columns and clocks.
    """
    font = QFont(FAMILY)
    font.setPointSizeF(scale.points(size))
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    if tabular:
        font.setFeature(QFont.Tag(_TABULAR), 1)
    return font


def line_up_figures(widget: QWidget) -> None:
    """Give a table, a list or a clock figures of equal width, and keep them through every change.

    It holds for a widget whose size of text the style sheet does not set; titles and stems
    therefore keep their own figures.
    """
    font = QFont()
    font.setFeature(QFont.Tag(_TABULAR), 1)
    widget.setFont(font)
