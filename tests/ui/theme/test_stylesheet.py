# SPDX-License-Identifier: MIT
"""The style sheet: complete in every theme, understood by Qt, and free of colours of its own."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, QIODevice
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from quizdesk.resources import resource_path
from quizdesk.ui.theme.look import Look
from quizdesk.ui.theme.palette import palette_of
from quizdesk.ui.theme.roles import Role, ThemeName, Tint, theme_of
from quizdesk.ui.theme.space import Space
from quizdesk.ui.theme.stylesheet import style_sheet_of
from quizdesk.ui.theme.type_scale import TypeScale
from tests.ui.theme.conftest import Dress

TEMPLATES = sorted(resource_path("styles").glob("*.qss"))
NAMED_COLOURS = re.compile(r":\s*(white|black|red|green|blue|yellow|gr[ae]y)\b")


def look(name: ThemeName, percent: int = 100, tint: Tint = Tint.NONE) -> Look:
    return Look(theme_of(name, tint), TypeScale(percent), Space(percent / 100))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_names_roles_and_no_colours(template: Path) -> None:
    text = template.read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(", text) == []
    assert NAMED_COLOURS.findall(text) == []


@pytest.mark.parametrize("percent", [100, 200, 300])
@pytest.mark.parametrize("name", list(ThemeName))
def test_every_name_in_the_templates_is_filled_in(name: ThemeName, percent: int) -> None:
    sheet = style_sheet_of(look(name, percent))
    assert "$" not in sheet
    assert re.findall(r"-\d+px", sheet.replace("margin: -", "")) == []


def test_the_style_sheet_holds_the_colours_of_its_theme_only() -> None:
    theme = theme_of(ThemeName.LIGHT, Tint.ROSE)
    used = set(
        re.findall(r"#[0-9A-Fa-f]{6}", style_sheet_of(look(ThemeName.LIGHT, 100, Tint.ROSE)))
    )
    assert used <= set(theme.values().values())


def test_qt_understands_the_style_sheet_of_every_theme(dress: Dress, qtbot: QtBot) -> None:
    # Qt only warns of what it cannot read, and a warning fails the test.
    button = QPushButton("Start")
    qtbot.addWidget(button)
    button.show()
    for name in ThemeName:
        dress(name)
        assert button.grab().toImage().width() > 0


def test_a_tick_in_a_box_is_painted_in_the_colour_for_text_on_accent(
    dress: Dress, qtbot: QtBot
) -> None:
    dress("dark")
    box = QCheckBox("With feedback")
    box.setChecked(True)
    qtbot.addWidget(box)
    box.show()
    picture = box.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name().upper()
        for x in range(picture.height())
        for y in range(picture.height())
    }
    theme = theme_of(ThemeName.DARK)
    assert {theme.accent, theme.on_accent} <= colours


def test_the_signs_of_a_style_sheet_can_be_read_as_files(qapp: QApplication) -> None:
    sheet = style_sheet_of(look(ThemeName.LIGHT))
    names = set(re.findall(r"url\((:/[^)]+)\)", sheet))
    assert names
    for name in names:
        file = QFile(name)
        assert file.open(QIODevice.OpenModeFlag.ReadOnly), name
        assert bytes(file.readAll().data()).startswith(b"<svg")


@pytest.mark.parametrize("name", list(ThemeName))
def test_the_palette_agrees_with_the_theme(name: ThemeName) -> None:
    theme, palette = theme_of(name), palette_of(theme_of(name))
    expected = {
        QPalette.ColorRole.Window: Role.GROUND,
        QPalette.ColorRole.Base: Role.SURFACE,
        QPalette.ColorRole.Text: Role.INK,
        QPalette.ColorRole.Highlight: Role.SELECTION,
        QPalette.ColorRole.HighlightedText: Role.ON_SELECTION,
    }
    for target, role in expected.items():
        assert palette.color(target).name().upper() == theme.value(role)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name().upper() == theme.faint
