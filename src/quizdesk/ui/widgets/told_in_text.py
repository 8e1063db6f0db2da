# SPDX-License-Identifier: MIT
"""The facts of a chart as lines of text, shown below it when they are asked for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import keep_spaced
from quizdesk.ui.widgets.buttons import LinkButton
from quizdesk.ui.widgets.text import Body


class ToldInText(QWidget):
    """A quiet button, and under it a line for each fact.

    Args:
        show: what its button says while they are hidden.
        hide: what it says while they are shown.
        parent: the widget that owns it.
    """

    def __init__(self, show: str, hide: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show, self._hide = show, hide
        self._toggle = LinkButton("")
        self._toggle.let_break()
        self._toggle.clicked.connect(self._on_toggled)
        self._lines = Body(selectable=True)
        column = keep_spaced(QVBoxLayout(self), gap=1)
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._lines)
        self._lines.hide()
        self._name_toggle()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Takes the facts, one a line; without any there is nothing to show."""
        self._lines.setText("\n".join(lines))
        self.setVisible(bool(lines))

    def _on_toggled(self) -> None:
        self._lines.setVisible(self._lines.isHidden())
        self._name_toggle()

    def _name_toggle(self) -> None:
        self._toggle.setText(self._show if self._lines.isHidden() else self._hide)
