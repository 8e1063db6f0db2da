# SPDX-License-Identifier: MIT
"""One option of a multiple choice: a card with its letter, chosen or not, and after marking why."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizdesk.ui.theme import Role, TextSize, appearance, current
from quizdesk.ui.widgets.buttons import CardButton
from quizdesk.ui.widgets.tones import TONE_OF
from quizdesk.viewmodels.item_view import OptionView
from quizdesk.viewmodels.verdict import Verdict
from quizdesk.words import later, tr

_DISC = 1.4
"""The letter's disc as a share of an icon's side."""

_MISSED = later("Right answer")


class LetterDisc(QWidget):
    """An option's letter in a ring, filled when the option is chosen; square for several keys."""

    def __init__(self, letter: str, *, is_round: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = letter
        self._is_round = is_round
        self._is_filled = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance().changed.connect(self.updateGeometry)

    def set_filled(self, is_filled: bool) -> None:
        """Fills or empties it."""
        self._is_filled = is_filled
        self.update()

    def sizeHint(self) -> QSize:
        side = round(current().space.icon * _DISC)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = look.space.ring
        box = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        painter.setPen(QPen(look.colour(Role.ACCENT if self._is_filled else Role.EDGE), ring))
        if self._is_filled:
            painter.setBrush(look.colour(Role.ACCENT))
        if self._is_round:
            painter.drawEllipse(box)
        else:
            painter.drawRoundedRect(box, look.space.corner / 2, look.space.corner / 2)
        painter.setPen(look.colour(Role.ON_ACCENT if self._is_filled else Role.INK))
        painter.setFont(look.font(TextSize.BODY, strong=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()


class OptionCard(CardButton):
    """A card that is chosen as a whole."""

    def __init__(self, option: OptionView, *, takes_several: bool) -> None:
        self._disc = LetterDisc(option.letter, is_round=not takes_several)
        super().__init__(option.text, leading=self._disc, checkable=True)
        self.option_id = option.id
        self.letter = option.letter
        self._takes_several = takes_several

    def show_option(self, option: OptionView, *, is_open: bool) -> None:
        """Shows how the option stands; its rationale only where it was chosen."""
        self._set_chosen(option.is_chosen)
        self._disc.set_filled(option.is_chosen)
        self.set_locked(not is_open)
        self.set_note(option.note if option.is_chosen else "")
        word = tr(_MISSED) if option.verdict is Verdict.MISSED else ""
        tone = TONE_OF[Verdict.RIGHT if option.verdict is Verdict.MISSED else option.verdict]
        self.set_outcome(tone, word)
        self.setAccessibleName(_spoken(option))

    def _set_chosen(self, is_chosen: bool) -> None:
        # Exclusive, it is a radio button to a screen reader, and Qt lets none be taken back.
        self.setAutoExclusive(False)
        self.setChecked(is_chosen)
        self.setAutoExclusive(not self._takes_several)

    def tell_state(self) -> None:
        """Has a screen reader say that the card was chosen or no longer is."""
        state = QAccessible.State()
        state.checked = 1
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, state))


def _spoken(option: OptionView) -> str:
    said = f"{option.letter}. {option.text}"
    match option.verdict:
        case Verdict.RIGHT:
            return tr("{option}, your choice, right", option=said)
        case Verdict.WRONG:
            return tr("{option}, your choice, not right", option=said)
        case Verdict.MISSED:
            return tr("{option}, the right answer", option=said)
        case Verdict.OPEN | Verdict.PARTLY | Verdict.UNSURE:
            return said
