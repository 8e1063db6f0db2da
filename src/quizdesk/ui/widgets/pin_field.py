# SPDX-License-Identifier: MIT
"""A field for a PIN, which shows a dot for each digit."""

from PySide6.QtWidgets import QLineEdit, QWidget

from quizdesk.engine.latch import MOST_DIGITS
from quizdesk.words import tr

_LONGEST_PASTE = 2 * MOST_DIGITS


class PinField(QLineEdit):
    """A line of hidden digits.

    Args:
        name: what it is, for a screen reader.
        parent: the widget that owns it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        from PySide6.QtCore import Qt

        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        )
        # Longer than a PIN, so that one too long is refused and not cut short unseen.
        self.setMaxLength(_LONGEST_PASTE)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("From 4 to 12 digits."))
