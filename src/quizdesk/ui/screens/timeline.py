# SPDX-License-Identifier: MIT
"""The timeline: every dated event of the bank in bands, as a picture and as text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, appearance, current, keep_spaced
from quizdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page, clear_layout
from quizdesk.ui.widgets.text import Body, Muted, TextLabel, Title
from quizdesk.ui.widgets.timeline_picture import TimelinePicture
from quizdesk.viewmodels.timeline import TimelineView
from quizdesk.words import later, tr

_WIDE = 1.6
_KEPT_UP_TO_PERCENT = 200
_HOW = later(
    "Arrow keys go from event to event, plus and minus draw the years wider or narrower, Enter "
    "opens an event. An empty ring is not asked yet, a half one is shaky, a full one is firm."
)


class _YearsBar(QScrollBar):
    """Leaves the wheel to the page, which would else stop scrolling wherever the bar comes by."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()


class TimelineScreen(Page):
    """Shows the picture, what is chosen in it above, and the same events as text below."""

    story_requested = Signal(str)
    placing_requested = Signal()
    turns_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wide=_WIDE, parent=parent)
        self._view: TimelineView | None = None
        self._chosen = TextLabel("", TextRole.STRONG)
        self.add(Title(tr("Timeline")))
        self._picture = TimelinePicture()
        self._along = _YearsBar(Qt.Orientation.Horizontal)
        self._along.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._along.valueChanged.connect(self._picture.show_from)
        self._picture.stretched.connect(self._on_stretched)
        self._picture.chosen.connect(self._on_chosen)
        self._picture.opened.connect(self.story_requested)
        self.column.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        drawn = keep_spaced(QVBoxLayout(), gap=0)
        drawn.addWidget(self._picture)
        drawn.addWidget(self._along)
        self.column.add_row(drawn)
        self._summary = Muted()
        self.add(self._summary)
        self._bands = keep_spaced(QVBoxLayout(), gap=3)
        self.column.add_row(self._bands)
        self._nearer = QuietButton(tr("Wider years"), IconName.PLUS)
        self._nearer.clicked.connect(lambda: self._picture.zoom(1))
        self._farther = QuietButton(tr("Narrower years"), IconName.MINUS)
        self._farther.clicked.connect(lambda: self._picture.zoom(-1))
        self._place = QuietButton(tr("Place the events"), IconName.ORDERING)
        self._place.clicked.connect(self._on_place)
        self._turns = QuietButton(tr("Turning points"), IconName.TURN)
        self._turns.clicked.connect(self.turns_requested)
        self.add_side(self._place)
        self.add_side(self._turns)
        self.add_side(self._nearer)
        self.add_side(self._farther)
        self._open = PrimaryButton(tr("Open this event"), IconName.NEXT)
        self._open.clicked.connect(self._on_open)
        self.set_main(self._open)
        appearance().changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_view(self, view: TimelineView) -> None:
        """Shows the events as they are known now."""
        if view == self._view:
            return
        self._view = view
        has_events = bool(view.bands)
        self._summary.setText(f"{view.summary} {tr(_HOW)}" if has_events else view.summary)
        sides = (self._place, self._nearer, self._farther)
        for widget in (self._chosen, self._picture, self._along, *sides):
            widget.setVisible(has_events)
        self._open.setText(tr("Open this event") if has_events else tr("Done"))
        self._picture.show_view(view)
        clear_layout(self._bands)
        for band in view.bands:
            self._bands.addWidget(TextLabel(band.title, TextRole.STRONG))
            lines = (
                tr("{when}: {event}", when=event.when, event=event.text) for event in band.events
            )
            self._bands.addWidget(Body("\n".join(lines), selectable=True))

    def show_turns(self, *, has_any: bool) -> None:
        """Offers the turning points, where the bank tells any."""
        self._turns.setVisible(has_any)

    def arrive(self) -> None:
        """Begins at the picture, with the keyboard on it."""
        super().arrive()
        if self._view is not None and self._view.bands:
            self._picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_look_changed(self) -> None:
        """Keeps what is chosen in sight, unless large text needs that room for the picture."""
        if current().type.percent <= _KEPT_UP_TO_PERCENT:
            self.head.addWidget(self._chosen)
        else:
            self.column.body.insertWidget(1, self._chosen)

    def _on_place(self) -> None:
        self.placing_requested.emit()

    def _on_open(self) -> None:
        if self._picture.chosen_id:
            self.story_requested.emit(self._picture.chosen_id)
        else:
            self.back_requested.emit()

    def _on_chosen(self, sentence: str) -> None:
        self._chosen.setText(sentence)
        area, margin = self._picture.chosen_area, current().space.usual
        page = self.column.widget()
        if page is not None:
            middle = self._picture.mapTo(page, area.center())
            # Only up and down: the picture itself goes along the years.
            self.column.ensureVisible(0, middle.y(), 0, area.height() * 3 // 2 + margin)

    def _on_scrolled(self) -> None:
        # The years are painted anew at the top of what is seen.
        self._picture.update()

    def _on_stretched(self) -> None:
        self._along.setRange(0, self._picture.hidden_width)
        self._along.setPageStep(self._picture.width())
        self._along.setValue(self._picture.left)
