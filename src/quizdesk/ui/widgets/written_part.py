# SPDX-License-Identifier: MIT
"""The answering part of a short answer: the field while it is open, the marked answer after."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from quizdesk.engine.response import TextResponse
from quizdesk.ui.theme import IconName, Tone, appearance, current, keep_spaced
from quizdesk.ui.widgets.answer_editor import AnswerEditor
from quizdesk.ui.widgets.answering import AnsweringPart
from quizdesk.ui.widgets.banner import Banner
from quizdesk.ui.widgets.buttons import LinkButton
from quizdesk.ui.widgets.card import Card
from quizdesk.ui.widgets.mark_point_list import MarkPointList
from quizdesk.ui.widgets.marked_answer import MarkedAnswer
from quizdesk.ui.widgets.text import Body
from quizdesk.viewmodels.written import WrittenView
from quizdesk.words import later, tr

_SIDE_BY_SIDE = 0.9
"""Share of a reading column from which answer and points stand side by side."""

_SHOW, _HIDE = later("Show a model answer"), later("Hide the model answer")
_CORRECT, _CORRECTED = later("The mark is wrong"), later("Leave the mark as it is now")


class WrittenPart(AnsweringPart[WrittenView]):
    """Shows whichever of the two the view is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor: AnswerEditor | None = None
        self._marked: _MarkedPart | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_view(self, view: WrittenView) -> None:
        """Shows the field, or the marked answer once there are points to show."""
        if view.points:
            self._show_marked(view)
        else:
            self._show_editor(view)

    def focus_first(self) -> None:
        """Puts the cursor at the end of the answer."""
        if self._editor is not None:
            self._editor.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_editor(self, view: WrittenView) -> None:
        if self._editor is None:
            self._editor = AnswerEditor(view.guide_words)
            self._editor.set_text(view.text)
            self._editor.text_changed.connect(lambda text: self.responded.emit(TextResponse(text)))
            self._column.addWidget(self._editor)
        self._editor.set_text(view.text)
        self._editor.field.setReadOnly(not view.is_open)

    def _show_marked(self, view: WrittenView) -> None:
        if self._editor is not None:
            self._editor.hide()
        if self._marked is None:
            self._marked = _MarkedPart()
            self._marked.points.decided.connect(self.decided)
            self._column.addWidget(self._marked)
        self._marked.show_view(view)


class _MarkedPart(QWidget):
    """The answer and its points, side by side where there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._answer = MarkedAnswer()
        self.points = MarkPointList()
        self._told = Banner(Tone.INFO, word=tr("Worth knowing"))
        self._model_card = Card()
        self._model = Body(selectable=True)
        self._model_card.add(self._model)
        self._toggle = LinkButton(tr(_SHOW), IconName.LIGHT_BULB)
        self._toggle.clicked.connect(self._on_toggle)
        self._is_correcting = False
        self._correct = LinkButton(tr(_CORRECT), IconName.PEN)
        self._correct.setAccessibleDescription(tr("Lets you set every point of the mark scheme."))
        self._correct.clicked.connect(self._on_correct)
        answer_card = Card(padding=2)
        answer_card.add(self._answer)
        self._pair = keep_spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), gap=3)
        self._pair.addWidget(answer_card, 1, Qt.AlignmentFlag.AlignTop)
        self._pair.addWidget(self.points, 1)
        column = keep_spaced(QVBoxLayout(self), gap=2)
        column.addLayout(self._pair)
        column.addWidget(self._told)
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._model_card)
        column.addWidget(self._correct, 0, Qt.AlignmentFlag.AlignLeft)
        self._model_card.hide()
        appearance().changed.connect(self._turn)

    def show_view(self, view: WrittenView) -> None:
        self._answer.show_view(view)
        self.points.show_points(view.points)
        told = " ".join(view.told)
        if told != self._told.sentence():
            self._told.show_message(Tone.INFO, told, tr("Worth knowing"))
        self._model.setText(view.model_answer)
        self._toggle.setVisible(bool(view.model_answer))
        self._correct.setVisible(bool(view.text.strip()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        is_wide = self.width() >= current().space.column * _SIDE_BY_SIDE
        direction = QBoxLayout.Direction
        self._pair.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def _on_toggle(self) -> None:
        # Not isVisible(): on a page that is not shown nothing is visible.
        is_shown = self._model_card.isHidden()
        self._model_card.setVisible(is_shown)
        self._toggle.setText(tr(_HIDE if is_shown else _SHOW))

    def _on_correct(self) -> None:
        self._is_correcting = not self._is_correcting
        self._correct.setText(tr(_CORRECTED if self._is_correcting else _CORRECT))
        self.points.set_correcting(is_on=self._is_correcting)
