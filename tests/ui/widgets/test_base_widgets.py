# SPDX-License-Identifier: MIT
"""The base widgets: readable at every size, pressed by mouse and keys, named for screen readers."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from quizdesk.ui.theme import IconName, Tone, apply_theme, current
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import CardButton, IconButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.column import ReadingColumn
from quizdesk.ui.widgets.flow_row import FlowRow
from quizdesk.ui.widgets.number_field import NumberField
from quizdesk.ui.widgets.progress_line import ProgressLine
from quizdesk.ui.widgets.sign import WORD_OF, Sign
from quizdesk.ui.widgets.text import Body, Heading, Muted, TextLabel, Title

LONG = (
    "From 1928 the Comintern held that social democracy and fascism were two faces of one thing, "
    "and that the German communists should fight the social democrats first."
)


# qtbot holds its windows weakly, so something must hold them until the test is over.
held: list[QWidget] = []


@pytest.fixture(autouse=True)
def _plain_look(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light", 100)
    yield
    held.clear()
    apply_theme(qapp, "light", 100)


def shown(qtbot: QtBot, widget: QWidget, width: int = 700, height: int = 500) -> QMainWindow:
    """Show a widget alone in a window's column of text."""
    window = QMainWindow()
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.addWidget(widget)
    layout.addStretch()
    window.setCentralWidget(holder)
    window.resize(width, height)
    qtbot.addWidget(window)
    held.append(window)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def accessible_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("percent", [100, 200, 300])
@pytest.mark.parametrize("kind", [Title, Heading, Body, Muted])
def test_wrapped_text_gets_all_the_height_it_needs(
    qtbot: QtBot, qapp: QApplication, kind: type[TextLabel], percent: int
) -> None:
    label = kind(LONG)
    shown(qtbot, label, 800, 3000)
    apply_theme(qapp, "light", percent)
    QApplication.processEvents()
    assert label.width() > 700
    assert label.height() >= label.heightForWidth(label.width())
    assert label.height() > label.fontMetrics().lineSpacing() * 2


def test_lines_of_body_text_stand_one_and_a_half_times_their_size_apart(qtbot: QtBot) -> None:
    label = Body("Rapallo")
    shown(qtbot, label)
    one = label.heightForWidth(600)
    label.setText("Rapallo\nBerlin\nLocarno")
    apart = (label.heightForWidth(600) - one) / 2
    assert apart == pytest.approx(14 * 96 / 72 * 1.5, abs=1)


def test_text_that_looks_like_markup_is_shown_as_it_stands(qtbot: QtBot) -> None:
    label = Body("<b>1928</b> & after")
    shown(qtbot, label)
    assert label.text() == "<b>1928</b> & after"
    assert accessible_name(label) == "<b>1928</b> & after"
    plain = Body("1928")
    shown(qtbot, plain)
    assert label.sizeHint().width() > plain.sizeHint().width() * 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize(
    "make", [lambda: PrimaryButton("Start"), lambda: IconButton(IconName.SETTINGS, "Settings")]
)
def test_a_button_is_pressed_by_space_and_by_enter(
    qtbot: QtBot, make: Callable[[], QAbstractButton], key: Qt.Key
) -> None:
    button = make()
    shown(qtbot, button)
    with qtbot.waitSignal(button.clicked, timeout=1000):
        QTest.keyClick(button, key)


def test_buttons_are_high_enough_to_hit_and_say_their_names(qtbot: QtBot) -> None:
    for button in (PrimaryButton("Start"), QuietButton("Skip", IconName.NEXT)):
        shown(qtbot, button)
        assert button.height() >= 44
        assert accessible_name(button) == button.text()
    alone = IconButton(IconName.SETTINGS, "Settings")
    shown(qtbot, alone)
    assert min(alone.width(), alone.height()) >= 24
    assert accessible_name(alone) == "Settings"


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize(
    "make",
    [
        lambda: PrimaryButton("Start"),
        lambda: QuietButton("Skip"),
        lambda: IconButton(IconName.UNDO, "Undo"),
        lambda: CardButton("Social democrats", checkable=True),
    ],
)
def test_the_focus_can_be_seen_on_every_button(
    qtbot: QtBot, qapp: QApplication, make: Callable[[], QAbstractButton], theme: str
) -> None:
    apply_theme(qapp, theme)
    button = make()
    window = shown(qtbot, button)
    window.setFocus()
    without = button.grab().toImage()
    button.setFocus()
    assert button.hasFocus()
    assert button.grab().toImage() != without


def test_a_card_is_pressed_wherever_it_is_hit(qtbot: QtBot) -> None:
    card = CardButton("Match events to dates", "Six sets", IconName.CALENDAR)
    shown(qtbot, card)
    for place in (QPoint(3, 3), card.rect().center(), card.rect().bottomRight() - QPoint(3, 3)):
        with qtbot.waitSignal(card.clicked, timeout=1000):
            QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=place)


def test_a_card_beside_a_taller_one_keeps_its_words_together(qtbot: QtBot) -> None:
    card = CardButton("Match events to dates", "Six sets", IconName.CALENDAR)
    window = shown(qtbot, card)
    title, note = (each for each in card.findChildren(QLabel) if each.text())
    high = title.height()
    card.setMinimumHeight(card.height() + 90)
    window.adjustSize()
    QApplication.processEvents()
    assert title.geometry().bottom() + 1 == note.y()
    assert title.height() == high
    assert note.alignment() & Qt.AlignmentFlag.AlignTop


