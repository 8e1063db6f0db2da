# SPDX-License-Identifier: MIT
"""About: what QuizDesk is, where it keeps things, and whose work it stands on."""

from PySide6.QtWidgets import QWidget

from quizdesk.ui.theme import IconName, TextRole
from quizdesk.ui.widgets.buttons import PrimaryButton
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.text import Body, TextLabel, Title
from quizdesk.viewmodels.about import AboutView
from quizdesk.words import tr


class AboutScreen(Page):
    """A page of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Title()
        self.add(self._title)
        self._paragraphs: list[tuple[TextLabel, Body]] = []
        done = PrimaryButton(tr("Done"), IconName.CHECK)
        done.clicked.connect(self.back_requested)
        self.set_main(done)

    def show_view(self, view: AboutView) -> None:
        """Shows the page; the number of paragraphs is the same at every showing."""
        self._title.setText(view.title)
        while len(self._paragraphs) < len(view.paragraphs):
            heading, text = TextLabel(role=TextRole.STRONG), Body(selectable=True)
            self.add(heading)
            self.add(text)
            self._paragraphs.append((heading, text))
        for (heading, text), (title, words) in zip(self._paragraphs, view.paragraphs, strict=True):
            heading.setText(title)
            text.setText(words)
