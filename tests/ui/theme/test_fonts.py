# SPDX-License-Identifier: MIT
"""The bundled font: known to Qt, complete for British and Welsh, with its licence beside it."""

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from quizdesk.resources import resource_path
from quizdesk.ui.theme import TextSize, current
from quizdesk.ui.theme.fonts import FONT_FILES, load_fonts
from quizdesk.ui.theme.type_scale import FAMILY
from tests.ui.theme.conftest import Dress

NEEDED = "ABCabc0123456789ŵŷŴŶâêîôûáéíóúäöüßçñčšžłń–—‘’“”…×−½£°•·"


def test_the_font_is_loaded_and_used(dress: Dress) -> None:
    assert FAMILY in load_fonts()
    assert QFontInfo(current().font()).family() == FAMILY


def test_both_weights_are_there(dress: Dress) -> None:
    strong = QFontInfo(current().font(strong=True))
    assert strong.weight() == QFont.Weight.DemiBold
    plain, bold = (QFontMetricsF(current().font(strong=s)) for s in (False, True))
    assert bold.horizontalAdvance("Comintern") > plain.horizontalAdvance("Comintern")


def test_every_sign_that_a_question_may_need_is_in_the_font(qapp: QApplication) -> None:
    for file in FONT_FILES:
        raw = QRawFont(str(resource_path("fonts", file)), 16)
        missing = [sign for sign in NEEDED if not raw.supportsCharacter(ord(sign))]
        assert missing == [], file


def test_figures_line_up_where_they_are_asked_to(dress: Dress) -> None:
    metrics = QFontMetricsF(current().font(TextSize.BODY, tabular=True))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1
    proportional = QFontMetricsF(current().font(TextSize.BODY))
    assert proportional.horizontalAdvance("1") < proportional.horizontalAdvance("0")


def test_the_licence_lies_beside_the_font() -> None:
    licence = resource_path("fonts", "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
