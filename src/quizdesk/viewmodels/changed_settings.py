# SPDX-License-Identifier: MIT
"""Putting changed settings in force: in the file, and the learner's own with the records too."""

from quizdesk.errors import StoreError
from quizdesk.settings import Settings
from quizdesk.settings.own import own_part
from quizdesk.store import Learner
from quizdesk.viewmodels.means import NAMELESS, Means
from quizdesk.words import tr


def change_settings(means: Means, settings: Settings) -> str:
    """Puts settings in force.

    Returns:
        A sentence when they hold for this run only, else nothing.

    Raises:
        StoreError: when a new name is taken or cannot be kept; then nothing has changed.
    """
    was, learner = means.settings, means.store.learners.find(means.learner_name)
    if settings.learner != was.learner:
        _rename(means, learner, settings.learner or NAMELESS)
    complaint = means.keeper.keep(settings)
    if complaint is not None:
        return str(complaint)
    own = own_part(settings)
    if learner is not None and own != own_part(was):
        try:
            means.store.arranged.keep_settings(learner.id, own)
        except StoreError as error:
            # They are in force, and a page that cannot be written to can at least be read.
            return str(error)
    return ""


def _rename(means: Means, learner: Learner | None, name: str) -> None:
    if learner is not None:
        means.store.learners.rename(learner.id, name)
    elif means.store.learners.find(name) is not None:
        raise StoreError(
            tr("Someone of that name learns here already."),
            tr("Choose the name where QuizDesk asks who is learning."),
        )
