# SPDX-License-Identifier: MIT
"""A sentence in the window that says how something went, with sign and word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from quizdesk.ui.theme import Kind, TextRole, Tone, keep_spaced, mark_as, repolish
from quizdesk.ui.widgets.announce import announce
from quizdesk.ui.widgets.sign import ICON_OF, ROLE_OF, WORD_OF, IconLabel
from quizdesk.ui.widgets.text import Body, TextLabel
from quizdesk.words import tr


class Banner(QFrame):
    """One message: what happened, and what to do; hidden until there is one.

    Args:
        tone: what the message says.
        sentence: the message, or empty for a banner that waits.
        word: the word at its head, where another fits better than the usual one.
        parent: the widget that owns it.

    Attributes:
        label: shows the message.
        words: the column of its texts, for more below the message.
    """

    def __init__(
        self,
        tone: Tone = Tone.INFO,
        sentence: str = "",
        word: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(ICON_OF[tone], ROLE_OF[tone])
        self._word = TextLabel(role=TextRole.STRONG)
        self.label = Body(selectable=True)
        # The banner speaks as a whole: a stop on the way of the Tab key would only delay.
        self.label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row = keep_spaced(QHBoxLayout(self), gap=1.5, margins=(2, 1.5, 2, 1.5))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self.words = keep_spaced(QVBoxLayout(), gap=0.5)
        self.words.addWidget(self._word)
        self.words.addWidget(self.label)
        row.addLayout(self.words, 1)
        mark_as(self, Kind.BANNER)
        self._show(tone, sentence, word)

    @property
    def tone(self) -> Tone:
        """What the message says."""
        return self._tone

    def sentence(self) -> str:
        """Return the message."""
        return self.label.text()

    def show_message(self, tone: Tone, sentence: str, word: str = "") -> None:
        """Show a message and have a screen reader say it."""
        self._show(tone, sentence, word)
        announce(self, self.accessibleName(), at_once=tone is Tone.ERROR)

    def clear(self) -> None:
        """Take the message away."""
        self._show(self._tone, "", "")

    def _show(self, tone: Tone, sentence: str, word: str) -> None:
        self._tone = tone
        head = word or tr(WORD_OF[tone])
        self._icon.set_icon(ICON_OF[tone], ROLE_OF[tone])
        self._word.setText(head)
        self._word.set_tone(tone)
        self.label.setText(sentence)
        said = tr("{word}: {sentence}", word=head, sentence=sentence) if sentence else ""
        self.setAccessibleName(said)
        mark_as(self, tone)
        repolish(self)
        self.setVisible(bool(sentence))
