# SPDX-License-Identifier: MIT
"""Buttons: the primary one of a screen, quiet ones, links, icons alone, and cards to press."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
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
from quizdesk.ui.widgets.in_lines import InLines
from quizdesk.ui.widgets.sign import IconLabel, Sign, renew_sign
from quizdesk.ui.widgets.text import SnugLabel, TextLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent


def _is_enter(event: "QKeyEvent") -> bool:
    from PySide6.QtCore import Qt

    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _is_arrow(event: "QKeyEvent") -> bool:
    from PySide6.QtCore import Qt

    return event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


_ASIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Button(InLines, QPushButton):
    """A button of one kind; Enter presses it as Space does.

    Args:
        text: what it does, as a verb.
        icon_name: an icon before the text.
        kind: what it is on the screen.
        parent: the widget that owns it.
    """

    contents = QStyle.ContentsType.CT_PushButton

    def __init__(
        self,
        text: str,
        icon_name: IconName | None = None,
        *,
        kind: Kind = Kind.QUIET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.words = text
        self._may_break = self._has_room = self._is_named_here = False
        if icon_name is not None:
            self.setIcon(icon(icon_name, _ICON_ROLE.get(kind, Role.INK)))
            appearance().changed.connect(self._on_look_changed)
            self._on_look_changed()
        self._kind = kind
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        mark_as(self, kind)

    def text(self) -> str:
        """Return what it says, in one line."""
        return self.words

    def setText(self, text: str) -> None:
        """Say something else."""
        if self._is_named_here:
            self._is_named_here = False
            self.setAccessibleName("")
        self.words = text
        self._show_lines()

    def let_break(self) -> None:
        """Let the words take more lines where there is less width for them."""
        self._may_break = True
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for one line, as high as the lines are that it has."""
        hint = super().sizeHint()
        return QSize(self.size_of(self.words).width(), hint.height()) if self._may_break else hint

    def minimumSizeHint(self) -> QSize:
        """Be content with the longest word, where the words may be broken."""
        return self.size_of_longest_word() if self._may_break else super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in as many lines as they take."""
        return self.size_of(self.in_lines(width)).height()

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Break the words anew for another width."""
        super().resizeEvent(event)
        if self._may_break:
            self._has_room = True
            self._show_lines()

    def _show_lines(self) -> None:
        text = self.in_lines(self.width()) if self._has_room else self.words
        if text == super().text():
            return
        super().setText(text)
        if "\n" in text and not self.accessibleName():
            # To a screen reader it stays one line.
            self._is_named_here = True
            self.setAccessibleName(self.words)

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
        self._title = SnugLabel(role=TextRole.BODY if checkable else TextRole.STRONG)
        self._note = TextLabel(role=TextRole.MUTED)
        self._whole = keep_spaced(QBoxLayout(_ASIDE, self), gap=2, margins=(2, 1, 2, 1))
        self._row = keep_spaced(QHBoxLayout(), gap=2)
        self._whole.addLayout(self._row, 1)
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
        self._sign = renew_sign(self._whole, self._sign, tone, word)
        self._turn()
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
        return self._whole.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never become smaller than the words on the card, the sign below them if need be."""
        least = self._whole.totalMinimumSize()
        if self._sign is not None:
            margins = self._whole.contentsMargins()
            inner = max(self._row.minimumSize().width(), self._sign.minimumSizeHint().width())
            least.setWidth(margins.left() + inner + margins.right())
        return least

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Put the sign where there is room for it."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        if self._sign is None:
            return
        from PySide6.QtCore import Qt

        margins, flags = self._whole.contentsMargins(), Qt.AlignmentFlag
        wanted = self._row.minimumSize().width() + self._sign.minimumSizeHint().width()
        room = self.width() - margins.left() - margins.right() - self._whole.spacing()
        is_aside = wanted <= room
        self._whole.setDirection(_ASIDE if is_aside else _BELOW)
        self._whole.setAlignment(self._sign, flags.AlignVCenter if is_aside else flags.AlignLeft)

    def _on_look_changed(self) -> None:
        self.setMinimumHeight(current().space.answer)