def test_a_card_grows_when_its_text_wraps(qtbot: QtBot) -> None:
    card = CardButton(LONG, checkable=True)
    window = shown(qtbot, card, 1200)
    wide = card.height()
    assert wide >= 44
    window.resize(420, 500)
    QApplication.processEvents()
    assert card.height() > wide
    assert card.height() >= card.heightForWidth(card.width())


def test_a_card_to_choose_leaves_enter_to_the_screen(qtbot: QtBot) -> None:
    card = CardButton("Social democrats", checkable=True)
    shown(qtbot, card)
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert not card.isChecked()
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert card.isChecked()


def test_a_locked_card_keeps_its_choice_whatever_is_pressed(qtbot: QtBot) -> None:
    card = CardButton("Social democrats", checkable=True)
    shown(qtbot, card)
    card.setChecked(True)
    card.set_locked(True)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QTest.keyClick(card, Qt.Key.Key_Space)
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert card.isChecked()
    assert card.isEnabled()


def test_a_card_says_how_it_turned_out_by_sign_word_and_to_a_screen_reader(qtbot: QtBot) -> None:
    card = CardButton("Chinese nationalists", checkable=True)
    shown(qtbot, card)
    card.set_outcome(Tone.WRONG)
    assert [sign.word() for sign in card.findChildren(Sign)] == [WORD_OF[Tone.WRONG]]
    assert WORD_OF[Tone.WRONG] in card.accessibleDescription()
    card.set_outcome(Tone.RIGHT, "The right one")
    assert "The right one" in card.accessibleDescription()
    card.set_outcome(None)
    assert "right" not in card.accessibleDescription().lower()


def test_a_banner_waits_unseen_until_it_has_something_to_say(qtbot: QtBot) -> None:
    banner = Banner()
    shown(qtbot, banner)
    assert not banner.isVisible()
    banner.show_message(Tone.ERROR, "The bank could not be opened.")
    assert banner.isVisible()
    assert banner.sentence() == "The bank could not be opened."
    assert accessible_name(banner) == "Problem: The bank could not be opened."
    banner.clear()
    assert not banner.isVisible()


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_has_a_word_of_its_own(qtbot: QtBot, tone: Tone) -> None:
    sign = Sign(tone)
    shown(qtbot, sign)
    assert sign.word() == WORD_OF[tone]
    assert accessible_name(sign) == sign.word()
    assert len(set(WORD_OF.values())) == len(Tone)


def test_progress_is_said_in_words_too(qtbot: QtBot) -> None:
    line = ProgressLine("Question")
    shown(qtbot, line)
    line.set_progress(3, 12)
    assert line.words() == "3 of 12"
    assert accessible_name(line) == "Question: 3 of 12"


def test_a_column_is_never_wider_than_a_line_should_be_and_stands_in_the_middle(
    qtbot: QtBot,
) -> None:
    column = ReadingColumn()
    label = Body(LONG)
    column.add(label)
    column.resize(1366, 768)
    qtbot.addWidget(column)
    column.show()
    QApplication.processEvents()
    assert label.width() == current().space.column
    left = label.mapTo(column, QPoint(0, 0)).x()
    assert abs(left - (column.width() - label.width()) / 2) <= 1


def test_a_column_scrolls_to_whatever_gets_the_focus(qtbot: QtBot) -> None:
    column = ReadingColumn()
    buttons = [QuietButton(f"Question {number}") for number in range(40)]
    for button in buttons:
        column.add(button)
    column.resize(800, 400)
    qtbot.addWidget(column)
    column.show()
    column.activateWindow()
    QApplication.processEvents()
    buttons[35].setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert column.viewport().rect().contains(buttons[35].mapTo(column.viewport(), QPoint(5, 5)))
    buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert column.viewport().rect().contains(buttons[0].mapTo(column.viewport(), QPoint(5, 5)))


def test_a_row_goes_on_in_a_new_line_where_the_width_ends(qtbot: QtBot) -> None:
    row = FlowRow()
    for word in ("April 1922", "April 1926", "January 1933", "August 1939"):
        row.add(QuietButton(word))
    window = shown(qtbot, row, 900)
    first, *_, last = row.widgets()
    assert first.y() == last.y()
    window.resize(300, 500)
    QApplication.processEvents()
    assert last.y() > first.y()
    assert row.height() >= last.geometry().bottom()
    assert all(button.geometry().right() <= row.width() for button in row.widgets())


def test_what_is_taken_out_of_a_row_or_put_in_moves_the_others(qtbot: QtBot) -> None:
    row = FlowRow()
    one, two, three = (QPushButton(word) for word in ("1922", "1926", "1939"))
    for button in (one, three):
        row.add(button)
    shown(qtbot, row)
    row.insert(1, two)
    assert row.widgets() == (one, two, three)
    assert one.x() < two.x() < three.x()
    place = one.x()
    row.remove(one)
    assert row.widgets() == (two, three)
    assert two.x() == place
    assert one.parent() is None
    one.deleteLater()


def test_a_number_field_keeps_its_figures_off_the_edge_and_has_a_name(qtbot: QtBot) -> None:
    field = NumberField("Questions", 1, 45)
    shown(qtbot, field)
    assert field.lineEdit().textMargins().left() == current().space.gap(1.5)
    assert accessible_name(field) == "Questions"
    field.setValue(99)
    assert field.value() == 45


def test_a_label_that_does_not_wrap_is_as_wide_as_its_text(qtbot: QtBot) -> None:
    label = TextLabel("3 of 12", wrap=False)
    shown(qtbot, label)
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance("3 of 12")
