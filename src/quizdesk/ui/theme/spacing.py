# SPDX-License-Identifier: MIT
"""Layouts whose gaps and margins follow the text size while the program runs."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout

from quizdesk.ui.theme.look import appearance, current

AnyLayout = TypeVar("AnyLayout", bound=QLayout)
Margins = tuple[float, float, float, float]
NO_MARGINS: Margins = (0, 0, 0, 0)


def keep_spaced(layout: AnyLayout, gap: float = 2, margins: Margins = NO_MARGINS) -> AnyLayout:
    """Space a layout in units of 8, now and after every change of text size.

    Args:
        layout: a row, a column or a grid.
        gap: between neighbours.
        margins: left, top, right, bottom.

    Returns:
        The layout itself, so that it can be spaced where it is made.
    """
    _Keeper(layout, gap, margins)
    return layout


class _Keeper(QObject):
    """Lives as a child of its layout and dies with it."""

    def __init__(self, layout: QLayout, gap: float, margins: Margins) -> None:
        super().__init__(layout)
        self._layout = layout
        self._gap = gap
        self._margins = margins
        appearance().changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        space = current().space
        left, top, right, bottom = (space.gap(units) if units else 0 for units in self._margins)
        self._layout.setContentsMargins(left, top, right, bottom)
        gap = space.gap(self._gap) if self._gap else 0
        if isinstance(self._layout, QBoxLayout | QGridLayout):
            self._layout.setSpacing(gap)
