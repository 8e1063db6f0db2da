# SPDX-License-Identifier: MIT
"""The tour's hands do what a person's do, and say so when they cannot."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from quizdesk.errors import TourFailed
from quizdesk.ui.tour.operator import Operator


class Desk(QScrollArea):
    """A field, and far more buttons than fit."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        inside = QWidget()
        column = QVBoxLayout(inside)
        self.line = QLineEdit()
        self.line.setAccessibleName("Your name")
        column.addWidget(self.line)
        column.addWidget(QLabel("Said and not pressed"))
        for number in range(40):
            button = QPushButton(f"Button {number}")
            button.clicked.connect(partial(self._on_pressed, button.text()))
            column.addWidget(button)
        self.last = button
        self.setWidget(inside)

    def _on_pressed(self, name: str, *_: bool) -> None:
        self.pressed.append(name)


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    desk = Desk()
    desk.resize(300, 200)
    desk.show()
    desk.activateWindow()
    QApplication.processEvents()
    yield desk
    desk.close()
    desk.deleteLater()


def test_it_turns_the_wheel_to_click_what_is_out_of_sight_and_back(desk: Desk) -> None:
    operator = Operator(desk)
    operator.click("Button 39")
    assert desk.verticalScrollBar().value() > 0
    operator.click("Button 0")
    assert desk.pressed == ["Button 39", "Button 0"]


def test_it_types_into_what_it_clicked(desk: Desk) -> None:
    operator = Operator(desk)
    operator.click("Your name")
    operator.type_text("Chicherin, 1926")
    assert desk.line.text() == "Chicherin, 1926"


def test_it_goes_by_tab_and_presses_with_the_keys(desk: Desk) -> None:
    operator = Operator(desk)
    operator.tab_to("Button 3")
    assert operator.focused_name() == "Button 3"
    operator.press(Qt.Key.Key_Space)
    assert desk.pressed == ["Button 3"]


def test_a_name_can_be_given_by_its_beginning(desk: Desk) -> None:
    assert Operator(desk).find("Your n…") is desk.line


def test_a_text_is_seen_but_no_control(desk: Desk) -> None:
    operator = Operator(desk)
    assert operator.shows("Said and not pressed")
    with pytest.raises(TourFailed, match="called “Said and not pressed”"):
        operator.find("Said and not pressed")


def test_it_says_what_it_did_not_find_or_could_not_press(desk: Desk) -> None:
    operator = Operator(desk)
    with pytest.raises(TourFailed, match="nothing on the screen is called “Start”"):
        operator.click("Start")
    desk.last.setEnabled(False)
    with pytest.raises(TourFailed, match="“Button 39” cannot be pressed"):
        operator.click("Button 39")


def test_it_says_where_the_keys_do_not_lead(desk: Desk) -> None:
    desk.last.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    operator = Operator(desk)
    with pytest.raises(TourFailed, match="Tab key does not lead to “Button 39”"):
        operator.tab_to("Button 39")
    with pytest.raises(TourFailed, match="arrow keys do not lead to “Button 39”"):
        operator.arrow_to("Button 39")
