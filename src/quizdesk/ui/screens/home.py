# SPDX-License-Identifier: MIT
"""Home: today's revision at once, a quiz left open to go on with, or choose."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, TextRole, appearance, current, keep_spaced
from quizdesk.ui.widgets.buttons import CardButton, LinkButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.card import Card
from quizdesk.ui.widgets.page import Page, clear_layout
from quizdesk.ui.widgets.text import Body, Muted, TextLabel, Title
from quizdesk.viewmodels.home import HomeView, UnfinishedView
from quizdesk.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

ICON_OF_KIND = {
    "multiple-choice": IconName.CHOICE,
    "date-matching": IconName.CALENDAR,
    "ordering": IconName.ORDERING,
    "short-answer": IconName.PEN,
}


_TODAY = later("Start today's revision")
_CHOOSING = later("Choosing what is best asked today…")


class HomeScreen(Page):
    """Where the program opens."""

    who_requested = Signal()
    today_requested = Signal()
    plan_requested = Signal()
    choose_requested = Signal()
    kind_requested = Signal(str)
    """A kind of question, by its name in the bank."""

    resume_requested = Signal(str)
    hand_in_requested = Signal(str)
    attempt_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Title()
        self._about = Body()
        self._unfinished = QVBoxLayout()
        self._kinds = QGridLayout()
        self._kind_cards: list[CardButton] = []
        self._recent = QVBoxLayout()
        self._recent_title = TextLabel(tr("Your last quizzes"), TextRole.STRONG)
        self.add(self._title)
        self._who = QVBoxLayout()
        self.column.add_row(self._who)
        self.column.add_row(keep_spaced(self._unfinished, gap=2))
        self._today = Body(tr(_CHOOSING))
        words = keep_spaced(QVBoxLayout(), gap=0.5)
        self._today_title = TextLabel(tr("Today"), TextRole.STRONG)
        words.addWidget(self._today_title)
        words.addWidget(self._today)
        self.column.add_row(words)
        self._new = CardButton(
            tr(_TODAY), tr("The quiz that you have begun stays saved."), IconName.PLAY
        )
        self.add(self._new)
        self.add(self._about)
        self._kinds_title = TextLabel(tr("Practise one kind"), TextRole.STRONG)
        self.add(self._kinds_title)
        self.column.add_row(keep_spaced(self._kinds, gap=1.5))
        self.add(self._recent_title)
        self.column.add_row(keep_spaced(self._recent, gap=1))
        self._choose = QuietButton(tr("Choose what to practise"))
        self._plan = QuietButton("", IconName.CALENDAR)
        self._start = PrimaryButton("", IconName.PLAY)
        self.add_side(self._choose)
        self.add_side(self._plan)
        self.set_main(self._start)
        self._start.clicked.connect(self._on_start)
        self._new.clicked.connect(self.today_requested)
        self._plan.clicked.connect(self.plan_requested)
        self._choose.clicked.connect(self.choose_requested)
        self._resume_id = ""
        appearance().changed.connect(self._arrange_kinds)

    def show_view(self, view: HomeView) -> None:
        """Shows how things stand."""
        self._title.setText(view.title)
        self._about.setText(view.about)
        self._show_who(view.who)
        self._resume_id = view.unfinished[0].id if view.unfinished else ""
        self._start.setText(tr("Go on with your quiz") if self._resume_id else tr(_TODAY))
        self._new.setVisible(bool(self._resume_id))
        self._today_title.setVisible(view.can_start)
        self._today.setVisible(view.can_start)
        self._plan.setText(view.plan)
        self._plan.setEnabled(view.can_start)
        self._start.setEnabled(view.can_start)
        self._choose.setEnabled(view.can_start)
        clear_layout(self._unfinished)
        for unfinished in view.unfinished:
            self._unfinished.addWidget(self._unfinished_card(unfinished))
        self._show_kinds(view)
        self._recent_title.setVisible(bool(view.recent))
        clear_layout(self._recent)
        for row in view.recent:
            card = CardButton(
                tr("{percent} · {title}", percent=row.percent_text, title=row.title),
                tr("{score}, {detail}", score=row.score_text, detail=row.detail),
            )
            card.clicked.connect(partial(self.attempt_requested.emit, row.id))
            self._recent.addWidget(card)

    def show_today(self, text: str) -> None:
        """Shows what today's revision is, when that is known."""
        self._today.setText(text)

    def _show_who(self, who: str) -> None:
        """Says who is learning, where several learn at this computer."""
        clear_layout(self._who)
        if who:
            change = LinkButton(tr("Somebody else"), IconName.PEOPLE)
            change.clicked.connect(self.who_requested)
            row = QWidget()
            sides = keep_spaced(QHBoxLayout(row), gap=2)
            sides.addWidget(Muted(who), 1)
            sides.addWidget(change)
            self._who.addWidget(row)

    def _show_kinds(self, view: HomeView) -> None:
        self._kinds_title.setVisible(bool(view.kinds))
        clear_layout(self._kinds)
        self._kind_cards = []
        for kind in view.kinds:
            card = CardButton(kind.title, kind.detail, ICON_OF_KIND[kind.id])
            card.clicked.connect(partial(self.kind_requested.emit, kind.id))
            self._kind_cards.append(card)
        self._arrange_kinds()

    def _arrange_kinds(self) -> None:
        """Sets the kinds in two columns, or in one where large text leaves no room for two."""
        space, cards = current().space, self._kind_cards
        widest = max((card.minimumSizeHint().width() for card in cards), default=0)
        room = min(self.width() - 2 * space.wide, space.column)
        columns = 2 if 2 * widest + self._kinds.spacing() <= room else 1
        for place, card in enumerate(cards):
            self._kinds.addWidget(card, *divmod(place, columns))

    def resizeEvent(self, event: "QResizeEvent") -> None:
        super().resizeEvent(event)
        self._arrange_kinds()

    def _unfinished_card(self, unfinished: UnfinishedView) -> Card:
        from quizdesk.ui.widgets.flow_row import FlowRow

        card = Card()
        card.add(TextLabel(unfinished.title, TextRole.STRONG))
        card.add(Muted(unfinished.detail))
        row = FlowRow(gap=2)
        if unfinished.id != self._resume_id:
            go_on = QuietButton(tr("Go on"), IconName.PLAY)
            go_on.setAccessibleDescription(unfinished.title)
            go_on.clicked.connect(lambda: self.resume_requested.emit(unfinished.id))
            row.add(go_on)
        hand_in = QuietButton(tr("Hand it in as it is"), IconName.CHECK)
        hand_in.setAccessibleDescription(unfinished.title)
        hand_in.clicked.connect(lambda: self.hand_in_requested.emit(unfinished.id))
        row.add(hand_in)
        card.body.addWidget(row)
        return card

    def _on_start(self) -> None:
        if self._resume_id:
            self.resume_requested.emit(self._resume_id)
        else:
            self.today_requested.emit()
