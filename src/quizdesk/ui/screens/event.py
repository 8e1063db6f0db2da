# SPDX-License-Identifier: MIT
"""The story of one event of the timeline, and the questions that ask it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, keep_spaced
from quizdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page, clear_layout
from quizdesk.ui.widgets.text import Body, Muted, TextLabel, Title
from quizdesk.viewmodels.timeline import StoryView
from quizdesk.words import tr, tr_n


class EventScreen(Page):
    """Shows when it was, what the questions tell of it, and how well it is known."""

    practise_requested = Signal(str, tuple)
    """What the quiz is called, and the ids of its questions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: StoryView | None = None
        self._title = Title()
        self._when = TextLabel("", TextRole.LEAD)
        self._known = Muted()
        for label in (self._title, self._when, self._known):
            self.add(label)
        self._story = keep_spaced(QVBoxLayout(), gap=2)
        self.column.add_row(self._story)
        back = QuietButton(tr("Back"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        self.add_side(back)
        self._practise = PrimaryButton("", IconName.PLAY)
        self._practise.clicked.connect(self._on_practise)
        self.set_main(self._practise)

    def show_view(self, view: StoryView) -> None:
        """Shows an event's story."""
        self._view = view
        self._title.setText(view.text)
        self._when.setText(tr("{when} · {band}", when=view.when, band=view.band))
        self._known.setText(view.known)
        clear_layout(self._story)
        for note in view.notes:
            self._story.addWidget(Body(note, selectable=True))
        if view.other_wordings:
            self._story.addWidget(Muted(view.other_wordings))
        self._story.addWidget(TextLabel(tr("Questions on it"), TextRole.STRONG))
        for question in view.questions:
            self._story.addWidget(Body(question.stem))
            self._story.addWidget(Muted(question.kind))
        number = len(view.questions)
        self._practise.setText(tr_n("Practise %n question", "Practise %n questions", number))

    def _on_practise(self) -> None:
        if self._view is not None:
            self.practise_requested.emit(self._view.text, self._view.question_ids)
