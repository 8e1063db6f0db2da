# SPDX-License-Identifier: MIT
"""What every screen owes everyone, in each of its states: the accessible tree, Tab, whole texts.

Coming to a scene takes most of the time, so all that only looks at it looks at the same one.
"""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QTextEdit,
    QToolButton,
    QWidget,
)

from quizdesk.settings import FontChoice, SpacingChoice
from quizdesk.ui.widgets.drag_card import DragCard
from quizdesk.ui.widgets.option_card import OptionCard
from tests.ui.hand import called, scroll_area_of
from tests.ui.program import Program
from tests.ui.screens.scenes import SCENES
from tests.ui.widgets.played import accessible_tree, controls, cut_off, interface, name_of, role_of

pytestmark = pytest.mark.usefixtures("qapp")

every_scene = pytest.mark.parametrize("scene", SCENES)

ROLE = QAccessible.Role
ROLES: tuple[tuple[type[QWidget], set[QAccessible.Role]], ...] = (
    (QRadioButton, {ROLE.RadioButton}),
    (QCheckBox, {ROLE.CheckBox}),
    (QPushButton, {ROLE.Button, ROLE.RadioButton, ROLE.CheckBox}),
    (QToolButton, {ROLE.Button}),
    (QComboBox, {ROLE.ComboBox}),
    (QSlider, {ROLE.Slider}),
    (QLineEdit, {ROLE.EditableText}),
    (QPlainTextEdit, {ROLE.EditableText}),
    (QTextEdit, {ROLE.EditableText}),
    (QLabel, {ROLE.StaticText}),
)
_MOST_TABS = 90
_MOST_ARROWS = 9
_USUAL_PERCENT = 100


def come_to(scene: str, folder: Path, percent: int = 100, **settings: Any) -> Program:
    """A program that shows a scene."""
    play, questions = SCENES[scene]
    program = Program(folder, *questions, text_percent=percent, **settings)
    play(program)
    return program


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


def labels_of(widget: QWidget) -> list[str]:
    """The names of the texts that a screen reader takes for a control's label."""
    relations = interface(widget).relations(QAccessible.RelationFlag.Label)
    return [other.text(QAccessible.Text.Name) for other, _ in relations]


@every_scene
@pytest.mark.parametrize("percent", [100, 200, 300])
def test_a_screen_owes_everyone(scene: str, percent: int, tmp_path: Path) -> None:
    with come_to(scene, tmp_path, percent) as program:
        no_control_is_without_a_name_or_with_a_wrong_role(program)
        whatever_a_screen_reader_can_focus_has_a_name(program)
        every_control_lies_whole_on_its_page(program)
        no_text_is_cut_off_and_nothing_scrolls_sideways(program)
        every_target_is_large_enough_to_hit(program, percent)
        if percent == _USUAL_PERCENT:
            tab_goes_the_way_of_the_eye_to_every_control_and_round(program)
            what_tab_passes_by_the_arrow_keys_lead_to(program)


@every_scene
def test_the_widest_letters_have_room_on_every_screen(scene: str, tmp_path: Path) -> None:
    widest = {"font": FontChoice.OPENDYSLEXIC, "spacing": SpacingChoice.WIDE}
    with come_to(scene, tmp_path, 300, **widest) as program:
        no_text_is_cut_off_and_nothing_scrolls_sideways(program)


def no_control_is_without_a_name_or_with_a_wrong_role(program: Program) -> None:
    met = controls(program.window)
    assert met
    for control in met:
        assert name_of(control).strip(), f"{control} has no name."
        wanted = next((roles for kind, roles in ROLES if isinstance(control, kind)), set())
        assert role_of(control) in wanted, f"{control}: {role_of(control)}"
        if isinstance(control, QComboBox | QLineEdit | QSlider):
            assert labels_of(control) or called(control) == name_of(control), called(control)


def whatever_a_screen_reader_can_focus_has_a_name(program: Program) -> None:
    met = [each for each in accessible_tree(program.window) if _is_there(each)]
    nameless = [each.role() for each in met if not each.text(QAccessible.Text.Name).strip()]
    assert met
    assert nameless == []


def _is_there(each: QAccessibleInterface) -> bool:
    state = each.state()
    return bool(state.focusable and not state.invisible and not state.offscreen)


def tab_goes_the_way_of_the_eye_to_every_control_and_round(program: Program) -> None:
    wanted = [each for each in controls(program.window) if takes_tab(each)]
    order: list[QWidget] = []
    for _ in range(_MOST_TABS):
        program.press(Qt.Key.Key_Tab)
        focused = program.window.focusWidget()
        if focused is None or focused in order:
            break
        order.append(focused)
    assert {called(each) for each in order} == {called(each) for each in wanted}
    assert len(order) == len(wanted)


def what_tab_passes_by_the_arrow_keys_lead_to(program: Program) -> None:
    passed = {each for each in controls(program.window) if not takes_tab(each)}
    passed = {each for each in passed if each.isEnabled() and not isinstance(each, QLabel)}
    if not passed:
        return
    reached = set()
    for _ in range(_MOST_TABS):
        program.press(Qt.Key.Key_Tab)
        if not isinstance(program.window.focusWidget(), DragCard | OptionCard | QRadioButton):
            continue
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            for _ in range(_MOST_ARROWS):
                program.press(key)
                reached |= {each for each in passed if takes_tab(each)}
        if reached == passed:
            return
    assert {called(each) for each in passed - reached} == set()


def every_control_lies_whole_on_its_page(program: Program) -> None:
    for control in controls(program.window):
        area = scroll_area_of(control)
        ground = (area.widget() if area is not None else None) or program.window
        place = QRect(control.mapTo(ground, QPoint(0, 0)), control.size())
        assert not place.isEmpty(), called(control)
        assert ground.rect().contains(place), f"{called(control)}: {place}"


def no_text_is_cut_off_and_nothing_scrolls_sideways(program: Program) -> None:
    assert cut_off(program.window) == []
    for area in program.page.findChildren(QAbstractScrollArea):
        if area.isVisible():
            assert area.horizontalScrollBar().maximum() == 0, area


def every_target_is_large_enough_to_hit(program: Program, percent: int) -> None:
    for control in controls(program.window):
        if isinstance(control, QLabel):
            continue
        least = 24 * percent / 100
        assert min(control.width(), control.height()) >= least, called(control)
