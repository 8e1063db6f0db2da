# SPDX-License-Identifier: MIT
"""The field for a written answer: plain text, roomy, bounded, with a count of words under it."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from quizdesk.ui.theme import TextSize, Tone, appearance, current, keep_spaced
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.text import Muted
from quizdesk.viewmodels.written import count_words
from quizdesk.words import tr, tr_n

MOST_CHARACTERS = 20_000
"""About 3,500 words: more than any short answer, little enough to be kept at every pause."""

_LINES = 7


class AnswerField(QPlainTextEdit):
    """Takes plain text only, and refuses as a whole what would make it too long."""

    too_long = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Tab leads on to the next control, as everywhere else.
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Your answer"))
        self.setPlaceholderText(tr("Write your answer here."))
        appearance().changed.connect(self._on_look_changed)
        self._on_look_changed()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._has_room_for(source.text()):
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.text().isprintable() or self._has_room_for(event.text()):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self._has_room_for(event.commitString()):
            super().inputMethodEvent(event)

    def _has_room_for(self, added: str) -> bool:
        replaced = len(self.textCursor().selectedText())
        fits = len(self.toPlainText()) - replaced + len(added) <= MOST_CHARACTERS
        if added and not fits:
            self.too_long.emit()
        return fits or not added

    def _on_look_changed(self) -> None:
        look = current()
        self.setMinimumHeight(_LINES * look.type.line_pixels(TextSize.BODY))


class AnswerEditor(QWidget):
    """The field with its count; it never touches the text, the cursor or the undo history."""

    text_changed = Signal(str)

    def __init__(self, guide_words: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide_words = guide_words
        self.field = AnswerField()
        self._count = Muted()
        self._banner = Banner(Tone.UNSURE)
        column = keep_spaced(QVBoxLayout(self), gap=1)
        column.addWidget(self.field)
        column.addWidget(self._count)
        column.addWidget(self._banner)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.too_long.connect(self._on_too_long)
        self._show_count("")

    def text(self) -> str:
        """The answer as typed."""
        return self.field.toPlainText()

    def set_text(self, text: str) -> None:
        """Puts a kept answer back; what is typed already is left alone."""
        if text != self.text():
            self.field.setPlainText(text)
            self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def _on_text_changed(self) -> None:
        text = self.text()
        self._show_count(text)
        self._banner.clear()
        self.text_changed.emit(text)

    def _show_count(self, text: str) -> None:
        self._count.setText(
            tr_n(
                "%n word · about {expected} expected",
                "%n words · about {expected} expected",
                count_words(text),
                expected=self._guide_words,
            )
        )

    def _on_too_long(self) -> None:
        sentence = tr(
            "An answer can have at most {number} characters. What you added would make it longer, "
            "so it was left out.",
            number=f"{MOST_CHARACTERS:,}",
        )
        self._banner.show_message(Tone.UNSURE, sentence, tr("Too long"))
