# SPDX-License-Identifier: MIT
"""The icons: all there, of one hand, and painted in the colour of their role."""

from collections import Counter
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from quizdesk.resources import resource_path
from quizdesk.ui.theme import IconName, Role, current, icon, icon_pixmap
from tests.ui.theme.conftest import Dress

OF_THE_PROGRAM = {"quizdesk"}


def solid_colours(image: QImage) -> set[str]:
    """Return the colours of the pixels that are not transparent even in part.

    Where two strokes' soft edges meet, rounding shifts a few pixels by a shade; those are left out.
    """
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    counts = Counter(pixel.name().upper() for pixel in pixels if pixel.alpha() == 255)
    return {colour for colour, count in counts.items() if count * 50 > counts.total()}


def test_every_icon_has_a_file_and_every_file_is_an_icon() -> None:
    files = {path.stem for path in resource_path("icons").glob("*.svg")}
    assert files - OF_THE_PROGRAM == {name.value for name in IconName}


@pytest.mark.parametrize("name", list(IconName))
def test_an_icon_is_drawn_as_its_sisters_are(name: IconName) -> None:
    root = ElementTree.parse(resource_path("icons", f"{name.value}.svg")).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("stroke-width") == "2"
    colours = {element.get("fill") for element in root.iter()} - {None}
    assert colours <= {"none", "currentColor"}


@pytest.mark.parametrize("name", list(IconName))
def test_an_icon_is_painted_in_the_colour_of_its_role(dress: Dress, name: IconName) -> None:
    dress("dark")
    image = icon_pixmap(name, Role.UNSURE, 96).toImage()
    assert solid_colours(image) == {current().theme.unsure}


def test_an_icon_on_a_sharp_screen_has_more_pixels_in_the_same_place(dress: Dress) -> None:
    pixmap = icon_pixmap(IconName.CLOCK, Role.INK, 24, 2.0)
    assert (pixmap.width(), pixmap.deviceIndependentSize().width()) == (48, 24)
    from_icon = icon(IconName.CLOCK).pixmap(QSize(24, 24), 2.0, QIcon.Mode.Normal, QIcon.State.Off)
    assert (from_icon.width(), from_icon.devicePixelRatio()) == (48, 2.0)


def test_an_icon_made_before_a_change_of_theme_is_painted_in_the_new_one(dress: Dress) -> None:
    dress("light")
    held = icon(IconName.FLAG_FILLED, Role.ACCENT)
    before = solid_colours(held.pixmap(96, 96).toImage())
    dress("dark")
    after = solid_colours(held.pixmap(96, 96).toImage())
    assert (len(before), len(after)) == (1, 1)
    assert after == {current().theme.accent} != before


def test_a_disabled_icon_is_faint_and_a_selected_one_matches_selected_text(dress: Dress) -> None:
    held = icon(IconName.FLAG_FILLED)
    disabled = held.pixmap(96, 96, QIcon.Mode.Disabled).toImage()
    selected = held.pixmap(96, 96, QIcon.Mode.Selected).toImage()
    assert solid_colours(disabled) == {current().theme.faint}
    assert solid_colours(selected) == {current().theme.on_selection}


def test_a_wide_icon_leaves_room_on_both_sides(dress: Dress) -> None:
    image = icon(IconName.CONTRAST).pixmap(QSize(40, 24)).toImage()
    assert (image.width(), image.height()) == (40, 24)
    edges = [image.pixelColor(x, 12) for x in (0, 7, 32, 39)]
    assert {colour.alpha() for colour in edges} == {0}
    assert image.pixelColor(24, 12) == QColor(current().theme.ink)


@pytest.mark.parametrize("ending", ["svg", "png", "ico", "icns"])
def test_the_program_has_its_own_icon(ending: str) -> None:
    assert resource_path("icons", f"quizdesk.{ending}").stat().st_size > 0


def test_the_picture_of_the_program_is_what_desktops_ask_for() -> None:
    image = QImage(str(resource_path("icons", "quizdesk.png")))
    assert (image.width(), image.height()) == (256, 256)
    assert QImage(str(resource_path("icons", "quizdesk.ico"))).isNull() is False
