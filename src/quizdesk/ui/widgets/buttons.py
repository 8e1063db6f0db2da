# SPDX-License-Identifier: MIT
"""Buttons: the primary one of a screen, quiet ones, links, icons alone, and cards to press."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quizdesk.ui.theme import (
    IconName,
    Kind,
    Role,
    TextRole,
    Tone,
    appearance,
    current,
    icon,
    keep_spaced,
    mark_as,
    repolish,
)
from quizdesk.ui.widgets import by_number
from quizdesk.ui.widgets.sign import IconLabel, Sign, renew_sign
from quizdesk.ui.widgets.text import TextLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent, QPaintEvent


def _is_enter(event: "QKeyEvent") -> bool:
    from PySide6.QtCore import Qt

    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _is_arrow(event: "QKeyEvent") -> bool:
    from PySide6.QtCore import Qt

    return event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class Button(QPushButton):
    """A button of one kind; Enter presses it as Space does.

    Args:
        text: what it does, as a verb.
        icon_name: an icon before the text.
        kind: what it is on the screen.
        parent: the widget that owns it.
    """

    def __init__(
        self,
        text: str,
        icon_name: IconName | None = None,
        *,
        kind: Kind = Kind.QUIET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        if icon_name is not None:
            self.setIcon(icon(icon_name, _ICON_ROLE.get(kind, Role.INK)))
            appearance().changed.connect(self._on_look_changed)
            self._on_look_changed()
        self._kind = kind
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        mark_as(self, kind)

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Paint as the style sheet says, and the main button's focus ring."""
        super().paintEvent(event)
        if self._kind is Kind.PRIMARY and self.hasFocus():
            self._paint_inner_ring()

    def _paint_inner_ring(self) -> None:
        """Show the focus within the filled button: a ring outside would be lost on some grounds."""
        look = current()
        ring = look.space.ring
        inset, corner = ring * 2, look.space.corner - ring
        path = QPainterPath()
        path.addRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), corner, corner
        )
        # A path and a pen made step by step: where a pen or its maker can be given in several
        # ways, PySide makes all the names of `Qt` to tell them apart.
        pen = QPen()
        pen.setColor(look.colour(Role.ON_ACCENT))
        pen.setWidth(ring)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(path, pen)
        painter.end()

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Take Enter as a press; leave other keys to Qt."""
        if _is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)

    def _on_look_changed(self) -> None:
        space = current().space
        # Wider than it is high: the room beside the icon parts it from the text.
        self.setIconSize(QSize(space.icon + space.tight, space.icon))


_ICON_ROLE = {Kind.PRIMARY: Role.ON_ACCENT, Kind.DANGER: Role.WRONG, Kind.LINK: Role.ACCENT}


class PrimaryButton(Button):
    """The one main action of a screen."""

    def __init__(
        self, text: str, icon_name: IconName | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon_name, kind=Kind.PRIMARY, parent=parent)


class QuietButton(Button):
    """Any other action."""

    def __init__(
        self, text: str, icon_name: IconName | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon_name, kind=Kind.QUIET, parent=parent)


class DangerButton(Button):
    """An action that takes something away."""

    def __init__(
        self, text: str, icon_name: IconName | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon_name, kind=Kind.DANGER, parent=parent)


class LinkButton(Button):
    """An action of third rank, without an edge."""

    def __init__(
        self, text: str, icon_name: IconName | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon_name, kind=Kind.LINK, parent=parent)


class IconButton(QToolButton):
    """A button that shows an icon alone; its name is spoken and shown as a tip.

    Args:
        icon_name: what it shows.
        name: what it does, as a verb.
        parent: the widget that owns it.
    """

    def __init__(self, icon_name: IconName, name: str, parent: QWidget | None = None) -> None:
        from PySide6.QtCore import Qt

        super().__init__(parent)
        self.setIcon(icon(icon_name))
        self.set_name(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        mark_as(self, Kind.LINK)
        appearance().changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_name(self, name: str) -> None:
        """Say otherwise what it does."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Take Enter as a press; leave other keys to Qt."""
        if _is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)

    def _on_look_changed(self) -> None:
        side = current().space.icon
        self.setIconSize(QSize(side, side))


