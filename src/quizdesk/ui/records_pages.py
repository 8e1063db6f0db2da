# SPDX-License-Identifier: MIT
"""The router's part for one's records: taking them along, exporting and erasing them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from quizdesk.ui.background import PAUSE_FOR_WRITERS_S, Background
from quizdesk.ui.files import SystemFiles
from quizdesk.viewmodels.work import Stopped
from quizdesk.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from quizdesk.store.erase import Erased
    from quizdesk.store.history_file import Contents
    from quizdesk.store.merging import Joined
    from quizdesk.ui.files import Files
    from quizdesk.ui.main_window import MainWindow
    from quizdesk.ui.screens.erase import EraseScreen
    from quizdesk.ui.screens.found_history import FoundHistoryScreen
    from quizdesk.ui.screens.records import RecordsScreen
    from quizdesk.ui.screens.working import WorkingScreen
    from quizdesk.ui.ways import Ways
    from quizdesk.viewmodels.desk import Desk
    from quizdesk.viewmodels.taking_along import FoundView
    from quizdesk.viewmodels.work import Work

Result = TypeVar("Result")


class RecordsPages:
    """Leads between the pages of one's records, and has long work done behind them.

    Args:
        window: says how it went.
        desk: what the pages act through.
        ways: what the router lends.
        back: shows the page that one comes from.
        begin_anew: shows the first screen as to somebody new.
        remembered: is told when what is remembered has been worked out.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        ways: Ways,
        back: Callable[[], None],
        begin_anew: Callable[[str], None],
        remembered: Callable[[], None],
    ) -> None:
        self._window = window
        self._records = desk.records
        self._ways = ways
        self._back = back
        self._begin_anew = begin_anew
        self._remembered = remembered
        self._work = Background(window)
        self._building = Background(window)
        self._found: FoundView
        self._page: RecordsScreen | None = None

    def show(self) -> None:
        """How much is kept, and what can be done with it."""
        from quizdesk.ui.screens.records import RecordsScreen

        page = self._ways.find(RecordsScreen, self._connect)
        page.show_view(self._records.view())
        self._ways.show(page)

    def _connect(self, page: RecordsScreen) -> None:
        self._page = page
        safe = self._ways.safe
        page.save_requested.connect(safe(self._save))
        page.read_requested.connect(safe(self._read))
        page.export_requested.connect(safe(partial(self._export, self.show)))
        page.erase_requested.connect(safe(self._show_erase))
        page.back_requested.connect(safe(self._back))

    @property
    def _files(self) -> Files:
        return self._window.files or SystemFiles(self._window)

    def stop(self) -> None:
        """Stops what is being done, for the window closes."""
        self._work.stop()
        self._building.stop()

    def work_out_memories(self) -> None:
        """Has what is remembered made of answers that made nothing yet, behind the window."""
        if not self._building.is_busy and self._records.lacks_memories:
            self._building.begin(
                self._records.building().run,
                done=self._on_built,
                failed=self._ways.safe(_say),
                told=self._show_building,
                pause_s=PAUSE_FOR_WRITERS_S,
            )

    def _show_building(self, done: int, whole: int) -> None:
        if self._page is not None:
            self._page.show_building(done, whole)

    def _on_built(self, _: object) -> None:
        self._show_building(1, 1)
        self._remembered()

    # Another computer

    def _save(self) -> None:
        path = self._files.to_save(
            tr("Save my history to a file"),
            self._records.along.file_name(),
            tr("Histories of QuizDesk"),
        )
        if path is not None:
            self._do(self._records.along.saving(path), partial(self._on_saved, path))

    def _on_saved(self, path: Path, saved: tuple[int, int]) -> None:
        self._tell(self._records.along.saved_text(path, saved))

    def _read(self) -> None:
        from quizdesk.store.history_file import ENDING

        path = self._files.to_read(
            tr("Read a history from a file"), ENDING, tr("Histories of QuizDesk")
        )
        if path is not None:
            self._do(self._records.along.looking(path), partial(self._on_looked, path))

    def _on_looked(self, path: Path, contents: Contents) -> None:
        from quizdesk.ui.screens.found_history import FoundHistoryScreen

        self._found = self._records.along.found(path, contents)
        page = self._ways.find(FoundHistoryScreen, self._connect_found)
        page.show_view(self._found)
        self._ways.show(page)

    def _connect_found(self, page: FoundHistoryScreen) -> None:
        page.join_requested.connect(self._ways.safe(self._join))
        page.back_requested.connect(self._ways.safe(self.show))

    def _join(self) -> None:
        self._do(self._records.along.joining(self._found), self._on_joined)

    def _on_joined(self, joined: Joined) -> None:
        said = self._records.along.joined_text(joined)
        if self._found.new_name:
            complaint = self._records.along.become(self._found, joined)
            self._begin_anew(complaint)
            if not complaint:
                self._window.show_notice(said)
        else:
            self._tell(said)
            self.work_out_memories()

    # Export

    def _export(self, back: Callable[[], None]) -> None:
        folder = self._files.folder(tr("Export all my data"))
        if folder is not None:
            self._do(self._records.exporting(folder), partial(self._on_exported, back), back)

    def _on_exported(self, back: Callable[[], None], folder: Path) -> None:
        back()
        self._window.show_notice(self._records.exported_text(folder))

    # Erasing

    def _show_erase(self) -> None:
        from quizdesk.ui.screens.erase import EraseScreen

        page = self._ways.find(EraseScreen, self._connect_erase)
        page.show_view(self._records.erase_view())
        self._ways.show(page)

    def _connect_erase(self, page: EraseScreen) -> None:
        page.erase_requested.connect(self._ways.safe(partial(self._erase, page)))
        page.export_requested.connect(self._ways.safe(partial(self._export, self._show_erase)))
        page.back_requested.connect(self._ways.safe(self.show))

    def _erase(self, page: EraseScreen, typed: str) -> None:
        if not self._records.is_meant(typed):
            page.show_problem(tr("Nothing was erased: that is not the name. Type it as it stands."))
            return
        self._building.stop()
        self._do(self._records.erasing(), self._on_erased)

    def _on_erased(self, erased: Erased) -> None:
        said, left = self._records.erased_text(erased)
        complaint = self._records.forget()
        self._begin_anew("")
        if left or complaint:
            self._window.show_trouble(" ".join((said, *left, complaint)).strip())
        else:
            self._window.show_notice(said)

    # Work that may take long

    def _do(
        self,
        work: Work[Result],
        done: Callable[[Result], None],
        back: Callable[[], None] | None = None,
    ) -> None:
        """Has work done behind a page that says so, and goes on with what came of it."""
        from quizdesk.ui.screens.working import WorkingScreen

        page = self._ways.find(WorkingScreen, self._connect_working)
        page.show_work(work.title, can_stop=work.can_stop)
        self._ways.show(page, has_bar=False)

        def failed(error: Exception) -> None:
            (back or self.show)()
            if not isinstance(error, Stopped):
                raise error
            self._window.show_notice(tr("Stopped. Nothing was changed."))

        safe = self._ways.safe
        self._work.begin(work.run, done=safe(done), failed=safe(failed), told=page.show_progress)

    def _connect_working(self, page: WorkingScreen) -> None:
        def stop() -> None:
            page.show_stopping()
            self._work.ask_to_stop()

        page.stop_requested.connect(self._ways.safe(stop))

    def _tell(self, sentence: str) -> None:
        self.show()
        self._window.show_notice(sentence)


def _say(error: Exception) -> None:
    if not isinstance(error, Stopped):
        raise error
