# SPDX-License-Identifier: MIT
"""What all answering parts owe everyone: names, roles, targets, and text that is never cut off."""

from dataclasses import dataclass

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from quizdesk.engine.question import Question
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)
from quizdesk.ui.theme import apply_theme
from quizdesk.ui.widgets.sign import Sign
from tests.builders import (
    a_choice_of_several,
    a_date_matching,
    a_multiple_choice,
    a_short_answer,
    an_event,
    an_ordering,
)
from tests.ui.widgets.conftest import Play
from tests.ui.widgets.played import (
    PlayedQuestion,
    accessible_tree,
    buttons,
    controls,
    cut_off,
    name_of,
    role_of,
    settle,
)

LONG_EVENTS = (
    an_event(
        "rapallo",
        "Germany and Soviet Russia, the two outcasts of Europe, sign a treaty at Rapallo",
        "1922-04-16",
        "Signed beside the conference at Genoa, to the surprise of everyone else there.",
    ),
    an_event(
        "locarno", "The Locarno treaties settle Germany's western borders alone", "1925-12-01"
    ),
    an_event("sixth", "The Sixth Congress turns against social democrats", "1928-07..1928-09"),
    an_event("chancellor", "Hitler becomes Chancellor", "1933-01-30", "At first in a coalition."),
    an_event("pact", "The Non-Aggression Pact", "circa 1939-08"),
)
DEALT = ("sixth", "pact", "rapallo", "chancellor", "locarno")


@dataclass(frozen=True)
class Case:
    """A question of each kind, an answer that is partly right, and what its controls are."""

    question: Question
    order: tuple[str, ...]
    partly: Response
    roles: frozenset[QAccessible.Role]


ROLE = QAccessible.Role
CASES = {
    "choice": Case(
        a_multiple_choice(),
        ("guomindang", "social-democrats", "kulaks", "conservatives"),
        ChoiceResponse(frozenset({"guomindang"})),
        frozenset({ROLE.RadioButton}),
    ),
    "choices": Case(
        a_choice_of_several(),
        ("poland", "france", "britain", "czechoslovakia"),
        ChoiceResponse(frozenset({"poland", "france"})),
        frozenset({ROLE.CheckBox}),
    ),
    "matching": Case(
        a_date_matching(pairs=LONG_EVENTS),
        DEALT,
        MatchResponse((("locarno", "1925-12-01"), ("pact", "1923-05"))),
        frozenset({ROLE.Button}),
    ),
    "ordering": Case(
        an_ordering(events=LONG_EVENTS),
        DEALT,
        OrderResponse(("rapallo", "sixth", "locarno", "chancellor", "pact")),
        frozenset({ROLE.Button}),
    ),
    "written": Case(
        a_short_answer(),
        (),
        TextResponse(
            "Police raided the offices of Arcos. "
            "The Zinoviev letter did not make Britain trust anyone. It broke off relations."
        ),
        frozenset({ROLE.EditableText, ROLE.Button}),
    ),
}

every_case = pytest.mark.parametrize("case", CASES.values(), ids=CASES)


def states(play: Play, case: Case, **look: object) -> list[PlayedQuestion]:
    """A question fresh, partly answered, and marked."""
    fresh, half, marked = (play(case.question, case.order, **look) for _ in range(3))
    half.answer(case.partly)
    marked.answer(case.partly)
    marked.finish()
    return [fresh, half, marked]


@every_case
def test_every_control_has_a_name_and_the_role_of_what_it_is(play: Play, case: Case) -> None:
    for played in states(play, case):
        met = controls(played.part)
        assert met
        for control in met:
            assert name_of(control).strip(), f"{control} has no name."
            assert role_of(control) in case.roles, f"{name_of(control)}: {role_of(control)}"


@every_case
def test_no_two_controls_have_the_same_name(play: Play, case: Case) -> None:
    for played in states(play, case):
        names = [name for name in played.names if name]
        assert len(set(names)) == len(names)


@every_case
def test_whatever_a_screen_reader_can_focus_has_a_name(play: Play, case: Case) -> None:
    for played in states(play, case):
        for each in accessible_tree(played.part):
            state = each.state()
            if state.focusable and not state.invisible:
                assert each.text(QAccessible.Text.Name).strip()


@every_case
def test_a_screen_reader_can_press_what_the_mouse_can(play: Play, case: Case) -> None:
    played = play(case.question, case.order)
    for button in filter(QAbstractButton.isEnabled, buttons(played.part)):
        actions = QAccessible.queryAccessibleInterface(button).actionInterface()
        assert actions is not None
        assert {"Press", "Toggle", "Check"} & set(actions.actionNames()), name_of(button)


@every_case
def test_every_control_is_large_enough_to_hit(play: Play, case: Case) -> None:
    for percent in (100, 200):
        for played in states(play, case, text_percent=percent):
            for button in buttons(played.part):
                assert min(button.width(), button.height()) >= 24 * percent / 100, name_of(button)


@every_case
@pytest.mark.parametrize("percent", [100, 200, 300])
def test_no_text_is_cut_off_at_any_size_on_a_small_screen(
    play: Play, case: Case, percent: int
) -> None:
    for played in states(play, case, text_percent=percent):
        assert not cut_off(played.part)
        assert played.column.horizontalScrollBar().maximum() == 0


@every_case
def test_no_text_is_cut_off_when_the_size_changes_under_it(
    play: Play, case: Case, qapp: QApplication
) -> None:
    all_played = states(play, case)
    for percent in (300, 100, 200):
        apply_theme(qapp, "light", percent, motion="reduced")
        for played in all_played:
            settle()
            assert not cut_off(played.part)
            assert played.column.horizontalScrollBar().maximum() == 0


@every_case
def test_what_was_right_or_wrong_is_told_by_sign_and_word(play: Play, case: Case) -> None:
    *_, marked = states(play, case)
    words = [sign.word() for sign in marked.part.findChildren(Sign) if sign.isVisible()]
    assert words
    assert all(words)


@every_case
@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_the_focus_can_be_seen_on_every_control(play: Play, case: Case, theme: str) -> None:
    for played in states(play, case, theme=theme):
        played.come_forward()
        for control in controls(played.part):
            if not control.isEnabled():
                continue
            played.check.setFocus()
            without = control.grab().toImage()
            control.setFocus()
            assert control.hasFocus()
            assert control.grab().toImage() != without, name_of(control)


@every_case
def test_labels_are_never_empty_to_a_screen_reader(play: Play, case: Case) -> None:
    for played in states(play, case):
        for label in played.part.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert name_of(label) == label.text()