class CardButton(QPushButton):
    """A full-width card that can be pressed anywhere: a title, a note under it, a sign at its end.

    It grows in height as its text wraps. A checkable card stays chosen and leaves Enter to the
    screen's main action; any other is pressed by Enter too.

    Args:
        title: what it offers.
        note: a quieter line below.
        icon_name: an icon at its head.
        leading: a widget at its head instead of an icon, such as a letter.
        checkable: whether it stays chosen.
        parent: the widget that owns it.
    """

    def __init__(
        self,
        title: str,
        note: str = "",
        icon_name: IconName | None = None,
        *,
        leading: QWidget | None = None,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._locked = False
        self._sign: Sign | None = None
        self._title = TextLabel(role=TextRole.BODY if checkable else TextRole.STRONG)
        self._note = TextLabel(role=TextRole.MUTED)
        self._row = keep_spaced(QHBoxLayout(self), gap=2, margins=(2, 1, 2, 1))
        head = leading or (IconLabel(icon_name, Role.ACCENT) if icon_name else None)
        if head is not None:
            self._row.addWidget(head)
        words = keep_spaced(QVBoxLayout(), gap=0)
        for label in (self._title, self._note):
            # What lies on the card leaves the mouse to it.
            label.setProperty("textInteractionFlags", by_number.NO_LINKS_NO_SELECTION)
            words.addWidget(label)
        self._note.setProperty("alignment", by_number.LEFT_TOP)
        self._row.addLayout(words, 1)
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_title(title)
        self.set_note(note)
        mark_as(self, Kind.CARD)
        appearance().changed.connect(self._on_look_changed)
        self._on_look_changed()

    def title(self) -> str:
        """Return the title."""
        return self._title.text()

    def set_title(self, title: str) -> None:
        """Show another title; it is the card's accessible name too."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """Show another note, or none."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        # What a taller neighbour leaves over goes below the words, not between them; spacers would
        # share it with the labels, or make the card grow without need.
        policy = self._title.sizePolicy()
        grows = QSizePolicy.Policy.Maximum if note else QSizePolicy.Policy.Preferred
        policy.setVerticalPolicy(grows)
        self._title.setSizePolicy(policy)
        self._describe()

    def set_outcome(self, tone: Tone | None, word: str = "") -> None:
        """Show how this choice turned out, by edge, sign and word; None takes that away."""
        self._sign = renew_sign(self._row, self._sign, tone, word)
        self.setProperty("tone", tone.value if tone else None)
        self._describe()
        repolish(self)

    def _describe(self) -> None:
        """Give a screen reader the sign's word and the note."""
        parts = (self._sign.word() + "." if self._sign else "", self._note.text())
        self.setAccessibleDescription(" ".join(part for part in parts if part))

    def set_locked(self, locked: bool) -> None:
        """Keep the card readable and reachable but no longer to be pressed."""
        self._locked = locked

    def hitButton(self, pos: "QPoint") -> bool:
        """Say that a locked card cannot be hit."""
        return not self._locked and super().hitButton(pos)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Take Enter as a press; leave a choice's arrows to what it is one of, the rest to Qt."""
        if _is_enter(event) and not self.isCheckable() and not self._locked:
            self.click()
        elif self.isCheckable() and _is_arrow(event):
            # Qt would go to the next control, whatever that is.
            event.ignore()
        elif self._locked and (_is_enter(event) or event.text() == " "):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for the room that the words on the card need."""
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never become smaller than the words on the card."""
        return self._row.totalMinimumSize()

    def _on_look_changed(self) -> None:
        self.setMinimumHeight(current().space.answer)
