# SPDX-License-Identifier: MIT
"""The gallery's scenes of what is each learner's own: name, PIN, extra time and rest breaks."""

from collections.abc import Callable

from quizdesk.engine.arrangements import Arrangements
from quizdesk.viewmodels.choosing import Choosing
from quizdesk.viewmodels.desk import Desk
from tools.gallery.stage import Stage

Take = Callable[[str], None]


def look_at_people(stage: Stage, take: Take) -> None:
    """Goes on from the settings to the learner's own things, and to who is learning."""
    stage.operator.click("You…")
    take("you")
    stage.operator.click("Set a PIN")
    take("pin")
    stage.router.show_who()
    take("who")


def rest(stage: Stage, desk: Desk, take: Take) -> None:
    """A rest break in a test of who may take one."""
    desk.you.keep_arrangements(Arrangements(25, has_rest_breaks=True))
    stage.router.begin(Choosing(is_test=True))
    stage.operator.click("Pause for a rest break")
    take("rest")
