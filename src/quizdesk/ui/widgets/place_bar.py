# SPDX-License-Identifier: MIT
"""The bar of places to go: one row at every width and size of text, however little it then says."""

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from quizdesk.ui.theme import IconName, Kind, Role, TextRole, appearance, current, icon, mark_as
from quizdesk.ui.widgets.buttons import LinkButton
from quizdesk.ui.widgets.text import TextLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Place(NamedTuple):
    """A place to go: its name, and its icon."""

    name: str
    icon: IconName


class _Say(IntEnum):
    """How much the bar says, from all to least."""

    ALL = 0
    NOT_THE_PROGRAM = 1
    WORDS = 2
    CLOSE_WORDS = 3
    ICONS = 4


_WORDS_ALONE = (_Say.WORDS, _Say.CLOSE_WORDS)


class PlaceBar(QFrame):
    """Says as much as one row has room for.

    First the program's name gives way, for the window's title has it too; then the icons, for words
    say more; then the gaps; and at last the words, which a screen reader and a tip still say.

    Args:
        title: the program's name.
        places: where to go.
        parent: the widget that owns it.

    Attributes:
        buttons: one for each place.
    """

    def __init__(self, title: str, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = tuple(places)
        self._said: _Say | None = None
        self._widths: dict[_Say, int] = {}
        self._title = TextLabel(title, TextRole.STRONG, wrap=False)
        self.buttons = tuple(LinkButton(one.name, one.icon) for one in places)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        for button, place in zip(self.buttons, places, strict=True):
            button.setAccessibleName(place.name)
            self._row.addWidget(button)
        mark_as(self, Kind.BAR)
        # It takes the width that there is and asks for none, or it could never be too narrow.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        appearance().changed.connect(self._on_look_changed)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: whatever there is, is made do with."""
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Fit again when the text may have another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Fit again in the new width."""
        super().resizeEvent(event)
        self._fit()

    def _on_look_changed(self) -> None:
        # The style sheet may come after this: measured when the layout is next looked at.
        self._widths = {}
        self._said = None
        self.updateGeometry()

    def _fit(self) -> None:
        # Measured once for each look: what is said to be measured asks for a layout again.
        if not self._widths:
            self._widths = {say: self._width_saying(say) for say in _Say}
        fitting = (say for say, width in self._widths.items() if width <= self.width())
        self._say(next(fitting, _Say.ICONS))

    def _width_saying(self, say: _Say) -> int:
        self._say(say)
        self._row.invalidate()
        return self._row.totalSizeHint().width()

    def _say(self, say: _Say) -> None:
        if say is self._said:
            return
        self._said = say
        self._space(is_close=say >= _Say.CLOSE_WORDS)
        self._title.setVisible(say is _Say.ALL)
        for button, place in zip(self.buttons, self._places, strict=True):
            is_named, has_icon = say is not _Say.ICONS, say not in _WORDS_ALONE
            button.setText(place.name if is_named else "")
            button.setToolTip("" if is_named else place.name)
            button.setIcon(icon(place.icon, Role.ACCENT) if has_icon else QIcon())

    def _space(self, *, is_close: bool) -> None:
        """Parts the places, or, where room is short, leaves that to the room within each."""
        space = current().space
        side = 0 if is_close else space.usual
        self._row.setContentsMargins(side, space.tight, side, space.tight)
        self._row.setSpacing(0 if is_close else space.tight)
