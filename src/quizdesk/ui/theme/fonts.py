# SPDX-License-Identifier: MIT
"""The bundled typefaces: loading one when it is needed, and the QFont for a size of text."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QWidget

from quizdesk.resources import resource_path
from quizdesk.ui.theme.type_scale import FACES, FontName, Spacing, TextSize, TypeScale

_TABULAR = "tnum"


@lru_cache(maxsize=len(FontName))
def load_font(name: FontName = FontName.USUAL) -> tuple[str, ...]:
    """Make a typeface known to Qt, once, and return the families it brought."""
    families: list[str] = []
    for file in FACES[name].files:
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
        scale: how text is set.
        size: which of the four sizes.
        strong: the typeface's strong weight, for headings and for stress.
        tabular: figures of equal width, for columns and clocks.
    """
    face = scale.face
    font = QFont(face.family)
    font.setPointSizeF(scale.points(size))
    if strong:
        font.setWeight(QFont.Weight(face.strong))
    if tabular:
        font.setFeature(QFont.Tag(_TABULAR), 1)
    if scale.spacing is Spacing.WIDE:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, scale.letters_apart(size))
        font.setWordSpacing(scale.words_apart(size))
    return font


def line_up_figures(widget: QWidget) -> None:
    """Give a table, a list or a clock figures of equal width, and keep them through every change.

    It holds for a widget whose size of text the style sheet does not set; titles and stems
    therefore keep their own figures.
    """
    font = QFont()
    font.setFeature(QFont.Tag(_TABULAR), 1)
    widget.setFont(font)
