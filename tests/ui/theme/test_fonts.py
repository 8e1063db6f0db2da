# SPDX-License-Identifier: MIT
"""The bundled typefaces: known to Qt, complete for British and Welsh, with their licences."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from quizdesk.resources import resource_path
from quizdesk.ui.theme import FontName, Letters, Spacing, TextSize, current
from quizdesk.ui.theme.fonts import load_font
from quizdesk.ui.theme.type_scale import FACES
from quizdesk.ui.widgets.text import Body, Title
from tests.ui.theme.conftest import Dress

NEEDED = "ABCabc0123456789ŵŷŴŶâêîôûáéíóúäöüßçñčšžłń–—‘’“”…×−½£°•·"
SENTENCE = "The Comintern’s turn of 1928 told the KPD to fight the SPD."

every_font = pytest.mark.parametrize("name", FontName)
OPENDYSLEXIC = Letters(FontName.OPENDYSLEXIC)
WIDE = Letters(spacing=Spacing.WIDE)


def width(*, strong: bool = False) -> float:
    return QFontMetricsF(current().font(strong=strong)).horizontalAdvance(SENTENCE)


@every_font
def test_a_typeface_is_loaded_and_used(name: FontName, dress: Dress) -> None:
    dress(letters=Letters(name))
    assert FACES[name].family in load_font(name)
    assert QFontInfo(current().font()).family() == FACES[name].family


@every_font
def test_both_weights_are_there(name: FontName, dress: Dress) -> None:
    dress(letters=Letters(name))
    assert QFontInfo(current().font(strong=True)).weight() > QFont.Weight.Normal
    assert width(strong=True) > width()


@every_font
def test_every_sign_that_a_question_may_need_is_in_the_typeface(
    name: FontName, qapp: QApplication
) -> None:
    for file in FACES[name].files:
        raw = QRawFont(str(resource_path("fonts", file)), 16)
        missing = [sign for sign in NEEDED if not raw.supportsCharacter(ord(sign))]
        assert missing == [], file


@every_font
def test_figures_line_up_where_they_are_asked_to(name: FontName, dress: Dress) -> None:
    dress(letters=Letters(name))
    metrics = QFontMetricsF(current().font(TextSize.BODY, tabular=True))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1
    proportional = QFontMetricsF(current().font(TextSize.BODY))
    assert proportional.horizontalAdvance("1") < proportional.horizontalAdvance("0")


def test_capitals_and_lines_are_as_high_in_one_typeface_as_in_the_other(dress: Dress) -> None:
    usual, lines = QFontMetricsF(current().font()), current().type.line_per_cent()
    dress(letters=OPENDYSLEXIC)
    other = QFontMetricsF(current().font())
    assert other.capHeight() == pytest.approx(usual.capHeight(), rel=0.05)
    distance = other.lineSpacing() * current().type.line_per_cent()
    assert distance == pytest.approx(usual.lineSpacing() * lines, rel=0.05)


def test_another_typeface_is_put_on_at_once_everywhere(dress: Dress, qtbot: QtBot) -> None:
    widgets = [QLabel("1926"), QPushButton("Check"), Title("Turning points"), Body(SENTENCE)]
    for widget in widgets:
        qtbot.addWidget(widget)
        widget.show()
    dress(text_percent=200, letters=OPENDYSLEXIC)
    assert {QFontInfo(widget.font()).family() for widget in widgets} == {"OpenDyslexic"}
    assert QFontInfo(widgets[2].font()).weight() > QFont.Weight.DemiBold
    dress()
    assert {QFontInfo(widget.font()).family() for widget in widgets} == {
        FACES[FontName.USUAL].family
    }


def test_wide_spacing_sets_letters_words_and_lines_further_apart(
    dress: Dress, qtbot: QtBot
) -> None:
    text, title = Body(f"{SENTENCE}\n{SENTENCE}"), Title("Turning points")
    for label in (text, title):
        qtbot.addWidget(label)
        label.show()
    usual, high = width(), text.heightForWidth(4000)
    dress(letters=WIDE)
    assert width() == pytest.approx(1.3 * usual, rel=0.06)
    assert text.font().letterSpacing() == pytest.approx(14 * 4 / 3 * 0.12, abs=0.1)
    assert title.font().letterSpacing() == pytest.approx(28 * 4 / 3 * 0.12, abs=0.1)
    assert 0 < text.font().wordSpacing() < title.font().wordSpacing()
    assert text.heightForWidth(4000) > 1.1 * high
    dress()
    assert text.heightForWidth(4000) == high


@every_font
def test_a_typeface_is_not_loaded_before_it_is_chosen(name: FontName, dress: Dress) -> None:
    load_font.cache_clear()
    QFontDatabase.removeAllApplicationFonts()
    dress(text_percent=100, letters=Letters(name))
    dress(text_percent=110, letters=Letters(name))
    theirs = {face.family for other, face in FACES.items() if other is not name}
    assert FACES[name].family in QFontDatabase.families()
    assert not theirs & set(QFontDatabase.families())
    load_font.cache_clear()


@pytest.mark.parametrize("file", ["OFL.txt", "OpenDyslexic-OFL.txt"])
def test_the_licence_lies_beside_the_typeface(file: str) -> None:
    licence = resource_path("fonts", file).read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
