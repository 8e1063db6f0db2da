# SPDX-License-Identifier: MIT
"""A button, and a key, that read aloud what is on a page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from quizdesk.ui.theme import IconName
from quizdesk.ui.voice import Voice
from quizdesk.ui.widgets.buttons import QuietButton
from quizdesk.words import tr

KEY = "F9"


class ReadAloud(QuietButton):
    """Reads its page when pressed, and falls silent when pressed again; hidden without a voice.

    Args:
        page: where the key works.
        text: gives what is to be read, at the moment of the press.
    """

    def __init__(self, page: QWidget, text: Callable[[], str]) -> None:
        super().__init__("", IconName.SPEAK)
        self._text = text
        self._voice: Voice | None = None
        key = QShortcut(QKeySequence(KEY), page)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._on_asked)
        self.clicked.connect(self._on_asked)
        self.setAccessibleDescription(tr("{key} does this too.", key=KEY))
        self.setToolTip(KEY)
        self._name(is_speaking=False)
        self.hide()

    def use(self, voice: Voice | None) -> None:
        """Takes the voice to read with; with None the button is away."""
        if voice is not self._voice:
            self.stop()
            if self._voice is not None:
                self._voice.changed.disconnect(self._on_changed)
            if voice is not None:
                voice.changed.connect(self._on_changed)
            self._voice = voice
        self.setVisible(voice is not None)

    def stop(self) -> None:
        """Falls silent, as when the page shows something else."""
        if self._voice is not None:
            self._voice.stop()

    def _on_asked(self) -> None:
        if self._voice is None:
            return
        if self._voice.is_speaking:
            self._voice.stop()
        else:
            self._voice.say(self._text())

    def _on_changed(self, is_speaking: bool) -> None:
        self._name(is_speaking=is_speaking)

    def _name(self, *, is_speaking: bool) -> None:
        self.setText(tr("Stop reading") if is_speaking else tr("Read aloud"))
