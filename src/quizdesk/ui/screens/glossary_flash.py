# SPDX-License-Identifier: MIT
"""The glossary flash: a term, or its explanation, to be turned; then whether it was known."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizdesk.ui.theme import IconName
from quizdesk.ui.widgets.announce import announce
from quizdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from quizdesk.ui.widgets.card import Card, Rule
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.progress_line import ProgressLine
from quizdesk.ui.widgets.text import Body, Heading, Muted
from quizdesk.viewmodels.glossary_flash import FlashView
from quizdesk.words import tr


class GlossaryFlashScreen(Page):
    """Says whether the learner knew it."""

    judged = Signal(bool)
    other_way_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: FlashView
        self._is_turned = False
        self._progress = ProgressLine(tr("Glossary flash"))
        self.add(self._progress)
        self._task = Muted()
        self.add(self._task)
        self._name = Heading()
        self._rule = Rule()
        self._say = Body()
        self._others = Muted()
        self._card = Card()
        self.add(self._card)
        back = QuietButton(tr("Leave"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        self._other_way = QuietButton("", IconName.REPEAT)
        self._other_way.clicked.connect(self.other_way_requested)
        self._not_yet = QuietButton(tr("Not yet"), IconName.CROSS)
        self._not_yet.clicked.connect(partial(self._judge, knew_it=False))
        for button in (back, self._other_way, self._not_yet):
            self.add_side(button)
        self._main = PrimaryButton(tr("Turn it"))
        self._main.clicked.connect(self._on_main)
        self.set_main(self._main)

    def show_view(self, view: FlashView) -> None:
        """Shows the front of a term."""
        self._view = view
        self._is_turned = False
        self._progress.set_progress(view.number, view.total)
        self._task.setText(view.task)
        self._name.setText(view.front if view.is_name_first else view.back)
        self._say.setText(view.back if view.is_name_first else view.front)
        self._others.setText(view.note)
        self._lay_out_card()
        self._show_parts()
        self._other_way.setText(
            tr("Explanations first") if view.is_name_first else tr("Terms first")
        )
        self._main.setText(tr("Turn it"))
        self._main.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, view.front)

    def arrive(self) -> None:
        """Begins with the term in sight."""
        super().arrive()
        self.column.show_soon(self._card)

    def _lay_out_card(self) -> None:
        """Puts what is shown first above the rule."""
        order = [self._name, self._rule, self._say, self._others]
        if not self._view.is_name_first:
            order = [self._say, self._rule, self._name, self._others]
        for widget in order:
            self._card.add(widget)

    def _show_parts(self) -> None:
        is_name_first, is_turned = self._view.is_name_first, self._is_turned
        self._name.setVisible(is_turned or is_name_first)
        self._say.setVisible(is_turned or not is_name_first)
        self._rule.setVisible(is_turned)
        self._others.setVisible(is_turned and bool(self._view.note))
        self._not_yet.setVisible(is_turned)
        self._other_way.setVisible(not is_turned)

    def _turn(self) -> None:
        self._is_turned = True
        self._task.setText(tr("Did you know it? Press 1 for “Knew it”, 2 for “Not yet”."))
        self._show_parts()
        self._main.setText(tr("Knew it"))
        self._main.setFocus(Qt.FocusReason.OtherFocusReason)
        self.column.show_soon(self._say if self._view.is_name_first else self._name)
        announce(self, f"{self._view.back} {self._task.text()}")

    def _on_main(self) -> None:
        if self._is_turned:
            self._judge(knew_it=True)
        else:
            self._turn()

    def _judge(self, *_: bool, knew_it: bool) -> None:
        self.judged.emit(knew_it)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._is_turned and key in (Qt.Key.Key_1, Qt.Key.Key_2):
            self._judge(knew_it=key == Qt.Key.Key_1)
        elif key == Qt.Key.Key_Space and not self._is_turned:
            self._turn()
        else:
            super().keyPressEvent(event)
