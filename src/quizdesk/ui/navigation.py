# SPDX-License-Identifier: MIT
"""The router: the only one who switches screens, and who connects them to the desk.

A screen is imported and made when it is first shown, and so is what it alone needs. Quizzes are led
through in `quiz_pages.py`, other parts in files of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from quizdesk.ui.guard import guarded
from quizdesk.ui.screens.home import HomeScreen
from quizdesk.ui.theme import Letters, apply_theme
from quizdesk.ui.ways import PageT, Ways
from quizdesk.ui.widgets.page import Page

if TYPE_CHECKING:
    from quizdesk.settings import Settings
    from quizdesk.ui.drill_pages import DrillPages
    from quizdesk.ui.main_window import MainWindow
    from quizdesk.ui.mock_pages import MockPages
    from quizdesk.ui.notes_pages import NotesPages
    from quizdesk.ui.people_pages import PeoplePages
    from quizdesk.ui.plan_pages import PlanPages
    from quizdesk.ui.practice_pages import PracticePages
    from quizdesk.ui.progress_pages import ProgressPages
    from quizdesk.ui.quiz_pages import QuizPages
    from quizdesk.ui.records_pages import RecordsPages
    from quizdesk.ui.screens.glossary import GlossaryScreen
    from quizdesk.ui.settings_pages import SettingsPages
    from quizdesk.ui.timeline_pages import TimelinePages
    from quizdesk.ui.turning_pages import TurningPages
    from quizdesk.viewmodels.choosing import Choosing
    from quizdesk.viewmodels.desk import Desk
    from quizdesk.viewmodels.same_event import Mention
    from quizdesk.viewmodels.sitting import Sitting


class Router(QObject):
    """Leads from screen to screen.

    Attributes:
        window: the window that shows them.
    """

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self.window = window
        self._desk = desk
        self._pages: dict[type[Page], Page] = {}
        window.home_requested.connect(self._safe(self.show_home))
        window.practise_requested.connect(self._safe(self.show_practise))
        window.progress_requested.connect(self._safe(self.show_progress))
        window.timeline_requested.connect(self._safe(self.show_timeline))
        window.glossary_requested.connect(self._safe(self.show_glossary))
        window.settings_requested.connect(self._safe(self.show_settings))
        window.closing.connect(self._safe(self._on_closing))
        # Home's line on today, which need not be in the first picture.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._safe(self._show_today))
        window.first_painted.connect(self._on_first_painted)
        if window.is_painted:
            # As after reading a bank: then the first picture was another's.
            QTimer.singleShot(0, self, self._on_first_painted)

    @property
    def sitting(self) -> Sitting | None:
        """The attempt that was last on screen, once there was one."""
        return self._quizzes.sitting

    def _safe(self, step: Callable[..., object]) -> Callable[..., None]:
        return guarded(step, self.window.show_trouble)

    def _page(self, kind: type[PageT], connect: Callable[[PageT], None]) -> PageT:
        page = self._pages.get(kind)
        if not isinstance(page, kind):
            page = kind()
            self._pages[kind] = page
            connect(page)
            self.window.add_page(page)
        return page

    def _show(self, page: Page, *, has_bar: bool = True) -> None:
        self.window.clear_notice()
        self.window.show_page(page, has_bar=has_bar)

    @cached_property
    def _ways(self) -> Ways:
        return Ways(self._page, self._show, self._safe, self.show_home)

    def _on_first_painted(self) -> None:
        """Does what the first picture need not wait for: keys, marks left out, a backup."""
        from quizdesk.ui.shortcuts import Shortcuts

        keys = Shortcuts(self.window)
        keys.text_size_requested.connect(self._safe(self._on_text_size))
        self._safe(self._tidy_up)()
        self._soon.start()

    def _tidy_up(self) -> None:
        if self._desk.tidy_up():
            self._records.work_out_memories()

    def _on_text_size(self, steps: int) -> None:
        self._settings.change_text_size(steps)

    # Home

    def open(self) -> None:
        """The first screen, or who is learning where that has to be asked first."""
        if self._desk.asks_who():
            self._people.ask_at_start()
        else:
            self.show_home()

    def show_home(self) -> None:
        """Home, as things stand now."""
        page = self._page(HomeScreen, self._connect_home)
        page.show_view(self._desk.home())
        self._show(page)
        if self.window.is_painted:
            self._soon.start()

    def _show_today(self) -> None:
        if self._desk.bank.outlines and HomeScreen in self._pages:
            self._page(HomeScreen, self._connect_home).show_today(self._desk.study.today())

    def _connect_home(self, page: HomeScreen) -> None:
        page.who_requested.connect(self._safe(self.show_who))
        page.today_requested.connect(self._safe(self._quizzes.begin_today))
        page.plan_requested.connect(self._safe(self.show_plan))
        page.kind_requested.connect(self._safe(self._quizzes.begin_kind))
        page.choose_requested.connect(self._safe(self.show_choosing))
        page.resume_requested.connect(self._safe(self._quizzes.resume))
        page.hand_in_requested.connect(self._safe(self._quizzes.hand_in_unfinished))
        page.attempt_requested.connect(self._safe(self._quizzes.open_past))

    # Quizzes

    @cached_property
    def _quizzes(self) -> QuizPages:
        from quizdesk.ui.quiz_pages import QuizPages

        return QuizPages(self.window, self._desk, self._ways, self.show_mock)

    def show_choosing(self) -> None:
        """What to practise."""
        self._quizzes.show_choosing()

    def begin(self, choosing: Choosing) -> None:
        """Begins a quiz and shows its first question."""
        self._quizzes.begin(choosing)

    def play(self, sitting: Sitting) -> None:
        """Shows the question that a sitting stands at."""
        self._quizzes.play(sitting)

    def show_overview(self) -> None:
        """What is answered, before handing in."""
        self._quizzes.show_overview()

    def show_results(self) -> None:
        """What the attempt came to."""
        self._quizzes.show_results()

    # Scores and progress

    def show_scores(self) -> None:
        """Past scores, the newest first."""
        self._progress.show_scores()

    def show_progress(self) -> None:
        """What is remembered, what is weak, what falls due."""
        self._progress.show()

    @cached_property
    def _progress(self) -> ProgressPages:
        from quizdesk.ui.progress_pages import ProgressPages

        return ProgressPages(self.window, self._desk, self._ways, self._quizzes, self._practice)

    # Practice and plan

    def show_practise(self) -> None:
        """Every way to practise."""
        self._practice.show()

    @cached_property
    def _practice(self) -> PracticePages:
        from quizdesk.ui.practice_pages import Elsewhere, PracticePages

        # Each part is made when somebody goes there, not for the page that leads to all of them.
        elsewhere = Elsewhere(
            choosing=lambda back: self._quizzes.show_choosing(back),  # noqa: PLW0108
            placing=lambda back: self._timeline.show_placing(back),  # noqa: PLW0108
            mock=self.show_mock,
            dates=lambda back: self._drills.show_dates(back),  # noqa: PLW0108
            flash=lambda back: self._drills.show_flash(back),  # noqa: PLW0108
            notes=lambda back: self._notes.show(back),  # noqa: PLW0108
            turns=lambda back: self._turning.show(back),  # noqa: PLW0108
        )
        return PracticePages(self._desk, self._ways, self.play, elsewhere)

    @cached_property
    def _notes(self) -> NotesPages:
        from quizdesk.ui.notes_pages import NotesPages

        return NotesPages(self._desk, self._ways, self.play)

    @cached_property
    def _drills(self) -> DrillPages:
        from quizdesk.ui.drill_pages import DrillPages

        return DrillPages(self._desk, self._ways)

    def show_mock(self, back: Callable[[], None] | None = None) -> None:
        """What the next timed mock would be."""
        self._mocks.show(back)

    @cached_property
    def _mocks(self) -> MockPages:
        from quizdesk.ui.mock_pages import MockPages

        return MockPages(self._desk, self._ways, self.play)

    @cached_property
    def _turning(self) -> TurningPages:
        from quizdesk.ui.turning_pages import TurningPages

        # Found when it is wanted: the timeline leads to the turning points in its turn.
        def show_event(mention: Mention, back: Callable[[], None]) -> None:
            self._timeline.show_event(mention, back)

        return TurningPages(self._desk, self._ways, self.play, show_event)

    def show_plan(self) -> None:
        """The exam day, minutes a day, and what comes of them."""
        self._plan.show()

    @cached_property
    def _plan(self) -> PlanPages:
        from quizdesk.ui.plan_pages import PlanPages

        return PlanPages(self._desk.study, self._ways)

    # Timeline, glossary and settings

    def show_timeline(self) -> None:
        """Every dated event."""
        self._timeline.show()

    @cached_property
    def _timeline(self) -> TimelinePages:
        from quizdesk.ui.timeline_pages import TimelinePages

        return TimelinePages(self._desk, self._ways, self.play, self._turning.show)

    def show_glossary(self) -> None:
        """People and terms."""
        from quizdesk.ui.screens.glossary import GlossaryScreen

        page = self._page(GlossaryScreen, self._connect_glossary)
        page.show_view(self._desk.glossary())
        self._show(page)

    def _connect_glossary(self, page: GlossaryScreen) -> None:
        page.search_requested.connect(
            self._safe(lambda text: page.show_view(self._desk.glossary(text)))
        )
        page.back_requested.connect(self._safe(self.show_home))

    @cached_property
    def _settings(self) -> SettingsPages:
        from quizdesk.ui.settings_pages import SettingsPages

        who, tell = partial(self.show_who, self.show_settings), self.window.show_trouble
        return SettingsPages(self._desk, self._ways, dress, who, tell, self.show_records)

    def show_settings(self) -> None:
        """The settings."""
        self._settings.show()

    def show_about(self) -> None:
        """What the program is."""
        self._settings.show_about()

    # People

    @cached_property
    def _people(self) -> PeoplePages:
        from quizdesk.ui.people_pages import PeoplePages

        return PeoplePages(self._desk.people, self._ways, self._begin_anew)

    def show_who(self, back: Callable[[], None] | None = None) -> None:
        """Who is learning; whoever stays goes back to what this was asked from."""
        self._people.ask(back or self.show_home)

    def _begin_anew(self, said: str) -> None:
        """Lays everything aside that was another learner's, and begins at home."""
        self._records.stop()
        for page in self._pages.values():
            self.window.remove_page(page)
        self._pages.clear()
        for name, part in vars(type(self)).items():
            if isinstance(part, cached_property):
                vars(self).pop(name, None)
        self._desk.begin_anew()
        dress(self._desk.settings)
        if self._desk.has_lost_who:
            self._people.ask_at_start()
        else:
            self.show_home()
        self._records.work_out_memories()
        if said:
            self.window.show_trouble(said)

    # One's records

    def show_records(self) -> None:
        """How much is kept, to be taken along, exported or erased."""
        self._records.show()

    @cached_property
    def _records(self) -> RecordsPages:
        from quizdesk.ui.records_pages import RecordsPages

        return RecordsPages(
            self.window,
            self._desk,
            self._ways,
            back=self.show_settings,
            begin_anew=self._begin_anew,
            remembered=self._soon.start,
        )

    def _on_closing(self) -> None:
        self._soon.stop()
        if "_records" in vars(self):
            self._records.stop()
        try:
            self._desk.remember_window(self.window.place())
            self._quizzes.close()
        finally:
            self._desk.close()


def dress(settings: Settings, *, at_sight: bool = False) -> None:
    """Puts the settings' looks in force everywhere, at once; `at_sight` as in `apply_theme`."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_theme(
            app,
            settings.theme,
            settings.text_percent,
            tint=settings.tint,
            motion=settings.motion,
            letters=Letters(settings.font, settings.spacing),
            at_sight=at_sight,
        )
