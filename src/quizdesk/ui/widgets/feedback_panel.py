# SPDX-License-Identifier: MIT
"""The word after marking: first how it went, then why, then what is left to decide."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from quizdesk.ui.theme import Tone
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.text import Body, TextLabel
from quizdesk.ui.widgets.tones import TONE_OF
from quizdesk.viewmodels.feedback import FeedbackView
from quizdesk.words import later, tr

_NOTHING_MORE = later("Your words are shown beside the points of the mark scheme.")
_TIP_WIDTH = 60
"""Characters of a line of a tip."""

Link = tuple[int, int, str]


class FeedbackPanel(QWidget):
    """A banner in the tone of the verdict, with the explanation in it; hidden until there is one.

    A screen reader says it whenever it changes. People and terms of the glossary in the
    explanation are links: to point at one explains it.
    """

    term_requested = Signal(str)
    """A term that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner()
        self._more = Body(selectable=True)
        self._shown: FeedbackView | None = None
        self._banner.words.addWidget(self._more)
        for label in (self._banner.label, self._more):
            label.setTextInteractionFlags(
                label.textInteractionFlags() | Qt.TextInteractionFlag.LinksAccessibleByMouse
            )
            label.linkHovered.connect(self._on_pointed_at)
            label.linkActivated.connect(self.term_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)

    def show_view(self, view: FeedbackView) -> None:
        """Shows a word, and says it if it is news."""
        if view == self._shown:
            return
        self._shown = view
        links = [(one.start, one.end, one.term) for one in view.mentions]
        lines: list[tuple[str, list[Link]]] = [
            (line, links if line == view.explanation else [])
            for line in (view.key, view.explanation, view.to_do, *view.changes)
            if line
        ] or [(tr(_NOTHING_MORE), [])]
        (first, first_links), *others = lines
        _show_lines(self._more, others)
        self._more.setVisible(bool(others))
        self._banner.show_message(TONE_OF[view.verdict] or Tone.INFO, first, view.headline)
        self._banner.label.set_text_with_links(first, first_links)

    @property
    def view(self) -> FeedbackView | None:
        """The word that is shown."""
        return self._shown

    def _on_pointed_at(self, term: str) -> None:
        said = [one.say for one in self._shown.terms if one.term == term] if self._shown else []
        if said:
            QToolTip.showText(QCursor.pos(), _in_short_lines(said[0]), self)
        else:
            QToolTip.hideText()


def _show_lines(label: TextLabel, lines: list[tuple[str, list[Link]]]) -> None:
    """Shows lines one below the other, their links with them."""
    text, links = "", []
    for line, line_links in lines:
        text += f"\n{line}" if text else line
        begin = len(text) - len(line)
        links += [(begin + start, begin + end, target) for start, end, target in line_links]
    label.set_text_with_links(text, links)


def _in_short_lines(text: str) -> str:
    """A tip's text in lines that can be read; Qt breaks no plain text of a tip by itself."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > _TIP_WIDTH:
            lines.append("")
        lines[-1] += f"{word} "
    return "\n".join(line.rstrip() for line in lines)
