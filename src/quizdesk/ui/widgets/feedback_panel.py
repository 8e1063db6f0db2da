# SPDX-License-Identifier: MIT
"""The word after marking: first how it went, then why, then what is left to decide."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import Tone
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.text import Body
from quizdesk.ui.widgets.tones import TONE_OF
from quizdesk.viewmodels.feedback import FeedbackView


class FeedbackPanel(QWidget):
    """A banner in the tone of the verdict, with the explanation in it; hidden until there is one.

    A screen reader says it whenever it changes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner()
        self._more = Body(selectable=True)
        self._shown: FeedbackView | None = None
        self._banner.words.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)

    def show_view(self, view: FeedbackView) -> None:
        """Shows a word, and says it if it is news."""
        if view == self._shown:
            return
        self._shown = view
        first, *others = [line for line in (view.key, view.explanation, view.to_do) if line] or [
            "Your words are shown beside the points of the mark scheme."
        ]
        self._more.setText("\n".join(others))
        self._more.setVisible(bool(others))
        self._banner.show_message(TONE_OF[view.verdict] or Tone.INFO, first, view.headline)

    @property
    def view(self) -> FeedbackView | None:
        """The word that is shown."""
        return self._shown
