# SPDX-License-Identifier: MIT
"""The router's part for progress: its page, the same on paper, and past scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizdesk.words import tr

if TYPE_CHECKING:
    from quizdesk.ui.main_window import MainWindow
    from quizdesk.ui.practice_pages import PracticePages
    from quizdesk.ui.quiz_pages import QuizPages
    from quizdesk.ui.screens.past_scores import PastScoresScreen
    from quizdesk.ui.screens.progress import ProgressScreen
    from quizdesk.ui.ways import Ways
    from quizdesk.viewmodels.desk import Desk
    from quizdesk.viewmodels.past import Cursor


class ProgressPages:
    """Leads from what is remembered to what was done."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        ways: Ways,
        quizzes: QuizPages,
        practice: PracticePages,
    ) -> None:
        self._window = window
        self._desk = desk
        self._ways = ways
        self._quizzes = quizzes
        self._practice = practice
        self._cursors: list[Cursor] = [None]
        self._older: Cursor = None

    def show(self) -> None:
        """What is remembered, what is weak, what falls due."""
        from quizdesk.ui.screens.progress import ProgressScreen

        page = self._ways.find(ProgressScreen, self._connect)
        page.show_view(self._desk.progress.view())
        page.show_drills(self._desk.drills.known())
        self._ways.show(page)

    def _connect(self, page: ProgressScreen) -> None:
        self._practice.connect_progress(page)
        page.scores_requested.connect(self._ways.safe(self.show_scores))
        page.paper_requested.connect(self._ways.safe(self._save_on_paper))
        page.back_requested.connect(self._ways.safe(self._ways.home))

    def _save_on_paper(self) -> None:
        """Saves the page as a PDF where the learner says."""
        from quizdesk.ui.files import SystemFiles
        from quizdesk.ui.paper.progress_sheet import progress_sheet
        from quizdesk.whole_file import replace_file

        view = self._desk.progress.report()
        files = self._window.files or SystemFiles(self._window)
        path = files.to_save(tr("Save progress as PDF"), view.file_name, tr("PDF"))
        if path is not None:
            replace_file(path, progress_sheet(view))
            self._window.show_notice(
                tr(
                    "Your progress is saved on one page, to print or to give away: {path}",
                    path=path,
                )
            )

    # Past scores

    def show_scores(self) -> None:
        """Past scores, the newest first."""
        self._cursors = [None]
        self._show_score_page()

    def _show_score_page(self) -> None:
        from quizdesk.ui.screens.past_scores import PastScoresScreen

        view = self._desk.past_scores(self._cursors[-1])
        page = self._ways.find(PastScoresScreen, self._connect_scores)
        page.show_view(view, is_first=len(self._cursors) == 1)
        self._older = view.older
        self._ways.show(page)

    def _connect_scores(self, page: PastScoresScreen) -> None:
        safe = self._ways.safe
        page.attempt_requested.connect(safe(self._open_past))
        page.start_requested.connect(safe(self._quizzes.begin_usual))
        page.older_requested.connect(safe(self._on_older))
        page.newer_requested.connect(safe(self._on_newer))
        page.back_requested.connect(safe(self.show))

    def _open_past(self, attempt_id: str) -> None:
        from quizdesk.ui.screens.past_scores import PastScoresScreen

        def back() -> None:
            self._show_score_page()
            self._ways.find(PastScoresScreen, self._connect_scores).go_to(attempt_id)

        self._quizzes.open_past(attempt_id, back)

    def _on_older(self) -> None:
        self._cursors.append(self._older)
        self._show_score_page()

    def _on_newer(self) -> None:
        self._cursors.pop()
        self._show_score_page()
