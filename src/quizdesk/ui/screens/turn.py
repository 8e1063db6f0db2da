# SPDX-License-Identifier: MIT
"""The story of one turning point: before, causes, change and results, one below the other."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, Role, TextRole, keep_spaced
from quizdesk.ui.widgets.buttons import CardButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.card import Card
from quizdesk.ui.widgets.page import Page, clear_layout
from quizdesk.ui.widgets.sign import IconLabel
from quizdesk.ui.widgets.text import Muted, TextLabel, Title
from quizdesk.viewmodels.turning_points import TurnView
from quizdesk.words import tr


class TurnScreen(Page):
    """Tells a turn in the order in which it happened, and leads to its questions."""

    explain_requested = Signal(object)
    """The `TurnView` whose short answer is wanted."""

    event_requested = Signal(str, object)
    """The turn's id, and the `Mention` of an event whose story is wanted."""

    practise_requested = Signal(object)
    """The `TurnView` whose questions are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: TurnView | None = None
        self._title = Title()
        self._when = TextLabel("", TextRole.LEAD)
        self._known = Muted()
        for label in (self._title, self._when, self._known):
            self.add(label)
        self._story = keep_spaced(QVBoxLayout(), gap=0.5)
        self.column.add_row(self._story)
        back = QuietButton(tr("Turning points"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        self.add_side(back)
        self._practise = QuietButton("", IconName.PLAY)
        self._practise.clicked.connect(lambda: self.practise_requested.emit(self._view))
        self.add_side(self._practise)
        explain = PrimaryButton(tr("Explain it"), IconName.PEN)
        explain.clicked.connect(lambda: self.explain_requested.emit(self._view))
        self.set_main(explain)

    def show_view(self, view: TurnView) -> None:
        """Shows a turn's story."""
        self._view = view
        self._title.setText(view.title)
        self._when.setText(view.when)
        self._known.setText(view.known)
        self._practise.setText(view.practise)
        clear_layout(self._story)
        self._tell(tr("Before"), (view.before,))
        self._lead_on()
        self._tell(tr("Causes"), view.causes)
        self._lead_on()
        self._tell(tr("The change"), (view.change,), TextRole.LEAD)
        self._lead_on()
        self._tell(tr("Results"), view.results)
        asked = Muted(tr("“Explain it” asks: {stem}", stem=view.explain_stem))
        self._story.addSpacing(self._story.spacing() * 3)
        self._story.addWidget(asked)
        self._list_events(view)

    def _list_events(self, view: TurnView) -> None:
        if not view.events:
            return
        self._story.addSpacing(self._story.spacing() * 3)
        self._story.addWidget(TextLabel(tr("On the timeline"), TextRole.STRONG))
        for one in view.events:
            card = CardButton(one.text, one.when, IconName.TIMELINE)
            card.clicked.connect(partial(self.event_requested.emit, view.id, one.mention))
            self._story.addWidget(card)

    def _tell(self, heading: str, texts: Sequence[str], role: TextRole = TextRole.BODY) -> None:
        """One step of the story; the change itself stands out."""
        card = Card(padding=2, gap=1)
        card.add(TextLabel(heading, TextRole.STRONG))
        for text in texts:
            said = text if len(texts) == 1 else f"• {text}"
            card.add(TextLabel(said, role, selectable=True))
        self._story.addWidget(card)

    def _lead_on(self) -> None:
        arrow = IconLabel(IconName.DOWN, Role.MUTED)
        self._story.addWidget(arrow, 0, Qt.AlignmentFlag.AlignHCenter)
