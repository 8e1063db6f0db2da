# SPDX-License-Identifier: MIT
"""A sign with its word: right, not right, unsure; never a colour alone."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from quizdesk.ui.theme import (
    IconName,
    Role,
    TextRole,
    Tone,
    appearance,
    current,
    keep_spaced,
    paint_icon,
)
from quizdesk.ui.widgets.text import TextLabel
from quizdesk.words import later, tr

ICON_OF: dict[Tone, IconName] = {
    Tone.INFO: IconName.INFO,
    Tone.RIGHT: IconName.CHECK,
    Tone.WRONG: IconName.CROSS,
    Tone.UNSURE: IconName.QUESTION,
    Tone.ERROR: IconName.WARNING,
}
ROLE_OF: dict[Tone, Role] = {
    Tone.INFO: Role.ACCENT,
    Tone.RIGHT: Role.RIGHT,
    Tone.WRONG: Role.WRONG,
    Tone.UNSURE: Role.UNSURE,
    Tone.ERROR: Role.WRONG,
}
WORD_OF: dict[Tone, str] = {
    Tone.INFO: later("Note"),
    Tone.RIGHT: later("Right"),
    Tone.WRONG: later("Not right"),
    Tone.UNSURE: later("To decide"),
    Tone.ERROR: later("Problem"),
}


class IconLabel(QWidget):
    """One icon beside text, as large as the text asks, in the colour of its role.

    It says nothing to a screen reader: the word beside it does.
    """

    def __init__(
        self, name: IconName, role: Role = Role.INK, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance().changed.connect(self._on_look_changed)

    def set_icon(self, name: IconName, role: Role) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a square as high as icons are at this text size."""
        side = current().space.icon
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon in its role's present colour."""
        del event
        painter = QPainter(self)
        role = self._role if self.isEnabled() else Role.FAINT
        paint_icon(painter, self.rect(), self._name, role)
        painter.end()

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class Sign(QWidget):
    """An icon and a word that say how something turned out.

    Args:
        tone: what it says.
        word: the word, where another fits better than the usual one.
        parent: the widget that owns it.
    """

    def __init__(self, tone: Tone, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(ICON_OF[tone], ROLE_OF[tone])
        self._word = TextLabel(role=TextRole.STRONG, wrap=False)
        row = keep_spaced(QHBoxLayout(self), gap=0.5)
        row.addWidget(self._icon)
        row.addWidget(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_tone(tone, word)

    @property
    def tone(self) -> Tone:
        """What the sign says."""
        return self._tone

    def word(self) -> str:
        """Return the word that stands beside the icon."""
        return self._word.text()

    def set_tone(self, tone: Tone, word: str = "") -> None:
        """Say something else."""
        self._tone = tone
        self._icon.set_icon(ICON_OF[tone], ROLE_OF[tone])
        self._word.setText(word or tr(WORD_OF[tone]))
        self._word.set_tone(tone)
        self.setAccessibleName(self._word.text())


def renew_sign(row: QBoxLayout, old: Sign | None, tone: Tone | None, word: str = "") -> Sign | None:
    """Show at the end of a card's row how it turned out, or take away what is shown there.

    Args:
        row: what the sign stands in.
        old: the sign that stands there now.
        tone: what to say; None for nothing.
        word: the word, where another fits better than the usual one.

    Returns:
        The sign that stands there afterwards.
    """
    if old is not None and tone is not None:
        old.set_tone(tone, word)
        return old
    if old is not None:
        row.removeWidget(old)
        old.hide()
        old.deleteLater()
    if tone is None:
        return None
    from PySide6.QtCore import Qt

    sign = Sign(tone, word)
    sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    row.addWidget(sign)
    # Or it would count for nothing while a card that can be seen is measured at once.
    sign.show()
    return sign
