# SPDX-License-Identifier: MIT
"""Plays a sitting on the question screen: its buttons, its clock and the keeping of what is typed.

Where the learner goes after that is the router's affair.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from quizdesk.engine.quiz import Feedback
from quizdesk.engine.response import Response, TextResponse
from quizdesk.ui.guard import Tell, guarded
from quizdesk.ui.screens.quiz import QuizScreen
from quizdesk.viewmodels.sitting import KEEP_TYPING_MS, NO_TIME, Sitting
from quizdesk.viewmodels.steps import MainStep
from quizdesk.words import tr

TICK_MS = 250
"""How often the clock is read while an attempt is on screen, in milliseconds."""


class Player(QObject):
    """Goes between one sitting at a time and the screen."""

    overview_requested = Signal()
    finish_requested = Signal()
    rested = Signal()
    """A rest break has begun."""

    time_is_up = Signal()
    ticked = Signal(object)
    """The `TimeView`, whenever the clock was read."""

    left = Signal()

    def __init__(self, screen: QuizScreen, tell: Tell) -> None:
        super().__init__(screen)
        self._screen = screen
        self._sitting: Sitting | None = None
        self._ticker = QTimer(self, interval=TICK_MS)
        # Started by the first unsaved key and not put off by the next ones.
        self._keeper = QTimer(self, interval=KEEP_TYPING_MS, singleShot=True)
        self._ticker.timeout.connect(guarded(self._on_tick, tell))
        self._keeper.timeout.connect(guarded(self.keep, tell))
        screen.responded.connect(guarded(self._on_responded, tell))
        screen.decided.connect(guarded(self._on_decided, tell))
        screen.main_requested.connect(guarded(self._on_main, tell))
        screen.skip_requested.connect(guarded(self._on_next, tell))
        screen.previous_requested.connect(guarded(self._on_previous, tell))
        screen.flag_requested.connect(guarded(self._on_flag, tell))
        screen.overview_requested.connect(guarded(self._on_overview, tell))
        screen.rest_requested.connect(guarded(self._on_rest, tell))
        screen.leave_requested.connect(guarded(self._on_leave, tell))

    def play(self, sitting: Sitting) -> None:
        """Shows where a sitting stands and goes on from there, and during a rest break nothing."""
        if sitting is not self._sitting:
            self._screen.forget()
        self._sitting = sitting
        if not sitting.is_resting:
            self._show()
        if sitting.attempt.is_handed_in:
            self._ticker.stop()
            self._screen.show_time(NO_TIME)
        else:
            self._on_tick()
            self._ticker.start()

    def read_clock(self) -> None:
        """Reads the clock now, without waiting for its next tick.

        Raises:
            StoreError: when what the tick ends cannot be kept.
        """
        self._on_tick()

    def stop(self) -> None:
        """Stops the clocks of the screen; what was typed is written.

        Raises:
            StoreError: when it cannot be kept.
        """
        self._ticker.stop()
        self._keeper.stop()
        self.keep()

    def leave(self) -> None:
        """Stops, and lets another program go on with the attempt.

        Raises:
            StoreError: when it cannot be kept.
        """
        self.stop()
        if self._sitting is not None:
            self._sitting.leave()

    def keep(self) -> None:
        """Writes what was typed.

        Raises:
            StoreError: when it cannot be kept.
        """
        if self._sitting is not None:
            self._sitting.keep()

    @property
    def _playing(self) -> Sitting:
        if self._sitting is None:
            raise RuntimeError("The question screen is shown without a sitting.")
        return self._sitting

    def _show(self) -> None:
        sitting = self._playing
        self._screen.show_item(sitting.view, sitting.steps, sitting.feedback)

    def _on_responded(self, response: Response) -> None:
        self._playing.respond(response)
        if isinstance(response, TextResponse) and not self._keeper.isActive():
            self._keeper.start()
        self._show()

    def _on_decided(self, point_id: str, was_said: bool) -> None:
        sitting = self._playing
        sitting.decide(sitting.attempt.current.id, point_id, was_said=was_said)
        self._show()

    def _on_main(self) -> None:
        match self._playing.steps.step:
            case MainStep.CHECK:
                self._check()
            case MainStep.NEXT:
                self._confirm_what_stands()
                self._on_next()
            case MainStep.FINISH:
                self._confirm_what_stands()
                self._finish()
            case MainStep.BACK_TO_RESULTS:
                self._on_leave()

    def _check(self) -> None:
        self._screen.confirm()
        if self._playing.attempt.current.response.is_blank:
            self._screen.show_notice(tr("Answer first, or skip the question and come back to it."))
            return
        self._playing.submit()
        self._show()

    def _confirm_what_stands(self) -> None:
        """An order that was looked at and left counts as given, if this is no looking back."""
        if not self._playing.attempt.current.is_final:
            self._screen.confirm()

    def _finish(self) -> None:
        self.keep()
        attempt = self._playing.attempt
        if attempt.quiz.feedback is Feedback.AT_END:
            self._on_overview()
        else:
            self.finish_requested.emit()

    def _on_next(self) -> None:
        self._playing.go_next()
        self._show()

    def _on_previous(self) -> None:
        self._playing.go_back()
        self._show()

    def _on_flag(self, is_flagged: bool) -> None:
        self._playing.flag(is_flagged=is_flagged)
        self._show()

    def _on_overview(self) -> None:
        self.keep()
        self.overview_requested.emit()

    def _on_rest(self) -> None:
        self._playing.begin_rest()
        self.rested.emit()

    def _on_leave(self) -> None:
        self.leave()
        self.left.emit()

    def _on_tick(self) -> None:
        view = self._playing.tick()
        self._screen.show_time(view)
        self.ticked.emit(view)
        if view.is_up and not self._playing.attempt.is_handed_in:
            self._ticker.stop()
            self.time_is_up.emit()
