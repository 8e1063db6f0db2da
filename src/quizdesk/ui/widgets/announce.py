# SPDX-License-Identifier: MIT
"""Saying a sentence to a screen reader that nothing on the screen has the focus of."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """Have a screen reader say a sentence; without one nothing happens.

    Args:
        widget: where it happened.
        sentence: what to say.
        at_once: whether it interrupts what is being read; for time and errors only.
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not sentence or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)
