# SPDX-License-Identifier: MIT
"""The word after marking: how it went, then why, then what is left to decide."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.feedback_panel import FeedbackPanel
from quizdesk.ui.widgets.text import TextLabel
from quizdesk.viewmodels.feedback import FeedbackView
from quizdesk.viewmodels.glossary import Mention, TermView
from quizdesk.viewmodels.verdict import Verdict
from tests.ui.widgets.played import cut_off, name_of, settle, the_only

WHY = "The Sixth Congress of 1928 made social democrats the main enemy."


def a_word(**changes: object) -> FeedbackView:
    values: dict[str, object] = {
        "verdict": Verdict.WRONG,
        "headline": "Not right",
        "key": "The right answer is: Social democrats.",
        "explanation": WHY,
        "to_do": "",
    }
    return FeedbackView(**(values | changes))  # type: ignore[arg-type]


@pytest.fixture
def panel(qtbot: QtBot) -> FeedbackPanel:
    panel = FeedbackPanel()
    qtbot.addWidget(panel)
    panel.resize(760, 300)
    panel.show()
    return panel


def lines(panel: FeedbackPanel) -> list[str]:
    return [each.text() for each in panel.findChildren(TextLabel) if each.isVisible()]


def test_it_says_first_how_it_went_then_the_right_answer_then_why(panel: FeedbackPanel) -> None:
    panel.show_view(a_word())
    assert lines(panel) == ["Not right", "The right answer is: Social democrats.", WHY]
    assert name_of(the_only(panel, Banner)) == ("Not right: The right answer is: Social democrats.")


def test_without_a_key_it_goes_on_with_why_and_what_to_do(panel: FeedbackPanel) -> None:
    panel.show_view(a_word(key="", to_do="1 point needs your decision: did you say it?"))
    assert lines(panel) == ["Not right", WHY, "1 point needs your decision: did you say it?"]


def test_with_nothing_to_explain_it_points_to_what_is_shown(panel: FeedbackPanel) -> None:
    panel.show_view(a_word(key="", explanation="", headline="Partly right: 1 of 2 marks"))
    assert lines(panel) == [
        "Partly right: 1 of 2 marks",
        "Your words are shown beside the points of the mark scheme.",
    ]


def test_another_word_takes_the_place_of_the_last(panel: FeedbackPanel) -> None:
    panel.show_view(a_word())
    panel.show_view(a_word(verdict=Verdict.RIGHT, headline="Right", key=""))
    assert lines(panel) == ["Right", WHY]
    assert panel.view == a_word(verdict=Verdict.RIGHT, headline="Right", key="")


@pytest.mark.parametrize("verdict", [Verdict.RIGHT, Verdict.WRONG, Verdict.UNSURE])
def test_every_verdict_has_a_tone_beside_its_word(panel: FeedbackPanel, verdict: Verdict) -> None:
    panel.show_view(a_word(verdict=verdict))
    assert the_only(panel, Banner).tone.value == verdict.value


def test_a_long_explanation_is_shown_in_full(panel: FeedbackPanel) -> None:
    panel.show_view(a_word(explanation=" ".join([WHY] * 8)))
    panel.resize(760, panel.heightForWidth(760))
    settle()
    assert not cut_off(panel)


CONGRESS = "A congress of the Comintern that met in Moscow from July to September of the year 1928."


@pytest.mark.parametrize("key", ["", "The right answer is: Social democrats."])
def test_a_term_in_the_explanation_is_explained_by_pointing_at_it_or_clicking_it(
    panel: FeedbackPanel, qtbot: QtBot, key: str
) -> None:
    word = a_word(
        key=key,
        explanation=f"Then & there. {WHY}",
        mentions=(Mention(18, 32, "Sixth Congress"),),
        terms=(TermView("Sixth Congress", "", CONGRESS),),
    )
    panel.show_view(word)
    settle()
    label = next(each for each in panel.findChildren(TextLabel) if WHY in each.text())
    assert label.text().endswith(f"Then & there. {WHY}")
    x = label.fontMetrics().horizontalAdvance("Then & there. The Six")
    on_the_term, beside_it = QPoint(x, label.height() // 2), QPoint(x // 3, label.height() // 2)

    QTest.mouseMove(label, beside_it)
    QTest.mouseMove(label, on_the_term)
    qtbot.waitUntil(lambda: QToolTip.text().replace("\n", " ") == CONGRESS)
    assert "\n" in QToolTip.text()
    QTest.mouseMove(label, beside_it)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())

    with qtbot.waitSignal(panel.term_requested) as asked:
        QTest.mouseClick(label, Qt.MouseButton.LeftButton, pos=on_the_term)
    assert asked.args == ["Sixth Congress"]
