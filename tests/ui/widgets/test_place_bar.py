# SPDX-License-Identifier: MIT
"""The bar of places: one row whatever the width, its places reached by name even as icons alone."""

from pathlib import Path

import pytest

from quizdesk.ui.widgets.buttons import LinkButton
from tests.ui.hand import called, settle
from tests.ui.program import Program
from tests.ui.widgets.played import controls

pytestmark = pytest.mark.usefixtures("qapp")

NAMES = ["Home", "Practise", "Progress", "Timeline", "Glossary", "Settings"]


def links(program: Program) -> list[LinkButton]:
    met = controls(program.window)
    return [each for each in met if isinstance(each, LinkButton) and called(each) in NAMES]


@pytest.mark.parametrize("percent", [100, 150, 200, 300])
@pytest.mark.parametrize("width", [640, 800, 1100, 1366])
def test_the_places_stand_whole_in_one_row(tmp_path: Path, percent: int, width: int) -> None:
    with Program(tmp_path, size=(width, 700), text_percent=percent) as program:
        assert program.window.width() == width
        met = links(program)
        assert [called(each) for each in met] == NAMES
        assert len({each.y() for each in met}) == 1
        assert all(each.width() >= each.sizeHint().width() for each in met)
        assert met[-1].x() + met[-1].width() <= width


def test_icons_alone_keep_their_names_and_say_them_as_tips(tmp_path: Path) -> None:
    with Program(tmp_path, size=(640, 700), text_percent=300) as program:
        met = links(program)
        assert [each.toolTip() for each in met] == NAMES
        assert {each.text() for each in met} == {""}
        assert not any(each.icon().isNull() for each in met)
        program.click("Glossary")
        assert program.reads("People and terms")
        program.tab_to("Settings")


def test_words_come_back_with_the_room_for_them(tmp_path: Path) -> None:
    with Program(tmp_path, size=(640, 700), text_percent=300) as program:
        program.window.resize(1366, 700)
        settle()
        assert [each.text() for each in links(program)] == NAMES
        program.wear(theme="light", text_percent=100)
        assert not any(each.icon().isNull() for each in links(program))
        assert program.reads("QuizDesk")
