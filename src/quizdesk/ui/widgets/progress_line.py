# SPDX-License-Identifier: MIT
"""How far along one is: a thin bar, with the same in words for those who do not see it."""

from PySide6.QtWidgets import QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from quizdesk.ui.theme import keep_spaced
from quizdesk.ui.widgets.text import Muted
from quizdesk.words import tr


class ProgressLine(QWidget):
    """A line such as "3 of 12" over a thin bar.

    Args:
        subject: what is counted, as a screen reader says it before the line; progress by itself.
        wrap: whether the words may take several lines, as what a teacher names may.
        parent: the widget that owns it.
    """

    def __init__(
        self, subject: str = "", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._subject = subject or tr("Progress")
        self._words = Muted(wrap=wrap)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        column = keep_spaced(QVBoxLayout(self), gap=0.5)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_progress(0, 1)

    def set_progress(self, done: int, total: int, words: str = "") -> None:
        """Show how far along one is.

        Args:
            done: how many are behind, or which one is before us.
            total: how many there are.
            words: another wording than "3 of 12".
        """
        line = words or tr("{done} of {total}", done=done, total=total)
        self._words.setText(line)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._bar.setAccessibleName(self._subject)
        self._bar.setAccessibleDescription(line)
        self.setAccessibleName(tr("{subject}: {line}", subject=self._subject, line=line))

    def words(self) -> str:
        """Return the line in words."""
        return self._words.text()
