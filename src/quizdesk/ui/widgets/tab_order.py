# SPDX-License-Identifier: MIT
"""The way of the Tab key: the way of the eye, also through what was put on a page later.

Qt leads Tab through widgets in the order in which they were made. A page that shows a new list of
cards would send the keyboard to its bottom bar first and to the cards last.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QStackedWidget, QWidget


def put_in_tab_order(root: QWidget) -> None:
    """Leads the Tab key through everything in a widget as it is laid out."""
    from PySide6.QtCore import Qt

    stops = [each for each in _laid_out(root) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _laid_out(widget: QWidget | None) -> Iterator[QWidget]:
    """Yields a widget and everything in it, in the order of its layouts."""
    if widget is None:
        return
    yield widget
    match widget:
        case QScrollArea():
            yield from _laid_out(widget.widget())
        case QStackedWidget():
            yield from _laid_out(widget.currentWidget())
        case QAbstractScrollArea():
            # A field of text: what is in it is its own affair.
            pass
        case _ if (layout := widget.layout()) is not None:
            yield from _in_layout(layout)
        case _:
            for child in widget.children():
                if isinstance(child, QWidget) and not child.isWindow():
                    yield from _laid_out(child)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    items = (layout.itemAt(place) for place in range(layout.count()))
    for item in filter(None, items):
        if (widget := item.widget()) is not None:
            yield from _laid_out(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)
