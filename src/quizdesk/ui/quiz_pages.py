# SPDX-License-Identifier: MIT
"""The router's part for quizzes: choosing one, its questions, its results, and quizzes gone by.

Playing a quiz, question by question, is `playing.py`'s work.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from quizdesk.words import tr

if TYPE_CHECKING:
    from quizdesk.ui.main_window import MainWindow
    from quizdesk.ui.playing import Player
    from quizdesk.ui.screens.choosing import ChoosingScreen
    from quizdesk.ui.screens.overview import OverviewScreen
    from quizdesk.ui.screens.quiz import QuizScreen
    from quizdesk.ui.screens.rest import RestScreen
    from quizdesk.ui.screens.results import ResultsScreen
    from quizdesk.ui.voice import Voice
    from quizdesk.ui.ways import Ways
    from quizdesk.viewmodels.choosing import Choosing
    from quizdesk.viewmodels.desk import Desk
    from quizdesk.viewmodels.sitting import Sitting


class QuizPages:
    """Leads through one quiz at a time.

    Attributes:
        sitting: the attempt that was last on screen, once there was one.
    """

    def __init__(
        self, window: MainWindow, desk: Desk, ways: Ways, show_mock: Callable[[], None]
    ) -> None:
        self.sitting: Sitting | None = None
        self._window = window
        self._desk = desk
        self._ways = ways
        self._show_mock = show_mock
        self._player: Player
        self._choosing: Choosing | None = None
        self._before_choosing = ways.home
        self._before_results: dict[str, Callable[[], None]] = {}

    @property
    def _playing(self) -> Sitting:
        if self.sitting is None:
            raise RuntimeError("No attempt is on screen.")
        return self.sitting

    def close(self) -> None:
        """Writes what is on screen, and lets another program go on with it."""
        if self.sitting is not None and not self.sitting.attempt.is_handed_in:
            self._player.leave()

    # Choosing

    def show_choosing(self, back: Callable[[], None] | None = None) -> None:
        """What to practise.

        Args:
            back: shows the page that one came from; by default home.
        """
        from quizdesk.ui.screens.choosing import ChoosingScreen

        page = self._ways.find(ChoosingScreen, self._connect_choosing)
        self._before_choosing = back or self._ways.home
        self._show_choice(page, self._choosing or self._desk.last_choosing())
        self._ways.show(page)

    def _show_choice(self, page: ChoosingScreen, choosing: Choosing) -> None:
        self._choosing = choosing
        page.show_view(choosing, self._desk.choosing(choosing))

    def _connect_choosing(self, page: ChoosingScreen) -> None:
        page.chosen.connect(self._ways.safe(partial(self._show_choice, page)))
        page.start_requested.connect(self._ways.safe(self._begin_chosen))
        page.back_requested.connect(self._ways.safe(self._leave_choosing))

    def _leave_choosing(self) -> None:
        self._before_choosing()

    # Beginning and going on

    def _begin_chosen(self) -> None:
        self.begin(self._choosing or self._desk.last_choosing())

    def begin(self, choosing: Choosing) -> None:
        """Begins a quiz and shows its first question."""
        self._choosing = choosing
        self.play(self._desk.quizzes.begin(choosing))

    def begin_usual(self) -> None:
        """Begins a quiz of everything."""
        from quizdesk.viewmodels.choosing import Choosing

        self.begin(Choosing())

    def begin_today(self) -> None:
        """Begins today's revision."""
        self.play(self._desk.quizzes.begin_today())

    def begin_kind(self, kind: str) -> None:
        """Begins a quiz of one kind of question, by its name in the bank."""
        from quizdesk.engine.outline import Kind
        from quizdesk.viewmodels.choosing import Choosing

        self.begin(Choosing(kinds=frozenset({Kind(kind)})))

    def resume(self, attempt_id: str) -> None:
        """Goes on with a quiz left open."""
        self.play(self._desk.quizzes.resume(attempt_id))

    def hand_in_unfinished(self, attempt_id: str) -> None:
        """Hands in a quiz left open, and shows its results."""
        sitting = self._desk.quizzes.resume(attempt_id)
        sitting.hand_in()
        self.sitting = sitting
        self.show_results(tr("It was handed in as it was."))

    def open_past(self, attempt_id: str, back: Callable[[], None] | None = None) -> None:
        """Shows the results of a quiz gone by.

        Args:
            attempt_id: the attempt.
            back: shows the page that one came from; by default home.
        """
        self.sitting = self._desk.quizzes.open_past(attempt_id)
        self._before_results[attempt_id] = back or self._ways.home
        self.show_results()

    # The questions

    def play(self, sitting: Sitting) -> None:
        """Shows the question that a sitting stands at, or the break that it was left in."""
        from quizdesk.ui.screens.quiz import QuizScreen

        self.sitting = sitting
        page = self._ways.find(QuizScreen, self._connect_quiz)
        page.read_with(self._voice if self._desk.settings.reads_aloud else None)
        if sitting.is_resting:
            self._show_rest()
        else:
            self._ways.show(page, has_bar=False)
        self._player.play(sitting)

    def _show_rest(self) -> None:
        from quizdesk.ui.screens.rest import RestScreen

        page = self._ways.find(RestScreen, self._connect_rest)
        page.show_view(self._playing.rest)
        self._ways.show(page, has_bar=False)

    def _connect_rest(self, page: RestScreen) -> None:
        def go_on() -> None:
            self._playing.end_rest()
            self.play(self._playing)

        def leave() -> None:
            self._player.leave()
            self._on_left()

        page.end_requested.connect(self._ways.safe(go_on))
        page.leave_requested.connect(self._ways.safe(leave))
        page.back_requested.connect(self._ways.safe(leave))

    def _connect_quiz(self, page: QuizScreen) -> None:
        from quizdesk.ui.playing import Player

        safe = self._ways.safe
        self._player = Player(page, self._window.show_trouble)
        self._player.overview_requested.connect(safe(self.show_overview))
        self._player.rested.connect(safe(self._show_rest))
        self._player.finish_requested.connect(safe(self._on_finished))
        self._player.time_is_up.connect(safe(self._on_time_up))
        self._player.left.connect(safe(self._on_left))

    @cached_property
    def _voice(self) -> Voice | None:
        """The computer's own, looked for when it is wanted."""
        from quizdesk.ui.voice import Voice, find_speaker

        speaker = find_speaker()
        if speaker is None:
            return None
        voice = Voice(speaker, self._window)
        voice.failed.connect(self._window.show_trouble)
        return voice

    def show_overview(self) -> None:
        """What is answered, before handing in."""
        from quizdesk.ui.screens.overview import OverviewScreen

        page = self._ways.find(OverviewScreen, self._connect_overview)
        page.show_view(self._playing.overview)
        self._ways.show(page, has_bar=False)
        self._player.read_clock()

    def _connect_overview(self, page: OverviewScreen) -> None:
        page.hand_in_requested.connect(self._ways.safe(self._on_finished))
        page.item_requested.connect(self._ways.safe(self._on_item))
        page.back_requested.connect(self._ways.safe(lambda: self.play(self._playing)))
        self._player.ticked.connect(page.show_time)

    def _on_item(self, item_id: str) -> None:
        self._playing.go_to(item_id)
        self.play(self._playing)

    def _on_finished(self) -> None:
        from quizdesk.viewmodels.revision import TODAY

        self._player.stop()
        self._playing.hand_in()
        is_todays = self._playing.attempt.quiz.way == TODAY
        self.show_results(self._desk.study.after() if is_todays else "")

    def _on_time_up(self) -> None:
        self._player.stop()
        self._playing.hand_in()
        self.show_results(tr("Time is up. Everything that you had answered was handed in."))

    def _on_left(self) -> None:
        if self._playing.attempt.is_handed_in:
            self.show_results()
        else:
            # From now on another window may go on with it; this one must not write to it again.
            attempt = self._playing.attempt
            runs_on = attempt.quiz.time_runs_on and not attempt.is_resting
            self.sitting = None
            self._ways.home()
            self._window.show_notice(
                tr("Your answers are saved, and the time runs on.")
                if runs_on
                else tr("Your quiz is saved. Go on with it whenever you like.")
            )

    # Results

    def show_results(self, notice: str = "") -> None:
        """What the attempt came to."""
        from quizdesk.ui.screens.results import ResultsScreen
        from quizdesk.viewmodels.next_step import next_view

        page = self._ways.find(ResultsScreen, self._connect_results)
        after = next_view(self._playing.attempt, is_today_done=self._desk.study.is_done())
        page.show_view(self._playing.results, after, notice)
        self._ways.show(page)

    def _connect_results(self, page: ResultsScreen) -> None:
        page.item_requested.connect(self._ways.safe(self._on_item))
        page.home_requested.connect(self._ways.safe(self._ways.home))
        page.back_requested.connect(self._ways.safe(self._leave_results))
        page.next_requested.connect(self._ways.safe(self._on_next))
        page.again_requested.connect(self._ways.safe(self._again))

    def _leave_results(self) -> None:
        """Shows the page that one came from, which after a quiz is home."""
        self._before_results.get(self._playing.attempt.id, self._ways.home)()

    def _on_next(self, step: str) -> None:
        from quizdesk.viewmodels.next_step import Next

        match Next(step):
            case Next.GO_ON:
                self.begin_today()
            case Next.MISSED:
                self.play(self._desk.quizzes.begin_missed(self._playing.attempt))
            case Next.AGAIN:
                self._again()
            case Next.DONE:
                self._ways.home()

    def _again(self) -> None:
        from quizdesk.viewmodels.mock_paper import MOCK

        if self._playing.attempt.quiz.way == MOCK:
            self._show_mock()
        else:
            self.play(self._desk.quizzes.begin_again(self._playing.attempt))
