# SPDX-License-Identifier: MIT
"""A surface with a rounded corner and an edge, and the thin rule that divides one."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from quizdesk.ui.theme import Kind, Tone, keep_spaced, mark_as


class Card(QFrame):
    """A surface that other things lie on, one below the other.

    Args:
        tone: colours the edge by what the card says.
        padding: from its edge, in units of 8.
        gap: between the things on it, in units of 8.
        parent: the widget that owns it.
    """

    def __init__(
        self,
        tone: Tone | None = None,
        *,
        padding: float = 3,
        gap: float = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.body = keep_spaced(QVBoxLayout(self), gap, (padding,) * 4)
        mark_as(self, Kind.CARD, *((tone,) if tone else ()))

    def add(self, widget: QWidget) -> None:
        """Lay a widget below the others."""
        self.body.addWidget(widget)


class Rule(QFrame):
    """A hairline between two groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_as(self, Kind.RULE)
