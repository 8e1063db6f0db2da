# SPDX-License-Identifier: MIT
"""Labels of text: title, stem, lead, body and muted; wrapped, and measured at every text size."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from quizdesk.ui.theme import (
    READING_LINES,
    TextRole,
    Tone,
    appearance,
    current,
    line_up_figures,
    mark_as,
    repolish,
)
from quizdesk.ui.widgets import by_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent, QSize
    from PySide6.QtGui import QResizeEvent

# Per cent of the usual typeface's own line: large lines stand closer than those to read.
_LINE_PER_CENT = {TextRole.TITLE: 100, TextRole.STEM: 107}


class TextLabel(QLabel):
    """A piece of plain text with a rank; what looks like markup in it is shown as it stands.

    Args:
        text: what to show; a line break stays one.
        role: its rank, which decides size and weight.
        wrap: whether it breaks into lines; a label that does not is as wide as its text.
        selectable: whether it can be selected and copied, by mouse and by keys.
        parent: the widget that owns it.
    """

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        *,
        wrap: bool = True,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._plain = self._markup = ""
        self._line_per_cent = 0
        self.setProperty("textFormat", by_number.RICH_TEXT if wrap else by_number.PLAIN_TEXT)
        self.setWordWrap(wrap)
        self.setIndent(0)
        if wrap:
            if role not in _LINE_PER_CENT:
                self.setProperty("lines", "reading")
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
            appearance().changed.connect(self._on_look_changed)
        if selectable:
            self.setProperty("textInteractionFlags", by_number.SELECTABLE_TEXT)
        self.setText(text)
        mark_as(self, role)

    def text(self) -> str:
        """Return the text as it was given, without the markup that spaces its lines."""
        return self._plain

    def setText(self, text: str) -> None:
        """Show another text."""
        self._plain = text
        self.setAccessibleName(text)
        if self.wordWrap():
            self._show_in_lines(_escaped(text))
        else:
            super().setText(text)

    def set_text_with_links(self, text: str, links: "Sequence[tuple[int, int, str]]") -> None:
        """Show another text with links in it, which mouse and `linkHovered` can reach.

        Args:
            text: what to show.
            links: from which character to before which, and what the link says when it is met;
                in the order of the text.
        """
        self._plain = text
        self.setAccessibleName(text)
        pieces, done = [], 0
        for start, end, target in links:
            shown = _escaped(text[start:end])
            pieces += [_escaped(text[done:start]), f'<a href="{_escaped(target)}">{shown}</a>']
            done = end
        self._show_in_lines("".join([*pieces, _escaped(text[done:])]))

    def set_tone(self, tone: Tone | None) -> None:
        """Colour the text by what it says; None returns it to ink."""
        self.setProperty("tone", None)
        mark_as(self, *((tone,) if tone else ()))
        repolish(self)

    def stand_beside_text(self) -> None:
        """Keep a label that does not wrap on the first line of text that does, beside it."""
        self.setProperty("lines", "reading")
        repolish(self)

    def _show_in_lines(self, markup: str) -> None:
        self._markup = markup
        self._line_per_cent = self._wanted_line_per_cent()
        lines = markup.replace("\n", "<br>")
        super().setText(f'<p style="margin:0; line-height:{self._line_per_cent}%">{lines}</p>')

    def _wanted_line_per_cent(self) -> int:
        return current().type.line_per_cent(_LINE_PER_CENT.get(self._role, READING_LINES))

    def _on_look_changed(self) -> None:
        if self._line_per_cent != self._wanted_line_per_cent():
            self._show_in_lines(self._markup)


def _escaped(text: str) -> str:
    """Show as it stands what would be markup. Python's own module of HTML knows much more."""
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )


class Figures(TextLabel):
    """A number, a date or a time on one line, with figures of equal width that line up."""

    def __init__(
        self, text: str = "", role: TextRole = TextRole.BODY, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, wrap=False, parent=parent)

    def event(self, event: "QEvent") -> bool:
        """Line the figures up again whenever the style sheet has given the label its font."""
        is_done = super().event(event)
        new_font = (event.Type.Polish, event.Type.FontChange)
        if event.type() in new_font and not self.font().featureTags():
            line_up_figures(self)
        return is_done


class SnugLabel(TextLabel):
    """Text that may be as high as its lines and, where its policy says so, no higher.

    What Qt takes for the height of wrapped text is a guess at a width that it may not get; as a
    limit it would cut lines off.
    """

    def sizeHint(self) -> "QSize":
        """Ask for the height of the lines at the width that there is."""
        hint = super().sizeHint()
        hint.setHeight(max(hint.height(), self.heightForWidth(self.width())))
        return hint

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Ask anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class Title(TextLabel):
    """The one title of a screen."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, TextRole.TITLE, parent=parent)


class Heading(TextLabel):
    """The heading of a group on a screen, and a question's stem."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, selectable: bool = False
    ) -> None:
        super().__init__(text, TextRole.STEM, selectable=selectable, parent=parent)


class Body(TextLabel):
    """Text to read."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, selectable: bool = False
    ) -> None:
        super().__init__(text, TextRole.BODY, selectable=selectable, parent=parent)


class Muted(TextLabel):
    """Text of second rank: a note, a caption, a count."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wrap: bool = True) -> None:
        super().__init__(text, TextRole.MUTED, wrap=wrap, parent=parent)
