# SPDX-License-Identifier: MIT
"""The pieces of a date-matching: a date to carry, a slot for one, and the row of an event."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, Kind, Role, TextRole, keep_spaced, set_state
from quizdesk.ui.widgets.drag_card import DragCard
from quizdesk.ui.widgets.sign import IconLabel
from quizdesk.ui.widgets.text import Body, Muted, TextLabel
from quizdesk.ui.widgets.tones import TONE_OF
from quizdesk.viewmodels.item_view import DateChip, SlotView
from quizdesk.viewmodels.match_words import MatchWords
from quizdesk.viewmodels.verdict import WORDS, Verdict
from quizdesk.words import later, tr

_HOME_KEYS = later("Space puts it here.")
_CLOSED_KEYS = later("It is handed in and can no longer be moved.")


class DateCard(DragCard):
    """A date in the tray. While it is placed elsewhere its outline keeps its place."""

    def __init__(self, date: DateChip, words: MatchWords, parent: QWidget | None = None) -> None:
        super().__init__(Kind.CHIP, parent=parent)
        self.date = date
        self._words = words
        self.row.addWidget(IconLabel(IconName.GRIP, Role.MUTED))
        self.row.addWidget(TextLabel(date.text, wrap=False))

    def show_date(self, *, is_loose: bool, is_held: bool) -> None:
        """Shows whether it lies here, and whether it is being carried.

        Args:
            is_loose: whether it lies in the tray, not in a slot.
            is_held: whether it has been picked up, here or from its slot.
        """
        is_home = is_held and not is_loose
        self.setEnabled(is_loose or is_home)
        self.set_liftable(is_loose)
        self.set_hollow(not is_loose and not is_home)
        set_state(self, "held", is_held and is_loose)
        set_state(self, "open", is_home)
        if is_home:
            self.setAccessibleName(tr(self._words.back_to, date=self.date.text))
            self.setAccessibleDescription(tr(_HOME_KEYS))
        else:
            name = self.date.text
            self.setAccessibleName(tr("{date}, picked up", date=name) if is_held else name)
            self.setAccessibleDescription(
                tr(self._words.loose_keys if is_loose else self._words.away)
            )


class SlotCard(DragCard):
    """An event's slot: empty, or holding a date that can be carried on."""

    def __init__(self, words: MatchWords, parent: QWidget | None = None) -> None:
        super().__init__(Kind.SLOT, parent=parent)
        self._words = words
        self._grip_icon = IconLabel(IconName.GRIP, Role.MUTED)
        self._date = TextLabel(wrap=False)
        self.row.addWidget(self._grip_icon)
        self.row.addWidget(self._date)
        self.row.addStretch(1)

    def show_slot(self, slot: SlotView, *, is_open: bool) -> None:
        """Shows what lies in it and, once marked, how that turned out."""
        placed = slot.placed.text if slot.placed else ""
        self._grip_icon.setVisible(is_open and bool(placed))
        self._date.setText(placed or ("" if is_open else tr(self._words.none)))
        self.set_liftable(is_open and bool(placed))
        set_state(self, "filled", bool(placed))
        self.set_outcome(TONE_OF[slot.verdict], tr(WORDS[slot.verdict]))
        self.setAccessibleName(_spoken(self._words, slot, placed or tr(self._words.none_yet)))

    def show_carrying(self, *, is_open: bool, is_held: bool, is_target: bool) -> None:
        """Shows its part in carrying a date.

        Args:
            is_open: whether dates can be moved at all.
            is_held: whether its own date has been picked up.
            is_target: whether the date that is carried may land here.
        """
        is_filled = bool(self.property("filled"))
        self.set_hollow(False)
        set_state(self, "held", is_held)
        set_state(self, "open", is_target)
        set_state(self, "target", False)
        if not is_open:
            keys = _CLOSED_KEYS
        elif is_target or is_held:
            keys = self._words.target_keys
        else:
            keys = self._words.filled_keys if is_filled else self._words.empty_keys
        self.setAccessibleDescription(tr(keys))


class MatchRow(QWidget):
    """An event and its slot, side by side or, where text is large, one above the other.

    Attributes:
        slot: the event's slot.
        view: what the row shows.
    """

    clicked = Signal()
    """The mouse was clicked on the event, beside its slot."""

    def __init__(self, view: SlotView, words: MatchWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self._words = words
        self._shown: tuple[SlotView, bool] | None = None
        self.slot = SlotCard(words)
        self._event = Body(view.text)
        self._own_date = TextLabel(role=TextRole.STRONG)
        self._note = Muted()
        texts = keep_spaced(QVBoxLayout(), gap=0.5)
        texts.addStretch(1)
        for label in (self._event, self._own_date, self._note):
            texts.addWidget(label)
        texts.addStretch(1)
        self._sides = keep_spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), gap=1.5)
        self._sides.addLayout(texts, 1)
        self._sides.addWidget(self.slot, 0, Qt.AlignmentFlag.AlignVCenter)
        self._arranged = (False, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_slot(self, view: SlotView, *, is_open: bool) -> None:
        """Shows how the event's slot stands; its own date and note only where that was missed."""
        if self._shown == (view, is_open):
            return
        self.view, self._shown = view, (view, is_open)
        self.slot.show_slot(view, is_open=is_open)
        self._own_date.setText(tr(self._words.own, date=view.key_text))
        self._own_date.setVisible(is_corrected(view))
        self._note.setText(view.note)
        self._note.setVisible(is_corrected(view) and bool(view.note))

    def set_stacked(self, is_stacked: bool, slot_width: int) -> None:
        """Puts the slot below the event, or beside it with a width that all rows share."""
        if self._arranged == (is_stacked, slot_width):
            return
        self._arranged = (is_stacked, slot_width)
        way = QBoxLayout.Direction
        self._sides.setDirection(way.TopToBottom if is_stacked else way.LeftToRight)
        self.slot.setMinimumWidth(0 if is_stacked else slot_width)
        self.slot.setMaximumWidth(self.maximumWidth() if is_stacked else slot_width)

    def event_width(self) -> int:
        """Return the least width of the event's text: its longest word."""
        return self._event.minimumSizeHint().width()

    def minimumSizeHint(self) -> QSize:
        """Return the least room for event and slot, one above the other."""
        # As if stacked: a row that insists on its width could never become narrow enough to stack.
        width = max(self.event_width(), self.slot.minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes a click."""
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Says that the event was clicked."""
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


def _spoken(words: MatchWords, slot: SlotView, date: str) -> str:
    if slot.verdict is Verdict.OPEN:
        return tr(words.spoken, event=slot.text, date=date)
    verdict = tr(WORDS[slot.verdict]).lower()
    if not is_corrected(slot):
        return tr(words.spoken_marked, event=slot.text, date=date, verdict=verdict)
    return tr(
        words.spoken_corrected,
        event=slot.text,
        date=date,
        verdict=verdict,
        own_date=slot.key_text,
    )


def is_corrected(slot: SlotView) -> bool:
    """Whether the event's own date must be told because another, or none, was put to it."""
    return slot.verdict not in (Verdict.OPEN, Verdict.RIGHT)
