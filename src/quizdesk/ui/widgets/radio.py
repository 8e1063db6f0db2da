# SPDX-License-Identifier: MIT
"""Radio buttons as the Tab key meets them: it stops at the chosen one, and arrows lead on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QRadioButton


def choose_radio(button: QRadioButton) -> None:
    """Chooses one of a group.

    Qt takes the others off the way of the Tab key only when one of them gets the focus. Until then
    Tab would stop at each of them, once.
    """
    button.setChecked(True)
    group = button.group()
    others: list[QAbstractButton] = group.buttons() if group is not None else []
    for one in others:
        is_stop = one is button
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
