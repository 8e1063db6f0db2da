# SPDX-License-Identifier: MIT
"""Your records: how much is kept, taking it to another computer, exporting and erasing it."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from quizdesk.ui.theme import IconName, TextRole
from quizdesk.ui.widgets.buttons import CardButton, PrimaryButton
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.progress_line import ProgressLine
from quizdesk.ui.widgets.text import Body, TextLabel, Title
from quizdesk.viewmodels.records import RecordsView
from quizdesk.words import later, tr

_BUILDING = later("What you remember is being worked out: {done} of {whole} answers.")


class RecordsScreen(Page):
    """Says what the learner wants to do with all that is kept."""

    save_requested = Signal()
    read_requested = Signal()
    export_requested = Signal()
    erase_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Title(tr("Your records")))
        self._about = Body()
        self.add(self._about)
        self._building = ProgressLine(tr("What you remember"), wrap=True)
        self.add(self._building)
        self.add(TextLabel(tr("At another computer"), TextRole.STRONG))
        self._save = self._add_card(
            tr("Save my history to a file"),
            tr("Take the file to the other computer, for example on a memory stick."),
            IconName.EXPORT,
            self.save_requested,
        )
        self._add_card(
            tr("Read a history from a file"),
            tr("It is joined to what is here; nothing is written over, and nothing comes twice."),
            IconName.IMPORT,
            self.read_requested,
        )
        self.add(TextLabel(tr("Your data are yours"), TextRole.STRONG))
        self._export = self._add_card(
            tr("Export all my data"),
            tr("A folder with a table for a spreadsheet and everything in plain text."),
            IconName.FOLDER,
            self.export_requested,
        )
        self._erase = self._add_card(
            tr("Erase me"),
            tr("Everything that is kept of you, in the backups too, for good."),
            IconName.TRASH,
            self.erase_requested,
        )
        done = PrimaryButton(tr("Done"), IconName.CHECK)
        done.clicked.connect(self.back_requested)
        self.set_main(done)

    def show_view(self, view: RecordsView) -> None:
        """Shows how much is kept."""
        self._about.setText(view.about)
        for card in (self._save, self._export, self._erase):
            card.setEnabled(view.has_any)
        if not view.is_building:
            self._building.hide()

    def show_building(self, done: int, whole: int) -> None:
        """Shows how far the working out of what is remembered has come."""
        self._building.set_progress(done, whole, tr(_BUILDING, done=done, whole=whole))
        self._building.setVisible(done < whole)

    def _add_card(
        self, title: str, note: str, icon: IconName, wanted: SignalInstance
    ) -> CardButton:
        card = CardButton(title, note, icon)
        card.clicked.connect(wanted)
        self.add(card)
        return card
